import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './support/axe.ts';
import { editorIsReady, expect, HOT, openWith, runButton, status, test } from './support/tierlab.ts';

const monaco = (page: Page): Locator => page.getByTestId('monaco');
const lineOf = (page: Page, text: string): Locator => monaco(page).locator('.view-line').filter({ hasText: text });
const heat = (page: Page): Locator => monaco(page).locator('[class*="_heat"]');
const absent = (page: Page): Locator => monaco(page).locator('[class*="_absent"]');

/** Runs the program for Tier 2 with inlining, with its blocks counted. */
async function openMarked(page: Page): Promise<void> {
  await openWith(page, HOT);
  await page.getByRole('combobox', { name: 'Preset' }).click();
  await page.getByRole('option', { name: 'Production, speculative', exact: true }).click();
  await page.getByRole('button', { name: /^Settings/ }).click();
  await page.getByRole('switch', { name: 'Block profiling' }).click();
  await page.keyboard.press('Escape');
  await runButton(page).click();
  await expect(status(page)).toContainText('Finished');
  await expect(lineOf(page, 'function @main')).toContainText('T2');
}

test('the editor shows what the run says of its lines, at the moment of the cursor, until it is turned off', async ({
  page,
}) => {
  await openMarked(page);
  await expect(lineOf(page, 'call @twice')).toContainText('⤵ inlined');
  await expect(lineOf(page, 'function @twice')).toContainText('inlined into @main (Tier 2)');
  await expect(absent(page).first()).toBeVisible();
  await expect(lineOf(page, 'add 1').locator('[class*="_absent"]').first()).toBeVisible();
  // What has code, or is a way and needs none, is not.
  await expect(absent(page).filter({ hasText: /sub|return|call/ })).toHaveCount(0);
  await expect(heat(page).first()).toBeVisible();

  await expect(async () => {
    await page.mouse.move(0, 0);
    await lineOf(page, 'add 1').locator('[class*="_absent"]').first().hover({ timeout: 3_000 });
    await expect(page.locator('.monaco-hover').getByText('Optimised away in Tier 2')).toBeVisible({ timeout: 3_000 });
  }).toPass();
  await page.mouse.move(0, 0);
  await expectAccessible(page, { within: '[data-testid="monaco"]' });

  // In Tier 0, every line had code of its own.
  await page.getByRole('slider', { name: 'Time that all panes show' }).press('Home');
  await expect(absent(page)).toHaveCount(0);
  await expect(lineOf(page, 'call @twice')).not.toContainText('inlined');
  await expect(heat(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Latest' }).click();
  await expect(absent(page).first()).toBeVisible();

  await page.getByRole('switch', { name: 'Marks' }).click();
  await expect(heat(page)).toHaveCount(0);
  await expect(absent(page)).toHaveCount(0);
  await page.evaluate(() => window.dispatchEvent(new Event('pagehide')));
  await page.reload();
  await editorIsReady(page);
  await expect(page.getByRole('switch', { name: 'Marks' })).not.toBeChecked();
});
