/** Whether constants are of the types of their places. */
import type { AddressConstant, Constant } from '../module.ts';
import { quoteType, type Type } from '../types.ts';

/** What is wrong with a constant in a place of a type, or null. Recursion is as deep as the constant. */
export function constantProblem(constant: Constant, wanted: Type): string | null {
  const found = constant.type;
  if (found !== wanted) return `expected ${quoteType(wanted)}, but found ${quoteType(found)}.`;
  if (constant.kind === 'address') return addressProblem(constant);
  if (constant.kind === 'scalar') return null;
  if (constant.kind === 'bytes') {
    const fits = wanted.kind === 'array' && wanted.length === constant.bytes.length;
    return fits ? null : `${quoteType(wanted)} is no array of ${constant.bytes.length} bytes.`;
  }
  const { elements } = constant;
  const places = placesOf(wanted);
  const count = typeof places === 'number' ? places : (places?.length ?? 0);
  if (elements.length !== count) {
    return `${quoteType(wanted)} has ${count} elements, but ${elements.length} are given.`;
  }
  for (let i = 0; i < count; i++) {
    const place = typeof places === 'number' ? (wanted as { element: Type }).element : (places?.[i] as Type);
    const problem = constantProblem(elements[i] as Constant, place);
    if (problem !== null) return problem;
  }
  return null;
}

/** The types of a struct's fields, or how many elements there are of one type; null for types without. */
function placesOf(type: Type): readonly Type[] | number | null {
  switch (type.kind) {
    case 'struct':
      return type.fields;
    case 'array':
      return type.length;
    case 'vector':
      return type.lanes;
    default:
      return null;
  }
}

/** The address of a function is a number in a table, not one of bytes. */
function addressProblem({ type, of, offset }: AddressConstant): string | null {
  if (type.kind !== 'pointer' && type.kind !== 'function') return `an address is not of type ${quoteType(type)}.`;
  if (offset === 0 || of.kind === 'global') return null;
  return `\`@${of.name}\` is a function, and there is nothing behind its address.`;
}
