/** Tiers are told apart without colours, and by their colours with eyes of all kinds. */
import type { Page } from '@playwright/test';
import { alike, SIGHT_NAMES } from '../src/testing/sight.ts';
import { longRun } from './support/long-run.ts';
import { expect, FIB, openWith, tab, test } from './support/tierlab.ts';

const MARKS = ['I', 'T0', 'T1', 'T2'];

/** Every badge of a pane, as letters, shape and tier. */
const badges = (page: Page, pane: string) =>
  page.locator(`[role="tabpanel"][data-pane="${pane}"] [data-tier]:has(svg)`).evaluateAll((all) =>
    all.map((badge) => ({
      tier: badge.getAttribute('data-tier') ?? '',
      letters: /^(I|T\d)/.exec(badge.textContent ?? '')?.[0] ?? '',
      shape: badge.querySelector('path')?.getAttribute('d') ?? '',
    })),
  );

/** The colours of the four tiers, where they stand side by side. */
const colors = (page: Page) =>
  page
    .getByRole('region', { name: 'Tier distribution' })
    .locator('[data-tier]:not(:has(svg))')
    .evaluateAll((all) => all.map((part) => getComputedStyle(part).backgroundColor));

test('tiers are marked by letter and shape too, and colour-blind people can tell their colours apart, in light and in dark', async ({
  page,
}) => {
  // Monaco has only those lines that are on screen.
  await page.setViewportSize({ width: 1280, height: 1100 });
  await openWith(page, FIB);
  await page.locator('input[type=file]').setInputFiles({
    name: 'four.trace.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(longRun({ functions: 4, seconds: 60, jobs: 40 }))),
  });
  for (const glyph of ['■ I', '● T0', '▲ T1', '◆ T2']) await expect(page.getByTestId('monaco')).toContainText(glyph);
  await page.getByText('List', { exact: true }).click();
  for (const [name, pane] of [
    ['Timeline', 'timeline'],
    ['Call counts', 'counts'],
    ['Tiers', 'tiers'],
  ] as const) {
    await tab(page, name).click();
    await expect(async () => {
      const marked = await badges(page, pane);
      expect(new Set(marked.map(({ letters }) => letters))).toEqual(new Set(MARKS));
      const looks = marked.map(({ tier, letters, shape }) => `${tier} ${letters} ${shape}`);
      const shapes = marked.map(({ shape }) => shape).filter((shape) => shape !== '');
      expect([new Set(looks).size, new Set(shapes).size]).toEqual([MARKS.length, MARKS.length]);
    }).toPass();
  }
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', scheme);
    await expect(async () => {
      const shown = Object.fromEntries((await colors(page)).map((css, i) => [MARKS[i] as string, css]));
      expect(Object.keys(shown)).toEqual(MARKS);
      for (const sight of SIGHT_NAMES) expect(alike(shown, sight), `in ${scheme}, ${sight}`).toEqual([]);
    }).toPass();
  }
});
