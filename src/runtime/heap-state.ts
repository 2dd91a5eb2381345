/**
 * What the words mean by which the heap knows its blocks (HEAP in abi/layout.ts): for heap.ts, and for the WebAssembly
 * that does the frequent part of its work (compiler/lower/allocator.ts). Entries are named by their index in the state;
 * 0 stands for none.
 */
import { HEAP_GRAIN, PAGE } from '../abi/layout.ts';

/** The words of a page's entry. */
export const ENTRY = {
  /** A value of PageKind. */
  kind: 0,
  /** Pages of a span: of its first page, and of the last page of a free one. */
  length: 1,
  /** Of a page of small blocks, which is no longer span than itself: how many they are. */
  blocks: 1,
  /** Neighbours in the list of a size class, or of free spans. */
  next: 2,
  previous: 3,
  /** Allocated blocks of a page of small blocks. */
  used: 4,
  /** No word of the page's bitmap below this one has a bit that is not set. */
  firstWord: 5,
  /** Bytes of each block, and its class's entry of `reciprocals`. */
  size: 6,
  reciprocal: 7,
} as const;

/** Kinds of pages. Inner pages of a span, and the last one of a large block, have none. */
export const PageKind = {
  none: 0,
  /** The first or the last page of a free span. */
  free: 1,
  /** The first page of a large block. */
  large: 2,
  /** This and a size class: a page of small blocks. */
  small: 3,
} as const;

/** The most bytes of a block that shares its page; two of them fill one. */
export const MAX_SMALL = PAGE / 2;
/** Up to here, size classes are 16 bytes apart up to 128, and then four to a doubling. */
export const MAX_REGULAR = 1024;
/** The number of the block at a multiple of the grain is that multiple by the class's reciprocal, shifted by so much. */
export const RECIPROCAL_BITS = 20;

export interface SizeClasses {
  /** Bytes of a block; blocks to a page. */
  readonly sizes: Int32Array;
  readonly blocks: Int32Array;
  /** The class for so many grains. */
  readonly ofGrains: Uint8Array;
  /** 2^RECIPROCAL_BITS / grains of a block, rounded up. */
  readonly reciprocals: Int32Array;
}

/** Eight classes a grain apart, then four to a doubling, each as large as its number of blocks to a page allows. */
export function sizeClasses(): SizeClasses {
  const sizes: number[] = [];
  for (let step = HEAP_GRAIN; sizes.length === 0 || (sizes.at(-1) as number) < MAX_SMALL; step *= 2) {
    const last = sizes.at(-1) ?? 0;
    for (let wanted = last + step; wanted <= step * 8; wanted += step) {
      const blocks = Math.floor(PAGE / wanted);
      const size = Math.floor(PAGE / blocks / HEAP_GRAIN) * HEAP_GRAIN;
      // Small blocks keep their size: what is lost of the page is less than one of them.
      const rounded = wanted <= MAX_REGULAR ? wanted : size;
      if (rounded > (sizes.at(-1) ?? 0)) sizes.push(rounded);
    }
  }
  const ofGrains = new Uint8Array(MAX_SMALL / HEAP_GRAIN + 1);
  for (let grains = 0, c = 0; grains < ofGrains.length; grains++) {
    if (grains * HEAP_GRAIN > (sizes[c] as number)) c++;
    ofGrains[grains] = c;
  }
  return {
    sizes: Int32Array.from(sizes),
    blocks: Int32Array.from(sizes, (size) => Math.floor(PAGE / size)),
    ofGrains,
    reciprocals: Int32Array.from(sizes, (size) => Math.ceil((1 << RECIPROCAL_BITS) / (size / HEAP_GRAIN))),
  };
}
