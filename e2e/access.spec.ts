import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expectAccessible as expectNothing } from './support/axe.ts';
import {
  editorIsReady,
  expect,
  FIB,
  openWith,
  runButton,
  status,
  tab,
  test,
  visitedBefore,
} from './support/tierlab.ts';

async function expectAccessible(page: Page, state: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(serious.map(({ id, nodes }) => `${state}: ${id} at ${nodes[0]?.target.join(' ')}`)).toEqual([]);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme });
    // axe looks at every pane.
    test.describe.configure({ timeout: 120_000 });

    test('axe finds nothing serious, before, during and after a run', async ({ page }) => {
      await page.goto('/');
      await editorIsReady(page);
      await expectAccessible(page, 'before a run');
      await runButton(page).click();
      await expect(status(page)).toContainText('Running directive 1');
      for (const name of ['Call counts', 'Tiers', 'Code', 'Output', 'Timeline']) {
        await tab(page, name).click();
        await expectAccessible(page, name);
      }
      await page.getByText('List', { exact: true }).click();
      await expectAccessible(page, 'list of jobs');
      await page.getByRole('button', { name: /^Settings/ }).click();
      await expect(page.getByRole('dialog', { name: 'Engine settings' })).toBeVisible();
      // While it fades in, its colours are those of nothing.
      await page.waitForTimeout(500);
      await expectAccessible(page, 'settings');
    });

    test('axe finds nothing serious on a phone', async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await openWith(page, FIB);
      await runButton(page).click();
      await expect(status(page)).toContainText('Finished');
      for (const name of ['Program', 'Counts', 'Tiers', 'Code', 'Timeline', 'Output']) {
        await tab(page, name).click();
        await expectAccessible(page, name);
      }
      await page.getByRole('button', { name: 'More controls' }).click();
      await page.waitForTimeout(400);
      await expectAccessible(page, 'more controls');
    });
  });
}

