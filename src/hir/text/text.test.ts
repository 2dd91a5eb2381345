import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EXAMPLES } from '../../examples/index.ts';
import { generateBatch } from '../../fuzz/batch.ts';
import { moduleShape } from '../../testing/module-shape.ts';
import { locateDiagnostics } from '../diagnostics.ts';
import { loadModule } from '../load.ts';
import { parseModule } from './parse.ts';
import { printModule } from './print.ts';

const seeds = fc.integer({ min: 0, max: 2 ** 31 - 1 });

function load(text: string): NonNullable<ReturnType<typeof loadModule>['module']> {
  const { module, diagnostics } = loadModule(text);
  if (module === null) throw new Error(`${JSON.stringify(locateDiagnostics(text, diagnostics))}\n${text}`);
  return module;
}

function expectRoundTrip(text: string): void {
  const module = load(text);
  const printed = printModule(module);
  const again = load(printed);
  expect(moduleShape(again)).toBe(moduleShape(module));
  expect(printModule(again)).toBe(printed);
}

describe('printing and parsing again gives the same module', () => {
  test.each(EXAMPLES.map(({ id, text }) => [id, text]))('%s', (_id, text) => expectRoundTrip(text));

  test('random programs', () => {
    fc.assert(
      fc.property(seeds, (seed) => expectRoundTrip(generateBatch(seed, 0, 1).text)),
      { numRuns: 200 },
    );
  });
});

/** Parses and verifies whatever it is; every diagnostic must lie within the text. */
function expectSurvives(text: string): void {
  const { diagnostics } = loadModule(text);
  for (const { span, message } of diagnostics) {
    expect(span.start).toBeGreaterThanOrEqual(0);
    expect(span.end).toBeGreaterThanOrEqual(span.start);
    expect(span.end).toBeLessThanOrEqual(text.length);
    expect(message).not.toMatch(/undefined|\[object/);
  }
}

describe('no text makes the parser throw', () => {
  test('random characters', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), expectSurvives), { numRuns: 300 });
  });

  test('random words of the language', () => {
    const words = fc.constantFrom(
      ...'function global const extern type entry: loop: phi add lt gep call load store alloca switch br brcond return'.split(
        ' ',
      ),
      ...'%a %b @f @g %T i32 f64 *i32 [ ] ( ) { } < > , : = == => -> ; * | " 1 -2 0x1F 1.5 nan true null'.split(' '),
      ...'[i32; 4]|[u8; |"ab\\n"|; run: @f(|; output: x|\n|\n    |intrinsic.sqrt|tail'.split('|'),
    );
    const text = fc.array(words, { maxLength: 120 }).map((list) => list.join(' '));
    fc.assert(fc.property(text, expectSurvives), { numRuns: 500 });
  });

  test('programs with parts removed, doubled and swapped', () => {
    const texts = EXAMPLES.filter(({ id }) => id !== 'storm').map(({ text }) => text);
    const edit = fc.record({ at: fc.nat(), length: fc.integer({ min: 0, max: 30 }), from: fc.nat(), take: fc.nat(30) });
    const mutated = fc.tuple(fc.constantFrom(...texts), fc.array(edit, { minLength: 1, maxLength: 6 }));
    fc.assert(
      fc.property(mutated, ([text, edits]) => {
        let result = text;
        for (const { at, length, from, take } of edits) {
          const i = at % (result.length + 1);
          const j = from % (result.length + 1);
          result = result.slice(0, i) + result.slice(j, j + take) + result.slice(i + length);
        }
        expectSurvives(result);
      }),
      { numRuns: 400 },
    );
  });

  test('programs with lines removed, doubled and swapped', () => {
    const mutated = fc.tuple(seeds, fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 5 }));
    fc.assert(
      fc.property(mutated, ([seed, edits]) => {
        const lines = generateBatch(seed, 0, 1).text.split('\n');
        for (const [to, from] of edits) {
          lines.splice(to % lines.length, (to >> 5) % 3, lines[from % lines.length] as string);
        }
        expectSurvives(lines.join('\n'));
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ['type', (n: number) => `global @g: ${'*'.repeat(n)}i32`],
    ['array type', (n: number) => `global @g: ${'['.repeat(n)}i32${'; 1]'.repeat(n)}`],
    ['struct type', (n: number) => `global @g: ${'{ '.repeat(n)}i32${' }'.repeat(n)}`],
    ['function type', (n: number) => `global @g: ${'fn('.repeat(n)}i32${') -> void'.repeat(n)}`],
    ['constant', (n: number) => `global @g: [i32; 1] = ${'['.repeat(n)}1${']'.repeat(n)}`],
    ['chain of structs', (n: number) => Array.from({ length: n }, (_, i) => `type %S${i} = { %S${i + 1} }`).join('\n')],
    [
      'constant of a chain of structs',
      (n: number) =>
        `${Array.from({ length: n }, (_, i) => `type %S${i} = { %S${i + 1} }`).join('\n')}\ntype %S${n} = { i32 }\nglobal @g: %S0 = ${'{'.repeat(n)}`,
    ],
    ['braces', (n: number) => `function @f() -> void {\nentry:\n${'{'.repeat(n)}`],
    ['closed braces', (n: number) => '}'.repeat(n)],
    ['brackets of comments', (n: number) => `[${';'.repeat(n)}`],
    ['a number', (n: number) => `global @g: i32 = ${'9'.repeat(n)}`],
    ['a name', (n: number) => `global @${'x'.repeat(n)}: i32\nfunction @f() -> i32 { return @${'y'.repeat(n)} }`],
  ])('a %s that is 200,000 deep or long', (_name, make) => {
    expectSurvives(make(200_000));
  });
});

