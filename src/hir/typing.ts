/** Typing rules that parser and verifier share. */
import type { Operand } from './module.ts';
import { pointerTo, quoteType, type Type } from './types.ts';

/** Why a `gep` has no type: what is wrong, and with which operand. */
export interface GepProblem {
  readonly message: string;
  readonly operand: number;
}

/**
 * The type of `gep operands[0], [operands[1], …]` by LLVM's rule: the first index counts whole pointees, each further
 * one steps into an array or a struct.
 */
export function gepType(operands: readonly Operand[]): Type | GepProblem {
  const base = (operands[0] as Operand).type;
  if (base.kind !== 'pointer')
    return { message: `A pointer is needed here, but this is ${quoteType(base)}.`, operand: 0 };
  let type = base.pointee;
  if (type.kind === 'void') return { message: 'Void has no size by which an index could count.', operand: 0 };
  if (operands.length === 1) return { message: 'At least one index is needed: `[0]`.', operand: 0 };
  for (let i = 2; i < operands.length; i++) {
    if (type.kind === 'array') {
      type = type.element;
    } else if (type.kind === 'struct') {
      const field = fieldIndex(operands[i] as Operand);
      const next: Type | undefined = field === null ? undefined : type.fields[field];
      if (next === undefined) {
        const range = type.fields.length === 0 ? 'and has none' : `by a literal from 0 to ${type.fields.length - 1}`;
        return { message: `This index chooses a field of ${quoteType(type)} ${range}.`, operand: i };
      }
      type = next;
    } else {
      const message = `There is nothing to step into: ${quoteType(type)} is neither an array nor a struct.`;
      return { message, operand: i };
    }
  }
  return pointerTo(type);
}

/** The field that an index of a `gep` names; null if it is not an integer literal. */
export function fieldIndex(index: Operand): number | null {
  if (index.kind !== 'literal' || index.constant.kind !== 'scalar' || index.type.kind !== 'int') return null;
  return Number(index.constant.value);
}

/** Says that `extractvalue` and `insertvalue` find nothing at a path. */
export function noPart(type: Type, path: readonly number[]): string {
  if (type.kind === 'vector')
    return `The parts of ${quoteType(type)} are reached by \`extract_lane\` and \`insert_lane\`.`;
  if (type.kind === 'union') return `The values of ${quoteType(type)} are reached by \`extract_union_value\`.`;
  if (path.length === 0) return 'The path to a part has at least one number: `[0]`.';
  return `${quoteType(type)} has no part [${path.join(', ')}].`;
}
