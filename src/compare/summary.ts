/** What a comparison says: medians with their quartiles, and whether a difference is more than chance. */
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

/** A side is said to be faster when chance would have rounds agree as much less often than this. */
const LEVEL = 0.1;
/** Of fewer, even if all agree, that can't be said. */
const LEAST_FOR_VERDICT = 1 + Math.ceil(Math.log2(1 / LEVEL));
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

/**
 * The sign test on the rounds, two-sided: it takes nothing for granted about how times are spread. The quartiles of
 * five rounds of two equal configurations are both on one side of 1 three times in eight.
 */
export function judge(a: readonly number[], b: readonly number[], names: BySide<string>): Verdict {
  const each = ratios(b, a);
  const ratio = spreadOf(each);
  const times = (factor: number) => `${factor.toFixed(factor < 10 ? 2 : 0)} times`;
  if (a.length < LEAST_FOR_VERDICT) {
    return {
      faster: null,
      ratio,
      text: `Too few rounds to say which is faster: at least ${LEAST_FOR_VERDICT} are needed.`,
    };
  }
  const slower = each.filter((one) => one > 1).length;
  const quicker = each.filter((one) => one < 1).length;
  if (chanceOf(Math.max(slower, quicker), slower + quicker) > LEVEL) {
    return { faster: null, ratio, text: 'No difference that is more than chance, by these rounds.' };
  }
  return slower > quicker
    ? { faster: 'a', ratio, text: `${names.a} is ${times(ratio.median)} as fast as ${names.b}.` }
    : { faster: 'b', ratio, text: `${names.b} is ${times(1 / ratio.median)} as fast as ${names.a}.` };
}

/** How likely so many of some tosses of a coin, or more, fall on one side, whichever. */
function chanceOf(alike: number, tosses: number): number {
  let ways = 1;
  let sum = 0;
  for (let k = 0; k <= tosses - alike; k++) {
    sum += ways;
    ways = (ways * (tosses - k)) / (k + 1);
  }
  return Math.min(1, sum / 2 ** (tosses - 1));
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
