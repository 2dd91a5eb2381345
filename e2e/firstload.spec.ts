/** What a first visit has to load before it can be used. */
import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { firstLoadKb, LATE, MOST_KB, startFiles } from '../src/build/first-load.ts';
import { editorIsReady, expect, test } from './support/tierlab.ts';

test('the page starts with at most 250 KB of brotli, without Monaco and without Binaryen', () => {
  const files = startFiles('dist');
  expect(files.length).toBeGreaterThan(2);
  expect(files.filter(({ file }) => LATE.test(basename(file)))).toEqual([]);
  expect(firstLoadKb(files)).toBeLessThanOrEqual(MOST_KB);
});

test('all that the page needs before Monaco comes is asked for before it', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url().split('/').at(-1) as string));
  await page.goto('/');
  await editorIsReady(page);
  const monaco = asked.findIndex((name) => LATE.test(name));
  expect(monaco).toBeGreaterThan(0);
  const needed = startFiles('dist').map(({ file }) => basename(file).replace('index.html', ''));
  expect(needed.filter((name) => !asked.slice(0, monaco).includes(name))).toEqual([]);
  expect(readdirSync('dist/assets').filter((name) => name.startsWith('monaco')).length).toBeGreaterThan(0);
});
