import { describe, expect, test } from 'vitest';
import { EXAMPLES } from '../examples/index.ts';
import { markedText } from '../testing/markedText.ts';
import { Document } from './document.ts';
import { applyEdits } from './edits.ts';
import { definitionsAt, foldingOf, outlineOf, referencesAt } from './navigation.ts';
import { renameAt, renameTarget } from './rename.ts';
import { scanText } from './scan.ts';

function at<T>(marked: string, ask: (document: Document, offset: number) => T): T {
  const { text, offset } = markedText(marked);
  return ask(new Document(text), offset);
}
/** `line:column` of each place. */
function places(marked: string): string[] {
  return at(marked, (document, offset) =>
    referencesAt(document, offset).map(({ span, definition }) => {
      const { line, column } = document.lines.position(span.start);
      return `${line}:${column}${definition ? '!' : ''}`;
    }),
  );
}
const definition = (marked: string): string[] =>
  at(marked, (document, offset) => definitionsAt(document, offset).map(({ start }) => document.line(start)));
const renamed = (marked: string, name: string): string =>
  at(marked, (document, offset) => {
    const result = renameAt(document, offset, name);
    return result.ok ? applyEdits(document.text, result.edits) : result.message;
  });

const LOOP = `; run: @sum(10) == 45
; adds up %i
function @sum(%n: i32) -> i32 {
entry:
    br loop
loop:
    %i: i32 = phi [0, entry], [%i2, body]
    %more: bool = lt %i, %n
    brcond %more, body, done
body:
    %i2: i32 = add %i, 1
    br loop
done:
    return %i
}
function @other(%i: i32) -> i32 {
loop:
    %r: i32 = call @sum(%i)
    return %r
}
`;
/** Two unions and two traits whose members have the same names. */
const SHAPES = `union %U { Some: i64 | None: void }
type %V = union { Some: i32 }
trait Shape { area(*u8) -> i32, scale(*u8) -> void }
trait Other { area(*u8) -> i32 }
function @f(%x: i64, %w: %V, %o: dyn Shape, %p: dyn Other) {
    %u: %U = create_union variant Some, %x
    %a: i64 = extract_union_value %u, variant Some
    %b: i64 = extract_union_value %u, variant 0
    %c: i32 = extract_union_value %w, variant Some
    %d: i32 = trait_call %o.area[0]()
    %e: i32 = trait_call %p.area[0]()
    trait_call %o.area[0]()
    trait_call %o.scale[1]()
    return
}
`;
/** Marks the place behind the nth occurrence of a word. */
function mark(text: string, word: string, n = 1): string {
  let offset = -1;
  for (let i = 0; i < n; i++) offset = text.indexOf(word, offset + 1);
  return `${text.slice(0, offset + word.length)}‸${text.slice(offset + word.length)}`;
}

