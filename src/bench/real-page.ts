/** Sections that measure the real page, built and served as users get it. */
import type { Browser, Page } from 'playwright-core';
import { build, type Plugin, preview } from 'vite';
import { median, quantile, spread, typical } from '../telemetry/statistics.ts';
import type { SectionResult } from './report.ts';
import { readTrace, type Task, TRACE_CATEGORIES } from './trace.ts';

const FOLDER = 'node_modules/.cache/tierlab/bench-page';
const RUN_TARGET_MS = 50;
const LONGEST_TASK_MS = 50;
const LEAST_SPEED = 0.97;
const ROUNDS = 3;
/** From the page's first button to a page at rest. */
export const WARM_MS = 2500;

export interface RealPage {
  /** Opens the page in a context of its own; `hash` is a permalink's. */
  open(hash?: string): Promise<Page>;
  /** Whether the server keeps Binaryen's code back. */
  holdBinaryen(hold: boolean): void;
}

/** Builds the page, serves it, gives it to a task, and closes everything. */
export async function withRealPage<T>(browser: Browser, task: (real: RealPage) => Promise<T>): Promise<T> {
  await build({ logLevel: 'warn', build: { outDir: FOLDER, emptyOutDir: true } });
  let hold = false;
  const plugin: Plugin = {
    name: 'tierlab:hold-binaryen',
    configurePreviewServer: ({ middlewares }) => {
      // What is held gets no answer: its page is closed soon.
      middlewares.use((request, _, next) => {
        if (!hold || !/binaryen[^/]*\.wasm/.test(request.url ?? '')) next();
      });
    },
  };
  const server = await preview({ logLevel: 'warn', build: { outDir: FOLDER }, plugins: [plugin] });
  const address = server.resolvedUrls?.local[0] ?? '';
  try {
    return await task({
      holdBinaryen: (held) => {
        hold = held;
      },
      open: async (hash = '') => {
        const opened = await (await browser.newContext({ viewport: { width: 1400, height: 900 } })).newPage();
        opened.on('pageerror', (error) => console.error(error));
        await opened.addInitScript(watch);
        await opened.goto(address + hash);
        await opened.getByRole('button', { name: 'Run', exact: true }).waitFor();
        return opened;
      },
    });
  } finally {
    await server.close();
  }
}

declare global {
  /** When Run was pressed last, by the event's own time. */
  var pressedAt: number;
}

/** Runs in the page before anything else. */
function watch(): void {
  globalThis.pressedAt = 0;
  addEventListener('click', ({ timeStamp }) => (globalThis.pressedAt = timeStamp), { capture: true });
}

/** Presses Run and waits for so many run directives to end; their starts and lengths, since the press. */
export async function pressRun(opened: Page, directives: number): Promise<{ start: number; ms: number }[]> {
  await opened.evaluate(() => performance.clearMeasures());
  await opened.getByRole('button', { name: 'Run', exact: true }).click();
  await opened.waitForFunction(
    (n) => performance.getEntriesByType('measure').filter(({ name }) => name.startsWith('run @')).length >= n,
    directives,
    { timeout: 60_000, polling: 50 },
  );
  return opened.evaluate(() =>
    performance
      .getEntriesByType('measure')
      .filter(({ name }) => name.startsWith('run @'))
      .map(({ startTime, duration }) => ({ start: startTime - globalThis.pressedAt, ms: duration })),
  );
}

/** From Run to the program's first instruction. `links` open two programs: a small one, and one of 200 functions. */
export async function start(real: RealPage, links: { small: string; large: string }): Promise<SectionResult> {
  const rows: string[][] = [];
  const times = new Map<string, number[]>();
  const add = (key: string, ms: number | undefined) => times.set(key, [...(times.get(key) ?? []), ms ?? Number.NaN]);
  for (const [name, link] of Object.entries(links)) {
    for (let round = 0; round < 6; round++) {
      const held = round % 2 === 0;
      const key = `${name}, Binaryen ${held ? 'not loaded' : 'loaded'}`;
      real.holdBinaryen(held);
      const opened = await real.open(link);
      await opened.waitForTimeout(WARM_MS);
      add(`${key}: first press`, (await pressRun(opened, 1))[0]?.start);
      for (let n = 0; n < 4; n++) {
        await opened.waitForTimeout(200);
        add(`${key}: later presses`, (await pressRun(opened, 1))[0]?.start);
      }
      await opened.context().close();
    }
  }
  real.holdBinaryen(false);
  for (const [key, ms] of times) rows.push([key, String(ms.length), spread(ms, 1), quantile(ms, 1).toFixed(1)]);
  const row = (when: string) => {
    const presses = ['first press', 'later presses'].map(
      (press) => times.get(`small, Binaryen ${when}: ${press}`) ?? [],
    );
    return {
      what: `Run pressed to first instruction, page warm, Binaryen ${when}: first press, later presses`,
      target: `≤ ${RUN_TARGET_MS} ms`,
      measured: presses.map((ms) => `${median(ms).toFixed(1)} ms`).join(', '),
      met: presses.every((ms) => median(ms) <= RUN_TARGET_MS),
    };
  };
  return {
    rows: [row('not loaded'), row('loaded')],
    tables: [
      {
        title: 'Run pressed to first instruction',
        columns: ['program and page', 'presses', 'ms', 'slowest'],
        rows,
        note: 'From the click event to the moment before the first call in the execution worker. small: the example fib; large: the example storm, 202 functions. At the first press after loading, the engine’s own JavaScript has never run: the browser interprets it.',
      },
    ],
  };
}

