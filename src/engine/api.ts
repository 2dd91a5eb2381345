/**
 * What the engine tells its users: the page, the command line, tests. `backend.ts` has the class that does.
 * Times are milliseconds; `at` counts from the moment in which the program was compiled.
 */
import type { FunctionState } from '../abi/layout.ts';
import type { ControlFlow } from '../hir/analysis/flow.ts';
import type { LocatedDiagnostic } from '../hir/diagnostics.ts';
import type { OptimizationTier } from './tiering/config.ts';

/** Steps of a compile job, and of a function's code. Every job ends in installed, failed or stale. */
/** Characters of a policy that a user has written. */
export const LONGEST_POLICY = 20_000;

export const EVENT_KINDS = [
  'requested',
  'queued',
  'compiling',
  'ready',
  'installed',
  'failed',
  'stale',
  'retired',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

export interface TierEvent {
  /** Rises by one with each event of a program. */
  readonly sequence: number;
  readonly at: number;
  /** Index of the function in the program. */
  readonly functionIndex: number;
  readonly function: string;
  readonly kind: EventKind;
  readonly from: OptimizationTier;
  readonly to: OptimizationTier;
  /** The function's call count when the step was taken. */
  readonly count: number;
  /** In words. */
  readonly reason: string;
  /** The job that the step belongs to, one function's way to one tier; jobs of a wave may share a module. */
  readonly job: number;
  /** The compile worker (compiling, ready, failed) or execution worker (installed) that took the step, else null. */
  readonly worker: number | null;
  /** Time that the compiler took; from `ready` on. */
  readonly compileMs: number | null;
  /** Size of the compiled module; from `ready` on. */
  readonly bytes: number | null;
}

export type { FunctionState } from '../abi/layout.ts';

export interface FunctionInfo {
  readonly index: number;
  readonly name: string;
  /** 1-based line of the definition. */
  readonly line: number;
  /** `(i32, i32) -> i32` */
  readonly signature: string;
  readonly blockCount: number;
  /** How many HIR instructions. */
  readonly size: number;
}

/** What the page shows of a function, as its words in shared memory said a moment ago. */
export interface FunctionStatus {
  readonly info: FunctionInfo;
  readonly tier: OptimizationTier;
  readonly state: FunctionState;
  readonly count: number;
}

/** One run directive (or a run that was asked for by name), ready to be run. */
export interface RunPlan {
  readonly entry: string;
  /** As text, such as `["1", "2.5"]`. */
  readonly args: readonly string[];
  readonly calls: number;
  /** `== 45`, `traps "unreachable"` or null. */
  readonly expected: string | null;
  readonly line: number;
}

export interface ProgramInfo {
  /** Rises with each compiled program of a backend. */
  readonly id: number;
  readonly functions: readonly FunctionInfo[];
  readonly runs: readonly RunPlan[];
  readonly threads: number;
  /** The tier in which every function starts. */
  readonly startTier: OptimizationTier;
  /** Performance.now-based wall clock (timeOrigin included) of `at` = 0. */
  readonly epoch: number;
  /** Size of the baseline module; time to parse and verify the text, and to emit the module. */
  readonly baseline: {
    readonly bytes: number;
    readonly loadMs: number;
    readonly emitMs: number;
  };
  readonly diagnostics: readonly LocatedDiagnostic[];
}

export type CompileResult =
  | { readonly ok: true; readonly program: ProgramInfo }
  | { readonly ok: false; readonly diagnostics: readonly LocatedDiagnostic[] };

export interface TrapInfo {
  readonly message: string;
  /** Null when the place isn't known (some browsers don't tell). */
  readonly function: string | null;
  readonly block: string | null;
  readonly line: number | null;
}

export interface RunResult {
  readonly entry: string;
  readonly args: readonly string[];
  /** Calls that were made. */
  readonly calls: number;
  /** Of the last call: integers of 64 bits as decimal strings, void and traps as null. */
  readonly value: number | string | boolean | null;
  readonly trap: TrapInfo | null;
  readonly expected: string | null;
  /** No trap that wasn't expected, and every expectation met. */
  readonly ok: boolean;
  /** Why it isn't ok, in words. */
  readonly problem: string | null;
  /** Wall clock (timeOrigin included) of the moment before the first call. */
  readonly startedAt: number;
  readonly ms: number;
  readonly output: string;
  /** Stopped from outside before it ended. */
  readonly stopped: boolean;
  readonly line: number;
}

/** How fast calls may start. */
export type Pace =
  | { readonly kind: 'full' }
  | { readonly kind: 'rate'; readonly callsPerSecond: number }
  | { readonly kind: 'step' };

/** The code of a function in one tier. */
export interface TierCode {
  readonly tier: OptimizationTier;
  /** `binaryen` or `speculative` for Tier 2. */
  readonly backend: string | null;
  readonly wat: string;
  readonly bytes: Uint8Array;
  /** Bytes of the function's own body in it. */
  readonly bodyBytes: number;
  /** Where its lines come from; null where that isn't known. */
  readonly origins: CodeOrigins | null;
  /** Names of the functions that were compiled together with it. */
  readonly cluster: readonly string[];
  /** What the optimiser did; empty for the baseline. */
  readonly passes: readonly PassReport[];
}

/** Which lines of a program's text the lines of its code come from. */
export interface CodeOrigins {
  /** For each line of the code, a line of the program; or `OWN_CODE` or `UNKNOWN_ORIGIN`. */
  readonly lines: Int32Array;
  /** Lines of the function that say what to compute, and of which the code has no instruction. Ascending. */
  readonly absent: readonly number[];
}
/** What a tier does for itself: counts, safepoints. */
export const OWN_CODE = 0;
/** No instruction, or one that stands for none of the program. */
export const UNKNOWN_ORIGIN = -1;

/** What one pass of the optimiser did to a function. */
export interface PassReport {
  readonly name: string;
  readonly changed: boolean;
  readonly ms: number;
  /** Instructions before and after. */
  readonly before: number;
  readonly after: number;
  readonly remarks: readonly PassRemark[];
}

/** A decision of a pass, in words. */
export interface PassRemark {
  readonly kind: 'done' | 'refused';
  /** In the program's text; null for the function as a whole. */
  readonly line: number | null;
  readonly text: string;
}

/** What was decided about a call of a function, when code of it was made. */
export interface InliningNote {
  /** Index of the function whose code it is. */
  readonly functionIndex: number;
  readonly tier: OptimizationTier;
  readonly kind: PassRemark['kind'];
  /** Of the call, in the program's text. */
  readonly line: number;
  /** Name of the function that is called; null for a call through a value, and for one that has become a loop. */
  readonly callee: string | null;
  readonly text: string;
}

/** A compilation made once more, pass by pass. */
export interface CompilationSteps {
  /** The function in HIR before all passes, and its control-flow graph. */
  readonly initial: string;
  readonly initialFlow: ControlFlow;
  /** As WebAssembly text before Binaryen's passes; empty for a function that isn't called from outside its module. */
  readonly emitted: string;
  readonly steps: readonly CompilationStep[];
  /** Why Binaryen was not used; null when it was. */
  readonly obstacle: string | null;
}

export interface CompilationStep extends PassReport {
  /** A sentence about the pass; empty for Binaryen's passes. */
  readonly doc: string;
  readonly by: 'tierlab' | 'binaryen';
  /** The function afterwards, in HIR or as WebAssembly text; null where it is as before. For Binaryen's, sizes are bytes. */
  readonly text: string | null;
  /** Its control-flow graph afterwards; null where it is as before, and in Binaryen. */
  readonly flow: ControlFlow | null;
}
