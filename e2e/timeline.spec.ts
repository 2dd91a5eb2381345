import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { LINK_OF_VERSION_2 } from '../src/testing/links.ts';
import { PLAY_TICK_MS } from '../src/ui/store/playback.ts';
import { expect, openWith, runButton, status, tab, test } from './support/tierlab.ts';

/** So many calls of @step, which gets both tiers meanwhile or soon after. */
const steps = (calls: number): string => `; run: @main()
function @main() -> i64 {
entry:
    br loop
loop:
    %i: i64 = phi [0, entry], [%i2, loop]
    %sum: i64 = phi [0, entry], [%sum2, loop]
    %sum2: i64 = call @step(%sum, %i)
    %i2: i64 = add %i, 1
    %more: bool = lt %i2, ${calls}
    brcond %more, loop, done
done:
    return %sum2
}
function @step(%a: i64, %b: i64) -> i64 {
entry:
    %c: i64 = xor %a, %b
    return %c
}
`;

const slider = (page: Page) => page.getByRole('slider', { name: 'Time that all panes show' });
const playback = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const stepTier = (page: Page) =>
  page
    .getByRole('region', { name: 'All functions' })
    .getByRole('row')
    .filter({ hasText: '@step' })
    .getByRole('cell')
    .first();

async function finished(page: Page, calls = 3_000_000): Promise<void> {
  await openWith(page, steps(calls));
  await tab(page, 'Tiers').click();
  await runButton(page).click();
  await expect(status(page)).toContainText('1 run passed');
  await expect(stepTier(page)).toHaveText('T2');
}

test('all panes show the moment at the cursor: counts, tiers and badges', async ({ page }) => {
  await finished(page);
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /^latest, .*T2 [1-9]/);
  await slider(page).focus();
  await page.keyboard.press('Home');
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /^0 ms of .*T0 2, T1 0, T2 0/);
  await expect(stepTier(page)).toHaveText('T0');
  await expect(page.getByTestId('monaco')).toContainText('T0');
  await expect(page.getByTestId('monaco')).not.toContainText('T2');
  await expect(page.getByText('0 total executions')).toBeVisible();
  // What is past can't be changed.
  await expect(page.getByRole('button', { name: 'Move @step to Tier 1 (Standard)' })).toBeDisabled();
  await tab(page, 'Call counts').click();
  await expect(page.getByRole('table', { name: /Call counts/ }).getByRole('row', { name: /@step/ })).toContainText(
    'T0',
  );
  await slider(page).focus();
  await page.keyboard.press('End');
  await expect(page.getByRole('table', { name: /Call counts/ }).getByRole('row', { name: /@step/ })).toContainText(
    '3,000,000',
  );
  await expect(page.getByTestId('monaco')).toContainText('T2');
});

test('the cursor goes from event to event, by buttons and by keys', async ({ page }) => {
  await finished(page);
  await slider(page).focus();
  await page.keyboard.press('Home');
  await expect(slider(page)).toHaveValue('0');
  const times: number[] = [];
  const value = async (): Promise<number> => Number(await slider(page).inputValue());
  for (let i = 0; i < 5; i++) {
    const before = await value();
    if (i % 2 === 0) await playback(page, 'Next event').click();
    else await page.keyboard.press('Alt+l');
    await expect.poll(value).toBeGreaterThan(before);
    times.push(await value());
  }
  // The steps of the first job: requested, queued, compiling, ready, installed.
  await expect(stepTier(page)).toHaveText(/T1|T0/);
  await playback(page, 'Previous event').click();
  await expect.poll(value).toBe(times[3]);
  await playback(page, 'Latest').click();
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /^latest/);
  await expect(playback(page, 'Next event')).toBeDisabled();
});

test('the cursor can be dragged on the drawing', async ({ page }) => {
  await finished(page);
  await page.getByRole('button', { name: 'Whole run' }).click();
  const cursor = page.getByTestId('cursor');
  await expect(cursor).toBeVisible();
  const time = async (): Promise<number> => Number(await slider(page).inputValue());
  const end = await time();
  // A mouse event may be lost on a busy machine: again until it has come.
  await expect(async () => {
    const box = await cursor.boundingBox();
    if (box === null) throw new Error('the cursor is not there');
    await page.mouse.move(box.x + box.width / 2, box.y + 12);
    await page.mouse.down();
    await page.mouse.move(box.x - 120, box.y + 12, { steps: 4 });
    await page.mouse.up();
    expect(await time()).toBeLessThan(end * 0.95);
  }).toPass();
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /^\d.* of .*: /);
});

test('playing goes through the recording and ends at the latest moment', async ({ page }) => {
  await finished(page);
  // At a thousandth it takes so long that it is seen, and can be paused.
  const speed = page.getByRole('combobox', { name: 'Speed of playing' });
  await speed.selectOption('1/1000');
  await playback(page, 'Play').click();
  await expect(slider(page)).toHaveAttribute('aria-valuetext', / of /);
  const started = Number(await slider(page).inputValue());
  await expect.poll(async () => Number(await slider(page).inputValue())).toBeGreaterThan(started);
  await playback(page, 'Pause').click();
  await expect(playback(page, 'Play')).toBeVisible();
  const paused = await slider(page).inputValue();
  // As often as it would have moved.
  await page.waitForTimeout(4 * PLAY_TICK_MS);
  expect(await slider(page).inputValue()).toBe(paused);
  await playback(page, 'Play').click();
  await speed.selectOption('real time');
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /^latest/);
  await expect(playback(page, 'Play')).toBeVisible();
});

