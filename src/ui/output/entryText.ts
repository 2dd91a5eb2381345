/** A run directive and its outcome in words. */
import type { RunEntry } from '../store/transcript.ts';

export function entryStatus({ state, result }: RunEntry): 'waiting' | 'running' | 'stopped' | 'passed' | 'failed' {
  if (result === null) return state === 'running' ? 'running' : 'waiting';
  if (result.stopped) return 'stopped';
  return result.ok ? 'passed' : 'failed';
}

/** The value of the last call, or null where there is none. */
export function valueText({ result }: RunEntry): string | null {
  return result === null || result.value === null || result.stopped ? null : String(result.value);
}

/** What was expected, for those directives that say so. */
export function expectationText({ plan, result }: RunEntry): string | null {
  if (plan.expected === null) return null;
  const expected = plan.expected.replace(/^==\s*/, '');
  return result?.ok === true ? `as expected` : `expected ${expected}`;
}

/** What went wrong, where neither the trap nor value and expectation beside each other say the same. */
export function problemText({ plan, result }: RunEntry): string | null {
  if (result === null || result.problem === null) return null;
  const { problem, trap, value } = result;
  const expected = plan.expected?.replace(/^==\s*/, '');
  const isSaid =
    trap === null
      ? problem === `expected ${expected}, and it returned ${value}`
      : problem === `trapped: ${trap.message}`;
  return isSaid ? null : problem;
}
