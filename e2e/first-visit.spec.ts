import type { Page } from '@playwright/test';
import { editorIsReady, expect, functionRow, listenTo, runButton, status, tab, test } from './support/tierlab.ts';

test.use({ firstVisit: true });

declare global {
  var jumped: number;
}

/** Adds up how much of the page moves without being asked to, as browsers measure it (Cumulative Layout Shift). */
async function watchJumps(page: Page): Promise<void> {
  await page.addInitScript(() => {
    globalThis.jumped = 0;
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput } of list.getEntries() as (PerformanceEntry & Shift)[])
        if (!hadRecentInput) globalThis.jumped += value;
    }).observe({ type: 'layout-shift', buffered: true });
    interface Shift {
      readonly value: number;
      readonly hadRecentInput: boolean;
    }
  });
}
/** What is said while the example runs, in which time a busy machine's test may not come to look. */
async function watchFirstRun(page: Page): Promise<() => Promise<void>> {
  const welcomed = await listenTo(page, 'aside[aria-label="Welcome"]');
  const states = await listenTo(page, 'footer output');
  return async () => {
    await expect.poll(welcomed).toContainEqual(expect.stringContaining('This program runs right now'));
    await expect.poll(states).toContainEqual(expect.stringContaining('Running directive 1 of 2'));
  };
}

/** A fifth of what counts as good: a sentence that pushes the page down is above it. */
const MOST_JUMPED = 0.02;

test('a first visit shows an example at work, in one sentence, and offers a tour; a second visit does neither', async ({
  page,
}) => {
  await watchJumps(page);
  const seenAtWork = await watchFirstRun(page);
  await page.goto('/');
  const welcome = page.getByRole('complementary', { name: 'Welcome' });
  await seenAtWork();
  await tab(page, 'Tiers').click();
  await expect(page.getByRole('region', { name: 'All functions' })).toContainText('T2');
  await editorIsReady(page);
  expect(await page.evaluate(() => jumped)).toBeLessThan(MOST_JUMPED);

  await welcome.getByRole('button', { name: 'Show me around' }).click();
  const tour = page.locator('[role=dialog].tierlab-tour');
  await expect(tour).toContainText('The program');
  await expect(welcome).toHaveCount(0);
  // By keyboard, with the focus in it; each stop brings its pane to the front.
  await expect.poll(() => page.evaluate(() => document.activeElement?.closest('[role=dialog]') !== null)).toBe(true);
  for (const title of ['Run', 'Call counts', 'The timeline', 'The code', 'Your turn']) {
    await page.keyboard.press('ArrowRight');
    await expect(tour).toContainText(title);
  }
  await expect(tab(page, 'Code')).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Escape');
  await expect(tour).toHaveCount(0);

  await page.reload();
  await editorIsReady(page);
  await expect(status(page)).toContainText('Ready');
  await expect(welcome).toHaveCount(0);
  // The tour is there again for those who ask for it.
  await page.keyboard.press('Alt+p');
  await page.getByRole('textbox', { name: 'Command' }).fill('tour of');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Command' })).toBeHidden();
  await expect(tour).toContainText('The program');
});

test.describe('on a slow connection', () => {
  test.use({ serviceWorkers: 'block' });

  test('the example runs and counts, though neither the code editor nor Binaryen has come', async ({ page }) => {
    const held: string[] = [];
    // Never answered.
    await page.route(/assets\/(monaco|binaryen)/i, (route) => void held.push(route.request().url()));
    const seenAtWork = await watchFirstRun(page);
    await page.goto('/');
    await seenAtWork();
    await expect(page.getByRole('textbox', { name: 'HIR program' })).toHaveValue(/function @main/);
    await tab(page, 'Tiers').click();
    // The one that is called without end, in plain code.
    await expect(functionRow(page, 'step')).toContainText(/T0[\d,]{5,}/);
    for (const late of ['monaco', 'binaryen']) {
      await expect.poll(() => held.some((url) => url.toLowerCase().includes(late))).toBe(true);
    }
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  });
});

test.describe('with reduced motion, on a phone', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' }, viewport: { width: 390, height: 844 } });

  test('nothing starts or moves by itself, and the tour fits the screen', async ({ page }) => {
    await watchJumps(page);
    await page.goto('/');
    const welcome = page.getByRole('complementary', { name: 'Welcome' });
    await expect(welcome).toContainText('Press Run');
    await expect(status(page)).toContainText('Ready');
    expect(await page.evaluate(() => jumped)).toBeLessThan(MOST_JUMPED);
    await welcome.getByRole('button', { name: 'Show me around' }).click();
    const tour = page.locator('[role=dialog].tierlab-tour');
    for (const title of ['The program', 'Run', 'Call counts', 'The timeline']) {
      await expect(tour.getByText(title, { exact: true })).toBeVisible();
      if (title !== 'The timeline') await tour.getByRole('button', { name: 'Next' }).click();
    }
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((element) => {
          const { animationDuration, transitionDuration } = getComputedStyle(element);
          return [...animationDuration.split(', '), ...transitionDuration.split(', ')].some((time) => time !== '0s');
        })
        .map((element) => element.outerHTML.slice(0, 80)),
    );
    expect(moving).toEqual([]);
    await expect(tour).toBeInViewport({ ratio: 1 });
    await tour.getByRole('button', { name: 'End the tour' }).click();
    await expect(tour).toHaveCount(0);
    await expect(runButton(page)).toBeEnabled();
  });
});
