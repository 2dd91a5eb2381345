import { expectedRounds } from '../analysis/expected-rounds.ts';
import { countedExit } from '../analysis/induction.ts';
import { LinearForms, type LoopShape } from '../analysis/linear.ts';
import { searchExit } from '../analysis/searches.ts';
import { isCall, isCount } from '../ir/effects.ts';
import { sizeOfRound, unrollPartly } from '../loops/unrolling.ts';
import { forEachLoop, type Visits } from '../loops/visits.ts';
import type { Pass, Unit } from '../pass.ts';

/** As many rounds at once as make up no more instructions than this, of these numbers. */
const MAX_SIZE = 128;
const FACTORS = [4, 2];

/** Functions of more instructions grow no further. */
const MAX_FUNCTION = 4_000;

/** Where a loop goes around less often for each entry, finding out how often costs more than it saves. */
const MIN_ROUNDS_PER_FACTOR = 3;

/**
 * WebAssembly engines unroll small loops, too, but keep the test in each round, and the check for an interrupt that they
 * have in every loop of their own stays in each of them. Here a counter says when several rounds are left for certain.
 */
export const partialUnroll: Pass = {
  name: 'partial-unroll',
  doc: 'Does several rounds of small innermost loops between two tests; the loop itself does what is left over.',
  keepsGraph: false,
  run: (unit) => forEachLoop(unit, { innermost: true }, (loop, visits) => attempt(unit, loop, visits)),
};

function attempt(unit: Unit, shape: LoopShape, visits: Visits): boolean {
  const { func } = unit;
  const { header, latch } = shape;
  if (header.settled) return false;
  const loop = unit.loops.loopOf(header);
  if (loop === null || loop.header !== header) return false;
  const refuse = (why: string) => {
    unit.remark('refused', latch.terminator, `not unrolled in part: ${why}`);
    return false;
  };
  const instructions = loop.blocks.flatMap((block) => block.instructions);
  if (instructions.some((instruction) => isCall(instruction) && !isCount(instruction))) return refuse('it calls');
  if (instructions.some(({ op }) => op === 'alloca')) return refuse('each of its rounds takes stack memory');
  const exit = countedExit(new LinearForms(shape));
  if (exit === null || !exit.exact) return refuse('it is not known beforehand how often it runs');
  const size = sizeOfRound(loop.blocks);
  const { rounds, source } = expectedRounds(func, shape, exit);
  if (header.frequency === null && loop.parent !== null && searchExit(unit, shape) !== null)
    return refuse('it may end in each round, by what it loads, and begins again and again');
  const factor = FACTORS.find(
    (candidate) => size * candidate <= MAX_SIZE && rounds >= MIN_ROUNDS_PER_FACTOR * candidate,
  );
  if (factor === undefined) {
    const large = size * (FACTORS.at(-1) as number) > MAX_SIZE;
    return refuse(large ? `its body is ${size} instructions` : `it goes around ${Math.round(rounds)} times${source}`);
  }
  if (func.instructionCount + size * factor > MAX_FUNCTION) return refuse('the function is large');
  const main = unrollPartly(func, shape, loop.blocks, factor, exit, unit.uses, visits);
  for (const block of [main, header]) {
    block.settled = true;
    visits.done.add(block);
  }
  const often = rounds === Number.POSITIVE_INFINITY ? '' : `; it goes around ${Math.round(rounds)} times${source}`;
  unit.remark('done', latch.terminator, `unrolled in part: ${factor} rounds between two tests${often}`);
  return true;
}
