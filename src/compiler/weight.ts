/** How large a function is, for whoever must bound what it costs. */
import { isLeaf, leafCount } from '../hir/leaves.ts';
import type { Func } from '../hir/module.ts';

/** The instructions of a function, where one that works on aggregates counts as many as these have parts. */
export function weightOf(func: Func): number {
  let weight = 0;
  for (const { instructions } of func.blocks) {
    for (const { type, operands } of instructions) {
      let parts = isLeaf(type) ? 1 : leafCount(type);
      for (const operand of operands) if (!isLeaf(operand.type)) parts += leafCount(operand.type);
      weight += Math.max(1, parts);
    }
  }
  return weight;
}
