import { expect, test } from 'vitest';
import type { FunctionStatus } from '../engine/api.ts';
import { event, programOf, successfulJob } from '../testing/tierEvents.ts';
import { callTimes, stretches } from './callTimes.ts';
import { payback } from './payback.ts';
import { Recording } from './recording.ts';
import { type Rate, rates, steadySince } from './throughput.ts';

const program = programOf('a', 'b');

/** `a` is called 100 times a millisecond until it gets Tier 1 at 50 ms, then as often as is said. */
function recorded(after: number, extra: (recording: Recording) => void = () => {}): Recording {
  const recording = new Recording(program);
  recording.beginRun('@a()', 0);
  const count = (at: number): number => Math.min(at, 50) * 100 + Math.max(0, at - 50) * after;
  for (let at = 0; at <= 400; at += 10) {
    const statusOf = (info: (typeof program.functions)[number]): FunctionStatus => ({
      info,
      tier: 0,
      state: 'idle',
      count: info.index === 0 ? count(at) : 0,
    });
    recording.sample(at, program.functions.map(statusOf));
  }
  // At 45.5 ms and the four milliseconds after it, so between two samples.
  for (const one of successfulJob(45.5, { compileMs: 6 })) recording.record([{ ...one, count: count(one.at) }]);
  recording.endRun(0, 400);
  extra(recording);
  return recording;
}
const jobOf = (recording: Recording) => recording.log.jobs()[0] as NonNullable<ReturnType<Recording['log']['jobs']>[0]>;

test('the time from call to call is told apart by tiers', () => {
  expect(callTimes(recorded(400).at(null), 0)).toEqual([
    { tier: 0, msPerCall: 0.01, calls: 4850, ms: 48.5 },
    { tier: 1, msPerCall: 0.0025, calls: 140_000, ms: 350 },
  ]);
});

test('a stretch in which the tier changed, or in which nothing ran, tells nothing', () => {
  const recording = recorded(400);
  const spans = stretches(recording.at(null), 0).map(({ start, end }) => [start, end]);
  expect(spans.some(([start = 0, end = 0]) => start < 49.5 && end > 49.5)).toBe(false);
  recording.endRun(0, 200);
  expect(stretches(recording.at(null), 0).at(-1)?.end).toBe(200);
});

test('a run’s last stretch goes to its end: nothing is counted between there and the next reading', () => {
  const recording = new Recording(program);
  const [info] = program.functions;
  const read = (at: number, count: number): void =>
    recording.sample(at, [{ info: info as NonNullable<typeof info>, tier: 0, state: 'idle', count }]);
  const spans = () => stretches(recording.at(null), 0).map(({ start, end, calls }) => [start, end, calls]);
  recording.beginRun('@a()', 0);
  read(10, 0);
  read(20, 100);
  recording.endRun(0, 35);
  expect(spans()).toEqual([[10, 20, 100]]);
  read(50, 300);
  const ended = [
    [10, 20, 100],
    [20, 35, 200],
  ];
  expect(spans()).toEqual(ended);
  // Whose calls a reading amid the next run has counted, nobody knows.
  recording.beginRun('@a()', 60);
  recording.endRun(60, 70);
  recording.beginRun('@a()', 80);
  read(90, 500);
  expect(spans()).toEqual(ended);
});

test('too few calls are no measurement', () => {
  expect(callTimes(recorded(400).at(null), 1)).toEqual([]);
});

test('a compilation pays back after as many calls as win its time back', () => {
  const recording = recorded(400);
  // 6 ms at 7.5 µs a call.
  expect(payback(jobOf(recording), recording.at(null))).toMatchObject({
    kind: 'known',
    calls: 800,
    had: 140_050,
    replaced: false,
    others: 0,
  });
  expect(payback(jobOf(recording), recording.at(null), 3)).toMatchObject({ kind: 'known', calls: 267 });
});

test('calls after the code was replaced win nothing back, nor do those before it was installed', () => {
  const recording = recorded(400, (r) => r.record([event('installed', 51.5, { count: 5650, to: 2, job: 2 })]));
  recording.record([event('installed', 80, { count: 17_000, to: 1, job: 3 })]);
  // From 4,950 calls, when it was installed, not from those at the request.
  expect(payback(jobOf(recording), recording.at(null))).toMatchObject({ kind: 'known', had: 700, replaced: true });
});

test('where Tier 2 code counts nothing, its counts are no rate of 0', () => {
  const recording = new Recording(program, { countsInTier2: false });
  recording.beginRun('@a()', 0);
  const status = (count: number) => [
    { info: program.functions[0] as (typeof program.functions)[number], tier: 2, state: 'idle', count } as const,
  ];
  for (let at = 0; at <= 400; at += 50) recording.sample(at, status(Math.min(at, 200) * 10));
  recording.record([event('installed', 200, { from: 1, to: 2, count: 2000, compileMs: 1 })]);
  recording.endRun(0, 400);
  expect(rates(recording.at(null), 0).map(({ tier, end }) => [tier, end])).toEqual(
    [50, 100, 150, 200].map((end) => [0, end]),
  );
  expect(payback(jobOf(recording), recording.at(null))).toMatchObject({ why: /counts no calls/ });
});

