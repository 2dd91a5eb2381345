/**
 * What a keystroke makes the page's thread do, beside Monaco itself: as much in a large program as in a small one.
 * Counted, since times differ; the benchmark measures them.
 */
import type { Page } from '@playwright/test';
import { realisticProgram } from '../src/bench/programs.ts';
import { expect, openWith, test } from './support/tierlab.ts';

/** It ends where the completions are open. */
const LINE = '%t: i32 = add 1, %';
/** Fewer calls than these within `LOOK_MS` are the cursor's blinking and the like. */
const REST_CALLS = 500;
const LOOK_MS = 500;

/** Tells how often functions of the page's own code were called in its thread since it was last asked. */
async function callCounter(page: Page): Promise<() => Promise<number>> {
  const profiler = await page.context().newCDPSession(page);
  await profiler.send('Profiler.enable');
  await profiler.send('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  return async () => {
    const { result } = await profiler.send('Profiler.takePreciseCoverage');
    return result
      .filter(({ url }) => /\/assets\/(?!monaco-)[^/]*\.js$/.test(url))
      .flatMap(({ functions }) => functions)
      .flatMap(({ ranges }) => ranges)
      .reduce((sum, { count }) => sum + count, 0);
  };
}

/** Calls while a line is written in the middle of a text, with completions and mistakes. */
async function callsOfTyping(page: Page, text: string): Promise<number> {
  const lines = text.split('\n');
  const middle = lines.length >> 1;
  lines.splice(middle, 0, '');
  await openWith(page, lines.join('\n'));
  await page.getByTestId('monaco').locator('.view-line').first().click();
  await page.keyboard.press('Control+G');
  await page.keyboard.type(String(middle + 1));
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('monaco').locator('.native-edit-context')).toBeFocused();
  const calls = await callCounter(page);
  // Diagnosing, folding, warming up.
  await expect.poll(calls, { intervals: [LOOK_MS] }).toBeLessThan(REST_CALLS);
  for (const key of LINE) await page.keyboard.press(key === ' ' ? 'Space' : key);
  await expect(page.locator('.suggest-widget.visible')).toBeVisible();
  return calls();
}

test('a keystroke costs the page the same in 500 lines and in 5,000', async ({ browser, page }) => {
  const small = await callsOfTyping(page, realisticProgram(14));
  expect(small).toBeGreaterThan(1000);
  // On a busy machine typing takes longer, and the cursor blinks more often meanwhile: the least of some tries counts.
  await expect(async () => {
    const other = await browser.newPage();
    const large = await callsOfTyping(other, realisticProgram(138));
    await other.close();
    expect(large).toBeLessThan(2 * small);
  }).toPass();
});
