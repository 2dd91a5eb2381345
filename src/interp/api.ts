/** What the interpreter shares with its users. Start at `Interpreter` in interpreter.ts. */
import type { HostFunction } from '../hir/externs.ts';
import type { Block, Func, Instruction, Value } from '../hir/module.ts';
import type { TrapKind } from '../hir/opcodes.ts';

/**
 * A leaf of a value as it crosses into compiled code and out of it: i64 is a bigint, everything else a number; both are
 * signed and canonical for their type. A vector is two words of type i64, the low lanes first.
 */
export type Word = number | bigint;

/** A value of any type: the words of its leaves, in order. Empty for void. */
export type Words = readonly Word[];

/** Compiled code of a function, as a host calls it. */
export type CompiledCode = (...args: Word[]) => Word | Words | undefined;

/** What the interpreter asks of the thread that it runs on. */
export interface Host {
  /** Laid out as the program's plan says. */
  readonly memory: WebAssembly.Memory;
  /** Number of this thread: its lane and its stack. */
  readonly thread: number;
  /** Report a function when its count of calls reaches this; null: never. */
  readonly crossingAt: number | null;
  /**
   * Called at function entries and loop headers while the lane's safepoint word is not 0, with the block's number. What it
   * throws ends the call. It may change where functions run (`setCompiled`), `pause` the interpreter, read its frames,
   * and end the innermost one (`finishFrame`).
   */
  safepoint(block: number): void;
  /** The count of a function has just reached `crossingAt`. */
  crossing(functionIndex: number): void;
  /** Throws what ends a call that traps. */
  trap(kind: TrapKind, site: number): never;
  /** Throws the trap of a call for which there is no room; as in compiled code, it belongs to the callee. */
  overflow(functionName: string): never;
  /** Throws the trap of a panic whose text stands in the program's memory. */
  panic(pointer: number, length: number, site: number): never;
  /** Throws the trap of `intrinsic.abort`. */
  abort(site: number): never;
  /** The program's heap. They trap by themselves. */
  malloc(size: number, site: number): number;
  free(pointer: number, site: number): void;
  realloc(pointer: number, size: number, site: number): number;
  /**
   * Called when `call` or `resume` has stopped at a breakpoint or a pause; they go on when it returns. It may read the
   * frames, set breakpoints and `pause` again.
   */
  stopped?(reason: StopReason): void;
  /** The functions that programs may declare as extern. Each gets its arguments and then the site of the call. */
  readonly externs: Readonly<Record<HostFunction, (...args: never[]) => unknown>>;
}

/** Where a frame's allocas are, as program addresses. */
export interface StackArea {
  /** The stack pointer at the function's entry, to which its exit returns. */
  readonly caller: number;
  /** Where the allocas begin that the entry block makes; 0 when there are none. */
  readonly fixed: number;
}

/** A function in the middle of its work: enough to go on from there. */
export interface FrameState {
  readonly func: Func;
  /** The next one to run; in frames that wait for a call, that call. Not a phi. */
  readonly instruction: Instruction;
  /** At least the values that what is left of the function uses. */
  readonly values: ReadonlyMap<Value, Words>;
  /** Null: the function has no allocas, or they are to be made anew. */
  readonly stack: StackArea | null;
  /**
   * What is still to be done before the instruction, which is the first of its block: with `function`, to poll, to
   * count the call and to make allocas; with `block`, to count the block. So frames are right after `start`, and at
   * safepoints.
   */
  readonly entering?: 'function' | 'block' | null;
}

/** A frame as a debugger sees it. `values` has those that are computed at this point. */
export interface Frame extends FrameState {
  readonly block: Block;
}

/** Why the interpreter no longer runs. */
export type Outcome =
  /** The outermost frame has returned. */
  | { readonly kind: 'returned'; readonly result: Words }
  /** `frames` says where. */
  | { readonly kind: 'stopped'; readonly reason: StopReason };

/**
 * - `step`: the instruction that was asked for has run
 * - `breakpoint`: the next instruction has one
 * - `pause`: `pause` was called
 */
export type StopReason = 'step' | 'breakpoint' | 'pause';
