/**
 * The program's heap: what malloc, free and realloc do, in every tier and in the interpreter. Compiled code has most of
 * its small blocks from compiler/lower/allocator.ts, which must do exactly what is done here. What it knows is kept
 * outside of the program's memory (HEAP in abi/layout.ts), in words that are all zero at first, so that no program can
 * damage it and every pointer that is given back is checked.
 *
 * The heap is divided into pages of 64 KiB, and those into spans. Blocks of up to MAX_SMALL bytes belong to a size
 * class and share a page with others of their class: the page's bitmap says which are allocated, and the lowest free
 * one of the page that was the last to get one is allocated next. A larger block is a span of its own. Free spans are
 * joined with free neighbours and listed by length; when none is long enough, the memory grows. On one thread, the same
 * calls give the same addresses.
 *
 * Threads take a lock for each call, and nothing waits for anything else while it holds the lock.
 */
import {
  HEAP,
  HEAP_BITMAP_WORDS,
  HEAP_ENTRY_WORDS,
  HEAP_GRAIN,
  HEAP_WORDS,
  INITIAL_HEAP_PAGES,
  MAX_HEAP_PAGES,
  type MemoryLayout,
  PAGE,
} from '../abi/layout.ts';
import { ENTRY, MAX_SMALL, PageKind, RECIPROCAL_BITS, sizeClasses } from './heap-state.ts';

/** What malloc and realloc give instead of an address when the heap can't grow far enough. */
export const NO_ROOM = 0;
/** What realloc gives instead of an address for a pointer to anything but an allocated block's start. */
export const NOT_ALLOCATED = -1;

const { sizes: SIZES, blocks: BLOCKS, ofGrains: CLASS_OF_GRAINS, reciprocals: RECIPROCALS } = sizeClasses();

/** The memory grows by at least so many pages, when there are as many. */
const GROWTH_PAGES = 16;

/** Bins: one for each length up to 16 pages, then one for each doubling. */
const BINS = 17 + Math.log2(MAX_HEAP_PAGES) - 4;

function binOf(length: number): number {
  return length <= 16 ? length - 1 : 12 + (31 - Math.clz32(length));
}

/**
 * Uses more of the engine's stack than anything below does. What changes the state and calls further functions does it
 * first; what doesn't, calls nothing after its first change: so a stack overflow leaves the heap as it was.
 */
function reserveStack(depth: number): number {
  return depth === 0 ? 0 : reserveStack(depth - 1) + 1;
}
const STACK_DEPTH = 32;

export class Heap {
  readonly #memory: WebAssembly.Memory;
  readonly #state: Int32Array;
  /** Whether several threads use the heap. */
  readonly #shared: boolean;
  /** Program address of the heap, and of the program in memory. */
  readonly #start: number;
  readonly #programBase: number;
  /** The whole memory, as long as it was when it was last needed. */
  #bytes: Uint8Array;

  /** The layout has a lane for each thread and one more. */
  constructor(memory: WebAssembly.Memory, layout: MemoryLayout) {
    this.#memory = memory;
    this.#state = new Int32Array(memory.buffer, layout.heapState, HEAP_WORDS);
    this.#shared = layout.lanes > 2;
    this.#start = layout.heap;
    this.#programBase = layout.programBase;
    this.#bytes = new Uint8Array(memory.buffer);
  }

  /** The program address of a new block of `size` bytes (taken as unsigned), a multiple of 16; or NO_ROOM. */
  malloc(size: number): number {
    if (!this.#shared) return this.#allocate(size >>> 0);
    this.#lock();
    try {
      return this.#allocate(size >>> 0);
    } finally {
      this.#unlock();
    }
  }

  /** Whether `pointer` was a block's start, which is free now, or null. */
  free(pointer: number): boolean {
    if (!this.#shared) return this.#free(pointer >>> 0);
    this.#lock();
    try {
      return this.#free(pointer >>> 0);
    } finally {
      this.#unlock();
    }
  }

  /**
   * The program address of a block of `size` bytes that begins with what is in the block at `pointer`, which is free
   * now; or NO_ROOM or NOT_ALLOCATED, and nothing has changed.
   */
  realloc(pointer: number, size: number): number {
    if (!this.#shared) return this.#reallocate(pointer >>> 0, size >>> 0);
    this.#lock();
    try {
      return this.#reallocate(pointer >>> 0, size >>> 0);
    } finally {
      this.#unlock();
    }
  }

  #free(pointer: number): boolean {
    if (pointer === 0) return true;
    const entry = this.#find(pointer);
    if (entry !== 0) this.#release(entry, pointer);
    return entry !== 0;
  }

  #reallocate(pointer: number, size: number): number {
    if (pointer === 0) return this.#allocate(size);
    const entry = this.#find(pointer);
    return entry === 0 ? NOT_ALLOCATED : this.#resize(entry, pointer, size);
  }

  // ---- Blocks

  #allocate(size: number): number {
    if (size > MAX_SMALL) return this.#allocateLarge(Math.ceil(size / PAGE));
    const state = this.#state;
    const sizeClass = CLASS_OF_GRAINS[(size + HEAP_GRAIN - 1) >>> 4] as number;
    let entry = state[HEAP.classes + sizeClass] as number;
    if (entry === 0) {
      entry = this.#newPage(sizeClass);
      if (entry === 0) return NO_ROOM;
    }
    const page = this.#addressOf(entry);
    const bitmap = bitmapOf(entry);
    const used = (state[entry + ENTRY.used] as number) + 1;
    if (used === state[entry + ENTRY.blocks]) this.#unlink(HEAP.classes + sizeClass, entry);
    // From here on nothing is called: a stack overflow finds the state as it was or as it shall be.
    state[entry + ENTRY.used] = used;
    let word = state[entry + ENTRY.firstWord] as number;
    let bits = state[bitmap + word] as number;
    while (bits === -1) bits = state[bitmap + ++word] as number;
    const free = ~bits & (bits + 1);
    state[bitmap + word] = bits | free;
    state[entry + ENTRY.firstWord] = word;
    const block = word * 32 + 31 - Math.clz32(free);
    return page + block * (state[entry + ENTRY.size] as number);
  }

