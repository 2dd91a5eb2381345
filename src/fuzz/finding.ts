/** A mismatch made into a file that shows it and nothing else. */
import { loadModule } from '../hir/load.ts';
import type { RunDirective, ScalarConstant } from '../hir/module.ts';
import { printModule } from '../hir/text/print.ts';
import type { Behaviour, Mode } from '../testing/modes.ts';
import type { Mismatch } from './campaign.ts';
import { type DifferenceKind, differences, isKnown, type Outcome } from './outcome.ts';
import type { ProgramRunner, RunOptions } from './runner.ts';
import { shrink } from './shrink/shrink.ts';

/** Shrinking takes away what ends loops, too. */
const PATIENCE_MS = 1000;

/** Whether two modes still differ in that way on a program. */
export async function differs(
  runner: ProgramRunner,
  [reference, mode]: readonly [Mode, Mode],
  text: string,
  kind: DifferenceKind,
  options: RunOptions = {},
): Promise<boolean> {
  const patient = { ...options, patienceMs: PATIENCE_MS };
  const [expected] = (await runner.outcomes(text, [reference], patient)) as [Outcome];
  if (!isKnown(expected)) return false;
  const [actual] = (await runner.outcomes(text, [mode], patient)) as [Outcome];
  return differences(expected, actual).some((difference) => difference.kind === kind);
}

/** The smallest program that shows the mismatch, with what the reference says of it. */
export async function shrinkMismatch(
  runner: ProgramRunner,
  reference: Mode,
  mismatch: Mismatch,
  onProgress?: (text: string, tried: number) => void,
): Promise<string> {
  const { mode, difference, text, options } = mismatch;
  const isInteresting = (candidate: string) => differs(runner, [reference, mode], candidate, difference.kind, options);
  // What happens only sometimes can't be searched for.
  if (!(await isInteresting(text))) return text;
  const small = await shrink(text, { isInteresting, ...(onProgress && { onProgress }) });
  const [expected] = (await runner.outcomes(small, [reference], { ...options, patienceMs: PATIENCE_MS })) as [Outcome];
  const told = isKnown(expected) ? withExpectations(small, expected) : small;
  return (await isInteresting(told)) ? told : small;
}

/** Each run directive says what it gives. */
function withExpectations(text: string, { runs }: Behaviour): string {
  const { module } = loadModule(text);
  if (module === null) return text;
  module.runs = module.runs.map((run, i) => ({ ...run, expected: expectation(run, runs[i]) }));
  return printModule(module);
}

function expectation(
  { entry: { result }, calls }: RunDirective,
  run: Behaviour['runs'][number] | undefined,
): RunDirective['expected'] {
  if (run === undefined) return null;
  const { trap, value } = run;
  // Where a trap is expected, calls go on after it.
  if (trap !== null) return calls === 1 ? { kind: 'trap', message: trap.message } : null;
  if (value === null) return null;
  const number = result.kind === 'int' && result.bits === 64 ? BigInt(value) : numberOf(value);
  const constant: ScalarConstant = { kind: 'scalar', type: result, value: number };
  return { kind: 'value', value: constant };
}

/** Results that no number of JSON can hold are words. */
function numberOf(value: string | number | boolean): number {
  if (typeof value !== 'string') return Number(value);
  return value === 'nan' ? Number.NaN : value === 'inf' ? Infinity : -Infinity;
}
