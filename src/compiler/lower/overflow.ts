/** Arithmetic that says whether its result fits: leaves the wrapped result and then the flag on the stack. */
import type { Instruction } from '../../hir/module.ts';
import { I32, type IntType, type Type } from '../../hir/types.ts';
import { Op, WasmType } from '../wasm/opcodes.ts';
import { canonicalize, operand } from './canonical.ts';
import type { FunctionEmitter } from './function.ts';

export type OverflowOp = 'add' | 'sub' | 'mul';

const I32_OPS = { add: Op.i32_add, sub: Op.i32_sub, mul: Op.i32_mul } as const;
const I64_OPS = { add: Op.i64_add, sub: Op.i64_sub, mul: Op.i64_mul } as const;

export function overflow(op: OverflowOp): (e: FunctionEmitter, i: Instruction) => void {
  return (e, i) => {
    const type = operand(i, 0).type as IntType;
    e.push(operand(i, 0));
    if (type.bits === 32) extend(e, type);
    e.push(operand(i, 1));
    if (type.bits === 32) extend(e, type);
    if (type.bits < 32) narrow(e, op, type);
    else if (type.bits === 32) throughI64(e, op, type);
    else wide(e, i, op, type);
  };
}

function extend(e: FunctionEmitter, type: Type): void {
  e.op(type === I32 ? Op.i64_extend_i32_s : Op.i64_extend_i32_u);
}

/** The exact result fits 32 bits: it fits the type when it is canonical. */
function narrow(e: FunctionEmitter, op: OverflowOp, type: IntType): void {
  const exact = e.borrowLocal(WasmType.i32);
  const wrapped = e.borrowLocal(WasmType.i32);
  e.op(I32_OPS[op]);
  e.tee(exact);
  canonicalize(e, type);
  e.tee(wrapped);
  e.get(wrapped);
  e.get(exact);
  e.op(Op.i32_ne);
  e.releaseLocal(exact, WasmType.i32);
  e.releaseLocal(wrapped, WasmType.i32);
}

function throughI64(e: FunctionEmitter, op: OverflowOp, type: IntType): void {
  const exact = e.borrowLocal(WasmType.i64);
  const wrapped = e.borrowLocal(WasmType.i32);
  e.op(I64_OPS[op]);
  e.tee(exact);
  e.op(Op.i32_wrap_i64);
  e.tee(wrapped);
  e.get(wrapped);
  extend(e, type);
  e.get(exact);
  e.op(Op.i64_ne);
  e.releaseLocal(exact, WasmType.i64);
  e.releaseLocal(wrapped, WasmType.i32);
}

/** See Warren, Hacker's Delight, sections 2-13 and 2-14. */
function wide(e: FunctionEmitter, i: Instruction, op: OverflowOp, { signed }: IntType): void {
  const a = e.borrowLocal(WasmType.i64);
  const b = e.borrowLocal(WasmType.i64);
  const result = e.borrowLocal(WasmType.i64);
  e.set(b);
  e.tee(a);
  e.get(b);
  e.op(I64_OPS[op]);
  e.tee(result);
  if (op === 'mul') product(e, i, { a, b, result, signed });
  else if (signed) signs(e, op === 'add' ? [result, result] : [b, result], op === 'add' ? [a, b] : [a, a]);
  else {
    // A sum that wrapped is below its operands; a difference wraps where the first is below the second.
    e.get(op === 'add' ? result : a);
    e.get(op === 'add' ? a : b);
    e.op(Op.i64_lt_u);
  }
  e.releaseLocal(a, WasmType.i64);
  e.releaseLocal(b, WasmType.i64);
  e.releaseLocal(result, WasmType.i64);
}

/** Whether the sign bit of `(x0 ^ y0) & (x1 ^ y1)` is set. */
function signs(e: FunctionEmitter, x: readonly [number, number], y: readonly [number, number]): void {
  for (const k of [0, 1] as const) {
    e.get(x[k]);
    e.get(y[k]);
    e.op(Op.i64_xor);
  }
  e.op(Op.i64_and);
  e.i64(0n);
  e.op(Op.i64_lt_s);
}

/** A product fits when dividing it by one factor gives the other. */
function product(
  e: FunctionEmitter,
  i: Instruction,
  { a, b, result, signed }: { a: number; b: number; result: number; signed: boolean },
): void {
  e.get(a);
  e.op(Op.i64_eqz);
  e.op(Op.if);
  e.op(WasmType.i32);
  e.i32(0);
  e.op(Op.else);
  if (signed) {
    e.get(a);
    e.i64(-1n);
    e.op(Op.i64_eq);
    e.op(Op.if);
    e.op(WasmType.i32);
    e.get(b);
    e.i64(-(2n ** 63n));
    e.op(Op.i64_eq);
    e.op(Op.else);
  }
  e.get(result);
  e.get(a);
  e.mark(i); // never traps, but every division has a site
  e.op(signed ? Op.i64_div_s : Op.i64_div_u);
  e.get(b);
  e.op(Op.i64_ne);
  e.op(Op.end);
  if (signed) e.op(Op.end);
}
