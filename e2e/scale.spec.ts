import { manyFunctions } from '../src/bench/scale-programs.ts';
import { editorIsReady, expect, functionRow, runButton, status, tab, test } from './support/tierlab.ts';

const FUNCTIONS = 10_000;
const CALLS = 150;

test('of a module of 10,000 functions the page holds what is on screen, and counts and promotes all', async ({
  page,
}) => {
  await page.goto('/');
  await editorIsReady(page);
  const text = manyFunctions(FUNCTIONS, 5).replace('@main()', `@main() x ${CALLS}`);
  const file = { name: 'large.hir', mimeType: 'text/plain', buffer: Buffer.from(text) };
  await page.locator('input[aria-label="Program file"]').setInputFiles(file);
  const editor = page.getByTestId('monaco');
  await expect(editor).toContainText('function @f0(');

  await tab(page, 'Tiers').click();
  await runButton(page).click();
  await expect(status(page)).toContainText('1 run passed', { timeout: 120_000 });
  await expect(functionRow(page, 'f3')).toContainText(String(CALLS));
  await expect(page.getByText(`${FUNCTIONS * CALLS} total executions`)).toBeVisible();
  // They wait for the compilers in one queue, and go on after the run.
  const standard = page.getByRole('region', { name: 'Tier distribution' }).getByRole('listitem').nth(1);
  await expect(standard).toContainText(/Standard *[1-9]/, { timeout: 120_000 });

  const table = page.getByRole('region', { name: 'All functions' }).getByRole('table');
  await expect(table).toHaveAttribute('aria-rowcount', String(FUNCTIONS + 1));
  await expect.poll(() => table.getByRole('row').count()).toBeLessThan(60);
  const badges = editor.getByText(/×$/);
  await expect(badges.first()).toHaveText(` ${CALLS}×`);
  await expect.poll(() => badges.count()).toBeLessThan(30);

  await editor.click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type('; the end');
  await expect(editor).toContainText('; the end');
});
