import { expect, test } from 'vitest';
import { planProgram } from '../abi/program.ts';
import { loadBinaryen } from '../compiler/binaryen/load.ts';
import { buildWithBinaryen } from './binaryen-builder.ts';
import { COUNTED, emitAll, Runner, verified } from './execution.ts';
import { realisticProgram } from './programs.ts';

test.each([40, 250])('a program of %d functions gives the same answer from both builders', async (functions) => {
  const module = verified(realisticProgram(functions));
  expect(module.functions).toHaveLength(functions);
  const plan = planProgram(module, { threads: 1, blockProfiling: false, sampleRate: 1 });
  const ours = new Runner(module, plan, emitAll(module, plan, COUNTED)).run(0);
  const theirs = new Runner(module, plan, buildWithBinaryen(await loadBinaryen(), module, plan, COUNTED)).run(0);
  expect(ours.ok).toBe(true);
  expect(theirs.value).toBe(ours.value);
});

test('a generated program is the same each time, and another for another size', () => {
  expect(realisticProgram(40)).toBe(realisticProgram(40));
  expect(realisticProgram(40)).not.toBe(realisticProgram(80).slice(0, realisticProgram(40).length));
});
