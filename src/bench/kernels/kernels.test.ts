/** Every kernel gives the answer of its C program in HIR, in every tier, in JavaScript and in AssemblyScript. */
import { afterAll, describe, expect, test } from 'vitest';
import { MODES, runInMode, shutdownModes } from '../../testing/modes.ts';
import { withRuns } from '../workloads.ts';
import { KERNELS } from './index.ts';
import { javaScriptKernel, type KernelFunction } from './javascript.ts';
import { foreignModule } from './toolchains.ts';

afterAll(shutdownModes);

describe.each(KERNELS)('$name', ({ name, text, small: { n, answer } }) => {
  test.each(MODES)('in HIR: $name', async (mode) => {
    const { runs } = await runInMode(mode, withRuns(text, [`@run(${n}) x 4`]));
    expect(runs.map(({ value }) => value)).toEqual([answer]);
  });

  test('in JavaScript', () => {
    expect(javaScriptKernel(name)(n)).toBe(answer);
  });

  test('in AssemblyScript', async () => {
    const module = await foreignModule(name, 'assemblyscript', null);
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(module.slice()), { env: { abort: () => {} } });
    expect((exports['run'] as KernelFunction)(n)).toBe(answer);
  });
});
