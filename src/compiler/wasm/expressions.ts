/** Expressions of i32 in place of a stack: for functions of some length that are written by hand. */
import type { FunctionBody } from './body.ts';
import { Op } from './opcodes.ts';

/** A local, by its index. */
export interface Local {
  readonly local: number;
}
/** Puts its value on the stack. */
type Code = (body: FunctionBody) => void;
/** Numbers are constants. */
export type Expression = number | Local | Code;

export function push(body: FunctionBody, value: Expression): void {
  if (typeof value === 'number') body.i32(value);
  else if (typeof value === 'function') value(body);
  else body.op(Op.local_get, value.local);
}

const unary =
  (opcode: number) =>
  (value: Expression): Code =>
  (body) => {
    push(body, value);
    body.op(opcode);
  };
const binary =
  (opcode: number) =>
  (left: Expression, right: Expression): Code =>
  (body) => {
    push(body, left);
    push(body, right);
    body.op(opcode);
  };

export const not = unary(Op.i32_eqz);
export const clz = unary(Op.i32_clz);
export const ctz = unary(Op.i32_ctz);
export const add = binary(Op.i32_add);
export const sub = binary(Op.i32_sub);
export const mul = binary(Op.i32_mul);
export const and = binary(Op.i32_and);
export const or = binary(Op.i32_or);
export const xor = binary(Op.i32_xor);
export const shl = binary(Op.i32_shl);
/** Unsigned. */
export const shr = binary(Op.i32_shr_u);
export const eq = binary(Op.i32_eq);
export const ne = binary(Op.i32_ne);
/** Unsigned. */
export const lt = binary(Op.i32_lt_u);
export const ge = binary(Op.i32_ge_u);
