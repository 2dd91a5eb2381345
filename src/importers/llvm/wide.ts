/**
 * Integers of 65 to 128 bits as two u64 halves. Clang makes them in closed forms of loops over 64-bit numbers. The
 * upper half holds the remaining bits, and above them it is 0.
 */
import * as hir from '../../hir/types.ts';
import type { BinaryOperator, IntegerPredicate } from './ast.ts';
import { type Body, integer, knownInteger, type Operand, ZERO } from './body.ts';
import { compareText, onesOf, resizeInteger, selectText } from './integers.ts';

export type Halves = readonly [low: Operand, high: Operand];

const U64 = hir.U64;
const emit = (body: Body, text: string): Operand => body.emit(U64, text);
/** An operator on halves, which are 0 often. */
function binary(body: Body, op: string, a: Operand, b: Operand): Operand {
  const [noA, noB] = [knownInteger(a) === 0n, knownInteger(b) === 0n];
  if ((op === 'mul' || op === 'and') && (noA || noB)) return ZERO;
  if ((op === 'shl' || op === 'shr') && noA) return ZERO;
  if ((op === 'add' || op === 'or' || op === 'xor') && noA) return b;
  if (noB && op !== 'mul' && op !== 'and') return a;
  return emit(body, `${op} ${body.text(a, U64)}, ${body.text(b, U64)}`);
}

export function wideConstant(value: bigint, bits: number): Halves {
  const number = BigInt.asUintN(bits, value);
  return [integer(BigInt.asUintN(64, number)), integer(number >> 64n)];
}

function clear(body: Body, [low, high]: Halves, bits: number): Halves {
  if (bits === 128) return [low, high];
  return [low, binary(body, 'and', high, integer(onesOf(bits - 64)))];
}

/** Null: the operator is not covered. */
export function wideBinary(body: Body, operator: BinaryOperator, bits: number, a: Halves, b: Halves): Halves | null {
  switch (operator) {
    case 'and':
    case 'or':
    case 'xor':
      return [binary(body, operator, a[0], b[0]), binary(body, operator, a[1], b[1])];
    case 'add': {
      const low = binary(body, 'add', a[0], b[0]);
      const carry = resizeInteger(body, 'zext', 1, 64, compareText(body, 'lt', U64, low, a[0]));
      const high = binary(body, 'add', binary(body, 'add', a[1], b[1]), carry);
      return clear(body, [low, high], bits);
    }
    case 'sub': {
      const borrow = resizeInteger(body, 'zext', 1, 64, compareText(body, 'lt', U64, a[0], b[0]));
      const high = binary(body, 'sub', binary(body, 'sub', a[1], b[1]), borrow);
      return clear(body, [binary(body, 'sub', a[0], b[0]), high], bits);
    }
    case 'mul': {
      const [low, carried] = product(body, a[0], b[0]);
      const crossed = binary(body, 'add', binary(body, 'mul', a[0], b[1]), binary(body, 'mul', a[1], b[0]));
      return clear(body, [low, binary(body, 'add', carried, crossed)], bits);
    }
    case 'shl':
      return clear(body, shiftLeft(body, a, b[0]), bits);
    case 'lshr':
      return shiftRight(body, a, b[0], false);
    case 'ashr':
      return clear(body, shiftRight(body, [a[0], signedHigh(body, a, bits)], b[0], true), bits);
    default:
      return null;
  }
}

/** All 128 bits of the product of two numbers of 64 bits, from products of 32 bits. */
function product(body: Body, a: Operand, b: Operand): Halves {
  const lowOf = (x: Operand) => binary(body, 'and', x, integer(0xffff_ffffn));
  const highOf = (x: Operand) => binary(body, 'shr', x, integer(32));
  const [a0, a1, b0, b1] = [lowOf(a), highOf(a), lowOf(b), highOf(b)];
  const low = binary(body, 'mul', a0, b0);
  const first = binary(body, 'add', binary(body, 'mul', a1, b0), highOf(low));
  const second = binary(body, 'add', binary(body, 'mul', a0, b1), lowOf(first));
  const high = binary(body, 'add', binary(body, 'add', binary(body, 'mul', a1, b1), highOf(first)), highOf(second));
  return [binary(body, 'mul', a, b), high];
}

