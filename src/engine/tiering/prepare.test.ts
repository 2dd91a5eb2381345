import { expect, test } from 'vitest';
import { FakeHost } from '../../testing/fakeWorkers.ts';
import { CompilePool } from '../compile/pool.ts';
import { PRESETS } from './config.ts';
import { TieringService } from './service.ts';
import { TUNING } from './tuning.ts';
import { WrittenPolicy } from './writtenPolicy.ts';

function prepared() {
  let warmUps = 0;
  const host = new FakeHost({ warmUp: () => void (warmUps += 1) });
  const service = new TieringService({
    compilers: (limit, onFree) => new CompilePool(host, limit, onFree),
    safepoints: 'requested',
    loadPolicy: (text) => WrittenPolicy.load(text),
  });
  return { service, warmUps: () => warmUps };
}

test('while nothing runs, the compiler practises', async () => {
  const { service, warmUps } = prepared();
  await service.prepare(PRESETS.default);
  expect(warmUps()).toBe(1 + TUNING.exerciseRounds);
});

test('a program that comes while the way to Tier 0 is practised has the processors for itself', async () => {
  const { service, warmUps } = prepared();
  const practice = service.prepare(PRESETS.default);
  const request = { config: PRESETS.default, runs: null, threads: null, writtenPolicy: false };
  service.compileProgram({ text: '; run: @f() -> 1\nfunction @f() -> i32 {\nentry:\n    return 1\n}\n', ...request });
  await practice;
  // The one with which each compile worker starts.
  expect(warmUps()).toBe(1);
  service.dropProgram('the test is over');
  await service.prepare(PRESETS.default);
  expect(warmUps()).toBe(1 + TUNING.exerciseRounds);
});
