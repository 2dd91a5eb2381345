/** What a program looks like to all tiers: derived from the module and the settings alone, so every worker agrees. */
import type { Module } from '../hir/module.ts';
import { type GlobalsPlan, planGlobals } from './globals.ts';
import { type MemoryLayout, planLayout } from './layout.ts';
import { type FunctionTable, planTable } from './table.ts';

/** Everything about a program that code has baked in. All tiers share one. */
export interface ProgramPlan {
  readonly layout: MemoryLayout;
  readonly table: FunctionTable;
  readonly globals: GlobalsPlan;
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
  const layout = planLayout({
    functions: module.functions.length,
    blocks: module.blockCount,
    lanes: input.threads + 1,
    blockProfiling: input.blockProfiling,
    sampleRate: input.sampleRate,
    globalBytes: globals.bytes,
  });
  return { layout, table, globals, sampleRate: input.sampleRate };
}
