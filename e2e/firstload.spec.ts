/** What a first visit has to load before it can be used. */
import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { editorIsReady, expect, test } from './support/tierlab.ts';

/** Names in dist/assets: Monaco with what needs it, and the compilers' own code with Binaryen. */
const LATE = /^(monaco|MonacoEditor|useMonacoTheme|editor\.worker|codicon|compile|binaryen)/;
/** Kilobytes of 1,000 bytes. */
const MOST = 250;

const brotli = (file: string): number => brotliCompressSync(readFileSync(`dist/${file}`)).length;
const assetsIn = (text: string): string[] =>
  [...text.matchAll(/assets\/([\w.-]+\.(?:js|css))/g)].map(([, name]) => name as string);

/** The page and all that it can't start without: what it names, and what that imports at once. */
function startFiles(): string[] {
  const html = readFileSync('dist/index.html', 'utf8');
  const found = new Set(assetsIn(html));
  for (const name of found) {
    if (!name.endsWith('.js')) continue;
    const code = readFileSync(`dist/assets/${name}`, 'utf8');
    for (const [, imported] of code.matchAll(/(?:from|import)\s*"\.\/([\w.-]+\.js)"/g)) found.add(imported as string);
  }
  return [...found];
}

test('the page starts with at most 250 KB of brotli, without Monaco and without Binaryen', () => {
  const files = startFiles();
  expect(files.length).toBeGreaterThan(2);
  expect(files.filter((name) => LATE.test(name))).toEqual([]);
  const bytes = brotli('index.html') + files.reduce((sum, name) => sum + brotli(`assets/${name}`), 0);
  expect(bytes / 1000).toBeLessThanOrEqual(MOST);
});

test('all that the page needs before Monaco comes is asked for before it', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url().split('/').at(-1) as string));
  await page.goto('/');
  await editorIsReady(page);
  const monaco = asked.findIndex((name) => LATE.test(name));
  expect(monaco).toBeGreaterThan(0);
  expect(startFiles().filter((name) => asked.indexOf(name) > monaco)).toEqual([]);
  expect(readdirSync('dist/assets').filter((name) => name.startsWith('monaco')).length).toBeGreaterThan(0);
});
