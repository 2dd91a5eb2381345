/**
 * The layout of a program's shared memory: the only place that says where anything is.
 *
 * ```
 * 0           control words (CONTROL)
 * states      one i32 a function (packed by functionState below)
 * lanes       one lane per thread: header (LANE), call counts, ticks, call targets, parameters, block counts
 * heapState   what the heap knows of its blocks (HEAP)
 * programBase the program's own memory; its address 0 is here (a multiple of a page)
 * ```
 * Every access of the program carries `programBase` in its memarg offset, so no pointer reaches what is below it.
 * A lane has one writer, the thread that owns it, except for the words marked "host writes".
 */
import { alignUp } from '../hir/types.ts';

/** Byte offsets of the control words, each an i32. The host writes them; threads only take tokens. */
export const CONTROL = {
  /** A value of `PaceMode`. */
  paceMode: 0,
  /** Microseconds between two calls, in rate mode. */
  paceInterval: 4,
  /** Calls that may go through, in step mode; threads take one each. */
  paceTokens: 8,
  /** The run that is to stop, by number, so that a late stop never hits the next run. */
  stopRun: 12,
} as const;
const CONTROL_SIZE = 64;

export const PaceMode = { full: 0, rate: 1, step: 2 } as const;

/** Byte offsets in a lane's header. */
export const LANE = {
  /** Bits of `SafepointRequest`; compiled code calls its handler when it is not 0. Host and owner write, atomically. */
  safepoint: 0,
  /** The number of the run that this thread is in, or 0. */
  run: 4,
  /** The last publication of code that this thread has installed. */
  acknowledged: 8,
  /** Where the program's stack ends, as a program address; it grows down from there. */
  stackPointer: 12,
  stackLimit: 16,
  /** i64: calls of the current run directive that have returned. */
  callsDone: 24,
  /** The site of the last call through the table that may have reached a host function that traps. */
  callSite: 32,
  /** Safepoints that are still passed by before one calls its handler; used where no other thread could ask for that. */
  countdown: 36,
  /** Not 0: the loop of the run directive ends between two calls, so that its thread can hear what others say. */
  pause: 40,
} as const;
const LANE_HEADER_SIZE = 64;

/**
 * What is known of the targets of one call site: the first TARGETS slots of the function table that were seen, each with
 * the number of its calls, and then the number of calls of all others, of those that were looked at. Each an i32; numbers
 * wrap.
 */
export const TARGETS = 4;
export const TARGET_BYTES = 8;
export const TARGET_CELL = TARGET_BYTES * TARGETS + 4;

/** `count`: nothing to do by itself; an interpreter that counts its safepoints down is to come by at each. */
/** What is known of the values of one parameter: the value that most calls had that were looked at, and how many these are. */
export const PARAMETER = {
  /** i64: an integer or a slot, extended with zeros. */
  value: 0,
  /** i32: calls with this value, since it has been the one that most have. */
  calls: 8,
  /** i32: calls with others, since then. */
  others: 12,
} as const;
export const PARAMETER_CELL = 16;

export const SafepointRequest = { stop: 1, install: 2, pace: 4, count: 8 } as const;

/** The least address that the program's own data uses; a null pointer and small offsets from it hit nothing of value. */
export const GLOBALS_START = 1024;
export const STACK_BYTES = 1 << 20;
export const PAGE = 65_536;
/** Memory above globals and stacks, in pages: what there is at first (8 MiB), and the most that malloc makes of it. */
export const INITIAL_HEAP_PAGES = 128;
export const MAX_HEAP_PAGES = 4096;

/** Bytes that one bit of the heap's state stands for: the least distance of two blocks. */
export const HEAP_GRAIN = 16;
/**
 * What the heap knows, as indices of i32 words, all of them zero at first: for src/runtime/heap.ts and the allocator in
 * src/compiler/lower/allocator.ts alone.
 */
export const HEAP = {
  lock: 0,
  /** Pages of the heap that the allocator knows of. */
  pages: 1,
  /** By size class: the list of pages with free blocks. */
  classes: 64,
  /** Lists of free spans of pages, by length. */
  bins: 128,
  /** HEAP_ENTRY_WORDS a page. */
  entries: 256,
  /** HEAP_BITMAP_WORDS a page: a bit a block, set while it is allocated. */
  bitmaps: 256 + 8 * MAX_HEAP_PAGES,
} as const;
export const HEAP_ENTRY_WORDS = 8;
export const HEAP_BITMAP_WORDS = PAGE / HEAP_GRAIN / 32;
export const HEAP_WORDS = HEAP.bitmaps + HEAP_BITMAP_WORDS * MAX_HEAP_PAGES;

