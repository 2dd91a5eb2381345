import { readdirSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { startBareHost, UPGRADED } from './support/bare-host.ts';
import { FIB, functionRow, runButton, status, tab, writePolicy } from './support/tierlab.ts';

/** Whatever the page says on the console that someone should look into. */
function complaints(page: Page): string[] {
  const found: string[] = [];
  page.on('pageerror', (error) => found.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') found.push(message.text());
  });
  return found;
}

/** Names, relative to the page, of what the page consists of; the empty one is the page itself. */
const builtFiles = () => ['', ...readdirSync('dist/assets').map((file) => `assets/${file}`)];

/** Names, relative to the page, of what is kept for offline. */
const cachedFiles = (page: Page) =>
  page.evaluate(async () => {
    const requests = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map(({ url }) => url.slice(new URL('.', location.href).href.length));
  });

const isIsolated = (page: Page) => page.evaluate(() => crossOriginIsolated);

test('the built page is cross-origin isolated and has nothing to complain about', async ({ page }) => {
  const found = complaints(page);
  await page.goto('/');
  await expect(page).toHaveTitle(/Tierlab/);
  await page.waitForLoadState('networkidle');
  expect(await isIsolated(page)).toBe(true);
  expect(found).toEqual([]);
});

test('on a host without headers the page isolates itself with one reload, and then works offline, policies included', async ({
  page,
}) => {
  const host = await startBareHost();
  let loads = 0;
  page.on('domcontentloaded', () => loads++);
  await page.goto(host.url);
  await page.waitForFunction(() => crossOriginIsolated);
  await expect.poll(() => loads).toBe(2);

  const found = complaints(page);
  await expect.poll(() => cachedFiles(page)).toEqual(expect.arrayContaining(builtFiles()));
  await host.close();
  await page.reload();
  expect(await isIsolated(page)).toBe(true);
  await page.waitForLoadState('networkidle');
  // What a policy runs in has never been asked for before.
  await writePolicy(page, "const decide = ({ tier }) => (tier === 0 ? { tier: 2, reason: 'straight up' } : null);");
  await runButton(page).click();
  await tab(page, 'Timeline').click();
  await page.getByText('List', { exact: true }).click();
  await expect(page.getByText('your policy: straight up').first()).toBeVisible();
  expect(found).toEqual([]);
  await expect.poll(() => loads).toBe(3);
});

test('a browser that refuses service workers is not reloaded over and over', async ({ browser }) => {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  const host = await startBareHost();
  let loads = 0;
  page.on('domcontentloaded', () => loads++);
  await page.goto(host.url);
  await page.waitForLoadState('networkidle');
  expect(await isIsolated(page)).toBe(false);
  expect(loads).toBeLessThanOrEqual(2);
  await host.close();
  await context.close();
});

test('a new build is announced, and the page goes over to it with its text and its recording', async ({ page }) => {
  // Four loads, one of them of everything, and two service workers.
  const host = await startBareHost();
  await page.addInitScript((text) => localStorage.setItem('tierlab.text', text), FIB);
  await page.goto(host.url);
  await page.waitForFunction(() => crossOriginIsolated);
  await runButton(page).click();
  await expect(status(page)).toContainText('Finished');

  host.upgrade();
  const notice = page.getByText('A new version of Tierlab is here');
  const upgraded = page.locator(`meta[name="tierlab-version"][content="${UPGRADED}"]`);
  await expect(async () => {
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
    await expect(notice).toBeVisible({ timeout: 2000 });
  }).toPass();
  await page.getByRole('button', { name: 'Reload' }).click();

  await expect(upgraded).toHaveCount(1);
  await expect(status(page)).toContainText('A recorded run');
  await tab(page, 'Tiers').click();
  await expect(functionRow(page, 'fib')).toContainText('21,891');
  await expect(notice).toHaveCount(0);
  // The page was alone: the new version's service worker has taken over, and keeps its files instead of the old ones.
  const caches = () => page.evaluate(() => window.caches.keys());
  await expect.poll(caches).toEqual([expect.stringMatching(new RegExp(`${UPGRADED}$`))]);
  await expect.poll(() => cachedFiles(page)).toEqual(expect.arrayContaining(builtFiles()));
  await host.close();
  await page.reload();
  await expect(page).toHaveTitle(/Tierlab/);
  await expect(upgraded).toHaveCount(1);
});
