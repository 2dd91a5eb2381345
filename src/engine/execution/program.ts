/** What an execution worker needs of a program, as it is posted to it. */
import type { MemoryLayout } from '../../abi/layout.ts';
import type { PlanInput, ProgramPlan } from '../../abi/program.ts';
import type { Module } from '../../hir/module.ts';

export interface ExecutionProgram {
  readonly id: number;
  readonly memory: WebAssembly.Memory;
  readonly layout: MemoryLayout;
  readonly mailbox: SharedArrayBuffer;
  readonly threads: number;
  readonly tableSize: number;
  /** Slot in the function table, by function index. */
  readonly slots: readonly number[];
  readonly thunks: readonly { readonly index: number; readonly slot: number }[];
  readonly externs: readonly { readonly index: number; readonly slot: number }[];
  /** Number of each function's entry block, by function index. */
  readonly entryBlocks: readonly number[];
  /** Externs, and the functions unless they are interpreted at first. */
  readonly start: Uint8Array<ArrayBuffer>;
  /** When functions start in the interpreter: what it reads, and the module by which compiled code and it call each other. */
  readonly interpreted: {
    /** Verified. */
    readonly text: string;
    readonly plan: PlanInput;
    /** The count of calls that is worth a message to the tiering worker, or null where nobody listens. */
    readonly crossingAt: number | null;
    readonly bridges: Uint8Array<ArrayBuffer>;
    /** What the text says, from whoever is on the same thread: it isn't parsed again. */
    readonly parsed?: { readonly module: Module; readonly plan: ProgramPlan };
  } | null;
}

/** One run directive, for one thread. */
export interface ExecutionRequest {
  /** Rises with each run of a backend, over all programs. */
  readonly run: number;
  /** The entry's signature, and its driver module. */
  readonly signature: string;
  readonly driver: Uint8Array<ArrayBuffer>;
  readonly slot: number;
  readonly args: readonly (number | bigint)[];
  readonly calls: number;
  /** Whether calls go on after one that trapped, because a trap is what is expected. */
  readonly goOnAfterTrap: boolean;
}
