import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EXAMPLES } from '../examples/index.ts';
import { generateBatch } from '../fuzz/batch.ts';
import { type Random, seededRandom } from '../fuzz/random.ts';
import { hasErrors } from '../hir/diagnostics.ts';
import { parseModule } from '../hir/text/parse.ts';
import { printModule } from '../hir/text/print.ts';
import { findComments } from './comments.ts';
import { Document } from './document.ts';
import { formatText } from './format.ts';

function format(text: string): string {
  const result = formatText(new Document(text));
  if (!result.ok) throw new Error(result.message);
  return result.text;
}
function commentsOf(text: string): string[] {
  const document = new Document(text);
  return findComments(text, document.scan.tokens).map(({ span }) => document.slice(span));
}
const printed = (text: string): string => printModule(parseModule(text).module);

/** What must be true of every text that can be formatted. */
function check(text: string): void {
  const formatted = format(text);
  expect(printed(formatted)).toBe(printed(text));
  expect(commentsOf(formatted).sort()).toEqual(commentsOf(text).sort());
  expect(format(formatted)).toBe(formatted);
}

test('a line is as the printer prints it, and comments stay where they are', () => {
  const messy = `  ;   run:   @f( 1 )
  type   %T={i32,   f64}   ; a pair


; of bytes
const @s:[u8;2]="hi"
global @g :  *i32 = null

function @f(%x:i32)->i32 noinline{   ; the function
; first
 entry:   ; here
%y=add %x,1     ; typed now
  ; alone
%z:i32   =   call @f( %y )
  return   %z
    ; last
}
; the end
`;
  expect(format(messy)).toBe(`;   run:   @f( 1 )
type %T = { i32, f64 }   ; a pair

; of bytes
const @s: [u8; 2] = "hi"
global @g: *i32 = null

function @f(%x: i32) -> i32 noinline {   ; the function
; first
entry:   ; here
    %y: i32 = add %x, 1     ; typed now
    ; alone
    %z: i32 = call @f(%y)
    return %z
    ; last
}
; the end
`);
  check(messy);
});

test('literals keep their spelling', () => {
  const text = (a: string, b: string, c: string) => `const @s: [u8; 4] = "é\\0a "
function @f(%x: u32, %y: f64) -> i64 {
entry:
    %a: u32 = and %x, ${a}
    %b: f64 = fadd %y, ${b}
    return ${c}
}
`;
  for (const [a, b, c] of [
    ['0xFF00', '1e-9', '0x10'],
    ['12', '0.30', '-1'],
  ] as const) {
    expect(format(text(a, b, c))).toBe(text(a, b, c));
  }
  expect(format(text('0xFFu32', '1', '5i64'))).toBe(text('0xFF', '1.0', '5'));
});

test('so do variants and orderings', () => {
  const text = `type %Maybe = union { None: void | Some: i64 }

function @f(%u: %Maybe, %p: *i32) -> i64 {
entry:
    %x: i64 = extract_union_value %u, variant Some
    %y: i32 = atomic.load %p, relaxed
    return %x
}
`;
  expect(format(text)).toContain('variant Some');
  expect(format(text)).toContain('relaxed');
  check(text);
});

test('lists on several lines stay so, with the comments in them', () => {
  const text = `const @table: [i32; 4] = [
  1,   2, ; two
      ; then
    3, 4]
function @f(%n: i32) -> void {
entry:
    switch %n, default out, [
      1 => out,   ; one
    2 => out
    ]
out:
    return
}
`;
  expect(format(text)).toBe(`const @table: [i32; 4] = [
    1, 2, ; two
    ; then
    3, 4]
function @f(%n: i32) -> void {
entry:
    switch %n, default out, [
        1 => out,   ; one
        2 => out
    ]
out:
    return
}
`);
  check(text);
});

test('comments in one column stay in one', () => {
  const text = `function @f(%x: i32) -> i32 {
entry:
    %a=add %x,1        ; one
    %bb=add %a,100     ; two
    %c:i32=add %bb,1   ; three
    return %c ; four
}
`;
  const comments = text.split('\n').filter((line) => line.includes(';'));
  expect(comments.map((line) => line.indexOf(';'))).toEqual([23, 23, 23, 14]);
  const lines = format(text)
    .split('\n')
    .filter((line) => line.includes(';'));
  expect(lines.map((line) => line.indexOf(';'))).toEqual([27, 27, 27, 14]);
});

test('a dump gets the form of the language', () => {
  const text = `; module: demo
function @print_i32(i32 %x) -> void ccc { extern
    ; link_name: "print_i32"
}
function @double(i32 %n) -> i32 ccc {
    %v0: i32 = const 2i32 ; first

block0:  ; entry
    begin_lifetime %v0
    br block1
block1:  ; preds: block0
    %v1 = mul %n, %v0
    return %v1
}
`;
  expect(format(text)).toBe(`; module: demo
function @print_i32(i32 %x) -> void ccc { extern
    ; link_name: "print_i32"
}
function @double(%n: i32) -> i32 {
block0:  ; entry
    %v0: i32 = const 2 ; first
    begin_lifetime %v0
    br block1
block1:  ; preds: block0
    %v1: i32 = mul %n, %v0
    return %v1
}
`);
  check(text);
});

test('an entry without a label gets the one that it is printed with', () => {
  const text = 'function @f() -> i32 {\n    ; one\n    return 1 }\n';
  expect(format(text)).toBe('function @f() -> i32 {\nentry:\n    ; one\n    return 1\n}\n');
});

test('a text with errors stays as it is, which is said', () => {
  const result = formatText(new Document('function @f() {\nentry:\n    %x: i32 = add 1\n    br nowhere\n}\n'));
  expect(result).toEqual({ ok: false, message: 'The text has 2 errors: it can be formatted once that is mended.' });
});

test('the printer’s form is the form', () => {
  for (const { text } of EXAMPLES) {
    const canonical = printed(text);
    expect(format(canonical)).toBe(canonical);
  }
});

const FILES = 'src/testing/filetests';
const files = readdirSync(FILES, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.hir'));
describe('nothing is lost of', () => {
  test.each(EXAMPLES.map(({ id, text }) => [id, text]))('%s', (_, text) => check(text));
  test.each(files)('%s', (file) => {
    const text = readFileSync(join(FILES, file), 'utf8');
    if (!hasErrors(new Document(text).checked.diagnostics)) check(text);
  });
  test.each(Array.from({ length: 20 }, (_, seed) => seed))(
    'random program %i with other blanks and comments',
    (seed) => {
      const random = seededRandom(seed);
      check(shuffled(generateBatch(random(2 ** 31), 0, 1).text, random));
    },
  );
});

/** A text with other blanks, and with comments wherever they can stand. */
function shuffled(text: string, random: Random): string {
  const next = (): number => random(10);
  return text
    .split('\n')
    .map((line, i) => {
      const blank = next() === 0 ? '\n\n\n' : '';
      const above = next() < 2 ? `${' '.repeat(next())}; above ${i}\n` : '';
      const behind = next() < 2 && !line.startsWith(';') ? `${' '.repeat(next())}; behind ${i}` : '';
      const spaced = line.startsWith(';') ? line : line.replace(/, /g, () => (next() < 5 ? ',' : ' ,  '));
      return `${blank}${above}${' '.repeat(next())}${spaced.trimStart()}${behind}`;
    })
    .join('\n');
}
