/**
 * The interpreter's registers: one array of 32-bit words for all frames of a thread, seen through a view of each type.
 * A leaf of a value takes an even number of words: a vector four, everything else two, of which the low one holds what
 * is narrower than 64 bits. Integers narrower than 32 bits, and bool, are canonical: extended by their type.
 */
import { leavesOf } from '../hir/leaves.ts';
import type { ScalarType, Type, VectorType } from '../hir/types.ts';
import type { Word } from './api.ts';

export class Registers {
  readonly i8: Int8Array;
  readonly u8: Uint8Array;
  readonly i16: Int16Array;
  readonly u16: Uint16Array;
  readonly i32: Int32Array;
  readonly u32: Uint32Array;
  readonly f32: Float32Array;
  /** These three are indexed by half the number of the word. */
  readonly f64: Float64Array;
  readonly i64: BigInt64Array;
  readonly u64: BigUint64Array;

  constructor(words: number) {
    const buffer = new ArrayBuffer(words * 4);
    this.i8 = new Int8Array(buffer);
    this.u8 = new Uint8Array(buffer);
    this.i16 = new Int16Array(buffer);
    this.u16 = new Uint16Array(buffer);
    this.i32 = new Int32Array(buffer);
    this.u32 = new Uint32Array(buffer);
    this.f32 = new Float32Array(buffer);
    this.f64 = new Float64Array(buffer);
    this.i64 = new BigInt64Array(buffer);
    this.u64 = new BigUint64Array(buffer);
  }
}

export type LeafKind = 'i32' | 'i64' | 'f32' | 'f64' | 'v128';

/** How a leaf is kept. */
export function leafKind(type: ScalarType | VectorType): LeafKind {
  switch (type.kind) {
    case 'vector':
      return 'v128';
    case 'float':
      return type.bits === 32 ? 'f32' : 'f64';
    case 'int':
      return type.bits === 64 ? 'i64' : 'i32';
    default:
      return 'i32';
  }
}

/** Words of registers that a leaf takes. */
export function leafWords(type: ScalarType | VectorType): number {
  return type.kind === 'vector' ? 4 : 2;
}

/** Words of registers that a value of a type takes. */
export function wordsOf(type: Type): number {
  let words = 0;
  for (const leaf of leavesOf(type)) words += leafWords(leaf.type);
  return words;
}

/** Reads the value of a type that stands from a word on. */
export function readValue(registers: Registers, type: Type, at: number): Word[] {
  const words: Word[] = [];
  for (const leaf of leavesOf(type)) {
    switch (leafKind(leaf.type)) {
      case 'i32':
        words.push(registers.i32[at] as number);
        break;
      case 'f32':
        words.push(registers.f32[at] as number);
        break;
      case 'f64':
        words.push(registers.f64[at >> 1] as number);
        break;
      case 'v128':
        words.push(registers.i64[at >> 1] as bigint, registers.i64[(at >> 1) + 1] as bigint);
        break;
      case 'i64':
        words.push(registers.i64[at >> 1] as bigint);
    }
    at += leafWords(leaf.type);
  }
  return words;
}

/** Writes a value of a type from a word on; returns how many words of `words` it has taken, which start at `from`. */
export function writeValue(registers: Registers, type: Type, at: number, words: readonly Word[], from = 0): number {
  let next = from;
  for (const leaf of leavesOf(type)) {
    const word = words[next++];
    if (word === undefined) throw new Error('a value has too few words');
    switch (leafKind(leaf.type)) {
      case 'i32':
        registers.i32[at] = Number(word);
        break;
      case 'f32':
        registers.f32[at] = Number(word);
        break;
      case 'f64':
        registers.f64[at >> 1] = Number(word);
        break;
      case 'v128':
        registers.i64[at >> 1] = BigInt(word);
        registers.i64[(at >> 1) + 1] = BigInt(words[next++] ?? 0n);
        break;
      case 'i64':
        registers.i64[at >> 1] = BigInt(word);
    }
    at += leafWords(leaf.type);
  }
  return next - from;
}
