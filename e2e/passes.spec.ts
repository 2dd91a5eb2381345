import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './support/axe.ts';
import { chooseFunction, expect, openWith, runButton, status, tab, test } from './support/tierlab.ts';

/** Hot, with a call to inline and something to fold. */
const HOT = `; run: @main(7) x 3000
function @twice(%x: i32) -> i32 {
entry:
    %y: i32 = add %x, %x
    return %y
}
function @main(%n: i32) -> i32 {
entry:
    %two: i32 = add 1, 1
    %a: i32 = call @twice(%n)
    %b: i32 = mul %a, %two
    return %b
}
`;

const tier1 = (page: Page): Locator =>
  page.getByRole('radiogroup', { name: 'Tier' }).getByRole('radio', { name: 'T1' });
const detail = (page: Page): Locator => page.getByRole('region', { name: /^What .* did$/ });
const difference = (page: Page): Locator => detail(page).getByRole('region', { name: /^Before and after / });
const rows = (page: Page): Locator => page.locator('button[data-row]');

/** Runs the program and opens the passes of @main's Tier 1 code. Compilers may have a slow machine. */
async function openPasses(page: Page): Promise<void> {
  await openWith(page, HOT);
  await runButton(page).click();
  await expect(status(page)).toContainText('Finished');
  await tab(page, 'Passes').click();
  await chooseFunction(page, 'main');
  await expect(tier1(page)).toBeEnabled();
  await page.getByRole('radiogroup', { name: 'Tier' }).getByText('T1').click();
  await expect(detail(page)).toBeVisible();
}

test('a pass that changed something is shown as a difference, with sizes and time; those that changed nothing are folded, and open', async ({
  page,
}) => {
  await openPasses(page);
  await expect(difference(page).locator('ins, del').first()).toBeVisible();
  await expect(detail(page)).toContainText(/\d instructions, [\d.]+ (µs|ms|s)/);
  await expectAccessible(page, { within: '[role="tabpanel"]' });

  const fold = page.getByRole('button', { name: /passes changed nothing/ }).first();
  await expect(fold).toHaveAttribute('aria-expanded', 'false');
  const before = await rows(page).count();
  await fold.click();
  await expect(fold).toHaveAttribute('aria-expanded', 'true');
  await expect.poll(() => rows(page).count()).toBeGreaterThan(before);
});

test('passes are found by name, ours and Binaryen’s', async ({ page }) => {
  await openPasses(page);
  await expect(page.getByRole('heading', { name: /Tierlab’s optimiser/ })).toBeVisible();
  await expect(page.getByRole('heading', { name: /Binaryen/ })).toBeVisible();
  await page.getByRole('searchbox', { name: 'Find passes by name' }).fill('mem2reg');
  // With its number, by which the graph calls it too.
  await expect(rows(page).first()).toContainText(/^\d+mem2reg/);
  await expect.poll(() => rows(page).filter({ hasNotText: 'mem2reg' }).count()).toBe(0);
  await page.getByRole('searchbox', { name: 'Find passes by name' }).fill('no such pass');
  await expect(page.getByText('No pass has that name.')).toBeVisible();
});