/** The upper half with the sign in all bits above the value. */
function signedHigh(body: Body, [, high]: Halves, bits: number): Operand {
  if (bits === 128) return high;
  const up = body.emit(hir.I64, `shl ${body.text(high, hir.I64)}, ${128 - bits}`);
  return body.emit(hir.I64, `shr ${body.text(up, hir.I64)}, ${128 - bits}`);
}

function shiftLeft(body: Body, [low, high]: Halves, amount: Operand): Halves {
  const known = knownInteger(amount);
  if (known === 0n) return [low, high];
  if (known !== null && known >= 64n) return [ZERO, binary(body, 'shl', low, integer(known - 64n))];
  const shifted = binary(body, 'shl', low, amount);
  // Bits that leave the lower half: shifted twice, for a shift by 64 is one by 0.
  const rest = binary(body, 'shr', binary(body, 'shr', low, integer(1)), contrary(body, amount));
  const near = binary(body, 'or', binary(body, 'shl', high, amount), rest);
  if (known !== null) return [shifted, near];
  const far = compareText(body, 'ge', U64, amount, integer(64));
  return [selectText(body, U64, far, ZERO, shifted), selectText(body, U64, far, shifted, near)];
}

function shiftRight(body: Body, [low, high]: Halves, amount: Operand, signed: boolean): Halves {
  const type = signed ? hir.I64 : U64;
  const shiftHigh = (by: Operand): Operand => body.emit(type, `shr ${body.text(high, type)}, ${body.text(by, type)}`);
  const known = knownInteger(amount);
  if (known === 0n) return [low, high];
  const fill = (): Operand => (signed ? shiftHigh(integer(63)) : ZERO);
  if (known !== null && known >= 64n) return [shiftHigh(integer(known - 64n)), fill()];
  const shifted = shiftHigh(amount);
  const rest = binary(body, 'shl', binary(body, 'shl', high, integer(1)), contrary(body, amount));
  const near = binary(body, 'or', binary(body, 'shr', low, amount), rest);
  if (known !== null) return [near, shifted];
  const far = compareText(body, 'ge', U64, amount, integer(64));
  return [selectText(body, U64, far, shifted, near), selectText(body, U64, far, fill(), shifted)];
}

/** 63 - amount, modulo 64. */
function contrary(body: Body, amount: Operand): Operand {
  const known = knownInteger(amount);
  return known === null ? emit(body, `not ${body.text(amount, U64)}`) : integer(BigInt.asUintN(6, 63n - known));
}

export function wideCompare(body: Body, predicate: IntegerPredicate, bits: number, a: Halves, b: Halves): Operand {
  if (predicate === 'eq' || predicate === 'ne') {
    const differs = binary(body, 'or', binary(body, 'xor', a[0], b[0]), binary(body, 'xor', a[1], b[1]));
    return compareText(body, predicate, U64, differs, ZERO);
  }
  const signed = predicate.startsWith('s');
  const type = signed ? hir.I64 : U64;
  const op = predicate.slice(1);
  const [x, y] = signed ? [signedHigh(body, a, bits), signedHigh(body, b, bits)] : [a[1], b[1]];
  const equal = compareText(body, 'eq', type, x, y);
  return selectText(
    body,
    hir.BOOL,
    equal,
    compareText(body, op, U64, a[0], b[0]),
    compareText(body, op.slice(0, 2), type, x, y),
  );
}

/** From up to 64 bits to more, or between two wide widths. */
export function widen(
  body: Body,
  operator: 'zext' | 'sext',
  from: number,
  to: number,
  parts: readonly Operand[],
): Halves {
  const [first, second] = parts as readonly [Operand, Operand?];
  if (operator === 'zext') {
    if (second !== undefined) return [first, second];
    return [from === 64 ? first : resizeInteger(body, 'zext', from, 64, first), ZERO];
  }
  if (second !== undefined) return clear(body, [first, signedHigh(body, [first, second], from)], to);
  const low = from === 64 ? first : resizeInteger(body, 'sext', from, 64, first);
  const sign = body.emit(hir.I64, `shr ${body.text(low, hir.I64)}, 63`);
  return clear(body, [low, sign], to);
}

/** From wide to narrower. */
export function narrow(body: Body, to: number, halves: Halves): readonly Operand[] {
  if (to > 64) return clear(body, halves, to);
  return [to === 64 ? halves[0] : resizeInteger(body, 'trunc', 64, to, halves[0])];
}
