/** What the documents name exists: paths, links and commands. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../cli/commands.ts';
import { PASSES } from '../compiler/opt/passes/index.ts';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

const documents = [
  'README.md',
  ...(existsSync('docs') ? readdirSync('docs').filter((name) => name.endsWith('.md')) : []).map(
    (name) => `docs/${name}`,
  ),
];

/** The first group of each match of the pattern. */
const all = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map((match) => match[1] as string);

/** A path in code; not one with a placeholder, such as `src/compiler/opt/passes/NAME.ts`. */
const PATH = /`((?:(?:src|e2e|docs|public|\.ci|\.github)\/|(?=[\w.-]+\.(?:json|ts|html|md)`))[\w./-]*)`/g;
const PLACEHOLDER = /[A-Z]{3,}(?!.*\.md$)|…/;

describe.each(documents)('%s', (document) => {
  const text = readFileSync(document, 'utf8');

  test('names paths that exist', () => {
    const paths = all(text, PATH).filter((path) => !PLACEHOLDER.test(path));
    expect(paths.filter((path) => !existsSync(path) && !existsSync(join(dirname(document), path)))).toEqual([]);
  });

  test('links to files that exist', () => {
    const prose = text.replace(/^```[^]*?^```$|`[^`\n]*`/gm, '');
    const links = all(prose, /\]\((?!\w+:|#)([^)#\s]+)/g);
    expect(links.filter((link) => !existsSync(join(dirname(document), link)))).toEqual([]);
  });

  test('names scripts that exist', () => {
    const named = [...all(text, /\bnpm run (?:--?\w+ )*([\w:-]+)/g), ...all(text, /\bnpm (start|test)\b/g)];
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  test('names commands that exist', () => {
    const named = all(text, /\bnpm run (?:--silent )?hir -- ([a-z]+)/g);
    expect(named.filter((name) => !COMMANDS.some((command) => command.name === name))).toEqual([]);
  });
});

test('the page on the optimiser has every pass in its table', () => {
  const named = all(readFileSync('docs/optimizer.md', 'utf8'), /^\| `([\w-]+)` +\|/gm);
  expect(named.sort()).toEqual(PASSES.map(({ name }) => name).sort());
});

test('the page on testing names browser tests that exist', () => {
  const rows = readFileSync('docs/testing.md', 'utf8').matchAll(/^\|.*\| `(e2e\/[\w-]+\.spec\.ts)` +\| (.*?) +\|$/gm);
  const named = [...rows].map(([, file, title]) => [file as string, title as string] as const);
  expect(named.length).toBeGreaterThan(50);
  expect(named.filter(([file, title]) => !readFileSync(file, 'utf8').includes(`'${title}'`))).toEqual([]);
});
