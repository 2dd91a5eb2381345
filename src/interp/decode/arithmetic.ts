/** Integer and float operators, comparisons and choice. Those on vectors are in vectors.ts. */
import { isLeaf } from '../../hir/leaves.ts';
import type { Instruction } from '../../hir/module.ts';
import type { BinaryOp, CompareOp } from '../../hir/opcodes.ts';
import { I32, type IntType, isFloat, isInteger, type Type } from '../../hir/types.ts';
import { Operation } from '../execute.ts';
import { leafKind, wordsOf } from '../registers.ts';
import type { Decoder, Decoding } from './decoder.ts';

function binary(d: Decoder, i: Instruction, operation: Operation, result = d.result(i)): void {
  d.emit(operation, result, d.operand(i, 0), d.operand(i, 1));
}

/** The operation by operand type: [32 bits signed, unsigned, 64 bits signed, unsigned]. Pointers and bool are unsigned. */
type ByType = readonly [Operation, Operation, Operation, Operation];

function byType(operations: ByType, type: Type): Operation {
  const wide = isInteger(type) && type.bits === 64 ? 2 : 0;
  const unsigned = isInteger(type) && type.signed ? 0 : 1;
  return operations[wide + unsigned] as Operation;
}

/** Operators whose result may leave the range of a narrow type. */
function wrapping(operations: ByType): Decoding {
  return (d, i) => {
    const result = d.result(i);
    binary(d, i, byType(operations, i.type), result);
    d.wrap(i.type, result, result);
  };
}

/** Operators that keep what is canonical canonical. */
function closed(operations: ByType): Decoding {
  return (d, i) => binary(d, i, byType(operations, i.type));
}

const divide: Decoding = (d, i) => {
  const { bits, signed } = i.type as IntType;
  const operations: ByType = [Operation.divS32, Operation.divU32, Operation.divS64, Operation.divU64];
  binary(d, i, byType(operations, i.type));
  if (!signed || bits >= 32) return;
  // MIN / -1 of a narrow type is in the range of i32.
  const result = d.result(i);
  d.step((machine, fp) => {
    if (machine.registers.i32[fp + result] === 2 ** (bits - 1)) machine.trap('integerOverflow');
  });
};

function shift(operations: ByType, leavesRange: boolean): Decoding {
  return (d, i) => {
    const { bits } = i.type as IntType;
    const result = d.result(i);
    let amount = d.operand(i, 1);
    if (bits < 32) {
      const taken = d.temporary();
      d.emit(Operation.and32, taken, amount, d.constant(i.type, [bits - 1]));
      amount = taken;
    }
    d.emit(byType(operations, i.type), result, d.operand(i, 0), amount);
    if (leavesRange) d.wrap(i.type, result, result);
  };
}

function floating(f32: Operation, f64: Operation): Decoding {
  return (d, i) => binary(d, i, leafKind(i.type as Parameters<typeof leafKind>[0]) === 'f32' ? f32 : f64);
}

const remainder: Decoding = (d, i) => {
  const [to, a, b] = [d.result(i), d.operand(i, 0), d.operand(i, 1)];
  if (isFloat(i.type) && i.type.bits === 32) {
    d.step(({ registers: { f32 } }, fp) => {
      f32[fp + to] = (f32[fp + a] as number) % (f32[fp + b] as number);
    });
    return;
  }
  d.step(({ registers: { f64 } }, fp) => {
    f64[(fp + to) >> 1] = (f64[(fp + a) >> 1] as number) % (f64[(fp + b) >> 1] as number);
  });
};

const { add32, sub32, mul32, remS32, remU32, and32, or32, xor32, shl32, shrS32, shrU32 } = Operation;
const { add64, sub64, mul64, remS64, remU64, and64, or64, xor64, shl64, shrS64, shrU64 } = Operation;

