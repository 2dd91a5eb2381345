/**
 * `memset`, `memcpy` and `memmove` of memory that is to be taken apart, as loads and stores of its parts. Traps stay as
 * they are: memory that may be out of bounds is touched at its last byte before anything is written.
 */

import { isLeaf } from '../../../hir/leaves.ts';
import type { Instruction, Operand, Value } from '../../../hir/module.ts';
import { BOOL, sizeOf, type Type, U8, vectorOf } from '../../../hir/types.ts';
import { type AllocaUse, accessesOf, type BlockAccess } from '../analysis/accesses.ts';
import { isWithinKnown } from '../analysis/objects.ts';
import { literal, literalValue } from '../ir/build.ts';
import { compact } from '../ir/edit.ts';
import { isSmallAlloca } from '../ir/effects.ts';
import { loadAt, storeAt } from '../ir/memory.ts';
import { atomsOf } from '../ir/parts.ts';
import { unsignedOf, zeroOf } from '../ir/reinterpret.ts';
import { type Emitter, rewriteBlocks } from '../ir/rewrite.ts';
import type { Unit } from '../pass.ts';
import { MAX_ATOMS, type Slice, slicesOf } from './slices.ts';

/** What has more parts stays one instruction, and its memory whole. */
const MAX_PIECES = 32;

/** A part of the bytes that an instruction sets or copies, from their start. */
interface Piece {
  readonly offset: number;
  readonly type: Type;
}

interface Side {
  readonly use: AllocaUse;
  readonly access: BlockAccess;
}

/** Returns whether it has changed anything. */
export function expandBlockAccesses({ func, uses }: Unit): boolean {
  const sides = new Map<Instruction, Side[]>();
  for (const { instructions } of func.blocks) {
    for (const alloca of instructions) {
      if (!isSmallAlloca(alloca)) continue;
      const use = accessesOf(alloca, uses);
      if (use.obstacle !== null) continue;
      for (const access of use.blocks) {
        const known = sides.get(access.instruction);
        if (known === undefined) sides.set(access.instruction, [{ use, access }]);
        else known.push({ use, access });
      }
    }
  }
  if (sides.size === 0) return false;
  let changed = false;
  rewriteBlocks(func, (instruction, emitter) => {
    const known = sides.get(instruction);
    if (known === undefined) return 'keep';
    const [{ access }] = known as [Side];
    const pieces = access.size === 0 ? null : piecesOf(known);
    if (pieces === null) return 'keep';
    if (access.kind === 'copyTo' || access.kind === 'copyFrom') expandCopy(instruction, pieces, known, emitter);
    else if (!expandSet(instruction, pieces, emitter)) return 'keep';
    changed = true;
    return 'drop';
  });
  if (changed) compact(func);
  return changed;
}

/** All bytes that the instruction touches, in parts that suit the memory; null when there are too many. */
function piecesOf(sides: readonly Side[]): readonly Piece[] | null {
  let best: readonly Piece[] = [];
  for (const { use, access } of sides) {
    const slices = slicesOf(use);
    if (slices === null) return null;
    const pieces = [...slices, ...untouched(use, slices)]
      .filter(({ start, end, type }) => {
        const inside = start >= access.offset && end <= access.offset + access.size;
        return inside && type !== null && (isLeaf(type) || (type.kind !== 'union' && access.kind !== 'set'));
      })
      // A load of a bool gives one bit of its byte, and a copy is of all.
      .map(({ start, type }) => ({ offset: start - access.offset, type: type === BOOL ? U8 : (type as Type) }))
      .sort((a, b) => a.offset - b.offset);
    if (pieces.length > best.length) best = pieces;
  }
  const { size } = (sides[0] as Side).access;
  const all = withoutGaps(best, size);
  return all.length <= MAX_PIECES ? all : null;
}

