import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { CompilationSteps, CompileResult, FunctionStatus, RunPlan, RunResult } from '../../engine/api.ts';
import type { BackendListeners } from '../../engine/backend.ts';
import { PRESETS, type Thresholds } from '../../engine/tiering/config.ts';
import { FRAME_MS } from '../../telemetry/sampler.ts';
import { readTrace, serializeTrace } from '../../telemetry/trace.ts';
import { event, programOf, successfulJob } from '../../testing/tierEvents.ts';
import { PLAY_TICK_MS } from './playback.ts';
import { createSession, type Session } from './session.ts';

/** A backend in the hands of the test: it decides when calls end and what arrives. */
class ScriptedBackend {
  readonly runs: { plan: number; end: (result: Partial<RunResult>) => void; fail: (error: Error) => void }[] = [];
  stops = 0;
  steps = 0;
  closed = false;
  compiled: string[] = [];
  count = 0;
  program = 0;
  compile: (text: string) => Promise<CompileResult>;

  constructor(
    readonly listeners: BackendListeners,
    plans: readonly RunPlan[],
  ) {
    this.compile = () => {
      this.program += 1;
      return Promise.resolve({ ok: true, program: { ...programOf('f'), id: this.program, runs: plans } });
    };
  }

  prepare(): Promise<void> {
    return Promise.resolve();
  }

  compileModule(text: string): Promise<CompileResult> {
    this.compiled.push(text);
    return this.compile(text);
  }
  run(plan: number): Promise<RunResult> {
    return new Promise((resolve, reject) => {
      this.runs.push({ plan, end: (result) => resolve({ ...RESULT, ...result }), fail: reject });
    });
  }
  stop(): void {
    this.stops += 1;
    this.runs.at(-1)?.end({ stopped: true, ok: false });
  }
  functionStatus(): FunctionStatus[] {
    return programOf('f').functions.map((info) => ({ info, tier: 0, state: 'idle', count: this.count }));
  }
  setPace(): void {}
  setConfig(): void {}
  policy: string | null = null;
  setPolicy(policy: string | null): void {
    this.policy = policy;
  }
  readonly thresholds: Thresholds[] = [];
  setThresholds(thresholds: Thresholds): Promise<void> {
    this.thresholds.push(thresholds);
    return Promise.resolve();
  }
  step(): void {
    this.steps += 1;
  }
  readonly moves: [string, number, number][] = [];
  optimizeFunction(f: number, tier: number): Promise<void> {
    this.moves.push(['up', f, tier]);
    return Promise.resolve();
  }
  deoptimize(f: number, tier: number): Promise<void> {
    this.moves.push(['down', f, tier]);
    return Promise.resolve();
  }
  blockCounts(): number[] {
    return [this.count];
  }
  getCode = () => Promise.resolve(null);
  getInlining = () => Promise.resolve([]);
  explainCode = (f: number, tier: number): Promise<CompilationSteps> =>
    Promise.resolve({
      initial: `function ${f}`,
      initialFlow: { blocks: [], loops: [], irreducible: false },
      emitted: `tier ${tier}`,
      steps: [],
      obstacle: null,
    });
  shutdown(): Promise<void> {
    this.closed = true;
    return Promise.resolve();
  }
}

const RESULT: RunResult = {
  entry: 'f',
  args: [],
  calls: 1,
  value: 1,
  trap: null,
  expected: null,
  ok: true,
  problem: null,
  startedAt: 0,
  ms: 5,
  output: '',
  stopped: false,
  line: 1,
};
const PLAN: RunPlan = { entry: 'f', args: [], calls: 1, expected: null, line: 1 };

let backends: ScriptedBackend[];
let session: Session;
/** What the session takes for the time. */
let clock = 0;

beforeEach(() => {
  vi.useFakeTimers();
  clock = 0;
  backends = [];
  session = createSession({
    createBackend: (_, listeners) => {
      const backend = new ScriptedBackend(listeners, [PLAN, PLAN]);
      backends.push(backend);
      return backend;
    },
    now: () => clock,
  });
});
afterEach(() => {
  vi.useRealTimers();
});

const backend = () => backends.at(-1) as ScriptedBackend;
const phase = () => session.getState().phase;
/** Lets everything happen that only waits for promises. */
const settle = () => vi.advanceTimersByTimeAsync(0);

