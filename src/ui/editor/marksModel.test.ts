import { expect, test } from 'vitest';
import type { InliningNote } from '../../engine/api.ts';
import { type FunctionFacts, HOTTEST, heatOf, marksOf } from './marksModel.ts';

const LINES = [
  'function @f(%n: i32) -> i32 {',
  'entry:',
  '    %two: i32 = add 1, 1',
  '    %a: i32 = call @g(%n)',
  '    br done',
  '',
  'done: ; the last one',
  '    return %a',
  '}',
];
const facts = (rest: Partial<FunctionFacts>): FunctionFacts => ({
  ...{ name: 'f', line: 11, lines: LINES, tier: 2, blockCounts: null, absent: [], calls: [], inlinedInto: [] },
  ...rest,
});
const note = (kind: InliningNote['kind'], text: string, callee: string | null = 'g'): InliningNote => ({
  ...{ functionIndex: 0, tier: 2, kind, line: 14, callee, text },
});

test('nothing is said of a function of which nothing is known', () => {
  expect(marksOf(facts({}))).toEqual([]);
});

test('each line has the heat of its block; empty lines, the header and the bracket have none', () => {
  const marks = marksOf(facts({ blockCounts: [20_000, 3] }));
  expect(marks.map(({ line, heat }) => [line, heat])).toEqual([
    [12, 3],
    [13, 3],
    [14, 3],
    [15, 3],
    [17, 1],
    [18, 1],
  ]);
  expect(marks[0]?.hover).toEqual(['Ran 20,000 times.']);
  expect(marks[4]?.hover).toEqual(['Ran 3 times.']);
});

test('counts of other blocks than the text has say nothing of it', () => {
  expect(marksOf(facts({ blockCounts: [1, 2, 3] }))).toEqual([]);
});

test.each([
  [0, 0],
  [1, 1],
  [99, 1],
  [100, 2],
  [10_000, 3],
  [1_000_000, 4],
  [1e12, HOTTEST],
])('%s times is heat %s', (count, heat) => {
  expect(heatOf(count)).toBe(heat);
});

test('a line that has become nothing is marked, and it is said of which code', () => {
  const [mark, ...others] = marksOf(facts({ absent: [13] }));
  expect(others).toEqual([]);
  expect(mark).toMatchObject({ line: 13, absent: true, heat: 0, note: null });
  expect(mark?.hover[0]).toMatch(/^\*\*Optimised away in Tier 2/);
});

test('a call that was inlined says so, though an earlier pass had refused it', () => {
  const calls = [note('refused', '@g is not inlined: it is cold'), note('done', '@g is inlined: 12 instructions')];
  const [mark] = marksOf(facts({ calls, absent: [14] }));
  expect(mark).toMatchObject({ note: '⤵ inlined', absent: false });
  expect(mark?.hover).toHaveLength(2);
});

test('a call that was not inlined says why, and what is called through a value says it in its words', () => {
  const [refused] = marksOf(facts({ calls: [note('refused', `@g is not inlined: ${'because '.repeat(20)}`)] }));
  expect(refused?.note).toMatch(/^⊘ not inlined: because because .*…$/);
  expect(refused?.note?.length).toBeLessThan(70);
  const [indirect] = marksOf(facts({ calls: [note('done', 'calls @h directly: nothing else can be called', null)] }));
  expect(indirect?.note).toBe('⤵ calls @h directly: nothing else can be called');
});

test('a function that is part of others says of which', () => {
  const inlinedInto = ['a', 'b', 'c', 'd', 'e'].map((name) => ({ name, tier: 2 as const }));
  expect(marksOf(facts({ inlinedInto: inlinedInto.slice(0, 1) }))[0]?.note).toBe('⤴ inlined into @a (Tier 2)');
  expect(marksOf(facts({ inlinedInto }))[0]?.note).toBe(
    '⤴ inlined into @a (Tier 2), @b (Tier 2), @c (Tier 2) and 2 more',
  );
});
