import { describe, expect, test } from 'vitest';
import { INTRINSICS } from '../hir/intrinsics.ts';
import { ATTRIBUTES } from '../hir/module.ts';
import { OPCODES, type Opcode, opInfo } from '../hir/opcodes.ts';
import { markedText } from '../testing/markedText.ts';
import { Document } from './document.ts';
import { hoverAt } from './hover.ts';
import { intrinsicSignature } from './intrinsics.ts';

function hover(marked: string) {
  const { text, offset } = markedText(marked);
  const found = hoverAt(new Document(text), offset);
  return found === null ? null : { ...found, word: text.slice(found.span.start, found.span.end) };
}
/** The lines of a hover without the marks around code. */
const said = (marked: string): string[] =>
  (hover(marked)?.contents ?? []).map((part) => part.replace(/```(hir)?\n?/g, '').trim());

const TEXT = `type %Pair = { i8, f64 }
union %Maybe { None: void | Some: i64 }
const @message: [u8; 2] = "hi"
extern function @print_i32(%x: i32) -> void
function @sum(%n: i32, %p: *%Pair) -> i32 noinline {
entry:
    br loop
loop:
    %i: i32 = phi [0, entry], [%i2, loop]
    %i2 = add %i, 0x1F
    call @print_i32(%i)
    %more: bool = lt %i2, %n
    brcond %more, loop, done
done:
    return %i
}
`;
/** The text with the mark within the nth occurrence of a word, behind its first character. */
function on(word: string, n = 1, text = TEXT): string {
  let offset = -1;
  for (let i = 0; i < n; i++) offset = text.indexOf(word, offset + 1);
  return `${text.slice(0, offset + 1)}‸${text.slice(offset + 1)}`;
}

test.each(Object.keys(OPCODES) as Opcode[])('%s is explained by its table', (op) => {
  const [usage, doc] = said(`function @f() {\nentry:\n    %r = ‸${op} %a\n}\n`);
  expect(usage).toBe(opInfo(op).usage);
  expect(doc).toContain(opInfo(op).doc);
});

test.each(Object.keys(INTRINSICS) as (keyof typeof INTRINSICS)[])('intrinsic.%s is explained by its table', (name) => {
  const [usage, doc] = said(`function @f() {\nentry:\n    call in‸trinsic.${name}()\n}\n`);
  expect(usage).toBe(`call intrinsic.${intrinsicSignature(name)}`);
  expect(doc).toBe(INTRINSICS[name].doc);
});

test.each(ATTRIBUTES)('%s is explained', (attribute) => {
  expect(said(`function @f() -> void ‸${attribute} {\nentry:\n    return\n}\n`)[0]).toContain(attribute);
});

describe('names', () => {
  test('a value: its type and its definition', () => {
    expect(said(on('%i2, loop'))).toEqual(['%i2 = add %i, 0x1F', '`i32`, line 10.']);
    expect(said(on('%n\n'))).toEqual(['%n: i32', 'A parameter of `@sum`.']);
    expect(hover(on('%i2, loop'))?.word).toBe('%i2');
  });
  test('a function: its signature, and whose execution is meant', () => {
    const text = `; run: @sum(3)\n${TEXT}`;
    expect(said(on('@sum', 1, text))).toEqual([
      'function @sum(%n: i32, %p: *%Pair) -> i32 noinline',
      '3 blocks, 7 instructions, line 6.',
    ]);
    expect(hover(on('@sum', 1, text))?.func).toBe('sum');
    expect(hover(on('@print_i32'))?.func).toBeNull();
    expect(said(on('@print_i32', 2))).toEqual([
      'extern function @print_i32(%x: i32) -> void',
      'A function of the host.',
    ]);
  });
  test('a block: where it comes from and goes to', () => {
    expect(said(on('loop:'))).toEqual(['loop:', 'From `entry`, `loop`; to `loop`, `done`. 5 instructions.']);
    expect(said(on('entry:'))).toEqual(['entry:', 'The entry; to `loop`. 1 instruction.']);
  });
  test('a global: its size', () => {
    expect(said(on('@message'))).toEqual(['const @message: [u8; 2] = "hi"', '2 bytes, aligned to 1, line 3.']);
  });
  test('a type: its layout', () => {
    expect(said(on('%Pair', 2))).toEqual(['type %Pair = { i8, f64 }', '16 bytes, aligned to 8: i8 at 0, f64 at 8.']);
    expect(said(on('%Maybe'))[1]).toBe('16 bytes, aligned to 8; the tag is at 0, the value at 8.');
    expect(said(on('i8'))).toEqual(['i8', 'Signed integer of 8 bits: -128 to 127.']);
  });
  test('a variant and a method: what they hold and take', () => {
    const text = `union %U { None: void | Some: i64 }
trait Shape { scale(*u8, f64) -> void }
function @f(%u: %U, %o: dyn Shape) {
    %x: i64 = extract_union_value %u, variant 1
    trait_call %o.scale[0](2.0)
    return
}`;
    expect(said(on('Some', 1, text))).toEqual(['Some: i64', 'Variant 1 of `%U`.']);
    expect(said(on(' 1', 1, text).replace(' ‸1', ' 1‸'))).toEqual(['Some: i64', 'Variant 1 of `%U`.']);
    expect(said(on('scale[', 1, text))).toEqual([
      'scale(*u8, f64) -> void',
      'Method 0 of the trait `Shape`; its first parameter is the object’s data.',
    ]);
  });
  test('what nothing defines', () => {
    expect(said('function @f() {\nentry:\n    return %‸x\n}\n')).toEqual(['%x', 'Nothing defines this value.']);
    expect(said('function @f() {\nentry:\n    call @print_‸f64(1.0)\n}\n')[0]).toBe(
      'extern function @print_f64(%x: f64) -> void',
    );
  });
});

test('a number in its bases', () => {
  expect(said(on('0x1F'))).toEqual(['0x1F: i32', '`31` = `0x1F` = `0b11111`']);
  expect(said('global @g: i8 = ‸-65\n')).toEqual(['-65: i8', '`-65` = `0xBF` = `0b10111111`']);
  expect(said('global @g: u8 = ‸65\n')).toEqual(['65: u8', "`65` = `0x41` = `0b1000001` = `'A'`"]);
});

test('comments say nothing but what they run', () => {
  expect(hover('; add‸ %x\n')).toBeNull();
  expect(hover(`; run: @no‸thing()\n`)).toBeNull();
});
