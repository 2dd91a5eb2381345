import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  CONTROL,
  createMemory,
  FUNCTION_STATES,
  GLOBALS_START,
  HEAP,
  HEAP_WORDS,
  INITIAL_HEAP_PAGES,
  LANE,
  type LayoutInput,
  laneAddress,
  MAX_HEAP_PAGES,
  PAGE,
  PARAMETER_CELL,
  packFunctionState,
  planLayout,
  programEnd,
  STACK_BYTES,
  TARGET_CELL,
  unpackFunctionState,
} from './layout.ts';

const inputs: fc.Arbitrary<LayoutInput> = fc.record({
  functions: fc.nat(3000),
  blocks: fc.nat(20_000),
  callSites: fc.nat(50),
  parameters: fc.nat(50),
  lanes: fc.integer({ min: 2, max: 65 }),
  blockProfiling: fc.boolean(),
  sampleRate: fc.constantFrom(1, 10),
  globalBytes: fc.nat(1 << 20),
});

/** Every area as [name, start, end), in bytes. */
function areas(input: LayoutInput): [string, number, number, number][] {
  const layout = planLayout(input);
  const list: [string, number, number, number][] = [
    ['control', 0, Math.max(...Object.values(CONTROL)) + 4, 4],
    ['states', layout.states, layout.states + 4 * input.functions, 4],
  ];
  for (let lane = 0; lane < input.lanes; lane++) {
    const at = laneAddress(layout, lane);
    list.push([`header ${lane}`, at, at + Math.max(...Object.values(LANE)) + 8, 64]);
    list.push([`calls ${lane}`, at + layout.callCounts, at + layout.callCounts + 8 * input.functions, 8]);
    if (input.sampleRate > 1)
      list.push([`ticks ${lane}`, at + layout.ticks, at + layout.ticks + 4 * input.functions, 4]);
    list.push([`targets ${lane}`, at + layout.callTargets, at + layout.callTargets + TARGET_CELL * input.callSites, 4]);
    const parameters = at + layout.parameters;
    list.push([`parameters ${lane}`, parameters, parameters + PARAMETER_CELL * input.parameters, 8]);
    if (layout.blockCounts !== null) {
      list.push([`blocks ${lane}`, at + layout.blockCounts, at + layout.blockCounts + 8 * input.blocks, 8]);
    }
  }
  const state = layout.heapState;
  list.push(['heap lists', state, state + 4 * HEAP.entries, 64]);
  list.push(['heap pages', state + 4 * HEAP.entries, state + 4 * HEAP.bitmaps, 64]);
  list.push(['heap bitmaps', state + 4 * HEAP.bitmaps, state + 4 * HEAP_WORDS, 64]);
  list.push(['globals and stacks', layout.programBase, layout.programBase + layout.heap, PAGE]);
  const heap = layout.programBase + layout.heap;
  list.push(['heap', heap, heap + INITIAL_HEAP_PAGES * PAGE, PAGE]);
  return list;
}

describe('planLayout', () => {
  test('areas follow each other without overlap, each aligned, and fill the pages', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        let end = 0;
        for (const [name, start, stop, align] of areas(input)) {
          expect({ name, overlaps: start < end, misaligned: start % align !== 0 }).toEqual({
            name,
            overlaps: false,
            misaligned: false,
          });
          end = stop;
        }
        expect(planLayout(input).pages * PAGE).toBe(end);
      }),
    );
  });

  test('lanes never share a cache line', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const layout = planLayout(input);
        expect(layout.firstLane % 64).toBe(0);
        expect(layout.laneSize % 64).toBe(0);
      }),
    );
  });

  test("a program's stacks lie between its globals and its heap", () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { stacks, lanes, heap } = planLayout(input);
        expect(stacks % 16).toBe(0);
        expect(stacks).toBeGreaterThanOrEqual(GLOBALS_START + input.globalBytes);
        expect(stacks + lanes * STACK_BYTES).toBeLessThanOrEqual(heap);
      }),
    );
  });

  test('a memory grows to the whole heap and no further', () => {
    const layout = planLayout({
      functions: 3,
      blocks: 9,
      callSites: 0,
      parameters: 0,
      lanes: 2,
      blockProfiling: false,
      sampleRate: 1,
      globalBytes: 0,
    });
    const memory = createMemory(layout);
    expect(programEnd(memory, layout)).toBe(layout.heap + INITIAL_HEAP_PAGES * PAGE);
    memory.grow(MAX_HEAP_PAGES - INITIAL_HEAP_PAGES);
    expect(programEnd(memory, layout)).toBe(layout.heap + MAX_HEAP_PAGES * PAGE);
    expect(() => memory.grow(1)).toThrow(RangeError);
  });

  test('block counts are there only when they are asked for', () => {
    const input: LayoutInput = {
      functions: 3,
      blocks: 9,
      callSites: 0,
      parameters: 0,
      lanes: 2,
      blockProfiling: false,
      sampleRate: 1,
      globalBytes: 0,
    };
    expect(planLayout(input).blockCounts).toBe(null);
    expect(planLayout({ ...input, blockProfiling: true }).blockCounts).toBeGreaterThan(0);
  });
});

test('a function state survives its packing', () => {
  for (const tier of [-1, 0, 1, 2]) {
    for (const state of FUNCTION_STATES) {
      expect(unpackFunctionState(packFunctionState(tier, state))).toEqual({ tier, state });
    }
  }
});
