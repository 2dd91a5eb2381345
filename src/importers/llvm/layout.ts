/** Where LLVM puts things in memory, by the data layout that the text names. */
import { alignUp } from '../../hir/types.ts';
import type { StructType, Type } from './types.ts';

export class Layout {
  /** Bytes. */
  readonly pointerSize: 4 | 8;
  readonly #i64: number;
  readonly #f64: number;
  readonly #i128: number;
  readonly #structs = new Map<
    StructType,
    { readonly offsets: readonly number[]; readonly size: number; readonly align: number }
  >();

  /** An empty text stands for wasm32's. */
  constructor(dataLayout: string) {
    const bits = (name: string, otherwise: number): number => {
      const found = new RegExp(`(?:^|-)${name}:([0-9]+)`).exec(dataLayout);
      return found === null ? otherwise : Number(found[1]);
    };
    const known = dataLayout !== '';
    this.pointerSize = bits('p', known ? 64 : 32) === 64 ? 8 : 4;
    this.#i64 = bits('i64', known ? 32 : 64) / 8;
    this.#f64 = bits('f64', 64) / 8;
    this.#i128 = bits('i128', 64) / 8;
  }

  /** Bytes from one element of an array to the next. */
  sizeOf(type: Type): number {
    switch (type.kind) {
      case 'int':
        return alignUp(Math.ceil(type.bits / 8), this.alignOf(type));
      case 'float':
        return type.bits / 8;
      case 'pointer':
        return this.pointerSize;
      case 'array':
        return type.length * this.sizeOf(type.element);
      case 'vector':
        return powerOfTwo(this.storeSize(type));
      case 'struct':
        return this.struct(type).size;
      default:
        return 0;
    }
  }

  /** Bytes that a store writes. */
  storeSize(type: Type): number {
    if (type.kind === 'int') return Math.ceil(type.bits / 8);
    if (type.kind === 'vector') return Math.ceil((type.length * this.#bits(type.element)) / 8);
    return this.sizeOf(type);
  }

  alignOf(type: Type): number {
    switch (type.kind) {
      case 'int':
        if (type.bits > 64) return this.#i128;
        return type.bits > 32 ? this.#i64 : powerOfTwo(Math.ceil(type.bits / 8));
      case 'float':
        return type.bits === 64 ? this.#f64 : 4;
      case 'pointer':
        return this.pointerSize;
      case 'array':
        return this.alignOf(type.element);
      case 'vector':
        return this.sizeOf(type);
      case 'struct':
        return this.struct(type).align;
      default:
        return 1;
    }
  }

  struct(type: StructType): { readonly offsets: readonly number[]; readonly size: number; readonly align: number } {
    let layout = this.#structs.get(type);
    if (layout === undefined) {
      let size = 0;
      let align = 1;
      const offsets = (type.fields ?? []).map((field) => {
        const fieldAlign = type.packed ? 1 : this.alignOf(field);
        const offset = alignUp(size, fieldAlign);
        size = offset + this.sizeOf(field);
        align = Math.max(align, fieldAlign);
        return offset;
      });
      layout = { offsets, size: alignUp(size, align), align };
      this.#structs.set(type, layout);
    }
    return layout;
  }

  #bits(type: Type): number {
    return type.kind === 'int' ? type.bits : this.sizeOf(type) * 8;
  }
}

function powerOfTwo(size: number): number {
  let power = 1;
  while (power < size) power *= 2;
  return power;
}
