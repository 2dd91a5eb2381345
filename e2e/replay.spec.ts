import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import {
  editorIsReady,
  expect,
  FIB,
  functionRow,
  keptText,
  openWith,
  runButton,
  status,
  tab,
  test,
} from './support/tierlab.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const slider = (page: Page) => page.getByRole('slider', { name: 'Time that all panes show' });

const time = async (page: Page): Promise<number> => Number(await slider(page).inputValue());

/** Runs @fib(20), puts the cursor to the first event, and tells where that is. */
async function atFirstEvent(page: Page): Promise<number> {
  await openWith(page, FIB);
  await tab(page, 'Tiers').click();
  await runButton(page).click();
  await expect(status(page)).toContainText('1 run passed', { timeout: 40_000 });
  await expect(slider(page)).toBeVisible({ timeout: 20_000 });
  await expect(functionRow(page, 'fib')).toContainText('T2', { timeout: 20_000 });
  await slider(page).focus();
  await page.keyboard.press('Home');
  await expect(slider(page)).toHaveValue('0');
  await page.keyboard.press('PageUp');
  await expect(slider(page)).not.toHaveValue('0');
  return time(page);
}

async function keep(page: Page, item: string): Promise<void> {
  await page.getByRole('button', { name: 'Keep this run' }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

test('a link shows the run that its author saw, at the same cursor, before anything runs', async ({
  page,
  browser,
  baseURL,
}) => {
  const seen = await atFirstEvent(page);
  const row = await functionRow(page, 'fib').textContent();
  await keep(page, 'Copy a link that shows this run');
  await expect(page.getByText('Link copied')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(/#v2\.[\w-]+$/);
  expect(link.length).toBeLessThan(256 * 1024);

  const context = await browser.newContext({ baseURL: baseURL as string });
  const other = await context.newPage();
  await other.goto(link);
  await editorIsReady(other);
  await expect(status(other)).toContainText('A recorded run');
  // A trace tells times in whole microseconds.
  await expect.poll(() => time(other)).toBeCloseTo(seen, 2);
  await expect(functionRow(other, 'fib')).toHaveText(row as string);
  expect(await keptText(other)).toBe(FIB);
  // And then it can be run.
  await runButton(other).click();
  await expect(status(other)).toContainText('1 run passed', { timeout: 40_000 });
  await context.close();
});

test('a saved trace opens again, and holds every event', async ({ page }) => {
  const seen = await atFirstEvent(page);
  const download = page.waitForEvent('download');
  await keep(page, 'Save as a trace (JSON)');
  const path = await (await download).path();
  const trace = JSON.parse(readFileSync(path, 'utf8')) as { format: string; text: string; events: unknown[][] };
  expect(trace).toMatchObject({ format: 'tierlab-trace', text: FIB });
  expect(trace.events.map(([, kind]) => kind)).toContain('requested');

  await page.reload();
  await editorIsReady(page);
  await page.locator('input[type=file]').setInputFiles({
    name: 'run.trace.json',
    mimeType: 'application/json',
    buffer: readFileSync(path),
  });
  await expect(page.getByText('Opened run.trace.json')).toBeVisible();
  await expect.poll(() => time(page)).toBeCloseTo(seen, 2);
});

test('a run is saved as a table', async ({ page }) => {
  await atFirstEvent(page);
  const download = page.waitForEvent('download');
  await keep(page, 'Save as a table (CSV)');
  const table = readFileSync(await (await download).path(), 'utf8').split('\r\n');
  expect(table[0]).toBe('at_ms,kind,function,from,to,count,job,worker,compile_ms,bytes,reason');
  expect(table.some((line) => /,sample,fib,,,21891,/.test(line))).toBe(true);
});

test('a damaged trace is refused with the place of the mistake, and changes nothing', async ({ page }) => {
  await openWith(page, FIB);
  await page.locator('input[type=file]').setInputFiles({
    name: 'damaged.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"format": "tierlab-trace", "version": 1}'),
  });
  await expect(page.getByText('damaged.json can’t be opened')).toBeVisible();
  await expect(page.getByText(/The trace can’t be read: recordedAt/)).toBeVisible();
  expect(await keptText(page)).toBe(FIB);
});
