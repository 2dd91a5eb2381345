import { expectedRounds } from '../analysis/expected-rounds.ts';
import { countedExit } from '../analysis/induction.ts';
import { LinearForms, type LoopShape } from '../analysis/linear.ts';
import { searchExit } from '../analysis/searches.ts';
import { integer } from '../ir/code.ts';
import { type Settling, settlingComparisons, settlingPhis } from '../loops/settling.ts';
import { peelRounds, sizeOfRound } from '../loops/unrolling.ts';
import { forEachLoop, type Visits } from '../loops/visits.ts';
import type { Pass, Unit } from '../pass.ts';
import { listed } from '../remarks.ts';

const MAX_PEELED = 2;

/** Instructions of the peeled rounds together. */
const MAX_SIZE = 80;

/** Functions of more instructions grow no further. */
const MAX_FUNCTION = 4_000;

/** Where a loop goes around less often than this once it is peeled, most of its rounds gain nothing. */
const MIN_LEFT = 2;

/** Where a search is measured to take more rounds than this, its first one doesn't count. */
const MAX_SEARCHED = 8;

/** Loops that run at most so often, always as often, are written out as a whole (`unroll`). */
const UNROLLED = 8;

/**
 * What is different only in the first rounds of a loop, a flag or a test for the first element, is a constant there and
 * doesn't change behind them. It is the other passes that make something of it. And a search that begins again in each
 * round of a loop around it often ends in its first round: what comes before the loop, to have fewer tests or polls in
 * it, is done for the others only, and what the first round loads is often alike in each round of the loop around.
 */
export const peel: Pass = {
  name: 'peel',
  doc: 'Writes the first rounds of a loop in front of it where less changes in all the others, or a search may end there.',
  keepsGraph: false,
  run: (unit) => forEachLoop(unit, { innermost: true }, (loop, visits) => attempt(unit, loop, visits)),
};

function attempt(unit: Unit, shape: LoopShape, visits: Visits): boolean {
  const { func } = unit;
  const { header, latch } = shape;
  const loop = unit.loops.loopOf(header);
  if (loop === null || loop.header !== header || header.settled) return false;
  const forms = new LinearForms(shape);
  const exit = countedExit(forms);
  const phis = settlingPhis(shape, unit.uses, MAX_PEELED);
  const comparisons = exit === null ? [] : settlingComparisons(forms, exit, unit.uses, MAX_PEELED);
  const settling: readonly Settling[] = [...phis, ...comparisons];
  const search = loop.parent === null ? null : searchExit(unit, shape);
  if (settling.length === 0 && search === null) return false;
  const names = listed(settling.map(({ instruction }) => `%${instruction.result?.name ?? ''}`));
  const gain = settling.length > 0 ? `${names} would not change any more` : 'it may end in its first round';
  const refuse = (why: string) => {
    unit.remark('refused', latch.terminator, `not peeled, though ${gain}: ${why}`);
    return false;
  };
  const rounds = Math.max(1, ...settling.map((each) => each.rounds));
  const size = sizeOfRound(loop.blocks) * rounds;
  if (loop.blocks.some(({ instructions }) => instructions.some(({ op }) => op === 'alloca')))
    return refuse('each of its rounds takes stack memory');
  if (size > MAX_SIZE) return refuse(`its first rounds are ${size} instructions`);
  if (func.instructionCount + size > MAX_FUNCTION) return refuse('the function is large');
  const expected = expectedRounds(func, shape, exit);
  if (expected.source === '' && expected.rounds <= UNROLLED) return refuse('all of its rounds are written out');
  if (settling.length === 0 && expected.source !== '' && expected.rounds > MAX_SEARCHED)
    return refuse(`it goes around ${Math.round(expected.rounds)} times${expected.source}`);
  if (settling.length > 0 && expected.rounds < rounds + MIN_LEFT)
    return refuse(`it goes around ${Math.round(expected.rounds)} times${expected.source}`);
  peelRounds(func, shape, loop.blocks, rounds, unit.uses, visits);
  // They never are the same again.
  for (const { instruction } of comparisons) {
    const [{ type }] = instruction.operands as [(typeof instruction.operands)[number]];
    instruction.operands = [integer(type, 0n), integer(type, 1n)];
  }
  const what = rounds === 1 ? 'its first round is' : `its first ${rounds} rounds are`;
  const why = settling.length > 0 ? `in the others ${names} never changes` : 'it may end there, by what it loads';
  unit.remark('done', latch.terminator, `peeled: ${what} in front of it; ${why}`);
  return true;
}
