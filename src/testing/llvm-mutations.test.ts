/**
 * Whatever the source is, the importer of LLVM IR answers: with a program that is right HIR, or with mistakes on their
 * lines; and its work grows with the text and no faster.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pick, type Random, seededRandom } from '../fuzz/random.ts';
import { loadModule } from '../hir/load.ts';
import { importLlvm } from '../importers/llvm/index.ts';
import { Reader } from '../importers/llvm/reader.ts';
import { timeRatio } from './growth.ts';

const folder = join(import.meta.dirname, 'llvm');
const SOURCES = readdirSync(folder)
  .filter((name) => name.endsWith('.ll'))
  .map((name) => readFileSync(join(folder, name), 'utf8'))
  .filter((text) => text.length < 20_000);
const PIECES = [
  ...'i1 i32 i33 i128 i99999 half double ptr void label metadata x ... null undef poison zeroinitializer'.split(' '),
  ...'%0 %x @f !0 #0 0 -1 99999999999999999999999 0x7FF0000000000000 { } ( ) [ ] < > = , * " ^'.split(' '),
  ...['<4 x i32>', '<3 x i1>', '[0 x i8]', '[99999999 x i32]', '{ i32, i64 }', 'align 3', '"\\00"', 'c"a'],
];
const ROUNDS = 150;

const piecesOf = (text: string): string[] => text.match(/[%@!#]?[\w.$]+|\s+|[^]/gu) ?? [];
const linesOf = (text: string): string[] => text.split(/(?<=\n)/);

function mutate(random: Random, source: string): string {
  const split = random(3) === 0 ? linesOf : piecesOf;
  const pieces = split(source);
  const others = split(pick(random, SOURCES));
  for (let times = 1 + random(4); times > 0; times--) {
    const at = random(pieces.length + 1);
    const length = 1 + random(6);
    const from = random(pieces.length + 1);
    const otherFrom = random(others.length);
    const changes = [
      () => pieces.splice(at, length),
      () => pieces.splice(at, 0, ...pieces.slice(from, from + length)),
      () => pieces.splice(at, length, ...others.slice(otherFrom, otherFrom + length)),
      () => pieces.splice(at, 1, pick(random, PIECES)),
      () => pieces.splice(at, 0, pick(random, PIECES)),
    ];
    pick(random, changes)();
  }
  return pieces.join('');
}

/** Imports a text, whose answer must be one; says whether it was a program. */
function check(source: string): boolean {
  const result = importLlvm(source);
  const lines = source.split('\n').length;
  for (const { line, column, message } of result.ok ? result.warnings : result.diagnostics) {
    const isSentence =
      /[.?]$/.test(message) && !/\bundefined\b|\[object|\bNaN\b/.test(message.replaceAll(/`[^`]*`/g, ''));
    expect(line >= 1 && line <= lines && column >= 1 && isSentence, `${line}:${column} ${message}`).toBe(true);
  }
  const mistakes = result.ok ? loadModule(result.text).diagnostics.filter(({ severity }) => severity === 'error') : [];
  expect(mistakes).toEqual([]);
  expect(result.ok || result.diagnostics.length > 0).toBe(true);
  return result.ok;
}

test('mutated programs', () => {
  const random = seededRandom(22);
  let accepted = 0;
  for (let round = 0; round < ROUNDS; round++) if (check(mutate(random, pick(random, SOURCES)))) accepted++;
  // Otherwise the check of the HIR says nothing.
  expect(accepted).toBeGreaterThan(ROUNDS / 20);
});

test('characters', () => {
  const random = seededRandom(7);
  for (let round = 0; round < ROUNDS; round++) {
    const characters = Array.from({ length: random(200) }, () => random(random(2) === 0 ? 128 : 0x10000));
    check(pick(random, ['', '@g = ', 'define i32 @f() {\n']) + String.fromCharCode(...characters));
  }
});

const many = (n: number, item: (i: number) => string, between = ''): string =>
  Array.from({ length: n }, (_, i) => item(i)).join(between);
const func = (body: string): string => `define i32 @f(i32 %0) {\n${body}\n  ret i32 0\n}\n`;

/** Texts that grow with a number, each with something that a careless importer does again for each piece. */
const GROWING: readonly (readonly [what: string, make: (n: number) => string])[] = [
  ['open brackets', (n) => '('.repeat(20 * n)],
  ['open brackets on lines of their own', (n) => '[ (\n'.repeat(n)],
  ['open strings', (n) => '"\n'.repeat(n)],
  ['open types', (n) => `@g = global ${'{ '.repeat(n)}`],
  ['open calls', (n) => func('  call void @f(i32 (\n'.repeat(n))],
  ['unknown words', (n) => func(many(n, (i) => `  %x${i} = frobnicate i32 %x${i + 1}\n`))],
  ['instructions', (n) => func(many(n, (i) => `  %x${i} = add i32 %0, ${i}\n`))],
  ['globals', (n) => many(n, (i) => `@g${i} = global ptr @g${(i + 1) % n}\n`)],
  ['types', (n) => many(n, (i) => `%t${i} = type { i32, ptr }\n@g${i} = global %t${i} zeroinitializer\n`)],
  ['functions', (n) => many(n, (i) => func(`  call i32 @f${(i + 7) % n}(i32 1)`).replace('@f(', `@f${i}(`))],
  ['metadata', (n) => many(n, (i) => `!${i} = !{!${i + 1}, !"x", i32 3}\n`)],
  ['attributes', (n) => `define void @f() ${'#0 '.repeat(n)}{\n  ret void\n}\n`],
  [
    'a switch',
    (n) =>
      `define i32 @f(i32 %0) {\n  switch i32 %0, label %d [\n${many(n, (i) => `    i32 ${i}, label %b${i}\n`)}  ]\n` +
      `${many(n, (i) => `b${i}:\n  br label %d\n`)}d:\n  %p = phi i32 [ 0, %1 ], ` +
      `${many(n, (i) => `[ ${i}, %b${i} ]`, ', ')}\n  ret i32 %p\n}\n`,
  ],
];

/** How often the importer looks at a token of a text. */
function looksAt(text: string): number {
  let looks = 0;
  const { prototype } = Reader;
  const kind = Object.getOwnPropertyDescriptor(prototype, 'kind') as PropertyDescriptor & { get(): unknown };
  Object.defineProperty(prototype, 'kind', {
    ...kind,
    get(this: Reader) {
      looks++;
      return kind.get.call(this);
    },
  });
  try {
    importLlvm(text);
  } finally {
    Object.defineProperty(prototype, 'kind', kind);
  }
  return looks;
}

describe('the work grows with the text and no faster', () => {
  const SMALL = 100;
  const TIMES = 20;

  test.each(GROWING)('%s', (_what, make) => {
    const small = make(SMALL);
    const large = make(SMALL * TIMES);
    expect(looksAt(large) / large.length).toBeLessThan(30);

    // What cannot be counted takes time: what is quadratic 400 times as long.
    const allowed = 6 * (large.length / small.length);
    const read = (text: string) => () => void importLlvm(text);
    expect(timeRatio(read(small), read(large), allowed)).toBeLessThanOrEqual(allowed);
  });
});
