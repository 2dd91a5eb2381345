/** From the smallest phone to a wide window, upright and on its side: nothing is cut off, and no table scrolls sideways. */
import type { Page } from '@playwright/test';
import { expect, PHONE, runOnPhone, test } from './support/tierlab.ts';

test.use(PHONE);

const SIZES = [
  [320, 568],
  [360, 640],
  [844, 390],
  [769, 1024],
  [820, 1180],
  [1024, 768],
  [1180, 820],
] as const;

/** Controls, tables and the page itself that reach beyond what they are seen in. Strips of tabs may go on. */
const beyond = (page: Page) =>
  page.evaluate(() => {
    const screen = document.documentElement.clientWidth;
    const name = (element: Element): string => element.ariaLabel || element.textContent.slice(0, 30);
    const controls = [...document.querySelectorAll('button, input, [role="radio"], footer output')].filter(
      (element) =>
        element.checkVisibility({ visibilityProperty: true }) && element.closest('[role="tablist"]') === null,
    );
    const outside = controls.filter((control) => {
      const { left, right, width } = control.getBoundingClientRect();
      const place = control.closest('section, [role="dialog"]')?.getBoundingClientRect();
      return width > 1 && (left < (place?.left ?? 0) - 1 || right > (place?.right ?? screen) + 1);
    });
    const wide = [...document.querySelectorAll('section[tabindex="0"]')].filter(
      (region) => region.querySelector('table') !== null && region.scrollWidth > region.clientWidth,
    );
    return [...(document.documentElement.scrollWidth > screen ? ['the page'] : []), ...[...outside, ...wide].map(name)];
  });

test('nothing is cut off and no table scrolls sideways, however wide the screen', async ({ page }) => {
  test.slow();
  await runOnPhone(page);
  for (const [width, height] of SIZES) {
    await page.setViewportSize({ width, height });
    for (const pane of ['editor', 'tiers', 'timeline', 'passes', 'compare']) {
      await page.locator(`[role="tab"][data-pane="${pane}"]`).click();
      await expect(page.locator(`[role="tabpanel"][data-pane="${pane}"]`)).toBeVisible();
      if (pane === 'timeline') await page.getByText('List', { exact: true }).click();
      await expect.poll(() => beyond(page), `${pane}, ${width} × ${height}`).toEqual([]);
    }
  }
  // On its side a phone has its tabs beside the pane, from top to bottom.
  await page.setViewportSize({ width: 844, height: 390 });
  await expect(page.getByRole('tablist', { name: 'Panes' })).toHaveAttribute('aria-orientation', 'vertical');
  await page.locator('[role="tab"][data-pane="tiers"]').click();
  const functions = page.getByRole('table');
  // As cards it is still a table, to who listens.
  await expect(functions.getByRole('columnheader', { name: 'Calls' })).toBeVisible();
  await expect(functions.getByRole('rowheader', { name: '@fib' })).toBeVisible();
});