test('axe finds nothing at all in a comparison, the editor of policies, a lesson and the tour', async ({ page }) => {
  test.slow();
  await openWith(page, FIB);
  await tab(page, 'Compare').click();
  await page.getByLabel('Rounds').fill('2');
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  await expect(page.getByRole('region', { name: 'Result of the comparison' })).toBeVisible({ timeout: 50_000 });
  await expectNothing(page, '[role="tabpanel"][data-pane="compare"]');

  await page.getByRole('button', { name: /^Settings/ }).click();
  const own = page.getByRole('switch', { name: 'Your own policy' });
  await own.press('Space');
  await expect(own).toBeChecked();
  // While it fades in, its colours are those of nothing.
  await expect(() => expectNothing(page, '[role="dialog"]')).toPass({ timeout: 30_000 });

  await page.goto('./?lesson=why-tiers');
  await expect(page.getByRole('heading', { name: 'A compiler in a hurry' })).toBeVisible();
  await editorIsReady(page);
  await expectNothing(page, '[role="tabpanel"][data-pane="lesson"]');

  await page.keyboard.press('Alt+p');
  await page.getByRole('textbox', { name: 'Command' }).fill('tour of');
  await page.keyboard.press('Enter');
  await expect(page.locator('[role=dialog].tierlab-tour')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Command' })).toBeHidden();
  await expectNothing(page, '.tierlab-tour');
  // How all of it goes together has nothing to do with colours, which take most of the time.
  const { violations } = await new AxeBuilder({ page }).disableRules('color-contrast').analyze();
  expect(violations.map(({ id, nodes }) => `${id} at ${nodes[0]?.target.join(' ')}`)).toEqual([]);
});

test('everything works by keyboard alone', async ({ page }) => {
  await openWith(page, FIB);
  const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');

  // Into the editor, where Tab indents, and out of it with Escape.
  await page.getByTestId('monaco').locator('textarea, .native-edit-context').first().focus();
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.press('Tab');
  await expect.poll(() => page.evaluate(() => document.activeElement?.closest('.monaco-editor') !== null)).toBe(true);
  await page.keyboard.press('ControlOrMeta+z');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect.poll(() => page.evaluate(() => document.activeElement?.closest('.monaco-editor') === null)).toBe(true);

  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(status(page)).toContainText('1 run passed');

  // Tabs by arrow keys.
  await tab(page, 'Call counts').focus();
  await page.keyboard.press('ArrowRight');
  expect(await focused()).toBe('Tiers');
  await expect(page.getByRole('region', { name: 'All functions' })).toBeVisible();

  // The timeline: from job to job, and closer.
  const timeline = page.getByRole('application');
  await expect(timeline).toBeVisible({ timeout: 10_000 });
  // The jobs may come after the run.
  await expect(page.getByText(/^\d jobs?, .* on screen/)).toBeVisible({ timeout: 20_000 });
  await timeline.focus();
  await page.keyboard.press('ArrowDown');
  await expect(timeline.locator('output')).toContainText('@fib, T0 → T1 Standard');
  const before = await page.getByText(/on screen/).textContent();
  await page.keyboard.press('+');
  await expect(page.getByText(/on screen/)).not.toHaveText(before ?? '');
  await page.keyboard.press('0');
});

/** Controls that are lower than a finger needs; links within text may be. */
const lowControls = (page: Page) =>
  page.evaluate(() => {
    const controls =
      'header button, [role="tab"], [class*="Button-root"], [class*="Icon-root"], [class*="Control-label"]';
    return [...document.querySelectorAll(controls)].flatMap((control) => {
      const { height } = control.getBoundingClientRect();
      return height === 0 || height >= 40 ? [] : [`${control.textContent || control.ariaLabel}: ${height}`];
    });
  });

test('on a phone nothing is wider than the screen or too low for a finger, and typing works in a plain field', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    baseURL: baseURL as string,
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    storageState: visitedBefore(baseURL as string),
  });
  const page = await context.newPage();
  await page.goto('/');
  await page.getByRole('textbox', { name: 'HIR program' }).fill(FIB);
  await runButton(page).click();
  await expect(status(page)).toContainText('Finished');
  // The whole of the line at the bottom.
  expect(
    await status(page).evaluate((line) => [line.scrollWidth - line.clientWidth, line.scrollHeight - line.clientHeight]),
  ).toEqual([0, 0]);
  for (const name of ['Counts', 'Tiers', 'Code', 'Timeline', 'Output', 'Program']) {
    await tab(page, name).click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(await lowControls(page)).toEqual([]);
  }
  await page.getByRole('button', { name: 'More controls' }).click();
  for (const name of ['Share', 'Show Lessons', 'All commands']) {
    await expect(page.getByRole('button', { name, exact: true })).toBeInViewport({ ratio: 1 });
  }
  await expect(page.getByRole('combobox', { name: 'Example program' })).toBeInViewport({ ratio: 1 });
  expect(await lowControls(page)).toEqual([]);
  await context.close();
});

test('promotions are announced, and many of them in few sentences that leave none out', async ({ page }) => {
  await page.addInitScript(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    new MutationObserver(() => {
      const said = document.querySelector('output[aria-label="Promotions"]')?.textContent ?? '';
      if (said !== '' && said !== heard.at(-1)) heard.push(said);
    }).observe(document, { childList: true, subtree: true, characterData: true });
  });
  const names = Array.from({ length: 20 }, (_, i) => `f${i}`);
  const runs = names.map((name) => `; run: @${name}(1) x 3000\n`).join('');
  const functions = names.map(
    (name, i) => `function @${name}(%x: i32) -> i32 {\nentry:\n    %y: i32 = xor %x, ${i}\n    return %y\n}\n`,
  );
  await openWith(page, runs + functions.join(''));
  await runButton(page).click();
  const heard = () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
  const told = async () =>
    (await heard()).reduce((sum, said) => sum + 1 + Number(/; (\d+) more promotion/.exec(said)?.[1] ?? 0), 0);
  // Each function goes to Tier 1 and to Tier 2.
  await expect.poll(told, { timeout: 45_000 }).toBe(40);
  const sentences = await heard();
  expect(sentences.length).toBeLessThan(12);
  expect(sentences.at(-1)).toMatch(/^@f\d+ reached Tier 2 \(Optimized\)/);
});
