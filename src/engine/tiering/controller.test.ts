import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { NO_PROFILE } from '../../compiler/opt/facts.ts';
import { parseModule } from '../../hir/text/parse.ts';
import { CODE, type FakeBehaviour, FakeHost, held, reasonOf } from '../../testing/fakeWorkers.ts';
import type { TierEvent } from '../api.ts';
import { CompilePool } from '../compile/pool.ts';
import type { CompiledCode } from '../compile/service.ts';
import { OptimizationTier, PRESETS, type TieredConfig } from './config.ts';
import { type ControllerParts, TieringController } from './controller.ts';
import { EventLog } from './events.ts';
import { FunctionRecord } from './functions.ts';
import type { Snapshot } from './policy.ts';
import { TUNING } from './tuning.ts';

beforeEach(() => {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance'],
  });
});
afterEach(() => {
  vi.useRealTimers();
});

const CONFIG: TieredConfig = { ...PRESETS.default, maxParallelOptimizations: 1 };

/** A controller over `functions` functions f0, f1, … with compile workers that do as told. */
function setUp(
  functions: number,
  behaviour: FakeBehaviour = {},
  config: TieredConfig = CONFIG,
  startupMs = 0,
  policy?: ControllerParts['policy'],
) {
  const start = config.profileConfig.baselineThreshold > 0 ? OptimizationTier.Interpreter : OptimizationTier.Baseline;
  const names = Array.from({ length: functions }, (_, i) => `f${i}`);
  const text = names.map((name) => `function @${name}() -> void {\nentry:\n    return\n}\n`).join('');
  const { module } = parseModule(text);
  const words = new Int32Array(new SharedArrayBuffer(4 * functions));
  const records = module.functions.map((func) => new FunctionRecord(func, words, start));
  const counts: (number | (() => number))[] = names.map(() => 0);
  const countOf = (f: number): number => {
    const count = counts[f] ?? 0;
    return typeof count === 'number' ? count : count();
  };
  const events: TierEvent[] = [];
  const log = new EventLog(1, 0, 0, { events: (_, batch) => events.push(...batch), log: () => {} });
  const host = new FakeHost(behaviour);
  const pool = new CompilePool(host, config.maxParallelOptimizations, () => controller.pump());
  const published: (readonly number[])[] = [];
  /** `at once`, `never`, or the reason for which no thread can install. */
  let installs = 'at once';
  /** What a thread says that a function's count is, where that isn't the count of now. */
  let installCount: number | null = null;
  let number = 0;
  const controller: TieringController = new TieringController({
    program: {
      id: 1,
      text,
      plan: { threads: 1, blockProfiling: false, sampleRate: 1 },
      settings: {
        interprets: false,
        baselineThreshold: null,
        countBlocks: false,
        countInTier2: true,
        recordTargets: false,
        warmThreshold: 100,
        hotThreshold: 1000,
        safepoints: 'requested',
      },
    },
    config,
    functions: records,
    counters: { callCount: countOf },
    pool,
    publisher: {
      publish: (publication, listener) => {
        published.push(publication.functions);
        if (installs === 'never') return;
        if (installs === 'at once') {
          listener.installed(0, {
            at: 0,
            counts: publication.functions.map((f) => installCount ?? countOf(f)),
          });
        }
        listener.done(installs === 'at once' ? null : installs);
      },
    },
    log,
    startupMs,
    ...(policy && { policy }),
    compileBaseline: () => ({ ...CODE, ms: 0.5 }),
    nextJob: () => ++number,
    nextModule: () => ++number,
    profile: () => NO_PROFILE,
    onCode: () => {},
  });
  controller.start();
  return {
    controller,
    host,
    pool,
    records,
    published,
    /** Sets a count and says that it crossed a threshold. */
    reach(f: number, count: number) {
      counts[f] = count;
      controller.crossed(f);
    },
    /** A function gives the count of each reading. */
    setCount(f: number, count: number | (() => number)) {
      counts[f] = count;
    },
    setInstallCount(count: number) {
      installCount = count;
    },
    setInstalls(how: string) {
      installs = how;
    },
    pass: (ms: number) => vi.advanceTimersByTimeAsync(ms),
    kinds(f = 0) {
      log.flush();
      return events.filter(({ functionIndex }) => functionIndex === f).map(({ kind }) => kind);
    },
    /** Time and count of a function's events of one kind. */
    points(kind: TierEvent['kind'], f = 0) {
      log.flush();
      return events
        .filter((event) => event.kind === kind && event.functionIndex === f)
        .map(({ at, count }) => ({ at, count }));
    },
    reasons(kind: TierEvent['kind']) {
      log.flush();
      return events.filter((event) => event.kind === kind).map(({ reason }) => reason);
    },
  };
}

