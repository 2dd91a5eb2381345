/** What checks can measure in a recorded run. Each is a number, or isn't known and says why. */
import { EVENT_KINDS, type TierEvent } from '../../engine/api.ts';
import type { OptimizationTier } from '../../engine/tiering/config.ts';
import { callTimes } from '../../telemetry/callTimes.ts';
import { compiledTogether, type Job } from '../../telemetry/jobLog.ts';
import { payback } from '../../telemetry/payback.ts';
import { rates } from '../../telemetry/throughput.ts';
import { SETTING_NAMES, settingPath } from '../settings.ts';
import type { Argument } from './expression.ts';
import { wordOfTier } from './expression.ts';
import type { Facts } from './facts.ts';

export interface Parameter {
  readonly kind: Argument['kind'];
  /** With its article, for messages. */
  readonly what: string;
  /** As `usage` shows it. */
  readonly short: string;
  readonly optional?: true;
  /** The only words that there are. */
  readonly words?: readonly string[];
}

/** A number, or why it isn't known. */
export type Measured = number | { readonly unknown: string };

interface Measure {
  readonly parameters: readonly Parameter[];
  /** One sentence; docs/teaching.md has it too. */
  readonly doc: string;
  /** The engine must be asked for the code of the function and tier that come first among the arguments. */
  readonly needsCode?: true;
  /** What it comes to differs from run to run: it depends on the machine, and on what else that has to do. */
  readonly timed?: true;
  readonly value: (facts: Facts, args: Arguments) => Measured;
}

const FUNCTION: Parameter = { kind: 'function', what: 'a function such as @f', short: '@f' };
const TIER: Parameter = { kind: 'tier', what: 'a tier: I, T0, T1 or T2', short: 'T2' };
const KIND: Parameter = { kind: 'word', what: 'a kind of event', short: 'installed', words: EVENT_KINDS };
const PASS: Parameter = { kind: 'word', what: 'the name of a pass such as licm', short: 'licm' };
const SETTING: Parameter = { kind: 'word', what: 'a setting', short: 'hotThreshold', words: SETTING_NAMES };
const BLOCK: Parameter = { kind: 'number', what: 'the number of a block, from 0', short: '0' };
const optional = (parameter: Parameter): Parameter => ({ ...parameter, optional: true });

/** `events(installed[, @f[, T2]])` */
export function usage(name: string, parameters: readonly Parameter[]): string {
  let text = '';
  let close = '';
  for (const [i, { short, optional: may }] of parameters.entries()) {
    text += `${may === true ? '[' : ''}${i > 0 ? ', ' : ''}${short}`;
    if (may === true) close += ']';
  }
  return `${name}(${text}${close})`;
}

class Unknown extends Error {}

/** Ends a measure that has no value. */
function unknown(why: string): never {
  throw new Unknown(why);
}

/** The arguments of a measurement, which the parser has checked. */
class Arguments {
  constructor(
    readonly facts: Facts,
    readonly args: readonly Argument[],
  ) {}

  /** The index of the function that an argument names; null for one that was left out. */
  optionalFunction(i: number): number | null {
    const argument = this.args[i];
    if (argument?.kind !== 'function') return null;
    const { functions } = this.facts.moment.program;
    const info = functions.find(({ name }) => name === argument.name);
    return info?.index ?? unknown(`the program that ran has no function @${argument.name}`);
  }

  function(i: number): number {
    return this.optionalFunction(i) ?? unknown('no function was named');
  }

  tier(i: number): OptimizationTier | null {
    const argument = this.args[i];
    return argument?.kind === 'tier' ? argument.tier : null;
  }

  word(i: number): string {
    const argument = this.args[i];
    return argument?.kind === 'word' ? argument.word : '';
  }

  number(i: number): number {
    const argument = this.args[i];
    return argument?.kind === 'number' ? argument.value : 0;
  }
}

function eventsOf({ moment }: Facts, kind: string, func: number | null, to: OptimizationTier | null): TierEvent[] {
  return [...moment.recording.log.events].filter(
    (event) =>
      event.kind === kind && (func === null || event.functionIndex === func) && (to === null || event.to === to),
  );
}

function firstEvent(facts: Facts, args: Arguments): TierEvent {
  const [event] = eventsOf(facts, args.word(0), args.function(1), args.tier(2));
  return event ?? unknown('there is no such event');
}

function compiledJobs({ moment }: Facts, func: number | null, to: OptimizationTier | null): Job[] {
  return moment
    .jobs()
    .filter((job) => (func === null || job.functionIndex === func) && (to === null || job.to === to))
    .filter(({ compileMs }) => compileMs !== null);
}

