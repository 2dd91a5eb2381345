import { expect, test } from 'vitest';
import { planProgram } from '../abi/program.ts';
import { COUNTED, emitAll, Runner, verified } from './execution.ts';
import { javaScriptWorkloads } from './javascript.ts';
import { WORKLOADS } from './workloads.ts';

test.each(WORKLOADS)('$id gives the same answer in JavaScript', ({ id, text }) => {
  const module = verified(text);
  const plan = planProgram(module, { threads: 1, blockProfiling: false, sampleRate: 1 });
  const runner = new Runner(module, plan, emitAll(module, plan, COUNTED));
  const results = runner.plans.map((_, i) => runner.run(i));
  const { value, ok } = results.at(-1) as (typeof results)[number];
  expect(ok).toBe(true);
  expect(javaScriptWorkloads()[id]?.()).toBe(Number(value));
});
