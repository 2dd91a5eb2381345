import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import type { FunctionStatus, ProgramInfo } from '../engine/api.ts';
import { event, programOf, successfulJob } from '../testing/tierEvents.ts';
import { Recording } from './recording.ts';

function statuses(program: ProgramInfo, ...counts: number[]): FunctionStatus[] {
  return program.functions.map((info, i) => ({ info, tier: 0, state: 'idle', count: counts[i] ?? 0 }));
}

test('the points of a function are its samples and its events in the order of time', () => {
  const program = programOf('a', 'b');
  const recording = new Recording(program);
  recording.sample(0, statuses(program, 0, 0));
  recording.record([event('requested', 5, { functionIndex: 1, count: 101 })]);
  recording.sample(10, statuses(program, 3, 250));
  expect(recording.points(0).map(({ count }) => count)).toEqual([0, 3]);
  expect(recording.points(1)).toEqual([
    { at: 0, count: 0 },
    { at: 5, count: 101 },
    { at: 10, count: 250 },
  ]);
});

test('installing makes one transition, however many workers install', () => {
  const recording = new Recording(programOf('a'));
  recording.record([...successfulJob(0), event('installed', 9, { worker: 1 })]);
  expect(recording.transitions(0)).toMatchObject([{ at: 4, tier: 1 }]);
  expect(recording.tierSince(0)).toBe(4);
});

test('going back to Baseline is a transition too, and tiers once had stay known', () => {
  const recording = new Recording(programOf('a'));
  recording.record([...successfulJob(0), event('installed', 20, { from: 1, to: 0, job: 2 })]);
  expect(recording.transitions(0).map(({ tier }) => tier)).toEqual([1, 0]);
  expect(recording.tiersHad(0)).toEqual([0, 1]);
});

test('code sizes are known per tier', () => {
  const recording = new Recording(programOf('a', 'b', 'c'));
  expect(recording.codeSize(0, 0)).toBe(300);
  expect(recording.codeSize(0, 2)).toBeNull();
  recording.record(successfulJob(0, { to: 2, bytes: 900 }));
  expect(recording.codeSize(0, 2)).toBe(900);
});

test('the events next to a time are found in both directions', () => {
  const recording = new Recording(programOf('a'));
  recording.record(successfulJob(10));
  expect(recording.eventAfter(0)).toBe(10);
  expect(recording.eventAfter(10)).toBe(11);
  expect(recording.eventAfter(14)).toBeNull();
  expect(recording.eventBefore(12)).toBe(11);
  expect(recording.eventBefore(10)).toBeNull();
});

test('block counts are sampled with block profiling only', () => {
  const program = programOf('a', 'b');
  const blocks = [{ blockCount: 2 }, { blockCount: 3 }];
  const functions = program.functions.map((info, i) => ({ ...info, ...blocks[i] }));
  const recording = new Recording({ ...program, functions }, { blocks: true });
  recording.sampleBlocks(5, (f) => (f === 0 ? [1, 2] : [3, 4, 5]));
  recording.sampleBlocks(9, (f) => (f === 0 ? [10, 20] : [30, 40, 50]));
  expect(recording.blockCountsAt(0, 4)).toEqual([0, 0]);
  expect(recording.blockCountsAt(1, 6)).toEqual([3, 4, 5]);
  expect(recording.blockCountsAt(0, 100)).toEqual([10, 20]);
  const without = new Recording(program);
  without.sampleBlocks(5, () => [1]);
  expect(without.blockCountsAt(0, 6)).toBeNull();
});

/** What the process holds after everything that can go has gone. */
function memoryInUse(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

test('an hour of two thousand functions with 100,000 events stays under 64 MB, with every event', () => {
  const FUNCTIONS = 2000;
  const program = programOf(...Array.from({ length: FUNCTIONS }, (_, i) => `function${i}`));
  const before = memoryInUse();
  const recording = new Recording(program, { blocks: true });
  let events = 0;
  let job = 0;
  for (let at = 0; at < 3_600_000; at += 1000) {
    recording.sample(
      at,
      program.functions.map((info): FunctionStatus => ({ info, tier: 1, state: 'idle', count: at * (info.index + 1) })),
    );
    recording.sampleBlocks(at, (f) => [at + f]);
    if (events >= 100_000) continue;
    for (let i = 0; i < 40; i++, job++) {
      const count = 100 + job;
      const reason = `${count} calls ≥ warm threshold 100: Tier 1 (Standard)`;
      const steps = successfulJob(at + i, { job, count, functionIndex: job % FUNCTIONS, reason });
      recording.record(steps);
      events += steps.length;
    }
  }
  expect(recording.log.events.length).toBe(events);
  expect(events).toBeGreaterThanOrEqual(100_000);
  expect(recording.bytes).toBeLessThan(64_000_000);
  expect(memoryInUse() - before).toBeLessThan(64_000_000);
  expect(recording.log.jobs()[0]?.count).toBe(100);
  // Old samples are thinner, and both ends are there.
  expect(recording.points(0)[0]?.at).toBe(0);
  expect(recording.history.lastAt).toBe(3_599_000);
});
