import { Alert } from '@mantine/core';
import type { ReactNode } from 'react';
import { type Comparison, SIDES } from '../../compare/compare.ts';
import type { FunctionSummary, SideSummary, Spread, Summary } from '../../compare/summary.ts';
import type { OptimizationTier } from '../../engine/tiering/config.ts';
import { formatCount, formatMs, plural } from '../common/format.ts';
import { ScrollRegion } from '../common/ScrollRegion.tsx';
import { TierBadge } from '../common/TierBadge.tsx';
import classes from './ComparePane.module.css';
import { RoundsChart } from './RoundsChart.tsx';
import { SideMark } from './SideMark.tsx';

const MOST_FUNCTIONS = 50;

interface ResultProps {
  readonly comparison: Comparison;
  readonly summary: Summary;
  /** The program has been changed since. */
  readonly stale: boolean;
}

export function ComparisonResult({ comparison, summary, stale }: ResultProps) {
  const { verdict, rounds, warnings } = summary;
  return (
    <ScrollRegion className={classes.result} label="Result of the comparison">
      <output className={classes.verdict}>{verdict.text}</output>
      <p className={classes.note}>
        {plural(rounds, 'round')} each, in turns, after one that isn’t counted. B takes{' '}
        {verdict.ratio.median.toFixed(2)} times as long as A (quartiles {verdict.ratio.low.toFixed(2)} to{' '}
        {verdict.ratio.high.toFixed(2)}, round by round).
        {stale && ' The program has been changed since.'}
      </p>
      {warnings.map((warning) => (
        <Alert key={warning} color="yellow" p="xs" mb="xs">
          {warning}
        </Alert>
      ))}
      <RoundsChart comparison={comparison} summary={summary} />
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">Medians and quartiles</th>
            {SIDES.map((id) => (
              <th key={id} scope="col">
                <SideMark id={id} /> {comparison.sides[id].name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ROWS.map(({ what, show }) => (
            <tr key={what}>
              <th scope="row">{what}</th>
              {SIDES.map((id) => (
                <td key={id}>{show(summary.sides[id])}</td>
              ))}
            </tr>
          ))}
          {[...summary.functions]
            .sort((f, g) => g.sides.a.calls.median - f.sides.a.calls.median)
            .slice(0, MOST_FUNCTIONS)
            .map((f) => (
              <FunctionRow key={f.name} summary={f} />
            ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

const ROWS: readonly { readonly what: string; readonly show: (side: SideSummary) => ReactNode }[] = [
  { what: 'All runs', show: ({ ms }) => spread(ms, formatMs) },
  { what: 'Steady', show: ({ steady }) => (steady === null ? 'too few rounds' : steady ? 'yes' : 'not yet') },
  { what: 'First function in Tier 1 after', show: ({ reached }) => spread(reached[1], formatMs) },
  { what: 'First function in Tier 2 after', show: ({ reached }) => spread(reached[2], formatMs) },
  { what: 'Compiling, beside the program', show: ({ compileMs }) => spread(compileMs, formatMs) },
  { what: 'Modules compiled', show: ({ modules }) => spread(modules, formatCount) },
  { what: 'Calls counted', show: ({ calls }) => spread(calls, formatCount) },
];

function FunctionRow({ summary }: { summary: FunctionSummary }) {
  return (
    <tr>
      <th scope="row" className={classes.function}>
        @{summary.name}
      </th>
      {SIDES.map((id) => {
        const { tier, reached, calls } = summary.sides[id];
        const at = reached[2] ?? reached[1];
        return (
          <td key={id}>
            <TierBadge tier={tier as OptimizationTier} />
            {at !== null && ` after ${formatMs(at.median)}`}
            <span className={classes.faint}> {plural(calls.median, 'call')}</span>
          </td>
        );
      })}
    </tr>
  );
}

function spread(of: Spread | null, format: (value: number) => string): ReactNode {
  if (of === null) return <span className={classes.faint}>not in every round</span>;
  if (of.low === of.high) return format(of.median);
  return (
    <>
      {format(of.median)}{' '}
      <span className={classes.quartiles}>
        {format(of.low)} – {format(of.high)}
      </span>
    </>
  );
}
