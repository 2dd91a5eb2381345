/**
 * The types of HIR. Types are interned: two types are equal exactly when they are the same object.
 * Named structs, unions and traits are nominal; everything else is structural.
 */

export interface VoidType {
  readonly kind: 'void';
}
export interface BoolType {
  readonly kind: 'bool';
}
export interface IntType {
  readonly kind: 'int';
  readonly bits: 8 | 16 | 32 | 64;
  readonly signed: boolean;
}
export interface FloatType {
  readonly kind: 'float';
  readonly bits: 32 | 64;
}
export interface PointerType {
  readonly kind: 'pointer';
  readonly pointee: Type;
}
export interface ArrayType {
  readonly kind: 'array';
  readonly element: Type;
  readonly length: number;
}
export interface StructType {
  readonly kind: 'struct';
  /** Null for an anonymous, structural struct. */
  readonly name: string | null;
  readonly packed: boolean;
  /** Set once, after all names of the module are known, so that named structs may refer to each other. */
  fields: readonly Type[];
}
export interface VectorType {
  readonly kind: 'vector';
  readonly element: IntType | FloatType;
  readonly lanes: number;
}
/** The type of a function's address: an index into the function table. */
export interface FunctionType {
  readonly kind: 'function';
  readonly params: readonly Type[];
  readonly result: Type;
}

export interface Variant {
  readonly name: string;
  /** Void: the variant has no value. */
  readonly type: Type;
}
/** A tagged union. The tag is the number of the variant. */
export interface UnionType {
  readonly kind: 'union';
  readonly name: string;
  /** Set once, like the fields of a named struct. */
  variants: readonly Variant[];
}
/** A function together with the values that it captured: what `call_closure` calls. */
export interface ClosureType {
  readonly kind: 'closure';
  readonly params: readonly Type[];
  readonly result: Type;
}
export interface Method {
  readonly name: string;
  /** The first parameter is the data pointer of the trait object. */
  readonly type: FunctionType;
}
/** `dyn Trait`, a data pointer with the vtable of its type; it stands for the trait itself, too. */
export interface DynType {
  readonly kind: 'dyn';
  /** The name of the trait. */
  readonly name: string;
  /** Set once, like the fields of a named struct. */
  methods: readonly Method[];
}

export type Type =
  | VoidType
  | BoolType
  | IntType
  | FloatType
  | PointerType
  | ArrayType
  | StructType
  | VectorType
  | FunctionType
  | UnionType
  | ClosureType
  | DynType;

export const VOID: VoidType = { kind: 'void' };
export const BOOL: BoolType = { kind: 'bool' };
export const I8: IntType = { kind: 'int', bits: 8, signed: true };
export const I16: IntType = { kind: 'int', bits: 16, signed: true };
export const I32: IntType = { kind: 'int', bits: 32, signed: true };
export const I64: IntType = { kind: 'int', bits: 64, signed: true };
export const U8: IntType = { kind: 'int', bits: 8, signed: false };
export const U16: IntType = { kind: 'int', bits: 16, signed: false };
export const U32: IntType = { kind: 'int', bits: 32, signed: false };
export const U64: IntType = { kind: 'int', bits: 64, signed: false };
export const F32: FloatType = { kind: 'float', bits: 32 };
export const F64: FloatType = { kind: 'float', bits: 64 };

/** The types that are a single word of the language. */
export const SCALAR_TYPES: ReadonlyMap<string, Type> = new Map<string, Type>([
  ['void', VOID],
  ['bool', BOOL],
  ['i8', I8],
  ['i16', I16],
  ['i32', I32],
  ['i64', I64],
  ['u8', U8],
  ['u16', U16],
  ['u32', U32],
  ['u64', U64],
  ['f32', F32],
  ['f64', F64],
]);

const pointers = new WeakMap<Type, PointerType>();
const arrays = new WeakMap<Type, Map<number, ArrayType>>();
const vectors = new WeakMap<Type, Map<number, VectorType>>();
/** A trie over the component types; it holds them strongly, and programs make few distinct ones. */
interface TypeList<T> {
  readonly next: WeakMap<Type, TypeList<T>>;
  value?: T;
}
const functions: TypeList<FunctionType> = { next: new WeakMap() };
const closures: TypeList<ClosureType> = { next: new WeakMap() };
const plainStructs: TypeList<StructType> = { next: new WeakMap() };
const packedStructs: TypeList<StructType> = { next: new WeakMap() };

function intern<T>(list: TypeList<T>, types: readonly Type[], make: () => T): T {
  let node = list;
  for (const type of types) {
    let next = node.next.get(type);
    if (next === undefined) {
      next = { next: new WeakMap() };
      node.next.set(type, next);
    }
    node = next;
  }
  node.value ??= make();
  return node.value;
}

