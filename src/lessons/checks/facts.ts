/** What checks are evaluated on: a recorded run, and how the code of the functions that they ask about came about. */
import type { CompilationSteps } from '../../engine/api.ts';
import type { Moment } from '../../telemetry/moment.ts';
import type { Trace } from '../../telemetry/trace.ts';
import { type Check, measurementsOf } from './expression.ts';
import { MEASURES } from './measures.ts';

export interface Facts {
  readonly trace: Pick<Trace, 'recording' | 'config' | 'results'>;
  /** The recording as it is now. */
  readonly moment: Moment;
  /** Null where the function has no such code, or nobody has asked for it. */
  compilation(functionIndex: number, tier: 1 | 2): CompilationSteps | null;
}

export type Explain = (functionIndex: number, tier: 1 | 2) => Promise<CompilationSteps | null>;

/** The facts of a run. Asks the engine for those compilations that the checks need, and for no others. */
export async function gatherFacts(
  trace: Pick<Trace, 'recording' | 'config' | 'results'>,
  checks: readonly Check[],
  explain: Explain,
): Promise<Facts> {
  const { functions } = trace.recording.program;
  const compilations = new Map<string, CompilationSteps | null>();
  for (const { name, args } of checks.flatMap(measurementsOf)) {
    const [func, at] = args;
    if (MEASURES.get(name)?.needsCode !== true || func?.kind !== 'function' || at?.kind !== 'tier') continue;
    const index = functions.find((info) => info.name === func.name)?.index;
    const { tier } = at;
    if (index === undefined || (tier !== 1 && tier !== 2)) continue;
    const key = `${index}.${tier}`;
    if (!compilations.has(key)) compilations.set(key, await explain(index, tier));
  }
  // As things are now: while the engine was asked, code may have arrived.
  return { ...factsWithoutCode(trace), compilation: (index, tier) => compilations.get(`${index}.${tier}`) ?? null };
}

/** What is known of a run that still goes on. */
export function factsWithoutCode(trace: Facts['trace']): Facts {
  return { trace, moment: trace.recording.at(null), compilation: () => null };
}
