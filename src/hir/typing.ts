/** Typing rules that parser and verifier share. */
import type { Operand } from './module.ts';
import { pointerTo, type Type, typeName } from './types.ts';

/**
 * The type of `gep base, indices` by LLVM's rule: the first index counts whole pointees, each further one steps into an
 * array or a struct. A string says what is wrong.
 */
export function gepType(base: Type, indices: readonly Operand[]): Type | string {
  if (base.kind !== 'pointer') return `\`gep\` starts from a pointer, not from ${typeName(base)}`;
  let type = base.pointee;
  if (type.kind === 'void') return '`gep` needs to know the size of what the pointer points to, and void has none';
  if (indices.length === 0) return '`gep` needs at least one index';
  for (let i = 1; i < indices.length; i++) {
    const index = indices[i] as Operand;
    if (type.kind === 'array') {
      type = type.element;
    } else if (type.kind === 'struct') {
      const field = fieldIndex(index);
      const next: Type | undefined = field === null ? undefined : type.fields[field];
      if (next === undefined) {
        const last = type.fields.length - 1;
        return `Index ${i + 1} chooses a field of ${typeName(type)} and must be a literal from 0 to ${last}`;
      }
      type = next;
    } else {
      return `Index ${i + 1} has nothing to step into: ${typeName(type)} is neither an array nor a struct`;
    }
  }
  return pointerTo(type);
}

/** The field that an index of a `gep` names; null if it is not an integer literal. */
export function fieldIndex(index: Operand): number | null {
  if (index.kind !== 'literal' || index.constant.kind !== 'scalar' || index.type.kind !== 'int') return null;
  return Number(index.constant.value);
}
