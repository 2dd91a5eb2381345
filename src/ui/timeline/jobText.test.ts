import { expect, test } from 'vitest';
import { JobLog } from '../../telemetry/jobLog.ts';
import { event, successfulJob } from '../../testing/tierEvents.ts';
import { describeJob, jobSteps } from './jobText.ts';

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
  const text = describeJob(jobOf(event('requested', 0), event('failed', 2, { reason: 'the compiler gave nothing' })));
  expect(text).toContain('@f0, T0 → T1 Standard. Calls: 100. Reason: warm.');
  expect(text).toContain('Outcome: failed: the compiler gave nothing');
});
