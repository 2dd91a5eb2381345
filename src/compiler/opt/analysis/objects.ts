/** The objects in memory that pointers are derived from, and whether an access certainly stays within one. */
import type { Operand } from '../../../hir/module.ts';
import { sizeOf } from '../../../hir/types.ts';
import { allocaSize } from './accesses.ts';
import { Addresses, type LinearAddress } from './addresses.ts';

/** Bytes from a base on that are certainly memory of the program: those of a global or of an alloca; null for others. */
export function knownSize(base: Operand): number | null {
  if (base.kind === 'address') return base.of.kind === 'global' ? sizeOf(base.of.type) : null;
  if (base.kind !== 'value' || base.definition === null) return null;
  const { definition } = base;
  if (definition.op === 'alloca') return allocaSize(definition);
  const [named] = definition.operands;
  return definition.op === 'global' && named !== undefined ? knownSize(named) : null;
}

/** Whether an access of so many bytes can't trap, as far as the address itself says it. */
export function isWithinObject({ base, offset, terms }: LinearAddress, bytes: number): boolean {
  const size = knownSize(base);
  return size !== null && terms.length === 0 && offset >= 0 && offset + bytes <= size;
}

export function isWithinKnown(pointer: Operand, bytes: number): boolean {
  return isWithinObject(new Addresses().of(pointer), bytes);
}
