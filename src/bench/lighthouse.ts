/** Lighthouse's scores of the built page, served compressed and with the headers, as hosts for static files do. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startBareHost } from '../../e2e/support/bare-host.ts';
import { launchOptions } from '../../e2e/support/browser.ts';
import { median, quantile } from '../telemetry/statistics.ts';
import { firstThatRuns } from './installed.ts';
import type { RealPage } from './real-page.ts';
import type { SectionResult } from './report.ts';
import { blockingMs, readTrace } from './trace.ts';

const HOW_TO_INSTALL =
  'Lighthouse is not there, so its scores are not measured. It is too large (190 MB) to come along: ' +
  'npm install --global lighthouse, or let LIGHTHOUSE name it.';
const RUNS = 3;
const CATEGORIES = ['performance', 'accessibility', 'best-practices'] as const;
const TARGETS = { performance: 90, accessibility: 100, 'best-practices': 95 } as const;
const METRICS = [
  ['first-contentful-paint', 'first paint'],
  ['largest-contentful-paint', 'largest paint'],
  ['speed-index', 'speed index'],
  ['total-blocking-time', 'blocking'],
] as const;

/** Lighthouse's own two: a computer as it is, and a slow phone with a slow network, both simulated from what was seen. */
const FORMS = [
  { name: 'desktop', flags: ['--preset=desktop'] },
  { name: 'slow phone (default)', flags: [] },
] as const;

interface Audit {
  readonly numericValue?: number;
  readonly details?: { readonly items?: readonly { readonly observedFirstContentfulPaintTs?: number }[] };
}

interface LighthouseReport {
  readonly lighthouseVersion: string;
  readonly environment: { readonly benchmarkIndex: number };
  readonly configSettings: { readonly throttling: { readonly cpuSlowdownMultiplier: number } };
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
  readonly audits: Readonly<Record<string, Audit>>;
}

interface Visit {
  readonly report: LighthouseReport;
  /** What Lighthouse calls total blocking time, but without the time in which others had the processor. */
  readonly blockingCpuMs: number;
}

export async function lighthouse({ folder }: RealPage): Promise<SectionResult> {
  const program = firstThatRuns([process.env['LIGHTHOUSE'], 'lighthouse', 'node_modules/.bin/lighthouse']);
  if (program === null) {
    console.error(HOW_TO_INSTALL);
    return { rows: [{ what: 'Lighthouse', target: '', measured: 'not there', met: null }], tables: [] };
  }
  const load = loadavg()[0] as number;
  const host = await startBareHost({ folder, isolated: true, compressed: true });
  const found = new Map<string, Visit[]>(FORMS.map(({ name }) => [name, []]));
  try {
    for (let run = 0; run < RUNS; run++) {
      for (const { name, flags } of FORMS) {
        // Lighthouse loses the trace of a visit now and then (NO_NAVSTART), and says to run it again.
        const again = (error: Error): Promise<Visit> => {
          console.error(`  once more: ${error.message}`);
          return visit(program, host.url, flags);
        };
        found.get(name)?.push(await visit(program, host.url, flags).catch(again));
      }
    }
  } finally {
    await host.close();
  }
  return result(found, load);
}

async function visit(program: string, address: string, flags: readonly string[]): Promise<Visit> {
  const folder = mkdtempSync(join(tmpdir(), 'lighthouse-'));
  try {
    const output = join(folder, 'report.json');
    const fixed = ['--output=json', `--output-path=${output}`, '--save-assets', '--quiet'];
    const only = `--only-categories=${CATEGORIES.join(',')}`;
    const browser = '--chrome-flags=--headless=new --no-sandbox';
    const { executablePath } = launchOptions();
    const env = { ...process.env, ...(executablePath === undefined ? {} : { CHROME_PATH: executablePath }) };
    await promisify(execFile)(program, [address, only, browser, ...fixed, ...flags], { env });
    const report = JSON.parse(readFileSync(output, 'utf8')) as LighthouseReport;
    const { tasks } = readTrace(readFileSync(join(folder, 'report-0.trace.json')));
    const slowdown = report.configSettings.throttling.cpuSlowdownMultiplier;
    return { report, blockingCpuMs: blockingMs(tasks, firstPaintMs(report), slowdown) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** In the trace's time. */
function firstPaintMs({ audits }: LighthouseReport): number {
  return (audits['metrics']?.details?.items?.[0]?.observedFirstContentfulPaintTs ?? 0) / 1000;
}

const scoreOf = ({ report }: Visit, category: string): number => (report.categories[category]?.score ?? 0) * 100;

function result(found: ReadonlyMap<string, readonly Visit[]>, load: number): SectionResult {
  const all = [...found.values()].flat();
  const machine = all.map(({ report }) => report.environment.benchmarkIndex);
  return {
    rows: CATEGORIES.flatMap((category) =>
      [...found].map(([form, visits]) => {
        const score = median(visits.map((one) => scoreOf(one, category)));
        return {
          what: `Lighthouse, ${form}: ${category.replace('-', ' ')}`,
          target: category === 'accessibility' ? '100' : `≥ ${TARGETS[category]}`,
          measured: score.toFixed(0),
          met: score >= TARGETS[category],
        };
      }),
    ),
    tables: [
      {
        title: 'Lighthouse',
        columns: [
          '',
          'performance',
          ...METRICS.map(([, name]) => `${name}, ms`),
          '… by processor time',
          'layout shift',
        ],
        rows: [...found].map(([form, visits]) => numbers(form, visits)),
        note: `Lighthouse ${all[0]?.report.lighthouseVersion}, medians of ${RUNS} first visits each, on which an example runs; load average ${load.toFixed(1)}, Lighthouse’s own measure of the machine ${median(machine).toFixed(0)}. Lighthouse takes tasks as long as they last by the clock; by processor time they don’t last while other processes have the processor.`,
      },
    ],
  };
}

function numbers(form: string, visits: readonly Visit[]): string[] {
  const scores = visits.map((one) => scoreOf(one, 'performance'));
  const middle = (audit: string) =>
    median(visits.map(({ report }) => report.audits[audit]?.numericValue ?? Number.NaN));
  return [
    form,
    `${median(scores).toFixed(0)} (${quantile(scores, 0).toFixed(0)}–${quantile(scores, 1).toFixed(0)})`,
    ...METRICS.map(([audit]) => middle(audit).toFixed(0)),
    median(visits.map(({ blockingCpuMs }) => blockingCpuMs)).toFixed(0),
    middle('cumulative-layout-shift').toFixed(3),
  ];
}
