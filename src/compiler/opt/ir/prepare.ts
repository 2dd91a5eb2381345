/** What the optimiser begins with. */
import type { Func } from '../../../hir/module.ts';
import type { OptimizerFacts } from '../facts.ts';
import { cloneFunction } from './clone.ts';
import { countBlocks } from './counts.ts';

/** A copy that says what it counts, and how often its blocks run where that was measured. */
export function prepared(original: Func, { counts, plan, profile }: Omit<OptimizerFacts, 'bodyOf'>): Func {
  const copy = cloneFunction(original);
  const { blocks, calls } = profile;
  const entries = calls?.[original.index] ?? 0;
  if (blocks !== null && entries > 0) {
    for (const block of copy.blocks) block.frequency = (blocks[block.number] ?? 0) / entries;
  }
  if (counts && plan.layout.blockCounts !== null) countBlocks(copy, original);
  return copy;
}
