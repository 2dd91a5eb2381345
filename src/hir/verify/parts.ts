/** How many parts values and signatures may have, and what is said where they have more. */
import { isLeaf, leafCount, leavesOf, MAX_LEAVES, MAX_SIGNATURE_LEAVES } from '../leaves.ts';
import { quoteType, type Type } from '../types.ts';

/** Says that a type has too many parts for a value. */
export function tooLarge(what: string, type: Type): string {
  return `${what} of type ${quoteType(type)} has ${leafCount(type)} parts, and a value has at most ${MAX_LEAVES}: keep it in memory and use a pointer to it.`;
}

/** How many parts the parameters of a function have together; a vector counts as two, which it is for the interpreter. */
export function signatureLeaves(params: readonly Type[]): number {
  let leaves = 0;
  for (const type of params) {
    if (isLeaf(type)) leaves += type.kind === 'vector' ? 2 : 1;
    else if (leafCount(type) > MAX_LEAVES) leaves += leafCount(type);
    else for (const leaf of leavesOf(type)) leaves += leaf.type.kind === 'vector' ? 2 : 1;
  }
  return leaves;
}

/** Says that parameters have too many parts together. */
export function tooManyParts(what: string, params: readonly Type[]): string {
  return `${what} have ${signatureLeaves(params)} parts together, and there may be ${MAX_SIGNATURE_LEAVES} (a vector is two): pass pointers.`;
}
