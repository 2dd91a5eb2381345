/** What the chart of call counts shows, computed from the recording; no React, no drawing. */
import type { OptimizationTier } from '../../engine/tiering/config.ts';
import type { Moment } from '../../telemetry/moment.ts';
import { type ChartRow, chartRows, hottest, MOST_SERIES, seriesKey } from '../../telemetry/series.ts';
import { tickStep } from '../../telemetry/viewport.ts';

export type Scale = 'log' | 'linear';

const LOWEST_ON_LOG_AXIS = 0.6;

export interface Series {
  readonly functionIndex: number;
  readonly key: string;
  readonly name: string;
  readonly tier: OptimizationTier;
  readonly count: number;
  /** Which of the eight colours and dashes. */
  readonly style: number;
}

/** A transition as a dot on a line. */
export interface Dot {
  readonly id: string;
  readonly at: number;
  readonly count: number;
  readonly tier: OptimizationTier;
  readonly style: number;
}

export interface ChartModel {
  readonly series: readonly Series[];
  readonly rows: readonly ChartRow[];
  readonly dots: readonly Dot[];
  /** The end of the time axis. */
  readonly end: number;
  /** The cursor; null at the present. */
  readonly cursor: number | null;
  readonly yTicks: readonly number[];
  readonly yDomain: readonly [number, number];
}

/**
 * Chooses the functions: those that were asked for by name, otherwise the hottest. In either case they keep the order
 * of the program, so that lines don't swap colours while they overtake each other.
 */
export function chooseFunctions({ recording }: Moment, names: readonly string[]): number[] {
  const { functions } = recording.program;
  const chosen = names.flatMap((name) => {
    const index = functions.findIndex((f) => f.name === name);
    return index === -1 ? [] : [index];
  });
  const indices =
    chosen.length > 0
      ? chosen.slice(0, MOST_SERIES)
      : hottest(
          recording.statuses.map((status) => status.count),
          MOST_SERIES,
        );
  return indices.sort((a, b) => a - b);
}

/**
 * The lines are those of the whole recording; tiers and counts are those of the moment. `highest` is the highest
 * threshold to be shown.
 */
export function chartModel(
  moment: Moment,
  { names, scale, highest }: { names: readonly string[]; scale: Scale; highest: number },
): ChartModel {
  const { recording } = moment;
  const indices = chooseFunctions(moment, names);
  const series = indices.map((functionIndex, style): Series => {
    const status = moment.statuses[functionIndex];
    return {
      functionIndex,
      key: seriesKey(functionIndex),
      name: recording.program.functions[functionIndex]?.name ?? '',
      tier: status?.tier ?? 0,
      count: status?.count ?? 0,
      style,
    };
  });
  const logarithmic = scale === 'log';
  const rows = chartRows(
    indices.map((functionIndex) => ({ functionIndex, points: recording.points(functionIndex) })),
    { logarithmic },
  );
  const dots = series.flatMap(({ functionIndex, style }) =>
    recording.transitions(functionIndex).map(
      ({ at, count, tier }, i): Dot => ({
        id: `${functionIndex}.${i}`,
        at,
        count: logarithmic ? Math.max(1, count) : count,
        tier,
        style,
      }),
    ),
  );
  const most = Math.max(
    highest * 1.5,
    ...indices.map((f) => recording.statuses[f]?.count ?? 0),
    ...dots.map(({ count }) => count),
  );
  const yTicks = logarithmic ? logTicks(most) : linearTicks(most);
  return {
    series,
    rows,
    dots,
    end: Math.max(recording.history.lastAt ?? 0, ...dots.map(({ at }) => at)),
    cursor: moment.live ? null : moment.time,
    yTicks,
    // A single call is to be seen above the axis.
    yDomain: [logarithmic ? LOWEST_ON_LOG_AXIS : 0, yTicks.at(-1) as number],
  };
}

/** Powers of ten from 1 to above `most`, thinned to at most eight. */
export function logTicks(most: number): number[] {
  const decades = Math.max(1, Math.ceil(Math.log10(most)));
  const step = Math.ceil(decades / 7);
  const ticks = [1];
  for (let power = step; power < decades + step; power += step) ticks.push(10 ** power);
  return ticks;
}

/** Round numbers from 0 to above `most`. */
export function linearTicks(most: number): number[] {
  const step = Math.max(1, tickStep(most, 5));
  const ticks = [0];
  while ((ticks.at(-1) as number) < most) ticks.push(ticks.length * step);
  return ticks;
}
