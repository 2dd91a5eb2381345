/** Program, code and charts can be saved as files that stand on their own. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, FIB, openWith, runButton, status, test } from './support/tierlab.ts';

/** Chooses from the menu and gives back the file. */
async function exported(page: Page, item: string): Promise<{ name: string; content: Buffer }> {
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: item, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), content: readFileSync(await download.path()) };
}

test('the program is saved as it is in the editor', async ({ page }) => {
  await openWith(page, FIB);
  const { name, content } = await exported(page, 'Program (.hir)');
  expect(name).toBe('program.hir');
  expect(content.toString()).toBe(FIB);
});

test('each tier’s code is saved as a module that WebAssembly accepts', async ({ page }) => {
  // Both compilers have to come first.
  await openWith(page, FIB);
  await runButton(page).click();
  await expect(status(page)).toContainText('1 run passed');
  await expect(page.getByTestId('monaco')).toContainText('T2');
  for (const [item, file] of [
    ['Tier 0 code of the selected function (.wasm)', 'fib-t0.wasm'],
    ['Tier 1 code of the selected function (.wasm)', 'fib-t1.wasm'],
    ['Tier 2 code of the selected function (.wasm)', 'fib-t2.wasm'],
  ] as const) {
    const { name, content } = await exported(page, item);
    expect(name).toBe(file);
    expect(WebAssembly.validate(new Uint8Array(content))).toBe(true);
  }
});

test('charts are saved as SVG that needs no style sheet, and as PNG', async ({ page }) => {
  await openWith(page, FIB);
  await runButton(page).click();
  await expect(status(page)).toContainText('1 run passed');
  await expect(page.locator('[data-chart="call-counts"] path[data-line]').first()).toBeAttached();
  const svg = await exported(page, 'Chart of call counts (.svg)');
  const text = svg.content.toString();
  expect(text).toMatch(/^<svg[^>]* xmlns="http:\/\/www.w3.org\/2000\/svg"/);
  expect(text).toContain('hot 1,000');
  // Which line is whose.
  expect(text).toContain('>@fib</text>');
  // Colours and lengths are said, not looked up.
  expect(text).not.toMatch(/var\(--|class="/);
  // Who waited, who compiled and who installed.
  await expect(page.getByTestId('monaco')).toContainText('T2');
  const timeline = (await exported(page, 'Timeline (.svg)')).content.toString();
  expect(timeline).toMatch(/^<svg[^>]* xmlns="http:\/\/www.w3.org\/2000\/svg"[\s\S]*<\/svg>\n$/);
  for (const lane of ['Runs', 'Queue', 'Compiler 1', 'Program 1']) expect(timeline).toContain(`>${lane}<`);
  for (const item of ['Chart of call counts (.png)', 'Timeline (.png)']) {
    const { content } = await exported(page, item);
    expect(content.subarray(1, 4).toString()).toBe('PNG');
    // Width and height in its header.
    expect(content.readUInt32BE(16)).toBeGreaterThan(400);
    expect(content.readUInt32BE(20)).toBeGreaterThan(100);
  }
});
