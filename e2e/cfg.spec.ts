import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { manyBlocks } from '../src/bench/scale-programs.ts';
import { expectAccessible, SERIOUS } from './support/axe.ts';
import { editorIsReady, expect, openWith, runButton, status, tab, test } from './support/tierlab.ts';

/** A loop with a branch in it: `odd` runs every other time. */
const LOOP = `; run: @sum(10) x 2000 == 25
function @sum(%n: i32) -> i32 {
entry:
    br head
head:
    %i: i32 = phi [0, entry], [%i2, next]
    %s: i32 = phi [0, entry], [%s2, next]
    %more: bool = lt %i, %n
    brcond %more, body, done
body:
    %bit: i32 = and %i, 1
    %isOdd: bool = ne %bit, 0
    brcond %isOdd, odd, next
odd:
    %t: i32 = add %s, %i
    br next
next:
    %s2: i32 = phi [%s, body], [%t, odd]
    %i2: i32 = add %i, 1
    br head
done:
    return %s
}
`;

const graph = (page: Page): Locator => page.getByRole('group', { name: /^Control-flow graph of @/ });
const block = (page: Page, label: string): Locator => graph(page).locator(`[data-label="${label}"]`);
const activeLine = (page: Page): Locator =>
  page.getByTestId('monaco').locator('.line-numbers.active-line-number').first();

async function openGraph(page: Page): Promise<void> {
  await tab(page, 'Graph').click();
  await expect(block(page, 'entry')).toBeVisible();
}

/** Runs the program with its blocks counted, by the button that offers it. */
async function countBlocks(page: Page): Promise<void> {
  await runButton(page).click();
  await expect(status(page)).toContainText('Finished');
  await page.getByRole('button', { name: 'Count them and run again' }).click();
  await expect(status(page)).toContainText('Finished');
  await expect(block(page, 'head')).toHaveAccessibleName(/ran 22,000 times/);
}

test('the graph shows blocks and edges before anything ran', async ({ page }) => {
  await openWith(page, LOOP);
  await openGraph(page);
  await expect(graph(page).getByRole('button')).toHaveCount(6);
  await expect(graph(page).locator('[data-edge]')).toHaveCount(7);
  await expect(graph(page).locator('[data-back]')).toHaveCount(1);
  await expect(block(page, 'head')).toHaveAccessibleName(
    'head: 4 instructions; heads a loop of depth 1; line 5; to body if true, to done if false',
  );
});

test('blocks that were counted are warm, and edges have the counts that follow', async ({ page }) => {
  await openWith(page, LOOP);
  await openGraph(page);
  await countBlocks(page);
  await expect(block(page, 'odd')).toHaveAccessibleName(/ran 10,000 times/);
  await expect(block(page, 'head')).toHaveAttribute('data-heat', '1.00');
  await expect(block(page, 'body')).toHaveAccessibleName(
    /to odd if true \(10,000 times\), to next if false \(10,000 times\)/,
  );
  // Out of head into body 20,000 times, out of odd 10,000 times.
  const width = async (edge: string) =>
    Number(await graph(page).locator(`[data-edge="${edge}"] path`).getAttribute('stroke-width'));
  expect(await width('1-2')).toBeGreaterThan(await width('3-4'));
  // As everything, they follow the cursor of the timeline.
  await page.getByRole('slider', { name: 'Time that all panes show' }).press('Home');
  await expect(block(page, 'odd')).toHaveAccessibleName(/ran 0 times/);
  await expect(block(page, 'head')).toHaveAttribute('data-heat', '0.00');
  expect(await width('1-2')).toBe(await width('3-4'));
  await page.getByRole('button', { name: 'Latest' }).click();
  await expect(block(page, 'odd')).toHaveAccessibleName(/ran 10,000 times/);
  await page.getByText('Table', { exact: true }).click();
  const row = page.getByRole('row').filter({ has: page.getByRole('button', { name: 'next', exact: true }) });
  await expect(row).toContainText('20,000×');
  await expect(row).toContainText('head (back)');
});

test('300 blocks are laid out by a worker, in less than 300 ms, and nothing of that in the page’s thread', async ({
  page,
}) => {
  // Notes when workers are asked to draw, and when they have drawn.
  await page.addInitScript(() => {
    const drawings: number[] = [];
    Object.assign(window, { drawings });
    globalThis.Worker = class extends Worker {
      override postMessage(message: unknown, options?: Transferable[] | StructuredSerializeOptions): void {
        const asked = performance.now();
        // As Comlink says it.
        if ((message as { path?: string[] }).path?.[0] === 'draw')
          this.addEventListener('message', () => drawings.push(performance.now() - asked), { once: true });
        super.postMessage(message, options as StructuredSerializeOptions);
      }
    };
  });
  await page.coverage.startJSCoverage({ resetOnNavigation: false });
  await openWith(page, manyBlocks(301));
  await openGraph(page);
  await expect(graph(page).getByRole('button')).toHaveCount(301);
  const drawings = () => page.evaluate(() => (window as unknown as { drawings: number[] }).drawings);
  // The machine may be busy with something else: what counts is what the page can do.
  const fastest = async () => Math.min(...(await drawings()));
  await expect(async () => {
    if ((await fastest()) >= 300) {
      const before = (await drawings()).length;
      await page.getByRole('button', { name: 'More of the graph' }).click();
      await page.getByRole('menuitem', { name: /^Tidy up/ }).click();
      await expect.poll(async () => (await drawings()).length).toBeGreaterThan(before);
    }
    expect(await fastest()).toBeLessThan(300);
  }).toPass();
  const isLayout = (url: string): boolean => /assets\/graph-/.test(url);
  expect(page.workers().some((worker) => isLayout(worker.url()))).toBe(true);
  const scripts = (await page.coverage.stopJSCoverage()).map(({ url }) => url);
  expect(scripts.length).toBeGreaterThan(5);
  expect(scripts.filter(isLayout)).toEqual([]);
});

