import { describe, expect, test } from 'vitest';
import { EXAMPLES } from '../examples/index.ts';
import { OPCODES } from '../hir/opcodes.ts';
import { markedText } from '../testing/markedText.ts';
import { type CompletionItem, completionsAt } from './completion.ts';
import { Document } from './document.ts';

function complete(marked: string): readonly CompletionItem[] {
  const { text, offset } = markedText(marked);
  const { items, replaced } = completionsAt(new Document(text), offset);
  const prefix = text.slice(replaced.start, replaced.end);
  return items.filter(({ label }) => label.startsWith(prefix)).sort((a, b) => a.rank - b.rank);
}
const labels = (marked: string): string[] => complete(marked).map(({ label }) => label);
const best = (marked: string): string[] => {
  const items = complete(marked);
  return items.filter(({ rank }) => rank === items[0]?.rank).map(({ label }) => label);
};
const insertOf = (marked: string, label: string): string | undefined =>
  complete(marked).find((item) => item.label === label)?.insert;

/** The body of a function with values of several types. */
const body = (line: string, rest = ''): string => `type %Pair = { i32, f64 }
union %Maybe { None: void | Some: i64 }
trait Shape { area(*u8) -> f64, scale(*u8, f64) -> void }
global @cell: i32 = 3
global @text: [u8; 4]
vtable @square: Shape = [@area, @scale]
extern function @print_i32(%x: i32) -> void
function @area(%p: *u8) -> f64 {
entry:
    return 1.0
}
function @scale(%p: *u8, %by: f64) -> void {
entry:
    return
}
function @f(%n: i32, %x: f64, %flag: bool, %p: *i32, %o: dyn Shape, %u: %Maybe, %v: <4 x i32>) -> i32 {
entry:
    %wide: i64 = sext %n
    %sum: i32 = add %n, 1
    ${line}
    return %sum
${rest}}
`;

describe('instructions', () => {
  test('behind = those with a value, the fitting ones first', () => {
    const items = complete(body('%r: f64 = ‸'));
    const first = items.filter(({ rank }) => rank === 0).map(({ label }) => label);
    expect(first).toEqual(expect.arrayContaining(['fadd', 'sitofp', 'load', 'call', 'select']));
    expect(first).not.toContain('add');
    expect(items.map(({ label }) => label)).not.toEqual(expect.arrayContaining(['store']));
  });
  test('with their shapes', () => {
    expect(insertOf(body('%r: i32 = ‸'), 'add')).toBe('add ${1:%a}, ${2:%b}');
    expect(insertOf(body('%r: i32 = se‸'), 'select')).toBe('select ${1:%c}, ${2:%a}, ${3:%b}');
    expect(insertOf(body('st‸'), 'store')).toBe('store ${1:%v}, ${2:%p}');
    expect(insertOf(body('ad‸'), 'add')).toBe('%${1:r}: ${2:T} = add ${3:%a}, ${4:%b}'.replace('%${1:r}', '${1:%r}'));
  });
  test('a return of a function without result takes no value', () => {
    const at = 'function @f() {\nentry:\n    re‸\n}\n';
    expect(insertOf(at, 'return')).toBe('return');
    expect(insertOf(at.replace('@f()', '@f() -> i32'), 'return')).toBe('return ${1:%v}');
  });
  test('all of them, at the beginning of a line', () => {
    expect(new Set(labels(body('‸')))).toEqual(new Set(Object.keys(OPCODES)));
  });
  test('none where a result is being named', () => {
    expect(labels(body('%‸'))).toEqual([]);
    expect(labels(body('%r‸'))).toEqual([]);
  });
  test('behind tail only calls', () => {
    expect(labels(body('%r: i32 = tail ‸'))).toEqual(['call', 'call_indirect']);
  });
});

