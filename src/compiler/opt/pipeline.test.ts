import { expect, test } from 'vitest';
import { planProgram } from '../../abi/program.ts';
import { sizedProgram } from '../../bench/sized-programs.ts';
import { loadModule } from '../../hir/load.ts';
import type { Func } from '../../hir/module.ts';
import { PLAN, verifyAfter } from '../../testing/optimized-program.ts';
import { NO_PROFILE, type OptimizerFacts } from './facts.ts';
import { prepared } from './ir/prepare.ts';
import type { Pass } from './pass.ts';
import { type PipelineOptions, runPipeline } from './pipeline.ts';
import { PIPELINES } from './tiers.ts';

function optimize(instructions: number, passes: readonly Pass[], options: PipelineOptions = {}) {
  const { module } = loadModule(sizedProgram(1, instructions));
  if (module === null) throw new Error('the program is not correct');
  const facts: OptimizerFacts = {
    module,
    plan: planProgram(module, PLAN),
    profile: NO_PROFILE,
    counts: true,
    bodyOf: (func) => func,
  };
  return runPipeline(prepared(module.functions[0] as Func, facts), passes, facts, options);
}

test('a budget leaves out the last passes, the same each time, and what there is then is valid', () => {
  const whole = optimize(100, PIPELINES.alone);
  expect(whole.skipped).toBe(0);
  const cut = optimize(100, PIPELINES.alone, { budget: whole.work / 2 });
  expect(cut.skipped).toBeGreaterThan(0);
  expect(cut.records.map(({ pass }) => pass)).toEqual(
    PIPELINES.alone.slice(0, PIPELINES.alone.length - cut.skipped).map(({ name }) => name),
  );
  expect(optimize(100, PIPELINES.alone, { budget: whole.work / 2 }).skipped).toBe(cut.skipped);
  verifyAfter(cut.func, 'the last pass');
});

test('the work of Tier 1 grows with the size of the function, not faster', () => {
  const small = optimize(500, PIPELINES.standard).work;
  const large = optimize(5000, PIPELINES.standard).work;
  expect(large).toBeLessThan(11 * small);
});
