/** After how many calls a compilation has won back the time that it took. */
import { OptimizationTier } from '../engine/tiering/config.ts';
import { callTimes, stretches } from './callTimes.ts';
import type { Job } from './jobLog.ts';
import type { Moment } from './moment.ts';
import type { Transition } from './recording.ts';
import { rates, steadySince } from './throughput.ts';

/**
 * `before` and `after` are averages of all that was measured, the browser's own warm-up included: that is what was paid
 * and won. `steady` is the part of `after` since calls have had a steady rate, null where they haven't yet: what is to be
 * expected from then on. The tier before is seldom there for long enough to have such a part.
 */
export type Payback =
  | {
      readonly kind: 'known';
      /** Calls in the new tier. */
      readonly calls: number;
      /** Calls that the function has had in it; code that has been replaced gains nothing any more. */
      readonly had: number;
      readonly replaced: boolean;
      /** Milliseconds from call to call. */
      readonly before: number;
      readonly after: number;
      readonly steady: number | null;
      /** Functions that changed their tier while this was measured: the gain is theirs too. */
      readonly others: number;
    }
  /** A call takes no less time than before. */
  | { readonly kind: 'none'; readonly before: number; readonly after: number; readonly steady: number | null }
  | { readonly kind: 'unknown'; readonly why: string };

/** `together`: how many jobs shared the compilation, and so its time. */
export function payback(job: Job, moment: Moment, together = 1): Payback {
  const unknown = (why: string): Payback => ({ kind: 'unknown', why });
  if (job.to < job.from) return unknown('the function was taken to a lower tier');
  if (job.outcome === 'failed' || job.outcome === 'stale') return unknown('the code never came');
  const [installed] = job.installs;
  if (installed === undefined || job.compileMs === null) return unknown('the code is not there yet');
  const times = callTimes(moment, job.functionIndex);
  const before = times.find(({ tier }) => tier === job.from);
  const after = times.find(({ tier }) => tier === job.to);
  const missing = before === undefined ? job.from : after === undefined ? job.to : null;
  if (missing !== null && stretches(moment, job.functionIndex).some(({ tier, paced }) => paced && tier === missing))
    return unknown('calls were paced, so the time between them says nothing about the code');
  if (job.to === OptimizationTier.Optimized && !moment.recording.countsInTier2)
    return unknown('Tier 2 code counts no calls under these settings');
  if (before === undefined) return unknown('too few calls were measured in the tier before');
  if (after === undefined) return unknown('too few calls have been measured since');
  const gain = before.msPerCall - after.msPerCall;
  const { start, end, next } = measured(job, moment);
  const steady = steadyTime(job, moment, end);
  if (gain <= 0) return { kind: 'none', before: before.msPerCall, after: after.msPerCall, steady };
  const calls = Math.ceil(job.compileMs / together / gain);
  const last = next?.count ?? moment.statuses[job.functionIndex]?.count ?? 0;
  return {
    kind: 'known',
    calls,
    had: Math.max(0, last - installed.count),
    replaced: next !== null,
    before: before.msPerCall,
    after: after.msPerCall,
    steady,
    others: moment.recording.movedBetween(start, end).filter((f) => f !== job.functionIndex).length,
  };
}

/** Milliseconds from call to call at the end of the function's time in the new tier, if its rate was steady by then. */
function steadyTime(job: Job, moment: Moment, end: number): number | null {
  const windows = rates(moment, job.functionIndex).filter((window) => window.end <= end);
  const since = steadySince(windows);
  if (since === null || windows.at(-1)?.tier !== job.to) return null;
  let ms = 0;
  let calls = 0;
  for (const window of windows) {
    if (window.start < since) continue;
    ms += window.end - window.start;
    calls += (window.callsPerSecond * (window.end - window.start)) / 1000;
  }
  return (ms * moment.program.threads) / calls;
}

/** From when the function came to the tier before, to when it left the new one. */
function measured(job: Job, moment: Moment): { start: number; end: number; next: Transition | null } {
  const transitions = moment.transitions(job.functionIndex);
  const at = job.installs[0]?.at ?? 0;
  const start = transitions.findLast((transition) => transition.at < at)?.at ?? 0;
  const next = transitions.find((transition) => transition.at > at) ?? null;
  return { start, end: next?.at ?? moment.time, next };
}
