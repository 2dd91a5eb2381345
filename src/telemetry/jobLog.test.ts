import { expect, test } from 'vitest';
import { event, successfulJob } from '../testing/tierEvents.ts';
import { JobLog, jobMoments, jobSpan, MOST_EVENTS } from './jobLog.ts';

function logOf(...events: ReturnType<typeof event>[]): JobLog {
  const log = new JobLog();
  log.add(events);
  return log;
}

test('a job gathers its moments, its worker and its sizes', () => {
  const [job] = logOf(...successfulJob(10)).jobs();
  expect(job).toMatchObject({
    requestedAt: 10,
    queuedAt: 11,
    compilingAt: 12,
    readyAt: 13,
    installs: [{ at: 14, worker: 0 }],
    outcome: 'installed',
    worker: 0,
    compileMs: 1,
    bytes: 500,
  });
  expect(jobSpan(job as NonNullable<typeof job>)).toEqual({ start: 10, end: 14 });
});

test('each execution worker installs once', () => {
  const events = [...successfulJob(0), event('installed', 9, { worker: 1 }), event('installed', 10, { worker: 1 })];
  expect(logOf(...events).jobs()[0]?.installs).toEqual([
    { at: 4, worker: 0 },
    { at: 9, worker: 1 },
  ]);
});

test.each(['failed', 'stale'] as const)(
  'a job that ends as %s keeps the reason of its request and of its end',
  (kind) => {
    const log = logOf(
      event('requested', 0),
      event('compiling', 2, { worker: 1 }),
      event(kind, 5, { reason: 'too late' }),
    );
    const [job] = log.jobs();
    expect(job).toMatchObject({ outcome: kind, endedAt: 5, reason: 'warm', problem: 'too late', worker: 1 });
    expect(jobMoments(job as NonNullable<typeof job>).at(-1)).toEqual({ label: kind, at: 5 });
  },
);

test('a second try shows its own start', () => {
  const log = logOf(event('compiling', 2, { worker: 0 }), event('compiling', 8, { worker: 1 }));
  expect(log.jobs()[0]).toMatchObject({ compilingAt: 8, worker: 1 });
});

test('the retirement of the code before changes nothing about the job', () => {
  const [before, after] = [successfulJob(0), [...successfulJob(0), event('retired', 9)]].map((events) =>
    logOf(...events).jobs(),
  );
  expect(after).toEqual(before);
});

test('stays within bounds, letting the oldest go', () => {
  const log = new JobLog();
  for (let job = 0; job < 2 * MOST_EVENTS; job++) log.add([event('requested', job, { job })]);
  expect(log.events.length).toBeLessThanOrEqual(MOST_EVENTS * 1.125);
  expect(log.jobCount).toBe(MOST_EVENTS);
  expect(log.events.length + log.dropped).toBe(2 * MOST_EVENTS);
  expect(log.jobs().at(-1)?.id).toBe(2 * MOST_EVENTS - 1);
});
