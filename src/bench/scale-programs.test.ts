import { describe, expect, test } from 'vitest';
import { planProgram } from '../abi/program.ts';
import { emitBaseline } from '../compiler/tiers.ts';
import { PRESETS, tierSettings } from '../engine/tiering/config.ts';
import { InterpreterRunner } from '../testing/interpreter-runner.ts';
import { Runner, verified } from './execution.ts';
import { deepNesting, longFunction, manyBlocks, manyFunctions, manyPhis } from './scale-programs.ts';

describe.each([
  ['50,000 instructions', longFunction, 50_000, 50_000],
  ['10,000 blocks', manyBlocks, 10_000, 26_666],
  ['loops 2,000 deep', deepNesting, 2000, 12_002],
  ['5,000 phis in a block', manyPhis, 5000, 5006],
  ['3,000 functions', manyFunctions, 3000, 299_901],
])('%s', (_, make, size, instructions) => {
  const text = make(size);
  const module = verified(text);

  test('is as large as it says', () => {
    expect(module.siteCount).toBe(instructions);
  });

  test('gives in Tier 0 what was computed beforehand', () => {
    const plan = planProgram(module, { threads: 1, blockProfiling: false, sampleRate: 1 });
    const { bytes } = emitBaseline(module, plan, tierSettings(PRESETS.default));
    expect(new Runner(module, plan, bytes).run(0).problem).toBe(null);
  });

  test('gives it in the interpreter', () => {
    const runner = new InterpreterRunner(module, text);
    expect(module.runs.map((directive) => runner.run(directive).problem)).toEqual([null]);
  });
});
