/** Recorded counts → what the chart draws. */
import type { CountPoint } from './countHistory.ts';

/** More points than that are closer to each other than anybody can see, and are drawn with each update. */
const MOST_POINTS = 120;
export const MOST_SERIES = 8;

/** Keeps the first and the last point and an even choice between them. */
export function downsample<T>(points: readonly T[], most: number): T[] {
  if (points.length <= most) return [...points];
  const kept: T[] = [];
  const step = (points.length - 1) / (most - 1);
  for (let i = 0; i < most; i++) kept.push(points[Math.round(i * step)] as T);
  return kept;
}

/** One row of the chart's table: a time, and the count of each function that has one then. */
export type ChartRow = { at: number } & Record<string, number | null>;

/** The key of a function's counts in a `ChartRow`. */
export function seriesKey(functionIndex: number): string {
  return `f${functionIndex}`;
}

/**
 * Joins the points of several functions in one table of at most `most` rows. A function has null where it has no
 * recorded point. On a logarithmic axis zero has no place and becomes null.
 */
export function chartRows(
  series: readonly { readonly functionIndex: number; readonly points: readonly CountPoint[] }[],
  { most = MOST_POINTS, logarithmic = false }: { most?: number; logarithmic?: boolean } = {},
): ChartRow[] {
  const byTime = new Map<number, ChartRow>();
  for (const { functionIndex, points } of series) {
    const key = seriesKey(functionIndex);
    for (const { at, count } of points) {
      let row = byTime.get(at);
      if (row === undefined) {
        row = { at };
        byTime.set(at, row);
      }
      row[key] = logarithmic && count <= 0 ? null : count;
    }
  }
  const rows = [...byTime.values()].sort((a, b) => a.at - b.at);
  return thinRows(
    rows,
    series.map((s) => seriesKey(s.functionIndex)),
    most,
  );
}

/** The functions with the highest counts, the hottest first; those that never ran are left out. */
export function hottest(counts: readonly number[], most: number): number[] {
  return counts
    .map((count, index) => ({ count, index }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || a.index - b.index)
    .slice(0, most)
    .map(({ index }) => index);
}

/** Downsamples rows, but keeps every series' last recorded point, so that lines end where the counts are. */
function thinRows(rows: readonly ChartRow[], keys: readonly string[], most: number): ChartRow[] {
  if (rows.length <= most) return [...rows];
  const lasts = new Set<ChartRow>();
  for (const key of keys) {
    const last = rows.findLast((row) => typeof row[key] === 'number');
    if (last !== undefined) lasts.add(last);
  }
  const rest = rows.filter((row) => !lasts.has(row));
  return [...downsample(rest, Math.max(2, most - lasts.size)), ...lasts].sort((a, b) => a.at - b.at);
}
