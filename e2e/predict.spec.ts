/** A guess before the run, and the truth beside it. */
import type { Page } from '@playwright/test';
import { LINK_OF_VERSION_2 } from '../src/testing/links.ts';
import { editorIsReady, expect, FIB, openWith, status, test } from './support/tierlab.ts';

async function showPredict(page: Page): Promise<void> {
  await page.keyboard.press('Alt+P');
  await page.getByRole('textbox', { name: 'Command' }).fill('Show Predict');
  await page.keyboard.press('Enter');
}

test('a guess is kept, the program runs, and the recording stands beside the guess', async ({ page }) => {
  await openWith(page, FIB);
  await showPredict(page);
  const pane = page.getByRole('region', { name: 'Prediction' });
  await expect(pane.getByRole('button', { name: 'Run and reveal' })).toBeDisabled();
  await pane.getByRole('combobox', { name: 'Which function will be called most?' }).click();
  await page.getByRole('option', { name: 'fib' }).click();
  await pane.getByLabel('Highest tier of @fib').getByText('T0').click();
  await pane.getByRole('button', { name: 'Run and reveal' }).click();
  await expect(pane.getByRole('row', { name: /Called most/ })).toContainText('@fib with 21,891 calls');
  await expect(pane.getByRole('row', { name: /Called most/ })).toContainText('✓ right');
  await expect(pane.getByRole('row', { name: /Highest tier of @fib/ })).toContainText('Tier 0 (Baseline)');
  await pane.getByRole('button', { name: 'Guess again' }).click();
  await expect(pane.getByRole('button', { name: 'Run and reveal' })).toBeDisabled();
});

test('a recorded run answers a guess, before anything runs here', async ({ page }) => {
  await page.goto(`/${LINK_OF_VERSION_2}`);
  await editorIsReady(page);
  await expect(status(page)).toContainText('A recorded run');
  await showPredict(page);
  const pane = page.getByRole('region', { name: 'Prediction' });
  const reveal = pane.getByRole('button', { name: 'Reveal from the recorded run' });
  await expect(reveal).toBeDisabled();
  await pane.getByLabel('Highest tier of @fib').getByText('T1').click();
  await pane.getByRole('textbox', { name: /^After how many of its calls/ }).fill('1000');
  await reveal.click();
  await expect(pane.getByRole('row', { name: /Highest tier of @fib/ })).toContainText('≈ close');
  await expect(pane.getByRole('row', { name: /first function is in Tier 2/ })).toContainText('12,712,420, @fib');
  await expect(status(page)).toContainText('A recorded run');
});