describe('values', () => {
  test('those of the wanted type first, the nearest one on top', () => {
    expect(labels(body('%r: i32 = add %‸'))).toEqual(['%sum', '%n', '%wide', '%v', '%u', '%o', '%p', '%flag', '%x']);
    expect(best(body('%r: f64 = fadd %x, %‸'))).toEqual(['%x']);
  });
  test.each([
    ['the other operand', '%r = add %n, %‸', ['%sum', '%n']],
    ['a comparison', '%r: bool = flt %x, %‸', ['%x']],
    ['the condition', 'brcond %‸, entry, entry', ['%flag']],
    ['the result of the function', 'return %‸', ['%sum', '%n']],
    ['a parameter', 'call @print_i32(%‸', ['%sum', '%n']],
    ['a later parameter', 'call @scale(%p, %‸)', ['%x']],
    ['an address for a load', '%r: i32 = load %‸', ['%p']],
    ['an address for a store', 'store %n, %‸', ['%p']],
    ['what an address takes', 'store %‸, %p', ['%sum', '%n']],
    ['an index', '%q: *i32 = gep %p, [%‸]', ['%sum', '%wide', '%n']],
    ['what a cast takes', '%r: f64 = sitofp %‸', ['%sum', '%wide', '%n']],
    ['an intrinsic', '%r: f64 = call intrinsic.fmin(%x, %‸)', ['%x']],
    ['a union', '%r: i32 = get_discriminant %‸', ['%u']],
    ['a vector', '%s: i32 = hreduce.add %‸', ['%v']],
    ['the value of a variant', '%r: %Maybe = create_union variant Some, %‸', ['%wide']],
    ['an atomic', '%r: i32 = atomic.add %p, %‸', ['%sum', '%n']],
  ])('%s says the type', (_, line, wanted) => {
    expect(best(body(line))).toEqual(wanted);
  });

  const diamond = (line: string) => `function @f(%c: bool) -> i32 {
entry:
    %a: i32 = const 1
    brcond %c, left, right
left:
    %l: i32 = const 2
    br join
right:
    %r: i32 = const 3
    br join
join:
    ${line}
    %later: i32 = const 4
    return %later
}
`;
  test('only those that are there on every way', () => {
    expect(labels(diamond('%x: i32 = add %‸'))).toEqual(['%a', '%c']);
  });
  test('a phi takes those of its predecessors', () => {
    expect(labels(diamond('%x: i32 = phi [%‸'))).toEqual(expect.arrayContaining(['%a', '%l', '%r']));
  });
  test('a phi asks for its predecessors, all at once or one by one', () => {
    expect(labels(diamond('%x: i32 = phi ‸'))).toEqual(['[%v, left], [%v, right]', '[%v, left]', '[%v, right]']);
    expect(labels(diamond('%x: i32 = phi [%l, left], ‸'))).toEqual(['[%v, right]']);
    expect(best(diamond('%x: i32 = phi [%l, left], [%r, ‸'))).toEqual(['right']);
  });
  test('true and false where a bool is wanted', () => {
    expect(labels(body('brcond ‸'))).toEqual(expect.arrayContaining(['%flag', 'true', 'false']));
  });
  test('globals where their address is wanted', () => {
    expect(labels(body('%r: i32 = load ‸'))).toContain('@cell');
    expect(labels(body('%r: i32 = load @‸'))).toContain('@cell');
  });
});

describe('blocks', () => {
  const loop = 'loop:\n    br loop\n';
  test.each([
    'br ‸',
    'brcond %flag, ‸',
    'brcond %flag, loop, ‸',
    'switch %n, default ‸',
    'switch %n, default loop, [1 => ‸',
  ])('%s', (line) => {
    expect(labels(body(line, loop))).toEqual(['loop']);
  });
});

describe('functions', () => {
  test('with places for their arguments', () => {
    expect(insertOf(body('%r: i32 = call @‸'), '@scale')).toBe('@scale(${1:%p}, ${2:%by})');
    expect(complete(body('call @‸')).find(({ label }) => label === '@print_i32')?.detail).toBe('(%x: i32) -> void');
  });
  test('without them where there are some', () => {
    expect(insertOf(body('call @sc‸(%p, %x)'), '@scale')).toBe('@scale');
  });
  test('intrinsics too, with their signatures', () => {
    const items = complete(body('%r: f64 = call intrinsic.f‸'));
    expect(items.find(({ label }) => label === 'intrinsic.fma')).toMatchObject({
      insert: 'intrinsic.fma(${1:%a}, ${2:%b}, ${3:%c})',
      detail: 'fma(%a: T, %b: T, %c: T) -> T',
    });
  });
  test('funcref takes functions and global takes globals', () => {
    expect(labels(body('%r = funcref ‸'))).toEqual(['@area', '@scale', '@f', '@print_i32']);
    expect(labels(body('%r = global ‸'))).toEqual(['@cell', '@text']);
  });
  test('a run calls those of the module', () => {
    expect(labels(`; run: @‸\n${body('')}`)).toEqual(['@area', '@scale', '@f']);
    expect(insertOf(`; run: @‸\nfunction @g(%n: i32) -> i32 {\nentry:\n    return %n\n}\n`, '@g')).toBe('@g(${1:%n})');
  });
  test('an extern is one of the host that is not declared yet', () => {
    const externs = labels(`${body('')}extern function @print_‸`);
    expect(externs).toContain('@print_f64');
    expect(externs).not.toContain('@print_i32');
  });
});

