/**
 * What a pure instruction computes from scalars that are known: the interpreter's meaning, for constant folding.
 * Values are as in `ScalarConstant`, canonical for their type; null means that the instruction would trap, or that its
 * result isn't determined by the values alone (the bits of a NaN).
 */
import type { BinaryOp, CastOp, CompareOp, UnaryOp } from '../opcodes.ts';
import { type FloatType, isFloat, isInteger, type Type } from '../types.ts';
import { fmaF32, fmaF64 } from './fma.ts';
import { fmax, fmin, nearest, toF32 } from './numbers.ts';

export type Scalar = number | bigint;

/** How many bits a scalar type has; bool has one. */
export function widthOf(type: Type): number {
  if (type.kind === 'bool') return 1;
  return type.kind === 'int' || type.kind === 'float' ? type.bits : 32;
}

/** The value of a type whose low bits an integer is. */
export function canonical(type: Type, value: bigint): Scalar {
  const width = widthOf(type);
  const wrapped = isInteger(type) && type.signed ? BigInt.asIntN(width, value) : BigInt.asUintN(width, value);
  return width === 64 ? wrapped : Number(wrapped);
}

const rounded = (type: FloatType, value: number): number => (type.bits === 32 ? Math.fround(value) : value);

export function evaluateBinary(
  op: Exclude<BinaryOp, 'vMin' | 'vMax'>,
  type: Type,
  a: Scalar,
  b: Scalar,
): Scalar | null {
  if (isFloat(type)) return rounded(type, floatBinary(op, Number(a), Number(b)));
  const result = integerBinary(op, type, BigInt(a), BigInt(b));
  return result === null ? null : canonical(type, result);
}

function floatBinary(op: BinaryOp, a: number, b: number): number {
  switch (op) {
    case 'fadd':
      return a + b;
    case 'fsub':
      return a - b;
    case 'fmul':
      return a * b;
    case 'fdiv':
      return a / b;
    case 'frem':
      return a % b;
    default:
      throw new Error(`${op} of floats`);
  }
}

function integerBinary(op: BinaryOp, type: Type, a: bigint, b: bigint): bigint | null {
  const amount = () => BigInt.asUintN(widthOf(type), b) % BigInt(widthOf(type));
  switch (op) {
    case 'add':
      return a + b;
    case 'sub':
      return a - b;
    case 'mul':
      return a * b;
    case 'div': {
      if (b === 0n) return null;
      const quotient = a / b;
      // MIN / -1 is the one quotient that doesn't fit.
      return BigInt(canonical(type, quotient)) === quotient ? quotient : null;
    }
    case 'rem':
      return b === 0n ? null : a % b;
    case 'and':
      return a & b;
    case 'or':
      return a | b;
    case 'xor':
      return a ^ b;
    case 'shl':
      return a << amount();
    case 'shr':
      return a >> amount();
    default:
      throw new Error(`${op} of integers`);
  }
}

export function evaluateUnary(op: UnaryOp, type: Type, a: Scalar): Scalar | null {
  switch (op) {
    case 'neg':
      return canonical(type, -BigInt(a));
    case 'not':
      return canonical(type, ~BigInt(a));
    case 'fneg':
      return Number.isNaN(a) ? null : -Number(a);
    default:
      return null;
  }
}

/** 1 or 0. */
export function evaluateCompare(op: CompareOp, a: Scalar, b: Scalar): number {
  switch (op) {
    case 'eq':
    case 'feq':
      return a === b ? 1 : 0;
    case 'ne':
    case 'fne':
      return a === b ? 0 : 1;
    case 'lt':
    case 'flt':
      return a < b ? 1 : 0;
    case 'le':
    case 'fle':
      return a <= b ? 1 : 0;
    case 'gt':
    case 'fgt':
      return a > b ? 1 : 0;
    case 'ge':
    case 'fge':
      return a >= b ? 1 : 0;
  }
}

