/** Arithmetic on integers of up to 64 bits: operators, comparisons and casts of scalars and of whole vectors. */
import * as hir from '../../hir/types.ts';
import type { BinaryOperator, IntegerPredicate } from './ast.ts';
import { type Body, integer, isSame, knownInteger, type Operand, resolve, TRUE, ZERO } from './body.ts';
import { containerBits, intType, isOdd, usualInt } from './shapes.ts';

/** Operators for which the sign makes no difference. */
const PLAIN: ReadonlySet<string> = new Set(['add', 'sub', 'mul', 'and', 'or', 'xor', 'shl']);
const UNSIGNED: ReadonlyMap<string, string> = new Map([
  ['udiv', 'div'],
  ['urem', 'rem'],
  ['lshr', 'shr'],
]);
const SIGNED: ReadonlyMap<string, string> = new Map([
  ['sdiv', 'div'],
  ['srem', 'rem'],
  ['ashr', 'shr'],
]);
/** Of i1. */
const BOOLEAN: ReadonlyMap<string, string> = new Map([
  ['add', 'xor'],
  ['sub', 'xor'],
  ['xor', 'xor'],
  ['mul', 'and'],
  ['and', 'and'],
  ['or', 'or'],
]);

export function onesOf(bits: number): bigint {
  return (1n << BigInt(bits)) - 1n;
}

/** An operator on two integers of the same width. */
export function integerBinary(
  body: Body,
  operator: BinaryOperator,
  bits: number,
  a: Operand,
  b: Operand,
  flags: { readonly disjoint?: boolean; readonly nuw?: boolean } = {},
): Operand {
  if (bits === 1) return booleanBinary(body, operator, hir.BOOL, a, b);
  const odd = isOdd(bits);
  if (PLAIN.has(operator)) {
    const type = sharedType(bits, a, b);
    if (knownInteger(b) === onesOf(bits) && operator === 'xor' && !odd)
      return body.emit(type, `not ${body.text(a, type)}`);
    if (knownInteger(a) === 0n && operator === 'sub' && !odd) return body.emit(type, `neg ${body.text(b, type)}`);
    // Where no bit meets another, a sum is the same, and reads better in addresses.
    const op = operator === 'or' && flags.disjoint === true ? 'add' : operator;
    const result = body.emit(type, `${op} ${body.text(a, type)}, ${body.text(b, type)}`);
    const grows =
      operator === 'sub' || ((operator === 'add' || operator === 'mul' || operator === 'shl') && flags.nuw !== true);
    return odd && grows ? truncated(body, result, bits) : result;
  }
  const unsigned = UNSIGNED.get(operator);
  if (unsigned !== undefined) {
    const type = intType(bits, false);
    return body.emit(type, `${unsigned} ${body.text(a, type)}, ${body.text(b, type)}`);
  }
  const signed = SIGNED.get(operator) ?? operator;
  const type = intType(bits, true);
  const [x, y] = [signExtended(body, a, bits), operator === 'ashr' ? b : signExtended(body, b, bits)];
  const result = body.emit(type, `${signed} ${body.text(x, type)}, ${body.text(y, type)}`);
  return odd ? truncated(body, result, bits) : result;
}

/** The type of the operands, if they agree on one that is not the usual. */
function sharedType(bits: number, a: Operand, b: Operand): hir.IntType {
  const usual = usualInt(bits);
  for (const operand of [resolve(a), resolve(b)]) {
    if (operand.kind === 'local' && operand.type.kind === 'int' && operand.type.bits === usual.bits)
      return operand.type;
  }
  return usual;
}

/** An operator on bools, or on masks of vectors. */
export function booleanBinary(body: Body, operator: BinaryOperator, type: hir.Type, a: Operand, b: Operand): Operand {
  const op = BOOLEAN.get(operator);
  // A shift by more than 0 is poison, and so is a division by 0; what is left gives the first operand.
  if (op === undefined) return operator === 'urem' || operator === 'srem' ? ZERO : a;
  if (type === hir.BOOL && op === 'xor' && knownInteger(b) === 1n) return body.emit(type, `not ${body.text(a, type)}`);
  return body.emit(type, `${op} ${body.text(a, type)}, ${body.text(b, type)}`);
}

/** An integer of an odd width with its upper bits cleared. */
export function truncated(body: Body, value: Operand, bits: number): Operand {
  const type = intType(bits, false);
  const known = knownInteger(value);
  if (known !== null) return integer(BigInt.asUintN(bits, known));
  return body.emit(type, `and ${body.text(value, type)}, ${onesOf(bits)}`);
}

