/**
 * The program's heap: malloc, free and realloc.
 *
 * Memory above the stacks is divided into pages of 64 KiB. A page holds blocks of one size class, or is part of a span
 * of pages that is one large block. What the heap knows about them (a page table, and a bit for each small block) is
 * outside of the program's memory, where no pointer of the program reaches: a block that is freed twice and a pointer
 * that was never given out are always found.
 *
 * The same calls give the same addresses, whichever tier makes them. One thread at a time works on the heap; nothing
 * within waits for anything else.
 */
import { HEAP_META, type MemoryLayout, PAGE } from '../abi/layout.ts';
import { LARGEST_SMALL, SIZE_CLASSES, sizeClassOf } from './sizeClasses.ts';

/** States of a page; other values are the size class of its blocks plus FIRST_CLASS. */
const FREE = 0;
const LARGE = 1;
/** A page of a large block, behind its first. */
const REST = 2;
const FIRST_CLASS = 3;

/** Words of a page's entry: its state; the free blocks of a class, or the pages of a large block; links; a hint. */
const STATE = 0;
const COUNT = 1;
/** Pages of a class with free blocks form a list; numbers are plus 1, 0 ends it. */
const NEXT = 2;
const PREVIOUS = 3;
/** The first word of the bitmap that may have a free block. */
const HINT = 4;
const ENTRY_WORDS = HEAP_META.pageEntry / 4;

const BITMAP_WORDS = HEAP_META.pageBitmap / 4;

export class Heap {
  readonly #memory: WebAssembly.Memory;
  readonly #layout: MemoryLayout;
  /** All that the heap knows; in words. */
  readonly #meta: Int32Array;
  readonly #table: number;
  readonly #bitmaps: number;
  readonly #pages: number;
  readonly #shared: boolean;

  constructor(memory: WebAssembly.Memory, layout: MemoryLayout) {
    this.#memory = memory;
    this.#layout = layout;
    this.#meta = new Int32Array(memory.buffer, layout.heapState, HEAP_META.size / 4);
    this.#table = HEAP_META.pageTable / 4;
    this.#bitmaps = HEAP_META.bitmaps / 4;
    this.#pages = HEAP_META.pages;
    this.#shared = layout.lanes > 2;
  }

  /** The program address of a new block of so many bytes, aligned to 16; 0 when there is no room. */
  malloc(bytes: number): number {
    this.#lock();
    const address = this.#allocate(bytes);
    this.#unlock();
    return address;
  }

  /** Gives a block back; false when there is none at this address. Null is fine. */
  free(pointer: number): boolean {
    if (pointer === 0) return true;
    this.#lock();
    const freed = this.#release(pointer);
    this.#unlock();
    return freed;
  }

  /**
   * The address of a block of another size with what was in the old one; 0 when there is no room, and then the old one
   * stays; -1 when there is no block at the address.
   */
  realloc(pointer: number, bytes: number): number {
    if (pointer === 0) return this.malloc(bytes);
    this.#lock();
    const address = this.#reallocate(pointer, bytes);
    this.#unlock();
    return address;
  }

  #reallocate(pointer: number, bytes: number): number {
    const size = this.#sizeAt(pointer);
    if (size === null) return -1;
    if (roundedSize(bytes) === size) return pointer;
    const address = this.#allocate(bytes);
    if (address === 0) return 0;
    const from = this.#layout.programBase + pointer;
    const to = this.#layout.programBase + address;
    new Uint8Array(this.#memory.buffer).copyWithin(to, from, from + Math.min(size, bytes));
    this.#release(pointer);
    return address;
  }