test('paced calls say nothing about code', () => {
  const recording = recorded(400, (r) => r.setPaced(45, true));
  recording.setPaced(200, false);
  expect(callTimes(recording.at(null), 0)).toMatchObject([
    { tier: 0, ms: 40 },
    { tier: 1, ms: 200 },
  ]);
  expect(rates(recording.at(null), 0).map(({ paced }) => paced)).toContain(true);
  const all = recorded(400, (r) => r.setPaced(0, true));
  expect(callTimes(all.at(null), 0)).toEqual([]);
  expect(steadySince(rates(all.at(null), 0))).toBeNull();
  expect(payback(jobOf(all), all.at(null))).toMatchObject({ kind: 'unknown', why: /^calls were paced/ });
});

test('what moved at the same time is said', () => {
  const recording = recorded(400, (r) => r.record([event('installed', 80, { functionIndex: 1, job: 2 })]));
  expect(payback(jobOf(recording), recording.at(null))).toMatchObject({ kind: 'known', others: 1 });
});

/** As `recorded`, but Tier 1's calls are slow for its first 200 ms, and stand still for 50 ms. */
function unsteady(pauseAt: number): Recording {
  const recording = new Recording(program);
  recording.beginRun('@a()', 0);
  let count = 0;
  for (let at = 0; at <= 800; at += 10) {
    const [info] = program.functions as [(typeof program.functions)[number]];
    recording.sample(at, [{ info, tier: 0, state: 'idle', count }]);
    const paused = at >= pauseAt && at < pauseAt + 50;
    count += 10 * (at < 50 ? 100 : at < 250 ? 150 : paused ? 0 : 400);
  }
  recording.record(successfulJob(45.5, { compileMs: 6, count: 4750 }));
  recording.endRun(0, 800);
  return recording;
}

test('beside the average of all that was measured stands the steady rate, once there is one', () => {
  const warmedUp = unsteady(1000);
  const slow = payback(jobOf(warmedUp), warmedUp.at(null));
  expect(slow).toMatchObject({ kind: 'known' });
  const { after, steady } = slow as Extract<typeof slow, { kind: 'known' }>;
  expect(steady).toBeCloseTo(1 / 400, 8);
  expect(after).toBeGreaterThan(1.1 * (steady as number));
  // A pause shortly before the end: what came before it isn't steady any more.
  const disturbed = unsteady(700);
  expect(payback(jobOf(disturbed), disturbed.at(null))).toMatchObject({ kind: 'known', steady: null });
  expect(payback(jobOf(disturbed), disturbed.at(690))).toMatchObject({ steady: expect.closeTo(1 / 400, 8) as number });
});

test('payback is unknown, or none, where nothing else is true', () => {
  const early = recorded(400);
  expect(payback(early.log.jobsUntil(48)[0] as ReturnType<typeof jobOf>, early.at(48))).toMatchObject({
    kind: 'unknown',
    why: 'the code is not there yet',
  });
  const still = recorded(0);
  expect(payback(jobOf(still), still.at(null))).toMatchObject({ kind: 'unknown', why: /since/ });
  const slower = recorded(50);
  expect(payback(jobOf(slower), slower.at(null))).toMatchObject({ kind: 'none', before: 0.01, after: 0.02 });
});

test('rates are told tier by tier, in windows of 40 ms', () => {
  const found = rates(recorded(400).at(null), 0);
  expect(found.filter(({ tier }) => tier === 0).every(({ callsPerSecond }) => callsPerSecond === 100_000)).toBe(true);
  expect(found.at(-2)).toMatchObject({ tier: 1, callsPerSecond: 400_000 });
});

test('a rate is steady when its last five windows in one tier are within a tenth of their median', () => {
  const windows = (tier: 0 | 1, ...list: number[]): Rate[] =>
    list.map((callsPerSecond, i) => ({ start: i * 50, end: i * 50 + 50, tier, callsPerSecond, paced: false }));
  expect(steadySince(windows(1, 10, 50, 100, 101, 99, 100, 102))).toBe(100);
  expect(steadySince(windows(1, 100, 100, 100, 100))).toBeNull();
  expect(steadySince(windows(1, 0, 0, 0, 0, 0))).toBeNull();
  expect(steadySince(windows(1, 100, 100, 100, 100, 120))).toBeNull();
  expect(steadySince([...windows(0, 100, 100), ...windows(1, 100, 100, 100)])).toBeNull();
});
