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
