import { describe, expect, test } from 'vitest';
import { NO_PROFILE } from '../../compiler/opt/facts.ts';
import { CODE, FakeHost, held, turns } from '../../testing/fakeWorkers.ts';
import { TUNING } from '../tiering/tuning.ts';
import { CompilePool } from './pool.ts';
import type { CompiledCode, CompileJob, CompileProgram } from './service.ts';

const program: CompileProgram = {
  id: 1,
  text: '',
  plan: { threads: 1, blockProfiling: false, sampleRate: 1 },
  settings: {
    interprets: false,
    baselineThreshold: null,
    countBlocks: false,
    countInTier2: true,
    recordTargets: false,
    warmThreshold: null,
    hotThreshold: null,
    safepoints: 'requested',
  },
};
const job: CompileJob = {
  program: 1,
  functions: [0],
  tier: 1,
  backend: 'binaryen',
  profile: NO_PROFILE,
  moduleNumber: 1,
};

async function freeWorker(pool: CompilePool): Promise<number> {
  pool.free();
  await turns();
  const worker = pool.free();
  if (worker === null) throw new Error('no worker');
  return worker;
}

describe('the compile pool', () => {
  test('starts no worker before one is wanted, then one, and says when it is ready', async () => {
    const host = new FakeHost();
    let freed = 0;
    const pool = new CompilePool(host, 4, () => freed++);
    expect(host.workers.length).toBe(0);
    expect(pool.free()).toBe(null);
    expect(pool.free()).toBe(null);
    expect(host.workers.length).toBe(1);
    await turns();
    expect(freed).toBeGreaterThan(0);
    expect(pool.free()).toBe(0);
  });

  test('starts further workers only while the others are busy, up to its limit', async () => {
    const answer = held<CompiledCode>();
    const host = new FakeHost({ compile: () => answer.promise });
    const pool = new CompilePool(host, 2, () => {});
    const done = [pool.compile(await freeWorker(pool), program, job)];
    done.push(pool.compile(await freeWorker(pool), program, job));
    await turns();
    expect(pool.free()).toBe(null);
    await turns();
    expect(host.workers.length).toBe(2);
    expect(pool.busy).toBe(2);
    answer.resolve(CODE);
    expect(await Promise.all(done)).toEqual([CODE, CODE]);
    expect(pool.busy).toBe(0);
  });

  test('starts no more workers than the processors allow, whatever its limit is', async () => {
    const answer = held<CompiledCode>();
    const host = new FakeHost({ compile: () => answer.promise });
    const pool = new CompilePool(host, 4, () => {}, 1);
    pool.setLimit(3);
    const done = pool.compile(await freeWorker(pool), program, job);
    expect(pool.free()).toBe(null);
    await turns();
    expect(pool.free()).toBe(null);
    expect(host.workers.length).toBe(1);
    answer.resolve(CODE);
    await done;
  });

  test('gives a program to a worker once', async () => {
    const host = new FakeHost();
    const pool = new CompilePool(host, 1, () => {});
    for (const id of [1, 1, 2, 2]) await pool.compile(await freeWorker(pool), { ...program, id }, job);
    expect(host.workers[0]?.programs).toEqual([1, 2]);
  });

  test('a job is rejected when its worker dies, and another worker takes its place', async () => {
    const host = new FakeHost({ compile: (_, worker) => (worker.number === 0 ? held<CompiledCode>().promise : CODE) });
    const pool = new CompilePool(host, 1, () => {});
    const lost = pool.compile(await freeWorker(pool), program, job);
    await turns();
    host.workers[0]?.die('out of memory');
    await expect(lost).rejects.toThrow('out of memory');
    expect(await pool.compile(await freeWorker(pool), program, job)).toEqual(CODE);
    expect(host.workers.length).toBe(2);
  });

  test.each([
    ['nothing', undefined],
    ['no bytes', { ...CODE, bytes: new Uint8Array(0) }],
    ['no code', {}],
  ])('%s as an answer is a failure', async (_, answer) => {
    const pool = new CompilePool(new FakeHost({ compile: () => answer as CompiledCode }), 1, () => {});
    await expect(pool.compile(await freeWorker(pool), program, job)).rejects.toThrow('the compiler returned nothing');
  });

  test('is broken after three workers that died as they started', async () => {
    const host = new FakeHost({ warmUp: (worker) => worker.die('no such file') });
    const pool = new CompilePool(host, 1, () => {});
    for (let i = 0; i < 5; i++) {
      expect(pool.free()).toBe(null);
      await turns();
    }
    expect(host.workers.length).toBe(3);
    expect(pool.broken).toBe('no such file');
    await expect(pool.withWorker(program, () => Promise.resolve(1))).rejects.toThrow('no such file');
  });

  test('practises with one worker, rests when it is told to, and does what is left the next time', async () => {
    let rounds = 0;
    let pool: CompilePool | null = null;
    const host = new FakeHost({ warmUp: () => ++rounds === 10 && pool?.rest() });
    pool = new CompilePool(host, 4, () => {});
    await pool.exercise();
    expect(rounds).toBe(10);
    await pool.exercise();
    await pool.exercise();
    // The first is what every worker does as it starts.
    expect(rounds).toBe(1 + TUNING.exerciseRounds);
    expect(host.workers.length).toBe(1);
  });

  test('a lower limit ends idle workers at once and busy ones when they are done', async () => {
    const answers = [held<CompiledCode>(), held<CompiledCode>()];
    const host = new FakeHost({ compile: (_, worker) => (answers[worker.number] as (typeof answers)[0]).promise });
    const pool = new CompilePool(host, 2, () => {});
    const first = pool.compile(await freeWorker(pool), program, job);
    const second = pool.compile(await freeWorker(pool), program, job);
    await turns();
    pool.setLimit(1);
    expect(host.workers.map(({ closedWith }) => closedWith)).toEqual([null, null]);
    answers[1]?.resolve(CODE);
    await second;
    await turns();
    expect(host.workers.filter(({ closedWith }) => closedWith === null).length).toBe(1);
    answers[0]?.resolve(CODE);
    await first;
  });

  test('shutdown rejects what is under way and starts nothing more', async () => {
    const host = new FakeHost({ compile: () => held<CompiledCode>().promise });
    const pool = new CompilePool(host, 2, () => {});
    const lost = pool.compile(await freeWorker(pool), program, job);
    await turns();
    pool.shutdown();
    await expect(lost).rejects.toThrow('terminated');
    expect(pool.free()).toBe(null);
    await expect(pool.withWorker(program, () => Promise.resolve(1))).rejects.toThrow('shut down');
    expect(host.workers.length).toBe(1);
  });
});
