/** What a comparison says: medians with their quartiles, and whether a difference is larger than the spread. */
import { isSteady, quantile, ratios } from '../telemetry/statistics.ts';
import { type BySide, type Comparison, SIDES } from './compare.ts';
import type { FunctionTrial, Trial } from './trial.ts';

export interface Spread {
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

export interface SideSummary {
  readonly ms: Spread;
  /** Whether the later rounds are as fast as the earlier ones; null with fewer than four. */
  readonly steady: boolean | null;
  readonly compileMs: Spread;
  readonly modules: Spread;
  /** From the first call to the first function in the tier; null when some round had none. */
  readonly reached: { readonly 1: Spread | null; readonly 2: Spread | null };
  readonly calls: Spread;
}

export interface FunctionSummary {
  readonly name: string;
  readonly sides: BySide<{ readonly calls: Spread; readonly tier: number; readonly reached: SideSummary['reached'] }>;
}

/** Which side is faster, by the ratios of the rounds. */
export interface Verdict {
  readonly faster: 'a' | 'b' | null;
  /** Time of b over time of a, round by round. */
  readonly ratio: Spread;
  readonly text: string;
}

export interface Summary {
  readonly rounds: number;
  readonly sides: BySide<SideSummary>;
  readonly functions: readonly FunctionSummary[];
  readonly verdict: Verdict;
  /** What is wrong with the comparison, in words: failed expectations, or answers that differ. */
  readonly warnings: readonly string[];
}

/** Fewer rounds have no quartiles worth the name. */
const LEAST_FOR_VERDICT = 3;
const LEAST_FOR_STEADY = 4;

export function summarize({ sides, trials }: Comparison): Summary {
  const rounds = trials.a.length;
  const verdict = judge(
    trials.a.map(({ ms }) => ms),
    trials.b.map(({ ms }) => ms),
    { a: sides.a.name, b: sides.b.name },
  );
  const names = trials.a[0]?.functions.map(({ name }) => name) ?? [];
  return {
    rounds,
    sides: { a: sideSummary(trials.a), b: sideSummary(trials.b) },
    functions: names.map((name, index) => ({
      name,
      sides: { a: functionSummary(trials.a, index), b: functionSummary(trials.b, index) },
    })),
    verdict,
    warnings: warningsOf({ sides, trials }),
  };
}

function sideSummary(trials: readonly Trial[]): SideSummary {
  const times = trials.map(({ ms }) => ms);
  const first = (tier: 1 | 2) =>
    spreadOfAll(trials.map(({ functions }) => earliest(functions.map(({ reached }) => reached[tier]))));
  return {
    ms: spreadOf(times),
    steady: times.length < LEAST_FOR_STEADY ? null : isSteady(times),
    compileMs: spreadOf(trials.map(({ compileMs }) => compileMs)),
    modules: spreadOf(trials.map(({ modules }) => modules)),
    reached: { 1: first(1), 2: first(2) },
    calls: spreadOf(trials.map(({ functions }) => functions.reduce((sum, { calls }) => sum + calls, 0))),
  };
}

function functionSummary(trials: readonly Trial[], index: number): FunctionSummary['sides']['a'] {
  const all = trials.map(({ functions }) => functions[index] as FunctionTrial);
  return {
    calls: spreadOf(all.map(({ calls }) => calls)),
    tier: Math.max(...all.map(({ tier }) => tier)),
    reached: { 1: spreadOfAll(all.map((f) => f.reached[1])), 2: spreadOfAll(all.map((f) => f.reached[2])) },
  };
}

/** A difference is one when three quarters of the rounds show it. */
export function judge(a: readonly number[], b: readonly number[], names: BySide<string>): Verdict {
  const ratio = spreadOf(ratios(b, a));
  const times = (factor: number) => `${factor.toFixed(factor < 10 ? 2 : 0)} times`;
  if (a.length < LEAST_FOR_VERDICT) {
    return {
      faster: null,
      ratio,
      text: `Too few rounds to say which is faster: at least ${LEAST_FOR_VERDICT} are needed.`,
    };
  }
  if (ratio.low > 1) return { faster: 'a', ratio, text: `${names.a} is ${times(ratio.median)} as fast as ${names.b}.` };
  if (ratio.high < 1) {
    return { faster: 'b', ratio, text: `${names.b} is ${times(1 / ratio.median)} as fast as ${names.a}.` };
  }
  return { faster: null, ratio, text: 'No difference that is larger than the spread of the rounds.' };
}

function warningsOf({ sides, trials }: Pick<Comparison, 'sides' | 'trials'>): string[] {
  const warnings: string[] = [];
  for (const id of SIDES) {
    const problem = trials[id].find((trial) => trial.problem !== null)?.problem;
    if (problem !== undefined) warnings.push(`Under ${sides[id].name}: ${problem}`);
  }
  const outcomes = new Set([...trials.a, ...trials.b].map(({ outcome }) => JSON.stringify(outcome)));
  if (outcomes.size > 1) {
    warnings.push('The runs did not all give the same answers, so they may not have done the same work.');
  }
  return warnings;
}

function earliest(times: readonly (number | null)[]): number | null {
  const known = times.filter((time) => time !== null);
  return known.length === 0 ? null : Math.min(...known);
}

function spreadOf(values: readonly number[]): Spread {
  return { low: quantile(values, 0.25), median: quantile(values, 0.5), high: quantile(values, 0.75) };
}

function spreadOfAll(values: readonly (number | null)[]): Spread | null {
  return values.length === 0 || values.includes(null) ? null : spreadOf(values as number[]);
}
