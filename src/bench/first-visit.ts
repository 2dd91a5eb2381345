/** What somebody waits who comes for the first time: until the example runs that starts by itself. */

import { median, quantile, spread } from '../telemetry/statistics.ts';
import type { RealPage } from './real-page.ts';
import type { SectionResult } from './report.ts';

const TARGET_MS = 2000;
const VISITS = 7;

export async function firstVisit(real: RealPage): Promise<SectionResult> {
  const starts: number[] = [];
  for (let visit = 0; visit < VISITS; visit++) {
    // In a context of its own: nothing is cached, and nothing is known.
    const opened = await real.open();
    // Whoever stops it still learns when it began.
    await opened.getByText('Running directive 1').waitFor();
    await opened.getByRole('button', { name: 'Stop', exact: true }).click();
    await opened.waitForFunction(
      () => performance.getEntriesByType('measure').some(({ name }) => name.startsWith('run @')),
      undefined,
      { timeout: 60_000, polling: 100 },
    );
    starts.push(
      await opened.evaluate(
        () =>
          performance.getEntriesByType('measure').find(({ name }) => name.startsWith('run @'))?.startTime ?? Number.NaN,
      ),
    );
    await opened.context().close();
  }
  return {
    rows: [
      {
        what: 'First visit: from navigation to the first instruction of the example that starts by itself',
        target: `≤ ${TARGET_MS} ms`,
        measured: `${median(starts).toFixed(0)} ms`,
        met: median(starts) <= TARGET_MS,
      },
    ],
    tables: [
      {
        title: 'First visit to first running example',
        columns: ['', 'visits', 'ms', 'slowest'],
        rows: [
          ['navigation to the first instruction', String(VISITS), spread(starts, 0), quantile(starts, 1).toFixed(0)],
        ],
        note: 'Each visit in a browser context of its own, without a cache, from a server on the same machine. The end is the moment before the program’s first call, as the execution worker’s clock has it.',
      },
    ],
  };
}
