import { editorIsReady, expect, FIB, keptText, openWith, runButton, status, test } from './support/tierlab.ts';

const WRONG = FIB.replace('sub %n, 1', 'sbu %n, 1');

test('an error shows while it is typed, as a mark and in words, and leads to its place', async ({ page }) => {
  await openWith(page, WRONG);
  const problems = page.getByRole('region', { name: 'Problems' });
  await expect(problems).toContainText('error');
  await expect(page.locator('.squiggly-error').first()).toBeVisible();
  await problems.getByRole('button').first().click();
  await expect(page.locator('.monaco-editor .line-numbers.active-line-number').first()).toHaveText('9');
});

test('a text with errors is not run, which is said', async ({ page }) => {
  await openWith(page, WRONG);
  await runButton(page).click();
  await expect(status(page)).toContainText('Not compiled');
});

test('typing takes the error away', async ({ page }) => {
  await openWith(page, `${FIB}oops`);
  const problems = page.getByRole('region', { name: 'Problems' });
  await expect(problems).toBeVisible();
  await page.getByTestId('monaco').locator('.view-line').first().click();
  await page.keyboard.press('ControlOrMeta+End');
  for (let i = 0; i < 4; i++) await page.keyboard.press('Backspace');
  await expect(problems).toBeHidden();
});

test('the text is there again after a reload', async ({ page }) => {
  await openWith(page, FIB);
  await page.getByTestId('monaco').locator('.view-line').first().click();
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.type('; mine\n');
  await page.reload();
  await editorIsReady(page);
  await expect(page.getByTestId('monaco')).toContainText('; mine');
  expect(await keptText(page)).toBe(`; mine\n${FIB}`);
});

test('opening an example keeps one’s own text, which comes back with a click', async ({ page }) => {
  await openWith(page, FIB);
  await page.getByRole('combobox', { name: 'Example program' }).click();
  await page.getByRole('option', { name: /^Sieve/ }).click();
  await expect(page.getByTestId('monaco')).not.toContainText('@fib');
  await page.getByRole('button', { name: 'Restore my text' }).click();
  await expect(page.getByTestId('monaco')).toContainText('@fib');
});
