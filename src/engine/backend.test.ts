import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createBackend } from '../testing/engine.ts';
import { LONG_CALL } from '../testing/programs.ts';
import type { AloneService } from './alone/service.ts';
import type { ProgramInfo, TierEvent } from './api.ts';
import { type CompileOptions, TieredBackend } from './backend.ts';
import type { Remote } from './remote.ts';
import { OptimizationTier, PRESETS, type ProfileConfig, type TieredConfig } from './tiering/config.ts';

const LONG = `${LONG_CALL}function @forever() -> i32 {
entry:
    br loop
loop:
    %i: i32 = phi [0, entry], [%i2, loop]
    %i2: i32 = call @small(%i)
    br loop
}
`;
const SMALL = 0;
const RUN = 1;

let backend: TieredBackend;
/** Of the program that is loaded; those of one before may still come in. */
let loaded: number | null = null;
const events: TierEvent[] = [];
const lines: string[] = [];

beforeAll(async () => {
  backend = await createBackend(PRESETS.default, {
    onEvents: (program, batch) => {
      if (program === loaded) events.push(...batch);
    },
    onLog: (batch) => lines.push(...batch),
  });
});
afterAll(() => backend.shutdown());

type Changes = Partial<Omit<TieredConfig, 'profileConfig'>> & { profileConfig?: Partial<ProfileConfig> };

/** Compiles a program anew, with these settings over the defaults. */
async function compile(text: string, changes: Changes = {}, options: CompileOptions = {}): Promise<ProgramInfo> {
  const profileConfig = { ...PRESETS.default.profileConfig, ...changes.profileConfig };
  backend.setConfig({ ...PRESETS.default, ...changes, profileConfig });
  const result = await backend.compileModule(text, options);
  if (!result.ok) throw new Error(result.diagnostics.map(({ message }) => message).join('\n'));
  loaded = result.program.id;
  events.length = 0;
  lines.length = 0;
  return result.program;
}

/** Runs the first directive until the functions have reached their tiers. */
async function runUntil(done: () => boolean): Promise<void> {
  const end = performance.now() + 30_000;
  while (!done() && performance.now() < end) await backend.run(0);
  expect(done()).toBe(true);
}

const installs = (functionIndex: number) =>
  events.filter((event) => event.kind === 'installed' && event.functionIndex === functionIndex);