/** A policy that promotes nothing, and about how many functions it was asked each time. */
function listening() {
  const asked: number[] = [];
  const policy = {
    waits: false,
    decide: ({ functions }: Snapshot) => {
      asked.push(functions.length);
      return { promote: [], heldBack: [] };
    },
  };
  return { asked, policy };
}

const PROMOTED = ['requested', 'queued', 'compiling', 'ready', 'installed'];
const failing: FakeBehaviour = {
  compile: () => {
    throw new Error('no luck');
  },
};

describe('promotion', () => {
  test('a crossing is told with its own time and count, however late it is heard of', async () => {
    const t = setUp(1);
    await t.pass(5);
    t.setCount(0, 900);
    t.controller.crossed(0, { at: 2, count: 100 });
    expect(t.points('requested')).toEqual([{ at: 2, count: 100 }]);
    expect(t.reasons('requested')).toEqual(['100 calls ≥ warm threshold 100: Tier 1 (Standard)']);
    expect(t.points('queued')).toMatchObject([{ count: 900 }]);
  });

  test('a request has the count that the policy was asked with', () => {
    const t = setUp(1);
    let calls = 100;
    t.setCount(0, () => calls++);
    t.controller.check();
    expect(t.points('requested')).toMatchObject([{ count: 100 }]);
    expect(t.reasons('requested')).toEqual(['100 calls ≥ warm threshold 100: Tier 1 (Standard)']);
  });

  test('an installation is told with its own time and count', async () => {
    const t = setUp(1);
    t.setInstallCount(450);
    t.reach(0, 500);
    await t.pass(1);
    expect(t.points('installed')).toEqual([{ at: 0, count: 450 }]);
  });

  test('goes through every step', async () => {
    const t = setUp(1);
    t.reach(0, 100);
    expect(t.records[0]?.state).toBe('queued');
    await t.pass(1);
    expect([t.records[0]?.tier, t.records[0]?.state]).toEqual([1, 'idle']);
    expect(t.kinds()).toEqual(PROMOTED);
  });

  test('a function that is hot already goes on to Tier 2, and its Tier 1 code is retired', async () => {
    const t = setUp(1);
    t.reach(0, 5000);
    await t.pass(1);
    expect(t.records[0]?.tier).toBe(2);
    expect(t.kinds()).toEqual([...PROMOTED, ...PROMOTED, 'retired']);
  });

  test('a function that starts in the interpreter gets its baseline code at once, and goes back by hand', async () => {
    const profileConfig = { ...CONFIG.profileConfig, baselineThreshold: 5 };
    const t = setUp(1, {}, { ...CONFIG, profileConfig });
    const [f] = t.records as [FunctionRecord];
    expect(f.tier).toBe(OptimizationTier.Interpreter);
    t.reach(0, 5);
    expect([f.tier, f.state]).toEqual([OptimizationTier.Baseline, 'idle']);
    expect(t.kinds()).toEqual(['requested', 'compiling', 'ready', 'installed']);
    expect(t.host.jobs).toEqual([]);

    await t.controller.moveTo(f, OptimizationTier.Interpreter);
    await t.controller.moveTo(f, OptimizationTier.Baseline);
    // Its code is still there: nothing is compiled again.
    expect(t.kinds().filter((kind) => kind === 'compiling')).toHaveLength(1);
    expect(f.tier).toBe(OptimizationTier.Baseline);
  });

  test('there is no way to an interpreter that the program was not started with', async () => {
    const t = setUp(1);
    const moved = t.controller.moveTo(t.records[0] as FunctionRecord, OptimizationTier.Interpreter);
    await expect(moved).rejects.toThrow('started without the interpreter');
  });

  test('a crossing that nobody reports is seen at the next check', async () => {
    const t = setUp(1);
    t.setCount(0, 100);
    await t.pass(CONFIG.optimizationCheckIntervalMs - 1);
    expect(t.kinds()).toEqual([]);
    await t.pass(2);
    expect(t.kinds()).toEqual(PROMOTED);
  });

  test('a check finds compilers that have become able to take what waits', async () => {
    const t = setUp(1);
    const free = vi.spyOn(t.pool, 'free').mockReturnValue(null);
    t.reach(0, 100);
    await t.pass(1);
    expect(t.kinds()).toEqual(['requested', 'queued']);
    free.mockRestore();
    t.controller.check();
    await t.pass(1);
    expect(t.kinds()).toEqual(PROMOTED);
  });

  test('the hottest go first', async () => {
    const t = setUp(4, {}, { ...CONFIG, tier2Backend: 'speculative' });
    for (const f of [0, 1, 2, 3]) t.records[f]?.set(1, 'idle');
    for (const [f, count] of [2000, 9000, 1000, 4000].entries()) t.reach(f, count);
    await t.pass(1);
    expect(t.host.jobs.map(({ functions }) => functions[0])).toEqual([1, 3, 0, 2]);
  });

  test('a wave becomes few modules', async () => {
    const t = setUp(TUNING.requestBurst);
    for (const { index } of t.records) t.setCount(index, 100);
    t.controller.check();
    await t.pass(1);
    expect(t.records.every(({ tier }) => tier === 1)).toBe(true);
    expect(t.host.jobs.map(({ functions }) => functions.length)).toEqual([TUNING.maxBatch, TUNING.maxBatch]);
  });

  test("a program's start belongs to the program: compilers begin when it has run for a while", async () => {
    const t = setUp(2, {}, CONFIG, 20);
    t.reach(0, 100);
    await t.pass(19);
    expect(t.kinds()).toEqual(['requested', 'queued']);
    expect(t.reasons('queued')[0]).toContain('compilers start in 20.0 ms');
    await t.pass(2);
    expect(t.kinds()).toEqual(PROMOTED);
    t.reach(1, 100);
    await t.pass(1);
    expect(t.kinds(1)).toEqual(PROMOTED);
    expect(t.reasons('queued')[1]).not.toContain('compilers start');
  });

  test('what a person asks for does not wait for the end of the start', async () => {
    const t = setUp(2, {}, CONFIG, 20);
    t.reach(0, 100);
    const moved = t.controller.moveTo(t.records[1] as FunctionRecord, OptimizationTier.Optimized);
    await t.pass(1);
    await moved;
    expect(t.kinds()).toEqual(['requested', 'queued']);
    expect(t.records[1]?.tier).toBe(2);
  });

  test('another compile worker joins when more than two jobs wait for each that is at work', async () => {
    const answer = held<CompiledCode>();
    const config: TieredConfig = { ...CONFIG, maxParallelOptimizations: 4, tier2Backend: 'speculative' };
    const t = setUp(7, { compile: () => answer.promise }, config);
    const busyAfter = async (f: number) => {
      t.records[f]?.set(1, 'idle');
      t.reach(f, 1000);
      await t.pass(1);
      return t.pool.busy;
    };
    const busy: number[] = [];
    for (let f = 0; f < 7; f++) busy.push(await busyAfter(f));
    expect(busy).toEqual([1, 1, 1, 2, 2, 2, 3]);
    answer.resolve(CODE);
    await t.pass(1);
    expect(t.records.every(({ tier }) => tier === 2)).toBe(true);
  });

  test('the rate limit holds a storm back, and all come in the end', async () => {
    const t = setUp(20, {}, { ...CONFIG, maxRequestsPerSecond: 10 });
    for (let f = 0; f < 20; f++) t.setCount(f, 100 + f);
    t.controller.check();
    await t.pass(1);
    expect(t.records.filter(({ tier }) => tier === 1).map(({ index }) => index)).toEqual(
      Array.from({ length: 10 }, (_, i) => i + 10),
    );
    await t.pass(2000);
    expect(t.records.every(({ tier }) => tier === 1)).toBe(true);
  });

  test('what the rate limit refuses is a job from then on, which goes on when its turn comes', async () => {
    const t = setUp(2, {}, { ...CONFIG, maxRequestsPerSecond: 1 });
    t.reach(0, 100);
    t.reach(1, 100);
    await t.pass(500);
    expect(t.kinds(1)).toEqual(['requested']);
    expect(t.reasons('requested')).toEqual([
      '100 calls ≥ warm threshold 100: Tier 1 (Standard)',
      '100 calls ≥ warm threshold 100: Tier 1 (Standard); refused for now: over the request limit of 1 a second',
    ]);
    t.reach(1, 150);
    await t.pass(1000);
    expect(t.kinds(1)).toEqual(PROMOTED);
    expect(t.reasons('queued')[1]).toMatch(/^let through after 100\d ms; 0 more in the queue/);
  });

  test('a refused job ends as stale when it is no longer due, or asked for by hand', async () => {
    const t = setUp(3, {}, { ...CONFIG, maxRequestsPerSecond: 1 });
    for (const f of [0, 1, 2]) t.reach(f, 100);
    const byHand = t.controller.moveTo(t.records[1] as FunctionRecord, 2);
    await t.pass(1);
    await byHand;
    t.controller.setThresholds({ baselineThreshold: 0, warmThreshold: 200, hotThreshold: 1000 });
    expect(t.kinds(1)).toEqual(['requested', 'stale', ...PROMOTED]);
    expect(t.kinds(2)).toEqual(['requested', 'stale']);
    expect(t.reasons('stale')).toEqual(['asked for by hand instead', 'no longer due']);
  });
});

