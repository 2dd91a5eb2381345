import { VisuallyHidden } from '@mantine/core';
import { type Comparison, SIDES, type SideId } from '../../compare/compare.ts';
import type { Summary } from '../../compare/summary.ts';
import type { Trial } from '../../compare/trial.ts';
import { formatMs } from '../common/format.ts';
import { useSize } from '../common/useSize.ts';
import classes from './ComparePane.module.css';

/** Before the real one is known. */
const USUAL_WIDTH = 640;
/** Between two labels of the axis, in pixels. */
const TICK_ROOM = 56;
const ROW = 34;
const LEFT = 24;
const RIGHT = 12;
const AXIS = 20;

/** A mark for each round on a common axis from zero; behind them the median, and the quartiles as a bar. */
export function RoundsChart({ comparison, summary }: { comparison: Comparison; summary: Summary }) {
  const { trials } = comparison;
  const [ref, size] = useSize();
  const width = size?.width ?? USUAL_WIDTH;
  const all = SIDES.flatMap((id) => trials[id].map(({ ms }) => ms));
  const step = niceStep(Math.max(...all, 1e-6), Math.max(2, Math.floor((width - LEFT - RIGHT) / TICK_ROOM)));
  const most = Math.ceil(Math.max(...all, 1e-6) / step) * step;
  const x = (ms: number): number => LEFT + (ms / most) * (width - LEFT - RIGHT);
  const ticks = Array.from({ length: Math.round(most / step) + 1 }, (_, i) => i * step);
  const height = SIDES.length * ROW + AXIS;
  const label = SIDES.map((id) => `${id.toUpperCase()}: median ${formatMs(summary.sides[id].ms.median)}`).join('; ');
  return (
    <div ref={ref} className={classes.chart}>
      <svg width={width} height={height} role="img" aria-label={`Time of each round. ${label}`}>
        {ticks.map((ms) => (
          <g key={ms}>
            <line x1={x(ms)} x2={x(ms)} y1={0} y2={SIDES.length * ROW} stroke="var(--line)" />
            <text
              x={x(ms)}
              y={height - 5}
              textAnchor={ms === 0 ? 'start' : ms === ticks.at(-1) ? 'end' : 'middle'}
              className={classes.tick}
            >
              {formatMs(ms)}
            </text>
          </g>
        ))}
        {SIDES.map((id, row) => {
          const { low, median, high } = summary.sides[id].ms;
          const y = row * ROW + ROW / 2;
          const color = sideColor(id);
          return (
            <g key={id}>
              <text x={2} y={y + 4} className={classes.letter} fill={color}>
                {id.toUpperCase()}
              </text>
              <rect x={x(low)} width={Math.max(1, x(high) - x(low))} y={y - 9} height={18} fill={color} opacity={0.2} />
              <line x1={x(median)} x2={x(median)} y1={y - 12} y2={y + 12} stroke={color} strokeWidth={2} />
              <path d={trials[id].map(({ ms }) => markAt(id, x(ms), y)).join('')} fill={color} opacity={0.8} />
            </g>
          );
        })}
      </svg>
      <VisuallyHidden>
        <RoundsTable comparison={comparison} />
      </VisuallyHidden>
    </div>
  );
}

/** The same in numbers. */
function RoundsTable({ comparison: { trials } }: { comparison: Comparison }) {
  const rounds = trials.a.map((_, i) => i + 1);
  return (
    <table aria-label="Time of each round">
      <thead>
        <tr>
          <th scope="col">Round</th>
          {SIDES.map((id) => (
            <th key={id} scope="col">
              {id.toUpperCase()}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rounds.map((round) => (
          <tr key={round}>
            <th scope="row">{round}</th>
            {SIDES.map((id) => (
              <td key={id}>{formatMs((trials[id][round - 1] as Trial).ms)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A circle for A, a square for B, as a path. */
function markAt(id: SideId, x: number, y: number): string {
  return id === 'a' ? `M${x - 4},${y}a4,4 0 1 0 8,0a4,4 0 1 0 -8,0Z` : `M${x - 3.5},${y - 3.5}h7v7h-7Z`;
}

function sideColor(id: SideId): string {
  return id === 'a' ? 'var(--series-0)' : 'var(--series-1)';
}

/** 1, 2 or 5 times a power of ten, of which no more than `steps` are needed. */
export function niceStep(most: number, steps: number): number {
  const least = most / steps;
  const power = 10 ** Math.floor(Math.log10(least));
  return power * ([1, 2, 5].find((factor) => power * factor >= least) ?? 10);
}
