/**
 * What makes a program differ between modes: the tier, the functions whose code there it takes, and the step of their
 * compilation that goes wrong. A compilation is a list of named steps of which any beginning can be run
 * (`CompileJob.maxSteps`), whoever's steps they are.
 */
import { OptimizationTier, tierTitle } from '../engine/tiering/config.ts';
import { MODES, type Mode } from '../testing/modes.ts';
import { ALL, type Share } from './machine/session.ts';
import { type Difference, differences, isKnown, type Outcome } from './outcome.ts';
import type { RunOptions } from './runner.ts';

/** Who runs some of a mode; `FuzzPool` is one. */
export interface PartialRunner {
  outcome(text: string, mode: Mode, share: Share, options?: RunOptions): Promise<Outcome>;
  code(text: string, mode: Mode, share: Share, options?: RunOptions): Promise<ProgramCode>;
}
export interface ProgramCode {
  readonly functions: readonly string[];
  readonly parts: readonly { readonly functions: readonly number[]; readonly steps: readonly string[] }[];
}

export interface Cause {
  readonly mode: string;
  readonly reference: string;
  readonly difference: Difference;
  /** The lowest tier that the difference takes. */
  readonly tier: OptimizationTier;
  /** No fewer functions in that tier show it, the others being in the baseline (of the baseline: interpreted). */
  readonly functions: readonly string[];
  /** The first step of their compilation after which it shows; null: it shows before any. */
  readonly step: { readonly name: string; readonly number: number; readonly of: number } | null;
}

const PATIENCE_MS = 2000;

/** Null when the program does the same in both modes. Throws when the reference doesn't say what is right. */
export async function bisect(
  runner: PartialRunner,
  [reference, mode]: readonly [Mode, Mode],
  text: string,
  options: RunOptions = {},
): Promise<Cause | null> {
  const search = new Search(runner, mode, text, { ...options, patienceMs: PATIENCE_MS });
  const expected = await runner.outcome(text, reference, ALL, search.options);
  if (!isKnown(expected)) {
    const why = 'failure' in expected ? expected.failure : 'a run does not end, or nests too deep';
    throw new Error(`${reference.name} doesn't say what is right: ${why}`);
  }
  const cause = await search.run(expected);
  return cause === null ? null : { mode: mode.name, reference: reference.name, ...cause };
}

class Search {
  readonly #runner: PartialRunner;
  readonly #mode: Mode;
  readonly #text: string;
  readonly options: RunOptions;
  /** Indices of all functions. */
  #all: readonly number[] = [];
  #expected: Outcome = { runs: [], memory: '' };
  #kind: Difference['kind'] | null = null;

  constructor(runner: PartialRunner, mode: Mode, text: string, options: RunOptions) {
    this.#runner = runner;
    this.#mode = mode;
    this.#text = text;
    this.options = options;
  }

  async run(expected: Outcome): Promise<Omit<Cause, 'mode' | 'reference'> | null> {
    this.#expected = expected;
    const highest = this.#tiers().at(-1) as OptimizationTier;
    const difference = await this.#difference({ ...ALL, highest });
    if (difference === null) return null;
    this.#kind = difference.kind;
    const tier = await this.#lowestTier(highest);
    const code = await this.#code(tier);
    this.#all = [...code.functions.keys()];
    const functions = await this.#fewestFunctions(tier);
    const step = functions.length === 0 ? null : await this.#firstStep(tier, functions, code);
    return { difference, tier, functions: functions.map((f) => code.functions[f] as string), step };
  }

  /** Where some step throws, what the code is before any: it has the same functions and steps. */
  async #code(highest: OptimizationTier): Promise<ProgramCode> {
    const code = (maxSteps: number | null) =>
      this.#runner.code(this.#text, this.#mode, { ...ALL, highest, maxSteps }, this.options);
    try {
      return await code(null);
    } catch {
      return code(0);
    }
  }

  /** Whether it differs, in the way in which the whole does. */
  async #difference(share: Share): Promise<Difference | null> {
    const actual = await this.#runner.outcome(this.#text, ...this.#asShown(share), this.options);
    const found = differences(this.#expected, actual);
    return found.find(({ kind }) => this.#kind === null || kind === this.#kind) ?? null;
  }

  /** Of the baseline, the others are interpreted: the same as the interpreter for those others. */
  #asShown(share: Share): [Mode, Share] {
    if (this.#mode.name !== 'baseline' || share.functions === null) return [this.#mode, share];
    const { functions } = share;
    const interpreter = MODES.find(({ name }) => name === 'interpreter') as Mode;
    return [interpreter, { ...share, functions: new Set(this.#all.filter((f) => !functions.has(f))) }];
  }

  /** That code may be of in the mode, lowest first. */
  #tiers(): OptimizationTier[] {
    const { config, tier } = this.#mode;
    if (!config.enableBackgroundOptimization) return [tier];
    const { Baseline, Standard, Optimized } = OptimizationTier;
    return [tier, ...[Baseline, Standard, Optimized].filter((higher) => higher > tier)];
  }

  async #lowestTier(highest: OptimizationTier): Promise<OptimizationTier> {
    for (const tier of this.#tiers())
      if (tier !== highest && (await this.#difference({ ...ALL, highest: tier })) !== null) return tier;
    return highest;
  }

  /** Leaves out as many as it can at a time, and then fewer. */
  async #fewestFunctions(highest: OptimizationTier): Promise<readonly number[]> {
    let kept = this.#all;
    for (let size = kept.length; size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
      for (let at = 0; at < kept.length; ) {
        const rest = [...kept.slice(0, at), ...kept.slice(at + size)];
        if ((await this.#difference({ ...ALL, highest, functions: new Set(rest) })) === null) at += size;
        else kept = rest;
      }
    }
    return kept;
  }

  async #firstStep(highest: OptimizationTier, functions: readonly number[], { parts }: ProgramCode) {
    const steps = parts
      .filter((part) => part.functions.some((f) => functions.includes(f)))
      .reduce<readonly string[]>((longest, part) => (part.steps.length > longest.length ? part.steps : longest), []);
    const shows = async (maxSteps: number) =>
      (await this.#difference({ functions: new Set(functions), highest, maxSteps })) !== null;
    if (steps.length === 0 || (await shows(0))) return null;
    // It doesn't show after `good` steps, and does after `bad` ones.
    let [good, bad] = [0, steps.length];
    while (bad - good > 1) {
      const middle = (good + bad) >> 1;
      if (await shows(middle)) bad = middle;
      else good = middle;
    }
    return { name: steps[bad - 1] as string, number: bad, of: steps.length };
  }
}

/** For people, in a line. */
export function causeText({ tier, functions, step }: Cause): string {
  const names = functions.map((name) => `@${name}`).join(', ');
  const where = functions.length === 0 ? 'no function' : names;
  const title = tierTitle(tier);
  if (functions.length === 0) return `it takes ${where} in ${title}: what the others run in differs, too`;
  if (step === null) {
    const what =
      tier === OptimizationTier.Interpreter ? 'as it is interpreted' : 'as its code is emitted, before any step';
    return `${where} in ${title}, ${what}`;
  }
  return `${where} in ${title}, step ${step.number} of ${step.of}: ${step.name}`;
}
