import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
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
  await expect(status(page)).toContainText('1 run passed');
  await expect(slider(page)).toBeVisible();
  await expect(functionRow(page, 'fib').getByRole('cell').first()).toHaveText('T2');
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

interface Trace {
  readonly format: string;
  readonly text: string;
  readonly program: { readonly functions: readonly { readonly name: string }[] };
  readonly events: readonly (readonly unknown[])[];
  readonly samples: readonly (readonly number[])[];
  readonly tiers: readonly number[];
}

/** Saves the page's recording and reads it. */
async function savedTrace(page: Page): Promise<{ readonly path: string; readonly trace: Trace }> {
  const download = page.waitForEvent('download');
  await keep(page, 'Save as a trace (JSON)');
  const path = await (await download).path();
  return { path, trace: JSON.parse(readFileSync(path, 'utf8')) as Trace };
}

/** Each function's calls, as docs/traces.md says how samples tell them. */
function countsOf({ program, samples }: Trace): number[] {
  const counts = program.functions.map(() => 0);
  for (const [, ...pairs] of samples)
    for (let i = 0, at = -1; i < pairs.length; i += 2) {
      at += pairs[i] as number;
      counts[at] = (counts[at] as number) + (pairs[i + 1] as number);
    }
  return counts;
}

test('a link shows the run that its author saw, at the same cursor, before anything runs', async ({
  page,
  browser,
  baseURL,
}) => {
  const seen = await atFirstEvent(page);
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
  await expect(functionRow(other, 'fib')).toHaveText((await functionRow(page, 'fib').textContent()) as string);
  expect(await keptText(other)).toBe(FIB);
  // And then it can be run.
  await runButton(other).click();
  await expect(status(other)).toContainText('1 run passed');
  await context.close();
});

test('a saved trace opens again, and holds every event', async ({ page }) => {
  const seen = await atFirstEvent(page);
  const { path, trace } = await savedTrace(page);
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

test('a trace that was written on the command line shows its functions, events and counts in the page', async ({
  page,
}, testInfo) => {
  const file = testInfo.outputPath('mutual.trace.json');
  await promisify(execFile)('node', ['src/cli/hir.mjs', 'trace', 'src/examples/mutual.hir', '-o', file]);
  const trace = JSON.parse(readFileSync(file, 'utf8')) as Trace;
  const names = trace.program.functions.map(({ name }) => name);
  expect(names).toEqual(['female', 'male', 'is_even', 'is_odd']);

  await openWith(page, FIB);
  await page.locator('input[type=file]').setInputFiles(file);
  await expect(page.getByText('Opened mutual.trace.json')).toBeVisible();
  await expect(status(page)).toContainText('A recorded run');
  await tab(page, 'Tiers').click();
  const counts = countsOf(trace);
  for (const [i, name] of names.entries()) {
    await expect(functionRow(page, name).getByRole('cell').first()).toHaveText(`T${trace.tiers[i]}`);
    await expect(functionRow(page, name)).toContainText((counts[i] as number).toLocaleString('en-US'));
  }
  const jobs = new Set(trace.events.map(([, , , , , , job]) => job));
  await page.getByText('List', { exact: true }).click();
  // Below the heads of the columns.
  await expect(page.getByRole('region', { name: 'Compile jobs' }).getByRole('row')).toHaveCount(1 + jobs.size);
  expect((await savedTrace(page)).trace).toEqual(trace);
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
