/** The common mistakes are mended with the keyboard and with the mouse. */
import type { Page } from '@playwright/test';
import { expect, keptText, openWith, test } from './support/tierlab.ts';

const MISTAKES = [
  {
    name: 'a phi without a value for a predecessor',
    body: 'brcond true, a, b\na:\n    br b\nb:\n    %r: i32 = phi [1, a]\n    return %r',
    title: 'Add `[0, entry]`',
    mended: '%r: i32 = phi [1, a], [0, entry]\n',
  },
  {
    name: 'a literal of the wrong type',
    body: '%r: i32 = add %n, 1.5\n    return %r',
    title: 'Change to `1`',
    mended: 'add %n, 1\n',
  },
  {
    name: 'a block that is not defined',
    body: 'br nowhere',
    title: 'Create the block `nowhere`',
    mended: 'br nowhere\nnowhere:\n    unreachable\n',
  },
  {
    name: 'a block without a terminator',
    body: '%r: i32 = add %n, 1',
    title: 'End the block with `return %r`',
    mended: 'add %n, 1\n    return %r\n',
  },
];

async function openMistake(page: Page, body: string): Promise<void> {
  await openWith(page, `function @f(%n: i32) -> i32 {\nentry:\n    ${body}\n}\n`);
  await expect(page.locator('.squiggly-error').first()).toBeVisible();
}

async function expectMended(page: Page, mended: string): Promise<void> {
  await expect.poll(() => keptText(page)).toContain(mended);
  await expect(page.getByRole('region', { name: 'Problems' })).toBeHidden();
}

for (const { name, body, title, mended } of MISTAKES) {
  const action = (page: Page) => page.locator('.action-widget .monaco-list-row.action').filter({ hasText: title });

  test(`${name}: Ctrl+.`, async ({ page }) => {
    await openMistake(page, body);
    await page.getByRole('region', { name: 'Problems' }).getByRole('button').first().click();
    await expect(page.getByTestId('monaco').locator('.native-edit-context')).toBeFocused();
    await page.keyboard.press('ControlOrMeta+.');
    await expect(action(page)).toBeVisible();
    await page.keyboard.press('Enter');
    await expectMended(page, mended);
  });

  // The way there is the same for all.
  if (name !== MISTAKES[0]?.name) continue;
  test(`${name}: from the hover of the mistake`, async ({ page }) => {
    await openMistake(page, body);
    const quickFix = page.locator('.monaco-hover a.action').filter({ hasText: 'Quick Fix' });
    // Monaco forgets a mouse that rests while it draws anew, so the mouse comes again until it is seen.
    await expect(async () => {
      if (await action(page).isHidden()) {
        await page.mouse.move(0, 0);
        await page.locator('.squiggly-error').first().hover({ force: true, timeout: 3_000 });
        await quickFix.click({ timeout: 3_000 });
      }
      await expect(action(page)).toBeVisible({ timeout: 3_000 });
    }).toPass();
    await action(page).click();
    await expectMended(page, mended);
  });
}
