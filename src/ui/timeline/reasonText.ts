/** Why a function was promoted, what that took, and whether it has paid: sentences from what was recorded. */
import type { Job } from '../../telemetry/jobLog.ts';
import type { Payback } from '../../telemetry/payback.ts';
import { formatCount, formatMs, plural } from '../common/format.ts';

/** Why this tier and not the one beside it. */
export function choiceText({ from, to }: Job): string | null {
  if (to < from) return null;
  switch (to) {
    case 0:
      return 'Tier 0 over the interpreter: its code is made in no time, without an optimiser';
    case 1:
      return 'Tier 1 before Tier 2: functions climb one tier at a time, and this code is there sooner';
    case 2:
      return 'Tier 2 over Tier 1: called so often, the longest compilation may pay';
    default:
      return null;
  }
}

/** From the worker's start to its answer there may be this much that isn't compiling, without being told. */
const TELLING_MS = 5;

/**
 * `compiled in 7.1 ms (waited 2 ms in the queue)`; null before it is compiled. Where a worker had the job for much
 * longer than it compiled, because it was just starting or other threads had its processor, that is told too.
 */
export function costText({ compileMs, queuedAt, compilingAt, readyAt }: Job, together: number): string | null {
  if (compileMs === null) return null;
  const held = readyAt === null || compilingAt === null ? 0 : readyAt - compilingAt;
  const of = held > 2 * compileMs + TELLING_MS ? ` of the ${formatMs(held)} that the worker had it` : '';
  const shared = together > 1 ? `, with ${plural(together - 1, 'other function')} in one module` : '';
  const waited =
    queuedAt === null || compilingAt === null ? '' : ` (waited ${formatMs(compilingAt - queuedAt)} in the queue)`;
  return `compiled in ${formatMs(compileMs)}${of}${shared}${waited}`;
}

function timesText({ before, after, steady }: Extract<Payback, { readonly after: number }>): string {
  const settled = steady === null ? '' : ` (${formatMs(steady)} once steady)`;
  return `${formatMs(before)} from call to call before, ${formatMs(after)} since${settled}`;
}

export function paybackText(payback: Payback): string {
  switch (payback.kind) {
    case 'unknown':
      return `not known: ${payback.why}`;
    case 'none':
      return `none so far: ${timesText(payback)}`;
    case 'known': {
      const { calls, had, replaced, others } = payback;
      const also =
        others === 0 ? '' : `; ${plural(others, 'other function')} changed tier meanwhile, so the gain isn’t its alone`;
      const reached =
        had >= calls ? ', which it has had' : replaced ? `, but was replaced after ${formatCount(had)}` : '';
      return `after ${formatCount(calls)} calls${reached}: ${timesText(payback)}${also}`;
    }
  }
}