async function run(text = 'text', policy: string | null = null): Promise<void> {
  void session.getState().run(text, PRESETS.default, { kind: 'full' }, policy);
  await settle();
}

test('a run goes through its directives one after the other', async () => {
  await run();
  expect(phase()).toEqual({ kind: 'running', plan: 0, of: 2 });
  backend().runs[0]?.end({ output: 'one' });
  await settle();
  expect(phase()).toEqual({ kind: 'running', plan: 1, of: 2 });
  backend().runs[1]?.end({ ok: false, problem: 'wrong' });
  await settle();
  expect(phase()).toEqual({ kind: 'finished', score: { passed: 1, failed: 1, ms: 10 } });
  expect(session.getState().transcript.map(({ output, result }) => [output, result?.ok])).toEqual([
    ['one', true],
    ['', false],
  ]);
});

test('a text with errors is not run', async () => {
  session.getState().warmUp(PRESETS.default);
  const diagnostics = [
    { severity: 'error', code: 'x', message: 'wrong', line: 1, column: 1, endLine: 1, endColumn: 2 } as const,
  ];
  backend().compile = () => Promise.resolve({ ok: false, diagnostics });
  await run();
  expect(phase()).toEqual({ kind: 'rejected', diagnostics });
  expect(backend().runs).toHaveLength(0);
});

test('stopping ends the run and the directives after it', async () => {
  await run();
  await session.getState().stop();
  expect(phase()).toEqual({ kind: 'stopped' });
  expect(backend().runs).toHaveLength(1);
  expect(session.getState().transcript[1]?.state).toBe('waiting');
});

test('stopping while compiling leaves nothing running', async () => {
  session.getState().warmUp(PRESETS.default);
  let finish: (result: CompileResult) => void = () => {};
  backend().compile = () => new Promise((resolve) => (finish = resolve));
  await run();
  await session.getState().stop();
  finish({ ok: true, program: { ...programOf('f'), runs: [PLAN] } });
  await settle();
  expect(phase()).toEqual({ kind: 'stopped' });
  expect(backend().runs).toHaveLength(0);
});

test('running again stops what runs and starts anew', async () => {
  await run('first');
  await run('second');
  expect(backend().compiled).toEqual(['first', 'second']);
  expect(backend().stops).toBe(1);
  expect(phase()).toEqual({ kind: 'running', plan: 0, of: 2 });
  expect(session.getState().transcript[0]?.result).toBeNull();
});

test('of many presses of Run the last one counts', async () => {
  void run('first');
  void run('second');
  await run('third');
  expect(backend().compiled.at(-1)).toBe('third');
  expect(backend().runs.filter(({ plan }) => plan === 0).length).toBe(backend().program);
  expect(phase()).toEqual({ kind: 'running', plan: 0, of: 2 });
});

test('events of an earlier program never land in a later one', async () => {
  await run('first');
  await run('second');
  backend().listeners.onEvents?.(1, [event('requested', 0, { job: 1 })]);
  backend().listeners.onEvents?.(2, [event('requested', 0, { job: 2 })]);
  expect(
    session
      .getState()
      .recording?.log.jobs()
      .map(({ id }) => id),
  ).toEqual([2]);
});

test('counts are sampled at display rate, and once more at the end', async () => {
  await run();
  const before = session.getState().frame;
  for (let ms = 0; ms < 2000; ms += 10) {
    backend().count += 1000;
    await vi.advanceTimersByTimeAsync(10);
  }
  expect(session.getState().frame - before).toBeLessThanOrEqual(2 * 8 + 6);
  backend().runs[0]?.end({});
  await settle();
  backend().count = 4_000_000;
  backend().runs[1]?.end({});
  await settle();
  expect(session.getState().recording?.statuses[0]?.count).toBe(4_000_000);
  expect(session.getState().moment?.counts).toEqual([4_000_000]);
});

test('the recording knows when calls were let through at a pace', async () => {
  void session.getState().run('text', PRESETS.default, { kind: 'step' });
  await settle();
  const spans = () => session.getState().recording?.paced.map(({ start, end }) => [start, end !== null]);
  expect(spans()).toEqual([[0, false]]);
  session.getState().setPace({ kind: 'full' });
  session.getState().setPace({ kind: 'full' });
  expect(spans()).toEqual([[0, true]]);
  backend().runs[0]?.end({});
  await settle();
  backend().runs[1]?.end({});
  await settle();
  session.getState().setPace({ kind: 'rate', callsPerSecond: 5 });
  expect(spans()).toEqual([[0, true]]);
});

