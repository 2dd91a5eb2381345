/** What the optimiser knows besides the function: the program around it, and what was measured while it ran. */
import type { ProgramPlan } from '../../abi/program.ts';
import type { Func, Module } from '../../hir/module.ts';

/** What was measured up to now. Plain data: it is posted to the compile workers. */
export interface Profile {
  /** Calls by function index; null when nothing was measured. */
  readonly calls: readonly number[] | null;
  /** How often each block ran, by its number in the module; null without block profiling. */
  readonly blocks: readonly number[] | null;
  /** What instructions that call through a value have called, by site; absent are sites where no call was looked at. */
  readonly targets: readonly SiteTargets[];
  /** What parameters were, where a constant would help; absent are those of functions of which no call was looked at. */
  readonly parameters: readonly SeenParameter[];
}

export interface SiteTargets {
  readonly site: number;
  /** Slots of the function table with those of their calls that were looked at: the first few that were seen. */
  readonly seen: readonly { readonly slot: number; readonly calls: number }[];
  /** Calls of any other. */
  readonly others: number;
}

/** The value that most calls of a function have passed for a parameter, of those that were looked at. */
export interface SeenParameter {
  readonly func: number;
  /** Position among the function's parameters. */
  readonly index: number;
  /** An integer or a slot, as unsigned. */
  readonly value: bigint;
  readonly calls: number;
  /** Calls with other values. */
  readonly others: number;
}

export const NO_PROFILE: Profile = { calls: null, blocks: null, targets: [], parameters: [] };

export interface OptimizerFacts {
  readonly module: Module;
  readonly plan: ProgramPlan;
  readonly profile: Profile;
  /** Whether calls that are inlined must still be counted, and blocks, where the program counts blocks. */
  readonly counts: boolean;
  /** The body to inline for a function: a copy that early passes have cleaned up. Nobody changes it. */
  readonly bodyOf: (func: Func) => Func;
}
