/** Which parts of an alloca are accessed by themselves. */
import { isLeaf } from '../../../hir/leaves.ts';
import { sizeOf, type Type } from '../../../hir/types.ts';
import type { AllocaUse } from '../analysis/accesses.ts';
import { atomsOf } from '../ir/parts.ts';
import { commonType } from '../ir/reinterpret.ts';

/** A run of bytes of an alloca that is accessed as a whole, or, when accesses overlap in it, in several ways. */
export interface Slice {
  readonly start: number;
  readonly end: number;
  /** What it is accessed as; null when accesses overlap. */
  readonly type: Type | null;
}

/** Larger accesses aren't taken apart. */
export const MAX_ATOMS = 64;

interface Range {
  readonly start: number;
  readonly end: number;
  readonly type: Type;
}

/** The slices that loads and stores make, in order; null when an access is too large. */
export function slicesOf({ accesses }: AllocaUse): readonly Slice[] | null {
  const ranges: Range[] = [];
  for (const { offset, type } of accesses) {
    const atoms = atomsOf(type, MAX_ATOMS);
    if (atoms === null) return null;
    for (const atom of atoms) {
      const start = offset + atom.offset;
      ranges.push({ start, end: start + sizeOf(atom.type), type: atom.type });
    }
  }
  ranges.sort((a, b) => a.start - b.start || b.end - a.end);
  const slices: Slice[] = [];
  for (let i = 0; i < ranges.length; ) {
    const first = ranges[i] as Range;
    const types: Type[] = [];
    let { end } = first;
    let isOne = true;
    for (; i < ranges.length && (ranges[i] as Range).start < end; i++) {
      const range = ranges[i] as Range;
      isOne &&= range.start === first.start && range.end === first.end;
      end = Math.max(end, range.end);
      types.push(range.type);
    }
    isOne &&= types.every((type) => type === first.type) || types.every(isLeaf);
    slices.push({ start: first.start, end, type: isOne ? commonType(types) : null });
  }
  return slices;
}
