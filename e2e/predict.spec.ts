/** A guess before the run, and the truth beside it. */
import { expect, FIB, openWith, test } from './support/tierlab.ts';

test('a guess is kept, the program runs, and the recording stands beside the guess', async ({ page }) => {
  await openWith(page, FIB);
  await page.keyboard.press('Alt+P');
  await page.getByRole('textbox', { name: 'Command' }).fill('Show Predict');
  await page.keyboard.press('Enter');
  const pane = page.getByRole('region', { name: 'Prediction' });
  await expect(pane.getByRole('button', { name: 'Run and reveal' })).toBeDisabled();
  await pane.getByRole('combobox', { name: 'Which function will be called most?' }).click();
  await page.getByRole('option', { name: 'fib' }).click();
  await pane.getByLabel('Highest tier of @fib').getByText('T0').click();
  await pane.getByRole('button', { name: 'Run and reveal' }).click();
  await expect(pane.getByRole('row', { name: /Called most/ })).toContainText('@fib with 21,891 calls', {
    timeout: 20_000,
  });
  await expect(pane.getByRole('row', { name: /Called most/ })).toContainText('✓ right');
  await expect(pane.getByRole('row', { name: /Highest tier of @fib/ })).toContainText('Tier 0 (Baseline)');
  await pane.getByRole('button', { name: 'Guess again' }).click();
  await expect(pane.getByRole('button', { name: 'Run and reveal' })).toBeDisabled();
});
