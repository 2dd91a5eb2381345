/** The page as part of another: chosen panes, edits that are kept, and honesty where nothing can run. */
import type { FrameLocator, Locator, Page } from '@playwright/test';
import { PRESETS } from '../src/engine/tiering/config.ts';
import { LINK_OF_VERSION_2 } from '../src/testing/links.ts';
import { encodePermalink } from '../src/ui/share/permalink.ts';
import { type BareHost, startBareHost } from './support/bare-host.ts';
import { editorIsReady, expect, FIB, keptText, openWith, STEPPING, test } from './support/tierlab.ts';

const OWN = '; my own program\n';

/** Opens a page that frames the page under test. */
async function around(page: Page, isolated: boolean, search: string): Promise<{ host: BareHost; frame: FrameLocator }> {
  const host = await startBareHost({
    isolated,
    around: `<!doctype html><title>A course</title><link rel="icon" href="data:,"><iframe src="./some/where/${search}" allow="cross-origin-isolated" width="1100" height="600"></iframe>`,
  });
  await page.goto(new URL('/around.html', host.url).href);
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('link', { name: 'Open in Tierlab' })).toBeVisible();
  return { host, frame };
}

test('a frame shows the chosen panes and runs where the page around it is isolated', async ({ page }) => {
  const { host, frame } = await around(page, true, '?embed=editor,output');
  await expect(frame.getByRole('tab')).toHaveText(['Program', 'Output']);
  await expect(frame.getByText('isn’t cross-origin isolated')).toHaveCount(0);
  await frame.getByRole('button', { name: 'Run', exact: true }).click();
  await expect(frame.locator('footer output')).toContainText('Running');
  await host.close();
});

/** The run's only call never returns, and yet it hears of these. */
async function whileItRuns(frame: FrameLocator, step: Locator): Promise<void> {
  const tier = step.getByRole('cell').first();
  await frame.getByRole('button', { name: 'Move @step to Tier 0 (Baseline)' }).click();
  await expect(tier).toHaveText('T0');
  const calls = async (): Promise<number> =>
    Number((await step.getByRole('cell').nth(1).innerText()).replace(/\D/g, ''));
  const since = async (count: number): Promise<number> => (await calls()) - count;
  const before = await calls();
  await expect.poll(() => since(before)).toBeGreaterThan(10_000);
  await frame.getByText('Paced', { exact: true }).click();
  await expect(async () => {
    const slow = await calls();
    await expect.poll(() => since(slow), { timeout: 3000 }).toBeGreaterThan(0);
    expect(await since(slow)).toBeLessThan(1000);
  }).toPass();
  await frame.getByText('Full speed', { exact: true }).click();
  const slow = await calls();
  await expect.poll(() => since(slow)).toBeGreaterThan(10_000);
}

test('where it is not isolated, the frame says so and runs a link’s program on one thread: promoted by the link’s policy, moved and slowed down amid one call, stopped', async ({
  page,
}) => {
  const policy = "const decide = ({ tier }) => (tier === 0 ? { tier: 2, reason: 'straight up' } : null);";
  const link = await encodePermalink({ text: STEPPING, config: PRESETS.default, policy });
  const { host, frame } = await around(page, false, `?embed=tiers,timeline${link}`);
  await expect(frame.getByText('isn’t cross-origin isolated')).toBeVisible();
  await expect(frame.getByText('run on one thread')).toBeVisible();
  await expect(frame.getByText('Step', { exact: true })).toHaveCount(0);
  const status = frame.locator('footer output');
  const step = frame.getByRole('row').filter({ hasText: '@step' });
  const tier = step.getByRole('cell').first();
  for (const round of ['the first worker', 'the one after Stop']) {
    await test.step(round, async () => {
      const isFirst = round === 'the first worker';
      await frame.getByRole('button', { name: 'Run', exact: true }).click();
      await expect(tier).toHaveText('T2');
      if (isFirst) await whileItRuns(frame, step);
      await frame.getByRole('button', { name: 'Stop', exact: true }).click();
      await expect(status).toContainText('Stopped');
      await expect(tier).toHaveText(isFirst ? 'T0' : 'T2');
    });
  }
  await frame.getByText('List', { exact: true }).click();
  await expect(frame.getByText('your policy: straight up').first()).toBeVisible();
  await expect(frame.getByText('Your policy failed')).toHaveCount(0);
  await host.close();
});

test('a recorded run replays where nothing is shared, at its author’s cursor', async ({ page }) => {
  const { host, frame } = await around(page, false, `?embed=tiers,timeline${LINK_OF_VERSION_2}`);
  await expect(frame.locator('footer output')).toContainText('A recorded run');
  const tier = frame.getByRole('row').filter({ hasText: '@fib' }).getByRole('cell').first();
  await expect(tier).toHaveText('T1');
  const slider = frame.getByRole('slider', { name: 'Time that all panes show' });
  await expect(slider).toHaveAttribute('aria-valuetext', /^3\.61 s of/);
  await slider.press('End');
  await expect(tier).toHaveText('T2');
  await slider.press('Home');
  await expect(tier).toHaveText('T0');
  await host.close();
});

test('“Open in Tierlab” keeps edits, and the user’s own program is untouched until then', async ({ page, context }) => {
  await openWith(page, OWN);
  expect(await keptText(page)).toBe(OWN);
  await page.goto('./?embed=editor');
  await editorIsReady(page);
  await expect(page.getByTestId('monaco')).not.toContainText('my own program');
  const link = page.getByRole('link', { name: 'Open in Tierlab' });
  const before = await link.getAttribute('href');
  await page.getByTestId('monaco').locator('.view-line').first().click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(FIB);
  await expect(link).not.toHaveAttribute('href', before ?? '');
  expect(await keptText(page)).toBe(OWN);
  const [opened] = await Promise.all([context.waitForEvent('page'), link.click()]);
  await editorIsReady(opened);
  await expect(opened.getByTestId('monaco')).toContainText('@fib');
  await expect(opened.getByRole('combobox', { name: 'Example program' })).toBeVisible();
});

test('a frame that is read only takes no edits', async ({ page }) => {
  await page.goto('./?embed=editor&readonly');
  await editorIsReady(page);
  const text = await page.getByTestId('monaco').textContent();
  await page.getByTestId('monaco').locator('.view-line').first().click();
  await page.keyboard.type('xyzzy');
  await expect(page.getByTestId('monaco')).not.toContainText('xyzzy');
  expect(await page.getByTestId('monaco').textContent()).toContain(text?.slice(0, 20) ?? 'nothing');
});
