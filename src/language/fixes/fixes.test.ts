import { describe, expect, test } from 'vitest';
import { hasErrors } from '../../hir/diagnostics.ts';
import { markedText } from '../../testing/markedText.ts';
import { Document } from '../document.ts';
import { applyEdits } from '../edits.ts';
import { fixesAt, type LocatedFix } from './fixes.ts';

function fixes(marked: string): { readonly text: string; readonly fixes: readonly LocatedFix[] } {
  const { text, offset } = markedText(marked);
  return { text, fixes: fixesAt(new Document(text), offset, offset) };
}
const titles = (marked: string): string[] => fixes(marked).fixes.map(({ title }) => title);

/** The text after a fix. The diagnostic at the mark is gone, and no other has come. */
function fixed(marked: string, title?: string): string {
  const { text, fixes: found } = fixes(marked);
  const fix = title === undefined ? found[0] : found.find((one) => one.title === title);
  if (fix === undefined) throw new Error(`there are ${found.map((one) => one.title).join(', ') || 'no fixes'}`);
  const result = applyEdits(text, fix.edits);
  const before = new Document(text).checked.diagnostics;
  const after = new Document(result).checked.diagnostics;
  expect(after.length).toBeLessThan(before.length);
  return result;
}
/** The line of the text after a fix that stands where the mark stood. */
const fixedLine = (marked: string, title?: string): string => {
  const { offset } = markedText(marked);
  const line = marked.slice(0, offset).split('\n').length - 1;
  return (fixed(marked, title).split('\n')[line] as string).trim();
};

const LOOP = (phi: string) => `function @f(%n: i32, %c: bool, %p: {i32, i32}) -> i32 {
entry:
    brcond %c, loop, other
other:
    br loop
loop:
    ${phi}
    %more: bool = lt %i, %n
    brcond %more, loop, done
done:
    return %i
}
`;

describe('phis', () => {
  test('a missing value is added, with a literal that fits', () => {
    const phi = '%‸i: i32 = phi [%n, entry], [1, other]';
    expect(fixedLine(LOOP(phi))).toBe('%i: i32 = phi [%n, entry], [1, other], [0, loop]');
    expect(titles(LOOP(phi))).toEqual(['Add `[0, loop]`']);
  });
  test('or all that are missing', () => {
    const phi = '%‸i: i32 = phi [%n, entry]';
    expect(titles(LOOP(phi))).toEqual([
      ...['Add `[0, other]`', 'Add a value for each predecessor'],
      ...['Add `[0, loop]`', 'Add a value for each predecessor'],
    ]);
    expect(fixedLine(LOOP(phi), 'Add a value for each predecessor')).toBe(
      '%i: i32 = phi [%n, entry], [0, other], [0, loop]',
    );
  });
  test('one for no predecessor is removed', () => {
    const phi = '%i: i32 = phi [%n, entry], [0, do‸ne], [1, other], [0, loop]';
    expect(fixedLine(LOOP(phi))).toBe('%i: i32 = phi [%n, entry], [1, other], [0, loop]');
    expect(fixedLine(LOOP('%i: i32 = phi [%n, do‸ne], [0, entry], [1, other], [0, loop]'))).toBe(
      '%i: i32 = phi [0, entry], [1, other], [0, loop]',
    );
  });
  test('or says the one that is missing', () => {
    const phi = '%i: i32 = phi [%n, entry], [0, do‸ne], [0, loop]';
    expect(fixedLine(LOOP(phi), 'Change to `other`')).toBe('%i: i32 = phi [%n, entry], [0, other], [0, loop]');
  });
  test('a phi goes to the beginning of its block', () => {
    const phi = '%x: i32 = add %n, 1\n    %i: i32 = ‸phi [%n, entry], [1, other], [0, loop]';
    expect(fixed(LOOP(phi))).toContain(
      'loop:\n    %i: i32 = phi [%n, entry], [1, other], [0, loop]\n    %x: i32 = add',
    );
  });
});

/** A function with a line. */
const body = (line: string, rest = ''): string => `type %Pair = { i32, f64 }
extern function @print_i32(%x: i32) -> void
global @cell: i32
function @twice(%x: i64) -> i64 {
entry:
    return %x
}
function @f(%n: i32, %x: f64, %flag: bool, %p: *i32, %u: u8, %g: fn(i32) -> void) -> i32 {
entry:
    %sum: i32 = add %n, 1
    ${line}
    return %sum
${rest}}
`;

