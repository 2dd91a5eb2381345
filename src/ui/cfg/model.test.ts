import { describe, expect, test } from 'vitest';
import type { ControlFlow, FlowBlock } from '../../hir/analysis/flow.ts';
import { blockAt, describe as describeBlock, neighbour, sharesOf, shownBlocks } from './model.ts';
import { stagesOf } from './useFlow.ts';
import { boxOf, firstView, fit, revealing, zoomed } from './view.ts';

function block(label: string, origin: number | null, targets: number[], rest: Partial<FlowBlock> = {}): FlowBlock {
  const edges = targets.map((to, i) => ({
    to,
    when: targets.length === 1 ? '' : i === 0 ? 'true' : 'false',
    back: false,
  }));
  const place = { line: 2 * (origin ?? 0) + 2, endLine: 2 * (origin ?? 0) + 3 };
  return { label, ...place, instructions: 2, edges, dominator: null, loop: null, origin, ...rest };
}
const flowOf = (...blocks: FlowBlock[]): ControlFlow => ({ blocks, loops: [], irreducible: false });
const DIAMOND = flowOf(block('entry', 0, [1, 2]), block('a', 1, [3]), block('b', 2, [3]), block('end', 3, []));

describe('counts', () => {
  test('of the text say how often edges were taken', () => {
    const shown = shownBlocks(DIAMOND, [10, 7, 3, 10]);
    expect(shown.map(({ count }) => count)).toEqual([10, 7, 3, 10]);
    expect(shown[0]?.edges.map(({ count }) => count)).toEqual([7, 3]);
    expect(describeBlock(shown[0] as never, shown)).toBe(
      'entry: ran 10 times; 2 instructions; line 2; to a if true (7 times), to b if false (3 times)',
    );
  });

  test('go with blocks wherever a pass has put them, and then say nothing about edges', () => {
    const shown = shownBlocks(
      flowOf(block('entry', 0, [1]), block('b', 2, [2]), block('g.entry', null, [])),
      [10, 7, 3, 10],
    );
    expect(shown.map(({ count }) => count)).toEqual([10, 3, null]);
    expect(shown[0]?.edges[0]?.count).toBeNull();
  });

  test('warm by their cube root, and nothing is warm where nothing was counted', () => {
    expect(sharesOf([0, 1, 1e5, 5e5, 1e6]).map((share) => share.toFixed(2))).toEqual([
      ...['0.00', '0.11', '0.52', '0.81', '1.00'],
    ]);
    expect(sharesOf([0, null])).toEqual([0, 0]);
    expect(shownBlocks(DIAMOND, null).every(({ count, heat }) => count === null && heat === 0)).toBe(true);
  });
});

test.each([
  [2, 0],
  [5, 1],
  [9, 3],
  [1, null],
  [12, null],
  [null, null],
])('line %s is in block %s', (line, expected) => {
  expect(blockAt(DIAMOND, line)).toBe(expected);
});

test.each([
  ['ArrowDown', 0, 1],
  ['ArrowUp', 3, 1],
  ['ArrowRight', 1, 2],
  ['ArrowLeft', 2, 1],
  ['ArrowLeft', 1, null],
  ['ArrowDown', 3, null],
  ['End', 0, 3],
  ['x', 0, null],
])('%s leads from block %d to %s', (key, from, to) => {
  const places = [
    { row: 0, column: 1 },
    { row: 1, column: 0 },
    { row: 1, column: 2 },
    { row: 2, column: 1 },
  ];
  expect(neighbour(key, from, shownBlocks(DIAMOND, null), places)).toBe(to);
});

test('a compilation has a stage for each pass that changed the graph', () => {
  const step = (name: string, flow: ControlFlow | null) => ({ name, flow }) as never;
  const steps = [step('gvn', null), step('inline', DIAMOND)];
  const stages = stagesOf({ initial: '', initialFlow: DIAMOND, emitted: '', steps, obstacle: null });
  expect(stages.map(({ name }) => name)).toEqual(['before all passes', '2. after inline']);
});

describe('the view', () => {
  const size = { width: 400, height: 300 };
  const drawing = (rows: number) => ({
    places: Array.from({ length: rows }, (_, row) => ({ row, column: 0 })),
    routes: [],
  });

  test('of a small graph is whole and not enlarged', () => {
    expect(fit(boxOf(drawing(1)), size).scale).toBe(1);
    const { scale, top } = fit(boxOf(drawing(10)), size);
    expect(scale).toBeLessThan(1);
    expect(boxOf(drawing(10)).bottom * scale + top).toBeLessThanOrEqual(300);
  });

  test('of a large graph begins at its entry, legible', () => {
    const { scale, top } = firstView(drawing(100), size);
    expect(scale).toBe(0.6);
    expect(boxOf(drawing(100)).top * scale + top).toBe(24);
  });

  test('stays at the pointer while it zooms, and within bounds', () => {
    const view = { scale: 1, left: 10, top: 20 };
    const closer = zoomed(view, 2, { x: 110, y: 120 });
    expect(100 * closer.scale + closer.left).toBe(110);
    expect(zoomed(view, 1e9, { x: 0, y: 0 }).scale).toBe(2.5);
  });

  test('moves to a block that is out of sight, and not to one that is in sight', () => {
    const view = { scale: 1, left: 0, top: 0 };
    expect(revealing(view, { left: 50, right: 150, top: 50, bottom: 100 }, size)).toBe(view);
    const moved = revealing(view, { left: 50, right: 150, top: 900, bottom: 950 }, size);
    expect(950 + moved.top).toBe(300 - 24);
  });
});
