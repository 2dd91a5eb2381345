import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { editorIsReady, expect, FIB, keptText, openWith, runButton, status, test } from './support/tierlab.ts';

const [, LESSON = ''] = /^````markdown\n([\s\S]*?)^````$/m.exec(readFileSync('docs/teaching.md', 'utf8')) ?? [];
const ADDRESS = 'https://course.example/lesson.md';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const task = (page: Page, number: number) => page.getByRole('region', { name: `Task ${number}`, exact: true });

/** Opens a file of another host, which lets this page read it. */
async function openLesson(page: Page, text: string): Promise<void> {
  await page.route(ADDRESS, (route) =>
    route.fulfill({ body: text, headers: { 'Access-Control-Allow-Origin': '*', 'Content-Type': 'text/plain' } }),
  );
  await openWith(page, FIB);
  await page.goto(`./?lesson=${encodeURIComponent(ADDRESS)}`);
}

test('a lesson of another host opens by link; runs are what its tasks are checked by, and one’s own program comes back', async ({
  page,
}) => {
  await openLesson(page, LESSON);
  await expect(page.getByRole('heading', { name: 'Counting to a thousand' })).toBeVisible();
  await editorIsReady(page);
  // Reading changes nothing.
  expect(await keptText(page)).toBe(FIB);
  await expect(task(page, 1)).toContainText('The checks look at your next run');

  await button(page, 'Put into the editor').click();
  await runButton(page).click();
  await expect(task(page, 1)).toContainText('Task 1 · Done');
  await button(page, 'Next').click();
  // The run so far doesn't do for the second task, and what was measured says why.
  await expect(task(page, 2)).toContainText('tier(@triple) is T1');

  await button(page, 'Give me a hint').click();
  await expect(task(page, 2)).toContainText('Behind x stands how often the call is made.');
  await button(page, 'Show me').click();
  await runButton(page).click();
  await expect(task(page, 2)).toContainText('Task 2 · Done');

  // All of that outlasts a reload.
  await page.reload();
  await editorIsReady(page);
  await expect(task(page, 2)).toContainText('Task 2 · Done');
  await button(page, 'Leave the lesson').click();
  await expect(page.getByTestId('monaco')).toContainText('@fib');
  expect(await keptText(page)).toBe(FIB);
});

test('a lesson with mistakes is refused with their places, and one that can’t be fetched with the reason; nothing is lost', async ({
  page,
  complaints,
}) => {
  await openLesson(page, LESSON.replace('tier(@triple) == T1', 'tier(@triple) = T1'));
  const pane = page.getByRole('region', { name: 'Lessons', exact: true });
  await expect(pane).toContainText('This lesson can’t be opened');
  await expect(pane).toContainText('25:22 ‘=’ means nothing here. Equality is ==.');
  expect(await keptText(page)).toBe(FIB);

  await page.unroute(ADDRESS);
  await page.route(ADDRESS, (route) => route.abort());
  await button(page, 'Try again').click();
  await expect(pane).toContainText('Access-Control-Allow-Origin');
  // The browser says the same on its console.
  complaints.length = 0;
  await button(page, 'All lessons').click();
  await expect(pane.getByText(/^\d+ min · \d tasks$/)).toHaveCount(8);
  await page.getByRole('button', { name: /^Why tiers\?/ }).click();
  await expect(page.getByRole('heading', { name: 'A compiler in a hurry' })).toBeVisible();
  await expect(status(page)).toContainText('Ready');
  expect(await keptText(page)).toBe(FIB);
});

test('the page has eight lessons or more, of some minutes each, and each opens with its first task', async ({
  page,
}) => {
  await openWith(page, FIB);
  await button(page, 'Show Lessons').click();
  const pane = page.getByRole('region', { name: 'Lessons', exact: true });
  const lessons = pane.getByRole('listitem');
  await expect(lessons.first()).toContainText(/Why tiers\?.*[5-9] min/);
  const texts = await lessons.allTextContents();
  expect(texts.length).toBeGreaterThanOrEqual(8);
  for (const [i, text] of texts.entries()) {
    expect(text).toMatch(/(?<!\d)([5-9]|10) min · \d tasks?$/);
    await lessons.nth(i).getByRole('button').click();
    await expect(task(page, 1)).toContainText('The checks look at your next run');
    await expect(task(page, 1).getByRole('listitem').first()).toContainText(/\w/);
    await button(page, 'Leave the lesson').click();
  }
});

test('a lesson of the page is done to its end, and stays done', async ({ page }) => {
  await openWith(page, FIB);
  await page.goto('./?lesson=why-tiers');
  await editorIsReady(page);
  await button(page, 'Put into the editor').click();
  for (const number of [1, 2, 3]) {
    if (number > 1) await button(page, 'Show me').click();
    await runButton(page).click();
    await expect(task(page, number)).toContainText(`Task ${number} · Done`);
    if (number < 3) await button(page, 'Next').click();
  }
  await page.reload();
  await editorIsReady(page);
  await expect(task(page, 3)).toContainText('Task 3 · Done');
  await button(page, 'Finish').click();
  await expect(page.getByRole('button', { name: /^Why tiers\?/ })).toContainText(/min · Done/);
  expect(await keptText(page)).toBe(FIB);
});
