import { describe, expect, test } from 'vitest';
import type { FunctionStatus, RunResult } from '../engine/api.ts';
import { PRESETS } from '../engine/tiering/config.ts';
import { event, programOf, successfulJob } from '../testing/tierEvents.ts';
import { Recording } from './recording.ts';
import { looksLikeTrace, parseTrace, readTrace, serializeTrace, type Trace } from './trace.ts';
import { CSV_COLUMNS, traceCsv } from './traceCsv.ts';
import type { TraceDocument } from './traceSchema.ts';

const RESULT: RunResult = {
  entry: 'a',
  args: ['1'],
  calls: 2,
  value: 45,
  trap: null,
  expected: '== 45',
  ok: true,
  problem: null,
  startedAt: 1_000_005,
  ms: 12.5,
  output: 'hello\n',
  stopped: false,
  line: 1,
};
const PLAN = { entry: 'a', args: ['1'], calls: 2, expected: '== 45', line: 1 };

function traceOf(samples = 5): Trace {
  const program = { ...programOf('a', 'b'), runs: [PLAN], epoch: 1_000_000 };
  const functions = program.functions.map((info) => ({ ...info, blockCount: 2 }));
  const recording = new Recording({ ...program, functions }, { blocks: true });
  recording.beginRun('@a(1) × 2', 5);
  recording.record(successfulJob(10, { count: 123, reason: 'warm, "quoted"' }));
  recording.record([event('failed', 17.125, { functionIndex: 1, job: 2, reason: 'no\nluck' })]);
  for (let i = 0; i < samples; i++) {
    const status = (info: Recording['program']['functions'][number]): FunctionStatus => ({
      info,
      tier: info.index === 0 && i > 3 ? 1 : 0,
      state: info.index === 1 ? 'failed' : 'idle',
      count: info.index === 0 ? i * 1000 : i > 2 ? 7 : 0,
    });
    recording.sample(i * 4.5, functions.map(status));
    recording.sampleBlocks(i * 4.5, (f) => [i, i * (f + 1)]);
  }
  recording.endRun(5, 17.5);
  recording.setPaced(2, true);
  recording.setPaced(3.5, false);
  recording.setPaced(17, true);
  return {
    recordedAt: '2026-01-02T03:04:05.678Z',
    engine: { platform: 'Test/1', processors: 4 },
    text: 'function @a() ; “ünïcode” 🚀',
    config: PRESETS.development,
    policy: 'function decide() {}',
    recording,
    results: [{ output: 'hello\n', cut: 0, result: RESULT }],
    cursor: 12.25,
  };
}

const documentOf = (trace = traceOf()): TraceDocument =>
  JSON.parse(JSON.stringify(serializeTrace(trace))) as TraceDocument;

function opened(input: unknown): Trace {
  const read = readTrace(input);
  if (!read.ok) throw new Error(read.error);
  return read.trace;
}

test('a trace restores all that was recorded', () => {
  const trace = traceOf();
  const again = opened(documentOf(trace));
  const { recording, results, ...rest } = again;
  expect(rest).toEqual({
    recordedAt: trace.recordedAt,
    engine: trace.engine,
    text: trace.text,
    config: trace.config,
    policy: 'function decide() {}',
    cursor: 12.25,
  });
  expect(results).toEqual([{ output: 'hello\n', cut: 0, result: { ...RESULT, startedAt: 5 } }]);
  expect(recording.runs).toEqual(trace.recording.runs);
  expect(recording.paced).toEqual([
    { start: 2, end: 3.5 },
    { start: 17, end: null },
  ]);
  // Sequence numbers of this test's events go on from test to test; functions are named by their program.
  const comparable = (from: Recording) =>
    Array.from(from.log.events, (one) => ({
      ...one,
      sequence: 0,
      function: from.program.functions[one.functionIndex],
    }));
  expect(comparable(recording)).toEqual(comparable(trace.recording));
  for (const f of [0, 1]) expect(recording.points(f)).toEqual(trace.recording.points(f));
  expect(recording.blockCountsAt(1, 13.5)).toEqual([3, 6]);
  expect(recording.statuses.map(({ count, tier, state }) => [count, tier, state])).toEqual([
    [4000, 1, 'idle'],
    [7, 0, 'failed'],
  ]);
});

