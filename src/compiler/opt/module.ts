/** Passes over all functions of a module: for tests, for the bisection of wrong code, and to be looked at. */

import type { ProgramPlan } from '../../abi/program.ts';
import type { Func } from '../../hir/module.ts';
import { Module } from '../../hir/module.ts';
import { NO_PROFILE, type OptimizerFacts, type Profile } from './facts.ts';
import { cloneFunction } from './ir/clone.ts';
import { compact } from './ir/edit.ts';
import { prepared } from './ir/prepare.ts';
import type { Pass } from './pass.ts';
import { type PassRecord, type PipelineOptions, runPipeline } from './pipeline.ts';

export interface OptimizedModule {
  /** Shares types, globals and externs with the original, whose functions its calls still name: to be printed. */
  readonly module: Module;
  /** By function index. */
  readonly records: readonly (readonly PassRecord[])[];
}

export function optimizeModule(
  module: Module,
  plan: ProgramPlan,
  passes: readonly Pass[],
  {
    profile = NO_PROFILE,
    counts = false,
    ...options
  }: PipelineOptions & { readonly profile?: Profile; readonly counts?: boolean } = {},
): OptimizedModule {
  const facts: OptimizerFacts = { module, plan, profile, counts, bodyOf: compactBodies() };
  const results = module.functions.map((func) => runPipeline(prepared(func, facts), passes, facts, options));
  const copy = new Module();
  copy.types = module.types;
  copy.globals = module.globals;
  copy.externs = module.externs;
  copy.thunks = module.thunks;
  copy.runs = module.runs;
  copy.threads = module.threads;
  copy.functions = results.map(({ func }) => func);
  return { module: copy, records: results.map(({ records }) => records) };
}

/** Bodies as they are, without early passes. */
function compactBodies(): (func: Func) => Func {
  const bodies = new Map<Func, Func>();
  return (func) => {
    let body = bodies.get(func);
    if (body === undefined) {
      body = cloneFunction(func);
      compact(body);
      bodies.set(func, body);
    }
    return body;
  };
}
