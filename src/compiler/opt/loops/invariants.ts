/** What doesn't change in a loop, and how it gets in front of it. */

import type { Loop } from '../../../hir/analysis/loops.ts';
import type { Block, Instruction, Operand } from '../../../hir/module.ts';
import { literalValue, moveToEnd } from '../ir/build.ts';

/** Address arithmetic and constants are free where they are used: they move only for what needs them. */
const MAX_CHAIN = 16;

export class Invariants {
  constructor(
    readonly loop: Pick<Loop, 'members'>,
    readonly preheader: Block,
  ) {}

  isInside({ block }: Instruction): boolean {
    return this.loop.members.has(block);
  }

  /** Whether an operand is defined before the loop, or can be by moving what is free. */
  isInvariant(operand: Operand, depth = 0): boolean {
    if (operand.kind !== 'value' || operand.definition === null || !this.isInside(operand.definition)) return true;
    return isFree(operand.definition) && this.hasInvariantOperands(operand.definition, depth + 1);
  }

  hasInvariantOperands({ operands }: Instruction, depth = 0): boolean {
    return depth < MAX_CHAIN && operands.every((operand) => this.isInvariant(operand, depth));
  }

  /** Moves an instruction in front of the loop, with what is free of its operands. */
  hoist(instruction: Instruction): void {
    this.hoistOperands(instruction);
    moveToEnd(instruction, this.preheader);
  }

  hoistOperands({ operands }: Instruction): void {
    for (const operand of operands) this.hoistOperand(operand);
  }

  hoistOperand(operand: Operand): void {
    if (operand.kind === 'value' && operand.definition !== null && this.isInside(operand.definition))
      this.hoist(operand.definition);
  }
}

/** Costs nothing where it stands: a constant, or a distance that the access adds by itself. */
export function isFree({ op, operands }: Instruction): boolean {
  switch (op) {
    case 'const':
    case 'global':
    case 'funcref':
    case 'bitcast':
      return true;
    case 'gep':
      return operands.every((operand, i) => i === 0 || literalValue(operand) !== null);
    default:
      return false;
  }
}
