/** How many parts values and signatures may have, and what is said where they have more. */
import { leafCount, MAX_LEAVES, MAX_SIGNATURE_LEAVES } from '../leaves.ts';
import { quoteType, type Type } from '../types.ts';

/** Says that a type has too many parts for a value. */
export function tooLarge(what: string, type: Type): string {
  return `${what} of type ${quoteType(type)} has ${leafCount(type)} parts, and a value has at most ${MAX_LEAVES}: keep it in memory and use a pointer to it.`;
}

/** How many parts the parameters of a function have together. */
export function signatureLeaves(params: readonly Type[]): number {
  let leaves = 0;
  for (const type of params) leaves += leafCount(type);
  return leaves;
}

/** Says that parameters have too many parts together. */
export function tooManyParts(what: string, params: readonly Type[]): string {
  return `${what} have ${signatureLeaves(params)} parts together, and there may be ${MAX_SIGNATURE_LEAVES}: pass pointers.`;
}