test('however often it is asked, the rate limit waits with one timer', async () => {
  const t = setUp(200, {}, { ...CONFIG, maxRequestsPerSecond: 2, optimizationCheckIntervalMs: 10 });
  for (let f = 0; f < 200; f++) t.reach(f, 100);
  await t.pass(3000);
  // The interval, the release, and the next batch of events.
  expect(vi.getTimerCount()).toBeLessThanOrEqual(4);
});

describe('failure', () => {
  test('backs off, doubling, and leaves the function alone after the configured tries', async () => {
    const t = setUp(1, failing);
    t.reach(0, 100);
    await t.pass(1);
    expect(t.host.jobs.length).toBe(1);
    expect(t.records[0]?.state).toBe('failed');
    await t.pass(TUNING.retryBackoffMs - 5);
    expect(t.host.jobs.length).toBe(1);
    await t.pass(10);
    expect(t.host.jobs.length).toBe(2);
    await t.pass(2 * TUNING.retryBackoffMs - 10);
    expect(t.host.jobs.length).toBe(2);
    await t.pass(20);
    expect(t.host.jobs.length).toBe(3);
    t.reach(0, 1e6);
    await t.pass(60_000);
    expect(t.host.jobs.length).toBe(3);
    expect(t.reasons('failed')).toEqual([
      'no luck; try 1 of 3; the next one not before 50 ms',
      'no luck; try 2 of 3; the next one not before 100 ms',
      'no luck; left in Tier 0 (Baseline) after 3 tries',
    ]);
    expect([t.records[0]?.tier, t.records[0]?.state]).toEqual([0, 'failed']);
  });

  test('maxCompileAttempts says how many tries there are', async () => {
    const t = setUp(1, failing, { ...CONFIG, maxCompileAttempts: 1 });
    t.reach(0, 100);
    await t.pass(60_000);
    expect(t.host.jobs.length).toBe(1);
  });

  test('of a wave that fails only the culprit is left alone', async () => {
    const t = setUp(6, {
      compile: ({ functions }) => {
        if (functions.includes(3)) throw new Error('no luck with 3');
        return CODE;
      },
    });
    for (let f = 0; f < 6; f++) t.reach(f, 100);
    await t.pass(2000);
    expect(t.records.map(({ tier }) => tier)).toEqual([1, 1, 1, 0, 1, 1]);
    expect(t.records.map(({ failures }) => failures)).toEqual([0, 0, 0, 3, 0, 0]);
  });

  test('a compiler that returns nothing has failed', async () => {
    const t = setUp(1, { compile: () => undefined as unknown as CompiledCode });
    t.reach(0, 100);
    await t.pass(1);
    expect(t.reasons('failed')[0]).toContain('the compiler returned nothing');
  });

  test('a worker that dies fails its jobs; the next try has another worker', async () => {
    const t = setUp(1, {
      compile: (_, worker) => {
        if (worker.number > 0) return CODE;
        worker.die('crashed');
        return held<CompiledCode>().promise;
      },
    });
    t.reach(0, 100);
    await t.pass(1);
    expect(t.reasons('failed')[0]).toContain('crashed');
    await t.pass(1000);
    expect(t.records[0]?.tier).toBe(1);
    expect(t.host.workers.length).toBe(2);
  });

  test('workers that never start fail the jobs that wait', async () => {
    const t = setUp(1, { warmUp: (worker) => worker.die('no such file') });
    t.reach(0, 100);
    await t.pass(5000);
    expect(t.reasons('failed').at(-1)).toBe('no compile worker: no such file; left in Tier 0 (Baseline) after 3 tries');
  });

  test('code that no thread can install has failed', async () => {
    const t = setUp(1);
    t.setInstalls('CompileError: bad');
    t.reach(0, 100);
    await t.pass(1);
    expect(t.kinds()).toEqual(['requested', 'queued', 'compiling', 'ready', 'failed']);
    expect(t.records[0]?.tier).toBe(0);
    t.setInstalls('at once');
    await t.pass(1000);
    expect(t.records[0]?.tier).toBe(1);
  });
});

