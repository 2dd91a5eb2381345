/** What each run directive printed and how it ended. Immutable, and bounded however much a program prints. */
import type { RunPlan, RunResult } from '../../engine/api.ts';

/** Characters of output that are kept of one directive: its last ones. */
export const LONGEST_OUTPUT = 200_000;

export interface RunEntry {
  readonly plan: RunPlan;
  readonly state: 'waiting' | 'running' | 'done';
  readonly output: string;
  /** Characters that were let go from the front of the output. */
  readonly cut: number;
  readonly result: RunResult | null;
}

export type Transcript = readonly RunEntry[];

export function beginTranscript(plans: readonly RunPlan[]): Transcript {
  return plans.map((plan) => ({ plan, state: 'waiting', output: '', cut: 0, result: null }));
}

/** What a recorded run has left. */
export function restoreTranscript(
  plans: readonly RunPlan[],
  results: readonly Pick<RunEntry, 'output' | 'cut' | 'result'>[],
): Transcript {
  return plans.map((plan, i) => {
    const { output = '', cut = 0, result = null } = results[i] ?? {};
    return { plan, state: result === null ? 'waiting' : 'done', output, cut, result };
  });
}

export function beginEntry(transcript: Transcript, plan: number): Transcript {
  return update(transcript, plan, (entry) => ({ ...entry, state: 'running' }));
}

export function appendOutput(transcript: Transcript, plan: number, text: string): Transcript {
  return update(transcript, plan, (entry) => ({ ...entry, ...bounded(entry.output + text, entry.cut) }));
}

/** Ends an entry; the result's output is complete and replaces what arrived piece by piece. */
export function endEntry(transcript: Transcript, plan: number, result: RunResult): Transcript {
  return update(transcript, plan, (entry) => ({ ...entry, state: 'done', result, ...bounded(result.output, 0) }));
}

export interface Score {
  readonly passed: number;
  readonly failed: number;
  /** Summed over the directives that ran. */
  readonly ms: number;
}

export function score(transcript: Transcript): Score {
  const results = transcript.flatMap(({ result }) => (result === null || result.stopped ? [] : [result]));
  return {
    passed: results.filter((result) => result.ok).length,
    failed: results.filter((result) => !result.ok).length,
    ms: results.reduce((sum, result) => sum + result.ms, 0),
  };
}

function bounded(output: string, cut: number): { output: string; cut: number } {
  const excess = output.length - LONGEST_OUTPUT;
  return excess <= 0 ? { output, cut } : { output: output.slice(excess), cut: cut + excess };
}

function update(transcript: Transcript, at: number, change: (entry: RunEntry) => RunEntry): Transcript {
  return transcript.map((entry, i) => (i === at ? change(entry) : entry));
}
