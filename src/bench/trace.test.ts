import { expect, test } from 'vitest';
import { blockingMs, keystrokesOf, readTrace } from './trace.ts';

const MAIN = { pid: 1, tid: 2 };
const thread = (place: object, name: string) => ({ ...place, name: 'thread_name', ts: 0, args: { name } });
const task = (ts: number, tdur: number, place = MAIN) => ({
  ...place,
  name: 'RunTask',
  ts,
  dur: 2 * tdur,
  tdur,
  args: {},
});
const event = (ts: number, type: string) => ({ ...MAIN, name: 'EventDispatch', ts, args: { data: { type } } });

/** Times in microseconds, as Chromium writes them, and in no order. */
const trace = readTrace(
  Buffer.from(
    JSON.stringify({
      traceEvents: [
        task(30_000, 4000),
        task(500, 9000),
        task(10_000, 3000),
        event(10_100, 'keydown'),
        event(10_200, 'keypress'),
        task(20_000, 5000),
        event(30_500, 'keydown'),
        task(12_000, 90_000, { pid: 1, tid: 3 }),
        thread(MAIN, 'CrRendererMain'),
        thread({ pid: 1, tid: 3 }, 'DedicatedWorker thread'),
      ],
    }),
  ),
);

test('tasks and keys of the main thread are read, in the order of time', () => {
  expect(trace.tasks.map(({ startMs, ms, cpuMs }) => [startMs, ms, cpuMs])).toEqual([
    [0.5, 18, 9],
    [10, 6, 3],
    [20, 10, 5],
    [30, 8, 4],
  ]);
  expect(trace.keysMs).toEqual([10.1, 30.5]);
});

test('a key lasts from the task that hears of it to that of the next key', () => {
  expect(keystrokesOf(trace)).toEqual([
    { inputMs: 3, totalMs: 8, longestMs: 5 },
    { inputMs: 4, totalMs: 4, longestMs: 4 },
  ]);
});

test('tasks block by what their processor time has beyond 50 ms, from a moment on', () => {
  const tasks = [200, 70, 30].map((cpuMs, i) => ({ startMs: i, ms: 1000, cpuMs }));
  expect(blockingMs(tasks, 0, 1)).toBe(150 + 20);
  expect(blockingMs(tasks, 1, 1)).toBe(20);
  expect(blockingMs(tasks, 1, 4)).toBe(230 + 70);
});
