/** A policy that the user has written decides, apart from the page, and its mistakes are shown. */
import type { Page } from '@playwright/test';
import { expect, functionRow, openWith, runButton, status, tab, test } from './support/tierlab.ts';

/** Some seconds of calls; `@step` crosses all thresholds. */
const STEPS = `; run: @main() x 20
function @step(%x: i32) -> i32 {
entry:
    %y: i32 = add %x, 1
    return %y
}
function @main() -> i32 {
entry:
    br loop
loop:
    %i: i32 = phi [0, entry], [%j, loop]
    %j: i32 = call @step(%i)
    %more: bool = lt %j, 10000000
    brcond %more, loop, done
done:
    return %j
}
`;

async function runUnder(page: Page, policy: string): Promise<void> {
  await page.getByRole('button', { name: /^Settings/ }).click();
  const own = page.getByRole('switch', { name: 'Your own policy' });
  await own.check({ force: true });
  await page.getByRole('textbox', { name: 'The policy, in JavaScript' }).fill(policy);
  await page.getByRole('button', { name: 'Close the settings' }).click();
  await runButton(page).click();
  await expect(status(page)).toContainText('Finished', { timeout: 60_000 });
}

test('a written policy keeps everything in Tier 1, and the timeline has its reason', async ({ page }) => {
  await openWith(page, STEPS);
  await runUnder(
    page,
    "function decide({ tier }) {\n  if (tier === 0) return { tier: 1, reason: 'one is enough' };\n}",
  );
  await tab(page, 'Tiers').click();
  await expect(functionRow(page, 'step')).toContainText('T1');
  await expect(page.getByText('your policy: one is enough').first()).toBeAttached();
});

test('an endless loop and a mistake in a policy are shown, and the program ends under the built-in one', async ({
  page,
}) => {
  await openWith(page, STEPS);
  await runUnder(page, 'function decide() {\n  for (;;);\n}');
  await page.getByRole('button', { name: /^Settings/ }).click();
  await expect(page.getByText('it took longer than 500 ms and was ended')).toBeVisible();
  await page.getByRole('button', { name: 'Close the settings' }).click();
  await runUnder(page, 'function decide() {\n  return ][;\n}');
  await page.getByRole('button', { name: /^Settings/ }).click();
  await expect(page.getByText(/Line 2, column \d+: .*SyntaxError/)).toBeVisible();
});
