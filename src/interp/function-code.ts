/** A function as the interpreter runs it. It depends on the program alone, so all threads may share it. */
import type { Func, Instruction } from '../hir/module.ts';
import type { Machine } from './machine.ts';

/**
 * An operation as a JavaScript function. `fp` is the position of the frame's first word. It finds its trap's place by
 * itself, because the machine knows which operation it runs.
 */
export type Step = (machine: Machine, fp: number) => void;

/** Words before a frame's first, which say where the function returns to. */
export enum Header {
  /** Index of the calling function; -1 in an outermost frame. */
  caller = -4,
  /** Position of the caller's operation that waits. */
  call = -3,
  /** The caller's `fp`; of an outermost frame, where its result goes. */
  callerFrame = -2,
  /** The program's stack pointer at entry, in functions with allocas. */
  stackPointer = -1,
}
export const FRAME_HEADER = 4;

export interface FunctionCode {
  readonly func: Func;
  /** One operation after the other; positions in it are those of operations. */
  readonly plain: Int32Array;
  /** The same with comparisons fused with the branches behind them. All positions are the same. */
  readonly fused: Int32Array;
  readonly steps: readonly Step[];
  readonly switches: readonly ReadonlyMap<number | bigint, number>[];
  /** Words of a frame, without its header; even. */
  readonly frameWords: number;
  /** Where a frame's constants start, and what they are. */
  readonly constantsAt: number;
  readonly constants: Int32Array;
  /** Word of each value's first leaf, by index. */
  readonly slotOf: Int32Array;
  /** Of functions with allocas: makes those of the entry block. */
  readonly makeAllocas: Step | null;
  /** Word of the address that `makeAllocas` leaves; -1 where the entry block makes none. */
  readonly fixedAllocas: number;
  /** Where the work starts, behind `enter`. */
  readonly start: number;
  /** Where each block starts, with the count of the block where blocks are counted. */
  readonly blockAt: Int32Array;
  /** Position of each instruction's first operation, by index; -1 for phis. */
  readonly positionOf: Int32Array;
  /** Of instructions that call: position of the operation that waits for the callee. */
  readonly callOf: ReadonlyMap<number, number>;
  /** Stretches of operations, in ascending order, and the instruction to which each belongs. */
  readonly stretches: Int32Array;
  readonly stretchOf: readonly Instruction[];
}

/** The instruction to which the operation at a position belongs. */
export function instructionAt({ stretches, stretchOf }: FunctionCode, position: number): Instruction {
  let low = 0;
  let high = stretches.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((stretches[middle] as number) <= position) low = middle;
    else high = middle - 1;
  }
  return stretchOf[low] as Instruction;
}
