import { expect, test } from 'vitest';
import { JobLog } from '../../telemetry/jobLog.ts';
import { layoutTimeline } from '../../telemetry/timeline.ts';
import { event, successfulJob } from '../../testing/tierEvents.ts';
import { GUTTER, jobAt, placeLanes, rowBox, timeOf, xOf } from './scene.ts';

const width = GUTTER + 1000;
const view = { start: 0, end: 100 };

function sceneOf(...events: ReturnType<typeof event>[]) {
  const log = new JobLog();
  log.add(events);
  return placeLanes(layoutTimeline(log.jobs()), 200);
}

test('times and pixels are each other’s inverse', () => {
  expect(xOf(50, view, width)).toBe(GUTTER + 500);
  expect(timeOf(xOf(33, view, width), view, width)).toBeCloseTo(33);
});

test('a job is found where it is drawn and close by, not elsewhere', () => {
  const scene = sceneOf(...successfulJob(10, { job: 1 }), ...successfulJob(60, { job: 2, bytes: 900 }));
  const compiling = scene.timeline.bars.find(({ phase }) => phase === 'compiling');
  const { top, height } = rowBox(scene, compiling?.lane ?? 0, 0);
  const at = (time: number) =>
    jobAt(scene, { x: xOf(time, view, width), y: top + height / 2, view, width, now: 100 })?.id;
  expect(at(12.5)).toBe(1);
  expect(at(62.5)).toBe(2);
  expect(at(12 - 0.4)).toBe(1);
  expect(at(40)).toBeUndefined();
});

test('a job that still waits is found up to now', () => {
  const scene = sceneOf(event('requested', 10), event('queued', 11));
  const { top } = rowBox(scene, 1, 0);
  expect(jobAt(scene, { x: xOf(90, view, width), y: top + 2, view, width, now: 95 })?.id).toBe(1);
  expect(jobAt(scene, { x: xOf(99, view, width), y: top + 2, view, width, now: 95 })).toBeNull();
});
