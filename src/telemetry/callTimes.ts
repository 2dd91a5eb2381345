/**
 * How long a call of a function takes in each tier, as far as counts can tell: the time that the program ran while the
 * function was in the tier, by the calls that it had in that time. That is the time from one call to the next, with
 * all that the program does in between; what it loses from tier to tier is what the better code has won, and so is
 * what other functions have won in the same time. Nobody times single calls: that would cost more than many of them.
 */
import { OptimizationTier } from '../engine/tiering/config.ts';
import type { CountPoint } from './countHistory.ts';
import type { Moment } from './moment.ts';
import type { RunSpan } from './recording.ts';

/** Two readings of a function's count with nothing but running in between. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly calls: number;
  readonly tier: OptimizationTier;
  /** Calls were let through at a pace, for a part of it at least. */
  readonly paced: boolean;
}

export interface CallTime {
  readonly tier: OptimizationTier;
  /** From one call to the next; of a program's threads, on each of them. */
  readonly msPerCall: number;
  /** What was measured. */
  readonly calls: number;
  readonly ms: number;
}

/** Less than that says too little. */
export const FEWEST_CALLS = 100;
const SHORTEST_MS = 1;

/** Events whose count was read at their very time; others tell of a moment that another thread has seen. */
const READ_AT_ONCE = new Set(['queued', 'compiling', 'ready']);

/** What is known of a function's calls up to a moment, stretch by stretch: within one run and one tier that counts. */
export function stretches(moment: Moment, functionIndex: number): Stretch[] {
  const { recording, time } = moment;
  const events = recording.log.events.ofFunction(functionIndex).filter(({ kind }) => READ_AT_ONCE.has(kind));
  const read = [...recording.history.points(functionIndex), ...events].filter(({ at }) => at <= time).sort(byTime);
  const readings = [...read, ...countsAtEnds(read, recording.runs)].sort(byTime);
  const transitions = moment.transitions(functionIndex);
  const found: Stretch[] = [];
  for (const [i, { at: end, count }] of readings.entries()) {
    const before = readings[i - 1];
    if (before === undefined || end <= before.at) continue;
    const start = before.at;
    if (!recording.runs.some((run) => run.start <= start && end <= (run.end ?? Number.POSITIVE_INFINITY))) continue;
    if (transitions.some(({ at }) => start < at && at < end)) continue;
    const tier = transitions.findLast(({ at }) => at <= start)?.tier ?? recording.program.startTier;
    if (tier === OptimizationTier.Optimized && !recording.countsInTier2) continue;
    const paced = recording.paced.some((span) => span.start < end && start < (span.end ?? Number.POSITIVE_INFINITY));
    found.push({ start, end, calls: Math.max(0, count - before.count), tier, paced });
  }
  return found;
}

const byTime = (a: CountPoint, b: CountPoint): number => a.at - b.at;

/** Nothing is counted between two runs: the first reading behind a run's end has the count that was there at its end. */
function countsAtEnds(readings: readonly CountPoint[], runs: readonly RunSpan[]): CountPoint[] {
  const found: CountPoint[] = [];
  let next = 0;
  for (const [i, { end }] of runs.entries()) {
    if (end === null) continue;
    while (next < readings.length && (readings[next] as CountPoint).at < end) next++;
    const reading = readings[next];
    if (reading !== undefined && reading.at <= (runs[i + 1]?.start ?? Number.POSITIVE_INFINITY))
      found.push({ at: end, count: reading.count });
  }
  return found;
}

/** The tiers in which enough was measured. Paced calls tell how they were paced, and nothing about code. */
export function callTimes(moment: Moment, functionIndex: number): CallTime[] {
  const byTier = new Map<OptimizationTier, { calls: number; ms: number }>();
  for (const { tier, calls, start, end, paced } of stretches(moment, functionIndex)) {
    if (paced) continue;
    const sum = byTier.get(tier) ?? { calls: 0, ms: 0 };
    byTier.set(tier, { calls: sum.calls + calls, ms: sum.ms + end - start });
  }
  return [...byTier]
    .filter(([, { calls, ms }]) => calls >= FEWEST_CALLS && ms >= SHORTEST_MS)
    .map(([tier, { calls, ms }]) => ({ tier, calls, ms, msPerCall: (ms * moment.program.threads) / calls }))
    .sort((a, b) => a.tier - b.tier);
}