export function pointerTo(pointee: Type): PointerType {
  let type = pointers.get(pointee);
  if (type === undefined) {
    type = { kind: 'pointer', pointee };
    pointers.set(pointee, type);
  }
  return type;
}

function sized<T>(table: WeakMap<Type, Map<number, T>>, element: Type, size: number, make: () => T): T {
  let bySize = table.get(element);
  if (bySize === undefined) {
    bySize = new Map();
    table.set(element, bySize);
  }
  let type = bySize.get(size);
  if (type === undefined) {
    type = make();
    bySize.set(size, type);
  }
  return type;
}

export function arrayOf(element: Type, length: number): ArrayType {
  return sized(arrays, element, length, () => ({ kind: 'array', element, length }));
}

export function vectorOf(element: IntType | FloatType, lanes: number): VectorType {
  return sized(vectors, element, lanes, () => ({ kind: 'vector', element, lanes }));
}

export function functionType(params: readonly Type[], result: Type): FunctionType {
  return intern(functions, [...params, result], () => ({ kind: 'function', params: [...params], result }));
}

export function closureType(params: readonly Type[], result: Type): ClosureType {
  return intern(closures, [...params, result], () => ({ kind: 'closure', params: [...params], result }));
}

/** An anonymous struct. */
export function structOf(fields: readonly Type[], packed: boolean): StructType {
  return intern(packed ? packedStructs : plainStructs, [...fields, VOID], () => ({
    kind: 'struct',
    name: null,
    packed,
    fields: [...fields],
  }));
}

/** A new named struct, distinct from every other type. Its fields are to be set before it is used. */
export function namedStruct(name: string, packed: boolean): StructType {
  return { kind: 'struct', name, packed, fields: [] };
}

/** A new union, distinct from every other type. Its variants are to be set before it is used. */
export function namedUnion(name: string): UnionType {
  return { kind: 'union', name, variants: [] };
}

/** A new trait, distinct from every other type. Its methods are to be set before it is used. */
export function namedTrait(name: string): DynType {
  return { kind: 'dyn', name, methods: [] };
}

const partNumbers = new WeakMap<UnionType | DynType, ReadonlyMap<string, number>>();

/** The number of the variant or method with a name; undefined when there is none. */
export function numberOf(type: UnionType | DynType, name: string): number | undefined {
  let numbers = partNumbers.get(type);
  if (numbers === undefined) {
    const parts: readonly { readonly name: string }[] = type.kind === 'union' ? type.variants : type.methods;
    numbers = new Map(parts.map((part, i) => [part.name, i]));
    partNumbers.set(type, numbers);
  }
  return numbers.get(name);
}

/** What a vtable of a trait is in memory: the addresses of its methods. */
export function vtableType(trait: DynType): StructType {
  return structOf(
    trait.methods.map((method) => method.type),
    false,
  );
}

/** The text form of a type, as the parser reads it. */
export function typeName(type: Type): string {
  switch (type.kind) {
    case 'void':
    case 'bool':
      return type.kind;
    case 'int':
      return `${type.signed ? 'i' : 'u'}${type.bits}`;
    case 'float':
      return `f${type.bits}`;
    case 'pointer':
      return `*${typeName(type.pointee)}`;
    case 'array':
      return `[${typeName(type.element)}; ${type.length}]`;
    case 'vector':
      return `<${type.lanes} x ${typeName(type.element)}>`;
    case 'struct':
      return type.name === null ? structBody(type) : `%${type.name}`;
    case 'function':
      return `fn(${type.params.map(typeName).join(', ')}) -> ${typeName(type.result)}`;
    case 'union':
      return `%${type.name}`;
    case 'closure':
      return `closure(${type.params.map(typeName).join(', ')}) -> ${typeName(type.result)}`;
    case 'dyn':
      return `dyn ${type.name}`;
  }
}

const QUOTED_LENGTH = 80;
const quotedNames = new WeakMap<Type, string>();

/** A type as a message quotes it: its name, shortened where it is very long. */
export function quoteType(type: Type): string {
  let text = quotedNames.get(type);
  if (text === undefined) {
    const full = typeName(type);
    text = full.length > QUOTED_LENGTH ? `${full.slice(0, QUOTED_LENGTH)}…` : full;
    quotedNames.set(type, text);
  }
  return text;
}

