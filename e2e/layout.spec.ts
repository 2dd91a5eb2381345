/** Panes are resized, closed, moved, maximised; the layout is remembered and shared. */
import type { Locator, Page } from '@playwright/test';
import { editorIsReady, expect, FIB, openWith, tab, test } from './support/tierlab.ts';

const place = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });
const width = async (locator: Locator): Promise<number> => (await locator.boundingBox())?.width ?? 0;
/** Once it has stayed the same for a while. */
async function restingWidth(locator: Locator): Promise<number> {
  let last = -1;
  await expect
    .poll(async () => {
      const before = last;
      last = await width(locator);
      return last === before;
    })
    .toBe(true);
  return last;
}
const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });

/** The page writes its settings when it is left. */
async function reload(page: Page): Promise<void> {
  await page.reload();
  await editorIsReady(page);
}

test('a pane that is closed gives up its tab, comes back from the menu, and this outlasts a reload', async ({
  page,
}) => {
  await openWith(page, FIB);
  await tab(page, 'Tiers').click();
  await button(page, 'Close Tiers').click();
  await expect(tab(page, 'Tiers')).toBeHidden();
  await expect(tab(page, 'Graph')).toHaveAttribute('aria-selected', 'true');
  await reload(page);
  await expect(tab(page, 'Tiers')).toBeHidden();
  await button(page, 'More about Timeline').click();
  await page.getByRole('menuitem', { name: 'Tiers' }).click();
  await expect(place(page, 'Execution').getByRole('tab', { name: 'Tiers' })).toHaveAttribute('aria-selected', 'true');
  await button(page, 'More about Tiers').click();
  await page.getByRole('menuitem', { name: 'Reset the layout' }).click();
  await expect(place(page, 'Functions').getByRole('tab', { name: 'Tiers' })).toBeVisible();
});

test('when a place has no pane left, its neighbours take its room', async ({ page }) => {
  await openWith(page, FIB);
  for (const name of ['Timeline', 'Output']) await button(page, `Close ${name}`).click();
  await expect(place(page, 'Execution')).toHaveCount(0);
  const before = await restingWidth(place(page, 'Functions'));
  await button(page, 'Close Program').click();
  await expect.poll(() => width(place(page, 'Functions'))).toBeGreaterThan(before * 1.4);
});

test('a pane that is maximised covers the others, keeps its state, and goes back', async ({ page }) => {
  await openWith(page, FIB);
  const before = await restingWidth(place(page, 'Program'));
  await button(page, 'Maximise Program').click();
  await expect.poll(() => width(place(page, 'Program'))).toBeGreaterThan(1.8 * before);
  await expect(tab(page, 'Timeline')).toBeHidden();
  await expect(page.getByTestId('monaco')).toContainText('@fib');
  await button(page, 'Restore the layout').click();
  await expect.poll(() => width(place(page, 'Program'))).toBeCloseTo(before, -1);
  await expect(tab(page, 'Timeline')).toBeVisible();
});

test('tabs go by keyboard: arrows choose, Delete closes', async ({ page }) => {
  await openWith(page, FIB);
  await tab(page, 'Call counts').focus();
  await page.keyboard.press('ArrowRight');
  await expect(tab(page, 'Tiers')).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Delete');
  await expect(tab(page, 'Tiers')).toBeHidden();
  // The focus isn't lost with the tab.
  await expect(tab(page, 'Graph')).toBeFocused();
});

test('places are resized by keyboard, and keep their size', async ({ page }) => {
  await openWith(page, FIB);
  const before = await restingWidth(place(page, 'Program'));
  await page.getByRole('separator', { name: 'Width of the program' }).focus();
  for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowRight');
  await expect.poll(() => width(place(page, 'Program'))).toBeGreaterThan(before + 50);
  const after = await restingWidth(place(page, 'Program'));
  await reload(page);
  await expect.poll(() => width(place(page, 'Program'))).toBeCloseTo(after, -1);
});

test.describe('shared', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('a layout goes with the link', async ({ page, browser, baseURL }) => {
    await openWith(page, FIB);
    await tab(page, 'Code').click();
    await button(page, 'More about Code').click();
    await page.getByRole('menuitem', { name: 'Move to the left' }).click();
    await button(page, 'Close Timeline').click();
    await button(page, 'Share').click();
    await expect(page.getByText('Link copied')).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    const context = await browser.newContext({ baseURL: baseURL as string });
    const other = await context.newPage();
    await other.goto(link);
    await expect(place(other, 'Program').getByRole('tab', { name: 'Code' })).toHaveAttribute('aria-selected', 'true');
    await expect(tab(other, 'Timeline')).toBeHidden();
    await context.close();
  });
});