describe('promotion', () => {
  test('reaches Tier 1 and Tier 2 while one call is still running', async () => {
    await compile(LONG, {}, { runs: ['@run(2000000000)'] });
    const running = backend.run(0);
    while (backend.getFunctionTier(SMALL) !== OptimizationTier.Optimized) {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    expect(backend.profile.getFunctionCount(SMALL)).toBeLessThan(2_000_000_000);
    expect(backend.getFunctionTier(RUN)).toBe(OptimizationTier.Baseline);
    backend.stop();
    expect((await running).stopped).toBe(true);
    expect(installs(SMALL).map(({ to }) => to)).toEqual([1, 2]);
  });

  test.each([
    ['default', { warmThreshold: 100, hotThreshold: 1000, sampleRate: 1, enableBlockProfiling: false }],
    ['development', { warmThreshold: 10, hotThreshold: 100, sampleRate: 1, enableBlockProfiling: true }],
    ['production', { warmThreshold: 1000, hotThreshold: 10_000, sampleRate: 10, enableBlockProfiling: false }],
  ] as const)('counts stay exact over 4 million calls, %s', async (_, profileConfig) => {
    await compile(LONG, { profileConfig }, { runs: ['@run(1000000) x 4'] });
    const { ok, value } = await backend.run(0);
    expect([ok, typeof value]).toEqual([true, 'number']);
    await backend.settle();
    expect(backend.profile.getFunctionCount(SMALL)).toBe(4_000_000);
    expect(backend.getFunctionTier(SMALL)).toBe(2);
    expect(backend.profile.getFunctionCount(RUN)).toBe(profileConfig.sampleRate === 1 ? 4 : 0);
    if (!profileConfig.enableBlockProfiling) return;
    // The entry, @small's two other blocks; then the loop's header runs once more than its body.
    expect([0, 1, 2].map((block) => backend.profile.getBlockCount(SMALL, block))).toEqual([4e6, 0, 4e6]);
    expect([0, 1, 2, 3].map((block) => backend.profile.getBlockCount(RUN, block))).toEqual([4, 4e6 + 4, 4e6, 4]);
  });

  test('the speculative backend counts inlined calls too', async () => {
    const changes: Changes = { tier2Backend: 'speculative', profileConfig: { warmThreshold: 1, hotThreshold: 2 } };
    await compile(LONG, changes, { runs: ['@run(1000)'] });
    for (let i = 0; i < 100; i++) {
      await backend.run(0);
      if (i < 4) await backend.settle();
    }
    expect([backend.getFunctionTier(SMALL), backend.getFunctionTier(RUN)]).toEqual([2, 2]);
    expect((await backend.getCode(RUN, 2))?.cluster).toEqual(['small']);
    expect(backend.profile.getFunctionCount(SMALL)).toBe(100_000);
  });

  test('installs in each of two threads', async () => {
    await compile(LONG, {}, { runs: ['@run(2000)'], threads: 2 });
    await runUntil(() => backend.getFunctionTier(SMALL) === 2);
    const counted = backend.profile.getFunctionCount(SMALL);
    expect(counted % 4000).toBe(0);
    await backend.settle();
    await backend.run(0);
    expect(
      installs(SMALL)
        .map(({ to, worker }) => `${to}:${worker}`)
        .sort(),
    ).toEqual(['1:0', '1:1', '2:0', '2:1']);
  });
});

describe('by hand', () => {
  test('optimizeFunction, getCode of each tier, deoptimize', async () => {
    await compile(LONG, { enableBackgroundOptimization: false }, { runs: ['@run(10)'] });
    expect(await backend.getCode(SMALL, 1)).toBe(null);
    for (const tier of [1, 2] as const) {
      await backend.optimizeFunction(SMALL, tier);
      expect(backend.getFunctionTier(SMALL)).toBe(tier);
      expect(backend.getFunctionTier(RUN)).toBe(0);
      const value = (await backend.run(0)).value;
      expect(value).toBe(Array.from({ length: 10 }, (_, i) => (3 * i) ^ 5).reduce((a, b) => a + b));
    }
    for (const tier of [0, 1, 2] as const) expect((await backend.getCode(SMALL, tier))?.wat).toContain('(func $small');
    await expect(backend.deoptimize(SMALL, 2)).rejects.toThrow('choose a lower one');
    await backend.deoptimize(SMALL, 0);
    expect([...backend.getFunctionTiers()]).toEqual([
      [SMALL, 0],
      [RUN, 0],
      [2, 0],
    ]);
    const before = backend.profile.getFunctionCount(SMALL);
    await backend.run(0);
    expect(backend.profile.getFunctionCount(SMALL)).toBe(before + 10);
    expect(backend.getStatistics().format()).toBe(
      'Tiered Compilation: 3 Baseline (T0), 0 Standard (T1), 0 Optimized (T2)\nQueue: 0 waiting, 0 optimizing',
    );
  });

  test('recordCall counts, and promotes at the threshold', async () => {
    await compile(LONG, { optimizationCheckIntervalMs: 60_000 }, { runs: ['@run(1)'] });
    for (let i = 0; i < 99; i++) backend.recordCall(SMALL);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(backend.functionStatus()[SMALL]?.state).toBe('idle');
    backend.recordCall(SMALL);
    await backend.settle();
    expect([backend.getFunctionTier(SMALL), backend.profile.getFunctionCount(SMALL)]).toEqual([1, 100]);
    expect(backend.getProfileStatistics().format()).toBe(
      'Profile Stats: 3 total functions (0 hot, 1 warm, 2 cold), 100 total executions',
    );
  });

  test('a function pointer is the same in all tiers', async () => {
    await compile(LONG, {}, { runs: ['@run(1)'] });
    const pointer = backend.getFunctionPointer(SMALL);
    await backend.optimizeFunction(SMALL, 2);
    expect(backend.getFunctionPointer(SMALL)).toBe(pointer);
    expect(() => backend.getFunctionPointer(99)).toThrow('no function number 99');
  });
});

describe('settings', () => {
  test('without background optimization nothing is promoted', async () => {
    await compile(LONG, { enableBackgroundOptimization: false }, { runs: ['@run(100000)'] });
    await backend.run(0);
    expect(events).toEqual([]);
    expect(backend.getFunctionTier(SMALL)).toBe(0);
  });

  test('thresholds say when', async () => {
    await compile(LONG, { profileConfig: { warmThreshold: 50, hotThreshold: 1e9 } }, { runs: ['@run(49)', '@run(1)'] });
    await backend.run(0);
    expect(events).toEqual([]);
    await backend.run(1);
    await backend.settle();
    expect(backend.getFunctionTier(SMALL)).toBe(1);
  });

  test('the Tier 2 backend says what is compiled together', async () => {
    await compile(LONG, { tier2Backend: 'binaryen' }, { runs: ['@run(1000)'] });
    await backend.run(0);
    await backend.settle();
    await backend.optimizeFunction(RUN, 2);
    expect(await backend.getCode(RUN, 2)).toMatchObject({ backend: 'binaryen', cluster: [] });
    await compile(LONG, { tier2Backend: 'speculative' }, { runs: ['@run(1000)'] });
    await backend.optimizeFunction(RUN, 2);
    expect(await backend.getCode(RUN, 2)).toMatchObject({ backend: 'speculative', cluster: ['small'] });
  });

  test.each([
    [0, []],
    [1, ['installed']],
    [2, ['requested', 'queued', 'compiling', 'ready', 'installed']],
  ] as const)('verbosity %i logs %j', async (verbosity, kinds) => {
    await compile(LONG, { verbosity, profileConfig: { hotThreshold: 1e9 } }, { runs: ['@run(200)'] });
    await backend.run(0);
    await backend.settle();
    await backend.run(0);
    expect(lines.map((line) => / ms {2}(\w+) @small Baseline → Standard: /.exec(line)?.[1])).toEqual(kinds);
  });

  test.each([1, 2])('maxParallelOptimizations: %i compile workers', async (parallel) => {
    const names = Array.from({ length: 24 }, (_, i) => `f${i}`);
    const bodies = names.map(
      (name, i) => `function @${name}(%n: i32) -> i32 {\nentry:\n    %r: i32 = add %n, ${i}\n    return %r\n}\n`,
    );
    const calls = names.map((name) => `    call @${name}(1)\n`).join('');
    const text = `${bodies.join('')}function @all() -> void {\nentry:\n${calls}    return\n}\n`;
    const changes: Changes = {
      maxParallelOptimizations: parallel,
      tier2Backend: 'speculative',
      profileConfig: { warmThreshold: 10, hotThreshold: 10 },
    };
    const workers = new Set<number | null>();
    for (let i = 0; i < 20 && workers.size < parallel; i++) {
      await compile(text, changes, { runs: ['@all() x 10'] });
      await backend.run(0);
      await backend.settle();
      await backend.run(0);
      for (const event of events) if (event.kind === 'compiling') workers.add(event.worker);
    }
    expect(workers.size).toBe(parallel);
  });
});

describe('running', () => {
  test('an endless loop stops, and the backend goes on', async () => {
    await compile(LONG, {}, { runs: ['@forever()', '@run(10)'] });
    const running = backend.run(0);
    while (backend.profile.getFunctionCount(SMALL) < 100_000) await new Promise((resolve) => setTimeout(resolve, 2));
    backend.stop();
    const result = await running;
    expect([result.stopped, result.ok, result.problem]).toEqual([true, false, 'stopped']);
    expect((await backend.run(1)).ok).toBe(true);
  });

  test('an endless loop whose calls are inlined stops, and its counts are seen meanwhile', async () => {
    const text = `function @step(%n: i32) -> i32 {
entry:
    %r: i32 = add %n, 1
    return %r
}

function @spin() -> void {
entry:
    br loop
loop:
    %i: i32 = phi [0, entry], [%i2, loop]
    %i2: i32 = call @step(%i)
    br loop
}
`;
    await compile(text, { tier2Backend: 'speculative' }, { runs: ['@spin()'] });
    await backend.optimizeFunction(1, 2);
    const running = backend.run(0);
    const calls = () => backend.profile.getFunctionCount(0);
    while (calls() < 100_000) await new Promise((resolve) => setTimeout(resolve, 2));
    expect(backend.getFunctionTier(1)).toBe(2);
    backend.stop();
    expect((await running).stopped).toBe(true);
  });

  test('a new text stops the run and makes its jobs stale', async () => {
    await compile(LONG, {}, { runs: ['@forever()'] });
    const running = backend.run(0);
    const pending = backend.optimizeFunction(RUN, 2).then(
      () => 'installed',
      (error: Error) => error.message,
    );
    await compile(LONG, {}, { runs: ['@run(10) == 143'] });
    expect((await running).stopped).toBe(true);
    expect(['installed', 'the program was replaced by a newer one']).toContain(await pending);
    expect((await backend.run(0)).problem).toBe(null);
    expect(backend.getFunctionTier(RUN)).toBe(0);
  });

  test('a second run is refused while one is under way', async () => {
    await compile(LONG, {}, { runs: ['@forever()'] });
    const running = backend.run(0);
    expect(() => backend.run(0)).toThrow('a run is under way');
    backend.stop();
    await running;
  });

  test('step pace lets one call through at a time', async () => {
    await compile(LONG, {}, { runs: ['@run(3)'] });
    backend.setPace({ kind: 'step' });
    const running = backend.run(0);
    const seen: number[] = [];
    const calls = () => backend.profile.getFunctionCount(SMALL) + backend.profile.getFunctionCount(RUN);
    for (let i = 0; i < 3; i++) {
      const before = calls();
      seen.push(before);
      backend.step();
      while (calls() === before) await new Promise((resolve) => setTimeout(resolve, 2));
    }
    seen.push(calls());
    backend.step();
    // A call waits, then is counted.
    expect(seen).toEqual([0, 1, 2, 3]);
    expect((await running).ok).toBe(true);
    backend.setPace({ kind: 'full' });
  });

  test('rate pace keeps a program slow until it is lifted', async () => {
    await compile(LONG, {}, { runs: ['@run(100000)'] });
    backend.setPace({ kind: 'rate', callsPerSecond: 100 });
    const start = performance.now();
    const running = backend.run(0);
    await new Promise((resolve) => setTimeout(resolve, 150));
    const letThrough = backend.profile.getFunctionCount(SMALL);
    expect(letThrough).toBeLessThan(0.1 * (performance.now() - start) + 45);
    backend.setPace({ kind: 'full' });
    expect((await running).ok).toBe(true);
    expect(backend.profile.getFunctionCount(SMALL)).toBe(100_000);
  });

  test('a text with mistakes leaves the program before it alone', async () => {
    await compile(LONG, {}, { runs: ['@run(1)'] });
    const result = await backend.compileModule('function @f( {');
    expect(result.ok).toBe(false);
    expect((await backend.run(0)).ok).toBe(true);
  });
});

test('shutdown settles every promise', async () => {
  const other = await createBackend({ ...PRESETS.default, maxParallelOptimizations: 1 });
  await other.compileModule(`${LONG}; run: @forever()`);
  const promises = [other.run(0), other.optimizeFunction(SMALL, 2), other.getCode(SMALL, 0)];
  const all = Promise.allSettled(promises);
  await other.shutdown();
  expect((await all).length).toBe(3);
  await expect(other.compileModule(LONG)).rejects.toThrow('terminated');
});

test('while a written policy decides, the worker that asks it is waited for only so long', async () => {
  const calls: (readonly [string, number | undefined])[] = [];
  const answers: Readonly<Record<string, unknown>> = { loadPolicy: null, compileAlone: { ok: false, diagnostics: [] } };
  const silent: Remote<AloneService> = {
    call: async (method, _, options) => {
      calls.push([method, options?.timeoutMs]);
      return answers[method] as never;
    },
    closed: Promise.resolve('it was never there'),
    terminate: () => {},
  };
  const engine = new TieredBackend(PRESETS.default, { spawnAlone: () => silent });
  for (const policy of ['function decide() {}', null]) {
    calls.length = 0;
    engine.setPolicy(policy);
    await engine.compileModule(LONG);
    await engine.settle(500);
    const limits = policy === null ? [] : ['loadPolicy', 'settle', 'flushEvents'];
    expect(calls.filter(([, ms]) => ms !== undefined).map(([method]) => method)).toEqual(limits);
    for (const [, ms] of calls) expect(ms ?? 1000).toBeGreaterThan(500);
  }
});
