import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../diagnostics.ts';
import { tokenize } from './lexer.ts';
import { NameTable, Token } from './tokens.ts';

const LETTERS = new Map<number, string>([
  [Token.Word, 'w'],
  [Token.Number, 'n'],
  [Token.String, 's'],
  [Token.Value, 'v'],
  [Token.Symbol, 'y'],
  [Token.Other, '?'],
]);

/** The tokens of a text: names as `w:add` (word), `n:` (number), `v:` (%value), `y:` (@symbol), `s:`, `?:`; `/` begins a line. */
function lex(text: string): string {
  const { tokens } = tokenize(text, 0, text.length, new NameTable(), []);
  const out: string[] = [];
  for (let i = 0; i < tokens.count - 1; i++) {
    const source = text.slice(tokens.start(i), tokens.end(i));
    const letter = LETTERS.get(tokens.kind(i));
    out.push(`${tokens.isFirst(i) ? '/' : ''}${letter === undefined ? '' : `${letter}:`}${source}`);
  }
  return out.join(' ');
}

describe('tokens', () => {
  test.each([
    ['', ''],
    ['\ufeffa', '/w:a'],
    ['%a: i32 = add %b, -1', '/v:%a : w:i32 = w:add v:%b , n:-1'],
    ['a\n  b c\r\nd', '/w:a /w:b w:c /w:d'],
    ['x.y$_0 @f.1 %0', '/w:x.y$_0 y:@f.1 v:%0'],
    ['fn(i32) -> i32', '/w:fn ( w:i32 ) -> w:i32'],
    ['1 -2 0x1F 1.5 1e-3 -2.5E+10 42i32 -inf', '/n:1 n:-2 n:0x1F n:1.5 n:1e-3 n:-2.5E+10 n:42i32 n:-inf'],
    ['0x1e-3', '/n:0x1e n:-3'],
    ['1 => b == = ->', '/n:1 => w:b == = ->'],
    ['{ [ ( * | < > ) ] }', '/{ [ ( * | < > ) ] }'],
    ['% @ - # é 😀', '/?:% ?:@ ?:- ?:# ?:é ?:😀'],
    ['a ; comment %x\nb', '/w:a /w:b'],
    ['"a;b" "q\\"r" "\\\\"', '/s:"a;b" s:"q\\"r" s:"\\\\"'],
    ['"open\nnext', '/s:"open /w:next'],
    ['"open\\"\nnext', '/s:"open\\" /w:next'],
  ])('%j', (text, tokens) => {
    expect(lex(text)).toBe(tokens);
  });

  test.each([
    ['[u8; 4]', '/[ w:u8 ; n:4 ]'],
    ['[[u8; 2]; 0x10 ]', '/[ [ w:u8 ; n:2 ] ; n:0x10 ]'],
    ['[1, ; four\n2]', '/[ n:1 , /n:2 ]'],
    ['u8; 4]', '/w:u8'],
    ['[1]; 4]', '/[ n:1 ]'],
  ])('a semicolon in %j', (text, tokens) => {
    expect(lex(text)).toBe(tokens);
  });

  test('equal names have equal numbers, whatever stands before them', () => {
    const names = new NameTable();
    const { tokens } = tokenize('add %add @add %b', 0, 16, names, []);
    expect([0, 1, 2].map((i) => names.text(tokens.name(i)))).toEqual(['add', 'add', 'add']);
    expect(new Set([0, 1, 2].map((i) => tokens.name(i))).size).toBe(1);
    expect(names.internText('b')).toBe(tokens.name(3));
  });

  test('the table of names keeps apart what is different when it grows', () => {
    const names = new NameTable();
    const texts = Array.from({ length: 5000 }, (_, i) => `n${i}`);
    const numbers = texts.map((text) => names.internText(text));
    expect(numbers).toEqual(texts.map((_, i) => i));
    expect(texts.map((text) => names.internText(text))).toEqual(numbers);
  });
});

test('directive comments are found wherever they stand', () => {
  const text = '; run: @f()\nret ;run: @g\n;  output:  x \r\n; runs: no\n; a run: no\n; threads: 4';
  const { directives } = tokenize(text, 0, text.length, new NameTable(), []);
  expect(directives.map(({ keyword, bodyStart, span }) => [keyword, text.slice(bodyStart, span.end)])).toEqual([
    ['run', ' @f()'],
    ['run', ' @g'],
    ['output', '  x '],
    ['threads', ' 4'],
  ]);
});

test('a string without an end is reported once', () => {
  const diagnostics: Diagnostic[] = [];
  tokenize('"a\n"b" "c', 0, 10, new NameTable(), diagnostics);
  expect(diagnostics.map(({ code, span }) => [code, span.start])).toEqual([
    ['unterminated-string', 0],
    ['unterminated-string', 7],
  ]);
});
