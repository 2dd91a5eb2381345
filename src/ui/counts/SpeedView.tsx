import { VisuallyHidden } from '@mantine/core';
import { TIER_NAMES } from '../../engine/tiering/config.ts';
import { callTimes } from '../../telemetry/callTimes.ts';
import type { Moment } from '../../telemetry/moment.ts';
import { type Rate, rates, steadySince } from '../../telemetry/throughput.ts';
import { CardTable, Cell, Row, RowHead } from '../common/CardTable.tsx';
import { CountingNote } from '../common/CountingNote.tsx';
import { formatCompact, formatCount, formatMs } from '../common/format.ts';
import { ScrollRegion } from '../common/ScrollRegion.tsx';
import { TierBadge } from '../common/TierBadge.tsx';
import { tierFill, tierMark } from '../common/tierShapes.ts';
import { useSession } from '../store/stores.tsx';
import type { Series } from './chartModel.ts';
import classes from './SpeedView.module.css';
import { clamp } from './thresholds.ts';

const HEAD = ['Function', 'Calls per second over time', 'By tier', 'Warm-up'];
const WIDTH = 240;
const HEIGHT = 44;
/** As many as somebody may want to hear. */
const MOST_ROWS = 24;

/** Calls a second of the chosen functions, over time and by tier, with the warm-up as it was. */
export function SpeedView({ moment, series }: { moment: Moment; series: readonly Series[] }) {
  return (
    <ScrollRegion className={classes.scroller} label="Calls per second">
      <CardTable className={classes.table} cardsBelow={560} head={HEAD}>
        {series.map(({ key, functionIndex, name }) => (
          <SpeedRow key={key} moment={moment} functionIndex={functionIndex} name={name} />
        ))}
      </CardTable>
      <CountingNote className={classes.note} />
      <p className={classes.note}>
        A rate is what the counters say between two readings; the time from call to call is all that the program does in
        between. The browser’s own compiler has tiers underneath these: it runs new WebAssembly in a quick form first
        and optimises it while it runs, so a tier can still get faster after it was installed. Steady: the last five
        windows in one tier are within a tenth of their median.
      </p>
    </ScrollRegion>
  );
}

function SpeedRow({ moment, functionIndex, name }: { moment: Moment; functionIndex: number; name: string }) {
  const select = useSession((state) => state.select);
  const windows = rates(moment, functionIndex);
  const times = callTimes(moment, functionIndex);
  const { threads } = moment.program;
  const steady = steadySince(windows);
  const paced = windows.at(-1)?.paced === true;
  return (
    <Row>
      <RowHead>
        <button type="button" className={classes.name} onClick={() => select(name)}>
          @{name}
        </button>
      </RowHead>
      <Cell>
        {windows.length === 0 && 'not measured yet'}
        {windows.length > 0 && (
          <>
            <Sparkline windows={windows} {...spanOfRuns(moment)} />
            <VisuallyHidden>
              <RateTable name={name} windows={windows} />
            </VisuallyHidden>
          </>
        )}
      </Cell>
      <Cell>
        {times.length === 0 && (paced ? 'not known: calls are paced' : 'too few calls yet')}
        <ul className={classes.tiers}>
          {times.map(({ tier, calls, ms, msPerCall }) => (
            <li key={tier}>
              <TierBadge tier={tier} /> {formatCompact(Math.round((calls / ms) * 1000))}/s
              <span className={classes.faint}>
                {' '}
                {formatMs(msPerCall)} from call to call{threads > 1 && ` on each of ${threads} threads`}, over{' '}
                {formatMs(ms)}
              </span>
            </li>
          ))}
        </ul>
      </Cell>
      <Cell>
        {paced
          ? 'paced: the rate is the pace'
          : steady === null
            ? 'not steady yet'
            : `steady since ${formatMs(steady)}`}
      </Cell>
    </Row>
  );
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** Compilers may be at work for long after the program, when nothing is called. */
function spanOfRuns({ time, recording: { runs } }: Moment): Span {
  return { from: runs[0]?.start ?? 0, to: Math.min(time, runs.at(-1)?.end ?? time) };
}

/** Bars over the time of the runs, in the colour of the tier that each was measured in; the highest says its rate. */
function Sparkline({ windows, from, to }: { windows: readonly Rate[] } & Span) {
  const most = Math.max(...windows.map(({ callsPerSecond }) => callsPerSecond), 1e-9);
  const x = (time: number): number => (clamp(time - from, [0, to - from]) / Math.max(to - from, 1e-9)) * WIDTH;
  const last = windows.at(-1) as Rate;
  const label = `at most ${formatCompact(Math.round(most))} calls per second; ${formatCompact(Math.round(last.callsPerSecond))} in ${tierMark(last.tier)} ${TIER_NAMES[last.tier]} at ${formatMs(last.end)}`;
  return (
    <>
      <svg
        className={classes.spark}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={label}
      >
        {windows.map(({ start, end: stop, tier, callsPerSecond }) => {
          const height = (callsPerSecond / most) * (HEIGHT - 4);
          return (
            <rect
              key={start}
              x={x(start)}
              width={Math.max(1, x(stop) - x(start))}
              y={HEIGHT - height}
              height={height}
              fill={tierFill(tier)}
            />
          );
        })}
        <line x1={0} x2={WIDTH} y1={HEIGHT - 0.5} y2={HEIGHT - 0.5} stroke="var(--line-strong)" />
      </svg>
      <span className={classes.faint} aria-hidden="true">
        up to {formatCompact(Math.round(most))}/s
      </span>
    </>
  );
}

/** The same in numbers; of many windows every second one, every third one, and so on, up to the newest. */
function RateTable({ name, windows }: { name: string; windows: readonly Rate[] }) {
  const step = Math.ceil(windows.length / MOST_ROWS);
  const rows = windows.filter((_, i) => (windows.length - 1 - i) % step === 0);
  return (
    <table aria-label={`Calls per second of @${name} over time`}>
      <thead>
        <tr>
          <th scope="col">Until</th>
          <th scope="col">Tier</th>
          <th scope="col">Calls per second</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ end, tier, callsPerSecond }) => (
          <tr key={end}>
            <th scope="row">{formatMs(end)}</th>
            <td>{tierMark(tier)}</td>
            <td>{formatCount(Math.round(callsPerSecond))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
