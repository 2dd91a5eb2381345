/** Calls a second of a function over time, and whether they have become steady. */
import type { OptimizationTier } from '../engine/tiering/config.ts';
import { type Stretch, stretches } from './callTimes.ts';
import type { Moment } from './moment.ts';

/** A stretch of time with its rate. */
export interface Rate {
  readonly start: number;
  readonly end: number;
  readonly tier: OptimizationTier;
  readonly callsPerSecond: number;
  /** Calls were let through at a pace: it is that. */
  readonly paced: boolean;
}

/** Readings that are closer together are joined: clocks and counters would show their own grain. */
const LEAST_WINDOW_MS = 40;
/** Steady: so many windows in a row, none further from their median than this share. */
const STEADY_WINDOWS = 5;
const STEADY_SHARE = 0.1;

export function rates(moment: Moment, functionIndex: number): Rate[] {
  const windows: Stretch[] = [];
  for (const stretch of stretches(moment, functionIndex)) {
    const last = windows.at(-1);
    const goesOn = last !== undefined && last.end === stretch.start;
    const alike = last?.tier === stretch.tier && last.paced === stretch.paced;
    if (goesOn && alike && last.end - last.start < LEAST_WINDOW_MS) {
      windows[windows.length - 1] = { ...last, end: stretch.end, calls: last.calls + stretch.calls };
    } else windows.push(stretch);
  }
  return windows.map(({ start, end, tier, calls, paced }) => ({
    start,
    end,
    tier,
    paced,
    callsPerSecond: (calls / (end - start)) * 1000,
  }));
}

/**
 * Since when the rate has been steady up to the last window, or null. It is the longest run of windows at the end that
 * are in one tier and all within a tenth of their median; fewer than five prove nothing, and
 * a function that isn't called has no rate, and one that is paced no warm-up. What comes before is warm-up:
 * it is shown and never left out.
 */
export function steadySince(windows: readonly Rate[]): number | null {
  let since: number | null = null;
  for (let first = windows.length - STEADY_WINDOWS; first >= 0; first--) {
    const last = windows.slice(first);
    const middle = median(last.map(({ callsPerSecond }) => callsPerSecond));
    const near = last.every(({ callsPerSecond }) => Math.abs(callsPerSecond - middle) <= STEADY_SHARE * middle);
    if (!near || middle === 0 || last.some(({ tier, paced }) => paced || tier !== last[0]?.tier)) break;
    since = last[0]?.start ?? null;
  }
  return since;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] as number)
    : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}
