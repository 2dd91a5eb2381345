import { constantIterations, countedExit } from '../analysis/induction.ts';
import { LinearForms, type LoopShape } from '../analysis/linear.ts';
import { Code } from '../ir/code.ts';
import { sizeOfRound, unrollFully } from '../loops/unrolling.ts';
import { forEachLoop, type Visits } from '../loops/visits.ts';
import type { Pass, Unit } from '../pass.ts';

const MAX_ROUNDS = 8n;

/** Instructions of all rounds together; more where the loop stands in another one, or holds one. */
const MAX_SIZE = 256;
const MAX_NESTED_SIZE = 480;

/** Functions of more instructions grow no further. */
const MAX_FUNCTION = 6_000;

/** WebAssembly engines unroll loops, too, but keep the tests in between, and don't see what is constant in each round. */
export const unroll: Pass = {
  name: 'unroll',
  doc: 'Writes out the rounds of loops that run a few times, always as often.',
  keepsGraph: false,
  run: (unit) => forEachLoop(unit, { innermost: false }, (loop, visits) => attempt(unit, loop, visits)),
};

function attempt(unit: Unit, shape: LoopShape, visits: Visits): boolean {
  const { func } = unit;
  const exit = countedExit(new LinearForms(shape));
  if (exit === null || !exit.exact) return false;
  const before = constantIterations(new Code(func, shape.preheader, null), exit);
  if (before === null || before >= MAX_ROUNDS) return false;
  const loop = unit.loops.loopOf(shape.header);
  if (loop === null || loop.header !== shape.header) return false;
  if (loop.blocks.some(({ instructions }) => instructions.some(({ op }) => op === 'alloca'))) return false;
  const rounds = Number(before) + 1;
  const size = sizeOfRound(loop.blocks) * rounds;
  const limit = loop.depth > 1 || loop.children.length > 0 ? MAX_NESTED_SIZE : MAX_SIZE;
  if (size > limit || func.instructionCount + size > MAX_FUNCTION) {
    unit.remark('refused', shape.latch.terminator, `not unrolled: its ${rounds} rounds are ${size} instructions`);
    return false;
  }
  // Inner loops may now be known to run some number of times in each round.
  for (const block of loop.blocks) visits.done.delete(block);
  const { terminator } = shape.latch;
  unrollFully(func, shape, loop.blocks, rounds, unit.uses, visits);
  unit.remark(
    'done',
    terminator,
    `unrolled: ${rounds === 1 ? 'it runs once' : `its ${rounds} rounds are written out`}`,
  );
  return true;
}