export function evaluateCast(op: CastOp, from: Type, to: Type, a: Scalar): Scalar | null {
  switch (op) {
    case 'trunc':
      return canonical(to, BigInt(a));
    case 'zext':
      return canonical(to, BigInt.asUintN(widthOf(from), BigInt(a)));
    case 'sext':
      return canonical(to, BigInt.asIntN(widthOf(from), BigInt(a)));
    case 'fptrunc':
      return Math.fround(Number(a));
    case 'fpext':
      return Number(a);
    case 'fptosi':
    case 'fptoui':
      return toInteger(Number(a), op === 'fptosi', to);
    case 'sitofp':
    case 'uitofp': {
      const bits = op === 'sitofp' ? BigInt.asIntN(widthOf(from), BigInt(a)) : BigInt.asUintN(widthOf(from), BigInt(a));
      return widthOf(to) === 32 ? toF32(bits) : Number(bits);
    }
    case 'ptrtoint':
    case 'inttoptr':
      return Number(a) === 0 ? canonical(to, 0n) : null;
    case 'bitcast':
      return reinterpret(from, to, a);
  }
}

/** Rounds towards zero and saturates; NaN gives 0. */
function toInteger(value: number, signed: boolean, to: Type): Scalar {
  const width = widthOf(to);
  const [least, most] = signed ? [-(2 ** (width - 1)), 2 ** (width - 1)] : [0, 2 ** width];
  if (Number.isNaN(value)) return canonical(to, 0n);
  if (value >= most) return canonical(to, BigInt(most) - 1n);
  return canonical(to, BigInt(Math.trunc(Math.max(value, least))));
}

const scratch = new DataView(new ArrayBuffer(8));

function reinterpret(from: Type, to: Type, a: Scalar): Scalar | null {
  const wide = widthOf(from) === 64;
  if (isInteger(from) && isInteger(to)) return canonical(to, BigInt(a));
  if (isFloat(from) && isFloat(to)) return a;
  if (isFloat(from) && isInteger(to)) {
    if (Number.isNaN(a)) return null;
    if (wide) scratch.setFloat64(0, Number(a));
    else scratch.setFloat32(0, Number(a));
    return canonical(to, wide ? scratch.getBigUint64(0) : BigInt(scratch.getUint32(0)));
  }
  if (!isInteger(from) || !isFloat(to)) return null;
  if (wide) scratch.setBigUint64(0, BigInt.asUintN(64, BigInt(a)));
  else scratch.setUint32(0, Number(a));
  const float = wide ? scratch.getFloat64(0) : scratch.getFloat32(0);
  return Number.isNaN(float) ? null : float;
}

/** Of an intrinsic whose operands are all of the result's type; null for the others, and those that are the host's. */
export function evaluateIntrinsic(name: string, type: Type, args: readonly Scalar[]): Scalar | null {
  if (isInteger(type)) return args.length === 1 ? bitIntrinsic(name, type, BigInt(args[0] as Scalar)) : null;
  if (!isFloat(type)) return null;
  const result = floatIntrinsic(name, type, args.map(Number) as [number, number, number]);
  return result === null ? null : rounded(type, result);
}

function bitIntrinsic(name: string, type: Type, value: bigint): Scalar | null {
  const width = widthOf(type);
  const bits = BigInt.asUintN(width, value).toString(2).padStart(width, '0');
  const count = (n: number) => canonical(type, BigInt(n));
  switch (name) {
    case 'ctpop':
      return count(bits.replaceAll('0', '').length);
    case 'ctlz':
      return count(bits.includes('1') ? bits.indexOf('1') : width);
    case 'cttz':
      return count(bits.includes('1') ? width - 1 - bits.lastIndexOf('1') : width);
    case 'bswap': {
      const bytes = bits.match(/.{8}/g) ?? [];
      return canonical(type, BigInt(`0b${bytes.toReversed().join('')}`));
    }
    default:
      return null;
  }
}

function floatIntrinsic(
  name: string,
  { bits }: FloatType,
  [a, b, c]: readonly [number, number, number],
): number | null {
  switch (name) {
    case 'sqrt':
      return Math.sqrt(a);
    case 'fabs':
      return Math.abs(a);
    case 'fma':
      return bits === 32 ? fmaF32(a, b, c) : fmaF64(a, b, c);
    case 'floor':
      return Math.floor(a);
    case 'ceil':
      return Math.ceil(a);
    case 'trunc':
      return Math.trunc(a);
    case 'nearest':
      return nearest(a);
    case 'fmin':
      return fmin(a, b);
    case 'fmax':
      return fmax(a, b);
    case 'copysign':
      // The sign of a NaN is not known.
      if (Number.isNaN(b)) return null;
      return b < 0 || Object.is(b, -0) ? -Math.abs(a) : Math.abs(a);
    default:
      return null;
  }
}
