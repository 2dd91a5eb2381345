/** Struct and array values, and unions: rearranging leaves. */
import { type Leaf, leafCount, leavesOf, partOf } from '../../hir/leaves.ts';
import type { Instruction, Operand } from '../../hir/module.ts';
import { sizeOf, type Type, type Variant } from '../../hir/types.ts';
import { valType } from '../imports.ts';
import { Op, SimdOp, type ValType, WasmType } from '../wasm/opcodes.ts';
import { canonicalize, type Lowering, operand } from './canonical.ts';
import type { FunctionEmitter } from './function.ts';

/** Which leaves of an aggregate the path of an instruction leads to. */
export function partLeaves(instruction: Instruction, aggregate: Type): { first: number; count: number } {
  const { payload } = instruction;
  const part = payload?.kind === 'path' ? partOf(aggregate, payload.path) : null;
  if (part === null) throw new Error(`${instruction.op} has no path`);
  return { first: part.firstLeaf, count: leafCount(part.type) };
}

export const extractValue: Lowering = (e, i) => {
  const aggregate = operand(i, 0);
  const { first, count } = partLeaves(i, aggregate.type);
  for (let leaf = first; leaf < first + count; leaf++) e.pushLeaf(aggregate, leaf);
  e.used(aggregate);
};

export const insertValue: Lowering = (e, i) => {
  const aggregate = operand(i, 0);
  const { first, count } = partLeaves(i, aggregate.type);
  const total = leafCount(aggregate.type);
  for (let leaf = 0; leaf < first; leaf++) e.pushLeaf(aggregate, leaf);
  e.push(operand(i, 1));
  for (let leaf = first + count; leaf < total; leaf++) e.pushLeaf(aggregate, leaf);
  e.used(aggregate);
};

// ---- Unions: the tag, and the payload as words of 32 bits.

function variantOf(i: Instruction, union: Type): { tag: number; leaves: readonly Leaf[]; words: number } {
  const { payload } = i;
  if (payload?.kind !== 'variant' || union.kind !== 'union') throw new Error(`${i.op} has no variant`);
  const { type } = union.variants[payload.variant] as Variant;
  return { tag: payload.variant, leaves: leavesOf(type), words: leafCount(union) - 1 };
}

/**
 * A leaf in pieces of at most 8 bytes; each is a number on its way between a leaf and words. A piece is an i32 when it
 * has 4 bytes or fewer, zero-extended, else an i64.
 */
interface Piece {
  readonly leaf: number;
  /** Which half of a vector. */
  readonly half: 0 | 1;
  /** In bytes from the start of the payload. */
  readonly offset: number;
  readonly size: number;
}

function piecesOf(leaves: readonly Leaf[]): Piece[] {
  return leaves.flatMap(({ type, offset }, leaf): Piece[] => {
    const size = sizeOf(type);
    if (size < 16) return [{ leaf, half: 0, offset, size }];
    return [
      { leaf, half: 0, offset, size: 8 },
      { leaf, half: 1, offset: offset + 8, size: 8 },
    ];
  });
}

function pieceType({ size }: Piece): ValType {
  return size === 8 ? WasmType.i64 : WasmType.i32;
}

export const createUnion: Lowering = (e, i) => {
  const { tag, leaves, words } = variantOf(i, i.type);
  e.i32(tag);
  if (leaves.length === 0) {
    for (let word = 0; word < words; word++) e.i32(0);
    return;
  }
  const value = operand(i, 0);
  const pieces = piecesOf(leaves);
  const locals = bitsInLocals(e, value, leaves, pieces);
  for (let word = 0; word < words; word++) {
    let parts = 0;
    pieces.forEach((piece, p) => {
      // How far the piece begins behind the word's first byte; negative: before it.
      const distance = piece.offset - 4 * word;
      if (distance >= 4 || distance + piece.size <= 0) return;
      e.get(locals[p] as number);
      shift(e, pieceType(piece), 8 * distance);
      if (pieceType(piece) === WasmType.i64) e.op(Op.i32_wrap_i64);
      if (parts++ > 0) e.op(Op.i32_or);
    });
    if (parts === 0) e.i32(0);
  }
  pieces.forEach((piece, p) => {
    e.releaseLocal(locals[p] as number, pieceType(piece));
  });
};

