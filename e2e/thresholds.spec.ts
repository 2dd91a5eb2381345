/** Thresholds are dragged on the chart of call counts. */
import type { Locator, Page } from '@playwright/test';
import {
  expect,
  FIB,
  functionRow,
  openWith,
  runButton,
  STEPPING,
  status,
  stopButton,
  tab,
  test,
} from './support/tierlab.ts';

const slider = (page: Page, name: string): Locator => page.getByRole('slider', { name });

test('a threshold is dragged by the mouse and moved by keys, tells what it does, and can be put back', async ({
  page,
}) => {
  await openWith(page, FIB);
  await runButton(page).click();
  await expect(status(page)).toContainText('Finished');
  await tab(page, 'Call counts').click();
  const hot = slider(page, 'Hot threshold');
  await expect(hot).toHaveAttribute('aria-valuetext', '1,000 calls');

  await hot.press('ArrowUp');
  await expect(hot).toHaveAttribute('aria-valuetext', '2,000 calls');
  await expect(page.getByText('Hot threshold: 1,000 → 2,000 calls. In effect at the next run.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(hot).toHaveAttribute('aria-valuenow', '1000');

  const warm = slider(page, 'Warm threshold');
  await expect(async () => {
    const handle = await warm.getByText(/^warm /).boundingBox({ timeout: 3_000 });
    if (handle === null) throw new Error('the handle is not there');
    const [x, y] = [handle.x + handle.width / 2, handle.y + handle.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x, y - 8, { steps: 4 });
    await page.mouse.up();
    await expect(warm).not.toHaveAttribute('aria-valuenow', '100', { timeout: 3_000 });
    // It has been dropped.
    await expect(warm).not.toHaveAttribute('data-dragged', /.*/, { timeout: 3_000 });
  }).toPass();
  const moved = Number(await warm.getAttribute('aria-valuenow'));
  expect(moved).toBeGreaterThan(100);
  expect(moved).toBeLessThanOrEqual(1000);

  await page.getByRole('button', { name: /^Settings/ }).click();
  await expect(page.getByRole('textbox', { name: 'Warm threshold' })).toHaveValue(moved.toLocaleString('en'));
});

test('while a program runs, a threshold that is lowered promotes at once', async ({ page }) => {
  await openWith(page, STEPPING);
  await page.getByRole('button', { name: /^Settings/ }).click();
  await page.getByRole('textbox', { name: 'Hot threshold' }).fill('1000000000');
  await page.getByRole('textbox', { name: 'Warm threshold' }).fill('1000000000');
  await page.getByRole('button', { name: 'Close the settings' }).click();
  await tab(page, 'Call counts').click();
  await runButton(page).click();
  const warm = slider(page, 'Warm threshold');
  await expect(warm).toHaveAttribute('aria-valuenow', '1000000000');
  await warm.press('Home');
  await expect(page.getByText('Warm threshold: 1,000,000,000 → 1 calls. In effect now.')).toBeVisible();
  await tab(page, 'Tiers').click();
  await expect(functionRow(page, 'step').getByRole('cell').first()).toHaveText('T1');
  await stopButton(page).click();
});

test('presets that imitate other engines set their thresholds, and say what they leave out and where the numbers are from', async ({
  page,
}) => {
  await openWith(page, FIB);
  for (const [preset, engine, warm, hot, source] of [
    ['HotSpot', 'OpenJDK HotSpot 21', '200', '5,000', /^https:\/\/github\.com\/openjdk\/jdk\//],
    ['V8', 'V8 12.4', '400', '3,000', /^https:\/\/github\.com\/v8\/v8\//],
    ['.NET', '.NET 8', '30', '60', /^https:\/\/github\.com\/dotnet\/runtime\//],
  ] as const) {
    await page.getByRole('combobox', { name: 'Preset' }).click();
    await page.getByRole('option', { name: preset }).click();
    await page.getByRole('button', { name: /^Settings/ }).click();
    const settings = page.getByRole('dialog', { name: 'Engine settings' });
    await expect(settings.getByRole('textbox', { name: /^Warm threshold/ })).toHaveValue(warm);
    await expect(settings.getByRole('textbox', { name: /^Hot threshold/ })).toHaveValue(hot);
    const about = settings.getByRole('region', { name: /^About the preset/ });
    await expect(about).toContainText(`Imitates ${engine}`);
    await expect(about.getByRole('link').first()).toHaveAttribute('href', source);
    await page.getByRole('button', { name: 'Close the settings' }).click();
    await expect(settings).toBeHidden();
  }
});