describe('literals', () => {
  test.each([
    ['%r: i32 = add %n, 1.‸0', '1'],
    ['%r: i32 = add %n, tr‸ue', '1'],
    ['%r: f64 = fadd %x, tr‸ue', '1.0'],
    ['%r: f64 = fadd %x, 0x‸10', '16.0'],
    ['%r: bool = and %flag, ‸1', 'true'],
    ['%r: bool = and %flag, ‸0', 'false'],
    ['%r: bool = eq %p, ‸0', 'null'],
    ['%r: i32 = add %n, nu‸ll', '0'],
    ['%r: u8 = add %u, 30‸0', '255'],
    ['%r: u8 = add %u, -‸1', '0'],
    ['%r: i32 = add %n, 1‸u8', '1'],
    ['call @print_i32(2.5‸)', '2'],
    ['%r: i32 = add %n, un‸def', '0'],
  ])('%s', (line, wanted) => {
    expect(titles(body(line))[0]).toBe(`Change to \`${wanted}\``);
    fixed(body(line));
  });
  test('a number that is too large wraps or stops at the end', () => {
    expect(titles(body('%r: u8 = add %u, 30‸0'))).toEqual(['Change to `255`', 'Change to `44`', 'Change to `0`']);
  });
  test('in globals, also within lists', () => {
    expect(fixed('global @g: f64 = nu‸ll\n')).toBe('global @g: f64 = 0.0\n');
    expect(fixed('const @g: [{ i32, bool }; 2] = [{ 1, true }, { 2, ‸1 }]\n')).toContain('{ 2, true }');
  });
  test('a length follows what is there', () => {
    expect(fixed('const @s: [u8; 3] = ‸"hello"\n')).toBe('const @s: [u8; 5] = "hello"\n');
    expect(fixed('const @s: [i32; 3] = [‸1, 2, 3, 4]\n'.replace('[‸1', '‸[1'))).toBe(
      'const @s: [i32; 4] = [1, 2, 3, 4]\n',
    );
  });
  test('a literal without a type says one', () => {
    expect(fixed(body('%b: bool = eq ‸1, 2'))).toContain('eq 1i32, 2');
  });
});

describe('blocks', () => {
  test('one that is missing is created, or another one is meant', () => {
    const text = body('br don‸', 'done:\n    return 0\n').replace('    return %sum\n', '');
    expect(titles(text)).toEqual(['Change to `done`', 'Create the block `don`']);
    expect(fixedLine(text)).toBe('br done');
    expect(fixed(text, 'Create the block `don`')).toContain('    return 0\ndon:\n    unreachable\n}');
  });
  test('a block without an end gets one', () => {
    const text = (result: string) => `function @f(%n: i32) -> ${result} {
ent‸ry:
    %x: i32 = add %n, 1 ; more
next:
    return${result === 'void' ? '' : ' %n'}
}
`;
    expect(titles(text('i32'))).toEqual([
      'End the block with `br next`',
      'End the block with `return %x`',
      'End the block with `unreachable`',
    ]);
    expect(fixed(text('i32'))).toContain('add %n, 1 ; more\n    br next\nnext:');
    expect(fixed(text('void'), 'End the block with `return`')).toContain('; more\n    return\nnext:');
  });
  test('a line behind a terminator begins a block', () => {
    const text = body('br out\n    %r: i32 = ‸add %n, 1\n    br out\nout:');
    expect(fixed(text)).toContain('    br out\nnext:\n    %r: i32 = add %n, 1\n');
  });
  test('the entry is not gone to', () => {
    const text = 'function @f() {\nen‸try:\n    br entry\n}\n';
    expect(fixed(text)).toBe('function @f() {\nstart:\n    br entry\nentry:\n    br entry\n}\n');
  });
  test('a function needs one', () => {
    expect(fixed('function @‸f() -> f64 {\n}\n')).toBe('function @f() -> f64 {\nentry:\n    return 0.0\n}\n');
    expect(fixed('function @‸f() {}\n')).toBe('function @f() {\nentry:\n    return\n}\n');
  });
  test('its name has no sigil', () => {
    expect(fixedLine(body('br %‸out\nout:'))).toBe('br out');
  });
});