describe('by hand', () => {
  test('resolves when the code is installed, and pins the function', async () => {
    const t = setUp(1);
    const f = t.records[0] as FunctionRecord;
    const done = t.controller.moveTo(f, 2);
    await t.pass(1);
    await done;
    expect([f.tier, f.pinned]).toEqual([2, true]);
    await t.controller.moveTo(f, 0);
    expect(f.tier).toBe(0);
    t.reach(0, 1e6);
    await t.pass(1000);
    expect(f.tier).toBe(0);
    expect(t.kinds()).toEqual([...PROMOTED, 'requested', 'installed', 'retired']);
  });

  test('waits for the job that is under way, and rejects with its reason', async () => {
    const t = setUp(1, failing);
    const f = t.records[0] as FunctionRecord;
    const first = reasonOf(t.controller.moveTo(f, 1));
    const second = reasonOf(t.controller.moveTo(f, 1));
    await expect(t.controller.moveTo(f, 0)).rejects.toThrow('on its way to Tier 1');
    await t.pass(1);
    expect(await Promise.all([first, second])).toEqual(['no luck', 'no luck']);
    expect(t.kinds()).toEqual(['requested', 'queued', 'compiling', 'failed']);
  });
});

describe('retire', () => {
  test('ends what the rate limit has refused', async () => {
    const t = setUp(2, {}, { ...CONFIG, maxRequestsPerSecond: 1 });
    t.reach(0, 100);
    t.reach(1, 100);
    t.controller.retire('replaced');
    expect(t.kinds(1)).toEqual(['requested', 'stale']);
  });

  test('every job ends as stale, and a result that comes later is dropped', async () => {
    const answer = held<CompiledCode>();
    const t = setUp(2, { compile: () => answer.promise }, { ...CONFIG, tier2Backend: 'speculative' });
    for (const f of t.records) f.set(1, 'idle');
    t.reach(0, 1000);
    t.reach(1, 1000);
    await t.pass(1);
    t.controller.retire('the program was replaced');
    answer.resolve(CODE);
    await t.pass(1000);
    expect(t.kinds(0)).toEqual(['requested', 'queued', 'compiling', 'stale']);
    expect(t.kinds(1)).toEqual(['requested', 'queued', 'stale']);
    expect(t.published).toEqual([]);
  });

  test('a request by hand is rejected', async () => {
    const t = setUp(1, { compile: () => held<CompiledCode>().promise });
    const done = reasonOf(t.controller.moveTo(t.records[0] as FunctionRecord, 1));
    await t.pass(1);
    t.controller.retire('replaced');
    expect(await done).toBe('replaced');
  });

  test('nothing is requested afterwards', async () => {
    const t = setUp(1);
    t.controller.retire('replaced');
    t.reach(0, 1e6);
    await t.pass(1000);
    expect(t.kinds()).toEqual([]);
  });
});