describe('what belongs to types', () => {
  test.each([
    ['a result', body('%r: ‸')],
    ['an allocation', body('%r: *i32 = alloca ‸')],
    ['a parameter', 'type %Pair = { i32, f64 }\ntrait Shape { area(*u8) -> f64 }\nfunction @f(%x: ‸'],
    ['a global', 'type %Pair = { i32, f64 }\ntrait Shape { area(*u8) -> f64 }\nglobal @g: ‸'],
    ['a field', 'type %Pair = { i32, f64 }\ntrait Shape { area(*u8) -> f64 }\ntype %T = { ‸'],
    ['a size', body('%r: i32 = call intrinsic.sizeof(‸')],
  ])('%s', (_, marked) => {
    const offered = labels(marked);
    expect(offered).toEqual(expect.arrayContaining(['i32', 'f64', 'bool', '%Pair', 'dyn Shape']));
    expect(offered).not.toContain('void');
  });
  test('void is the result of a function', () => {
    expect(labels('function @f() -> ‸')).toContain('void');
  });
  test('% begins the name of one', () => {
    expect(labels(body('%r: %‸'))).toEqual(['%Pair', '%Maybe']);
  });
  test('variants, methods, traits and vtables', () => {
    expect(labels(body('%r: %Maybe = create_union variant ‸'))).toEqual(['None', 'Some']);
    expect(labels(body('%r: i64 = extract_union_value %u, variant ‸'))).toEqual(['None', 'Some']);
    expect(insertOf(body('trait_call %o.‸'), '%o.scale')).toBe('%o.scale[1](${1:%f64})');
    expect(labels(body('%r: dyn Shape = create_trait_object ‸'))).toEqual(['Shape']);
    expect(labels(body('%r: dyn Shape = create_trait_object Shape, data %p, vtable ‸'))).toEqual(['@square']);
  });
});

describe('words', () => {
  test.each([
    ['function @f() -> void ‸{', ['inline', 'noinline', 'cold', 'hot', 'pure', 'fastmath']],
    ['function @f() -> void cold ‸{', ['inline', 'noinline', 'hot', 'pure', 'fastmath']],
    [body('%r: i32 = load %p, ‸'), ['align', 'volatile']],
    [body('switch %n, ‸'), ['default']],
    [body('%r: i32 = atomic.load %p, ‸'), ['seqcst']],
    ['‸', ['function', 'extern function', 'global', 'const', 'type', 'union', 'trait', 'vtable', '; run:']],
    ['; ‸', ['run:', 'output:', 'threads:']],
  ])('of the language, %#', (marked, wanted) => {
    expect(labels(marked)).toEqual(wanted);
  });
  test('nothing in an ordinary comment, nor in a string', () => {
    expect(labels(body('; a ‸'))).toEqual([]);
    expect(labels(body('%r: i32 = add %n, 1 ; %‸'))).toEqual([]);
    expect(labels('const @s: [u8; 4] = "a @‸')).toEqual([]);
  });
});

test('every place of a program can be completed, also where the text ends there', () => {
  const text = EXAMPLES.find(({ id }) => id === 'quicksort')?.text ?? '';
  for (let offset = 0; offset <= text.length; offset += 37) {
    expect(() => completionsAt(new Document(text.slice(0, offset)), offset)).not.toThrow();
  }
  const document = new Document(text);
  for (let offset = 0; offset <= text.length; offset++) completionsAt(document, offset);
});