/** The most intervals that overlap at one time. */
function mostAtOnce(spans: readonly { readonly start: number | null; readonly end: number | null }[]): number {
  const edges = spans
    .flatMap(({ start, end }) => (start === null ? [] : [[start, 1] as const, [end ?? Infinity, -1] as const]))
    // What ends at a time makes room for what begins then.
    .sort(([a, x], [b, y]) => a - b || x - y);
  let now = 0;
  let most = 0;
  for (const [, change] of edges) most = Math.max(most, (now += change));
  return most;
}

function callsPerSecond({ moment }: Facts, func: number, tier: OptimizationTier | null): number {
  if (tier === null) {
    const last = rates(moment, func).at(-1);
    return last?.callsPerSecond ?? unknown('no calls were measured');
  }
  const time = callTimes(moment, func).find((each) => each.tier === tier);
  if (time === undefined) return unknown(`too few calls were measured in ${wordOfTier(tier)}`);
  return (1000 * moment.program.threads) / time.msPerCall;
}

function stepsOf(facts: Facts, args: Arguments) {
  const tier = args.tier(1);
  if (tier !== 1 && tier !== 2) return unknown('only Tiers 1 and 2 have passes');
  const compilation = facts.compilation(args.function(0), tier);
  return (compilation ?? unknown(`the function has no code in ${wordOfTier(tier)}`)).steps;
}

function stepsNamed(facts: Facts, args: Arguments) {
  const name = args.word(2);
  const steps = stepsOf(facts, args).filter((step) => step.name === name);
  return steps.length > 0 ? steps : unknown(`no pass called ${name} ran`);
}

