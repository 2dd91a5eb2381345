/** The section that measures the real page while a program of 200 functions runs in it at full speed. */
import type { Browser, Page } from 'playwright-core';
import { spread, typical } from '../telemetry/statistics.ts';
import { type FrameRate, frameRate } from './frames.ts';
import { pressRun, type RealPage, WARM_MS } from './real-page.ts';
import type { SectionResult } from './report.ts';
import { readTrace, type Task, TRACE_CATEGORIES } from './trace.ts';

const LONGEST_TASK_MS = 50;
const LEAST_SPEED = 0.97;
const LEAST_FRAMES = 30;
const ROUNDS = 3;
const WITHOUT_GPU =
  'the browser draws with the processors that the program and its compilers run on, see “What the page costs a running program”.';

export interface StormLinks {
  /** In Tier 0 throughout: only what the page costs can differ. */
  readonly fixed: string;
  /** Under the default preset, by what is open. */
  readonly promoted: readonly { readonly name: string; readonly hash: string }[];
}

/** `alone` runs the same program as the fixed link in the engine without a page. */
export async function fullSpeed(
  real: RealPage,
  links: StormLinks,
  alone: () => Promise<number>,
): Promise<SectionResult> {
  const without: number[] = [];
  const within: number[] = [];
  const watched = links.promoted.map((link) => ({ ...link, tasks: [] as Task[], rates: [] as FrameRate[] }));
  for (let round = 0; round < ROUNDS; round++) {
    for (let turn = 0; turn < 2; turn++) {
      without.push(await alone());
      within.push(await inPage(real, links.fixed));
    }
    for (const { hash, tasks, rates } of watched) {
      const seen = await watchPage(real, hash);
      tasks.push(...seen.tasks);
      rates.push(seen.rate);
    }
  }
  const speed = typical(without) / typical(within);
  const tasks = watched.flatMap((variant) => variant.tasks);
  const rates = watched.flatMap((variant) => variant.rates);
  const long = tasks.filter(({ ms }) => ms > LONGEST_TASK_MS);
  const busy = tasks.filter(({ cpuMs }) => cpuMs > LONGEST_TASK_MS);
  return {
    rows: [
      {
        what: 'Frames a second while 200 functions run at full speed: slowest run, slowest second of all runs',
        target: `≥ ${LEAST_FRAMES}`,
        measured: `${least(rates.map(({ mean }) => mean))}, ${least(rates.map(({ worst }) => worst))}`,
        met: rates.every(({ worst }) => worst >= LEAST_FRAMES),
        why: WITHOUT_GPU,
      },
      {
        what: 'Tasks on the main thread while 200 functions run at full speed',
        target: `none over ${LONGEST_TASK_MS} ms`,
        measured: `${busy.length} by processor time (longest ${most(tasks.map(({ cpuMs }) => cpuMs))} ms), ${long.length} by the clock (longest ${most(tasks.map(({ ms }) => ms))} ms)`,
        met: busy.length === 0,
        why: 'the first drawing makes both panes at once, see “What the page costs a running program”.',
      },
      {
        what: 'The program’s speed in the page, counts and timeline open, against the engine alone',
        target: `≥ ${LEAST_SPEED * 100} %`,
        measured: `${(speed * 100).toFixed(1)} %`,
        met: speed >= LEAST_SPEED,
        why: WITHOUT_GPU,
      },
    ],
    tables: [
      {
        title: 'The program’s speed while the page shows it',
        columns: ['', 'runs', 'ms'],
        rows: [
          ['the engine alone', String(without.length), spread(without, 0)],
          ['in the page, counts and timeline open', String(within.length), spread(within, 0)],
        ],
        note: 'One long call through 200 functions, in turns, all in Tier 0 so that only the page can make a difference; the medians of the faster halves are compared.',
      },
      {
        title: 'The page while a program of 200 functions runs at full speed',
        columns: [
          'open',
          'frames a second',
          'slowest second',
          'longest gap, ms',
          'tasks',
          'over 50 ms by the clock',
          'by processor time',
          'longest, by processor time',
        ],
        rows: watched.map(({ name, tasks: all, rates: each }) => [
          name,
          spread(
            each.map(({ mean }) => mean),
            0,
          ),
          least(each.map(({ worst }) => worst)),
          most(each.map(({ longestMs }) => longestMs)),
          String(all.length),
          String(all.filter(({ ms }) => ms > LONGEST_TASK_MS).length),
          String(all.filter(({ cpuMs }) => cpuMs > LONGEST_TASK_MS).length),
          `${most(all.map(({ cpuMs }) => cpuMs))} ms`,
        ]),
        note: `${ROUNDS} runs under the default preset for each pair of panes, watched from the press of Run to the end of the last call, promotions of all functions included. Frames: how often the page is asked for an animation frame; the display has 60 a second.`,
      },
    ],
  };
}

function least(values: readonly number[]): string {
  return Math.min(...values).toFixed(0);
}

function most(values: readonly number[]): string {
  return Math.max(0, ...values).toFixed(0);
}

/** Milliseconds of the measured run of the storm in the page. */
async function inPage(real: RealPage, hash: string): Promise<number> {
  const opened = await real.open(hash);
  await opened.waitForTimeout(WARM_MS);
  const runs = await pressRun(opened, 2);
  await opened.context().close();
  return runs[1]?.ms ?? Number.NaN;
}

declare global {
  /** Times of all animation frames since they are counted. */
  var frameTimes: number[];
}

async function watchPage(real: RealPage, hash: string): Promise<{ tasks: Task[]; rate: FrameRate }> {
  const opened = await real.open(hash);
  await opened.waitForTimeout(WARM_MS);
  await countFrames(opened);
  const browser = opened.context().browser() as Browser;
  await browser.startTracing(opened, { categories: TRACE_CATEGORIES });
  const runs = await pressRun(opened, 2);
  const { tasks } = readTrace(await browser.stopTracing());
  const end = Math.max(...runs.map(({ start, ms }) => start + ms));
  const frames = await opened.evaluate(() => globalThis.frameTimes.map((at) => at - globalThis.pressedAt));
  await opened.context().close();
  return { tasks, rate: frameRate(frames, 0, end) };
}

function countFrames(opened: Page): Promise<void> {
  return opened.evaluate(() => {
    const times: number[] = [];
    globalThis.frameTimes = times;
    const count = (): void => {
      times.push(performance.now());
      requestAnimationFrame(count);
    };
    requestAnimationFrame(count);
  });
}
