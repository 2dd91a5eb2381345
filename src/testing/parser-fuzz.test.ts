/**
 * Parser and verifier against texts that nobody would write: they never throw, never hang, what they accept prints and
 * reads back as the same module, and the time they take grows no faster than the text.
 */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { INTRINSICS } from '../hir/intrinsics.ts';
import { loadModule } from '../hir/load.ts';
import { FUTURE_OPCODES, OPCODES } from '../hir/opcodes.ts';
import { printModule } from '../hir/text/print.ts';
import { NameTable, Tokens } from '../hir/text/tokens.ts';
import { SCALAR_TYPES } from '../hir/types.ts';
import { timeRatio } from './growth.ts';
import { moduleShape } from './module-shape.ts';

/** Every program of the repository, and every example of the reference. */
const PROGRAMS = [
  ...readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.hir'))
    .sort()
    .map((name) => readFileSync(`src/${name}`, 'utf8')),
  ...[...readFileSync('docs/hir.md', 'utf8').matchAll(/^```hir\n([\s\S]*?)^```$/gm)].map((match) => match[1] as string),
].filter((text) => text.length < 10_000);

/** What the language is made of. */
const WORDS = [
  ...Object.keys(OPCODES),
  ...FUTURE_OPCODES.keys(),
  ...Object.keys(INTRINSICS).map((name) => `intrinsic.${name}`),
  ...SCALAR_TYPES.keys(),
  ...'function global const extern type union trait vtable packed tail default count align volatile captures'.split(
    ' ',
  ),
  ...'variant lane lanes data seqcst dyn fn closure void true false null nan inf entry x sym indirect'.split(' '),
  ...'[ ] ( ) { } < > , : = == => -> ; * | + - " # & \\ § \n'.split(/ (?=.)/),
  ...'0 1 -1 2 255 4294967296 99999999999999999999 0x1F 1.5 -0.0 1e-3 7i8 2f32 null:*i32'.split(' '),
  ...'%a %b %p %v0 %v1 %Pair %Maybe @f @g @main Shape "ab" "\\0a" <4\u0020x\u0020i32> [i32;\u00204] *%Pair'.split(' '),
  ...['{ i32, f64 }', '%o.area[0]', 'captures []', '; run: @main()', '; output: ', '; threads: 2', '```'],
];

/** Words, names, numbers and single characters, so that joined again they are the text. */
function piecesOf(text: string): string[] {
  return text.match(/[%@]?[\w.$]+|\s+|[^]/gu) ?? [];
}

type Edit = readonly [kind: number, at: number, from: number, length: number];

/** A text with some of its pieces or lines removed, doubled, moved or replaced. */
function mutated(text: string, other: string, edits: readonly Edit[]): string {
  const byLine = ((edits[0] as Edit)[1] & 3) === 0;
  const split = (whole: string) => (byLine ? whole.split(/(?<=\n)/) : piecesOf(whole));
  const pieces = split(text);
  const others = split(other);
  for (const [kind, at, from, length] of edits) {
    const i = at % (pieces.length + 1);
    const few = pieces.slice(from % (pieces.length + 1)).slice(0, length);
    switch (kind) {
      case 0:
        pieces.splice(i, length);
        break;
      case 1:
        pieces.splice(i, 0, ...few);
        break;
      case 2:
        pieces.splice(i, few.length, ...few);
        break;
      case 3:
        pieces.splice(i, 1, WORDS[from % WORDS.length] as string);
        break;
      case 4:
        pieces.splice(i, 0, ' ', WORDS[from % WORDS.length] as string, ' ');
        break;
      default:
        pieces.splice(i, length, ...others.slice(from % (others.length + 1)).slice(0, length * 4));
    }
  }
  return pieces.join('');
}

const numbers = fc.nat(1_000_000);
const program = fc.constantFrom(...PROGRAMS);
const edits = fc.array(fc.tuple(fc.nat(5), numbers, numbers, fc.integer({ min: 1, max: 12 })), {
  minLength: 1,
  maxLength: 5,
});