export interface StormLinks {
  /** In Tier 0 throughout: only what the page costs can differ. */
  readonly fixed: string;
  /** Under the default preset, by what is open. */
  readonly promoted: readonly { readonly name: string; readonly hash: string }[];
}

/** The page while 200 functions run at full speed; `alone` runs the same program in the engine without a page. */
export async function page(real: RealPage, links: StormLinks, alone: () => Promise<number>): Promise<SectionResult> {
  const without: number[] = [];
  const within: number[] = [];
  const watched = links.promoted.map(({ name, hash }) => ({ name, hash, tasks: [] as Task[] }));
  const open = async (hash: string) => {
    const opened = await real.open(hash);
    await opened.waitForTimeout(WARM_MS);
    const runs = await pressRun(opened, 2);
    await opened.context().close();
    return runs[1]?.ms ?? Number.NaN;
  };
  const watchTasks = async (hash: string): Promise<Task[]> => {
    const opened = await real.open(hash);
    await opened.waitForTimeout(WARM_MS);
    const browser = opened.context().browser() as Browser;
    await browser.startTracing(opened, { categories: TRACE_CATEGORIES });
    await pressRun(opened, 2);
    const { tasks } = readTrace(await browser.stopTracing());
    await opened.context().close();
    return tasks;
  };
  for (let round = 0; round < ROUNDS; round++) {
    without.push(await alone());
    within.push(await open(links.fixed));
    without.push(await alone());
    within.push(await open(links.fixed));
    for (const { hash, tasks } of watched) tasks.push(...(await watchTasks(hash)));
  }
  const speed = typical(without) / typical(within);
  const tasks = watched.flatMap((variant) => variant.tasks);
  const long = tasks.filter(({ ms }) => ms > LONGEST_TASK_MS);
  const busy = tasks.filter(({ cpuMs }) => cpuMs > LONGEST_TASK_MS);
  const most = (values: readonly number[]) => Math.max(0, ...values).toFixed(0);
  return {
    rows: [
      {
        what: 'Tasks on the main thread while 200 functions run at full speed',
        target: `none over ${LONGEST_TASK_MS} ms`,
        measured: `${busy.length} by processor time (longest ${most(tasks.map(({ cpuMs }) => cpuMs))} ms), ${long.length} by the clock (longest ${most(long.map(({ ms }) => ms))} ms)`,
        met: busy.length === 0,
      },
      {
        what: 'The program’s speed in the page, counts and timeline open, against the engine alone',
        target: `≥ ${LEAST_SPEED * 100} %`,
        measured: `${(speed * 100).toFixed(1)} %`,
        met: speed >= LEAST_SPEED,
      },
    ],
    tables: [
      {
        title: 'The page while a program of 200 functions runs at full speed',
        columns: ['', 'ms', 'tasks', 'over 50 ms by the clock', 'by processor time', 'longest, by processor time'],
        rows: [
          ['speed: the engine alone', spread(without, 0), '–', '–', '–', '–'],
          ['speed: in the page', spread(within, 0), '–', '–', '–', '–'],
          ...watched.map(({ name, tasks: all }) => [
            `${name} open, promotions`,
            '–',
            String(all.length),
            String(all.filter(({ ms }) => ms > LONGEST_TASK_MS).length),
            String(all.filter(({ cpuMs }) => cpuMs > LONGEST_TASK_MS).length),
            `${most(all.map(({ cpuMs }) => cpuMs))} ms`,
          ]),
        ],
        note: `Speed: one long call, in turns, all in Tier 0 so that only the page can make a difference; the medians of the faster halves are compared. Tasks: ${ROUNDS} runs under the default preset for each pair of panes, watched from the press of Run on, promotions of all functions included.`,
      },
    ],
  };
}
