import { expect, test } from 'vitest';
import type { FunctionStatus } from '../engine/api.ts';
import { event, programOf, successfulJob } from '../testing/tierEvents.ts';
import { Recording } from './recording.ts';

const program = programOf('a', 'b');

/** Sampled at 0, 10 and 20; job of a from 3 to 7; job of b that fails. */
function recorded(): Recording {
  const recording = new Recording(program);
  const sample = (at: number, tier: 0 | 1, ...counts: number[]): void =>
    recording.sample(
      at,
      program.functions.map((info, i): FunctionStatus => ({ info, tier, state: 'idle', count: counts[i] ?? 0 })),
    );
  sample(0, 0, 0, 0);
  recording.record(successfulJob(3, { count: 104 }));
  recording.record([
    event('requested', 12, { functionIndex: 1, count: 105, job: 2 }),
    event('failed', 14, { functionIndex: 1, count: 110, job: 2 }),
  ]);
  sample(10, 1, 500, 50);
  sample(20, 1, 900, 150);
  return recording;
}

test('counts, tiers and states are those of the time, and never later ones', () => {
  const recording = recorded();
  const at = (time: number) => recording.at(time).statuses.map(({ count, tier, state }) => [count, tier, state]);
  expect(at(0)).toEqual([
    [0, 0, 'idle'],
    [0, 0, 'idle'],
  ]);
  expect(at(3)).toEqual([
    [104, 0, 'queued'],
    [0, 0, 'idle'],
  ]);
  expect(at(6.5)).toEqual([
    [104, 0, 'ready'],
    [0, 0, 'idle'],
  ]);
  expect(at(13)).toEqual([
    [500, 1, 'idle'],
    [105, 0, 'queued'],
  ]);
  expect(at(30)).toEqual([
    [900, 1, 'idle'],
    [150, 0, 'failed'],
  ]);
});

test('points, transitions and jobs end at the time', () => {
  const moment = recorded().at(6);
  expect(moment.points(0).map(({ at }) => at)).toEqual([0, 3, 4, 5, 6]);
  expect(moment.transitions(0)).toEqual([]);
  expect(moment.tiersHad(0)).toEqual([0]);
  expect(moment.jobs()).toMatchObject([{ readyAt: 6, outcome: 'pending' }]);
  expect(recorded().at(7).tiersHad(0)).toEqual([0, 1]);
  expect(recorded().at(9).tierSince(0)).toBe(7);
});

test('the present moment is what was read last', () => {
  const recording = recorded();
  const now = recording.at(null);
  expect(now.live).toBe(true);
  expect(now.time).toBe(20);
  expect(now.statuses).toBe(recording.statuses);
  expect(now.counts).toEqual([900, 150]);
});

test('the run of a time is known', () => {
  const recording = recorded();
  recording.beginRun('@main()', 1);
  recording.endRun(1, 15);
  expect(recording.at(0.5).run).toBeNull();
  expect(recording.at(8).run?.label).toBe('@main()');
  expect(recording.at(16).run).toBeNull();
});
