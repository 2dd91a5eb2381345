/** What was measured of the kernels, as text. */

import { geometricMean, isSteady, quantile, STEADY, typical } from '../../telemetry/statistics.ts';
import type { Measured } from '../page/kernels.ts';
import type { Row, SectionResult, Table } from '../report.ts';
import { COLUMNS, type Column, chooseColumns } from './columns.ts';

export type KernelTimes = ReadonlyMap<string, Measured>;

/** Kernels of calls that only a profile can resolve. */
const INDIRECT = ['callbacks', 'closures', 'shapes'];

/** How many times the time of `reference` that of `column` is, by kernel. */
function ratiosOf(times: KernelTimes, column: Column, reference: Column): Map<string, number> {
  const ratios = new Map<string, number>();
  for (const [name, measured] of times) {
    const [own, other] = [measured[column], measured[reference]];
    if (own !== undefined && other !== undefined) ratios.set(name, typical(own) / typical(other));
  }
  return ratios;
}

function timeText(ms: readonly number[] | undefined): string {
  if (ms === undefined) return '–';
  const [low, middle, high] = [0.25, 0.5, 0.75].map((part) => quantile(ms, part)) as [number, number, number];
  const digits = middle < 0.1 ? 4 : middle < 10 ? 3 : 1;
  const spread = Math.ceil((Math.max(high - middle, middle - low) / middle) * 100);
  return `${middle.toFixed(digits)} ±${spread} %${isSteady(ms) ? '' : ' unsteady'}`;
}

function ratioText(ratio: number | undefined): string {
  return ratio === undefined ? '–' : ratio < 0.1 ? ratio.toPrecision(2) : ratio.toFixed(2);
}

export function kernelResult(times: KernelTimes, columns: readonly Column[]): SectionResult {
  const shown = columns.includes('speculative') ? columns.filter((column) => column !== 'speculative') : [];
  return {
    rows: targets(times, columns),
    tables: [timeTable(times, columns), ...(shown.length > 0 ? [ratioTable(times, shown)] : [])],
    data: { kernels: Object.fromEntries(times) },
  };
}

function timeTable(times: KernelTimes, columns: readonly Column[]): Table {
  return {
    title: 'Kernels: milliseconds a call',
    columns: ['kernel', ...columns],
    rows: [...times].map(([name, measured]) => [name].concat(columns.map((column) => timeText(measured[column])))),
    note: `Medians in steady state, and how far the farther quartile is from them; in turns, in one browser. Unsteady: the second half of the rounds differs from the first by more than ${STEADY * 100} %. ${columns.map((column) => `${column}: ${COLUMNS[column]}`).join('; ')}.`,
  };
}

function ratioTable(times: KernelTimes, references: readonly Column[]): Table {
  const ratios = references.map((reference) => ratiosOf(times, 'speculative', reference));
  return {
    title: 'Kernels: time of Tier 2 (speculative) against the others',
    columns: ['kernel', ...references],
    rows: [
      ...[...times.keys()].map((name) => [name].concat(ratios.map((byKernel) => ratioText(byKernel.get(name))))),
      ['geometric mean', ...ratios.map((byKernel) => ratioText(geometricMean([...byKernel.values()])))],
    ],
    note: 'Below 1 Tier 2 is faster. Each at the median of the faster half of the rounds.',
  };
}

/** The rows of what was to be reached, as far as it was measured. */
function targets(times: KernelTimes, columns: readonly Column[]): Row[] {
  const rows: Row[] = [];
  const mean = (what: string, reference: Column, most: number, only: readonly string[] | null = null) => {
    if (chooseColumns(['speculative', reference]).some((column) => !columns.includes(column))) return;
    const ratios = [...ratiosOf(times, 'speculative', reference)].filter(([name]) => only?.includes(name) ?? true);
    if (ratios.length === 0) return;
    const value = geometricMean(ratios.map(([, ratio]) => ratio));
    rows.push({ what, target: `≤ ${most.toFixed(1)}`, measured: value.toFixed(2), met: value <= most });
    if (reference !== 'clang-simd') return;
    const above = ratios.filter(([, ratio]) => ratio > 1.3);
    const [worst, greatest] = ratios.reduce((a, b) => (b[1] > a[1] ? b : a));
    rows.push({
      what: 'The same, kernel by kernel',
      target: 'none > 1.3',
      measured: `${above.length} of ${ratios.length}; at most ${greatest.toFixed(2)} (${worst})`,
      met: above.length === 0,
    });
  };
  mean('Tier 2 speculative / clang -O3 -msimd128, geometric mean over the kernels', 'clang-simd', 1);
  mean('Tier 2 speculative / JavaScript', 'javascript', 0.6);
  mean('Tier 2 speculative / AssemblyScript -O3', 'assemblyscript', 0.8);
  mean('Tier 2 speculative / Tier 0', 'baseline', 0.5);
  mean('Tier 2 speculative / Tier 0: callbacks, closures, trait dispatch', 'baseline', 0.3, INDIRECT);
  return rows;
}
