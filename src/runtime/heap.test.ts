import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createMemory, INITIAL_HEAP_PAGES, MAX_HEAP_PAGES, type MemoryLayout, PAGE } from '../abi/layout.ts';
import { heapLayout } from '../testing/heap-layout.ts';
import { Heap, NO_ROOM, NOT_ALLOCATED } from './heap.ts';

interface Fixture {
  readonly heap: Heap;
  readonly memory: WebAssembly.Memory;
  readonly layout: MemoryLayout;
  /** The program's memory, as it is now. */
  readonly bytes: () => Uint8Array;
}

function newHeap(threads = 1): Fixture {
  const layout = heapLayout(threads);
  const memory = createMemory(layout);
  return {
    heap: new Heap(memory, layout),
    memory,
    layout,
    bytes: () => new Uint8Array(memory.buffer, layout.programBase),
  };
}

/** Sizes around every border: of size classes, of small blocks, of pages. */
const sizes = fc.oneof(
  fc.nat(300),
  fc.nat(40_000),
  fc.nat(5 * PAGE),
  fc.constantFrom(0, 1, 15, 16, 17, 128, 129, 1024, 1025, 32_768, 32_769, PAGE, PAGE + 1, 20 * PAGE),
);
type Call =
  | { readonly kind: 'malloc'; readonly size: number }
  | { readonly kind: 'free'; readonly which: number }
  | { readonly kind: 'realloc'; readonly which: number; readonly size: number }
  | { readonly kind: 'freeWild'; readonly which: number; readonly distance: number };
const calls: fc.Arbitrary<Call[]> = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: fc.record({ kind: fc.constant('malloc' as const), size: sizes }) },
    { weight: 4, arbitrary: fc.record({ kind: fc.constant('free' as const), which: fc.nat() }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('realloc' as const), which: fc.nat(), size: sizes }) },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('freeWild' as const),
        which: fc.nat(),
        distance: fc.oneof(fc.integer({ min: 1, max: 70_000 }), fc.constantFrom(16, PAGE)),
      }),
    },
  ),
  { maxLength: 300, size: 'max' },
);

/** Large blocks are marked and looked at only where they begin and end. */
const MARGIN = 2048;

interface Block {
  readonly at: number;
  readonly size: number;
  readonly mark: number;
}

/** What a heap promises, checked call by call against a list of blocks. */
class Model {
  readonly blocks: Block[] = [];
  readonly #of: Fixture;
  #marks = 0;

  constructor(of: Fixture) {
    this.#of = of;
  }