describe('other thresholds for a program that runs', () => {
  const thresholds = { baselineThreshold: 0, warmThreshold: 5, hotThreshold: 50 };

  test('lower ones promote at once what is above them already, and say so', async () => {
    const t = setUp(2);
    t.setCount(0, 7);
    t.setCount(1, 4);
    t.controller.setThresholds(thresholds);
    await t.pass(1);
    expect(t.records.map(({ tier }) => tier)).toEqual([1, 0]);
    expect(t.reasons('requested')).toEqual(['7 calls ≥ warm threshold 5: Tier 1 (Standard)']);
  });

  test('higher ones hold back what reports an earlier threshold', async () => {
    const t = setUp(1);
    t.controller.setThresholds({ baselineThreshold: 0, warmThreshold: 500, hotThreshold: 5000 });
    t.reach(0, 100);
    await t.pass(1000);
    expect(t.records[0]?.tier).toBe(0);
    t.setCount(0, 500);
    await t.pass(CONFIG.optimizationCheckIntervalMs);
    expect(t.records[0]?.tier).toBe(1);
  });

  test('promote nothing without background optimization', async () => {
    const t = setUp(1, {}, { ...CONFIG, enableBackgroundOptimization: false });
    t.setCount(0, 100);
    t.controller.setThresholds(thresholds);
    await t.pass(1000);
    expect(t.records[0]?.tier).toBe(0);
  });
});

describe('another policy than the engine’s own', () => {
  test('is asked at a crossing and each check interval, however many turns are between', async () => {
    const { asked, policy } = listening();
    const t = setUp(2, {}, CONFIG, 0, policy);
    for (let turns = 0; turns < 5; turns++) t.controller.turn();
    expect(asked).toEqual([2]);
    t.reach(1, 100);
    t.controller.turn();
    expect(asked).toEqual([2, 1]);
    await t.pass(CONFIG.optimizationCheckIntervalMs);
    t.controller.turn();
    expect(asked).toEqual([2, 1, 2]);
  });

  test('nothing is settled while there is more to ask of it', () => {
    const { policy } = listening();
    const t = setUp(1, {}, CONFIG, 0, policy);
    policy.waits = true;
    expect(t.controller.isSettled()).toBe(false);
    policy.waits = false;
    expect(t.controller.isSettled()).toBe(true);
  });
});