/** An integer of an odd width as a signed integer of its container. */
export function signExtended(body: Body, value: Operand, bits: number): Operand {
  if (!isOdd(bits)) return value;
  const type = intType(bits, true);
  const known = knownInteger(value);
  if (known !== null) return integer(BigInt.asUintN(type.bits, BigInt.asIntN(bits, known)));
  const shift = type.bits - bits;
  const up = body.emit(type, `shl ${body.text(value, type)}, ${shift}`);
  return body.emit(type, `shr ${body.text(up, type)}, ${shift}`);
}

const COMPARISONS: Readonly<Record<IntegerPredicate, { readonly op: string; readonly signed: boolean | null }>> = {
  eq: { op: 'eq', signed: null },
  ne: { op: 'ne', signed: null },
  ugt: { op: 'gt', signed: false },
  uge: { op: 'ge', signed: false },
  ult: { op: 'lt', signed: false },
  ule: { op: 'le', signed: false },
  sgt: { op: 'gt', signed: true },
  sge: { op: 'ge', signed: true },
  slt: { op: 'lt', signed: true },
  sle: { op: 'le', signed: true },
};
const MIRRORED: ReadonlyMap<string, string> = new Map([
  ['lt', 'gt'],
  ['gt', 'lt'],
  ['le', 'ge'],
  ['ge', 'le'],
]);

/** How a predicate compares: HIR's opcode, and the sign that it asks for. */
export function comparison(predicate: IntegerPredicate): { readonly op: string; readonly signed: boolean | null } {
  return COMPARISONS[predicate];
}

export function integerCompare(body: Body, predicate: IntegerPredicate, bits: number, a: Operand, b: Operand): Operand {
  const { op, signed } = comparison(predicate);
  if (bits === 1) {
    // As a signed number, true is -1.
    const boolean = signed === true ? (MIRRORED.get(op) as string) : op;
    return compareText(body, boolean, hir.BOOL, a, b);
  }
  if (signed === null) return compareText(body, op, sharedType(bits, a, b), a, b);
  const type = intType(bits, signed);
  if (!signed) return compareText(body, op, type, a, b);
  return compareText(body, op, type, signExtended(body, a, bits), signExtended(body, b, bits));
}

/** A comparison of scalars, of which one at least must say its type. */
export function compareText(body: Body, op: string, type: hir.Type, a: Operand, b: Operand): Operand {
  const isLiteral = resolve(b).kind !== 'local';
  const [x, y] = isLiteral ? [body.typed(a, type), body.text(b, type)] : [body.text(a, type), body.text(b, type)];
  return body.emit(hir.BOOL, `${op} ${x}, ${y}`);
}

/** `trunc`, `zext` and `sext` of integers up to 64 bits, i1 included. */
export function resizeInteger(
  body: Body,
  operator: 'trunc' | 'zext' | 'sext',
  from: number,
  to: number,
  value: Operand,
): Operand {
  const known = knownInteger(value);
  if (known !== null) {
    const number = operator === 'sext' ? BigInt.asIntN(from, known) : known;
    return integer(BigInt.asUintN(to, number));
  }
  if (operator === 'trunc') {
    if (to === 1) return body.emit(hir.BOOL, `trunc ${body.typed(value, ownType(value, from))}`);
    const narrow = containerBits(to) === containerBits(from) ? value : cast(body, 'trunc', value, from, usualInt(to));
    return isOdd(to) ? truncated(body, narrow, to) : narrow;
  }
  if (from === 1) {
    const wide = body.emit(usualInt(to), `${operator} ${body.text(value, hir.BOOL)}`);
    return operator === 'sext' && isOdd(to) ? truncated(body, wide, to) : wide;
  }
  const source = operator === 'sext' ? signExtended(body, value, from) : value;
  if (containerBits(to) === containerBits(from)) {
    return operator === 'sext' && isOdd(to) ? truncated(body, source, to) : source;
  }
  const wide = cast(body, operator, source, from, usualInt(to));
  return operator === 'sext' && isOdd(to) ? truncated(body, wide, to) : wide;
}

function cast(body: Body, op: string, value: Operand, from: number, to: hir.IntType): Operand {
  return body.emit(to, `${op} ${body.typed(value, ownType(value, from))}`);
}

/** The type that an integer has already, where its sign makes no difference. */
export function ownType(value: Operand, bits: number): hir.IntType {
  return sharedType(bits, value, ZERO);
}

/** The value that a condition chooses. */
export function selectText(body: Body, type: hir.Type, condition: Operand, a: Operand, b: Operand): Operand {
  if (isSame(a, b)) return a;
  return body.emit(type, `select ${body.text(condition, hir.BOOL)}, ${body.text(a, type)}, ${body.text(b, type)}`);
}

export function notText(body: Body, condition: Operand): Operand {
  return booleanBinary(body, 'xor', hir.BOOL, condition, TRUE);
}
