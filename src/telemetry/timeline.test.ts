import { expect, test } from 'vitest';
import { event, successfulJob } from '../testing/tierEvents.ts';
import { JobLog } from './jobLog.ts';
import { layoutTimeline, type Timeline } from './timeline.ts';

function timelineOf(...events: ReturnType<typeof event>[]): Timeline {
  const log = new JobLog();
  log.add(events);
  return layoutTimeline(log.jobs());
}

/** `lane/row phase start–end` */
function bars({ lanes, bars: all }: Timeline): string[] {
  return all.map(({ lane, row, phase, start, end }) => `${lanes[lane]?.label}/${row} ${phase} ${start}–${end ?? ''}`);
}

test('a job goes through the queue, a compiler and the program', () => {
  const timeline = timelineOf(...successfulJob(10));
  expect(bars(timeline)).toEqual([
    'Queue/0 requested 10–11',
    'Queue/0 queued 11–12',
    'Compiler 1/0 compiling 12–13',
    'Program 1/0 ready 13–14',
  ]);
  expect(timeline.marks).toMatchObject([{ kind: 'installed', at: 14, tier: 1 }]);
  expect(timeline.end).toBe(14);
});

test('what goes on has no end yet', () => {
  expect(bars(timelineOf(event('requested', 0), event('queued', 1)))).toEqual([
    'Queue/0 requested 0–1',
    'Queue/0 queued 1–',
  ]);
});

test('jobs that wait at the same time get rows of their own, which are used again', () => {
  const timeline = timelineOf(
    ...successfulJob(0, { job: 1 }),
    ...successfulJob(0, { job: 2, functionIndex: 1, worker: 1 }),
    ...successfulJob(50, { job: 3, functionIndex: 2, bytes: 900 }),
  );
  const rows = timeline.bars.filter(({ phase }) => phase === 'queued').map(({ jobs, row }) => [jobs[0]?.id, row]);
  expect(rows).toEqual([
    [1, 0],
    [2, 1],
    [3, 0],
  ]);
  expect(timeline.lanes.map(({ label, rows: count }) => `${label}:${count}`)).toEqual([
    'Runs:1',
    'Queue:2',
    'Compiler 1:1',
    'Compiler 2:1',
    'Program 1:1',
    'Program 2:1',
  ]);
});

test('jobs that share a module share a bar in the compiler', () => {
  const timeline = timelineOf(
    ...successfulJob(0, { job: 1 }),
    ...successfulJob(0.1, { job: 2, functionIndex: 1 }),
    ...successfulJob(9, { job: 3, functionIndex: 2, bytes: 77 }),
  );
  const compiling = timeline.bars.filter(({ phase }) => phase === 'compiling');
  expect(compiling.map(({ jobs, row, start, end }) => [jobs.map(({ id }) => id), row, start, end])).toEqual([
    [[1, 2], 0, 2, 3.1],
    [[3], 0, 11, 12],
  ]);
});

test('a storm does not make the queue grow without end', () => {
  const events = Array.from({ length: 500 }, (_, job) => event('requested', 0, { job }));
  expect(timelineOf(...events).lanes[1]?.rows).toBe(6);
});

test('a job that ends in the compiler is marked there, one that never got there in the queue', () => {
  const failed = timelineOf(event('requested', 0), event('compiling', 1, { worker: 2 }), event('failed', 3));
  expect(failed.marks.map(({ kind, lane }) => [kind, failed.lanes[lane]?.label])).toEqual([['failed', 'Compiler 3']]);
  const stale = timelineOf(event('requested', 0), event('queued', 1), event('stale', 3));
  expect(stale.marks.map(({ kind, lane }) => [kind, stale.lanes[lane]?.label])).toEqual([['stale', 'Queue']]);
  expect(bars(stale).at(-1)).toBe('Queue/0 queued 1–3');
});

test('ten thousand events are all laid out', () => {
  const events = Array.from({ length: 2000 }, (_, job) =>
    successfulJob(job * 0.5, { job, functionIndex: job, bytes: job }),
  ).flat();
  expect(timelineOf(...events).bars).toHaveLength(8000);
});
