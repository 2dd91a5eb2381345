import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './support/axe.ts';
import { chooseFunction, expect, HOT, openWith, runButton, status, tab, test } from './support/tierlab.ts';

const form = (page: Page): Locator => page.getByRole('radiogroup', { name: 'Form of the code' });
const difference = (page: Page): Locator => page.getByRole('listbox', { name: 'From Tier 0 to Tier 2' });
/** What the pane says of the chosen line. */
const said = (page: Page): Locator => page.getByRole('tabpanel', { name: 'Code' }).locator('output');
const programLine = (page: Page, text: string): Locator =>
  page.getByTestId('monaco').locator('.view-line').filter({ hasText: text });

/** Runs the program, and waits for @main's code of Tier 2. */
async function openCode(page: Page, preset: string | null = null): Promise<void> {
  await openWith(page, HOT);
  if (preset !== null) {
    await page.getByRole('combobox', { name: 'Preset' }).click();
    await page.getByRole('option', { name: preset, exact: true }).click();
  }
  await runButton(page).click();
  await expect(status(page)).toContainText('Finished');
  await tab(page, 'Code').click();
  await chooseFunction(page, 'main');
  await expect(form(page).getByRole('radio', { name: 'T2' })).toBeEnabled();
  await form(page).getByText('T2').click();
}

async function compare(page: Page): Promise<void> {
  await page.getByRole('radiogroup', { name: 'Compared with' }).getByText('T0').click();
  await expect(difference(page)).toBeVisible();
}

test('two tiers are compared, with sizes, and lines of code and program light each other up', async ({ page }) => {
  await openCode(page);
  await compare(page);
  await expect(page.getByText(/Tier 0: \d+ B .* Tier 2: \d+ B/)).toBeVisible();
  const product = difference(page).getByRole('option', { name: /i32\.mul/ });
  await product.first().click();
  await expect(product.first()).toHaveAttribute('aria-selected', 'true');
  await expect(said(page)).toContainText('Multiplies two 32-bit integers. From line 11.');
  await expect(page.getByTestId('monaco').locator('[class*="litBar"]')).toHaveCount(1);

  await difference(page).focus();
  const before = await difference(page).getAttribute('aria-activedescendant');
  await page.keyboard.press('ArrowDown');
  await expect(difference(page)).not.toHaveAttribute('aria-activedescendant', before ?? '');

  await expect(async () => {
    await programLine(page, 'add 1').click({ timeout: 3_000 });
    await expect(said(page)).toContainText(/Line 9: \d+ instructions? in Tier 0, optimised away in Tier 2\./, {
      timeout: 2_000,
    });
  }).toPass();
  await expect(difference(page).locator('[data-lit]').first()).toBeVisible();
  await expect(page.getByTestId('monaco').locator('[class*="litBar"]')).toHaveCount(0);
  await expectAccessible(page, { within: '[role="tabpanel"]' });
});

test('inlined code leads to the callee’s line, and a hover explains an instruction', async ({ page }) => {
  // Monaco has only those lines that are on screen.
  await page.setViewportSize({ width: 1280, height: 1200 });
  await openCode(page, 'Production, speculative');
  const code = page.getByRole('tabpanel', { name: 'Code' }).locator('.monaco-editor');
  const inlined = code.locator('.view-line').filter({ hasText: 'i32.xor' }).getByText('i32.xor');
  await expect(inlined).toBeVisible();
  await expect(async () => {
    await inlined.click({ timeout: 3_000 });
    await expect(said(page)).toContainText('From line 4, in @twice, which is inlined here.', { timeout: 2_000 });
  }).toPass();
  await expect(async () => {
    await page.mouse.move(0, 0);
    await inlined.hover({ timeout: 3_000 });
    await expect(page.locator('.monaco-hover').getByText('Sets the bits that differ')).toBeVisible({ timeout: 3_000 });
  }).toPass();
});

test('at an earlier moment, the code is that of the tier that ran then', async ({ page }) => {
  await openCode(page);
  await form(page).getByText('Running').click();
  const facts = page.getByRole('tabpanel', { name: 'Code' }).getByText(/ in a module of /);
  await expect(facts).toContainText('Optimized');
  const previous = page.getByRole('button', { name: 'Previous event' });
  await expect(async () => {
    // A slow page is asked for a step too many: anew from the end.
    if (await previous.isDisabled()) await page.getByRole('button', { name: 'Latest' }).click();
    await previous.click({ timeout: 3_000 });
    await expect(facts).toContainText(/Standard at [\d.]+ m?s/, { timeout: 1_000 });
  }).toPass({ intervals: [0] });
  await expect(form(page).getByRole('radio', { name: 'T2' })).toBeDisabled();
});