describe('the places of', () => {
  test('a value, in its function alone', () => {
    expect(places(mark(LOOP, 'lt %i'))).toEqual(['7:5!', '8:22', '11:20', '14:12']);
    expect(places(mark(LOOP, '@sum(%i'))).toEqual(['16:17!', '18:25']);
  });
  test('a block, in branches and phis', () => {
    expect(places(mark(LOOP, 'br loop'))).toEqual(['5:8', '6:1!', '12:8']);
    expect(places(mark(LOOP, '%i2, body'))).toEqual(['7:37', '9:19', '10:1!']);
  });
  test('a function, also in runs', () => {
    expect(places(mark(LOOP, 'call @sum'))).toEqual(['1:8', '3:10!', '18:20']);
  });
  test('a type, wherever types stand', () => {
    const text = `type %T = { i32, *%T }
global @g: [%T; 2]
extern function @e(%p: *%T) -> void
function @f(%T: *%T, *%T %old) -> fn(%T) -> %T {
entry:
    %p: *%T = alloca %T, count 2
    %q: *%T = const null:*%T
    %s: i32 = call intrinsic.sizeof(%T)
    %v: %T{ i32, *%T } = load %T
    %c: closure(%T) -> { %T } = create_closure @f
    return null
}`;
    expect(places(mark(text, 'type %T'))).toEqual([
      ...['1:6!', '1:19', '2:13', '3:25', '4:18', '4:23', '4:38', '4:45'],
      ...['6:10', '6:22', '7:10', '7:27', '8:37', '9:9', '9:19', '10:17', '10:26'],
    ]);
    expect(places(mark(text, 'load %T'))).toEqual(['4:13!', '9:31']);
  });
  test('a trait, whose names have no sigil', () => {
    const text = `trait Shape { area(*u8) -> f64 }
vtable @v: Shape = [@f]
type %H = { dyn Shape }
function @g(%p: *u8, %o: dyn Shape) -> f64 {
entry:
    %x: dyn Shape = create_trait_object Shape, data %p, vtable @v
    %r: f64 = trait_call %o.area[0]()
    return %r
}`;
    expect(places(mark(text, 'dyn Shape'))).toEqual(['1:7!', '2:12', '3:17', '4:30', '6:13', '6:41']);
    expect(places(mark(text, 'trait_call %o'))).toEqual(['4:22!', '7:26']);
    expect(places(mark(text, 'vtable @v', 2))).toEqual(['2:8!', '6:64']);
  });
  test('the variants of a union, by name and by number', () => {
    expect(places(mark(SHAPES, 'union %U { Some'))).toEqual(['1:12!', '6:35', '7:47', '8:47']);
    expect(places(mark(SHAPES, 'variant Some', 2))).toEqual(['1:12!', '6:35', '7:47', '8:47']);
    expect(places(mark(SHAPES, 'type %V = union { Some'))).toEqual(['2:19!', '9:47']);
    expect(places(mark(SHAPES, 'None'))).toEqual(['1:24!']);
  });
  test('the methods of a trait', () => {
    expect(places(mark(SHAPES, 'trait Shape { area'))).toEqual(['3:15!', '10:29', '12:19']);
    expect(places(mark(SHAPES, '%o.area', 2))).toEqual(['3:15!', '10:29', '12:19']);
    expect(places(mark(SHAPES, 'trait Other { area'))).toEqual(['4:15!', '11:29']);
    expect(places(mark(SHAPES, 'trait_call %o'))).toEqual(['5:30!', '10:26', '12:16', '13:16']);
  });
  test('names on lines that make no sense', () => {
    const text = `function @f(%a: i32) {
entry:
    %b: i32 = add %a,
    brcond [%b, entry
    %c = frobnicate %b %a
`;
    expect(places(mark(text, 'f(%a'))).toEqual(['1:13!', '3:19', '5:24']);
    expect(places(mark(text, '    %b'))).toEqual(['3:5!', '4:13', '5:21']);
  });
});

test('a definition is found from any use', () => {
  expect(definition(mark(LOOP, 'add %i'))).toEqual(['%i: i32 = phi [0, entry], [%i2, body]']);
  expect(definition(mark(LOOP, 'body, done'))).toEqual(['done:']);
  expect(definition(mark(LOOP, 'run: @sum'))).toEqual(['function @sum(%n: i32) -> i32 {']);
  expect(definition(mark(LOOP, 'adds up'))).toEqual([]);
});

