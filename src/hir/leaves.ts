/**
 * Values of aggregate type, taken apart: a value of any type is a list of leaves, each a scalar or a vector. Compiled
 * code keeps a value as its leaves, and loads and stores go leaf by leaf.
 */
import {
  type ClosureType,
  type DynType,
  isScalar,
  type ScalarType,
  type StructType,
  sizeOf,
  structLayout,
  type Type,
  U32,
  type UnionType,
  unionLayout,
  type VectorType,
} from './types.ts';

export interface Leaf {
  readonly type: ScalarType | VectorType;
  /** In bytes from the start of the value in memory. */
  readonly offset: number;
}

/** The most leaves that a value may have; what is larger belongs in memory. */
export const MAX_LEAVES = 256;

/** The most leaves that the parameters of a function may have together: WebAssembly engines take 1,000 parameters. */
export const MAX_SIGNATURE_LEAVES = 990;

const known = new WeakMap<Type, readonly Leaf[]>();

/**
 * The leaves of a type, in the order of their offsets. A union has its tag and then its payload as u32 words; a closure
 * the slot of its code and the address of its environment; a trait object its data pointer and its vtable. Only for
 * types of values: those for which `leafCount` is at most MAX_LEAVES.
 */
export function leavesOf(type: Type): readonly Leaf[] {
  let leaves = known.get(type);
  if (leaves === undefined) {
    const list: Leaf[] = [];
    collect(type, 0, list);
    leaves = list;
    known.set(type, leaves);
  }
  return leaves;
}

function collect(type: Type, offset: number, leaves: Leaf[]): void {
  if (isLeaf(type)) {
    leaves.push({ type, offset });
    return;
  }
  switch (type.kind) {
    case 'void':
      return;
    case 'array': {
      const size = sizeOf(type.element);
      for (let i = 0; i < type.length; i++) collect(type.element, offset + i * size, leaves);
      return;
    }
    case 'struct': {
      const { offsets } = structLayout(type);
      type.fields.forEach((field, i) => {
        collect(field, offset + (offsets[i] as number), leaves);
      });
      return;
    }
    default:
      for (const at of wordOffsets(type)) leaves.push({ type: U32, offset: offset + at });
  }
}

/** Whether a value is one leaf and needs no taking apart: every scalar and vector. */
export function isLeaf(type: Type): type is Leaf['type'] {
  return type.kind === 'vector' || isScalar(type);
}

/** Where the words of a type stand that consists of nothing else. */
function wordOffsets(type: UnionType | ClosureType | DynType): number[] {
  if (type.kind !== 'union') return [0, 4];
  const { payload, size } = unionLayout(type);
  const offsets = [0];
  for (let at = payload; at < size; at += 4) offsets.push(at);
  return offsets;
}

const counts = new WeakMap<Type, number>();

/** How many leaves a value of a type has; does not make them, so it may be asked of any type. */
export function leafCount(type: Type): number {
  switch (type.kind) {
    case 'void':
      return 0;
    case 'array':
      return type.length * leafCount(type.element);
    case 'struct': {
      // Remembered: structs of structs of structs have more parts than there is time to count one by one.
      let count = counts.get(type);
      if (count === undefined) {
        count = 0;
        for (const field of type.fields) count += leafCount(field);
        counts.set(type, count);
      }
      return count;
    }
    case 'union': {
      const { size, payload } = unionLayout(type);
      return 1 + (size - payload) / 4;
    }
    case 'closure':
    case 'dyn':
      return 2;
    default:
      return 1;
  }
}

/** How deep types may nest through the names of others, so that what walks through a type may recurse. */
export const MAX_DEPTH = 256;

const depths = new WeakMap<Type, number>();

/** How deep a type nests: of structs, unions and arrays, not through pointers. */
export function depthOf(type: Type): number {
  if (type.kind === 'array') return 1 + depthOf(type.element);
  if (type.kind !== 'struct' && type.kind !== 'union') return 0;
  let depth = depths.get(type);
  if (depth === undefined) {
    depth = 1;
    for (const part of partsOf(type)) depth = Math.max(depth, 1 + depthOf(part));
    depths.set(type, depth);
  }
  return depth;
}

/** The types that a struct or a union holds within itself. */
export function partsOf(type: StructType | UnionType): readonly Type[] {
  return type.kind === 'struct' ? type.fields : type.variants.map((variant) => variant.type);
}

/** The field or element of a struct or array that a number names; null when there is none. */
export function fieldOf(type: Type, index: number): Type | null {
  if (type.kind === 'struct') return type.fields[index] ?? null;
  return type.kind === 'array' && index < type.length ? type.element : null;
}

/** The part of an aggregate that a path of field and element numbers leads to; null when it leads nowhere. */
export function partOf(
  type: Type,
  path: readonly number[],
): { readonly type: Type; readonly firstLeaf: number } | null {
  let part = type;
  let firstLeaf = 0;
  for (const index of path) {
    const next = fieldOf(part, index);
    if (next === null) return null;
    if (part.kind === 'struct') for (let i = 0; i < index; i++) firstLeaf += leafCount(part.fields[i] as Type);
    else firstLeaf += index * leafCount(next);
    part = next;
  }
  return { type: part, firstLeaf };
}

/** The type of the part that a path leads to: what `partOf` says, without counting. */
export function partType(type: Type, path: readonly number[]): Type | null {
  let part: Type | null = type;
  for (const index of path) {
    if (part === null) return null;
    part = fieldOf(part, index);
  }
  return part;
}