  #newPage(sizeClass: number): number {
    reserveStack(STACK_DEPTH);
    const state = this.#state;
    const entry = this.#take(1);
    if (entry === 0) return 0;
    const blocks = BLOCKS[sizeClass] as number;
    const bitmap = bitmapOf(entry);
    const words = blocks >> 5;
    state.fill(0, bitmap, bitmap + words);
    // Bits that stand for no block are set for good.
    if ((blocks & 31) !== 0) state[bitmap + words] = -1 << (blocks & 31);
    state[entry + ENTRY.kind] = PageKind.small + sizeClass;
    state[entry + ENTRY.blocks] = blocks;
    state[entry + ENTRY.used] = 0;
    state[entry + ENTRY.firstWord] = 0;
    state[entry + ENTRY.size] = SIZES[sizeClass] as number;
    state[entry + ENTRY.reciprocal] = RECIPROCALS[sizeClass] as number;
    this.#link(HEAP.classes + sizeClass, entry);
    return entry;
  }

  #allocateLarge(length: number): number {
    reserveStack(STACK_DEPTH);
    const entry = this.#take(length);
    if (entry === 0) return NO_ROOM;
    this.#state[entry + ENTRY.kind] = PageKind.large;
    return this.#addressOf(entry);
  }

  /** The entry of the first page of the allocated block at an address; 0 when there is none. */
  #find(pointer: number): number {
    const state = this.#state;
    const offset = pointer - this.#start;
    // Below the heap this is a page number beyond all.
    const page = offset >>> 16;
    if (page >= (state[HEAP.pages] as number)) return 0;
    const entry = HEAP.entries + page * HEAP_ENTRY_WORDS;
    const kind = state[entry + ENTRY.kind] as number;
    const inPage = offset & (PAGE - 1);
    if (kind < PageKind.small) return kind === PageKind.large && inPage === 0 ? entry : 0;
    const block = this.#blockAt(entry, inPage);
    const start = block * (state[entry + ENTRY.size] as number);
    if (start !== inPage || block >= (state[entry + ENTRY.blocks] as number)) return 0;
    const bits = state[bitmapOf(entry) + (block >> 5)] as number;
    return (bits & (1 << (block & 31))) !== 0 ? entry : 0;
  }

  /** Frees the block that `#find` found. */
  #release(entry: number, pointer: number): void {
    const state = this.#state;
    const kind = state[entry + ENTRY.kind] as number;
    if (kind === PageKind.large) {
      this.#give(entry, state[entry + ENTRY.length] as number);
      return;
    }
    const sizeClass = kind - PageKind.small;
    const list = HEAP.classes + sizeClass;
    const used = (state[entry + ENTRY.used] as number) - 1;
    // The last page of a class is kept, lest a program that goes to and fro makes it anew each time.
    if (used === 0 && (state[list] !== entry || state[entry + ENTRY.next] !== 0)) {
      this.#dropPage(list, entry);
      return;
    }
    const block = this.#blockAt(entry, (pointer - this.#start) & (PAGE - 1));
    const bitmap = bitmapOf(entry);
    if (used + 1 === state[entry + ENTRY.blocks]) this.#link(list, entry);
    // Nothing is called from here on.
    state[entry + ENTRY.used] = used;
    const word = block >> 5;
    state[bitmap + word] = (state[bitmap + word] as number) & ~(1 << (block & 31));
    if (word < (state[entry + ENTRY.firstWord] as number)) state[entry + ENTRY.firstWord] = word;
  }

  #dropPage(list: number, entry: number): void {
    reserveStack(STACK_DEPTH);
    this.#unlink(list, entry);
    this.#give(entry, 1);
  }

  #resize(entry: number, pointer: number, size: number): number {
    reserveStack(STACK_DEPTH);
    const state = this.#state;
    const kind = state[entry + ENTRY.kind] as number;
    let capacity: number;
    if (kind === PageKind.large) {
      const length = state[entry + ENTRY.length] as number;
      const wanted = Math.ceil(size / PAGE);
      if (size > MAX_SMALL && this.#stretch(entry, length, wanted)) return pointer;
      capacity = length * PAGE;
    } else {
      const sizeClass = kind - PageKind.small;
      if (size <= MAX_SMALL && CLASS_OF_GRAINS[(size + HEAP_GRAIN - 1) >>> 4] === sizeClass) return pointer;
      capacity = SIZES[sizeClass] as number;
    }
    const moved = this.#allocate(size);
    if (moved === NO_ROOM) return NO_ROOM;
    this.#copy(moved, pointer, Math.min(capacity, size));
    this.#release(entry, pointer);
    return moved;
  }

  /** Makes a large block `wanted` pages long where it stands; false when what follows isn't free. */
  #stretch(entry: number, length: number, wanted: number): boolean {
    const state = this.#state;
    if (wanted > length) {
      const next = entry + length * HEAP_ENTRY_WORDS;
      if (!this.#isFree(next)) return false;
      const room = state[next + ENTRY.length] as number;
      if (length + room < wanted) return false;
      this.#unlinkFree(next, room);
      state[next + ENTRY.kind] = PageKind.none;
      state[entry + ENTRY.length] = length + room;
      length += room;
      state[entry + (length - 1) * HEAP_ENTRY_WORDS + ENTRY.kind] = PageKind.none;
    }
    if (wanted < length) {
      state[entry + ENTRY.length] = wanted;
      this.#give(entry + wanted * HEAP_ENTRY_WORDS, length - wanted);
    }
    return true;
  }

  #copy(to: number, from: number, size: number): void {
    const end = this.#programBase + Math.max(to, from) + size;
    if (this.#bytes.length < end) {
      // Where another thread has let the memory grow, an engine may give the shorter buffer until it is asked to.
      if (this.#memory.buffer.byteLength < end) this.#memory.grow(0);
      this.#bytes = new Uint8Array(this.#memory.buffer);
    }
    const start = this.#programBase + from;
    this.#bytes.copyWithin(this.#programBase + to, start, start + size);
  }

  /** The number of the block at an offset in its page, if one begins there. */
  #blockAt(entry: number, inPage: number): number {
    const reciprocal = this.#state[entry + ENTRY.reciprocal] as number;
    return Math.imul(inPage >>> 4, reciprocal) >>> RECIPROCAL_BITS;
  }

  // ---- Spans

  #addressOf(entry: number): number {
    return this.#start + ((entry - HEAP.entries) / HEAP_ENTRY_WORDS) * PAGE;
  }

  /** Whether a free span begins or ends at an entry, which may be beyond the heap. */
  #isFree(entry: number): boolean {
    const state = this.#state;
    const end = HEAP.entries + (state[HEAP.pages] as number) * HEAP_ENTRY_WORDS;
    return entry >= HEAP.entries && entry < end && state[entry + ENTRY.kind] === PageKind.free;
  }

  /** The entry of a span of `length` pages, which is no longer free and of no kind yet; 0 when there is no room. */
  #take(length: number): number {
    const state = this.#state;
    let entry = this.#fitting(length);
    if (entry === 0) {
      this.#dropEmptyPages();
      entry = this.#fitting(length);
    }
    if (entry === 0) {
      if (!this.#grow(length)) return 0;
      entry = this.#fitting(length);
    }
    const room = state[entry + ENTRY.length] as number;
    this.#unlinkFree(entry, room);
    state[entry + ENTRY.kind] = PageKind.none;
    state[entry + (room - 1) * HEAP_ENTRY_WORDS + ENTRY.kind] = PageKind.none;
    state[entry + ENTRY.length] = length;
    if (room > length) this.#linkFree(entry + length * HEAP_ENTRY_WORDS, room - length);
    return entry;
  }

  #fitting(length: number): number {
    const state = this.#state;
    for (let bin = binOf(length); bin < BINS; bin++) {
      for (let entry = state[HEAP.bins + bin] as number; entry !== 0; entry = state[entry + ENTRY.next] as number) {
        if ((state[entry + ENTRY.length] as number) >= length) return entry;
      }
    }
    return 0;
  }

  /** Frees a span and joins it with its free neighbours. */
  #give(entry: number, length: number): void {
    const state = this.#state;
    let first = entry;
    let pages = length;
    state[entry + ENTRY.kind] = PageKind.none;
    const next = entry + length * HEAP_ENTRY_WORDS;
    if (this.#isFree(next)) {
      const room = state[next + ENTRY.length] as number;
      this.#unlinkFree(next, room);
      state[next + ENTRY.kind] = PageKind.none;
      pages += room;
    }
    const last = entry - HEAP_ENTRY_WORDS;
    if (this.#isFree(last)) {
      const room = state[last + ENTRY.length] as number;
      first = entry - room * HEAP_ENTRY_WORDS;
      this.#unlinkFree(first, room);
      state[last + ENTRY.kind] = PageKind.none;
      pages += room;
    }
    this.#linkFree(first, pages);
  }

  #linkFree(entry: number, length: number): void {
    const state = this.#state;
    const last = entry + (length - 1) * HEAP_ENTRY_WORDS;
    state[entry + ENTRY.kind] = PageKind.free;
    state[entry + ENTRY.length] = length;
    state[last + ENTRY.kind] = PageKind.free;
    state[last + ENTRY.length] = length;
    this.#link(HEAP.bins + binOf(length), entry);
  }

  #unlinkFree(entry: number, length: number): void {
    this.#unlink(HEAP.bins + binOf(length), entry);
  }

  /** Frees the pages without blocks that size classes keep. */
  #dropEmptyPages(): void {
    const state = this.#state;
    for (let c = 0; c < SIZES.length; c++) {
      let entry = state[HEAP.classes + c] as number;
      while (entry !== 0) {
        const next = state[entry + ENTRY.next] as number;
        if (state[entry + ENTRY.used] === 0) {
          this.#unlink(HEAP.classes + c, entry);
          this.#give(entry, 1);
        }
        entry = next;
      }
    }
  }

  /** Makes the heap end with a free span of `length` pages; false when it can't. */
  #grow(length: number): boolean {
    const state = this.#state;
    const pages = state[HEAP.pages] as number;
    const last = HEAP.entries + (pages - 1) * HEAP_ENTRY_WORDS;
    const missing = this.#isFree(last) ? length - (state[last + ENTRY.length] as number) : length;
    // What the memory begins with is there already; then it grows by a quarter.
    const present = pages === 0 ? INITIAL_HEAP_PAGES : 0;
    const least = missing - present;
    const most = MAX_HEAP_PAGES - pages - present;
    let more = 0;
    if (least > 0) {
      if (least > most) return false;
      more = Math.min(Math.max(least, GROWTH_PAGES, pages >> 2), most);
      if (!this.#growMemory(more)) {
        more = least;
        if (!this.#growMemory(more)) return false;
      }
    }
    state[HEAP.pages] = pages + present + more;
    this.#give(HEAP.entries + pages * HEAP_ENTRY_WORDS, present + more);
    return true;
  }

  #growMemory(pages: number): boolean {
    try {
      this.#memory.grow(pages);
      return true;
    } catch {
      return false;
    }
  }

  // ---- Lists: double links through entries, the first one in a word of the state

  #link(list: number, entry: number): void {
    const state = this.#state;
    const first = state[list] as number;
    state[entry + ENTRY.next] = first;
    state[entry + ENTRY.previous] = 0;
    if (first !== 0) state[first + ENTRY.previous] = entry;
    state[list] = entry;
  }

  #unlink(list: number, entry: number): void {
    const state = this.#state;
    const next = state[entry + ENTRY.next] as number;
    const previous = state[entry + ENTRY.previous] as number;
    if (previous === 0) state[list] = next;
    else state[previous + ENTRY.next] = next;
    if (next !== 0) state[next + ENTRY.previous] = previous;
  }

  // ---- The lock (Drepper, Futexes Are Tricky, mutex 2): 0 free, 1 taken, 2 taken and somebody may wait

  #lock(): void {
    const state = this.#state;
    if (Atomics.compareExchange(state, HEAP.lock, 0, 1) === 0) return;
    while (Atomics.exchange(state, HEAP.lock, 2) !== 0) Atomics.wait(state, HEAP.lock, 2);
  }

  /** Takes no more of the engine's stack than `#lock`, and so doesn't overflow it where that one didn't. */
  #unlock(): void {
    const state = this.#state;
    if (Atomics.exchange(state, HEAP.lock, 0) === 2) Atomics.notify(state, HEAP.lock, 1);
  }
}

function bitmapOf(entry: number): number {
  return HEAP.bitmaps + ((entry - HEAP.entries) / HEAP_ENTRY_WORDS) * HEAP_BITMAP_WORDS;
}
