/** Casts of scalars. */
import type { Instruction } from '../../hir/module.ts';
import { toF32 } from '../../hir/numeric/numbers.ts';
import type { CastOp } from '../../hir/opcodes.ts';
import { isFloat, isInteger, sizeOf, type Type } from '../../hir/types.ts';
import { Operation } from '../execute.ts';
import type { Decoder, Decoding } from './decoder.ts';

const isWide = (type: Type): boolean => isInteger(type) && type.bits === 64;
const isDouble = (type: Type): boolean => isFloat(type) && type.bits === 64;

function source(instruction: Instruction): Type {
  return (instruction.operands[0] as { type: Type }).type;
}

/** The word whose low bits, extended with zeros or copies of the top bit to 32 bits, are an operand narrower than that. */
function extended(d: Decoder, from: number, type: Type, signed: boolean): number {
  if (type.kind === 'bool' && signed) {
    const to = d.temporary();
    d.emit(Operation.sub32, to, d.constant(type, [0]), from);
    return to;
  }
  if (!isInteger(type) || type.bits >= 32 || type.signed === signed) return from;
  const to = d.temporary();
  const byte = type.bits === 8;
  if (signed) d.emit(byte ? Operation.wrapI8 : Operation.wrapI16, to, from);
  else d.emit(byte ? Operation.wrapU8 : Operation.wrapU16, to, from);
  return to;
}

/** Integer, bool, pointer or function to one of any width: cut off, or extended. */
function resizing(signed: boolean): Decoding {
  return (d, i) => {
    const type = source(i);
    const [to, from] = [d.result(i), extended(d, d.operand(i, 0), type, signed)];
    if (isWide(i.type)) {
      if (isWide(type)) d.emit(Operation.move64, to, from);
      else d.emit(signed ? Operation.extendS32 : Operation.extendU32, to, from);
    } else {
      // The low word of 64 bits stands first.
      d.wrap(i.type, from, to);
    }
  };
}

/** The operand as an f64. */
function double(d: Decoder, i: Instruction): number {
  const from = d.operand(i, 0);
  if (isDouble(source(i))) return from;
  const to = d.temporary();
  d.emit(Operation.promote, to, from);
  return to;
}

/** Rounds towards zero and saturates at the range of the signed or unsigned integer of the result's width. */
function floatToInt(signed: boolean): Decoding {
  return (d, i) => {
    const bits = sizeOf(i.type) * 8;
    const [to, from] = [d.result(i), double(d, i)];
    const least = signed ? -(2 ** (bits - 1)) : 0;
    const most = signed ? 2 ** (bits - 1) : 2 ** bits;
    d.step(({ registers }, fp) => {
      const value = Math.trunc(registers.f64[(fp + from) >> 1] as number);
      if (bits === 64) {
        // `most` itself is a double; the largest integer isn't.
        const bounded = value >= most ? BigInt(most) - 1n : BigInt(Math.max(value, least) || 0);
        registers.i64[(fp + to) >> 1] = bounded;
      } else {
        registers.i32[fp + to] = Math.min(Math.max(value, least), most - 1) || 0;
      }
    });
    d.wrap(i.type, to, to);
  };
}

/** Of the bits read as a signed or unsigned number. */
function intToFloat(signed: boolean): Decoding {
  return (d, i) => {
    const type = source(i);
    const to = d.result(i);
    const from = extended(d, d.operand(i, 0), type, signed);
    if (isWide(type)) {
      const narrow = !isDouble(i.type);
      d.step(({ registers }, fp) => {
        const value = (signed ? registers.i64 : registers.u64)[(fp + from) >> 1] as bigint;
        if (narrow) registers.f32[fp + to] = toF32(value);
        else registers.f64[(fp + to) >> 1] = Number(value);
      });
      return;
    }
    const exact = isDouble(i.type) ? to : d.temporary();
    d.emit(signed ? Operation.convertS32 : Operation.convertU32, exact, from);
    if (exact !== to) d.emit(Operation.demote, to, exact);
  };
}

/** The registers of a float hold its bits. */
const bitcast: Decoding = (d, i) => {
  const [to, from] = [d.result(i), d.operand(i, 0)];
  if (i.type.kind === 'vector' || sizeOf(i.type) === 8) d.move(i.type, from, to);
  else d.wrap(i.type, from, to);
};

export const CASTS: Record<CastOp, Decoding> = {
  trunc: resizing(false),
  zext: resizing(false),
  sext: resizing(true),
  fptrunc: (d, i) => d.emit(Operation.demote, d.result(i), d.operand(i, 0)),
  fpext: (d, i) => d.emit(Operation.promote, d.result(i), d.operand(i, 0)),
  fptosi: floatToInt(true),
  fptoui: floatToInt(false),
  sitofp: intToFloat(true),
  uitofp: intToFloat(false),
  ptrtoint: resizing(false),
  inttoptr: resizing(false),
  bitcast,
};