describe('renaming', () => {
  test('a value changes its uses and nothing else', () => {
    const text = renamed(mark(LOOP, 'lt %i'), 'index');
    expect(text).toContain('%index: i32 = phi [0, entry], [%i2, body]');
    expect(text).toContain('; adds up %i\n');
    expect(text).toContain('function @other(%i: i32)');
    expect(new Document(text).checked.diagnostics).toEqual([]);
  });
  test('a function changes its runs, a block its phis', () => {
    expect(renamed(mark(LOOP, 'call @sum'), '@total')).toContain('; run: @total(10) == 45');
    expect(renamed(mark(LOOP, '%i2, body'), 'more')).toContain('[%i2, more]');
  });
  test('a variant and a method change their uses, not those of others, and numbers stay', () => {
    const variant = renamed(mark(SHAPES, 'variant Some'), 'Number');
    expect(new Document(variant).checked.diagnostics).toEqual([]);
    expect(variant.match(/Some|Number|variant 0/g)).toEqual([
      'Number',
      'Some',
      'Number',
      'Number',
      'variant 0',
      'Some',
    ]);
    const method = renamed(mark(SHAPES, 'trait_call %o.area'), 'size');
    expect(new Document(method).checked.diagnostics).toEqual([]);
    expect(method.match(/\barea|\bsize/g)).toEqual(['size', 'area', 'size', 'area', 'size']);
  });
  test('a variant that stands where its union is not known is refused', () => {
    const text = `${SHAPES}function @g() {\n    %r: i64 = extract_union_value %nowhere, variant Some\n    return\n}\n`;
    expect(renamed(mark(text, 'Some'), 'Number')).toContain('a mistake hides to what it belongs');
  });
  test.each([
    ['union %U { Some', 'None', 'The variant `None` is defined already in this union, on line 1.'],
    ['union %U { Some', '1st', 'The name of a variant does not begin with a digit.'],
    ['Shape { area', 'scale', 'The method `scale` is defined already in this trait, on line 3.'],
    ['Shape { area', 'a.b', 'The name of a method has no dot: one stands before it in calls.'],
  ])('%s to %s is refused', (word, name, message) => {
    expect(renamed(mark(SHAPES, word), name)).toBe(message);
  });
  test.each([
    ['lt %i', 'more', 'The value `%more` is defined already in this function, on line 8.'],
    ['lt %i', 'a b', '`a b` is no name: names are made of letters, digits, `_`, `.` and `$`.'],
    ['lt %i', '', 'A name needs at least one character.'],
    ['call @sum', 'other', 'The global or function `@other` is defined already in the module, on line 16.'],
    ['br loop', 'done', 'The block `done` is defined already in this function, on line 13.'],
  ])('%s to %s is refused', (word, name, message) => {
    expect(renamed(mark(LOOP, word), name)).toBe(message);
  });
  test('what the host names keeps its name', () => {
    const text = 'extern function @print_i32(%x: i32) -> void\n';
    expect(renamed(mark(text, '@print'), 'show')).toContain('a function of the host');
  });
  test('there must be something to rename', () => {
    expect(at(mark(LOOP, 'adds'), renameTarget)).toBe('Nothing here has a name of its own.');
    const undefinedUse = 'function @f() {\nentry:\n    br nowhere‸\n}\n';
    expect(at(undefinedUse, renameTarget)).toContain('has no label');
    expect(at(mark(LOOP, 'lt %i'), (d, o) => renameTarget(d, o))).toMatchObject({ name: 'i' });
  });
  test.each(EXAMPLES.map(({ id, text }) => [id, text]))(
    'every name of %s can be renamed, one after the other',
    (_, text) => {
      const document = new Document(text);
      const counts: number[] = [];
      const refusals: string[] = [];
      const seen = new Set<string>();
      for (const { kind, name, scope, definition: defines, span } of document.occurrences) {
        const key = `${kind}${scope}${name}`;
        if (!defines || seen.has(key) || seen.size === 10) continue;
        seen.add(key);
        const result = renameAt(document, span.start, 'Renamed1');
        if (result.ok) counts.push(new Document(applyEdits(text, result.edits)).checked.diagnostics.length);
        else refusals.push(result.message);
      }
      expect(new Set(counts)).toEqual(new Set([document.checked.diagnostics.length]));
      expect(refusals.filter((message) => !message.includes('host'))).toEqual([]);
    },
  );
});

test('the outline has items, and blocks within functions', () => {
  const document = new Document(
    `type %T = { i32 }\nunion %U { A: void }\ntrait R { f(*u8) }\nconst @c: i32 = 1\n${LOOP}`,
  );
  const outline = outlineOf(document);
  expect(outline.map(({ kind, name, detail }) => [kind, name, detail])).toEqual([
    ['struct', '%T', ''],
    ['union', '%U', ''],
    ['trait', 'R', ''],
    ['constant', '@c', 'i32'],
    ['function', '@sum', '(%n: i32) -> i32'],
    ['function', '@other', '(%i: i32) -> i32'],
  ]);
  const blocks = outline[4]?.children.map(({ name, span }) => [name, document.slice(span).split('\n').length]);
  expect(blocks).toEqual([
    ['entry', 2],
    ['loop', 4],
    ['body', 3],
    ['done', 2],
  ]);
});

test('functions, blocks, long items and comments fold', () => {
  const lines = (isComment: boolean) =>
    foldingOf(new Document(`const @c: [i32; 2] = [\n    1,\n    2]\n${LOOP}`))
      .filter((range) => range.isComment === isComment)
      .map(({ start, end }) => `${start}-${end}`);
  expect(lines(false)).toEqual(['1-3', '6-18', '7-8', '9-12', '13-15', '16-17', '19-23', '20-22']);
  expect(lines(true)).toEqual(['4-5']);
});

test('a text of any length is scanned, and its names lie where they are said to lie', () => {
  for (const { text } of EXAMPLES) {
    for (let end = 0; end <= text.length; end += 1 + (text.length >> 5)) {
      for (const { span, name } of scanText(text.slice(0, end)).occurrences) {
        expect(text.slice(span.start, span.end).replace(/^[%@]/, '')).toBe(name);
      }
    }
  }
});
