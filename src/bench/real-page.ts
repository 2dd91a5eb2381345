/** Sections that measure the real page, built and served as users get it. */
import type { Browser, Page } from 'playwright-core';
import { build, preview } from 'vite';
import type { SectionResult } from './report.ts';
import { median, quantile, spread } from './statistics.ts';

const FOLDER = 'node_modules/.cache/tierlab/bench-page';
const RUN_TARGET_MS = 50;
const LONGEST_TASK_MS = 50;
const LEAST_SPEED = 0.97;

export interface RealPage {
  /** Opens the page in a context of its own; `hash` is a permalink's. */
  open(hash?: string): Promise<Page>;
}

/** Builds the page, serves it, gives it to a task, and closes everything. */
export async function withRealPage<T>(browser: Browser, task: (real: RealPage) => Promise<T>): Promise<T> {
  await build({ logLevel: 'warn', build: { outDir: FOLDER, emptyOutDir: true } });
  const server = await preview({ logLevel: 'warn', build: { outDir: FOLDER } });
  const address = server.resolvedUrls?.local[0] ?? '';
  try {
    return await task({
      open: async (hash = '') => {
        const page = await (await browser.newContext({ viewport: { width: 1400, height: 900 } })).newPage();
        page.on('pageerror', (error) => console.error(error));
        await page.addInitScript(watch);
        await page.goto(address + hash);
        await page.getByRole('button', { name: 'Run', exact: true }).waitFor();
        return page;
      },
    });
  } finally {
    await server.close();
  }
}

interface Watched {
  /** When Run was pressed last, by the event's own time. */
  pressedAt: number;
  /** Start and length of tasks over 50 ms. */
  longTasks: [number, number][];
}
declare global {
  var watched: Watched;
}

/** Runs in the page before anything else. */
function watch(): void {
  globalThis.watched = { pressedAt: 0, longTasks: [] };
  addEventListener('click', (event) => (watched.pressedAt = event.timeStamp), { capture: true });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) watched.longTasks.push([startTime, duration]);
  }).observe({ type: 'longtask', buffered: true });
}

/** Presses Run and waits for so many run directives to end; their starts and lengths, since the press. */
async function pressRun(page: Page, directives: number): Promise<{ start: number; ms: number }[]> {
  await page.evaluate(() => performance.clearMeasures());
  await page.getByRole('button', { name: 'Run', exact: true }).click();
  await page.waitForFunction(
    (n) => performance.getEntriesByType('measure').filter(({ name }) => name.startsWith('run @')).length >= n,
    directives,
    { timeout: 60_000, polling: 50 },
  );
  return page.evaluate(() =>
    performance
      .getEntriesByType('measure')
      .filter(({ name }) => name.startsWith('run @'))
      .map(({ startTime, duration }) => ({ start: startTime - watched.pressedAt, ms: duration })),
  );
}