export interface LayoutInput {
  readonly functions: number;
  readonly blocks: number;
  /** Instructions that call through a value. */
  readonly callSites: number;
  /** Parameters of which values are recorded. */
  readonly parameters: number;
  /** Threads, and one more for the host's own recordCall. */
  readonly lanes: number;
  readonly blockProfiling: boolean;
  readonly sampleRate: number;
  /** Bytes of the program's globals, from GLOBALS_START up. */
  readonly globalBytes: number;
}

/** Plain data: it is posted between workers. All offsets and sizes are in bytes. */
export interface MemoryLayout {
  readonly functions: number;
  readonly blocks: number;
  readonly lanes: number;
  readonly states: number;
  readonly firstLane: number;
  readonly laneSize: number;
  /** Within a lane: i64 a function. */
  readonly callCounts: number;
  /** Within a lane: i32 a function, counting up to the sample rate; unused when that is 1. */
  readonly ticks: number;
  /** Within a lane: TARGET_CELL bytes a call site, in the order of `ProgramPlan.callSites`. */
  readonly callTargets: number;
  /** Within a lane: PARAMETER_CELL bytes a parameter, in the order of `ProgramPlan.parameters`. */
  readonly parameters: number;
  /** Within a lane: i64 a block, or null without block profiling. */
  readonly blockCounts: number | null;
  readonly heapState: number;
  readonly programBase: number;
  /** Program address of the stacks: lane k's is [stacks + k * STACK_BYTES, stacks + (k + 1) * STACK_BYTES). */
  readonly stacks: number;
  /** Program address of the heap, a multiple of a page; it goes up to the end of memory. */
  readonly heap: number;
  /** Size of the whole at first, in pages, and its greatest. */
  readonly pages: number;
  readonly maxPages: number;
}

export function planLayout(input: LayoutInput): MemoryLayout {
  const states = CONTROL_SIZE;
  const firstLane = alignUp(states + 4 * input.functions, 64);
  const callCounts = LANE_HEADER_SIZE;
  const ticks = callCounts + 8 * input.functions;
  const callTargets = ticks + (input.sampleRate > 1 ? 4 * input.functions : 0);
  const parameters = alignUp(callTargets + TARGET_CELL * input.callSites, 8);
  const afterParameters = parameters + PARAMETER_CELL * input.parameters;
  // Lanes are a multiple of a cache line apart, so that two threads never share one.
  const laneSize = alignUp(afterParameters + (input.blockProfiling ? 8 * input.blocks : 0), 64);
  const heapState = alignUp(firstLane + laneSize * input.lanes, 64);
  const programBase = alignUp(heapState + 4 * HEAP_WORDS, PAGE);
  const stacks = alignUp(GLOBALS_START + input.globalBytes, 16);
  const heap = alignUp(stacks + STACK_BYTES * input.lanes, PAGE);
  return {
    functions: input.functions,
    blocks: input.blocks,
    lanes: input.lanes,
    states,
    firstLane,
    laneSize,
    callCounts,
    ticks,
    callTargets,
    parameters,
    blockCounts: input.blockProfiling ? afterParameters : null,
    heapState,
    programBase,
    stacks,
    heap,
    pages: (programBase + heap) / PAGE + INITIAL_HEAP_PAGES,
    maxPages: Math.min(65_536, (programBase + heap) / PAGE + MAX_HEAP_PAGES),
  };
}

/** The shared memory of a program. Throws a RangeError where there is not so much. */
export function createMemory({ pages, maxPages }: MemoryLayout): WebAssembly.Memory {
  return new WebAssembly.Memory({ initial: pages, maximum: maxPages, shared: true });
}

/** The first program address that is not the program's at present; the heap moves it up. */
export function programEnd(memory: WebAssembly.Memory, { programBase }: MemoryLayout): number {
  return memory.buffer.byteLength - programBase;
}

/** Address of a lane. */
export function laneAddress(layout: MemoryLayout, lane: number): number {
  return layout.firstLane + lane * layout.laneSize;
}

/** States of a function as its word in shared memory holds them: bits 0–1 the tier (3 is -1), bits 2–4 the state. */
export const FUNCTION_STATES = ['idle', 'queued', 'compiling', 'ready', 'failed'] as const;
/** Where a function is on its way to the next tier. */
export type FunctionState = (typeof FUNCTION_STATES)[number];

export function packFunctionState(tier: number, state: FunctionState): number {
  return (tier & 3) | (FUNCTION_STATES.indexOf(state) << 2);
}
export function unpackFunctionState(word: number): { tier: number; state: FunctionState } {
  return { tier: ((word + 1) & 3) - 1, state: FUNCTION_STATES[(word >> 2) & 7] ?? 'idle' };
}
