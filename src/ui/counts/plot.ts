/** Where the chart's numbers are in pixels. No React, no drawing. */
import type { ChartRow } from '../../telemetry/series.ts';
import type { Size } from '../common/useSize.ts';
import type { ChartModel, Scale } from './chartModel.ts';
import { CHART_INSETS, type VerticalAxis, yOf } from './thresholds.ts';

/** Pixels between the chart's box and the ends of its time axis. */
const INSETS = { left: 54, right: 20 };
/** The shortest time axis, in milliseconds. */
const LEAST_END = 0.001;

/** The chart's two axes in pixels. */
export interface Plot {
  readonly left: number;
  readonly right: number;
  /** The end of the time axis, in milliseconds. */
  readonly end: number;
  readonly axis: VerticalAxis;
}

export function plotOf({ end, yDomain }: ChartModel, scale: Scale, { width, height }: Size): Plot {
  const { top, bottom } = CHART_INSETS;
  return {
    left: INSETS.left,
    right: Math.max(INSETS.left, width - INSETS.right),
    end: Math.max(end, LEAST_END),
    axis: { scale, domain: yDomain, top, bottom: height - bottom },
  };
}

export function xOf(at: number, { left, right, end }: Plot): number {
  return left + (at / end) * (right - left);
}

/** The path of one function's counts; over the rows in which it has none the line goes on. */
export function linePath(rows: readonly ChartRow[], key: string, plot: Plot): string {
  let path = '';
  for (const row of rows) {
    const count = row[key];
    if (count === null || count === undefined) continue;
    path += `${path === '' ? 'M' : 'L'}${xOf(row.at, plot).toFixed(1)},${yOf(count, plot.axis).toFixed(1)}`;
  }
  return path;
}

/** The row that is nearest to a pixel, or null where there is none. */
export function rowAt(x: number, rows: readonly ChartRow[], plot: Plot): ChartRow | null {
  let nearest: ChartRow | null = null;
  for (const row of rows) {
    if (nearest === null || Math.abs(xOf(row.at, plot) - x) < Math.abs(xOf(nearest.at, plot) - x)) nearest = row;
  }
  return nearest;
}
