/** Sections that measure the real page, built and served as users get it. */
import type { Browser, Page } from 'playwright-core';
import { build, type Plugin, preview } from 'vite';
import { median, quantile, spread } from '../telemetry/statistics.ts';
import type { SectionResult } from './report.ts';

const FOLDER = 'node_modules/.cache/tierlab/bench-page';
const RUN_TARGET_MS = 50;
/** From the page's first button to a page at rest, its engine warmed up. */
export const WARM_MS = 6000;

export interface RealPage {
  /** Of the build. */
  readonly folder: string;
  /** Opens the page in a context of its own; `hash` is a permalink's. */
  open(hash?: string): Promise<Page>;
  /** Whether the server keeps Binaryen's code back. */
  holdBinaryen(hold: boolean): void;
}

let built: Promise<unknown> | null = null;

/** Builds the page if need be, serves it, gives it to a task, and closes everything. */
export async function withRealPage<T>(browser: Browser, task: (real: RealPage) => Promise<T>): Promise<T> {
  built ??= build({ logLevel: 'warn', build: { outDir: FOLDER, emptyOutDir: true } });
  await built;
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
      folder: FOLDER,
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
