import { afterEach, describe, expect, test } from 'vitest';
import { MODES } from '../../testing/modes.ts';
import { LONG_CALL, RUN_PROGRAMS, SHORT_EXAMPLES } from '../../testing/programs.ts';
import type { TierEvent } from '../api.ts';
import { TieredBackend } from '../backend.ts';
import type { Remote } from '../remote.ts';
import { OptimizationTier, PRESETS, type TieredConfig } from '../tiering/config.ts';
import type { PolicyProblem } from '../tiering/policyProblem.ts';
import { AloneService } from './service.ts';

/** The service on the test's own thread: what it posts amid a run arrives after it. */
function ownThread(): Remote<AloneService> {
  const service = new AloneService();
  let close: (reason: string) => void = () => {};
  const closed = new Promise<string>((resolve) => {
    close = resolve;
  });
  let ended = false;
  return {
    call: async (method, args) => {
      if (ended) throw new Error('the worker was terminated');
      return (service[method] as (...args: unknown[]) => never).apply(service, args);
    },
    closed,
    terminate: () => {
      ended = true;
      close('the worker was terminated');
    },
  };
}

let backend: TieredBackend | null = null;
const events: TierEvent[] = [];
let spawned = 0;
const failures: string[] = [];
const policyProblems: PolicyProblem[] = [];

function start(config: TieredConfig): TieredBackend {
  events.length = 0;
  failures.length = 0;
  policyProblems.length = 0;
  spawned = 0;
  const spawnAlone = (): Remote<AloneService> => {
    spawned++;
    return ownThread();
  };
  backend = new TieredBackend(
    config,
    { spawnAlone },
    {
      onEvents: (_, batch) => events.push(...batch),
      onFailure: (message) => failures.push(message),
      onPolicyFailed: (problem) => policyProblems.push(problem),
    },
  );
  return backend;
}

afterEach(async () => {
  await backend?.shutdown();
  backend = null;
});

/** What leans on everything that a thread of its own could do differently. */
const PROGRAMS = [
  ...SHORT_EXAMPLES.filter(({ name }) => ['fib', 'closures', 'trait-dispatch'].includes(name)),
  ...RUN_PROGRAMS.filter(({ name }) =>
    ['atomics.hir', 'irreducible.hir', 'traps.hir', 'tail-calls.hir'].includes(name),
  ),
];

describe('a program does the same on one thread', () => {
  for (const mode of MODES.filter(({ name }) => name !== 'optimized binaryen')) {
    test(`in mode ${mode.name}`, async () => {
      const engine = start(mode.config);
      for (const { name, text } of PROGRAMS) {
        const compiled = await engine.compileModule(text);
        if (!compiled.ok) throw new Error(`${name}: ${compiled.diagnostics[0]?.message}`);
        await engine.optimizeAll(mode.tier);
        for (const index of compiled.program.runs.keys()) {
          const { problem } = await engine.run(index);
          expect({ name, index, problem }).toEqual({ name, index, problem: null });
        }
      }
      expect(failures).toEqual([]);
    });
  }
});

const long = (calls: number): string => `; run: @run(${calls})\n${LONG_CALL}`;

for (const baselineThreshold of [0, 5]) {
  const from = baselineThreshold === 0 ? 'Tier 0' : 'the interpreter';
  test(`functions are promoted from ${from} to Tier 2 amid one call, and every call counts`, async () => {
    const calls = baselineThreshold === 0 ? 60_000_000 : 2_000_000;
    const profileConfig = { ...PRESETS.default.profileConfig, baselineThreshold };
    const engine = start({ ...PRESETS.default, profileConfig });
    await engine.compileModule(long(calls));
    const { ok, startedAt, ms } = await engine.run(0);
    expect(ok).toBe(true);
    const [small] = engine.functionStatus();
    expect(small?.count).toBe(calls);
    expect(small?.tier).toBe(OptimizationTier.Optimized);
    const installed = events.filter(({ kind, functionIndex }) => kind === 'installed' && functionIndex === 0);
    expect(installed.map(({ to }) => to)).toEqual(baselineThreshold === 0 ? [1, 2] : [0, 1, 2]);
    const end = startedAt + ms - (engine.program?.epoch ?? 0);
    for (const { at } of installed) expect(at).toBeLessThan(end);
    expect((await engine.getCode(0, OptimizationTier.Optimized))?.wat).toContain('func');
  });
}