test('output shows while a directive runs, and whole when it has ended', async () => {
  await run();
  backend().listeners.onOutput?.(0, 'a');
  backend().listeners.onOutput?.(0, 'b');
  await vi.advanceTimersByTimeAsync(200);
  expect(session.getState().transcript[0]?.output).toBe('ab');
  backend().listeners.onOutput?.(0, 'c');
  backend().runs[0]?.end({ output: 'abcd' });
  await settle();
  expect(session.getState().transcript[0]?.output).toBe('abcd');
});

test('a worker that dies ends the run with a message; the next run starts a new engine', async () => {
  await run();
  const dead = backend();
  dead.listeners.onFailure?.('out of memory');
  dead.runs[0]?.fail(new Error('terminated'));
  await settle();
  expect(phase()).toEqual({ kind: 'failed', message: 'out of memory' });
  expect(dead.closed).toBe(true);
  await run();
  expect(backends).toHaveLength(2);
  expect(phase()).toEqual({ kind: 'running', plan: 0, of: 2 });
  dead.listeners.onFailure?.('again');
  expect(phase().kind).toBe('running');
});

test('a worker that had to be ended because of Stop is no failure', async () => {
  await run();
  const stuck = backend();
  stuck.stop = () => {};
  const stopped = session.getState().stop();
  stuck.listeners.onFailure?.('terminated');
  stuck.runs[0]?.fail(new Error('terminated'));
  await stopped;
  expect(phase()).toEqual({ kind: 'stopped' });
});

test('promotions after the end of a run still show', async () => {
  await run();
  backend().runs[0]?.end({});
  await settle();
  backend().runs[1]?.end({});
  await settle();
  const { frame } = session.getState();
  backend().listeners.onEvents?.(1, [event('requested', 0)]);
  await vi.advanceTimersByTimeAsync(FRAME_MS);
  expect(session.getState().frame).toBe(frame + 1);
});

test('moving a function down deoptimises it, up compiles it', async () => {
  await run();
  await vi.advanceTimersByTimeAsync(200);
  await session.getState().moveTo(0, 2);
  backend().functionStatus = () => programOf('f').functions.map((info) => ({ info, tier: 2, state: 'idle', count: 1 }));
  await vi.advanceTimersByTimeAsync(200);
  await session.getState().moveTo(0, 0);
  expect(backend().moves).toEqual([
    ['up', 0, 2],
    ['down', 0, 0],
  ]);
});

test('the log keeps its newest lines', async () => {
  await run();
  backend().listeners.onLog?.(Array.from({ length: 5000 }, (_, i) => String(i)));
  await vi.advanceTimersByTimeAsync(200);
  expect(session.getState().log).toHaveLength(2000);
  expect(session.getState().log.at(-1)).toBe('4999');
});

test('passes are explained by the engine that made the code, and by none when it is gone', async () => {
  const explain = () => session.getState().explain(0, 2);
  expect(await explain()).toBeNull();
  await run();
  expect(await explain()).toMatchObject({ initial: 'function 0', emitted: 'tier 2' });
  backend().listeners.onFailure?.('a worker died');
  expect(await explain()).toBeNull();
});

/** A run of 100 ms in which f gets Tier 1 from 10 ms to 14 ms. */
async function recordedRun(): Promise<void> {
  await run();
  backend().listeners.onEvents?.(1, successfulJob(10, { count: 120 }));
  clock = 100;
  backend().count = 5000;
  backend().runs[0]?.end({ output: 'printed' });
  await settle();
  backend().runs[1]?.end({});
  await settle();
}
const shown = () => session.getState().moment?.statuses.map(({ count, tier }) => [count, tier])[0];

test('the cursor goes to any time, event by event, and back to the present', async () => {
  await recordedRun();
  expect(session.getState().cursor).toBeNull();
  session.getState().seek(12.5);
  expect(shown()).toEqual([120, 0]);
  session.getState().stepEvent(1);
  expect(session.getState().cursor).toBe(13);
  session.getState().stepEvent(1);
  expect(session.getState().cursor).toBe(14);
  expect(shown()).toEqual([120, 1]);
  session.getState().stepEvent(1);
  expect(session.getState().cursor).toBeNull();
  expect(session.getState().moment?.live).toBe(true);
  session.getState().stepEvent(-1);
  expect(session.getState().cursor).toBe(14);
  session.getState().seek(-5);
  expect(session.getState().cursor).toBe(0);
  session.getState().seek(1e9);
  expect(session.getState().cursor).toBe(100);
});

