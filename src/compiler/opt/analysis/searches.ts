/** Loops that look for something: they may end in each round, by what they find in memory. */

import { dominates } from '../../../hir/analysis/dominators.ts';
import type { Instruction, Operand } from '../../../hir/module.ts';
import type { Unit } from '../pass.ts';
import type { LoopShape } from './linear.ts';
import { isLoad } from './locations.ts';

/** Operands within operands that are looked at. */
const MAX_LOOKED_AT = 24;

/**
 * The branch by which a loop may leave in each round, before its end, where that hangs on what the round has loaded. Such
 * loops mostly end sooner than their counter says: the words of a text differ in their first letters, and a table has
 * the wanted entry where it is looked for first.
 */
export function searchExit({ dominators }: Unit, { latch, members }: LoopShape): Instruction | null {
  for (const block of members) {
    const { terminator } = block;
    if (block === latch || terminator.op !== 'brcond' || terminator.targets.every((to) => members.has(to))) continue;
    if (!dominates(dominators, block.index, latch.index)) continue;
    if (hangsOnLoad(terminator.operands[0] as Operand, members)) return terminator;
  }
  return null;
}

function hangsOnLoad(condition: Operand, members: LoopShape['members']): boolean {
  const work = [condition];
  const seen = new Set<Operand>(work);
  for (let operand = work.pop(); operand !== undefined; operand = work.pop()) {
    const definition = operand.kind === 'value' ? operand.definition : null;
    if (definition === null || !members.has(definition.block) || definition.op === 'phi') continue;
    if (isLoad(definition)) return true;
    for (const next of definition.operands) {
      if (seen.has(next) || seen.size > MAX_LOOKED_AT) continue;
      seen.add(next);
      work.push(next);
    }
  }
  return false;
}