/** The item that declares a named type. */
export function declarationText(type: StructType | UnionType | DynType): string {
  switch (type.kind) {
    case 'struct':
      return `type %${type.name} = ${structBody(type)}`;
    case 'union':
      return `union %${type.name} { ${type.variants.map((v) => `${v.name}: ${typeName(v.type)}`).join(' | ')} }`;
    case 'dyn': {
      const methods = type.methods.map(
        ({ name, type: { params, result } }) => `${name}(${params.map(typeName).join(', ')}) -> ${typeName(result)}`,
      );
      return methods.length === 0 ? `trait ${type.name} {}` : `trait ${type.name} { ${methods.join(', ')} }`;
    }
  }
}

/** `{ A, B }` or `packed { A, B }`: what a type declaration says on its right. */
export function structBody(type: StructType): string {
  const fields = type.fields.length === 0 ? '{}' : `{ ${type.fields.map(typeName).join(', ')} }`;
  return type.packed ? `packed ${fields}` : fields;
}

export function isInteger(type: Type): type is IntType {
  return type.kind === 'int';
}
export function isFloat(type: Type): type is FloatType {
  return type.kind === 'float';
}
/** Types whose values are one number. */
export type ScalarType = BoolType | IntType | FloatType | PointerType | FunctionType;

export function isScalar(type: Type): type is ScalarType {
  switch (type.kind) {
    case 'bool':
    case 'int':
    case 'float':
    case 'pointer':
    case 'function':
      return true;
    default:
      return false;
  }
}

/**
 * The type of a comparison's result: bool; or for vectors a mask, which has in each lane a signed integer of the
 * lane's width: -1 for true, 0 for false.
 */
export function comparisonType(type: Type): BoolType | VectorType {
  return type.kind === 'vector' ? maskType(type) : BOOL;
}

/** The type of the masks that choose between the lanes of a vector. */
export function maskType(type: VectorType): VectorType {
  return vectorOf(
    type.element.bits === 8 ? I8 : type.element.bits === 16 ? I16 : type.element.bits === 32 ? I32 : I64,
    type.lanes,
  );
}

/** Size of a type in memory, in bytes: C's rules, pointers and function addresses being 32 bits. */
export function sizeOf(type: Type): number {
  switch (type.kind) {
    case 'void':
      return 0;
    case 'bool':
      return 1;
    case 'int':
    case 'float':
      return type.bits / 8;
    case 'pointer':
    case 'function':
      return 4;
    case 'vector':
      return 16;
    case 'array':
      return sizeOf(type.element) * type.length;
    case 'struct':
      return structLayout(type).size;
    case 'union':
      return unionLayout(type).size;
    case 'closure':
    case 'dyn':
      return 8;
  }
}

/** Natural alignment of a type in bytes, a power of two. */
export function alignOf(type: Type): number {
  switch (type.kind) {
    case 'void':
      return 1;
    case 'array':
      return alignOf(type.element);
    case 'struct':
      return structLayout(type).align;
    case 'union':
      return unionLayout(type).align;
    case 'closure':
    case 'dyn':
      return 4;
    default:
      return sizeOf(type);
  }
}

export interface StructLayout {
  readonly size: number;
  readonly align: number;
  /** Byte offset of each field. */
  readonly offsets: readonly number[];
}

const layouts = new WeakMap<StructType, StructLayout>();

export function structLayout(type: StructType): StructLayout {
  let layout = layouts.get(type);
  if (layout === undefined) {
    let size = 0;
    let align = 1;
    const offsets: number[] = [];
    for (const field of type.fields) {
      const fieldAlign = type.packed ? 1 : alignOf(field);
      size = alignUp(size, fieldAlign);
      offsets.push(size);
      size += sizeOf(field);
      align = Math.max(align, fieldAlign);
    }
    layout = { size: alignUp(size, align), align, offsets };
    layouts.set(type, layout);
  }
  return layout;
}

export interface UnionLayout {
  readonly size: number;
  readonly align: number;
  /** Byte offset of the variants' values; the tag, a u32, is at 0. Size and offset are multiples of 4. */
  readonly payload: number;
}

const unionLayouts = new WeakMap<UnionType, UnionLayout>();

export function unionLayout(type: UnionType): UnionLayout {
  let layout = unionLayouts.get(type);
  if (layout === undefined) {
    const align = Math.max(4, ...type.variants.map((variant) => alignOf(variant.type)));
    const largest = Math.max(0, ...type.variants.map((variant) => sizeOf(variant.type)));
    layout = { size: alignUp(align + largest, align), align, payload: align };
    unionLayouts.set(type, layout);
  }
  return layout;
}

/** The least multiple of `align` (a power of two) that is not below `offset`. */
export function alignUp(offset: number, align: number): number {
  return Math.ceil(offset / align) * align;
}
