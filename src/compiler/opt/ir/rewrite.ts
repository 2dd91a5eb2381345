/** Blocks written anew, instruction by instruction: what replaces one stands where it stood. */
import { type Func, type Instruction, type Operand, Value } from '../../../hir/module.ts';
import type { Opcode } from '../../../hir/opcodes.ts';
import type { Type } from '../../../hir/types.ts';
import { type InstructionParts, makeInstruction } from './build.ts';

export class Emitter {
  constructor(
    readonly func: Func,
    /** Emitted instructions do its work, and stand before it. */
    readonly like: Instruction,
    readonly into: Instruction[],
  ) {}

  emit(parts: Omit<InstructionParts, 'like'>): Instruction {
    const made = makeInstruction(this.func, this.like.block, { ...parts, like: this.like });
    this.into.push(made);
    return made;
  }
  value(parts: Omit<InstructionParts, 'like'>): Value {
    const { result } = this.emit(parts);
    if (result === null) throw new Error(`${parts.op} has no result`);
    return result;
  }
  unary(op: Opcode, operand: Operand, type: Type): Value {
    return this.value({ op, type, operands: [operand] });
  }
}

/** Calls `rewrite` for each instruction; what it emits comes first, and then the instruction itself unless it is dropped. */
export function rewriteBlocks(
  func: Func,
  rewrite: (instruction: Instruction, emitter: Emitter) => 'keep' | 'drop',
): void {
  for (const block of func.blocks) {
    const written: Instruction[] = [];
    for (const instruction of block.instructions) {
      if (rewrite(instruction, new Emitter(func, instruction, written)) === 'keep') written.push(instruction);
    }
    block.instructions = written;
  }
}