/** Of scalars. */
export const BINARY: Record<Exclude<BinaryOp, 'vMin' | 'vMax'>, Decoding> = {
  add: wrapping([add32, add32, add64, add64]),
  sub: wrapping([sub32, sub32, sub64, sub64]),
  mul: wrapping([mul32, mul32, mul64, mul64]),
  div: divide,
  rem: closed([remS32, remU32, remS64, remU64]),
  and: closed([and32, and32, and64, and64]),
  or: closed([or32, or32, or64, or64]),
  xor: closed([xor32, xor32, xor64, xor64]),
  shl: shift([shl32, shl32, shl64, shl64], true),
  shr: shift([shrS32, shrU32, shrS64, shrU64], false),
  fadd: floating(Operation.addF32, Operation.addF64),
  fsub: floating(Operation.subF32, Operation.subF64),
  fmul: floating(Operation.mulF32, Operation.mulF64),
  fdiv: floating(Operation.divF32, Operation.divF64),
  frem: remainder,
};

/** 0 - a */
export const negate: Decoding = (d, i) => {
  const wide = (i.type as IntType).bits === 64;
  const result = d.result(i);
  d.emit(wide ? sub64 : sub32, result, d.constant(i.type, [wide ? 0n : 0]), d.operand(i, 0));
  d.wrap(i.type, result, result);
};

/** Exclusive or with all ones of the type's width. */
export const complement: Decoding = (d, i) => {
  const { type } = i;
  const from = d.operand(i, 0);
  if (type.kind === 'bool') {
    d.emit(xor32, d.result(i), from, d.constant(type, [1]));
    return;
  }
  const { bits, signed } = type as IntType;
  if (bits === 64) d.emit(xor64, d.result(i), from, d.constant(type, [-1n]));
  else d.emit(xor32, d.result(i), from, d.constant(type, [signed ? -1 : 2 ** bits - 1]));
};

/** Flips the sign bit, also of a NaN. */
export const floatNegate: Decoding = (d, i) => {
  const [to, from] = [d.result(i), d.operand(i, 0)];
  d.move(i.type, from, to);
  const sign = isFloat(i.type) && i.type.bits === 64 ? to + 1 : to;
  d.emit(xor32, sign, sign, d.constant(I32, [-(2 ** 31)]));
};

function compare(operations: readonly Operation[], swapped: boolean, group: (type: Type) => number): Decoding {
  return (d, i) => {
    const operation = operations[group((i.operands[0] as { type: Type }).type)] as Operation;
    const [a, b] = [d.operand(i, 0), d.operand(i, 1)];
    if (swapped) d.emit(operation, d.result(i), b, a);
    else d.emit(operation, d.result(i), a, b);
  };
}

function integers(operations: ByType, swapped = false): Decoding {
  return compare(operations, swapped, (type) => operations.indexOf(byType(operations, type)));
}

function floats(f32: Operation, f64: Operation, swapped = false): Decoding {
  return compare([f32, f64], swapped, (type) => (isFloat(type) && type.bits === 64 ? 1 : 0));
}

const { eq32, ne32, ltS32, ltU32, leS32, leU32, eq64, ne64, ltS64, ltU64, leS64, leU64 } = Operation;

/** Of scalars. a > b is b < a. */
export const COMPARE: Record<CompareOp, Decoding> = {
  eq: integers([eq32, eq32, eq64, eq64]),
  ne: integers([ne32, ne32, ne64, ne64]),
  lt: integers([ltS32, ltU32, ltS64, ltU64]),
  le: integers([leS32, leU32, leS64, leU64]),
  gt: integers([ltS32, ltU32, ltS64, ltU64], true),
  ge: integers([leS32, leU32, leS64, leU64], true),
  feq: floats(Operation.eqF32, Operation.eqF64),
  fne: floats(Operation.neF32, Operation.neF64),
  flt: floats(Operation.ltF32, Operation.ltF64),
  fle: floats(Operation.leF32, Operation.leF64),
  fgt: floats(Operation.ltF32, Operation.ltF64, true),
  fge: floats(Operation.leF32, Operation.leF64, true),
};

/** By a bool. */
export const select: Decoding = (d, i) => {
  const { type } = i;
  const [to, condition, a, b] = [d.result(i), d.operand(i, 0), d.operand(i, 1), d.operand(i, 2)];
  if (!isLeaf(type) || type.kind === 'vector') {
    const words = wordsOf(type);
    d.step(({ registers: { i32 } }, fp) => {
      const from = fp + (i32[fp + condition] !== 0 ? a : b);
      i32.copyWithin(fp + to, from, from + words);
    });
    return;
  }
  const kind = leafKind(type);
  d.emit(kind === 'i32' || kind === 'f32' ? Operation.select32 : Operation.select64, to, a, b, condition);
};
