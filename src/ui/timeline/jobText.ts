/** A compile job in words, for the tooltip, the list and screen readers. */
import { TIER_NAMES } from '../../engine/tiering/config.ts';
import { compiledTogether, type Job, jobMoments } from '../../telemetry/jobLog.ts';
import type { Moment } from '../../telemetry/moment.ts';
import { payback } from '../../telemetry/payback.ts';
import { formatBytes, formatCount, formatMs } from '../common/format.ts';
import { tierMark } from '../common/tierShapes.ts';
import { choiceText, costText, paybackText } from './reasonText.ts';

export function jobTiers(job: Job): string {
  return `${tierMark(job.from)} → ${tierMark(job.to)} ${TIER_NAMES[job.to]}`;
}

const OUTCOMES = { pending: 'under way', installed: 'installed', failed: 'failed', stale: 'stale' } as const;
export function jobOutcome(job: Job): string {
  return job.problem === null ? OUTCOMES[job.outcome] : `${OUTCOMES[job.outcome]}: ${job.problem}`;
}

/** What is known of a job at a moment, name by name. `jobs`: all of the program. */
export function jobFacts(
  job: Job,
  moment: Moment,
  jobs: readonly Job[],
): { readonly name: string; readonly value: string }[] {
  const together = compiledTogether(job, jobs);
  const choice = choiceText(job);
  const cost = costText(job, together);
  const facts = [
    { name: 'Calls', value: formatCount(job.count) },
    { name: 'Reason', value: job.reason },
  ];
  if (choice !== null) facts.push({ name: 'Choice', value: choice });
  if (cost !== null) facts.push({ name: 'Cost', value: cost });
  facts.push({ name: 'Pays back', value: paybackText(payback(job, moment, together)) });
  if (job.queueNote !== null) facts.push({ name: 'Queue', value: job.queueNote });
  if (job.worker !== null) facts.push({ name: 'Compiler', value: String(job.worker + 1) });
  // What it cost is said already.
  if (job.codeNote !== null && !/^compiled in [\d.]+ ms$/.test(job.codeNote))
    facts.push({ name: 'Code', value: job.codeNote });
  if (job.bytes !== null) facts.push({ name: 'Module', value: formatBytes(job.bytes) });
  facts.push({ name: 'Outcome', value: jobOutcome(job) });
  return facts;
}

/** Each moment with the time since the one before it: `queued +12 µs`. */
export function jobSteps(job: Job): string[] {
  const moments = jobMoments(job);
  return moments.map(({ label, at }, i) => {
    const before = moments[i - 1];
    return before === undefined ? `${label} at ${formatMs(at)}` : `${label} +${formatMs(Math.max(0, at - before.at))}`;
  });
}

/** All of it in one sentence. */
export function describeJob(job: Job, moment: Moment, jobs: readonly Job[]): string {
  const facts = jobFacts(job, moment, jobs).map(({ name, value }) => `${name}: ${value}`);
  return `@${job.function}, ${jobTiers(job)}. ${facts.join('. ')}. ${jobSteps(job).join(', ')}.`;
}