/** The pieces of a value as unsigned numbers in borrowed locals. */
function bitsInLocals(
  e: FunctionEmitter,
  value: Operand,
  leaves: readonly Leaf[],
  pieces: readonly Piece[],
): readonly number[] {
  const locals = pieces.map((piece) => e.borrowLocal(pieceType(piece)));
  if (leaves.length === 1) {
    // A single leaf may be on its way on the stack: it is pushed once.
    const { type } = leaves[0] as Leaf;
    e.push(value);
    if (type.kind === 'vector') {
      const vector = e.borrowLocal(WasmType.v128);
      e.set(vector);
      for (const half of [0, 1] as const) {
        e.get(vector);
        extractHalf(e, half);
        e.set(locals[half] as number);
      }
      e.releaseLocal(vector, WasmType.v128);
    } else {
      toBits(e, type);
      e.set(locals[0] as number);
    }
    return locals;
  }
  pieces.forEach((piece, p) => {
    const { type } = leaves[piece.leaf] as Leaf;
    e.pushLeaf(value, piece.leaf);
    if (type.kind === 'vector') extractHalf(e, piece.half);
    else toBits(e, type);
    e.set(locals[p] as number);
  });
  e.used(value);
  return locals;
}

function extractHalf(e: FunctionEmitter, half: number): void {
  e.simd(SimdOp.i64x2_extract_lane);
  e.code.byte(half);
}

/** The scalar on the stack as the unsigned number that its bytes are. */
function toBits(e: FunctionEmitter, type: Type): void {
  if (type.kind === 'float') e.op(type.bits === 32 ? Op.i32_reinterpret_f32 : Op.i64_reinterpret_f64);
  else if (type.kind === 'int' && type.bits < 32 && type.signed) {
    e.i32(2 ** type.bits - 1);
    e.op(Op.i32_and);
  }
}

/** Back from the number, whose upper bits may be anything. */
function fromBits(e: FunctionEmitter, type: Type): void {
  if (type.kind === 'float') e.op(type.bits === 32 ? Op.f32_reinterpret_i32 : Op.f64_reinterpret_i64);
  else canonicalize(e, type);
}

/** Shifts the unsigned number on the stack left; right, where `bits` is negative. */
function shift(e: FunctionEmitter, type: ValType, bits: number): void {
  if (bits === 0) return;
  const wide = type === WasmType.i64;
  if (wide) e.i64(BigInt(Math.abs(bits)));
  else e.i32(Math.abs(bits));
  if (bits > 0) e.op(wide ? Op.i64_shl : Op.i32_shl);
  else e.op(wide ? Op.i64_shr_u : Op.i32_shr_u);
}

export const discriminant: Lowering = (e, i) => {
  const union = operand(i, 0);
  if (leafCount(union.type) === 1) {
    e.push(union);
    return;
  }
  e.pushLeaf(union, 0);
  e.used(union);
};

export const extractUnionValue: Lowering = (e, i) => {
  const union = operand(i, 0);
  const { leaves, words } = variantOf(i, union.type);
  const pieces = piecesOf(leaves);
  const pushPiece = (piece: Piece): void => {
    const type = pieceType(piece);
    let parts = 0;
    for (let word = 0; word < words; word++) {
      const distance = 4 * word - piece.offset;
      if (distance >= piece.size || distance + 4 <= 0) continue;
      e.pushLeaf(union, 1 + word);
      if (type === WasmType.i64) e.op(Op.i64_extend_i32_u);
      shift(e, type, 8 * distance);
      if (parts++ > 0) e.op(type === WasmType.i64 ? Op.i64_or : Op.i32_or);
    }
  };
  for (const piece of pieces) {
    const { type } = leaves[piece.leaf] as Leaf;
    pushPiece(piece);
    if (type.kind !== 'vector') fromBits(e, type);
    else if (piece.half === 0) e.simd(SimdOp.i64x2_splat);
    else {
      e.simd(SimdOp.i64x2_replace_lane);
      e.code.byte(1);
    }
  }
  e.used(union);
};

/** `select` of aggregates: leaf by leaf. */
export function selectLeaves(e: FunctionEmitter, i: Instruction): void {
  const [condition, a, b] = i.operands as [Operand, Operand, Operand];
  const chosen = e.borrowLocal(WasmType.i32);
  e.push(condition);
  e.set(chosen);
  leavesOf(i.type).forEach((leaf, k) => {
    e.pushLeaf(a, k);
    e.pushLeaf(b, k);
    e.get(chosen);
    if (valType(leaf.type) === WasmType.v128) {
      e.op(Op.select_typed);
      e.code.u32(1);
      e.code.byte(WasmType.v128);
    } else {
      e.op(Op.select);
    }
  });
  e.used(a);
  e.used(b);
  e.releaseLocal(chosen, WasmType.i32);
}