test('promotions say in words why, what they took and when they pay back', async ({ page }) => {
  await finished(page);
  await page.getByText('List', { exact: true }).click();
  const jobs = page.getByRole('region', { name: 'Compile jobs' });
  await expect(jobs.getByRole('row', { name: /@step/ }).first()).toContainText(
    /Pays back (after [\d,]+ calls|none so far|not known)/,
  );
  await page.getByText('Chart', { exact: true }).click();
  await page.getByRole('application', { name: /^Timeline of compile jobs/ }).focus();
  await page.keyboard.press('ArrowDown');
  const told = page.getByRole('application', { name: /^Timeline of compile jobs/ }).locator('output');
  await expect(told).toContainText(/calls ≥ warm threshold 100/);
  await expect(told).toContainText('Choice: Tier 1 before Tier 2');
  await expect(told).toContainText(/Cost: compiled in .* \(waited .* in the queue\)/);
  await expect(told).toContainText('Pays back: ');
});

test('speed is shown by tier and over time, and says whether it is steady', async ({ page }) => {
  // Long enough for some readings of the counts within the run.
  await finished(page, 30_000_000);
  await tab(page, 'Call counts').click();
  await page.getByText('Calls/s', { exact: true }).click();
  const speeds = page.getByRole('region', { name: 'Calls per second' });
  const row = speeds.getByRole('row', { name: /@step/ });
  await expect(row.getByRole('img')).toHaveAttribute('aria-label', /calls per second/);
  await expect(row).toContainText(/from call to call/);
  await expect(row).toContainText(/steady since|not steady yet/);
  // Behind the drawing, in numbers.
  const numbers = speeds.getByRole('table', { name: 'Calls per second of @step over time' }).getByRole('row');
  await expect(numbers.last()).toHaveText(/^[\d.]+ m?s(I|T\d)[\d,]+$/);
  await expect(page.getByText(/browser’s own compiler has tiers underneath/)).toBeVisible();
});

test('who waits, compiles and installs has a lane of its own, and a job that the request limit refuses says so', async ({
  page,
}) => {
  // @step and @other become warm at the same time.
  const both = steps(3_000_000)
    .replace('call @step(%sum, %i)', 'call @step(%other, %i)')
    .replace('    %sum2', '    %other: i64 = call @other(%sum, %i)\n    %sum2');
  const [, other] = both.split('function @step');
  await openWith(page, `; threads: 2\n${both}function @other${other}`);
  await page.getByRole('button', { name: /^Settings/ }).click();
  await page.getByRole('textbox', { name: /^Request rate limit/ }).fill('1');
  await page.getByRole('button', { name: 'Close the settings' }).click();
  await runButton(page).click();
  await page.getByText('List', { exact: true }).click();
  const rows = page
    .getByRole('region', { name: 'Compile jobs' })
    .getByRole('row')
    .filter({ hasText: 'warm threshold' });
  await expect(rows).toHaveCount(2);
  const refused = rows.filter({ hasText: 'refused for now: over the request limit of 1 a second' });
  await expect(refused).toHaveCount(1);
  for (const thread of [1, 2]) {
    await expect(refused).toContainText(`installed in program ${thread}`);
  }
  await page.getByText('Chart', { exact: true }).click();
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: 'Timeline (.svg)' }).click(),
  ]);
  const drawing = readFileSync(await download.path(), 'utf8');
  for (const lane of ['Runs', 'Queue', 'Compiler 1', 'Program 1', 'Program 2']) expect(drawing).toContain(`>${lane}<`);
});

test('jobs that failed or came too late say why, and payback says when it isn’t known', async ({ page }) => {
  await openWith(page, steps(1));
  // Failures are rare: a recorded run in which the second job met one, and a third one was overtaken.
  const packed = Buffer.from(LINK_OF_VERSION_2.replace('#v2.', ''), 'base64url');
  const { trace } = JSON.parse(inflateRawSync(packed).toString()) as { trace: { events: unknown[][] } };
  const [requested, , , ready] = trace.events.slice(5) as [unknown[], unknown[], unknown[], unknown[]];
  const events = [
    ...trace.events.slice(0, 8),
    ready.with(1, 'failed').with(8, null).with(9, null).with(10, 'the compiler ran out of memory'),
    requested.with(0, 4_600_000).with(6, 5),
    requested.with(0, 4_700_000).with(1, 'stale').with(6, 5).with(10, 'its program was replaced'),
  ];
  const failing = { ...trace, events, tiers: [1], cursor: null };
  await page.locator('input[type=file]').setInputFiles({
    name: 'failing.trace.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(failing)),
  });
  await page.getByText('List', { exact: true }).click();
  const row = (text: string) => page.getByRole('region', { name: 'Compile jobs' }).getByRole('row', { name: text });
  await expect(row('failed: the compiler ran out of memory')).toContainText('Pays back not known: the code never came');
  await expect(row('stale: its program was replaced')).toContainText('T2');
  await expect(row('installed')).toContainText('Pays back not known: too few calls');
});
