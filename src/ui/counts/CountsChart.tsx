import { memo } from 'react';
import {
  CartesianGrid,
  Line,
  LineChart,
  Tooltip,
  usePlotArea,
  useXAxisScale,
  useYAxisScale,
  XAxis,
  YAxis,
} from 'recharts';
import type { OptimizationTier, ProfileConfig } from '../../engine/tiering/config.ts';
import type { ChartRow } from '../../telemetry/series.ts';
import { formatTick, ticks } from '../../telemetry/viewport.ts';
import { formatCompact, formatCount, formatMs } from '../common/format.ts';
import { tierColor, tierFill, tierMark, tierShapePath } from '../common/tierShapes.ts';
import type { Size } from '../common/useSize.ts';
import classes from './CountsPane.module.css';
import type { ChartModel, Dot, Scale, Series } from './chartModel.ts';
import { seriesColor, seriesDash } from './seriesStyle.ts';
import { CHART_INSETS, THRESHOLD_KEYS, THRESHOLD_TIERS, type ThresholdName, thresholdsOf } from './thresholds.ts';

const AXIS_HEIGHT = 22;
const AXIS_WIDTH = 54;
const MARGIN = { top: CHART_INSETS.top, right: 20, bottom: CHART_INSETS.bottom - AXIS_HEIGHT, left: 0 };
const AXIS = {
  stroke: 'var(--line-strong)',
  tick: { fill: 'var(--ink-faint)', fontSize: 11 },
  tickLine: false,
} as const;

/** The lines. Drawn without animation, dots and measuring, which is what makes eight updates a second affordable. */
export const CountsChart = memo(function CountsChart({
  model,
  scale,
  thresholds,
  handles,
  size,
}: {
  model: ChartModel;
  scale: Scale;
  thresholds: ProfileConfig;
  /** What the handles over the chart stand at. */
  handles: ProfileConfig;
  size: Size;
}) {
  const time = ticks({ start: 0, end: Math.max(model.end, 0.001) }, Math.max(2, Math.floor(size.width / 110)));
  return (
    <LineChart
      width={size.width}
      height={size.height}
      data={[...model.rows]}
      margin={MARGIN}
      accessibilityLayer={false}
    >
      <CartesianGrid stroke="var(--line)" vertical={false} />
      <XAxis
        {...AXIS}
        dataKey="at"
        type="number"
        domain={[0, Math.max(model.end, 0.001)]}
        ticks={[...time.at]}
        tickFormatter={(at: number) => formatTick(at, time.step)}
        interval={0}
        height={AXIS_HEIGHT}
      />
      <YAxis
        {...AXIS}
        scale={scale}
        domain={[...model.yDomain]}
        ticks={[...model.yTicks]}
        tickFormatter={formatCompact}
        allowDataOverflow
        interval={0}
        width={AXIS_WIDTH}
      />
      <Tooltip
        isAnimationActive={false}
        cursor={{ stroke: 'var(--line-strong)' }}
        content={<Readout series={model.series} />}
      />
      {model.series.map((series) => (
        <Line
          key={series.key}
          dataKey={series.key}
          name={series.name}
          stroke={seriesColor(series.style)}
          strokeDasharray={seriesDash(series.style)}
          strokeWidth={2}
          dot={false}
          activeDot={{ r: 3 }}
          isAnimationActive={false}
          connectNulls
          type="linear"
        />
      ))}
      <Annotations dots={model.dots} thresholds={thresholds} handles={handles} cursor={model.cursor} />
    </LineChart>
  );
});

/**
 * Thresholds and transitions. One element for all of them: the library's own reference lines and dots register one by
 * one with every update, which costs more than the lines.
 */
function Annotations({
  dots,
  thresholds,
  handles,
  cursor,
}: {
  dots: readonly Dot[];
  thresholds: ProfileConfig;
  handles: ProfileConfig;
  cursor: number | null;
}) {
  const area = usePlotArea();
  const x = useXAxisScale();
  const y = useYAxisScale();
  if (area === undefined || x === undefined || y === undefined) return null;
  return (
    <g>
      {thresholdsOf(thresholds).map((name) => {
        const count = thresholds[THRESHOLD_KEYS[name]];
        return (
          <Threshold
            key={name}
            name={name}
            count={count}
            covered={handles[THRESHOLD_KEYS[name]] === count}
            left={area.x}
            right={area.x + area.width}
            y={y(count) ?? 0}
          />
        );
      })}
      {cursor !== null && (
        <line
          x1={x(cursor) ?? 0}
          x2={x(cursor) ?? 0}
          y1={area.y}
          y2={area.y + area.height}
          stroke="var(--accent)"
          strokeWidth={2}
        />
      )}
      {dots.map((dot) => (
        <TierDot key={dot.id} x={x(dot.at) ?? 0} y={y(dot.count) ?? 0} top={area.y} tier={dot.tier} />
      ))}
    </g>
  );
}

interface ThresholdProps {
  readonly name: ThresholdName;
  readonly count: number;
  /** The handle stands here and says the same; the words are for the chart as a file. */
  readonly covered: boolean;
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

function Threshold({ name, count, covered, left, right, y }: ThresholdProps) {
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
function TierDot({ x, y, top, tier }: { x: number; y: number; top: number; tier: OptimizationTier }) {
  const isAbove = tier === 2 && y - top > 6;
  return (
    <g transform={`translate(${x}, ${y})`}>
      <path d={tierShapePath(tier, 6)} fill={tierFill(tier)} stroke="var(--surface)" strokeWidth={1.5} />
      <text y={isAbove ? -9 : 17} textAnchor="middle" fontSize={10} fontWeight={700} fill={tierColor(tier)}>
        {tierMark(tier)}
      </text>
    </g>
  );
}

interface ReadoutProps {
  readonly series: readonly Series[];
  /** What follows comes from the chart. */
  readonly active?: boolean;
  readonly label?: number;
  readonly payload?: readonly { readonly payload: ChartRow }[];
}

/** The counts at the moment under the pointer. */
function Readout({ series, active = false, label = 0, payload }: ReadoutProps) {
  const row = payload?.[0]?.payload;
  if (!active || row === undefined) return null;
  return (
    <div className={classes.readout}>
      <div className={classes.readoutTime}>{formatMs(label)}</div>
      {series.map(({ key, name, style }) => {
        const count = row[key];
        if (count === undefined || count === null) return null;
        return (
          <div key={key} className={classes.readoutRow}>
            <span style={{ color: seriesColor(style) }}>@{name}</span>
            <span>{formatCount(count)}</span>
          </div>
        );
      })}
    </div>
  );
}
