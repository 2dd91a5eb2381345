/** Branches whose ways meet again right away: `if` with one arm or two. */
import type { Block, Operand } from '../../../hir/module.ts';

export interface Diamond {
  readonly block: Block;
  readonly condition: Operand;
  /** What runs when the condition holds, and when it doesn't; null when nothing does. */
  readonly then: Block | null;
  readonly otherwise: Block | null;
  readonly join: Block;
}

/** The `if` that a block ends with. Its arms are reached from there alone. */
export function diamondAt(block: Block, predecessors: ReadonlyMap<Block, readonly Block[]>): Diamond | null {
  const { op, operands, targets } = block.terminator;
  const [then, otherwise] = targets as [Block, Block];
  if (op !== 'brcond' || then === otherwise) return null;
  const behind = (arm: Block): Block | null =>
    arm.terminator.op === 'br' && arm.instructions[0]?.op !== 'phi' && predecessors.get(arm)?.length === 1
      ? (arm.terminator.targets[0] as Block)
      : null;
  const [afterThen, afterOtherwise] = [behind(then), behind(otherwise)];
  const condition = operands[0] as Operand;
  const found = (arms: Pick<Diamond, 'then' | 'otherwise' | 'join'>) =>
    arms.join === block || arms.join === arms.then || arms.join === arms.otherwise
      ? null
      : { block, condition, ...arms };
  if (afterThen === otherwise) return found({ then, otherwise: null, join: otherwise });
  if (afterOtherwise === then) return found({ then: null, otherwise, join: then });
  return afterThen !== null && afterThen === afterOtherwise ? found({ then, otherwise, join: afterThen }) : null;
}
