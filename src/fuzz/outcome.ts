/** What running a program in several modes showed. */
import { TRAP_MESSAGES } from '../hir/opcodes.ts';
import type { Behaviour, Mode, ModeRunner, RunOptions } from '../testing/modes.ts';

/** What the program did, or why the engine could not run it. */
export type Outcome = Behaviour | { readonly failure: string };

export async function outcomeIn(
  runner: ModeRunner,
  mode: Mode,
  text: string,
  options: RunOptions = {},
): Promise<Outcome> {
  try {
    return await runner.run(mode, text, options);
  } catch (error) {
    // Whatever it was, the mode's workers may not be what they were.
    await runner.end(mode);
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}

/** Whether it is known what the program should do: how deep calls may nest is another matter in each tier. */
export function isKnown(outcome: Outcome): outcome is Behaviour {
  if ('failure' in outcome) return false;
  return outcome.runs.every(
    ({ problem, trap }) => problem !== 'stopped' && trap?.message !== TRAP_MESSAGES.stackOverflow,
  );
}

/** Whether it may be as it is only because it took too long: a worker that was ended, a run that was stopped. */
export function mayBeLate(outcome: Outcome): boolean {
  return 'failure' in outcome || outcome.runs.some(({ problem }) => problem === 'stopped');
}

/** The kinds of difference: a smaller program shows the same bug only if it differs in the same way. */
export type DifferenceKind = 'failure' | 'trap' | 'place' | 'value' | 'output' | 'calls' | 'memory';

export interface Difference {
  readonly kind: DifferenceKind;
  /** The run directive, counted from 0; null for what is seen only when all is over. */
  readonly run: number | null;
  readonly entry: string | null;
  /** Both sides, in words. */
  readonly text: string;
}

type Run = Behaviour['runs'][number];

/** What two outcomes of one program differ in. */
export function differences(expected: Outcome, actual: Outcome): Difference[] {
  if ('failure' in expected || 'failure' in actual) {
    const [a, b] = [failureText(expected), failureText(actual)];
    return a === b ? [] : [{ kind: 'failure', run: null, entry: null, text: `${a} against ${b}` }];
  }
  const found: Difference[] = [];
  for (const [i, run] of expected.runs.entries()) {
    const other = actual.runs[i] as Run;
    for (const [kind, describe] of ASPECTS) {
      const [a, b] = [describe(run), describe(other)];
      if (a === b) continue;
      found.push({ kind, run: i, entry: run.entry, text: `@${run.entry} (line ${run.line}): ${a} against ${b}` });
      break;
    }
  }
  if (expected.memory !== actual.memory)
    found.push({ kind: 'memory', run: null, entry: null, text: 'other memory at the end' });
  return found;
}

function failureText(outcome: Outcome): string {
  return 'failure' in outcome ? `a failure (${outcome.failure})` : 'no failure';
}

/** What two runs may differ in; where they differ in one, the later ones say nothing more. */
const ASPECTS: readonly (readonly [DifferenceKind, (run: Run) => string])[] = [
  ['trap', ({ trap }) => (trap === null ? 'no trap' : `trap "${trap.message}"`)],
  ['place', ({ trap }) => (trap === null ? '' : `trap in ${trap.function}, ${trap.block}, line ${trap.line}`)],
  ['value', ({ value }) => (Object.is(value, -0) ? '-0' : String(value))],
  ['output', ({ output }) => JSON.stringify(output)],
  ['calls', ({ calls }) => `${calls} calls`],
];
