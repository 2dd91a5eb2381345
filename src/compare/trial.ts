/** One measured run of a program: all its run directives, under one configuration. */
import type { FunctionStatus, RunResult, TierEvent } from '../engine/api.ts';
import type { TieredBackend } from '../engine/backend.ts';
import type { OptimizationTier } from '../engine/tiering/config.ts';

/** As much of a backend as a comparison uses. */
export type TrialBackend = Pick<
  TieredBackend,
  'prepare' | 'compileModule' | 'run' | 'stop' | 'settle' | 'setPolicy' | 'functionStatus' | 'shutdown'
>;

/** Times are milliseconds; moments count from the first call. */
export interface Trial {
  /** What the run directives gave, one line each: two configurations must agree on them. */
  readonly outcome: readonly string[];
  /** The first thing that went wrong, in words, or null. */
  readonly problem: string | null;
  /** Of all run directives together. */
  readonly ms: number;
  /** Of all modules of Tier 1 and 2; on compile workers, beside the program. */
  readonly compileMs: number;
  readonly modules: number;
  readonly functions: readonly FunctionTrial[];
}

export interface FunctionTrial {
  readonly name: string;
  /** At the end, counted as the configuration says. */
  readonly calls: number;
  readonly tier: OptimizationTier;
  /** When its code was first installed in Tier 1 and Tier 2; null when it wasn't. */
  readonly reached: { readonly 1: number | null; readonly 2: number | null };
}

/** The program has mistakes, or has nothing to run. */
export class NotComparable extends Error {}

/** The comparison was ended from outside. */
export class Cancelled extends Error {}

let programs = 0;

/**
 * A browser knows WebAssembly by its bytes and keeps what it has compiled well: a function of its own, behind the text,
 * makes every program new to it.
 */
function unseen(text: string): { text: string; name: string } {
  let name: string;
  do name = `unseen${++programs}`;
  while (text.includes(name));
  return { name, text: `${text}\nfunction @${name}() -> i32 {\nentry:\n    return ${programs}\n}\n` };
}

/** Runs a program once. `events` is the backend's, and grows while the program runs; it is emptied here. */
export async function runTrial(
  backend: TrialBackend,
  events: TierEvent[],
  text: string,
  signal: AbortSignal,
): Promise<Trial> {
  const fresh = unseen(text);
  events.length = 0;
  const compiled = await backend.compileModule(fresh.text);
  if (!compiled.ok) {
    const [first] = compiled.diagnostics;
    throw new NotComparable(
      first === undefined ? 'the program has mistakes' : `line ${first.line}, column ${first.column}: ${first.message}`,
    );
  }
  const { program } = compiled;
  if (program.runs.length === 0) {
    throw new NotComparable(
      'there is nothing to run: the program has no run directive and no @main without parameters',
    );
  }
  const results: RunResult[] = [];
  for (let plan = 0; plan < program.runs.length; plan++) {
    if (signal.aborted) throw new Cancelled();
    results.push(await backend.run(plan));
  }
  if (signal.aborted) throw new Cancelled();
  await backend.settle();
  const own = events.filter((event) => event.function !== fresh.name);
  const started = (results[0]?.startedAt ?? program.epoch) - program.epoch;
  const functions = backend.functionStatus().filter(({ info }) => info.name !== fresh.name);
  return { ...judged(results), ...compilations(own), functions: functions.map((f) => functionTrial(f, own, started)) };
}

function judged(results: readonly RunResult[]): Pick<Trial, 'outcome' | 'problem' | 'ms'> {
  return {
    outcome: results.map(
      ({ trap, value, output }) => `${trap === null ? value : `traps "${trap.message}"`}\n${output}`,
    ),
    problem: results.find(({ ok }) => !ok)?.problem ?? null,
    ms: results.reduce((sum, { ms }) => sum + ms, 0),
  };
}

/** Functions that were compiled together have the same worker, time and size. */
function compilations(events: readonly TierEvent[]): Pick<Trial, 'compileMs' | 'modules'> {
  const modules = new Map<string, number>();
  for (const { kind, to, worker, compileMs, bytes } of events) {
    if (kind === 'ready' && to > 0 && compileMs !== null)
      modules.set(`${to} ${worker} ${compileMs} ${bytes}`, compileMs);
  }
  return { compileMs: [...modules.values()].reduce((sum, ms) => sum + ms, 0), modules: modules.size };
}

function functionTrial(
  { info, tier, count }: FunctionStatus,
  events: readonly TierEvent[],
  started: number,
): FunctionTrial {
  const reached = (to: OptimizationTier): number | null => {
    const event = events.find((e) => e.kind === 'installed' && e.functionIndex === info.index && e.to === to);
    return event === undefined ? null : Math.max(0, event.at - started);
  };
  return { name: info.name, calls: count, tier, reached: { 1: reached(1), 2: reached(2) } };
}