test('a written policy decides amid one call', async () => {
  const engine = start(PRESETS.default);
  engine.setPolicy('const decide = ({ tier, calls }) => { if (tier === 0 && calls > 1e4) return 2; };');
  await engine.compileModule(long(60_000_000));
  const { ok, startedAt, ms } = await engine.run(0);
  expect({ ok, policyProblems }).toEqual({ ok: true, policyProblems: [] });
  const first = (wanted: TierEvent['kind']) =>
    events.find(({ kind, functionIndex }) => kind === wanted && functionIndex === 0);
  const promotion = first('installed');
  expect(promotion).toMatchObject({ from: 0, to: 2 });
  expect(promotion?.at).toBeLessThan(startedAt + ms - (engine.program?.epoch ?? 0));
  expect(first('requested')?.reason).toMatch(/^your policy: Tier 2 at [\d,]+ calls$/);
});

test.each([
  ['function decide() {\n  for (;;);\n}', 'it took longer than 1000 ms and was ended'],
  ['function decide( {', 'SyntaxError'],
])('where %j fails, the built-in one decides amid one call', async (policy, problem) => {
  const engine = start(PRESETS.default);
  engine.setPolicy(policy);
  await engine.compileModule(long(60_000_000));
  expect(await engine.run(0)).toMatchObject({ ok: true });
  expect(policyProblems.map(({ message }) => message)).toEqual([expect.stringContaining(problem)]);
  expect(engine.functionStatus()[0]?.tier).toBe(OptimizationTier.Optimized);
  expect(events[0]?.reason).toMatch(/^built-in policy, since yours failed \(.*\): /);
});

test('a program with threads says what it needs', async () => {
  const engine = start(PRESETS.default);
  const answer = await engine.compileModule(`; threads: 3\n${long(1)}`);
  expect(answer.ok).toBe(false);
  const [error] = answer.ok ? [] : answer.diagnostics;
  expect(error?.line).toBe(1);
  expect(error?.message).toMatch(/3 threads.*cross-origin isolated/);
});

test('stopping ends the worker and not the record; the next program gets a new one', async () => {
  const engine = start(PRESETS.default);
  await engine.compileModule(long(10));
  const run = engine.run(0);
  engine.stop();
  expect(await run).toMatchObject({ stopped: true, trap: null });
  expect(engine.functionStatus()).toHaveLength(2);
  expect((await engine.compileModule(long(10))).ok).toBe(true);
  expect(await engine.run(0)).toMatchObject({ ok: true, calls: 1 });
  expect({ spawned, failures }).toEqual({ spawned: 2, failures: [] });
});

test.each([
  ['code', 0],
  ['the interpreter', 5],
])(
  'between two calls of %s a run hears of thresholds, moves by hand and another pace',
  async (_, baselineThreshold) => {
    const never = 1e9;
    const profileConfig = {
      ...PRESETS.default.profileConfig,
      baselineThreshold,
      warmThreshold: never,
      hotThreshold: never,
    };
    const engine = start({ ...PRESETS.default, profileConfig });
    // At this pace the run would take a quarter of an hour.
    engine.setPace({ kind: 'rate', callsPerSecond: 200 });
    const calls = 100_000;
    await engine.compileModule(`; run: @run(1) x ${calls}\n${LONG_CALL}`);
    let ended = false;
    const run = engine.run(0).finally(() => {
      ended = true;
    });
    await engine.setThresholds({ baselineThreshold, warmThreshold: 10, hotThreshold: never });
    await expect.poll(() => engine.getFunctionTier(0), { timeout: 60_000 }).toBe(OptimizationTier.Standard);
    await engine.optimizeFunction(0, OptimizationTier.Optimized);
    await engine.getCode(0, OptimizationTier.Optimized);
    expect(ended).toBe(false);
    engine.setPace({ kind: 'full' });
    expect(await run).toMatchObject({ ok: true, calls });
    expect(engine.functionStatus().map(({ count }) => count)).toEqual([calls, calls]);
  },
);

test('counts arrive while a program is slow, and its calls are paced', async () => {
  const engine = start(PRESETS.default);
  engine.setPace({ kind: 'rate', callsPerSecond: 1000 });
  await engine.compileModule(long(100));
  const { ms } = await engine.run(0);
  expect(ms).toBeGreaterThan(80);
  expect(engine.functionStatus().map(({ count }) => count)).toEqual([100, 1]);
});
