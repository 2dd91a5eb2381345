/** Everything that the page can do is found by name and has its shortcut. */
import type { Page } from '@playwright/test';
import { ENDLESS, expect, FIB, keptText, openWith, status, tab, test } from './support/tierlab.ts';

const palette = (page: Page) => page.getByRole('textbox', { name: 'Command' });

async function command(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Alt+p');
  await expect(palette(page)).toBeFocused();
  await palette(page).fill(words);
  await page.keyboard.press('Enter');
  await expect(palette(page)).toBeHidden();
}

test('commands are found by typing and done with Enter', async ({ page }) => {
  await openWith(page, FIB);
  await command(page, 'Preset: Development');
  await expect(page.getByRole('combobox', { name: 'Preset' })).toHaveValue('Development');
  await command(page, 'Show Output');
  await expect(tab(page, 'Output')).toHaveAttribute('aria-selected', 'true');
  await command(page, 'Colours: dark');
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await command(page, 'Engine settings');
  await expect(page.getByRole('dialog', { name: 'Engine settings' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Engine settings' })).toBeHidden();
});

test('the palette opens with its button, and offers only what can be done now', async ({ page }) => {
  await openWith(page, FIB);
  await page.getByRole('button', { name: 'All commands' }).click();
  await palette(page).fill('Stop');
  await expect(page.getByRole('button', { name: /^Stop/ }).and(page.locator('[data-action]'))).toHaveCount(0);
  await palette(page).fill('xyzzy');
  await expect(page.getByText('No command has these words.')).toBeVisible();
});

test('shortcuts work from within the editor and leave its text alone', async ({ page }) => {
  await openWith(page, ENDLESS);
  await page.getByTestId('monaco').locator('.view-line').first().click();
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(status(page)).toHaveText('Running');
  await page.keyboard.press('Alt+s');
  await expect(status(page)).toHaveText('Stopped');
  await page.keyboard.press('Alt+3');
  await expect(tab(page, 'Tiers')).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Alt+m');
  await expect(page.getByRole('button', { name: 'Restore the layout' })).toBeVisible();
  await page.keyboard.press('Alt+m');
  await expect(page.getByRole('button', { name: 'Restore the layout' })).toBeHidden();
  expect(await keptText(page)).toBe(ENDLESS);
  // A question mark is text there.
  await page.keyboard.type('?');
  await expect.poll(() => keptText(page)).toContain('?');
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeHidden();
});

test('a question mark lists all shortcuts', async ({ page }) => {
  await openWith(page, FIB);
  await tab(page, 'Tiers').focus();
  await page.keyboard.press('?');
  const list = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(list).toContainText('Ctrl+Enter');
  await expect(list).toContainText('Show Call counts');
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
  await expect(tab(page, 'Tiers')).toBeFocused();
});

test('every pane, dialog and menu is opened, entered and left with the keyboard', async ({ page }) => {
  // It loads all of the page's code.
  await openWith(page, FIB);
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(status(page)).toContainText('1 run passed');
  const isFocusIn = (selector: string) =>
    page.evaluate((within) => document.activeElement?.closest(within) !== null, selector);

  const panes = ['Program', 'Call counts', 'Tiers', 'Graph', 'Code', 'Passes', 'Compare', 'Timeline', 'Output'];
  for (const [i, name] of [...panes, 'Lessons', 'Predict'].entries()) {
    if (i < panes.length) await page.keyboard.press(`Alt+${i + 1}`);
    else await command(page, `Show ${name}`);
    await expect(tab(page, name)).toHaveAttribute('aria-selected', 'true');
    // The tools of its place come between its tab and what it shows.
    await tab(page, name).focus();
    await expect(async () => {
      await page.keyboard.press('Tab');
      expect(await isFocusIn('[role="tabpanel"]')).toBe(true);
    }).toPass({ intervals: [0] });
    if (name === 'Program') await page.keyboard.press('Escape');
  }

  await tab(page, 'Output').focus();
  for (const [keys, name] of [
    ['Alt+,', 'Engine settings'],
    ['?', 'Keyboard shortcuts'],
  ] as const) {
    await page.keyboard.press(keys);
    await expect(page.getByRole('dialog', { name })).toBeVisible();
    await expect.poll(() => isFocusIn('[role="dialog"]')).toBe(true);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog', { name })).toBeHidden();
    await expect(tab(page, 'Output')).toBeFocused();
  }
  await page.keyboard.press('Alt+8');
  await page.keyboard.press('Alt+4');
  for (const name of ['Export', 'Keep this run', 'More about Timeline', 'More of the graph']) {
    const opener = page.getByRole('button', { name, exact: true });
    await opener.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('menu')).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => isFocusIn('[role="menu"]')).toBe(true);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('menu')).toBeHidden();
    await expect(opener).toBeFocused();
  }

  // What goes with its own click, or with its pane, leaves the focus near it.
  const time = page.getByRole('slider', { name: 'Time that all panes show' });
  await time.press('Home');
  await page.getByRole('button', { name: 'Latest', exact: true }).press('Enter');
  await expect(time).toBeFocused();
  await page.keyboard.press('Alt+2');
  const hot = page.getByRole('slider', { name: 'Hot threshold' });
  await hot.press('ArrowUp');
  await page.getByRole('button', { name: 'Undo', exact: true }).press('Enter');
  await expect(hot).toBeFocused();
  await page.keyboard.press('Alt+3');
  await expect(tab(page, 'Tiers')).toBeFocused();
  // The palette's command is about the pane that it was opened in.
  await command(page, 'Close the pane');
  await expect(tab(page, 'Tiers')).toBeHidden();
  await expect(tab(page, 'Graph')).toBeFocused();
  await expect(tab(page, 'Program')).toBeVisible();
});