test('a block leads to its line, and the line to its block', async ({ page }) => {
  await openWith(page, LOOP);
  await openGraph(page);
  await page.getByRole('button', { name: 'Show all' }).click();
  await block(page, 'odd').click();
  await expect(activeLine(page)).toHaveText('14');
  await expect(block(page, 'odd')).toHaveAttribute('aria-current', 'true');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(block(page, 'next')).toHaveAttribute('aria-current', 'true');
});

test('the graph is walked and moved with the keyboard', async ({ page }) => {
  await openWith(page, LOOP);
  await openGraph(page);
  await block(page, 'entry').focus();
  await page.keyboard.press('ArrowDown');
  await expect(block(page, 'head')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(block(page, 'body')).toBeFocused();
  const plane = graph(page).locator('[data-plane]');
  const before = (await plane.getAttribute('transform')) ?? '';
  await page.keyboard.press('+');
  await expect(plane).not.toHaveAttribute('transform', before);
  await page.keyboard.press('Enter');
  await expect(activeLine(page)).toHaveText('10');
});

test('blocks keep their places from pass to pass and from tier to tier', async ({ page }) => {
  await openWith(page, LOOP);
  await openGraph(page);
  const placeOf = (label: string) =>
    block(page, label)
      .locator('rect')
      .first()
      .evaluate((r) => `${r.getAttribute('x')},${r.getAttribute('y')}`);
  const written = await placeOf('head');
  await runButton(page).click();
  await expect(status(page)).toContainText('Finished');
  await expect(page.getByRole('radio', { name: 'T2' })).toBeEnabled();
  await page.getByRole('radiogroup').getByText('T2', { exact: true }).click();
  const pass = page.getByRole('combobox', { name: 'Pass' });
  await expect(pass).toBeVisible();
  await pass.click();
  const passes = page.getByRole('listbox').getByRole('option');
  await expect(passes.first()).toHaveText('before all passes');
  await expect.poll(() => passes.count()).toBeGreaterThan(1);
  await passes.first().click();
  await expect(block(page, 'head')).toBeVisible();
  await expect.poll(() => placeOf('head')).toBe(written);
});

test('loops and the dominator tree are shown on request', async ({ page }) => {
  await openWith(page, LOOP);
  await openGraph(page);
  await page.getByRole('button', { name: 'More of the graph' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Loops' }).click();
  await expect(graph(page).locator('[data-loop]')).toHaveCount(4);
  await page.getByRole('menuitemcheckbox', { name: 'Dominator tree' }).click();
  await expect(graph(page).locator('[data-dominator]')).toHaveCount(5);
});

test('the graph is saved as SVG and PNG, whole', async ({ page }) => {
  await openWith(page, LOOP);
  await openGraph(page);
  const save = async (name: string): Promise<Buffer> => {
    await page.getByRole('button', { name: 'More of the graph' }).click();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name }).click()]);
    return readFile(await download.path());
  };
  const svg = (await save('Save as SVG')).toString();
  for (const label of ['entry', 'head', 'body', 'odd', 'next', 'done']) expect(svg).toContain(`>${label}</text>`);
  expect(svg).not.toContain('var(');
  const png = await save('Save as PNG');
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  // The width, in the header: at least two blocks.
  expect(png.readUInt32BE(16)).toBeGreaterThan(300);
});

test('axe finds nothing serious in the graph and its table', async ({ page }) => {
  await openWith(page, LOOP);
  await openGraph(page);
  for (const form of ['Graph', 'Table']) {
    await page.getByRole('radiogroup', { name: 'Form of the graph' }).getByText(form, { exact: true }).click();
    await expectAccessible(page, { impacts: SERIOUS });
  }
});

test('the graph fits a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.addInitScript((text) => localStorage.setItem('tierlab.text', text), LOOP);
  await page.goto('/');
  await editorIsReady(page);
  await openGraph(page);
  await expect(block(page, 'done')).toBeVisible();
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test('a graph that could not be drawn says so, and is drawn when it is asked for again', async ({
  page,
  complaints,
}) => {
  const script = /assets\/graph-.*\.js/;
  await page.route(script, (route) => route.abort());
  await openWith(page, LOOP);
  await tab(page, 'Graph').click();
  await expect(page.getByText('The graph could not be drawn')).toBeVisible();
  await page.unroute(script);
  await page.getByRole('button', { name: 'Draw it again' }).click();
  await expect(block(page, 'entry')).toBeVisible();
  // The browser's own word on the file that was withheld.
  complaints.length = 0;
});
