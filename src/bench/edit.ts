/** The section that measures how long somebody waits who changes a small program: from the edit to the new result. */
import type { Page } from 'playwright-core';
import { median, quantile, spread } from '../telemetry/statistics.ts';
import { type RealPage, WARM_MS } from './real-page.ts';
import type { SectionResult } from './report.ts';
import { goToLine } from './typing.ts';

const TARGET_MS = 100;
/** The first edits pay for code that has never run. */
const WARM_EDITS = 4;
const EDITS = 24;
/** What waits for a rest of the keys has its turn before the next edit. */
const REST_MS = 700;

export interface EditLink {
  readonly hash: string;
  /** Line at whose end the edits are made. */
  readonly line: number;
  /** What the program gives as it stands, and with `key` written there. */
  readonly before: string;
  readonly key: string;
  readonly after: string;
}

interface Edit {
  /** From the event of the key that changes the text to the frame that shows the new result. */
  readonly editMs: number;
  /** From the event of Ctrl+Enter to that frame. */
  readonly runMs: number;
}

export async function edit(real: RealPage, link: EditLink): Promise<SectionResult> {
  const opened = await real.open(link.hash);
  const edits: Edit[] = [];
  try {
    await opened.getByTestId('monaco').locator('.view-line').first().waitFor();
    await opened.waitForTimeout(WARM_MS);
    await goToLine(opened, link.line);
    for (let n = 0; n < WARM_EDITS + EDITS; n++) {
      const one =
        n % 2 === 0
          ? await editAndRun(opened, link.key, link.after)
          : await editAndRun(opened, 'Backspace', link.before);
      if (n >= WARM_EDITS) edits.push(one);
      await opened.waitForTimeout(REST_MS);
    }
  } finally {
    await opened.context().close();
  }
  const fromEdit = edits.map(({ editMs }) => editMs);
  const fromRun = edits.map(({ runMs }) => runMs);
  return {
    rows: [
      {
        what: 'A small program: from an edit, Ctrl+Enter right behind it, to the new result on screen',
        target: `≤ ${TARGET_MS} ms`,
        measured: `${median(fromEdit).toFixed(0)} ms`,
        met: median(fromEdit) <= TARGET_MS,
      },
    ],
    tables: [
      {
        title: 'Edit to result',
        columns: ['', 'edits', 'ms', 'slowest tenth', 'slowest'],
        rows: [['from the key that changes the text', fromEdit] as const, ['from Ctrl+Enter', fromRun] as const].map(
          ([name, ms]) => [
            name,
            String(ms.length),
            spread(ms, 0),
            `≥ ${quantile(ms, 0.9).toFixed(0)}`,
            quantile(ms, 1).toFixed(0),
          ],
        ),
        note: `A program runs when it is asked to. A digit of a number is written or deleted in the code editor, and Ctrl+Enter follows without a pause, while the change is still being looked at for mistakes. The end is the first frame with the new result in the Output pane; counts are open beside it. ${REST_MS} ms between edits.`,
      },
    ],
  };
}

declare global {
  /** When keys went down, by the events' own time. */
  var keyTimes: Record<string, number>;
  /** When a frame with the result that is waited for has been drawn. */
  var resultShown: Promise<number>;
}

async function editAndRun(opened: Page, key: string, result: string): Promise<Edit> {
  await opened.evaluate(watchFor, `= ${result}`);
  await opened.keyboard.press(key);
  await opened.keyboard.press('Control+Enter');
  const at = await opened.evaluate(() => globalThis.resultShown);
  const times = await opened.evaluate(() => globalThis.keyTimes);
  return { editMs: at - (times[key] ?? Number.NaN), runMs: at - (times['Enter'] ?? Number.NaN) };
}

/** Runs in the page. */
function watchFor(value: string): void {
  globalThis.keyTimes = {};
  const hear = (event: KeyboardEvent): void => {
    globalThis.keyTimes[event.key] = event.timeStamp;
  };
  addEventListener('keydown', hear, { capture: true });
  globalThis.resultShown = new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      const values = [...document.querySelectorAll('article[data-status] code')];
      if (!values.some(({ textContent }) => textContent === value)) return;
      observer.disconnect();
      removeEventListener('keydown', hear, { capture: true });
      // A task behind the frame's callbacks: by then it has been drawn.
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
    });
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
  });
}