/** Parts of the alloca's type that nothing accesses by itself. */
function untouched({ alloca, size }: AllocaUse, slices: readonly Slice[]): Slice[] {
  const { payload } = alloca;
  if (payload?.kind !== 'alloca' || sizeOf(payload.allocated) !== size) return [];
  const parts: Slice[] = [];
  let at = 0;
  for (const { type, offset } of atomsOf(payload.allocated, MAX_ATOMS) ?? []) {
    const end = offset + sizeOf(type);
    while (at < slices.length && (slices[at] as Slice).end <= offset) at++;
    const next = slices[at];
    if (next === undefined || next.start >= end) parts.push({ start: offset, end, type });
  }
  return parts;
}

/** With integers in between, as large as their places are aligned. */
function withoutGaps(pieces: readonly Piece[], size: number): Piece[] {
  const all: Piece[] = [];
  let at = 0;
  const fill = (to: number) => {
    while (at < to && all.length <= MAX_PIECES) {
      let bytes = 8;
      while (at % bytes !== 0 || at + bytes > to) bytes /= 2;
      all.push({ offset: at, type: unsignedOf(bytes) });
      at += bytes;
    }
  };
  for (const piece of pieces) {
    fill(piece.offset);
    all.push(piece);
    at = piece.offset + sizeOf(piece.type);
  }
  fill(size);
  return all;
}

function expandSet({ operands }: Instruction, pieces: readonly Piece[], emitter: Emitter): boolean {
  const byte = literalValue(operands[1]);
  if (byte === null) return false;
  for (const { offset, type } of pieces) {
    const pattern = repeated(Number(BigInt.asUintN(8, BigInt(byte))), type, emitter);
    storeAt(emitter, operands[0] as Operand, offset, pattern);
  }
  return true;
}

/** A value whose bytes are all that one. */
function repeated(byte: number, type: Type, emitter: Emitter): Operand {
  if (byte === 0) return zeroOf(type, (op, operand, result) => emitter.unary(op, operand, result));
  if (type.kind === 'vector') return emitter.unary('vector_splat', literal(U8, byte), vectorOf(U8, 16));
  const number = unsignedOf(sizeOf(type));
  const bits = BigInt.asUintN(number.bits, BigInt(byte) * 0x0101_0101_0101_0101n);
  return literal(number, number.bits === 64 ? bits : Number(bits));
}

/** Everything is read before anything is written: the two sides may overlap. */
function expandCopy(
  { operands }: Instruction,
  pieces: readonly Piece[],
  sides: readonly Side[],
  emitter: Emitter,
): void {
  const [to, from] = operands as [Operand, Operand];
  const target = sides.find(({ access: { kind } }) => kind === 'copyTo');
  const source = sides.find(({ access: { kind } }) => kind === 'copyFrom');
  const { size } = (sides[0] as Side).access;
  const last = pieces.at(-1) as Piece;
  const sourceMayTrap = source === undefined && !isWithinKnown(from, size);
  const needed = pieces.filter(
    (piece) => target === undefined || isRead(target, piece) || (sourceMayTrap && piece === last),
  );
  const values = needed.map(({ offset, type }) => loadAt(emitter, from, offset, type));
  // With one part only, nothing is written before the last byte.
  if (target === undefined && pieces.length > 1 && !isWithinKnown(to, size))
    loadAt(emitter, to, last.offset, last.type);
  needed.forEach(({ offset }, i) => {
    storeAt(emitter, to, offset, values[i] as Value);
  });
}

/** Whether what a copy writes there may be read again. */
function isRead({ use, access }: Side, { offset, type }: Piece): boolean {
  const start = access.offset + offset;
  const end = start + sizeOf(type);
  const meets = (at: number, bytes: number) => at < end && at + bytes > start;
  return (
    use.accesses.some(({ kind, offset: at, type: read }) => kind === 'load' && meets(at, sizeOf(read))) ||
    use.blocks.some(({ kind, offset: at, size }) => kind === 'copyFrom' && meets(at, size))
  );
}
