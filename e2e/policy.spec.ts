/** A policy that the user has written decides, apart from the page, and its mistakes are shown. */
import type { Page } from '@playwright/test';
import { expect, functionRow, openWith, runButton, status, tab, test } from './support/tierlab.ts';

/** A second of calls; `@step` crosses all thresholds. */
const STEPS = `; run: @main() x 4
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
  await expect(page.getByRole('dialog', { name: 'Engine settings' })).toBeHidden();
  await runButton(page).click();
  await expect(status(page)).toContainText('Finished', { timeout: 60_000 });
}

/** What the page says of a policy that failed; Monaco has alerts of its own. */
const failure = (page: Page) => page.getByRole('alert').filter({ hasText: 'Your policy failed' });

test('a written policy decides, with its reasons, and reaches neither page nor network', async ({
  page,
  complaints,
}) => {
  await openWith(page, STEPS);
  await runUnder(
    page,
    `let blocked = null;
addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
  blocked = effectiveDirective;
});
fetch('${page.url()}').catch(() => {});
function decide({ tier }) {
  if (tier !== 0 || blocked === null) return;
  return { tier: 1, reason: \`\${typeof document} document, origin \${origin}, \${blocked} blocked\` };
}`,
  );
  await tab(page, 'Tiers').click();
  await expect(functionRow(page, 'step')).toContainText('T1');
  await page.getByText('List', { exact: true }).click();
  await expect(
    page.getByText('your policy: undefined document, origin null, connect-src blocked').first(),
  ).toBeVisible();
  await expect(failure(page)).toBeHidden();
  expect(complaints.splice(0).filter((text) => !text.includes('Content Security Policy'))).toEqual([]);
});

test('an endless loop and a mistake in a policy are shown, and the program ends under the built-in one', async ({
  page,
}) => {
  await openWith(page, STEPS);
  await runUnder(page, 'function decide() {\n  for (;;);\n}');
  await expect(failure(page)).toContainText('it took longer than 1000 ms and was ended');
  await tab(page, 'Tiers').click();
  await expect(functionRow(page, 'step')).toContainText('T2');
  await runUnder(page, 'function decide() {\n  return ][;\n}');
  await expect(failure(page)).toContainText(/line 2, column \d+: SyntaxError/);
  await page.getByRole('button', { name: 'Edit the policy' }).click();
  await expect(page.getByRole('dialog', { name: 'Engine settings' })).toContainText(/line 2, column \d+: SyntaxError/);
});
