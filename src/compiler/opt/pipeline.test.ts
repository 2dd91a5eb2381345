import { expect, test } from 'vitest';
import { planProgram } from '../../abi/program.ts';
import { sizedProgram } from '../../bench/sized-programs.ts';
import { loadModule } from '../../hir/load.ts';
import type { Func } from '../../hir/module.ts';
import { PLAN, verifyAfter } from '../../testing/optimized-program.ts';
import { NO_PROFILE, type OptimizerFacts } from './facts.ts';
import { prepared } from './ir/prepare.ts';
import type { Pass } from './pass.ts';
import { passNamed } from './passes/index.ts';
import { type PipelineOptions, runPipeline } from './pipeline.ts';
import { PIPELINES } from './tiers.ts';

function optimize(instructions: number, passes: readonly Pass[], options: PipelineOptions = {}) {
  return optimizeText(sizedProgram(1, instructions), passes, options);
}

function optimizeText(text: string, passes: readonly Pass[], options: PipelineOptions = {}) {
  const { module } = loadModule(text);
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

test('a pass that found nothing to do is called again only when something has changed since', () => {
  const calls: string[] = [];
  const pass = (name: string, changes: boolean): Pass => ({
    ...{ name, doc: '', keepsGraph: true },
    run: () => {
      calls.push(name);
      return changes;
    },
  });
  const [idle, other, busy] = [pass('idle', false), pass('other', false), pass('busy', true)];
  const { records } = optimize(100, [idle, idle, other, idle, busy, idle, busy]);
  expect(calls).toEqual(['idle', 'other', 'busy', 'idle', 'busy']);
  // The page shows them all the same.
  expect(records.map((record) => record.pass)).toEqual(['idle', 'idle', 'other', 'idle', 'busy', 'idle', 'busy']);
});

test('the work of Tier 1 grows with the size of the function, not faster', () => {
  const small = optimize(500, PIPELINES.standard).work;
  const large = optimize(5000, PIPELINES.standard).work;
  expect(large).toBeLessThan(11 * small);
});

/** So many loops one after the other, each over what the one before has summed up, that test at their beginning. */
function loopsInARow(count: number): string {
  const loops = Array.from({ length: count }, (_, i) => {
    const before = i === 0 ? 'entry' : `done${i - 1}`;
    return `loop${i}:
    %i${i}: i32 = phi [0, ${before}], [%j${i}, body${i}]
    %s${i}: i32 = phi [${i === 0 ? '%n' : `%s${i - 1}`}, ${before}], [%t${i}, body${i}]
    %more${i}: bool = lt %i${i}, LIMIT
    brcond %more${i}, body${i}, done${i}
body${i}:
    %t${i}: i32 = mul %s${i}, 31
    %j${i}: i32 = add %i${i}, 1
    br loop${i}
done${i}:
    ${i + 1 < count ? `br loop${i + 1}` : `return %s${i}`}
`;
  });
  return `function @f(%n: i32, %m: i32) -> i32 {\nentry:\n    br loop0\n${loops.join('')}}\n`;
}

test.each([
  ['loop-rotate', '%m', 30],
  ['unroll', '3', 15],
  ['partial-unroll', '%m', 5],
  ['strip-mine', '%m', 30],
])('%s works on ten times the loops with ten times the work, and leaves none out', (name, limit, loops) => {
  const passes = (name === 'loop-rotate' ? [name] : ['loop-rotate', name]).map((each) => passNamed(each) as Pass);
  const measure = (count: number) => {
    const { work, records, func } = optimizeText(loopsInARow(count).replaceAll('LIMIT', limit), passes);
    verifyAfter(func, name);
    const [{ before, after }] = records.slice(-1) as [(typeof records)[number]];
    return { work, grown: after - before };
  };
  const [small, large] = [measure(loops), measure(10 * loops)];
  expect(small.grown).toBeGreaterThan(0);
  expect(large.grown).toBeGreaterThanOrEqual(10 * small.grown);
  expect(large.work).toBeLessThan(11 * small.work);
});

test('the work of Tier 2 grows with the size of the function, not faster', () => {
  const small = optimize(200, PIPELINES.alone).work;
  const large = optimize(2000, PIPELINES.alone).work;
  expect(large).toBeLessThan(11 * small);
});
