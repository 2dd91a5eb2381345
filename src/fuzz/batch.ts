/** Modules of many programs: what a module costs by itself is shared. */
import { HOST_FUNCTIONS } from '../hir/externs.ts';
import { typeName } from '../hir/types.ts';
import type { Group } from './constructs/construct.ts';
import { Program } from './program.ts';
import { seedOf } from './random.ts';
import type { RunOptions } from './runner.ts';

export interface Batch {
  /** A whole module. Rounds of runs follow each other: each program runs once, then each runs once more, and so on. */
  readonly text: string;
  /** Number of the first program in its campaign. */
  readonly first: number;
  readonly count: number;
  /** How it is to be run. */
  readonly options: RunOptions;
}

const EXTERNS = Object.entries(HOST_FUNCTIONS).map(([name, { params, result }]) => {
  const list = params.map((type, i) => `%p${i}: ${typeName(type)}`).join(', ');
  return `extern function @${name}(${list}) -> ${typeName(result)}\n`;
});

/** The name of a program's entry. */
export function entryName(program: number): string {
  return `p${program}`;
}

/** How a batch is made and run. */
export interface BatchOptions extends RunOptions {
  /** Groups of constructs that every program has. */
  readonly groups?: readonly Group[];
}

/** The programs of a campaign from `first` on. */
export function generateBatch(campaign: number, first: number, count: number, options: BatchOptions = {}): Batch {
  const numbers = Array.from({ length: count }, (_, i) => first + i);
  return generatePrograms(campaign, numbers, options);
}

/** Some programs of a campaign as one module. They share nothing but heap and stack. */
export function generatePrograms(
  campaign: number,
  numbers: readonly number[],
  { groups = [], ...options }: BatchOptions = {},
): Batch {
  const programs = numbers.map((number) => Program.generate(seedOf(campaign, number), entryName(number), groups));
  const rounds = Math.max(...programs.map((program) => program.rounds.length));
  const runs = Array.from({ length: rounds }, (_, round) => programs.flatMap((program) => program.rounds[round] ?? []));
  const text = [...runs.flat(), '', ...EXTERNS, ...programs.map(({ items }) => items)].join('\n');
  return { text, first: numbers[0] ?? 0, count: numbers.length, options: { ...options, round: numbers.length } };
}