/** From Run to the program's first instruction. `links` open two programs: a small one, and one of 200 functions. */
export async function start(real: RealPage, links: { small: string; large: string }): Promise<SectionResult> {
  const rows: string[][] = [];
  const medians = { at: new Map<string, number[]>() };
  const note = (name: string, key: string, ms: readonly number[]) => {
    rows.push([name, key, String(ms.length), spread(ms, 1), quantile(ms, 1).toFixed(1)]);
    medians.at.set(`${name} ${key}`, [...ms]);
  };
  for (const [name, link] of Object.entries(links)) {
    const early: number[] = [];
    const first: number[] = [];
    const later: number[] = [];
    for (let round = 0; round < 10; round++) {
      const page = await real.open(link);
      // Before Binaryen has loaded: as soon as there is a button. After: when it and everything else has.
      if (round % 2 === 1) await page.waitForTimeout(4000);
      const [run] = await pressRun(page, 1);
      (round % 2 === 1 ? first : early).push(run?.start ?? Number.NaN);
      if (round % 2 === 1) {
        for (let n = 0; n < 4; n++) {
          await page.waitForTimeout(200);
          later.push((await pressRun(page, 1))[0]?.start ?? Number.NaN);
        }
      }
      await page.context().close();
    }
    note(name, 'as soon as the button is there', early);
    note(name, 'first press, everything loaded', first);
    note(name, 'later presses', later);
  }
  const of = (key: string) => medians.at.get(key) ?? [];
  const measured = [of('small first press, everything loaded'), of('small later presses')];
  const before = of('small as soon as the button is there');
  return {
    rows: [
      {
        what: 'Run pressed to first instruction, page warm, Binaryen loaded: first press; later ones',
        target: `≤ ${RUN_TARGET_MS} ms`,
        measured: measured.map((ms) => `${spread(ms, 1)} ms`).join('; '),
        met: measured.every((ms) => median(ms) <= RUN_TARGET_MS),
      },
      {
        what: 'Run pressed the moment the button appears, Binaryen not loaded',
        target: `≤ ${RUN_TARGET_MS} ms`,
        measured: `${spread(before, 1)} ms`,
        met: median(before) <= RUN_TARGET_MS,
      },
    ],
    tables: [
      {
        title: 'Run pressed to first instruction',
        columns: ['program', 'when', 'presses', 'ms', 'slowest'],
        rows,
        note: 'From the click event to the moment before the first call in the execution worker. small: the example fib; large: the example storm, 202 functions.',
      },
    ],
  };
}

/** The page while 200 functions run at full speed; `alone` runs the same program in the engine without a page. */
export async function page(
  real: RealPage,
  links: readonly { name: string; hash: string }[],
  alone: () => Promise<number>,
): Promise<SectionResult> {
  const rounds = 3;
  const without: number[] = [];
  const shown = links.map(({ name, hash }) => ({ name, hash, ms: [] as number[], tasks: [] as number[] }));
  for (let round = 0; round < rounds; round++) {
    without.push(await alone());
    for (const { hash, ms, tasks } of shown) {
      const opened = await real.open(hash);
      await opened.waitForTimeout(3000);
      const runs = await pressRun(opened, 2);
      ms.push(runs[1]?.ms ?? Number.NaN);
      tasks.push(
        ...(await opened.evaluate(() =>
          watched.longTasks.filter(([at]) => at >= watched.pressedAt).map(([, duration]) => duration),
        )),
      );
      await opened.context().close();
    }
  }
  const best = Math.min(...without);
  const speeds = shown.map(({ ms }) => best / Math.min(...ms));
  const slowest = Math.min(...speeds);
  const tasks = shown.flatMap((variant) => variant.tasks);
  return {
    rows: [
      {
        what: 'Tasks on the main thread while 200 functions run at full speed',
        target: `none over ${LONGEST_TASK_MS} ms`,
        measured: tasks.length === 0 ? 'none' : `${tasks.length}, the longest ${Math.max(...tasks).toFixed(0)} ms`,
        met: tasks.length === 0,
      },
      {
        what: 'The program’s speed in the page against the engine alone',
        target: `≥ ${LEAST_SPEED * 100} %`,
        measured: speeds.map((speed, i) => `${(speed * 100).toFixed(1)} % (${shown[i]?.name})`).join(', '),
        met: slowest >= LEAST_SPEED,
      },
    ],
    tables: [
      {
        title: 'The page while a program of 200 functions runs at full speed',
        columns: ['what is open', 'ms for a million rounds', 'fastest', 'tasks over 50 ms'],
        rows: [
          ['the engine alone', spread(without, 0), best.toFixed(0), '–'],
          ...shown.map(({ name, ms, tasks: long }) => [
            name,
            spread(ms, 0),
            Math.min(...ms).toFixed(0),
            long.map((duration) => duration.toFixed(0)).join(', ') || 'none',
          ]),
        ],
        note: `One call of a million rounds over 200 functions, after a run that promoted them; ${rounds} rounds in turns, the fastest compared. Tasks are watched from the press of Run on, promotions included.`,
      },
    ],
  };
}
