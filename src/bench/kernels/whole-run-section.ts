/** The section `whole-run`: promotion as it goes against the best single tier, over runs from 1 ms to 10 s. */
import type { Page } from 'playwright-core';
import { geometricMean } from '../../telemetry/statistics.ts';
import type { SectionResult } from '../report.ts';
import { chooseKernels } from './index.ts';
import { fastest, LENGTHS, type WholeRuns } from './whole-runs.ts';

const MOST = 1.1;

/** The time of promotion against that of the best single tier. */
function ratioAt(runs: WholeRuns, ms: number): number {
  const times = runs[ms] ?? {};
  return (times.auto ?? Number.NaN) / (times[fastest(times)] ?? Number.NaN);
}

function lengthText(ms: number): string {
  return ms < 1000 ? `${ms} ms` : `${ms / 1000} s`;
}

export async function wholeRuns(own: Page, names: readonly string[] | null): Promise<SectionResult> {
  const results = new Map<string, WholeRuns>();
  await own.evaluate(() => bench.wholeRun.start());
  for (const { name } of chooseKernels(names)) {
    console.error(`  ${name}`);
    results.set(name, await own.evaluate((kernel) => bench.wholeRun.measure(kernel), name));
  }
  await own.evaluate(() => bench.wholeRun.stop());
  const means = LENGTHS.map(({ ms }) => geometricMean([...results.values()].map((runs) => ratioAt(runs, ms))));
  const lengths = LENGTHS.map(({ ms }) => lengthText(ms));
  return {
    rows: [
      {
        what: `Promotion as it goes, whole run, against the best single tier’s with its compile time; runs of ${lengths.join(', ')}`,
        target: `≤ ${MOST.toFixed(2)} each`,
        measured: means.map((mean) => mean.toFixed(2)).join(', '),
        met: means.every((mean) => mean <= MOST),
      },
    ],
    tables: [
      {
        title: 'Kernels: whole runs, promotion against the best single tier',
        columns: ['kernel', ...lengths],
        rows: [...results]
          .map(([name, runs]) =>
            [name].concat(LENGTHS.map(({ ms }) => `${ratioAt(runs, ms).toFixed(2)} (${fastest(runs[ms] ?? {})})`)),
          )
          .concat([['geometric mean'].concat(means.map((mean) => mean.toFixed(2)))]),
        note: 'As many calls of the kernel at its small size as take so long in Tier 0, in a program that the browser has not seen, with Binaryen loaded and warm. The best tier is in brackets; its time is that of compiling everything for it, and of the calls. Promotion: default preset, backend speculative. At 10 s only the tier that is best at 1 s is measured against it.',
      },
    ],
    data: { wholeRuns: Object.fromEntries(results) },
  };
}
