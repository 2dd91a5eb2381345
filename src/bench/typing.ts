/** The section that measures typing in the real page, in the middle of a large program. */
import type { Browser, Page } from 'playwright-core';
import { quantile, spread } from '../telemetry/statistics.ts';
import { pressRun, type RealPage, WARM_MS } from './real-page.ts';
import type { SectionResult } from './report.ts';
import { type Keystroke, keystrokesOf, readTrace, TRACE_CATEGORIES } from './trace.ts';

const TARGET_MS = 16;
const KEY_INTERVAL_MS = 100;
/** After each line everything that waits for a rest of the keys has its turn. */
const REST_MS = 1000;
/** Values, opcodes, callees and types: each opens the completions, and each line is a mistake until it is written. */
const LINES = ['%t1: i32 = add 1, 2', '%t2: i32 = call @main()', '%t3: bool = lt %t1, %t2', '%t4: i32 = xor %t1, 5'];

export interface TypingLink {
  /** What the text is like. */
  readonly name: string;
  readonly hash: string;
  readonly lines: number;
  /** Whether it can be run, so that its functions have badges. */
  readonly runs: boolean;
}

export async function typing(real: RealPage, links: readonly TypingLink[]): Promise<SectionResult> {
  const measured: { readonly link: TypingLink; readonly keys: Keystroke[] }[] = [];
  for (const link of links) measured.push({ link, keys: await typeInto(real, link) });
  const worst = (of: (key: Keystroke) => number, share: number): number =>
    Math.max(...measured.map(({ keys }) => quantile(keys.map(of), share)));
  return {
    rows: [
      {
        what: 'A keystroke in the middle of 5,000 lines, on the page’s thread: longest task, 95 of 100 keys',
        target: `≤ ${TARGET_MS} ms`,
        measured: `${worst((key) => key.longestMs, 0.95).toFixed(1)} ms`,
        met: worst((key) => key.longestMs, 0.95) <= TARGET_MS,
      },
    ],
    tables: [
      {
        title: 'Typing in the middle of a large program',
        columns: [
          'program',
          'lines',
          'keys',
          'the key itself, ms',
          'all work until the next',
          'longest task, 95 %',
          'slowest',
        ],
        rows: measured.map(({ link, keys }) => [
          link.name,
          link.lines.toLocaleString('en'),
          String(keys.length),
          spread(
            keys.map((key) => key.inputMs),
            1,
          ),
          spread(
            keys.map((key) => key.totalMs),
            1,
          ),
          quantile(
            keys.map((key) => key.longestMs),
            0.95,
          ).toFixed(1),
          quantile(
            keys.map((key) => key.longestMs),
            1,
          ).toFixed(1),
        ]),
        note: `Processor time of the page’s main thread, ${KEY_INTERVAL_MS} ms between keys and ${REST_MS} ms after each line, with mistakes, badges and completions shown. The text is scanned, parsed and verified in a worker. Drawing without a graphics processor is part of it.`,
      },
    ],
  };
}

async function typeInto(real: RealPage, { hash, lines, runs }: TypingLink): Promise<Keystroke[]> {
  const opened = await real.open(hash);
  try {
    await opened.getByTestId('monaco').locator('.view-line').first().waitFor();
    await opened.waitForTimeout(WARM_MS);
    if (runs) await pressRun(opened, 1);
    await goToLine(opened, Math.floor(lines / 2));
    // The first keys pay for code that has never run.
    await typeLine(opened, '; warm %1');
    const browser = opened.context().browser() as Browser;
    await browser.startTracing(opened, { categories: TRACE_CATEGORIES });
    for (const line of LINES) await typeLine(opened, line);
    return keystrokesOf(readTrace(await browser.stopTracing()));
  } finally {
    await opened.context().close();
  }
}

/** Leaves the cursor at the end of a line. */
export async function goToLine(opened: Page, line: number): Promise<void> {
  await opened.getByTestId('monaco').locator('.view-line').first().click();
  await opened.keyboard.press('Control+G');
  await opened.keyboard.type(String(line));
  await opened.keyboard.press('Enter');
  await opened.locator('.native-edit-context:focus').waitFor({ state: 'attached' });
  await opened.keyboard.press('End');
}

async function typeLine(opened: Page, line: string): Promise<void> {
  await opened.keyboard.press('Enter');
  for (const key of line) {
    await opened.keyboard.press(key === ' ' ? 'Space' : key);
    await opened.waitForTimeout(KEY_INTERVAL_MS);
  }
  await opened.keyboard.press('Escape');
  await opened.waitForTimeout(REST_MS);
}