/** How many different things a pass said; one that runs again says the same again. */
function remarks(facts: Facts, args: Arguments, kind: 'done' | 'refused'): number {
  const said = stepsNamed(facts, args).flatMap((step) => step.remarks);
  return new Set(said.filter((remark) => remark.kind === kind).map(({ line, text }) => `${line} ${text}`)).size;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const TABLE: Readonly<Record<string, Measure>> = {
  calls: {
    parameters: [FUNCTION],
    doc: 'How often the function has been called.',
    value: (facts, args) => facts.moment.statuses[args.function(0)]?.count ?? 0,
  },
  tier: {
    parameters: [FUNCTION],
    doc: 'The tier that the function is in at the end: compare it with I, T0, T1 or T2.',
    value: (facts, args) => facts.moment.tierOf(args.function(0)),
  },
  functions: {
    parameters: [optional(TIER)],
    doc: 'How many functions the program has, or how many of them are in the tier at the end.',
    value: ({ moment }, args) => {
      const tier = args.tier(0);
      return moment.program.functions.filter(({ index }) => tier === null || moment.tierOf(index) === tier).length;
    },
  },
  events: {
    parameters: [KIND, optional(FUNCTION), optional(TIER)],
    doc: 'How many events of the kind there are, of one function, on the way to one tier.',
    value: (facts, args) => eventsOf(facts, args.word(0), args.optionalFunction(1), args.tier(2)).length,
  },
  time: {
    parameters: [KIND, FUNCTION, optional(TIER)],
    doc: 'When the first such event was, in milliseconds since the program was compiled.',
    timed: true,
    value: (facts, args) => firstEvent(facts, args).at,
  },
  count: {
    parameters: [KIND, FUNCTION, optional(TIER)],
    doc: 'How many calls the function had had at the first such event.',
    value: (facts, args) => firstEvent(facts, args).count,
  },
  speed: {
    parameters: [FUNCTION, optional(TIER)],
    doc: 'Calls a second: as they were last, or on average in one tier.',
    timed: true,
    value: (facts, args) => callsPerSecond(facts, args.function(0), args.tier(1)),
  },
  compile: {
    parameters: [optional(FUNCTION), optional(TIER)],
    doc: 'Milliseconds that compilers have spent: altogether, on one function, on its way to one tier. Functions that were compiled together share the time.',
    timed: true,
    value: (facts, args) => {
      const jobs = compiledJobs(facts, args.optionalFunction(0), args.tier(1));
      const all = facts.moment.jobs();
      return sum(jobs.map((job) => (job.compileMs ?? 0) / compiledTogether(job, all)));
    },
  },
  payback: {
    parameters: [FUNCTION, TIER],
    doc: 'After how many calls in the tier its compilation has won back the time that it took. Unknown when that can’t be told, or when a call takes no less time than before.',
    timed: true,
    value: ({ moment }, args) => {
      const tier = args.tier(1);
      const all = moment.jobs();
      const job = all.find(({ functionIndex, to }) => functionIndex === args.function(0) && to === tier);
      if (job === undefined) return unknown('there is no such compilation');
      const answer = payback(job, moment, compiledTogether(job, all));
      if (answer.kind === 'known') return answer.calls;
      return unknown(answer.kind === 'none' ? 'a call takes no less time than before' : answer.why);
    },
  },
  waiting: {
    parameters: [],
    doc: 'The most jobs that were in the queue at one time.',
    timed: true,
    value: ({ moment }) =>
      mostAtOnce(
        moment.jobs().map(({ queuedAt, compilingAt, endedAt }) => ({ start: queuedAt, end: compilingAt ?? endedAt })),
      ),
  },
  compiling: {
    parameters: [],
    doc: 'The most compile workers that were at work at one time.',
    timed: true,
    value: ({ moment }) => {
      const jobs = moment.jobs().filter(({ compilingAt }) => compilingAt !== null);
      // Jobs of a wave share a module and a worker.
      const byModule = new Map(jobs.map((job) => [`${job.worker} ${job.compilingAt}`, job]));
      return mostAtOnce(
        [...byModule.values()].map(({ compilingAt, readyAt, endedAt }) => ({
          start: compilingAt,
          end: readyAt ?? endedAt,
        })),
      );
    },
  },
  runs: {
    parameters: [],
    doc: 'How many run directives have ended.',
    value: ({ trace }) => trace.results.filter(({ result }) => result !== null && !result.stopped).length,
  },
  passed: {
    parameters: [],
    doc: 'How many run directives have ended with what they state, or without a trap where they state nothing.',
    value: ({ trace }) => trace.results.filter(({ result }) => result?.ok === true).length,
  },
  runtime: {
    parameters: [],
    doc: 'Milliseconds that all run directives took together.',
    timed: true,
    value: ({ trace }) => sum(trace.results.map(({ result }) => result?.ms ?? 0)),
  },
  threads: {
    parameters: [],
    doc: 'How many threads the program ran on.',
    value: ({ moment }) => moment.program.threads,
  },
  blocks: {
    parameters: [FUNCTION],
    doc: 'How many basic blocks the function has.',
    value: ({ moment }, args) => moment.program.functions[args.function(0)]?.blockCount ?? 0,
  },
  block: {
    parameters: [FUNCTION, BLOCK],
    doc: 'How often a basic block of the function ran, by its number in the text; the entry is 0. Known with block profiling.',
    value: ({ moment }, args) => {
      const counts =
        moment.blockCounts(args.function(0)) ?? unknown('blocks were not counted: switch block profiling on');
      return counts[args.number(1)] ?? unknown(`there is no block ${args.number(1)}`);
    },
  },
  size: {
    parameters: [FUNCTION],
    doc: 'How many HIR instructions the function has in the program.',
    value: ({ moment }, args) => moment.program.functions[args.function(0)]?.size ?? 0,
  },
  instructions: {
    parameters: [FUNCTION, TIER],
    doc: 'How many HIR instructions Tierlab’s passes have left of the function in Tier 1 or 2, what was inlined included.',
    needsCode: true,
    value: (facts, args) => {
      const last = stepsOf(facts, args).findLast(({ by }) => by === 'tierlab');
      return last?.after ?? unknown('no pass ran');
    },
  },
  changed: {
    parameters: [FUNCTION, TIER, PASS],
    doc: 'How many times the pass changed the function, on its way to Tier 1 or 2. A pass may run several times.',
    needsCode: true,
    value: (facts, args) => stepsNamed(facts, args).filter((step) => step.changed).length,
  },
  did: {
    parameters: [FUNCTION, TIER, PASS],
    doc: 'How many things the pass says that it did, such as calls that it inlined.',
    needsCode: true,
    value: (facts, args) => remarks(facts, args, 'done'),
  },
  refused: {
    parameters: [FUNCTION, TIER, PASS],
    doc: 'How many things the pass says that it could not or would not do.',
    needsCode: true,
    value: (facts, args) => remarks(facts, args, 'refused'),
  },
  bytes: {
    parameters: [FUNCTION, TIER],
    doc: 'Size of the WebAssembly module with the function’s code in the tier. Tier 0 is one module of all functions.',
    value: ({ moment }, args) =>
      moment.codeSize(args.function(0), args.tier(1) ?? 0) ?? unknown('the function has no code in that tier'),
  },
  setting: {
    parameters: [SETTING],
    doc: 'A setting that the program ran under; true is 1 and false is 0.',
    value: ({ trace }, args) => {
      let value: unknown = trace.config;
      for (const key of (settingPath(args.word(0)) ?? '').split('.')) value = (value as Record<string, unknown>)[key];
      return typeof value === 'string' ? unknown('it is a word') : Number(value);
    },
  },
};

export const MEASURES: ReadonlyMap<string, Measure> = new Map(Object.entries(TABLE));

/** Takes one measurement. */
export function measure(facts: Facts, name: string, args: readonly Argument[]): Measured {
  const found = MEASURES.get(name);
  if (found === undefined) return { unknown: `there is no measure ${name}` };
  try {
    return found.value(facts, new Arguments(facts, args));
  } catch (error) {
    if (error instanceof Unknown) return { unknown: error.message };
    throw error;
  }
}
