/** Two configurations of the same program, side by side. */
import { ENDLESS, expect, FIB, openWith, runButton, tab, test, writePolicy } from './support/tierlab.ts';

test('a program runs under two configurations and policies in turns, and the page says how they differ', async ({
  page,
}) => {
  await openWith(page, FIB);
  await page.getByRole('combobox', { name: 'Preset' }).click();
  await page.getByRole('option', { name: 'Development' }).click();
  await writePolicy(page, 'function decide() {\n  return 1;\n}');
  await tab(page, 'Compare').click();
  await page.getByRole('combobox', { name: 'Configuration A' }).click();
  await page.getByRole('option', { name: 'Settings as they are now: Development, your own policy' }).click();
  await page.getByLabel('Rounds').fill('3');
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  const result = page.getByRole('region', { name: 'Result of the comparison' });
  await expect(result).toContainText('3 rounds each');
  await expect(result.getByRole('img')).toHaveAccessibleName(/A: median .+; B: median /);
  // Behind the drawing, each round in numbers.
  await expect(result.getByRole('table', { name: 'Time of each round' }).getByRole('row')).toHaveText([
    'RoundAB',
    /^1[\d.]+ [nµm]?s[\d.]+ [nµm]?s$/,
    /^2/,
    /^3/,
  ]);
  const time = /^([\d.]+ [nµm]?s|not in every round)/;
  for (const [what, shown] of [
    ['All runs', time],
    ['First function in Tier 1 after', time],
    ['First function in Tier 2 after', time],
    ['Compiling, beside the program', time],
    ['Calls counted', /^[\d,]+/],
  ] as const) {
    const cells = result.getByRole('row').filter({ hasText: what }).getByRole('cell');
    await expect(cells).toHaveText([shown, shown]);
  }
  // Development counts all 21,891 calls of @fib, and its policy stops at Tier 1; production counts every tenth.
  const fib = result.getByRole('row').filter({ hasText: '@fib' });
  await expect(fib.getByRole('cell').first()).toContainText('21,891 calls');
  await expect(fib.getByRole('cell').first()).toContainText('T1');
  await expect(fib.getByRole('cell').nth(1)).not.toContainText('21,891');
});

test('a comparison that doesn’t end can be cancelled, and the program runs as before', async ({ page }) => {
  await openWith(page, ENDLESS);
  await tab(page, 'Compare').click();
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  await page.getByRole('button', { name: 'Cancel', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Compare', exact: true })).toBeEnabled();
  await expect(page.getByText('Two configurations, side by side')).toBeVisible();
  await runButton(page).click();
  await page.getByRole('button', { name: 'Stop', exact: true }).click();
  // A run ends a comparison, which would have to share processors with it, and that is said.
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Cancel', exact: true })).toBeVisible();
  await runButton(page).click();
  await expect(page.getByText('The program was run meanwhile')).toBeVisible();
  await page.getByRole('button', { name: 'Stop', exact: true }).click();
});