  /** Returns the address that the call gave. */
  apply(call: Call, heap: Heap = this.#of.heap): number {
    const which = call.kind === 'malloc' || this.blocks.length === 0 ? 0 : call.which % this.blocks.length;
    const block = this.blocks[which];
    switch (call.kind) {
      case 'malloc':
        return this.#add(heap.malloc(call.size), call.size);
      case 'free':
        if (block === undefined) return 0;
        this.#intact(block);
        expect(heap.free(block.at)).toBe(true);
        expect(heap.free(block.at)).toBe(false);
        expect(heap.realloc(block.at, 10)).toBe(NOT_ALLOCATED);
        this.blocks.splice(which, 1);
        return 0;
      case 'realloc': {
        if (block === undefined) return 0;
        this.#intact(block);
        const moved = heap.realloc(block.at, call.size);
        this.blocks.splice(which, 1);
        const kept = Math.min(block.size, call.size);
        this.#holds(moved, Math.min(kept, MARGIN), block.mark);
        if (kept === block.size) this.#holds(moved + Math.max(0, kept - MARGIN), Math.min(kept, MARGIN), block.mark);
        return this.#add(moved, call.size);
      }
      case 'freeWild': {
        const wild = (block?.at ?? this.#of.layout.heap) + call.distance;
        if (!this.blocks.some(({ at }) => at === wild)) expect(heap.free(wild)).toBe(false);
        return 0;
      }
    }
  }

  #add(at: number, size: number): number {
    expect(at % 16).toBe(0);
    expect(at).toBeGreaterThanOrEqual(this.#of.layout.heap);
    const bytes = this.#of.bytes();
    expect(at + size).toBeLessThanOrEqual(bytes.length);
    for (const other of this.blocks) {
      const apart = at + Math.max(size, 1) <= other.at || other.at + Math.max(other.size, 1) <= at;
      if (!apart) throw new Error(`[${at}, +${size}) overlaps [${other.at}, +${other.size})`);
    }
    this.#marks = (this.#marks % 255) + 1;
    bytes.fill(this.#marks, at, at + Math.min(size, MARGIN));
    bytes.fill(this.#marks, at + Math.max(0, size - MARGIN), at + size);
    this.blocks.push({ at, size, mark: this.#marks });
    return at;
  }

  #intact({ at, size, mark }: Block): void {
    this.#holds(at, Math.min(size, MARGIN), mark);
    this.#holds(at + Math.max(0, size - MARGIN), Math.min(size, MARGIN), mark);
  }

  #holds(at: number, size: number, mark: number): void {
    const bytes = this.#of.bytes();
    for (let i = at; i < at + size; i++) if (bytes[i] !== mark) throw new Error(`${i} no longer holds ${mark}`);
  }

  freeAll(): void {
    while (this.blocks.length > 0) this.apply({ kind: 'free', which: this.blocks.length - 1 });
  }
}

describe('a heap', () => {
  test('gives blocks that are aligned, apart, whole, and checked when they come back', () => {
    fc.assert(
      fc.property(calls, (list) => {
        const model = new Model(newHeap());
        for (const call of list) model.apply(call);
      }),
      { numRuns: 80 },
    );
  });

  test('gives the same addresses for the same calls', () => {
    fc.assert(
      fc.property(calls, (list) => {
        const [one, two] = [new Model(newHeap()), new Model(newHeap())];
        expect(list.map((call) => one.apply(call))).toEqual(list.map((call) => two.apply(call)));
      }),
      { numRuns: 30 },
    );
  });

  test('is one heap for all threads, each with its own view of it', () => {
    fc.assert(
      fc.property(calls, fc.infiniteStream(fc.nat(3)), (list, threads) => {
        const fixture = newHeap(4);
        const heaps = [0, 1, 2, 3].map(() => new Heap(fixture.memory, fixture.layout));
        const model = new Model(fixture);
        for (const call of list) model.apply(call, heaps[threads.next().value as number]);
      }),
      { numRuns: 50 },
    );
  });

  test('has all of its room again when everything was freed', () => {
    fc.assert(
      fc.property(calls, (list) => {
        const fixture = newHeap();
        const model = new Model(fixture);
        for (const call of list) model.apply(call);
        model.freeAll();
        const all = fixture.bytes().length - fixture.layout.heap;
        const whole = fixture.heap.malloc(all);
        expect(whole).toBe(fixture.layout.heap);
        expect(fixture.bytes().length - fixture.layout.heap).toBe(all);
      }),
      { numRuns: 50 },
    );
  });

  test('gives the lowest free block of a page again', () => {
    const { heap } = newHeap();
    const a = heap.malloc(24);
    const b = heap.malloc(24);
    expect(b).toBe(a + 32);
    heap.free(a);
    expect(heap.malloc(20)).toBe(a);
    heap.free(b);
    expect(heap.malloc(32)).toBe(b);
  });

  test('does not grow for a program that frees what it allocates', () => {
    const { heap, bytes } = newHeap();
    const before = bytes().length;
    for (let round = 0; round < 2000; round++) {
      const list = [10, 100, 1000, 10_000, 100_000, 1_000_000].map((size) => heap.malloc(size + round));
      for (const pointer of list) expect(heap.free(pointer)).toBe(true);
    }
    expect(bytes().length).toBe(before);
  });

  test('grows up to its greatest size and then has no room, until something is freed', () => {
    const { heap, bytes, layout } = newHeap();
    const list: number[] = [];
    for (let pointer = heap.malloc(8 << 20); pointer !== NO_ROOM; pointer = heap.malloc(8 << 20)) list.push(pointer);
    expect(list.length).toBe((MAX_HEAP_PAGES * PAGE) / (8 << 20));
    expect(bytes().length).toBe(layout.heap + MAX_HEAP_PAGES * PAGE);
    expect(heap.malloc(1)).toBe(NO_ROOM);
    const [first, second] = list as [number, number];
    expect(heap.realloc(second, 9 << 20)).toBe(NO_ROOM);
    expect(heap.free(first)).toBe(true);
    expect(heap.malloc(1)).toBe(first);
    expect(heap.free(second)).toBe(true);
  });

  test.each([MAX_HEAP_PAGES * PAGE + 1, 0x7fff_ffff, 0xffff_ffff, -1])('has no room for %d bytes', (size) => {
    const { heap, bytes, layout } = newHeap();
    expect(heap.malloc(size)).toBe(NO_ROOM);
    const small = heap.malloc(8);
    expect(heap.realloc(small, size)).toBe(NO_ROOM);
    expect(heap.free(small)).toBe(true);
    expect(bytes().length).toBe(layout.heap + INITIAL_HEAP_PAGES * PAGE);
  });

  test('takes null for no block', () => {
    const { heap, layout } = newHeap();
    expect(heap.free(0)).toBe(true);
    expect(heap.realloc(0, 20)).toBe(layout.heap);
  });

  test('knows what it did not give: below, above, within and behind blocks', () => {
    const { heap, layout } = newHeap();
    const small = heap.malloc(48);
    const large = heap.malloc(3 * PAGE);
    const wild = [1, 1024, layout.stacks, layout.heap - 16, small + 1, small + 16, small + 48, small + 65_520];
    for (const pointer of [...wild, large + PAGE, large + 2 * PAGE, large + 8, 0xffff_fff0, -16, -1]) {
      expect([pointer, heap.free(pointer)]).toEqual([pointer, false]);
      expect(heap.realloc(pointer, 5)).toBe(NOT_ALLOCATED);
    }
    expect(heap.free(small)).toBe(true);
    expect(heap.free(large)).toBe(true);
  });

  test('lets a large block grow and shrink where it is while there is room behind it', () => {
    const { heap } = newHeap();
    const block = heap.malloc(2 * PAGE);
    expect(heap.realloc(block, 10 * PAGE)).toBe(block);
    const behind = heap.malloc(PAGE);
    expect(behind).toBe(block + 10 * PAGE);
    expect(heap.realloc(block, 3 * PAGE)).toBe(block);
    expect(heap.malloc(7 * PAGE)).toBe(block + 3 * PAGE);
    expect(heap.realloc(block, 4 * PAGE)).not.toBe(block);
  });

  test.each([1, 2])('is left as it was by a stack overflow within it, with threads: %d', (threads) => {
    const { heap } = newHeap(threads);
    const blocks: number[] = [];
    // Each level calls the heap, which needs more of the stack than the next level, so that it overflows there.
    const descend = (size: number, ...padding: number[]): number => {
      const block = heap.malloc(size);
      blocks.push(block);
      if (blocks.length % 3 !== 0 && heap.free(block)) blocks.pop();
      return descend(size, ...padding) + 1;
    };
    for (let round = 0; round < 40; round++) {
      expect(() => descend(1 + ((round * 997) % 5000), ...new Array<number>(round % 10).fill(0))).toThrow(RangeError);
    }
    expect(new Set(blocks).size).toBe(blocks.length);
    for (const block of blocks) expect(heap.free(block)).toBe(true);
  });
});
