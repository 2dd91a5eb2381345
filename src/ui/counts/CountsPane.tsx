import { MultiSelect, SegmentedControl } from '@mantine/core';
import { IconChartLine } from '@tabler/icons-react';
import { memo, useMemo, useState } from 'react';
import { PRESETS } from '../../engine/tiering/config.ts';
import type { Recording } from '../../telemetry/recording.ts';
import { MOST_SERIES } from '../../telemetry/series.ts';
import { CountingNote } from '../common/CountingNote.tsx';
import { EmptyPane } from '../common/EmptyPane.tsx';
import { formatCompact, formatCount, formatMs } from '../common/format.ts';
import { TierBadge } from '../common/TierBadge.tsx';
import { tierMark } from '../common/tierShapes.ts';
import { type Frame, useFrame } from '../common/useFrame.ts';
import { useSize } from '../common/useSize.ts';
import { useSession, useWorkspace } from '../store/stores.tsx';
import { CountsChart } from './CountsChart.tsx';
import classes from './CountsPane.module.css';
import { type ChartModel, chartModel, type Series } from './chartModel.ts';
import { plotOf } from './plot.ts';
import { SpeedView } from './SpeedView.tsx';
import { seriesColor, seriesDash } from './seriesStyle.ts';
import { ThresholdNote } from './ThresholdNote.tsx';
import { ThresholdSliders } from './ThresholdSliders.tsx';
import { useThresholds } from './useThresholds.ts';

type Form = 'counts' | 'speed';

/** How often functions have been called over time, against the thresholds. */
export function CountsPane() {
  const frame = useFrame();
  const [form, setForm] = useState<Form>('counts');
  if (frame === null) {
    return (
      <EmptyPane icon={<IconChartLine />} title="No calls yet">
        Run the program to see how often each function is called, when it crosses the warm and hot thresholds, and when
        its faster code arrives.
      </EmptyPane>
    );
  }
  return (
    <div className={classes.pane}>
      <Toolbar recording={frame.recording} form={form} setForm={setForm} />
      <LiveCounts frame={frame} form={form} />
    </div>
  );
}

/** All that changes with the counts. */
function LiveCounts({ frame, form }: { frame: Frame; form: Form }) {
  const config = useSession((state) => state.config) ?? PRESETS.default;
  const { scale, functions: names } = useWorkspace((state) => state.chart);
  const [ref, size] = useSize();
  const { wanted, before, change, undo } = useThresholds();
  const highest = Math.max(config.profileConfig.hotThreshold, wanted.profileConfig.hotThreshold);
  const model = useMemo(() => chartModel(frame.moment, { names, scale, highest }), [frame, names, scale, highest]);
  const plot = useMemo(() => (size === null ? null : plotOf(model, scale, size)), [model, scale, size]);
  if (form === 'speed') return <SpeedView moment={frame.moment} series={model.series} />;
  return (
    <>
      <Legend series={model.series} />
      <div ref={ref} className={classes.chart}>
        {plot !== null && size !== null && (
          <>
            <div data-chart="call-counts" aria-hidden="true">
              <CountsChart
                model={model}
                plot={plot}
                thresholds={config.profileConfig}
                handles={wanted.profileConfig}
                size={size}
              />
            </div>
            <ThresholdSliders
              profileConfig={wanted.profileConfig}
              recorded={config.profileConfig}
              axis={plot.axis}
              change={change}
            />
          </>
        )}
      </div>
      <ThresholdNote before={before} undo={undo} />
      <CountingNote className={classes.note} />
      <CountsTable model={model} />
    </>
  );
}

const Toolbar = memo(function Toolbar({
  recording,
  form,
  setForm,
}: {
  recording: Recording;
  form: Form;
  setForm: (form: Form) => void;
}) {
  const view = useWorkspace((state) => state.chart);
  const setChart = useWorkspace((state) => state.setChart);
  const names = useMemo(() => [...new Set(recording.program.functions.map(({ name }) => name))], [recording]);
  const chosen = view.functions.filter((name) => names.includes(name));
  return (
    <div className={classes.toolbar}>
      <MultiSelect
        className={classes.chooser}
        size="xs"
        aria-label="Functions in the chart"
        placeholder={
          chosen.length === 0
            ? names.length > MOST_SERIES
              ? `The hottest ${MOST_SERIES} functions`
              : 'All functions'
            : ''
        }
        data={names}
        value={chosen}
        onChange={(functions) => setChart({ ...view, functions })}
        maxValues={MOST_SERIES}
        limit={100}
        searchable
        clearable
        hidePickedOptions
      />
      <SegmentedControl
        size="xs"
        aria-label="Counts or speed"
        data={[
          { value: 'counts', label: 'Calls' },
          { value: 'speed', label: 'Calls/s' },
        ]}
        value={form}
        onChange={setForm}
      />
      <SegmentedControl
        size="xs"
        aria-label="Scale of the counts"
        disabled={form === 'speed'}
        data={[
          { value: 'log', label: 'Log' },
          { value: 'linear', label: 'Linear' },
        ]}
        value={view.scale}
        onChange={(scale) => setChart({ ...view, scale })}
      />
    </div>
  );
});

/** Which line is which, and where it is now. A click makes the other panes follow. */
function Legend({ series }: { series: readonly Series[] }) {
  const selected = useSession((state) => state.selected);
  const select = useSession((state) => state.select);
  return (
    <ul className={classes.legend} aria-label="Functions in the chart">
      {series.map(({ key, name, tier, count, style }) => (
        <li key={key}>
          <button
            type="button"
            className={classes.legendItem}
            aria-pressed={name === selected}
            onClick={() => select(name)}
            title={`@${name}: ${formatCount(count)} calls`}
          >
            <svg width="20" height="4" aria-hidden="true">
              <line
                x1="0"
                x2="20"
                y1="2"
                y2="2"
                stroke={seriesColor(style)}
                strokeWidth="2.5"
                strokeDasharray={seriesDash(style)}
              />
            </svg>
            <span className={classes.legendName}>@{name}</span>
            <TierBadge tier={tier} />
            <span className={classes.legendCount}>{formatCompact(count)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** The chart for those who don't see it. */
function CountsTable({ model }: { model: ChartModel }) {
  return (
    <table className={classes.hidden}>
      <caption>Call counts of the functions in the chart, and when they reached their tiers</caption>
      <thead>
        <tr>
          <th scope="col">Function</th>
          <th scope="col">Tier</th>
          <th scope="col">Calls</th>
          <th scope="col">Promotions</th>
        </tr>
      </thead>
      <tbody>
        {model.series.map(({ key, name, tier, count, style }) => (
          <tr key={key}>
            <th scope="row">@{name}</th>
            <td>{tierMark(tier)}</td>
            <td>{formatCount(count)}</td>
            <td>
              {model.dots
                .filter((dot) => dot.style === style)
                .map((dot) => `${tierMark(dot.tier)} at ${formatCount(dot.count)} calls, ${formatMs(dot.at)}`)
                .join('; ')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