test('playing moves the cursor with the clock, from the start, and ends at the present', async () => {
  await recordedRun();
  session.getState().play();
  expect(session.getState()).toMatchObject({ cursor: 0, playing: true });
  const pass = async (ms: number): Promise<void> => {
    clock += ms;
    await vi.advanceTimersByTimeAsync(PLAY_TICK_MS);
  };
  await pass(30);
  expect(session.getState().cursor).toBe(30);
  session.getState().setPlaySpeed(1 / 10);
  await pass(100);
  expect(session.getState().cursor).toBe(40);
  session.getState().pause();
  await pass(1000);
  expect(session.getState()).toMatchObject({ cursor: 40, playing: false });
  session.getState().play();
  await pass(1000);
  expect(session.getState()).toMatchObject({ cursor: null, playing: false });
});

test('the cursor stays where it is while the run goes on, and a new run begins at the present', async () => {
  await run();
  clock = 20;
  await vi.advanceTimersByTimeAsync(FRAME_MS);
  session.getState().seek(5);
  clock = 500;
  backend().count = 9;
  await vi.advanceTimersByTimeAsync(FRAME_MS);
  expect(session.getState().cursor).toBe(5);
  expect(session.getState().recording?.lastAt).toBe(500);
  await run();
  expect(session.getState().cursor).toBeNull();
});

test('a recorded run opens as it was, at its cursor, and no engine is asked about it', async () => {
  await recordedRun();
  session.getState().seek(13);
  const trace = session.getState().trace();
  const read = readTrace(JSON.parse(JSON.stringify(serializeTrace(trace as NonNullable<typeof trace>))));
  if (!read.ok) throw new Error(read.error);
  await run('another');
  await session.getState().openTrace(read.trace);
  expect(phase()).toEqual({ kind: 'recorded', recordedAt: read.trace.recordedAt });
  expect(session.getState().cursor).toBe(13);
  expect(shown()).toEqual([120, 0]);
  expect(session.getState().transcript.map(({ state, output }) => [state, output])).toEqual([
    ['done', 'printed'],
    ['done', ''],
  ]);
  backend().count = 77_777;
  await vi.advanceTimersByTimeAsync(4 * FRAME_MS);
  session.getState().seek(null);
  // The tier is what the engine itself said last.
  expect(shown()).toEqual([5000, 0]);
  expect(await session.getState().explain(0, 1)).toBeNull();
  await session.getState().moveTo(0, 2);
  expect(backend().moves).toEqual([]);
  expect(session.getState().trace()?.text).toBe('text');
});

test('thresholds reach the program that runs and its recording; without one they wait for the next', async () => {
  const thresholds = { baselineThreshold: 0, warmThreshold: 5, hotThreshold: 50 };
  session.getState().setThresholds(thresholds);
  await run();
  expect(backend().thresholds).toEqual([]);
  session.getState().setThresholds(thresholds);
  expect(backend().thresholds).toEqual([thresholds]);
  expect(session.getState().config?.profileConfig).toMatchObject(thresholds);
  backend().runs.at(-1)?.end({});
  await settle();
  backend().runs.at(-1)?.end({});
  await settle();
  session.getState().setThresholds({ ...thresholds, hotThreshold: 60 });
  expect(session.getState().config?.profileConfig.hotThreshold).toBe(50);
});

describe('a written policy', () => {
  const PROBLEM = { message: 'it took longer than 1000 ms and was ended', line: 2, column: 3 };
  const problem = () => session.getState().policyProblem;

  test('is given to the engine, and taken away with the next run that has none', async () => {
    await run('text', 'decide');
    expect(backend().policy).toBe('decide');
    expect(session.getState().policy).toBe('decide');
    await run();
    expect(backend().policy).toBeNull();
  });

  test('that fails is shown, and the program goes on; the next run begins without the problem', async () => {
    await run('text', 'decide');
    backend().listeners.onPolicyFailed?.(PROBLEM);
    expect(problem()).toEqual(PROBLEM);
    expect(phase()).toMatchObject({ kind: 'running' });
    await run('text', 'decide');
    expect(problem()).toBeNull();
  });
});