/** Loads whatever it is; what is right must print and read back as the same. Says whether it was right. */
function check(text: string): boolean {
  const { module, diagnostics } = loadModule(text);
  for (const diagnostic of diagnostics) {
    const { span, message } = diagnostic;
    const isWithin = 0 <= span.start && span.start <= span.end && span.end <= text.length;
    // Between backticks the text itself is quoted.
    const words = message.replaceAll(/`[^`]*`/g, '');
    const isSentence = /[.?]$/.test(message) && !/\bundefined\b|\[object/.test(words);
    if (!isWithin || !isSentence) throw new Error(`not said well: ${JSON.stringify(diagnostic)}`);
  }
  if (module === null) return false;
  const printed = printModule(module);
  const again = loadModule(printed);
  if (again.module === null) throw new Error(`${JSON.stringify(again.diagnostics)}\n${printed}`);
  if (moduleShape(again.module) !== moduleShape(module)) throw new Error(`another module:\n${printed}`);
  return true;
}

describe('no text makes the front end throw, and what it accepts reads back', () => {
  test('random bytes', () => {
    const bytes = fc.uint8Array({ maxLength: 300 }).map((array) => Buffer.from(array).toString('latin1'));
    fc.assert(
      fc.property(bytes, (text) => void check(text)),
      { seed: 1, numRuns: 500 },
    );
  });

  test('random words of the language', () => {
    const words = fc.array(fc.constantFrom(...WORDS), { maxLength: 80 });
    const inBody = fc.tuple(words, fc.boolean()).map(([chosen, wrapped]) => {
      const text = chosen.join(' ');
      return wrapped ? `function @f(%a: i32, %p: *i32) -> i32 {\nentry:\n${text}\n    return %a\n}\n` : text;
    });
    fc.assert(
      fc.property(inBody, (text) => void check(text)),
      { seed: 2, numRuns: 1000 },
    );
  });

  test('mutated programs of the repository', () => {
    let accepted = 0;
    const all = fc.tuple(program, program, edits);
    fc.assert(
      fc.property(all, ([text, other, changes]) => {
        if (check(mutated(text, other, changes))) accepted++;
      }),
      { seed: 3, numRuns: 1500 },
    );
    // Otherwise the second half of `check` says nothing.
    expect(accepted).toBeGreaterThan(10);
  });
});

/** Texts that grow with a number, each with something that a careless front end does again for each line. */
const GROWING: readonly (readonly [what: string, make: (n: number) => string])[] = [
  ['a deep type', (n) => `global @g: ${'*'.repeat(n)}i32`],
  ['a deep closure type', (n) => `global @g: ${'closure('.repeat(n)}i32${') -> void'.repeat(n)}`],
  ['a deep union type', (n) => `global @g: ${'union { A: '.repeat(n)}i32${' }'.repeat(n)}`],
  ['a deep vector type', (n) => `global @g: ${'<4 x '.repeat(n)}i32${'>'.repeat(n)}`],
  ['a deep constant', (n) => `global @g: [i32; 1] = ${'['.repeat(n)}1${']'.repeat(n)}`],
  ['structs of structs', (n) => lines(n, (i) => `type %S${i} = { %S${i + 1}, %S${i + 1} }`, `type %S${n} = { i8 }`)],
  ['empty structs of structs', (n) => lines(n, (i) => `type %S${i} = { %S${i + 1}, %S${i + 1} }`, `type %S${n} = {}`)],
  [
    'unions of unions',
    (n) => lines(n, (i) => `union %U${i} { A: %U${i + 1} | B: %U${i + 1} }`, `union %U${n} { C: i8 }`),
  ],
  [
    'a value of structs of structs',
    (n) =>
      body(
        1,
        () => '    %x = extractvalue %s, [0]',
        '%s: %S0',
        lines(n, (i) => `type %S${i} = { %S${i + 1} }`, `type %S${n} = { i8 }`),
      ),
  ],
  [
    'structs of structs where they are used',
    (n) => `global @g: %S0{ i8 }\n${lines(n, (i) => `global @g${i}: %S${i + 1}{ %S${i} }`)}`,
  ],
  ['types that contain themselves', (n) => lines(n, (i) => `type %S${i} = { %S${(i + 1) % n} }`)],
  ['a union with many variants', (n) => `union %U { ${list(n, (i) => `V${i}: i32`, ' | ')} }`],
  ['a trait with many methods', (n) => `trait T { ${list(n, (i) => `m${i}(*u8) -> i32`)} }`],
  [
    'methods by name',
    (n) =>
      body(
        n,
        (i) => `    %r${i} = trait_call %o.m${i}[${i}]()`,
        '%o: dyn T',
        `trait T { ${list(n, (i) => `m${i}(*u8) -> i32`)} }`,
      ),
  ],
  [
    'variants by name',
    (n) =>
      body(
        n,
        (i) => `    %r${i}: %U = create_union variant V${i}, 1`,
        '',
        `union %U { ${list(n, (i) => `V${i}: i32`, ' | ')} }`,
      ),
  ],
  [
    'fields of a large struct',
    (n) => body(n, (i) => `    %r${i} = extractvalue %s, [${i}]`, `%s: { ${list(n, () => 'i32')} }`),
  ],
  [
    'a large type that is wrong on each line',
    (n) => body(n, (i) => `    %r${i} = add %s, %s`, `%s: { ${list(n, () => 'i32')} }`),
  ],
  ['open paths', (n) => body(n, (i) => `    %r${i} = insertvalue %s, 1, `, '%s: { i32 }')],
  ['open paths in brackets', (n) => body(n, (i) => `    %r${i} = insertvalue %s, 1, [0`, '%s: { i32 }')],
  ['open calls', (n) => body(n, (i) => `    %r${i} = call intrinsic.sqrt(`)],
  ['open calls between other lines', (n) => body(n, (i) => `    call intrinsic.fma(\n    unreachable ${i}`)],
  ['open phis', (n) => body(n, (i) => `    %r${i} = phi [1, entry], [`)],
  ['open captures', (n) => body(n, () => '    %c = create_closure @f, captures [')],
  ['lines that wait for the next', (n) => body(n, (i) => `    %v${i} = insert_lane %v${i + 1}, lane 0, 1`)],
  ['lines that wait for one', (n) => body(n, (i) => `    %v${i} = extractvalue %late, [0]`)],
  ['lines that wait in a circle', (n) => body(n, (i) => `    %v${i} = insertvalue %v${(i + 1) % n}, 1, [0]`)],
  ['unknown names', (n) => body(n, (i) => `    %v${i} = create_closure @none${i}, captures [%none${i}]`)],
  ['unknown words', (n) => body(n, (i) => `    %v${i}: i32 = frobnicate${i} %v${i}`)],
  ['unknown traits', (n) => lines(n, (i) => `vtable @v${i}: Trait${i} = [@f]`)],
  ['vtables', (n) => lines(n, (i) => `vtable @v${i}: T = [@f${i}]`, 'trait T { m(*u8) -> i32 }')],
  ['constants', (n) => `global @g: [i32; ${n}] = [${list(n, String)}]`],
  ['constants of a wrong type', (n) => `global @g: [*i8; ${n}] = [${list(n, () => '@g + 1')}]`],
  ['vectors', (n) => body(n, (i) => `    %v${i}: <4 x i32> = const [1, 2, 3, ${i}]`)],
  ['a switch', (n) => body(1, () => `    switch %a, default entry, [${list(n, (i) => `${i} => entry`)}]`)],
  ['parameters', (n) => `function @f(${list(n, (i) => `%p${i}: { i32, i32 }`)}) -> i32 { return %p0 }`],
  ['captures', (n) => body(1, () => `    %c = create_closure @f, captures [${list(n, () => '1')}]`)],
  ['runs', (n) => lines(n, (i) => `; run: @f${i}(1, [2], { 3 }) == nan`)],
  ['block comments of brackets', (n) => '[;'.repeat(n)],
];

function lines(n: number, line: (i: number) => string, last = ''): string {
  return `${Array.from({ length: n }, (_, i) => line(i)).join('\n')}\n${last}\n`;
}
function list(n: number, item: (i: number) => string, between = ', '): string {
  return Array.from({ length: n }, (_, i) => item(i)).join(between);
}
function body(n: number, line: (i: number) => string, params = '%a: i32', items = ''): string {
  return `${items}\nfunction @f(${params}) -> i32 {\nentry:\n${lines(n, line)}    return 1\n}\n`;
}

/** Counts the calls of a method until it is told to stop. */
function countCalls(prototype: object, method: string, count: () => void): () => void {
  const original = Reflect.get(prototype, method) as (...args: unknown[]) => unknown;
  Reflect.set(prototype, method, function counted(this: unknown, ...args: unknown[]) {
    count();
    return original.apply(this, args);
  });
  return () => void Reflect.set(prototype, method, original);
}

/** What the front end does for a text: how often it looks at a token or at a name, and how much it says. */
function workFor(text: string): { readonly looks: number; readonly said: number } {
  let looks = 0;
  const count = (): void => void looks++;
  const stops = [countCalls(Tokens.prototype, 'kind', count), countCalls(NameTable.prototype, 'text', count)];
  try {
    const { diagnostics } = loadModule(text);
    return { looks, said: diagnostics.reduce((sum, { message }) => sum + message.length, 0) };
  } finally {
    for (const stop of stops) stop();
  }
}

describe('the work grows with the text and no faster', () => {
  const SMALL = 100;
  const TIMES = 40;

  test.each(GROWING)('%s', (_what, make) => {
    const small = make(SMALL);
    const large = make(SMALL * TIMES);
    const { looks, said } = workFor(large);
    // Looking for similar names is done for some of the mistakes only, but for those through all names.
    expect(looks / large.length).toBeLessThan(30);
    expect(said / large.length).toBeLessThan(40);

    // What cannot be counted takes time: what is quadratic 1,600 times as long.
    const allowed = 12 * (large.length / small.length);
    const read = (text: string) => () => void loadModule(text);
    expect(timeRatio(read(small), read(large), allowed)).toBeLessThanOrEqual(allowed);
  });
});
