import { expect, test } from 'vitest';
import { event, successfulJob } from '../testing/tierEvents.ts';
import { compiledTogether, JobLog, jobMoments, jobSpan } from './jobLog.ts';

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
    installs: [{ at: 14, count: 100, worker: 0 }],
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
    { at: 4, count: 100, worker: 0 },
    { at: 9, count: 100, worker: 1 },
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

test('jobs share a module when a worker had them at the same time, not when size and time are alike', () => {
  const log = logOf(
    ...successfulJob(0, { job: 1 }),
    ...successfulJob(0.1, { job: 2, functionIndex: 1 }),
    ...successfulJob(1.5, { job: 3, functionIndex: 2 }),
    ...successfulJob(0, { job: 4, functionIndex: 3, worker: 1 }),
    event('requested', 9, { job: 5 }),
  );
  const jobs = log.jobs();
  expect(jobs.map((job) => compiledTogether(job, jobs))).toEqual([2, 2, 1, 1, 1]);
});

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

test('no event is ever let go', () => {
  const log = new JobLog();
  for (let job = 0; job < 30_000; job++) log.add([event('requested', job, { job })]);
  expect(log.events.length).toBe(30_000);
  expect(log.jobCount).toBe(30_000);
  expect(log.jobs()[0]?.id).toBe(0);
});

test('the jobs of an earlier time are as they were then', () => {
  const log = logOf(...successfulJob(0), ...successfulJob(2, { job: 2 }), event('failed', 9, { job: 3 }));
  expect(log.jobsUntil(2).map(({ id, compilingAt, readyAt, outcome }) => [id, compilingAt, readyAt, outcome])).toEqual([
    [1, 2, null, 'pending'],
    [2, null, null, 'pending'],
  ]);
  expect(log.jobsUntil(-1)).toEqual([]);
  expect(log.jobsUntil(9)).toEqual(log.jobs());
});