test('a trace of a trace is the same trace', () => {
  const document = documentOf();
  expect(documentOf(opened(document))).toEqual(document);
});

test('a run under the engine’s own policy has none in its trace', () => {
  const document = documentOf({ ...traceOf(), policy: null });
  expect(document).not.toHaveProperty('policy');
  expect(opened(document).policy).toBeNull();
});

test('thinning takes samples and output, and no events', () => {
  const thin = serializeTrace(traceOf(500), { samples: 10, output: 3 });
  expect(thin.samples).toHaveLength(10);
  expect(thin.events).toHaveLength(6);
  expect(thin.results[0]).toMatchObject({ output: 'lo\n', cut: 3 });
  expect(opened(thin).recording.statuses[0]?.count).toBe(499_000);
});

test('values that JSON lacks are kept as words', () => {
  const trace = traceOf();
  const results = [{ output: '', cut: 0, result: { ...RESULT, value: Number.NEGATIVE_INFINITY } }];
  expect(opened(documentOf({ ...trace, results })).results[0]?.result?.value).toBe('-Infinity');
});

test('a trace is told from other JSON by its beginning', () => {
  expect(looksLikeTrace(JSON.stringify(documentOf()))).toBe(true);
  expect(looksLikeTrace('{"functions": []}')).toBe(false);
});

/** The document with another value at a path; `undefined` takes the last element of a list away. */
function damaged(path: string, value: unknown): unknown {
  const document: unknown = documentOf();
  const keys = path.split('.');
  const last = keys.pop() as string;
  const parent = keys.reduce((part, key) => (part as Record<string, unknown>)[key], document);
  const list = (parent as Record<string, unknown>)[last];
  if (value === undefined) (list as unknown[]).pop();
  else (parent as Record<string, unknown>)[last] = value;
  return document;
}

describe('what is damaged is refused with its place', () => {
  test('JSON that was cut', () => {
    const json = JSON.stringify(documentOf());
    expect(parseTrace(json.slice(0, -10))).toEqual({ ok: false, error: 'it is not JSON; it may have been cut' });
  });
  test.each([
    ['format', 'other', /not a trace/],
    ['version', 2, /newer version/],
    ['config.maxParallelOptimizations', 0, /settings are not valid: maxParallel/],
    ['events.0.1', 'exploded', /events.0.1/],
    ['events.5.2', 9, /events.5: there is no function 9/],
    ['samples.1', undefined, /samples.1: a count is missing/],
    ['samples.1.1', 9, /samples.1: there is no counter 8/],
    ['samples.1.2', -9, /samples.1: a count is below 0/],
    ['samples.1.0', -1, /samples.1: samples are in the order/],
    ['blocks.2.1', 100, /blocks.2: there is no counter/],
    ['program.runs', [], /results: there are more/],
    ['tiers', undefined, /tiers: there must be one/],
    ['recordedAt', 'yesterday', /recordedAt/],
    ['extra', 1, /extra/],
    ['policy', 'x'.repeat(20_001), /policy/],
    ['program.functions.0.line', -1, /program.functions.0.line/],
    ['program.functions.0.blockCount', 1e15, /blocks/],
  ])('%s: %j', (path, value, problem) => {
    const read = readTrace(damaged(path, value));
    expect(read.ok ? 'opened' : read.error).toMatch(problem);
  });
  test.each([null, 7, [], 'text', {}])('%j is no trace', (input) => {
    expect(readTrace(input)).toEqual({ ok: false, error: 'it is not a trace of Tierlab' });
  });
});

test('as a table: events and changed counts in the order of time, quoted where needed', () => {
  const lines = traceCsv(traceOf()).split('\r\n');
  expect(lines[0]).toBe(CSV_COLUMNS.join(','));
  expect(lines).toContain('10,requested,f0,0,1,123,1,,,,"warm, ""quoted"""');
  expect(lines).toContain('4.5,sample,a,,,1000,,,,,');
  const times = lines.slice(1, -1).flatMap((line) => (/^[\d.]+,/.test(line) ? [Number.parseFloat(line)] : []));
  expect(times).toEqual(times.toSorted((a, b) => a - b));
});
