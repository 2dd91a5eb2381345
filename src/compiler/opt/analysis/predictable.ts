/** Whether a processor will learn what a branch does: a guess, where nothing was measured. */

import type { Loop, LoopNest } from '../../../hir/analysis/loops.ts';
import type { Block, Instruction, Operand } from '../../../hir/module.ts';
import { literalValue } from '../ir/build.ts';

/** Operands within operands that are looked at. */
const MAX_LOOKED_AT = 24;

/**
 * Whether a condition hangs on nothing but how often a loop has gone around and on what doesn't change in it. Outside of
 * loops everything is unknown.
 */
export function isPredictable(condition: Operand, block: Block, loops: LoopNest): boolean {
  const loop = loops.loopOf(block);
  if (loop === null) return false;
  const work = [condition];
  const seen = new Set<Operand>(work);
  for (let operand = work.pop(); operand !== undefined; operand = work.pop()) {
    const definition = operand.kind === 'value' ? operand.definition : null;
    if (definition === null || !loop.members.has(definition.block) || isCounter(definition, loops)) continue;
    if (definition.op === 'phi' || isUnforeseen(definition) || seen.size > MAX_LOOKED_AT) return false;
    for (const next of definition.operands) {
      if (seen.has(next)) continue;
      seen.add(next);
      work.push(next);
    }
  }
  return true;
}

function isUnforeseen({ op }: Instruction): boolean {
  return op === 'load' || op === 'vload' || op.startsWith('call') || op === 'trait_call' || op.startsWith('atomic');
}

/** A phi that grows by the same each time. */
function isCounter(phi: Instruction, loops: LoopNest): boolean {
  if (phi.op !== 'phi') return false;
  const loop: Loop | null = loops.loopOf(phi.block);
  if (loop?.header !== phi.block) return false;
  return phi.operands.every((operand, i) => {
    if (!loop.members.has(phi.targets[i] as Block)) return true;
    const step = operand.kind === 'value' ? operand.definition : null;
    return step?.op === 'add' && step.operands[0] === phi.result && literalValue(step.operands[1]) !== null;
  });
}
