import { LINK_OF_VERSION_1 } from '../src/testing/links.ts';
import { editorIsReady, expect, FIB, keptText, listenTo, openWith, tab, test, writePolicy } from './support/tierlab.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('a permalink restores text, settings, policy, pace and panes', async ({ page, browser, baseURL }) => {
  await openWith(page, FIB);
  await page.getByRole('combobox', { name: 'Preset' }).click();
  await page.getByRole('option', { name: 'Development' }).click();
  await page.getByRole('button', { name: /^Settings/ }).click();
  await page.getByRole('textbox', { name: /^Hot threshold/ }).fill('777');
  await page.keyboard.press('Escape');
  await writePolicy(page, 'function decide() {}');
  await page.getByText('Step', { exact: true }).click();
  await tab(page, 'Code').click();
  await tab(page, 'Output').click();
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(page.getByText('Link copied')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(/#v1\.[\w-]+$/);

  const context = await browser.newContext({ baseURL: baseURL as string });
  const other = await context.newPage();
  const told = await listenTo(other, '.mantine-Notification-root');
  await other.goto(link);
  await editorIsReady(other);
  expect(await told()).toContainEqual(expect.stringContaining('A policy came with them'));
  expect(await keptText(other)).toBe(FIB);
  await expect(other.getByRole('combobox', { name: 'Preset' })).toHaveValue('Development');
  await other.getByRole('button', { name: 'Settings: 1 change from the preset, your own policy' }).click();
  await expect(other.getByRole('textbox', { name: 'The policy, in JavaScript' })).toHaveValue('function decide() {}');
  await other.getByRole('button', { name: 'Close the settings' }).click();
  await expect(other.getByRole('button', { name: 'Next call' })).toBeVisible();
  await expect(tab(other, 'Code')).toHaveAttribute('aria-selected', 'true');
  await expect(tab(other, 'Output')).toHaveAttribute('aria-selected', 'true');
  await context.close();
});

test('a link that was made by the first version opens', async ({ page }) => {
  await page.goto(`/${LINK_OF_VERSION_1}`);
  await editorIsReady(page);
  expect(await keptText(page)).toBe('; run: @f() == 1\n');
  await expect(page.getByRole('combobox', { name: 'Preset' })).toHaveValue('Development');
  await expect(page.getByRole('button', { name: 'Next call' })).toBeVisible();
  await expect(tab(page, 'Tiers')).toHaveAttribute('aria-selected', 'true');
});

test('opening a permalink keeps one’s own text, and a reload doesn’t open it again', async ({ page }) => {
  await openWith(page, '; my own\n');
  const link = await page.evaluate(async () => {
    const json = new TextEncoder().encode(
      JSON.stringify({
        text: '; shared\n',
        config: {
          profileConfig: { warmThreshold: 1, hotThreshold: 2, enableBlockProfiling: false, sampleRate: 1 },
          enableBackgroundOptimization: true,
          optimizationCheckIntervalMs: 100,
          maxParallelOptimizations: 4,
          tier2Backend: 'binaryen',
          verbosity: 0,
          maxCompileAttempts: 3,
          maxRequestsPerSecond: 1000,
        },
      }),
    );
    const packed = new Blob([json]).stream().pipeThrough(new CompressionStream('deflate-raw'));
    const bytes = new Uint8Array(await new Response(packed).arrayBuffer());
    const base64 = btoa(String.fromCharCode(...bytes));
    return `#v1.${base64.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`;
  });
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, link);
  await expect(page.getByTestId('monaco')).toContainText('; shared');
  await expect.poll(() => new URL(page.url()).hash).toBe('');
  await page.getByTestId('monaco').locator('.view-line').first().click();
  await page.keyboard.type('; and mine ');
  await page.reload();
  await editorIsReady(page);
  await expect(page.getByTestId('monaco')).toContainText('; and mine');
  await page.getByRole('button', { name: 'Restore my text' }).click();
  await expect(page.getByTestId('monaco')).toContainText('; my own');
});

test('permalinks that are cut, of a newer version, garbled or too long say so and leave one’s own text alone', async ({
  page,
}) => {
  await openWith(page, FIB);
  for (const [what, hash] of [
    ['cut', '#v1.VZAxT8MwFIT_SnQTSB7SIhaj'],
    ['made by a newer version', '#v9.abc'],
    ['full of strange characters', '#v1.%F0%9F%9A%80'],
    ['too long', `#v1.${'A'.repeat(1_000_001)}`],
  ] as const) {
    await test.step(what, async () => {
      await page.evaluate((damaged) => {
        window.location.hash = damaged;
      }, hash);
      const message = page.getByRole('alert').filter({ hasText: 'This link can’t be opened' });
      await expect(message).toContainText('Your own program is untouched');
      expect(await keptText(page)).toBe(FIB);
      await expect(page.getByTestId('monaco')).toContainText('@fib');
      await message.getByRole('button').click();
      await expect(message).toHaveCount(0);
    });
  }
});
