/**
 * The objects in memory that pointers are derived from, and whether an access certainly stays within one. Constant globals
 * are like others: `const` says what memory starts with, and doesn't protect it.
 */
import type { Global, Instruction, Operand } from '../../../hir/module.ts';
import { sizeOf } from '../../../hir/types.ts';
import { allocaSize } from './accesses.ts';
import { Addresses, type LinearAddress } from './addresses.ts';

export type MemoryObject =
  | { readonly kind: 'alloca'; readonly alloca: Instruction }
  | { readonly kind: 'global'; readonly global: Global }
  /** A pointer that the function was given. */
  | { readonly kind: 'parameter' }
  /** A loaded pointer, a number, one among several, … */
  | { readonly kind: 'unknown' };

const PARAMETER: MemoryObject = { kind: 'parameter' };
const UNKNOWN: MemoryObject = { kind: 'unknown' };

/** What the base of an address points into. */
export function objectOf(base: Operand): MemoryObject {
  if (base.kind === 'address') {
    return base.of.kind === 'global' ? { kind: 'global', global: base.of } : UNKNOWN;
  }
  if (base.kind !== 'value') return UNKNOWN;
  if (base.definition === null) return PARAMETER;
  return base.definition.op === 'alloca' ? { kind: 'alloca', alloca: base.definition } : UNKNOWN;
}

/** Bytes from a base on that are certainly memory of the program: those of a global or of an alloca; null for others. */
export function knownSize(base: Operand): number | null {
  const object = objectOf(base);
  if (object.kind === 'alloca') return allocaSize(object.alloca);
  return object.kind === 'global' ? sizeOf(object.global.type) : null;
}

/** Whether an access of so many bytes can't trap, as far as the address itself says it. */
export function isWithinObject({ base, offset, terms }: LinearAddress, bytes: number): boolean {
  const size = knownSize(base);
  return size !== null && terms.length === 0 && offset >= 0 && offset + bytes <= size;
}

export function isWithinKnown(pointer: Operand, bytes: number): boolean {
  return isWithinObject(new Addresses().of(pointer), bytes);
}
