import { expect, test } from 'vitest';
import { JobLog } from '../../telemetry/jobLog.ts';
import { Recording } from '../../telemetry/recording.ts';
import { event, programOf, successfulJob } from '../../testing/tierEvents.ts';
import { describeJob, jobFacts, jobSteps } from './jobText.ts';
import { paybackText } from './reasonText.ts';

function jobOf(...events: ReturnType<typeof event>[]) {
  const log = new JobLog();
  log.add(events);
  return log.jobs()[0] as NonNullable<ReturnType<JobLog['jobs']>[number]>;
}

test('each step says how long after the one before it came', () => {
  expect(jobSteps(jobOf(...successfulJob(1)))).toEqual([
    'requested at 1 ms',
    'queued +1 ms',
    'compiling +1 ms',
    'ready +1 ms',
    'installed +1 ms',
  ]);
});

test('a job in one sentence names function, tiers, reason and outcome', () => {
  const recording = new Recording(programOf('f0'));
  recording.record([event('requested', 0), event('failed', 2, { reason: 'the compiler gave nothing' })]);
  const jobs = recording.log.jobs();
  const text = describeJob(jobs[0] as (typeof jobs)[0], recording.at(null), jobs);
  expect(text).toContain('@f0, T0 → T1 Standard. Calls: 100. Reason: warm.');
  expect(text).toContain('Outcome: failed: the compiler gave nothing');
});

test('a promotion says why this tier, what it took, and when that pays back', () => {
  const recording = new Recording(programOf('f0', 'f1'));
  recording.record([
    ...successfulJob(0, { from: 1, to: 2, compileMs: 7.1 }),
    ...successfulJob(0.5, { from: 1, to: 2, compileMs: 7.1, job: 2, functionIndex: 1 }),
  ]);
  const jobs = recording.log.jobs();
  const facts = jobFacts(jobs[0] as (typeof jobs)[0], recording.at(null), jobs);
  expect(facts).toContainEqual({
    name: 'Choice',
    value: 'Tier 2 over Tier 1: called so often, the longest compilation may pay',
  });
  expect(facts).toContainEqual({
    name: 'Cost',
    value: 'compiled in 7.1 ms, with 1 other function in one module (waited 1 ms in the queue)',
  });
  expect(facts).toContainEqual({
    name: 'Pays back',
    value: 'not known: too few calls were measured in the tier before',
  });
});

test('a worker that had a job much longer than it compiled is told about', () => {
  const recording = new Recording(programOf('f0'));
  const [requested, queued, compiling] = successfulJob(0);
  recording.record([requested, queued, compiling].filter((step) => step !== undefined));
  recording.record([event('ready', 362, { compileMs: 4.4 })]);
  const jobs = recording.log.jobs();
  expect(jobFacts(jobs[0] as (typeof jobs)[0], recording.at(null), jobs)).toContainEqual({
    name: 'Cost',
    value: 'compiled in 4.4 ms of the 360 ms that the worker had it (waited 1 ms in the queue)',
  });
});

test('payback is told with what it was computed from', () => {
  const known = {
    kind: 'known',
    calls: 41_000,
    had: 900,
    replaced: false,
    before: 0.0012,
    after: 0.0009,
    steady: null,
    others: 2,
  } as const;
  expect(paybackText(known)).toBe(
    'after 41,000 calls: 1.2 µs from call to call before, 0.9 µs since; 2 other functions changed tier meanwhile, so the gain isn’t its alone',
  );
  expect(paybackText({ ...known, had: 41_000, others: 0 })).toMatch(/^after 41,000 calls, which it has had: .* since$/);
  expect(paybackText({ ...known, replaced: true, others: 0 })).toMatch(
    /^after 41,000 calls, but was replaced after 900: /,
  );
  expect(paybackText({ ...known, steady: 0.0008, others: 0 })).toMatch(
    /: 1\.2 µs .* 0\.9 µs since \(0\.8 µs once steady\)$/,
  );
  expect(paybackText({ kind: 'none', before: 0.001, after: 0.002, steady: 0.0009 })).toBe(
    'none so far: 1 µs from call to call before, 2 µs since (0.9 µs once steady)',
  );
});
