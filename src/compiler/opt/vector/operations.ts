/** Which instructions there are for vectors. */
import type { Instruction, Operand } from '../../../hir/module.ts';
import { BOOL, isFloat, isInteger, type Type } from '../../../hir/types.ts';
import { intrinsicName } from '../ir/effects.ts';

/** Intrinsics of floats and the instruction that does the same to lanes. */
export const LANE_INTRINSICS = {
  sqrt: 'vunary.Sqrt',
  fabs: 'vunary.Abs',
  floor: 'vunary.Floor',
  ceil: 'vunary.Ceil',
  trunc: 'vunary.Trunc',
  nearest: 'vunary.Round',
} as const;

export function laneIntrinsic(instruction: Instruction): keyof typeof LANE_INTRINSICS | null {
  const name = intrinsicName(instruction);
  return name !== null && Object.hasOwn(LANE_INTRINSICS, name) ? (name as keyof typeof LANE_INTRINSICS) : null;
}

/** Why an instruction isn't computed in lanes, or null. */
export function laneProblem(instruction: Instruction, isUniform: (operand: Operand) => boolean): string | null {
  const { op, type, operands } = instruction;
  const none = `there is no \`${op}\` of ${kindOf(type)} for vectors`;
  const [a, b] = operands as [Operand, Operand];
  switch (op) {
    case 'add':
    case 'sub':
    case 'neg':
      return isInteger(type) ? null : none;
    case 'mul':
      // WebAssembly multiplies lanes of 16 bits and more; those of 64 are no faster than scalars.
      return isInteger(type) && (type.bits === 16 || type.bits === 32) ? null : none;
    case 'shl':
    case 'shr':
      return isInteger(type) && isUniform(b) ? null : 'it shifts each element by another amount';
    case 'and':
    case 'or':
    case 'xor':
    case 'not':
      return isInteger(type) || type === BOOL ? null : none;
    case 'fadd':
    case 'fsub':
    case 'fmul':
    case 'fdiv':
    case 'fneg':
      return null;
    case 'eq':
    case 'ne':
      return isInteger(a.type) || a.type === BOOL ? null : none;
    case 'lt':
    case 'le':
    case 'gt':
    case 'ge':
      return isInteger(a.type) ? null : none;
    case 'feq':
    case 'fne':
    case 'flt':
    case 'fle':
    case 'fgt':
    case 'fge':
      return null;
    case 'select':
      return isInteger(type) || isFloat(type) || type === BOOL ? null : none;
    case 'trunc':
    case 'zext':
    case 'sext':
      return null;
    case 'bitcast':
      return (isInteger(type) || isFloat(type)) && (isInteger(a.type) || isFloat(a.type)) ? null : none;
    case 'sitofp':
    case 'uitofp':
      return isFloat(type) && type.bits === 32 && isInteger(a.type) && a.type.bits <= 32 ? null : none;
    case 'fptosi':
    case 'fptoui':
      return isInteger(type) && type.bits === 32 && isFloat(a.type) && a.type.bits === 32 ? null : none;
    case 'call':
      return laneIntrinsic(instruction) === null ? `there is no \`${intrinsicName(instruction)}\` for vectors` : null;
    default:
      return none;
  }
}

function kindOf(type: Type): string {
  if (isInteger(type)) return `${type.bits}-bit integers`;
  if (isFloat(type)) return `f${type.bits}`;
  return type.kind === 'bool' ? 'bool' : 'such values';
}
