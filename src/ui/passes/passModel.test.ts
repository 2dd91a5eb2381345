import { expect, test } from 'vitest';
import type { CompilationStep, CompilationSteps } from '../../engine/api.ts';
import { findPasses, foldIdle, type Row, shownPasses, summaryOf } from './passModel.ts';

const NO_FLOW = { blocks: [], loops: [], irreducible: false };

/** A pass; one that changed something leaves `text`. */
function step(name: string, text: string | null, rest: Partial<CompilationStep> = {}): CompilationStep {
  const size = { before: 10, after: text === null ? 10 : 8 };
  return {
    name,
    doc: '',
    by: 'tierlab',
    changed: text !== null,
    ms: 1,
    ...size,
    text,
    flow: null,
    remarks: [],
    ...rest,
  };
}
const idle = (name: string) => step(name, null);
const compilation = (...steps: CompilationStep[]): CompilationSteps => ({
  ...{ initial: 'hir 0', initialFlow: NO_FLOW, emitted: 'wat 0', obstacle: null },
  steps,
});
const NO_CALL = { kind: 'refused', line: 3, text: '@f is not inlined: it is too large' } as const;

/** `gvn`, `(2)` for a fold of two, `[2]` for an open one. */
const textOf = (row: Row): string => {
  if (row.kind === 'pass') return row.pass.step.name;
  return row.open ? `[${row.count}]` : `(${row.count})`;
};
const rowsOf = (steps: CompilationStep[], ...open: number[]) =>
  foldIdle(shownPasses(compilation(...steps)), new Set(open)).map(textOf);

test('a pass begins with what the one before it left, each optimiser with its own form', () => {
  const passes = shownPasses(
    compilation(
      step('gvn', 'hir 1'),
      idle('dce'),
      step('inline', 'hir 2'),
      step('vacuum', 'wat 1', { by: 'binaryen' }),
      step('dce', 'wat 2', { by: 'binaryen' }),
    ),
  );
  expect(passes.map(({ before, after }) => [before, after])).toEqual([
    ['hir 0', 'hir 1'],
    ['hir 1', 'hir 1'],
    ['hir 1', 'hir 2'],
    ['wat 0', 'wat 1'],
    ['wat 1', 'wat 2'],
  ]);
});

test('a remark is shown once, unless another pass makes it or it is about another line', () => {
  const passes = shownPasses(
    compilation(
      step('inline', 'hir 1', { remarks: [NO_CALL] }),
      step('inline', null, { remarks: [NO_CALL, { ...NO_CALL, line: 4 }] }),
      step('devirtualize', null, { remarks: [NO_CALL] }),
    ),
  );
  expect(passes.map(({ remarks }) => remarks.map(({ line }) => line))).toEqual([[3], [4], [3]]);
});

test('neighbours that changed nothing are one row', () => {
  expect(rowsOf([idle('a'), idle('b'), step('c', 'x'), idle('d'), idle('e'), idle('f')])).toEqual(['(2)', 'c', '(3)']);
  expect(rowsOf([idle('a'), idle('b')])).toEqual(['(2)']);
  expect(rowsOf([])).toEqual([]);
});

test('one alone stays as it is', () => {
  expect(rowsOf([step('a', 'x'), idle('b'), step('c', 'y'), idle('d')])).toEqual(['a', 'b', 'c', 'd']);
});

test('a pass that gives a reason is not folded, though it changed nothing', () => {
  const refusing = step('inline', null, { remarks: [NO_CALL] });
  expect(rowsOf([idle('a'), idle('b'), refusing, idle('c'), refusing])).toEqual(['(2)', 'inline', '(2)']);
});

test('a fold opens by its first pass', () => {
  const steps = [idle('a'), idle('b'), step('c', 'x'), idle('d'), idle('e')];
  expect(rowsOf(steps, 3)).toEqual(['(2)', 'c', '[2]', 'd', 'e']);
  expect(rowsOf(steps, 4)).toEqual(['(2)', 'c', '(2)']);
});

test.each([
  ['', ['loop-rotate', 'loop-simplify', 'GVN']],
  ['loop', ['loop-rotate', 'loop-simplify']],
  [' simp  loop ', ['loop-simplify']],
  ['gvn', ['GVN']],
  ['loop gvn', []],
])('looking for %j finds %j', (query, names) => {
  const passes = shownPasses(compilation(idle('loop-rotate'), idle('loop-simplify'), idle('GVN')));
  expect(findPasses(passes, query).map(({ step: { name } }) => name)).toEqual(names);
});

test('the summary goes from the first size to the last', () => {
  const passes = shownPasses(
    compilation(
      step('inline', 'x', { before: 20, after: 45, ms: 2 }),
      step('gvn', null, { before: 45, after: 45, ms: 0.5 }),
      step('dce', 'y', { before: 45, after: 12 }),
    ),
  );
  expect(summaryOf(passes)).toEqual({ passes: 3, changed: 2, ms: 3.5, size: { before: 20, after: 12 } });
  const read = shownPasses(
    compilation(step('read', 'wat 1', { by: 'binaryen' }), step('dce', 'wat 2', { by: 'binaryen' })),
  );
  expect(summaryOf(read)).toMatchObject({ passes: 1, changed: 1, ms: 2 });
  expect(summaryOf([])).toEqual({ passes: 0, changed: 0, ms: 0, size: null });
});
