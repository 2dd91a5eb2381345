/**
 * How values and memory of LLVM's types look in HIR.
 *
 * A value is a list of HIR values, its parts: one for each type that HIR has; one a lane for vectors of other sizes
 * than 128 bits; two halves for integers of more than 64 bits. Integers of other widths than HIR's live in the next
 * wider unsigned type, and their upper bits are always 0.
 */
import type { Span } from '../../hir/module.ts';
import * as hir from '../../hir/types.ts';
import { Names } from '../names.ts';
import type { Layout } from './layout.ts';
import type { Problems } from './problems.ts';
import { type StructType, type Type, typeText, type VectorType } from './types.ts';

/** The most lanes of a vector that is taken apart. */
const MAX_LANES = 128;

export const POINTER = hir.pointerTo(hir.U8);

export type Shape =
  | { readonly kind: 'void'; readonly parts: readonly [] }
  | { readonly kind: 'scalar'; readonly type: hir.ScalarType; readonly parts: readonly [hir.Type] }
  /** An integer of 65 to 128 bits: its lower and its upper half. */
  | { readonly kind: 'wide'; readonly parts: readonly [hir.Type, hir.Type] }
  | { readonly kind: 'vector'; readonly type: hir.VectorType; readonly parts: readonly [hir.Type] }
  /** A vector of i1 as what comparisons of vectors give: -1 or 0 in each lane. */
  | { readonly kind: 'mask'; readonly type: hir.VectorType; readonly parts: readonly [hir.Type] }
  | { readonly kind: 'lanes'; readonly parts: readonly hir.Type[] }
  /** A struct or an array. */
  | { readonly kind: 'aggregate'; readonly type: hir.Type; readonly parts: readonly [hir.Type] };

/** The width of HIR's integer that holds an integer of up to 64 bits. */
export function containerBits(bits: number): 8 | 16 | 32 | 64 {
  return bits <= 8 ? 8 : bits <= 16 ? 16 : bits <= 32 ? 32 : 64;
}

export function intType(bits: number, signed: boolean): hir.IntType {
  switch (containerBits(bits)) {
    case 8:
      return signed ? hir.I8 : hir.U8;
    case 16:
      return signed ? hir.I16 : hir.U16;
    case 32:
      return signed ? hir.I32 : hir.U32;
    case 64:
      return signed ? hir.I64 : hir.U64;
  }
}

/** Whether HIR has no integer of this width. */
export function isOdd(bits: number): boolean {
  return bits !== containerBits(bits);
}

/** What integers of a width are where nothing asks for a sign: bytes are unsigned, as in strings. */
export function usualInt(bits: number): hir.IntType {
  return intType(bits, bits > 8 && !isOdd(bits));
}

/** A struct in memory: fields of HIR's that LLVM's stand for. */
export interface StructShape {
  readonly type: hir.StructType;
  /** The number of HIR's field for each of LLVM's: between them there may be padding. */
  readonly index: readonly number[];
}

export class Shapes {
  readonly #shapes = new Map<Type, Shape>();
  readonly #memory = new Map<Type, hir.Type>();
  readonly #structs = new Map<StructType, StructShape>();
  readonly #open = new Set<StructType>();
  readonly #names = new Names();
  /** Structs with names, in the order in which they were needed. */
  readonly named: hir.StructType[] = [];
  /** What is reported of a type is reported here. */
  span: Span = { start: 0, end: 0 };

  constructor(
    readonly layout: Layout,
    readonly problems: Problems,
  ) {}

  /** How values of a type look. */
  of(type: Type): Shape {
    let shape = this.#shapes.get(type);
    if (shape === undefined) {
      shape = this.#shape(type);
      this.#shapes.set(type, shape);
    }
    return shape;
  }

  /** The type of function results and of everything else that must be one value. */
  single(type: Type): hir.Type {
    const { parts } = this.of(type);
    if (parts.length === 0) return hir.VOID;
    return parts.length === 1 ? parts[0] : hir.structOf(parts, false);
  }

  #shape(type: Type): Shape {
    switch (type.kind) {
      case 'void':
        return { kind: 'void', parts: [] };
      case 'int':
        if (type.bits > 128) return this.#unsupported(type);
        if (type.bits > 64) return { kind: 'wide', parts: [hir.U64, hir.U64] };
        return scalar(type.bits === 1 ? hir.BOOL : usualInt(type.bits));
      case 'float':
        return scalar(type.bits === 32 ? hir.F32 : hir.F64);
      case 'pointer':
        return scalar(POINTER);
      case 'vector':
        return this.#vector(type);
      case 'struct':
      case 'array': {
        const memory = this.memory(type);
        if (!this.#isPlain(type)) return this.#unsupported(type, ` as a value${holdsWide(type) ? WIDE : ''}`);
        return { kind: 'aggregate', type: memory, parts: [memory] };
      }
      case 'function':
      case 'other':
        return this.#unsupported(type);
    }
  }

