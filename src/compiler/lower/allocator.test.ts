import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createMemory, HEAP, HEAP_WORDS, PAGE } from '../../abi/layout.ts';
import { Heap } from '../../runtime/heap.ts';
import { sizeClasses } from '../../runtime/heap-state.ts';
import { heapLayout } from '../../testing/heap-layout.ts';
import { IMPORT_MODULE } from '../wasm/module.ts';
import { emitAllocator } from './allocator.ts';

class NotAllocated extends Error {}

type Allocator = Pick<Heap, 'malloc' | 'free' | 'realloc'>;

interface Fixture {
  readonly heap: Heap;
  readonly allocator: Allocator;
  readonly state: () => Int32Array;
  readonly pages: () => number;
  /** Calls that the host got, by name and site. */
  readonly hostCalls: string[];
}

/** A heap with the allocator in front of it. `beforeHost` gets the state before the host does a call. */
function newAllocator(threads = 1, beforeHost: (state: Int32Array) => void = () => {}): Fixture {
  const layout = heapLayout(threads);
  const memory = createMemory(layout);
  const heap = new Heap(memory, layout);
  const hostCalls: string[] = [];
  const state = () => new Int32Array(memory.buffer, layout.heapState, HEAP_WORDS);
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(emitAllocator(layout)), {
    [IMPORT_MODULE]: {
      memory,
      malloc: (size: number, site: number) => {
        hostCalls.push(`malloc at ${site}`);
        beforeHost(state());
        return heap.malloc(size);
      },
      free: (pointer: number, site: number) => {
        hostCalls.push(`free at ${site}`);
        beforeHost(state());
        if (!heap.free(pointer)) throw new NotAllocated();
      },
    },
  });
  const { malloc, free } = exports as {
    malloc: (size: number, site: number) => number;
    free: (pointer: number, site: number) => void;
  };
  return {
    heap,
    allocator: {
      malloc: (size) => malloc(size, 12),
      free: (pointer) => {
        try {
          free(pointer, 34);
          return true;
        } catch (error) {
          if (error instanceof NotAllocated) return false;
          throw error;
        }
      },
      realloc: (pointer, size) => heap.realloc(pointer, size),
    },
    state,
    pages: () => memory.buffer.byteLength / PAGE,
    hostCalls,
  };
}

const sizes = fc.oneof(
  { weight: 3, arbitrary: fc.nat(200) },
  { weight: 3, arbitrary: fc.constantFrom(700, 900, 1024) },
  { weight: 1, arbitrary: fc.nat(2000) },
  { weight: 1, arbitrary: fc.constantFrom(0, 16, 17, 1025, 32_768, 32_769, 3 * PAGE, -1) },
);
/** How many blocks of a size, so that pages fill up; a block that is freed, and what else its address is tried for. */
const steps = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('malloc' as const), size: sizes, count: fc.nat(80) }),
    fc.record({ kind: fc.constant('free' as const), which: fc.nat(), count: fc.nat(80) }),
    fc.record({ kind: fc.constant('realloc' as const), which: fc.nat(), size: sizes }),
    fc.record({ kind: fc.constant('wild' as const), which: fc.nat(), distance: fc.integer({ min: -PAGE, max: PAGE }) }),
  ),
  { maxLength: 60, size: 'max' },
);
type Step = (typeof steps extends fc.Arbitrary<infer T> ? T : never)[number];

/** Takes the steps; what each call gave. */
function trace(allocator: Allocator, list: readonly Step[]): (number | boolean)[] {
  const blocks: number[] = [];
  const results: (number | boolean)[] = [];
  const pick = (which: number) => (blocks.length === 0 ? 0 : which % blocks.length);
  for (const step of list) {
    switch (step.kind) {
      case 'malloc':
        for (let i = 0; i <= step.count; i++) {
          const block = allocator.malloc(step.size);
          results.push(block);
          if (block !== 0) blocks.push(block);
        }
        break;
      case 'free':
        for (let i = 0; i <= step.count; i++) {
          const [block] = blocks.splice(pick(step.which + i * 7), 1);
          // The second time, it isn't allocated.
          if (block !== undefined) results.push(allocator.free(block), allocator.free(block));
        }
        break;
      case 'realloc': {
        const at = pick(step.which);
        const moved = allocator.realloc(blocks[at] ?? 0, step.size);
        results.push(moved);
        if (moved > 0) blocks.splice(at, 1, moved);
        break;
      }
      case 'wild': {
        const pointer = (blocks[pick(step.which)] ?? 0) + step.distance;
        const known = blocks.indexOf(pointer);
        if (known !== -1) blocks.splice(known, 1);
        results.push(allocator.free(pointer));
      }
    }
  }
  return results;
}

describe('the allocator', () => {
  test.each([1, 4])('does what the heap alone does, with threads: %d', (threads) => {
    fc.assert(
      fc.property(steps, (list) => {
        const [fast, slow] = [newAllocator(threads), newAllocator(threads)];
        expect(trace(fast.allocator, list)).toEqual(trace(slow.heap, list));
        expect(fast.pages()).toBe(slow.pages());
        expect(Buffer.compare(bytesOf(fast), bytesOf(slow))).toBe(0);
      }),
      { numRuns: 60 },
    );
  });

  test.each([1, 2])(
    'asks the host for the page of each size class, and for nothing else, with threads: %d',
    (threads) => {
      const { allocator, hostCalls } = newAllocator(threads);
      const regular = [...sizeClasses().sizes].filter((size) => size <= 1024);
      const blocks = regular.flatMap((size) => [
        allocator.malloc(size),
        allocator.malloc(size),
        allocator.malloc(size - 15),
      ]);
      expect(hostCalls).toEqual(regular.map(() => 'malloc at 12'));
      for (const block of blocks) allocator.free(block);
      expect(hostCalls.length).toBe(regular.length);
    },
  );

  test('passes on to the host what it leaves to it, with the place of the call', () => {
    const { allocator, hostCalls } = newAllocator();
    allocator.malloc(5000);
    allocator.malloc(0);
    allocator.free(0);
    allocator.free(7);
    expect(hostCalls).toEqual(['malloc at 12', 'malloc at 12', 'free at 34', 'free at 34']);
  });

  test('takes no block while another thread has the lock, and waits in the host', () => {
    const { allocator, state, hostCalls } = newAllocator(2, (words) => {
      words[HEAP.lock] = 0;
    });
    const block = allocator.malloc(24);
    hostCalls.length = 0;
    state()[HEAP.lock] = 1;
    expect(allocator.malloc(24)).toBe(block + 32);
    state()[HEAP.lock] = 1;
    expect(allocator.free(block)).toBe(true);
    expect(hostCalls).toEqual(['malloc at 12', 'free at 34']);
    // And leaves no lock behind, whichever way a call went.
    allocator.malloc(24);
    allocator.free(1);
    expect(state()[HEAP.lock]).toBe(0);
  });
});

function bytesOf({ state }: Fixture): Uint8Array {
  const words = state();
  return new Uint8Array(words.buffer, words.byteOffset, words.byteLength);
}
