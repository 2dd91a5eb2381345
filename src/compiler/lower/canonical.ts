/**
 * Integers narrower than 32 bits, and bool, live in i32 locals and are canonical there: sign- or zero-extended by their
 * type, so that compares, divisions and calls need no care.
 */
import type { Instruction, Operand } from '../../hir/module.ts';
import { isInteger, type Type } from '../../hir/types.ts';
import { Op } from '../wasm/opcodes.ts';
import type { FunctionEmitter } from './function.ts';

export type Lowering = (e: FunctionEmitter, instruction: Instruction) => void;

/** Makes the i32 on the stack canonical for a type, when its upper bits may be anything. */
export function canonicalize(e: FunctionEmitter, type: Type): void {
  if (type.kind === 'bool') {
    e.i32(1);
    e.op(Op.i32_and);
  } else if (isInteger(type) && type.bits < 32) {
    if (type.signed) {
      e.op(type.bits === 8 ? Op.i32_extend8_s : Op.i32_extend16_s);
    } else {
      e.i32(type.bits === 8 ? 0xff : 0xffff);
      e.op(Op.i32_and);
    }
  }
}

export function operand(instruction: Instruction, index: number): Operand {
  return instruction.operands[index] as Operand;
}
