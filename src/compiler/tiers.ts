/** The recipe of each tier: which functions go into a module, with which bookkeeping. Binaryen comes after. */

import type { ProgramPlan } from '../abi/program.ts';
import type { Func, Module } from '../hir/module.ts';
import type { Instrumentation, Safepoints } from './lower/context.ts';
import { type EmittedModule, emitModule } from './lower/module.ts';

export interface TierSettings {
  /** Functions start in the interpreter; without, all are compiled for Tier 0 beforehand. */
  readonly interprets: boolean;
  readonly countBlocks: boolean;
  /** Whether Tier 2 code counts calls, and blocks where these are counted. */
  readonly countInTier2: boolean;
  /** Whether Tiers 0 and 1 record what is called through values, for Tier 2 to inline, and what parameters are. */
  readonly recordTargets: boolean;
  /** The counts that are worth a message to the tiering worker, or null where nobody listens. */
  readonly baselineThreshold: number | null;
  readonly warmThreshold: number | null;
  readonly hotThreshold: number | null;
  readonly safepoints: Safepoints;
}

/** Calls. */
const SOON = 640;

/**
 * What a program starts with: the code of Tier 0, every function on its own and reached through the table; where
 * functions start in the interpreter, none of them. Always what only this module has: externs and thunks.
 */
export function emitBaseline(module: Module, plan: ProgramPlan, settings: TierSettings): EmittedModule {
  const members = settings.interprets ? [] : module.functions;
  return emitModule({
    plan,
    instrumentation: instrumentation(settings, settings.warmThreshold),
    members,
    exported: members,
    direct: new Set<number>(),
    externs: module.externs,
    thunks: module.thunks,
    moduleName: moduleName(0),
    invitesInlining: true,
  });
}

/** Tier 0 code of some functions: for those that started in the interpreter; as module 0, to be looked at. */
export function emitBaselineOf(
  plan: ProgramPlan,
  settings: TierSettings,
  members: readonly Func[],
  moduleNumber: number,
  recordsPositions = false,
): EmittedModule {
  return emitModule({
    plan,
    instrumentation: instrumentation(settings, settings.warmThreshold),
    members,
    exported: members,
    direct: new Set<number>(),
    externs: [],
    thunks: [],
    moduleName: moduleName(moduleNumber),
    invitesInlining: moduleNumber !== 0,
    recordsPositions,
  });
}

/**
 * Tiers 1 and 2: functions that the optimiser has been over (opt/tiers.ts). Only `exported` ones can be called from
 * outside; with `direct` calls they call each other without the table.
 */
export function emitOptimized(
  plan: ProgramPlan,
  settings: TierSettings,
  { members, exported, direct, tier, moduleNumber, recordsPositions = false }: OptimizedModuleRequest,
): EmittedModule {
  return emitModule({
    plan,
    instrumentation: {
      countCalls: tier === 1 || settings.countInTier2,
      // Blocks that are counted say so themselves.
      countBlocks: false,
      crossing: tier === 1 ? settings.hotThreshold : null,
      safepoints: settings.safepoints,
      looksAtOneOf: tier === 1 ? looksAtOneOf(settings) : null,
    },
    members,
    exported,
    direct: new Set(direct ? members.map(({ index }) => index) : []),
    externs: [],
    thunks: [],
    moduleName: moduleName(moduleNumber),
    invitesInlining: false,
    recordsPositions,
    foldsOffsets: true,
  });
}

export interface OptimizedModuleRequest {
  readonly members: readonly Func[];
  readonly exported: readonly Func[];
  readonly direct: boolean;
  readonly tier: 1 | 2;
  readonly moduleNumber: number;
  readonly recordsPositions?: boolean;
}

/** By this a stack trace tells which module a trap comes from. The baseline is number 0. */
export function moduleName(moduleNumber: number): string {
  return `tierlab${moduleNumber}`;
}

function instrumentation(settings: TierSettings, crossing: number | null): Instrumentation {
  const { countBlocks, safepoints } = settings;
  return { countCalls: true, countBlocks, crossing, safepoints, looksAtOneOf: looksAtOneOf(settings) };
}

/** Functions that soon are hot are looked at more often: Tier 2 wants to have seen several calls. */
function looksAtOneOf({ recordTargets, hotThreshold }: TierSettings): number | null {
  if (!recordTargets) return null;
  return hotThreshold !== null && hotThreshold < SOON ? 8 : 64;
}
