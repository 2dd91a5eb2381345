import { expectedRounds } from '../analysis/expected-rounds.ts';
import type { LoopShape } from '../analysis/linear.ts';
import { forEachLoop } from '../loops/visits.ts';
import type { Pass, Unit } from '../pass.ts';
import { doInBulk, isCopy, planBulk } from '../vector/bulk.ts';

/**
 * An engine calls out of its code for these instructions. For fewer bytes lanes are faster: measured in V8, 5 ns against
 * 2 ns for 128 bytes, and as much from about here on.
 */
const MIN_COPIED = 2048;
const MIN_FILLED = 1024;

export const loopIdioms: Pass = {
  name: 'loop-idioms',
  doc: 'Copies and fills memory by one instruction where a loop does it element by element.',
  keepsGraph: false,
  run: (unit) => forEachLoop(unit, { innermost: true }, (loop) => attempt(unit, loop)),
};

function attempt(unit: Unit, loop: LoopShape): boolean {
  const { func } = unit;
  const { header, latch } = loop;
  if (header.settled) return false;
  const plan = planBulk(loop, unit.uses);
  if (plan === null) return false;
  if (typeof plan === 'string') {
    unit.remark('refused', latch.terminator, `copies or fills no memory at once: ${plan}`);
    return false;
  }
  const copies = isCopy(plan);
  const what = copies ? 'copies' : 'fills';
  const least = copies ? MIN_COPIED : MIN_FILLED;
  const { rounds, source } = expectedRounds(func, loop, plan.exit);
  const bytes = rounds * plan.size;
  if (bytes < least) {
    const little = `it ${what} ${Math.round(bytes)} bytes${source}`;
    unit.remark('refused', latch.terminator, `stays a loop: ${little}, which rounds do faster`);
    return false;
  }
  doInBulk(func, plan, least / plan.size, unit.uses);
  unit.remark('done', latch.terminator, `${what} memory at once from ${least.toLocaleString('en')} bytes on`);
  return true;
}
