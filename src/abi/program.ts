/** What a program looks like to all tiers: derived from the module and the settings alone, so every worker agrees. */
import type { Module } from '../hir/module.ts';
import { OPCODES } from '../hir/opcodes.ts';
import { type GlobalsPlan, planGlobals } from './globals.ts';
import { type MemoryLayout, planLayout } from './layout.ts';
import { planParameters, type RecordedParameter } from './parameters.ts';
import { type FunctionTable, planTable } from './table.ts';

export type { RecordedParameter };

/** Everything about a program that code has baked in. All tiers share one. */
export interface ProgramPlan {
  readonly layout: MemoryLayout;
  readonly table: FunctionTable;
  readonly globals: GlobalsPlan;
  /** The instructions that call through a value, by `site`: which of their cells it has. */
  readonly callSites: ReadonlyMap<number, number>;
  /** By function index: the parameters of which values are recorded. */
  readonly parameters: ReadonlyMap<number, readonly RecordedParameter[]>;
  readonly sampleRate: number;
}

export interface PlanInput {
  /** Execution threads. One more lane is the host's. */
  readonly threads: number;
  readonly blockProfiling: boolean;
  readonly sampleRate: number;
}

export function planProgram(module: Module, input: PlanInput): ProgramPlan {
  const globals = planGlobals(module);
  const table = planTable(module);
  const callSites = planCallSites(module);
  const parameters = planParameters(module);
  const layout = planLayout({
    functions: module.functions.length,
    blocks: module.blockCount,
    callSites: callSites.size,
    parameters: [...parameters.values()].reduce((sum, { length }) => sum + length, 0),
    lanes: input.threads + 1,
    blockProfiling: input.blockProfiling,
    sampleRate: input.sampleRate,
    globalBytes: globals.bytes,
  });
  return { layout, table, globals, callSites, parameters, sampleRate: input.sampleRate };
}

function planCallSites(module: Module): Map<number, number> {
  const sites = new Map<number, number>();
  for (const func of module.functions) {
    for (const { instructions } of func.blocks) {
      for (const { op, site } of instructions) {
        const { shape } = OPCODES[op];
        if (shape === 'callIndirect' || shape === 'callClosure' || shape === 'traitCall') sites.set(site, sites.size);
      }
    }
  }
  return sites;
}
