/** A policy that the user has written decides, apart from the page, and its mistakes are shown. */
import type { Page } from '@playwright/test';
import {
  expect,
  functionRow,
  openWith,
  runButton,
  STEPPING,
  stopButton,
  tab,
  test,
  writePolicy,
} from './support/tierlab.ts';

async function runUnder(page: Page, policy: string): Promise<void> {
  await writePolicy(page, policy);
  await runButton(page).click();
}

/** What the page says of a policy that failed; Monaco has alerts of its own. */
const failure = (page: Page) => page.getByRole('alert').filter({ hasText: 'Your policy failed' });

test('a written policy decides, with its reasons, and reaches neither page nor network', async ({ page }) => {
  await openWith(page, STEPPING);
  await runUnder(
    page,
    `const outside = ['self', 'document', 'fetch', 'postMessage', 'importScripts', 'WebAssembly', 'process'];
const found = outside.filter((name) => name in globalThis);
function decide({ tier }) {
  if (tier === 0) return { tier: 1, reason: \`found \${found.length} of \${outside.length}\` };
}`,
  );
  await tab(page, 'Tiers').click();
  await expect(functionRow(page, 'step').getByRole('cell').first()).toHaveText('T1');
  await stopButton(page).click();
  await page.getByText('List', { exact: true }).click();
  await expect(page.getByText('your policy: found 0 of 7').first()).toBeVisible();
  await expect(failure(page)).toBeHidden();
});

test('a policy that never answers and a mistake in one are shown, and the program goes on under the built-in one', async ({
  page,
}) => {
  await openWith(page, STEPPING);
  // What is built into QuickJS isn't interrupted, as a loop is: its worker ends.
  await runUnder(page, 'function decide() {\n  [].reverse.call({ length: 2 ** 53 - 1 });\n}');
  await expect(failure(page)).toContainText('it took longer than 1000 ms and was ended');
  await tab(page, 'Tiers').click();
  await expect(functionRow(page, 'step').getByRole('cell').first()).toHaveText('T2');
  await stopButton(page).click();
  await runUnder(page, 'function decide() {\n  return ][;\n}');
  await expect(failure(page)).toContainText(/line 2, column \d+: SyntaxError/);
  await page.getByRole('button', { name: 'Edit the policy' }).click();
  await expect(page.getByRole('dialog', { name: 'Engine settings' })).toContainText(/line 2, column \d+: SyntaxError/);
});
