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

/** `compiled in 7.1 ms (waited 2 ms in the queue)`; null before it is compiled. */
export function costText({ compileMs, queuedAt, compilingAt }: Job, together: number): string | null {
  if (compileMs === null) return null;
  const shared = together > 1 ? `, with ${plural(together - 1, 'other function')} in one module` : '';
  const waited =
    queuedAt === null || compilingAt === null ? '' : ` (waited ${formatMs(compilingAt - queuedAt)} in the queue)`;
  return `compiled in ${formatMs(compileMs)}${shared}${waited}`;
}

export function paybackText(payback: Payback): string {
  switch (payback.kind) {
    case 'unknown':
      return `not known: ${payback.why}`;
    case 'none':
      return `none so far: ${formatMs(payback.before)} from call to call before, ${formatMs(payback.after)} since`;
    case 'known': {
      const { calls, reached, before, after, others } = payback;
      const also =
        others === 0 ? '' : `; ${plural(others, 'other function')} changed tier meanwhile, so the gain isn’t its alone`;
      return `after ${formatCount(calls)} calls${reached ? ', which it has had' : ''}: ${formatMs(before)} from call to call before, ${formatMs(after)} since${also}`;
    }
  }
}