  #allocate(bytes: number): number {
    return bytes <= LARGEST_SMALL ? this.#allocateSmall(sizeClassOf(bytes)) : this.#allocateLarge(bytes);
  }

  // ---- Small blocks

  #allocateSmall(sizeClass: number): number {
    const meta = this.#meta;
    const list = HEAP_META.classes / 4 + sizeClass;
    let page = (meta[list] as number) - 1;
    if (page === -1) {
      page = this.#takePages(1);
      if (page === -1) return 0;
      this.#makeClassPage(page, sizeClass);
    }
    const entry = this.#entry(page);
    const bitmap = this.#bitmaps + page * BITMAP_WORDS;
    let word = meta[entry + HINT] as number;
    while (meta[bitmap + word] === -1) word++;
    const taken = meta[bitmap + word] as number;
    const bit = 31 - Math.clz32(~taken & (taken + 1));
    meta[bitmap + word] = taken | (1 << bit);
    meta[entry + HINT] = word;
    const left = (meta[entry + COUNT] as number) - 1;
    meta[entry + COUNT] = left;
    if (left === 0) this.#unlink(page, sizeClass);
    return this.#layout.heap + page * PAGE + (word * 32 + bit) * (SIZE_CLASSES[sizeClass] as number);
  }

  #makeClassPage(page: number, sizeClass: number): void {
    const meta = this.#meta;
    const entry = this.#entry(page);
    const blocks = Math.floor(PAGE / (SIZE_CLASSES[sizeClass] as number));
    const bitmap = this.#bitmaps + page * BITMAP_WORDS;
    const words = Math.ceil(blocks / 32);
    meta.fill(0, bitmap, bitmap + words);
    // Bits that stand for no block count as taken.
    if (blocks % 32 !== 0) meta[bitmap + words - 1] = -1 << (blocks % 32);
    meta[entry + STATE] = FIRST_CLASS + sizeClass;
    meta[entry + COUNT] = blocks;
    meta[entry + HINT] = 0;
    this.#link(page, sizeClass);
  }

  #releaseSmall(page: number, entry: number, offset: number): boolean {
    const meta = this.#meta;
    const sizeClass = (meta[entry + STATE] as number) - FIRST_CLASS;
    const size = SIZE_CLASSES[sizeClass] as number;
    const block = offset / size;
    if (!this.#isTaken(page, block, size)) return false;
    const word = block >>> 5;
    const at = this.#bitmaps + page * BITMAP_WORDS + word;
    meta[at] = (meta[at] as number) & ~(1 << (block & 31));
    if (word < (meta[entry + HINT] as number)) meta[entry + HINT] = word;
    const free = (meta[entry + COUNT] as number) + 1;
    meta[entry + COUNT] = free;
    if (free === 1) {
      this.#link(page, sizeClass);
    } else if (free === Math.floor(PAGE / size) && (meta[entry + NEXT] !== 0 || meta[entry + PREVIOUS] !== 0)) {
      // The last page of a class stays: a block that comes and goes shouldn't make and drop a page each time.
      this.#unlink(page, sizeClass);
      this.#dropPages(page, 1);
    }
    return true;
  }

  #isTaken(page: number, block: number, size: number): boolean {
    if (!Number.isInteger(block) || block >= Math.floor(PAGE / size)) return false;
    const word = this.#meta[this.#bitmaps + page * BITMAP_WORDS + (block >>> 5)] as number;
    return ((word >>> (block & 31)) & 1) === 1;
  }

  #link(page: number, sizeClass: number): void {
    const meta = this.#meta;
    const list = HEAP_META.classes / 4 + sizeClass;
    const first = meta[list] as number;
    const entry = this.#entry(page);
    meta[entry + NEXT] = first;
    meta[entry + PREVIOUS] = 0;
    if (first !== 0) meta[this.#entry(first - 1) + PREVIOUS] = page + 1;
    meta[list] = page + 1;
  }

  #unlink(page: number, sizeClass: number): void {
    const meta = this.#meta;
    const entry = this.#entry(page);
    const next = meta[entry + NEXT] as number;
    const previous = meta[entry + PREVIOUS] as number;
    if (next !== 0) meta[this.#entry(next - 1) + PREVIOUS] = previous;
    if (previous === 0) meta[HEAP_META.classes / 4 + sizeClass] = next;
    else meta[this.#entry(previous - 1) + NEXT] = next;
    meta[entry + NEXT] = 0;
    meta[entry + PREVIOUS] = 0;
  }

  // ---- Pages

  #allocateLarge(bytes: number): number {
    const count = Math.ceil(bytes / PAGE);
    const page = this.#takePages(count);
    if (page === -1) return 0;
    const meta = this.#meta;
    meta[this.#entry(page) + STATE] = LARGE;
    meta[this.#entry(page) + COUNT] = count;
    for (let i = 1; i < count; i++) meta[this.#entry(page + i) + STATE] = REST;
    return this.#layout.heap + page * PAGE;
  }

  /** The first of so many free pages in a row, the lowest ones; -1 when there is no room. */
  #takePages(count: number): number {
    const meta = this.#meta;
    const hint = HEAP_META.firstFree / 4;
    let start = meta[hint] as number;
    let run = 0;
    for (let page = start; page < this.#pages && run < count; page++) {
      if (meta[this.#entry(page) + STATE] === FREE) {
        run++;
      } else {
        run = 0;
        start = page + 1;
      }
    }
    if (run < count || !this.#reach(start + count)) return -1;
    if (start === meta[hint]) meta[hint] = start + count;
    return start;
  }

  #dropPages(page: number, count: number): void {
    const meta = this.#meta;
    for (let i = 0; i < count; i++) meta[this.#entry(page + i) + STATE] = FREE;
    const hint = HEAP_META.firstFree / 4;
    if (page < (meta[hint] as number)) meta[hint] = page;
  }

  /** Makes sure that memory has the first `pages` pages of the heap. */
  #reach(pages: number): boolean {
    const { programBase, heap } = this.#layout;
    const end = programBase + heap + pages * PAGE;
    const has = this.#memory.buffer.byteLength;
    if (end <= has) return true;
    // By an eighth at least, so that growing is rare; less where there is not so much.
    const wanted = Math.ceil((end - has) / PAGE);
    const most = this.#layout.maxPages - has / PAGE;
    for (const more of [Math.min(Math.max(wanted, Math.ceil(has / PAGE / 8)), most), wanted]) {
      if (more < wanted) continue;
      try {
        this.#memory.grow(more);
        return true;
      } catch {
        // The browser has no more to give; perhaps it has less.
      }
    }
    return false;
  }

  #entry(page: number): number {
    return this.#table + page * ENTRY_WORDS;
  }

  // ---- Blocks by address

  /** The size of the block that begins at an address; null when none does. */
  #sizeAt(pointer: number): number | null {
    const place = this.#placeOf(pointer);
    if (place === null) return null;
    const { page, entry, offset } = place;
    const state = this.#meta[entry + STATE] as number;
    if (state === LARGE) return offset === 0 ? (this.#meta[entry + COUNT] as number) * PAGE : null;
    if (state < FIRST_CLASS) return null;
    const size = SIZE_CLASSES[state - FIRST_CLASS] as number;
    return this.#isTaken(page, offset / size, size) ? size : null;
  }

  #release(pointer: number): boolean {
    const place = this.#placeOf(pointer);
    if (place === null) return false;
    const { page, entry, offset } = place;
    const state = this.#meta[entry + STATE] as number;
    if (state >= FIRST_CLASS) return this.#releaseSmall(page, entry, offset);
    if (state !== LARGE || offset !== 0) return false;
    this.#dropPages(page, this.#meta[entry + COUNT] as number);
    return true;
  }

  #placeOf(pointer: number): { page: number; entry: number; offset: number } | null {
    const offset = (pointer >>> 0) - this.#layout.heap;
    const page = Math.floor(offset / PAGE);
    if (page < 0 || page >= this.#pages) return null;
    return { page, entry: this.#entry(page), offset: offset - page * PAGE };
  }

  // ---- One thread at a time

  #lock(): void {
    if (!this.#shared) return;
    const lock = HEAP_META.lock / 4;
    while (Atomics.compareExchange(this.#meta, lock, 0, 1) !== 0) Atomics.wait(this.#meta, lock, 1, 1);
  }

  #unlock(): void {
    if (!this.#shared) return;
    const lock = HEAP_META.lock / 4;
    Atomics.store(this.#meta, lock, 0);
    Atomics.notify(this.#meta, lock, 1);
  }
}

/** The bytes that a block of a wanted size has. */
function roundedSize(bytes: number): number {
  if (bytes > LARGEST_SMALL) return Math.ceil(bytes / PAGE) * PAGE;
  return SIZE_CLASSES[sizeClassOf(bytes)] as number;
}
