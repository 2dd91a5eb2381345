/** A compile job in words, for the tooltip, the list and screen readers. */
import { TIER_NAMES } from '../../engine/tiering/config.ts';
import { type Job, jobMoments } from '../../telemetry/jobLog.ts';
import { formatBytes, formatCount, formatMs } from '../common/format.ts';

/** `@f`, or `@f and 3 more` */
export function jobTitle(job: Job): string {
  const [first] = job.functions;
  const more = job.functions.length - 1;
  return `@${first?.name ?? '?'}${more > 0 ? ` and ${more} more` : ''}`;
}

export function jobTiers(job: Job): string {
  return `T${job.from} → T${job.to} ${TIER_NAMES[job.to]}`;
}

const OUTCOMES = { pending: 'under way', installed: 'installed', failed: 'failed', stale: 'stale' } as const;
export function jobOutcome(job: Job): string {
  return job.problem === null ? OUTCOMES[job.outcome] : `${OUTCOMES[job.outcome]}: ${job.problem}`;
}

/** What is known of a job, name by name. */
export function jobFacts(job: Job): { readonly name: string; readonly value: string }[] {
  const facts = [
    { name: 'Calls', value: formatCount(job.functions[0]?.count ?? 0) },
    { name: 'Reason', value: job.reason },
  ];
  if (job.compileMs !== null) facts.push({ name: 'Compiled in', value: formatMs(job.compileMs) });
  if (job.bytes !== null) facts.push({ name: 'Size', value: formatBytes(job.bytes) });
  if (job.worker !== null) facts.push({ name: 'Compiler', value: String(job.worker + 1) });
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
export function describeJob(job: Job): string {
  const facts = jobFacts(job).map(({ name, value }) => `${name}: ${value}`);
  return `${jobTitle(job)}, ${jobTiers(job)}. ${facts.join('. ')}. ${jobSteps(job).join(', ')}.`;
}
