import { memo, type PointerEvent, useState } from 'react';
import type { ProfileConfig } from '../../engine/tiering/config.ts';
import type { ChartRow } from '../../telemetry/series.ts';
import { formatTick, ticks } from '../../telemetry/viewport.ts';
import { formatCompact, formatCount, formatMs } from '../common/format.ts';
import { tierColor, tierFill, tierMark, tierShapePath } from '../common/tierShapes.ts';
import type { Size } from '../common/useSize.ts';
import classes from './CountsPane.module.css';
import type { ChartModel, Dot, Series } from './chartModel.ts';
import { FileLegend, legendLayout } from './FileLegend.tsx';
import { linePath, type Plot, rowAt, xOf } from './plot.ts';
import { seriesColor, seriesDash } from './seriesStyle.ts';
import { THRESHOLD_KEYS, THRESHOLD_TIERS, type ThresholdName, thresholdsOf, yOf } from './thresholds.ts';

/** Room for a label of the time axis, in pixels. */
const TICK_ROOM = 110;
const LABEL = { fontSize: 11, fill: 'var(--ink-faint)' } as const;

interface CountsChartProps {
  readonly model: ChartModel;
  readonly plot: Plot;
  /** Those of the recording. */
  readonly thresholds: ProfileConfig;
  /** Where the handles stand. */
  readonly handles: ProfileConfig;
  readonly size: Size;
}

/**
 * The lines, as one path each. Chart libraries make hundreds of components of them, which took tens of milliseconds
 * with each update, of a processor that the program wants.
 */
export const CountsChart = memo(function CountsChart({ model, plot, thresholds, handles, size }: CountsChartProps) {
  const [pointer, setPointer] = useState<number | null>(null);
  const legend = legendLayout(model.series, plot.left, plot.right);
  const row = pointer === null ? null : rowAt(pointer, model.rows, plot);
  const point = (event: PointerEvent<SVGSVGElement>): void =>
    setPointer(event.clientX - event.currentTarget.getBoundingClientRect().left);
  return (
    <>
      <svg
        className={classes.drawing}
        data-above={legend.height}
        width={size.width}
        height={size.height}
        onPointerMove={point}
        onPointerDown={point}
        onPointerLeave={() => setPointer(null)}
      >
        <FileLegend {...legend} />
        <Axes plot={plot} counts={model.yTicks} width={size.width} />
        {row !== null && <Upright x={xOf(row.at, plot)} plot={plot} stroke="var(--line-strong)" width={1} />}
        {model.series.map(({ key, style }) => (
          <path
            key={key}
            data-line={key}
            d={linePath(model.rows, key, plot)}
            fill="none"
            stroke={seriesColor(style)}
            strokeDasharray={seriesDash(style)}
            strokeWidth={2}
          />
        ))}
        {thresholdsOf(thresholds).map((name) => {
          const count = thresholds[THRESHOLD_KEYS[name]];
          const covered = handles[THRESHOLD_KEYS[name]] === count;
          return <Threshold key={name} name={name} count={count} covered={covered} plot={plot} />;
        })}
        {model.cursor !== null && <Upright x={xOf(model.cursor, plot)} plot={plot} stroke="var(--accent)" width={2} />}
        {model.dots.map((dot) => (
          <TierDot key={dot.id} dot={dot} plot={plot} />
        ))}
        {row !== null &&
          readings(model.series, row).map(({ series, count }) => (
            <circle
              key={series.key}
              cx={xOf(row.at, plot)}
              cy={yOf(count, plot.axis)}
              r={3}
              fill={seriesColor(series.style)}
            />
          ))}
      </svg>
      {row !== null && <Readout series={model.series} row={row} x={xOf(row.at, plot)} width={size.width} />}
    </>
  );
});

function Axes({ plot, counts, width }: { plot: Plot; counts: readonly number[]; width: number }) {
  const { left, right, end, axis } = plot;
  const time = ticks({ start: 0, end }, Math.max(2, Math.floor(width / TICK_ROOM)));
  return (
    <g>
      {counts.map((count) => {
        const y = yOf(count, axis);
        return (
          <g key={count}>
            <line x1={left} x2={right} y1={y} y2={y} stroke="var(--line)" />
            <text {...LABEL} x={left - 8} y={y + 4} textAnchor="end">
              {formatCompact(count)}
            </text>
          </g>
        );
      })}
      <path d={`M${left},${axis.top}V${axis.bottom}H${right}`} fill="none" stroke="var(--line-strong)" />
      {time.at.map((at) => (
        <text {...LABEL} key={at} x={xOf(at, plot)} y={axis.bottom + 16} textAnchor="middle">
          {formatTick(at, time.step)}
        </text>
      ))}
    </g>
  );
}

function Upright({ x, plot, stroke, width }: { x: number; plot: Plot; stroke: string; width: number }) {
  return <line x1={x} x2={x} y1={plot.axis.top} y2={plot.axis.bottom} stroke={stroke} strokeWidth={width} />;
}

interface ThresholdProps {
  readonly name: ThresholdName;
  readonly count: number;
  /** The handle stands here and says the same; the words are for the chart as a file. */
  readonly covered: boolean;
  readonly plot: Plot;
}

function Threshold({ name, count, covered, plot }: ThresholdProps) {
  const y = yOf(count, plot.axis);
  const { left, right } = plot;
  const color = tierFill(THRESHOLD_TIERS[name]);
  return (
    <g>
      <line x1={left} x2={right} y1={y} y2={y} stroke={color} strokeDasharray="2 4" strokeWidth={1.5} />
      <text
        className={covered ? classes.covered : undefined}
        x={right - 4}
        y={y - 5}
        textAnchor="end"
        fontSize={11}
        fill="var(--ink-soft)"
      >
        {name} {formatCompact(count)}
      </text>
    </g>
  );
}

/** A tier's shape and number on the line of the function that reached it; T2 above, so that T1 has room below. */
function TierDot({ dot: { at, count, tier }, plot }: { dot: Dot; plot: Plot }) {
  const y = yOf(count, plot.axis);
  const isAbove = tier === 2 && y - plot.axis.top > 6;
  return (
    <g transform={`translate(${xOf(at, plot)}, ${y})`}>
      <path d={tierShapePath(tier, 6)} fill={tierFill(tier)} stroke="var(--surface)" strokeWidth={1.5} />
      <text y={isAbove ? -9 : 17} textAnchor="middle" fontSize={10} fontWeight={700} fill={tierColor(tier)}>
        {tierMark(tier)}
      </text>
    </g>
  );
}

/** Those that have a count in a row. */
function readings(series: readonly Series[], row: ChartRow): { readonly series: Series; readonly count: number }[] {
  return series.flatMap((one) => {
    const count = row[one.key];
    return count === undefined || count === null ? [] : [{ series: one, count }];
  });
}

/** The counts at the moment under the pointer, on the side of it where there is more room. */
function Readout({ series, row, x, width }: { series: readonly Series[]; row: ChartRow; x: number; width: number }) {
  return (
    <div className={classes.readout} style={x < width / 2 ? { left: x + 12 } : { right: width - x + 12 }}>
      <div className={classes.readoutTime}>{formatMs(row.at)}</div>
      {readings(series, row).map(({ series: { key, name, style }, count }) => (
        <div key={key} className={classes.readoutRow}>
          <span style={{ color: seriesColor(style) }}>@{name}</span>
          <span>{formatCount(count)}</span>
        </div>
      ))}
    </div>
  );
}
