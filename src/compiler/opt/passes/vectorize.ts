import type { LoopShape } from '../analysis/linear.ts';
import { forEachLoop } from '../loops/visits.ts';
import type { Pass, Unit } from '../pass.ts';
import { planVectors } from '../vector/plan.ts';
import { rewriteInLanes } from '../vector/rewrite.ts';

/**
 * An innermost loop of one block computes several rounds at once, where they don't need each other's results. The loop
 * itself stays: for the rounds that are left over, and for when something would trap or overlap.
 */
export const vectorize: Pass = {
  name: 'vectorize',
  doc: 'Computes several rounds of a loop at once, in the lanes of vectors of 128 bits.',
  keepsGraph: false,
  run: (unit) =>
    forEachLoop(unit, { innermost: true }, (loop, { done }) => {
      const header = attempt(unit, loop);
      if (header === null) return false;
      done.add(header);
      for (const block of [header, loop.header]) block.settled = true;
      return true;
    }),
};

function attempt(unit: Unit, loop: LoopShape) {
  const plan = planVectors(unit.func, loop, unit.uses);
  if (plan === null) return null;
  const { terminator } = loop.header;
  if (typeof plan === 'string') {
    unit.remark('refused', terminator, `not vectorised: ${plan}`);
    return null;
  }
  const header = rewriteInLanes(unit.func, plan, unit.uses);
  unit.remark('done', terminator, `vectorised: ${plan.rounds} rounds at once`);
  return header;
}