test.each([
  [256, []],
  [257, ['too-deep']],
])('%i types in each other', (n, codes) => {
  const types = Array.from({ length: n - 1 }, (_, i) => `type %S${i} = { %S${i + 1} }`);
  const text = `${types.join('\n')}\ntype %S${n - 1} = { i8 }\nfunction @f(%s: %S0) -> %S0 { return %s }`;
  expect(loadModule(text).diagnostics.map(({ code }) => code)).toEqual(codes);
});

describe('work stays linear', () => {
  // What would be quadratic would not end within the test's time here.
  test('100,000 lines that wait for each other', () => {
    const n = 100_000;
    const lines = Array.from({ length: n }, (_, i) => `    %v${i} = add %v${i + 1}, 1`);
    const text = `function @f(%x: i32) -> i32 {\nentry:\n${lines.join('\n')}\n    %v${n}: i32 = add %x, 1\n    return %v0\n}`;
    const { module, diagnostics } = parseModule(text);
    expect(diagnostics).toEqual([]);
    expect(module.functions[0]?.values[1]?.type).toBe(module.functions[0]?.params[0]?.type);
  });

  test('100,000 mistakes of each kind', () => {
    const lines = Array.from({ length: 100_000 }, (_, i) => `    %a${i}: i32 = add %b${i}, oops${i}\n    br lost${i}`);
    const { diagnostics } = loadModule(`function @f() -> i32 {\nentry:\n${lines.join('\n')}\n}`);
    expect(diagnostics.length).toBeGreaterThanOrEqual(200_000);
  });

  test('a function of 50,000 instructions, 10,000 blocks and 5,000 phis', () => {
    const parts = [`function @f(%x: i32, %c: bool) -> i32 {\nentry:\n    br b0`];
    for (let i = 0; i < 5000; i++) {
      const previous = i === 0 ? '%x' : `%p${i - 1}`;
      parts.push(
        `b${i}:`,
        ...Array.from({ length: 7 }, (_, k) => `    %v${i}_${k}: i32 = add ${previous}, ${k}`),
        `    brcond %c, t${i}, j${i}`,
        `t${i}:\n    br j${i}`,
        `j${i}:\n    %p${i}: i32 = phi [%v${i}_6, b${i}], [${previous}, t${i}]\n    br b${i + 1}`,
      );
    }
    parts.push('b5000:\n    return %p4999\n}');
    expect(loadModule(parts.join('\n')).diagnostics).toEqual([]);
  });
});