  #vector(type: VectorType): Shape {
    const { element, length } = type;
    if (element.kind === 'int' && element.bits === 1 && [2, 4, 8, 16].includes(length)) {
      const mask = hir.vectorOf(intType(128 / length, true), length);
      return { kind: 'mask', type: mask, parts: [mask] };
    }
    const bits = element.kind === 'int' || element.kind === 'float' ? element.bits : 0;
    if (bits * length === 128 && bits !== 1 && bits === containerBits(bits)) {
      const lane = this.of(element);
      if (lane.kind === 'scalar' && (lane.type.kind === 'int' || lane.type.kind === 'float')) {
        const vector = hir.vectorOf(lane.type, length);
        return { kind: 'vector', type: vector, parts: [vector] };
      }
    }
    const lane = this.of(element);
    if (lane.kind !== 'scalar' || length > MAX_LANES) return this.#unsupported(type);
    return { kind: 'lanes', parts: new Array<hir.Type>(length).fill(lane.type) };
  }

  /** Whether a value of the type has the same form as its memory. */
  #isPlain(type: Type): boolean {
    switch (type.kind) {
      case 'array':
        return this.#isPlain(type.element);
      case 'struct':
        return (
          this.struct(type).index.length === this.struct(type).type.fields.length &&
          (type.fields ?? []).every((field) => this.#isPlain(field))
        );
      default: {
        const { parts } = this.of(type);
        return parts.length === 1 && parts[0] === this.memory(type);
      }
    }
  }

  /** The type of memory that holds a value: as large as LLVM's. */
  memory(type: Type): hir.Type {
    let memory = this.#memory.get(type);
    if (memory === undefined) {
      memory = this.#memoryOf(type);
      this.#memory.set(type, memory);
    }
    return memory;
  }

  #memoryOf(type: Type): hir.Type {
    switch (type.kind) {
      case 'int':
        if (type.bits > 128) return this.#unsupported(type);
        if (type.bits > 64) return hir.structOf([hir.U64, hir.U64], false);
        return type.bits === 1 ? hir.BOOL : usualInt(type.bits);
      case 'pointer':
        return this.layout.pointerSize === 4 ? POINTER : hir.structOf([POINTER, hir.U32], false);
      case 'array':
        return hir.arrayOf(this.memory(type.element), type.length);
      case 'struct':
        return this.struct(type).type;
      case 'vector': {
        const shape = this.of(type);
        if (shape.kind === 'vector') return shape.type;
        const size = this.layout.sizeOf(type);
        const lane = this.memory(type.element);
        const isWhole = shape.kind === 'lanes' && size % hir.sizeOf(lane) === 0 && lane !== hir.BOOL;
        return isWhole ? hir.arrayOf(lane, size / hir.sizeOf(lane)) : hir.arrayOf(hir.U8, size);
      }
      case 'float':
        return type.bits === 32 ? hir.F32 : hir.F64;
      default:
        return this.#unsupported(type);
    }
  }

  /** A struct in memory; with padding said as fields where HIR would put fields elsewhere. */
  struct(type: StructType): StructShape {
    let shape = this.#structs.get(type);
    if (shape === undefined) {
      shape = this.#structOf(type);
      this.#structs.set(type, shape);
    }
    return shape;
  }

  #structOf(type: StructType): StructShape {
    if (type.fields === null) {
      return this.problems.fail('bad-type', `Nothing is known about the type \`${typeText(type)}\`.`, this.span);
    }
    if (this.#open.has(type)) {
      return this.problems.fail('recursive-type', `\`${typeText(type)}\` contains itself.`, this.span);
    }
    this.#open.add(type);
    let fields: hir.Type[];
    try {
      fields = type.fields.map((field) => this.memory(field));
    } finally {
      this.#open.delete(type);
    }
    const { offsets, size } = this.layout.struct(type);
    let shape: StructShape = { type: hir.structOf(fields, type.packed), index: fields.map((_, i) => i) };
    const natural = hir.structLayout(shape.type);
    if (natural.size !== size || natural.offsets.some((offset, i) => offset !== offsets[i])) {
      shape = padded(fields, offsets, size);
    }
    if (type.name === null) return shape;
    const named = hir.namedStruct(
      this.#names.take(type.name.replace(/^(struct|union|class)\./, '')),
      shape.type.packed,
    );
    named.fields = shape.type.fields;
    this.named.push(named);
    return { type: named, index: shape.index };
  }

  #unsupported(type: Type, suffix = ''): never {
    return this.problems.fail('not-supported', `Not supported: the type \`${typeText(type)}\`${suffix}.`, this.span);
  }
}

/** Clang makes such pairs of overflow checks whose operands have different signs. */
const WIDE = ', for it holds an integer of more than 64 bits; in an overflow check, give all operands one type';

function holdsWide(type: Type): boolean {
  if (type.kind === 'array') return holdsWide(type.element);
  if (type.kind === 'struct') return (type.fields ?? []).some(holdsWide);
  return type.kind === 'int' && type.bits > 64;
}

function scalar(type: hir.ScalarType): Shape {
  return { kind: 'scalar', type, parts: [type] };
}

/** A packed struct with every gap as a field of bytes. */
function padded(fields: readonly hir.Type[], offsets: readonly number[], size: number): StructShape {
  const all: hir.Type[] = [];
  const index: number[] = [];
  let at = 0;
  const pad = (to: number): void => {
    if (to > at) all.push(hir.arrayOf(hir.U8, to - at));
    at = to;
  };
  for (const [i, field] of fields.entries()) {
    pad(offsets[i] as number);
    index.push(all.length);
    all.push(field);
    at += hir.sizeOf(field);
  }
  pad(size);
  return { type: hir.structOf(all, true), index };
}
