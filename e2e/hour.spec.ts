/** A recording of an hour: it keeps every event and thins its samples, and panes show any moment of it. */
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { countsAt, longRun, type TraceDocument } from './support/long-run.ts';
import { expect, FIB, functionRow, openWith, tab, test } from './support/tierlab.ts';

const HOUR_MS = 3_600_000;
const FUNCTIONS = 1000;
const BLOCKS = 3 * FUNCTIONS;
const MOST_BYTES = 64_000_000;

/** What the page's thread holds after everything that can go has gone. */
async function heldBytes(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize + backingStorageSize;
}

async function savedTrace(page: Page): Promise<TraceDocument> {
  await page.getByRole('button', { name: 'Keep this run' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: 'Save as a trace (JSON)' }).click(),
  ]);
  return JSON.parse(readFileSync(await download.path(), 'utf8')) as TraceDocument;
}

test('a run of an hour keeps every event and thins old samples, takes less than 64 MB, and shows any of its moments', async ({
  page,
}, testInfo) => {
  const hour = longRun({ functions: FUNCTIONS, seconds: HOUR_MS / 1000, jobs: 10_000 });
  const file = testInfo.outputPath('hour.trace.json');
  await writeFile(file, JSON.stringify(hour));
  await openWith(page, FIB);
  await tab(page, 'Tiers').click();
  const before = await heldBytes(page);
  await page.locator('input[type=file]').setInputFiles(file);
  await expect(page.getByText('Opened hour.trace.json')).toBeVisible();
  await expect(page.getByText(/^10,000 jobs/)).toBeVisible();

  const kept = await savedTrace(page);
  expect(kept.events).toEqual(hour.events);
  for (const [samples, all] of [
    [kept.samples, hour.samples],
    [kept.blocks, hour.blocks],
  ] as const) {
    expect(samples.length).toBeLessThan(all.length / 4);
    // From one end to the other, the oldest furthest apart.
    const steps = samples.map(([step]) => step as number);
    expect(steps.reduce((sum, step) => sum + step, 0)).toBe(1000 * HOUR_MS);
    expect(steps[1]).toBeGreaterThan(steps.at(-1) as number);
  }
  // With the program's text in the editor, and all that is drawn.
  await expect.poll(async () => (await heldBytes(page)) - before).toBeLessThan(MOST_BYTES);

  const at = page.getByRole('slider', { name: 'Time that all panes show' });
  await at.fill(String(HOUR_MS / 4));
  const [calls] = countsAt(kept.samples, FUNCTIONS, HOUR_MS / 4) as [number];
  await expect(functionRow(page, 'f0')).toContainText(calls.toLocaleString('en'));
  await functionRow(page, 'f0').getByRole('button', { name: '@f0', exact: true }).click();
  await tab(page, 'Graph').click();
  const often = page.getByRole('group', { name: 'Control-flow graph of @f0' }).locator('[data-label="often"]');
  for (const ms of [HOUR_MS / 2, 0, HOUR_MS]) {
    await at.fill(String(ms));
    const [, times] = countsAt(kept.blocks, BLOCKS, ms) as [number, number];
    const told = new RegExp(`ran ${times.toLocaleString('en')} times`);
    await expect(often).toHaveAccessibleName(told);
  }
});
