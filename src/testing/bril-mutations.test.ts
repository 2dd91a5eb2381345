/** Whatever the source is, the importer answers: with a program that is right HIR, or with a mistake on its place. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pick, type Random, seededRandom } from '../fuzz/random.ts';
import { importBril } from '../importers/bril/index.ts';

const folder = join(import.meta.dirname, 'bril');
const SOURCES = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
const PIECES = [
  '{',
  '}',
  ';',
  ':',
  '@main',
  '.a',
  'int',
  'ptr<',
  '>',
  '= const',
  '"',
  "'",
  '\\',
  '[',
  ',',
  '1e999',
  '-',
  '#',
];
const ROUNDS = 400;

function mutate(random: Random, source: string): string {
  let text = source;
  for (let times = 1 + random(4); times > 0; times--) {
    const from = random(text.length + 1);
    const to = Math.min(text.length, from + random(30));
    const other = pick(random, SOURCES);
    const start = random(other.length);
    const lines = text.split('\n');
    const changed = [
      () => text.slice(0, from) + text.slice(to),
      () => text.slice(0, from) + pick(random, PIECES) + text.slice(from),
      () => text.slice(0, from) + other.slice(start, start + random(60)) + text.slice(from),
      () => text.slice(0, from) + String.fromCharCode(random(0x10000)) + text.slice(from + 1),
      // Whole lines in other places: most of these still parse.
      () => lines.toSpliced(random(lines.length), 1, pick(random, lines)).join('\n'),
      () => lines.toSpliced(random(lines.length), 1).join('\n'),
      () => lines.toSpliced(random(lines.length), 0, pick(random, other.split('\n'))).join('\n'),
    ];
    text = pick(random, changed)();
  }
  return text;
}

function check(source: string): void {
  const result = importBril(source);
  const found = result.ok ? result.warnings : result.diagnostics;
  const lines = source.split('\n').length;
  for (const { line, column, message } of found) {
    expect(message).not.toContain('mistake of the importer');
    expect(line >= 1 && line <= lines && column >= 1, `${line}:${column} ${message}`).toBe(true);
  }
  expect(result.ok || found.some(({ severity }) => severity === 'error')).toBe(true);
}

test('mutated programs', () => {
  const random = seededRandom(20_260_101);
  for (let round = 0; round < ROUNDS; round++) check(mutate(random, pick(random, SOURCES)));
});

test('bytes', () => {
  const random = seededRandom(7);
  for (let round = 0; round < ROUNDS; round++) {
    const characters = Array.from({ length: random(200) }, () => random(random(2) === 0 ? 128 : 0x10000));
    check(pick(random, ['', '{', '@main {']) + String.fromCharCode(...characters));
  }
});

test('depth and length', () => {
  const deep = 100_000;
  check(`@main(p: ${'ptr<'.repeat(deep)}int${'>'.repeat(deep)}) {}`);
  check(`{"functions": ${'['.repeat(deep)}`);
  check(`{"functions": [{"name": "f", "type": ${'{"ptr": '.repeat(deep)}"int"${'}'.repeat(deep)}}]}`);
  check(`@main {\n${'.'.repeat(deep)}\n}`);
  check(`@main {\n${"x: char = const '".repeat(1000)}\n}`);
  check(`{"functions": "${'x'.repeat(1_000_000)}`);
});

test('large functions: many blocks, many variables, long chains of copies and of missing values', () => {
  const many = 3000;
  const blocks = (line: (i: number) => string): string =>
    `@main {\n${Array.from({ length: many }, (_, i) => `.l${i}:\n${line(i)}`).join('\n')}\n}\n`;
  check(blocks((i) => `  x${i}: int = const ${i};\n  print x${i >> 1};`));
  check(blocks((i) => `  y: int = id x${i};\n  x${i + 1}: int = id y;`));
  check(blocks((i) => `  b: bool = const true;\n  br b .l${(i * 7) % many} .l${(i * 13 + 1) % many};`));
  check(`@main {\n  x: int = const 1;\n${Array.from({ length: many }, () => '  x: int = add x x;').join('\n')}\n}`);
});