describe('names', () => {
  test.each([
    ['%r: i32 = add %su‸n, 1', '%r: i32 = add %sum, 1'],
    ['%r: i32 = ad‸ %n, 1', '%r: i32 = add %n, 1'],
    ['jm‸p out\nout:', 'br out'],
    ['%r: f64 = call intrinsic.sq‸r(%x)', '%r: f64 = call intrinsic.sqrt(%x)'],
    ['call @print_i3‸(%n)', 'call @print_i32(%n)'],
    ['%r: *%Pai‸ = alloca %Pair', '%r: *%Pair = alloca %Pair'],
    ['%r: in‸t = const 1', '%r: i32 = const 1'],
    ['%r: i32 = add su‸m, 1', '%r: i32 = add %sum, 1'],
    ['%r: i32 = load %‸cell', '%r: i32 = load @cell'],
    ['call %‸g(%n)', 'call_indirect %g(%n)'],
  ])('%s', (line, wanted) => {
    expect(fixedLine(body(line))).toBe(wanted);
  });
  test('a function of the host is declared', () => {
    const text = body('call @print_‸f64(%x)');
    expect(titles(text)[0]).toBe('Declare `@print_f64`');
    expect(fixed(text)).toContain('@print_i32(%x: i32) -> void\nextern function @print_f64(%x: f64) -> void\n');
    expect(fixed('; first\nfunction @f() {\nentry:\n    call @print_‸newline()\n    return\n}\n')).toBe(
      '; first\nextern function @print_newline() -> void\nfunction @f() {\nentry:\n    call @print_newline()\n    return\n}\n',
    );
  });
  test('a function is created as it is called', () => {
    const text = body('%r: f64 = call @mi‸ne(%n, 2, %x)');
    expect(fixed(text, 'Create the function `@mine`')).toContain(
      '\n}\n\nfunction @mine(%n: i32, %p1: i32, %x: f64) -> f64 {\nentry:\n    unreachable\n}\n',
    );
  });
  test('a type is declared', () => {
    expect(fixed('global @g: *%No‸de\n')).toBe('type %Node = { i32 }\nglobal @g: *%Node\n');
  });
  test('a second value of a name gets another one', () => {
    expect(fixedLine(body('%su‸m: i32 = add %n, 2'))).toBe('%sum2: i32 = add %n, 2');
  });
  test('an extern is as the host has it', () => {
    expect(fixed('extern function @print_‸i32(%x: i64) -> i32\n')).toBe(
      'extern function @print_i32(%x: i32) -> void\n',
    );
    expect(fixed('extern function @print_in‸t(%x: i32) -> void\n')).toContain('@print_i32');
  });
  test('a run and an attribute', () => {
    expect(fixed(`; run: @twic‸(1) == 1\n${body('')}`)).toContain('; run: @twice(1) == 1');
    expect(fixed('function @f() inlin‸ {\nentry:\n    return\n}\n')).toContain('@f() inline {');
  });
});

describe('types', () => {
  test.each([
    ['%r: f64 = a‸dd %x, 1.0', '%r: f64 = fadd %x, 1.0'],
    ['%r: i32 = fs‸ub %n, 1', '%r: i32 = sub %n, 1'],
    ['%r: bool = lt %‸x, 1.0', '%r: bool = flt %x, 1.0'],
    ['%r: f64 = ne‸g %x', '%r: f64 = fneg %x'],
    ['%r: fn(i64) -> i64 = global @tw‸ice', '%r: fn(i64) -> i64 = funcref @twice'],
    ['%‸r: i32 = lt %n, 1', '%r: bool = lt %n, 1'],
    ['%‸r: i32 = call @twice(1)', '%r: i64 = call @twice(1)'],
    ['%‸r: *i64 = gep %p, [1]', '%r: *i32 = gep %p, [1]'],
    ['%r: f64 = load %‸p', '%r: i32 = load %p'],
    ['%r: i64 = tru‸nc %n', '%r: i64 = sext %n'],
    ['%r: f64 = bitc‸ast %u', '%r: f64 = uitofp %u'],
    ['%r: i64 = call @twice(‸)', '%r: i64 = call @twice(0)'],
    ['%r: i64 = call @twice(1, ‸2)', '%r: i64 = call @twice(1)'],
    ['%r: *i32 = alloca i32, align ‸12', '%r: *i32 = alloca i32, align 16'],
    ['%‸r = call @print_i32(1)', 'call @print_i32(1)'],
    ['a‸dd %n, 1', '%r = add %n, 1'],
    ['%r: i64 = ta‸il call @twice(1)', '%r: i64 = call @twice(1)'],
  ])('%s', (line, wanted) => {
    expect(fixedLine(body(line))).toBe(wanted);
  });
  test('an operand is converted on a line before', () => {
    const text = body('%r: i64 = call @twice(%‸n)');
    expect(titles(text)).toEqual(['Convert `%n` to i64 with `sext`', 'Convert `%n` to i64 with `zext`']);
    expect(fixed(text)).toContain('    %n.i64: i64 = sext %n\n    %r: i64 = call @twice(%n.i64)\n');
    expect(titles(body('%r: f64 = fadd %x, %‸u'))[0]).toBe('Convert `%u` to f64 with `uitofp`');
  });
  test('a return has what the function returns', () => {
    expect(fixedLine('function @f() -> i32 {\nentry:\n    ret‸urn\n}\n')).toBe('return 0');
    expect(fixedLine('function @f() {\nentry:\n    return ‸0\n}\n')).toBe('return');
  });
});

test('a string and a body are closed', () => {
  expect(fixed('const @s: [u8; 2] = ‸"hi\n')).toBe('const @s: [u8; 2] = "hi"\n');
  expect(fixed('function @f() {\nentry:\n    return‸\n')).toBe('function @f() {\nentry:\n    return\n}\n');
});

test('there are no fixes where nothing is wrong', () => {
  expect(titles(body('%r: i32 = a‸dd %n, 1'))).toEqual([]);
  expect(hasErrors(new Document(body('')).checked.diagnostics)).toBe(false);
});
