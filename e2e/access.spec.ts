import type { Page } from '@playwright/test';
import { expectAccessible, expectAccessibleNow, SCHEMES, SERIOUS } from './support/axe.ts';
import {
  editorIsReady,
  expect,
  FIB,
  listenTo,
  openWith,
  PHONE,
  runButton,
  runOnPhone,
  showPane,
  status,
  tab,
  test,
} from './support/tierlab.ts';

for (const colorScheme of SCHEMES) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme });

    test('axe finds nothing serious, before, during and after a run', async ({ page }) => {
      await page.goto('/');
      await editorIsReady(page);
      await expectAccessibleNow(page, { impacts: SERIOUS });
      await runButton(page).click();
      await expect(status(page)).toContainText('Running directive 1');
      for (const name of ['Call counts', 'Tiers', 'Code', 'Output', 'Timeline']) {
        await showPane(page, name);
        await expectAccessibleNow(page, { impacts: SERIOUS });
      }
      await page.getByText('List', { exact: true }).click();
      await expectAccessibleNow(page, { impacts: SERIOUS });
      await page.getByRole('button', { name: /^Settings/ }).click();
      await expect(page.getByRole('dialog', { name: 'Engine settings' })).toBeVisible();
      await expectAccessibleNow(page, { impacts: SERIOUS });
    });

    test('axe finds nothing serious on a phone', async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await openWith(page, FIB);
      await runButton(page).click();
      await expect(status(page)).toContainText('Finished');
      for (const name of ['Program', 'Counts', 'Tiers', 'Code', 'Timeline', 'Output']) {
        await showPane(page, name);
        await expectAccessibleNow(page, { impacts: SERIOUS });
      }
      await page.getByRole('button', { name: 'More controls' }).click();
      await expect(page.getByRole('button', { name: 'All commands' })).toBeInViewport({ ratio: 1 });
      await expectAccessibleNow(page, { impacts: SERIOUS });
    });
  });
}

test('axe finds nothing at all in a comparison, the editor of policies, a lesson and the tour', async ({ page }) => {
  await openWith(page, FIB);
  await tab(page, 'Compare').click();
  await page.getByLabel('Rounds').fill('2');
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  await expect(page.getByRole('region', { name: 'Result of the comparison' })).toBeVisible();
  await expectAccessible(page, { within: '[role="tabpanel"][data-pane="compare"]' });

  await page.getByRole('button', { name: /^Settings/ }).click();
  const own = page.getByRole('switch', { name: 'Your own policy' });
  await own.press('Space');
  await expect(own).toBeChecked();
  await expectAccessible(page, { within: '[role="dialog"]' });

  await page.goto('./?lesson=why-tiers');
  await expect(page.getByRole('heading', { name: 'A compiler in a hurry' })).toBeVisible();
  await editorIsReady(page);
  await expectAccessible(page, { within: '[role="tabpanel"][data-pane="lesson"]' });

  await page.keyboard.press('Alt+p');
  await page.getByRole('textbox', { name: 'Command' }).fill('tour of');
  await page.keyboard.press('Enter');
  await expect(page.locator('[role=dialog].tierlab-tour')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Command' })).toBeHidden();
  await expectAccessible(page, { within: '.tierlab-tour' });
  // How all of it goes together has nothing to do with colours, which take most of the time.
  await expectAccessibleNow(page, { without: ['color-contrast'] });
});

test('everything works by keyboard alone', async ({ page }) => {
  await openWith(page, FIB);
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
  await expect(tab(page, 'Tiers')).toBeFocused();
  await expect(page.getByRole('region', { name: 'All functions' })).toBeVisible();

  // The timeline: from job to job, and closer.
  const timeline = page.getByRole('application');
  await expect(timeline).toBeVisible();
  // The jobs may come after the run.
  await expect(page.getByText(/^\d jobs?, .* on screen/)).toBeVisible();
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

test.describe(() => {
  test.use(PHONE);

  test('on a phone nothing is wider than the screen or too low for a finger, and typing works in a plain field', async ({
    page,
  }) => {
    await runOnPhone(page);
    // The whole of the line at the bottom.
    const cut = () =>
      status(page).evaluate((line) => [line.scrollWidth - line.clientWidth, line.scrollHeight - line.clientHeight]);
    await expect.poll(cut).toEqual([0, 0]);
    for (const name of ['Counts', 'Tiers', 'Code', 'Timeline', 'Output', 'Program']) {
      await showPane(page, name);
      await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
      await expect.poll(() => lowControls(page)).toEqual([]);
    }
    await page.getByRole('button', { name: 'More controls' }).click();
    for (const name of ['Share', 'Show Lessons', 'All commands']) {
      await expect(page.getByRole('button', { name, exact: true })).toBeInViewport({ ratio: 1 });
    }
    await expect(page.getByRole('combobox', { name: 'Example program' })).toBeInViewport({ ratio: 1 });
    await expect.poll(() => lowControls(page)).toEqual([]);
  });
});

test('promotions are announced, and many of them in few sentences that leave none out', async ({ page }) => {
  const heard = await listenTo(page, 'output[aria-label="Promotions"]');
  const names = Array.from({ length: 20 }, (_, i) => `f${i}`);
  const runs = names.map((name) => `; run: @${name}(1) x 3000\n`).join('');
  const functions = names.map(
    (name, i) => `function @${name}(%x: i32) -> i32 {\nentry:\n    %y: i32 = xor %x, ${i}\n    return %y\n}\n`,
  );
  await openWith(page, runs + functions.join(''));
  await runButton(page).click();
  const told = async () =>
    (await heard()).reduce((sum, said) => sum + 1 + Number(/; (\d+) more promotion/.exec(said)?.[1] ?? 0), 0);
  // Each function goes to Tier 1 and to Tier 2.
  await expect.poll(told).toBe(40);
  const sentences = await heard();
  // One in five seconds, of all the time that the compilers were given.
  expect(sentences.length).toBeLessThan(15);
  expect(sentences.at(-1)).toMatch(/^@f\d+ reached Tier 2 \(Optimized\)/);
});
