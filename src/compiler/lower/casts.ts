/** Casts. See canonical.ts for what canonical means. */
import type { Instruction } from '../../hir/module.ts';
import type { CastOp } from '../../hir/opcodes.ts';
import { isFloat, isInteger, sizeOf, type Type } from '../../hir/types.ts';
import { valType } from '../imports.ts';
import { Misc, Op, WasmType } from '../wasm/opcodes.ts';
import { canonicalize, type Lowering, operand } from './canonical.ts';
import type { FunctionEmitter } from './function.ts';

/** Width of a type's values in bits: 1 for bool. */
function bitsOf(type: Type): number {
  return type.kind === 'bool' ? 1 : sizeOf(type) * 8;
}

function source(instruction: Instruction): Type {
  return operand(instruction, 0).type;
}

/** Makes the value on the stack the zero-extension of its `bits` low bits (within 32 bits, where it is narrower). */
function zeroExtend(e: FunctionEmitter, type: Type): void {
  if (isInteger(type) && type.bits < 32 && type.signed) {
    e.i32(2 ** type.bits - 1);
    e.op(Op.i32_and);
  }
}

/** Makes the value on the stack the sign-extension of its low bits (within 32 bits, where it is narrower). */
function signExtend(e: FunctionEmitter, type: Type): void {
  if (type.kind === 'bool') {
    const value = e.borrowLocal(WasmType.i32);
    e.set(value);
    e.i32(0);
    e.get(value);
    e.op(Op.i32_sub);
    e.releaseLocal(value, WasmType.i32);
  } else if (isInteger(type) && type.bits < 32 && !type.signed) {
    e.op(type.bits === 8 ? Op.i32_extend8_s : Op.i32_extend16_s);
  }
}

/** Integer or pointer of any width on the stack to one of any width: cut off, or widened with zeros. */
function resize(e: FunctionEmitter, from: Type, to: Type): void {
  zeroExtend(e, from);
  const wide = valType(to) === WasmType.i64;
  if (valType(from) === WasmType.i64) {
    if (!wide) e.op(Op.i32_wrap_i64);
  } else if (wide) {
    e.op(Op.i64_extend_i32_u);
  }
  if (!wide) canonicalize(e, to);
}

const resizing: Lowering = (e, i) => {
  e.push(operand(i, 0));
  resize(e, source(i), i.type);
};

/** The saturating conversion opcode: [f32 to i32, f64 to i32, f32 to i64, f64 to i64]. */
const SATURATE_SIGNED = [
  Misc.i32_trunc_sat_f32_s,
  Misc.i32_trunc_sat_f64_s,
  Misc.i64_trunc_sat_f32_s,
  Misc.i64_trunc_sat_f64_s,
] as const;
const SATURATE_UNSIGNED = [
  Misc.i32_trunc_sat_f32_u,
  Misc.i32_trunc_sat_f64_u,
  Misc.i64_trunc_sat_f32_u,
  Misc.i64_trunc_sat_f64_u,
] as const;

function floatToInt(opcodes: readonly [number, number, number, number], signed: boolean): Lowering {
  return (e, i) => {
    e.push(operand(i, 0));
    const wide = valType(i.type) === WasmType.i64;
    const double = valType(source(i)) === WasmType.f64;
    e.misc(opcodes[(wide ? 2 : 0) + (double ? 1 : 0)] as number);
    const bits = bitsOf(i.type);
    if (bits >= 32) return;
    if (signed) {
      clamp(e, Op.i32_lt_s, 2 ** (bits - 1) - 1);
      clamp(e, Op.i32_gt_s, -(2 ** (bits - 1)));
    } else {
      clamp(e, Op.i32_lt_u, 2 ** bits - 1);
    }
    canonicalize(e, i.type);
  };
}

/** Replaces the i32 on the stack by `bound` unless it compares true with it. */
function clamp(e: FunctionEmitter, compare: number, bound: number): void {
  const value = e.borrowLocal(WasmType.i32);
  e.tee(value);
  e.i32(bound);
  e.get(value);
  e.i32(bound);
  e.op(compare);
  e.op(Op.select);
  e.releaseLocal(value, WasmType.i32);
}

/** The conversion opcode: [i32 to f32, i32 to f64, i64 to f32, i64 to f64]. */
function intToFloat(
  opcodes: readonly [number, number, number, number],
  extend: (e: FunctionEmitter, type: Type) => void,
): Lowering {
  return (e, i) => {
    e.push(operand(i, 0));
    extend(e, source(i));
    const wide = valType(source(i)) === WasmType.i64;
    const double = valType(i.type) === WasmType.f64;
    e.op(opcodes[(wide ? 2 : 0) + (double ? 1 : 0)] as number);
  };
}

function bitcast(e: FunctionEmitter, i: Instruction): void {
  const from = source(i);
  const { type } = i;
  e.push(operand(i, 0));
  if (isFloat(type) && !isFloat(from)) {
    e.op(type.bits === 32 ? Op.f32_reinterpret_i32 : Op.f64_reinterpret_i64);
  } else if (isFloat(from) && !isFloat(type)) {
    e.op(from.bits === 32 ? Op.i32_reinterpret_f32 : Op.i64_reinterpret_f64);
  } else {
    canonicalize(e, type);
  }
}

export const CASTS: Record<CastOp, Lowering> = {
  trunc: (e, i) => {
    e.push(operand(i, 0));
    if (valType(source(i)) === WasmType.i64 && valType(i.type) === WasmType.i32) e.op(Op.i32_wrap_i64);
    canonicalize(e, i.type);
  },
  zext: resizing,
  sext: (e, i) => {
    e.push(operand(i, 0));
    signExtend(e, source(i));
    if (valType(i.type) === WasmType.i64) e.op(Op.i64_extend_i32_s);
    else canonicalize(e, i.type);
  },
  fptrunc: (e, i) => {
    e.push(operand(i, 0));
    e.op(Op.f32_demote_f64);
  },
  fpext: (e, i) => {
    e.push(operand(i, 0));
    e.op(Op.f64_promote_f32);
  },
  fptosi: floatToInt(SATURATE_SIGNED, true),
  fptoui: floatToInt(SATURATE_UNSIGNED, false),
  sitofp: intToFloat(
    [Op.f32_convert_i32_s, Op.f64_convert_i32_s, Op.f32_convert_i64_s, Op.f64_convert_i64_s],
    signExtend,
  ),
  uitofp: intToFloat(
    [Op.f32_convert_i32_u, Op.f64_convert_i32_u, Op.f32_convert_i64_u, Op.f64_convert_i64_u],
    zeroExtend,
  ),
  ptrtoint: resizing,
  inttoptr: resizing,
  bitcast,
};
