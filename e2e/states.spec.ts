/** What panes show before there is anything to show, and when their code can't be fetched. */
import { expect, openWith, tab, test } from './support/tierlab.ts';

test('every pane says what it is for while it is empty, and that it is on its way; what can’t be fetched says so, and takes nothing with it', async ({
  page,
  complaints,
}) => {
  const passes = /assets\/PassesPane-.*\.js/;
  const shortcuts = /assets\/ShortcutList-.*\.js/;
  await page.route(passes, (route) => route.abort());
  await page.route(shortcuts, (route) => route.abort());
  let release = (): void => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/assets\/ComparePane-.*\.js/, async (route) => {
    await held;
    await route.continue();
  });
  await openWith(page, '; no function yet\n');
  await tab(page, 'Compare').click();
  await expect(page.getByRole('status', { name: 'Compare is loading' })).toBeVisible();
  release();
  for (const [name, title] of [
    ['Call counts', 'No calls yet'],
    ['Tiers', 'No program yet'],
    ['Graph', 'No functions yet'],
    ['Code', 'No functions yet'],
    ['Compare', 'Two configurations, side by side'],
    ['Output', 'Nothing has run yet'],
    ['Timeline', 'Nothing recorded yet'],
  ] as const) {
    await tab(page, name).click();
    await expect(page.getByRole('tabpanel', { name, exact: true })).toContainText(title);
  }
  await tab(page, 'Passes').click();
  await expect(page.getByText('What shows it could not be fetched. Is there a connection?')).toBeVisible();
  await page.keyboard.press('?');
  await expect(page.getByText('A part of the page is missing')).toBeVisible();
  await page.unroute(passes);
  await page.getByRole('button', { name: 'Show it again' }).click();
  await expect(page.getByText('Nothing compiled yet')).toBeVisible();
  // The browser's own words on the files that were withheld.
  complaints.length = 0;
});
