import { describe, expect, test } from 'vitest';
import type { ControlFlow } from '../hir/analysis/flow.ts';
import { flowOf, largeFlow } from '../testing/flows.ts';
import { edgeCounts } from './frequency.ts';
import { layeringOf } from './layers.ts';
import { type Place, placesOf } from './places.ts';
import { BLOCK, centerOf, routesOf } from './routes.ts';

const named = (flow: ControlFlow, places: readonly Place[]) =>
  new Map(flow.blocks.map(({ label }, b) => [label, places[b] as Place]));
const NOTHING = new Map<string, Place>();

describe('the graph of a function', () => {
  test('has names, lines, conditions, dominators, loops and back-edges', () => {
    const flow = flowOf('entry>head head>body,done body>head done');
    expect(flow.blocks.map(({ label, line, endLine }) => [label, line, endLine])).toEqual([
      ['entry', 2, 3],
      ['head', 4, 5],
      ['body', 6, 7],
      ['done', 8, 9],
    ]);
    expect(flow.blocks[1]?.edges).toEqual([
      { to: 2, when: 'true', back: false },
      { to: 3, when: 'false', back: false },
    ]);
    expect(flow.blocks[2]?.edges).toEqual([{ to: 1, when: '', back: true }]);
    expect(flow.blocks.map(({ dominator }) => dominator)).toEqual([null, 0, 1, 1]);
    expect(flow.loops).toEqual([{ header: 1, blocks: [1, 2], depth: 1 }]);
    expect(flow.blocks.map(({ loop }) => loop)).toEqual([null, 0, 0, null]);
  });

  test('a switch names its cases, several to one block together', () => {
    const flow = flowOf('entry>a,b,a,b a b');
    expect(flow.blocks[0]?.edges.map(({ when }) => when)).toEqual(['default, 1', '0, 2']);
  });
});

describe('rows', () => {
  test.each([
    ['a diamond', 'entry>a,b a>c b>c c', [0, 1, 1, 2]],
    ['a way past a block', 'entry>a,c a>c c', [0, 1, 2]],
    ['a cycle with two ways in', 'entry>a,b a>b b>a,c c', [0, 1, 2, 3]],
  ])('%s', (_, notation, rows) => {
    const flow = flowOf(notation);
    expect(layeringOf(flow).rows).toEqual(rows);
  });

  test('the exit of a loop stands below all of it', () => {
    const flow = flowOf('entry>head head>done,x x>y y>head done');
    const rows = new Map(flow.blocks.map(({ label }, b) => [label, layeringOf(flow).rows[b]]));
    expect(rows).toEqual(new Map(Object.entries({ entry: 0, head: 1, x: 2, y: 3, done: 4 })));
  });

  test('a block that nothing leads to has a place too', () => {
    const flow = flowOf('entry>done lost>done done');
    expect(placesOf(flow, NOTHING)).toHaveLength(3);
  });
});

describe.each([1, 2, 3])('300 blocks, program %d', (seed) => {
  const flow = largeFlow(300, seed);
  const places = placesOf(flow, NOTHING);

  test('edges lead down unless they close a cycle, and blocks of a row stand apart', () => {
    const { rows } = layeringOf(flow);
    expect(places).toHaveLength(300);
    expect(places.map(({ row }) => row)).toEqual(rows);
    const upwards = flow.blocks.flatMap(({ edges }, from) =>
      edges.filter(({ back, to }) => !back && (rows[to] as number) <= (rows[from] as number)),
    );
    expect(upwards.length === 0 || flow.irreducible).toBe(true);
    for (let row = 0; row <= Math.max(...rows); row++) {
      const columns = places
        .filter((place) => place.row === row)
        .map(({ column }) => column)
        .sort((a, b) => a - b);
      for (let i = 1; i < columns.length; i++) {
        expect((columns[i] as number) - (columns[i - 1] as number)).toBeGreaterThanOrEqual(2);
      }
    }
  });

  test('edges begin below their block, end above theirs, turn at right angles and cross no block', () => {
    const routes = routesOf(flow, places);
    expect(routes).toHaveLength(flow.blocks.reduce((sum, { edges }) => sum + edges.length, 0));
    const boxes = places.map((place) => {
      const { x, y } = centerOf(place);
      return { left: x - BLOCK.width / 2, right: x + BLOCK.width / 2, top: y - 25, bottom: y + 25 };
    });
    for (const { from, to, points } of routes) {
      expect(points[0]?.y).toBe(boxes[from]?.bottom);
      expect(points.at(-1)?.y).toBe(boxes[to]?.top);
      for (let i = 1; i < points.length; i++) {
        const [p, q] = [points[i - 1], points[i]];
        if (p === undefined || q === undefined) throw new Error('no point');
        expect(p.x === q.x || p.y === q.y).toBe(true);
        const hit = boxes.find(
          ({ left, right, top, bottom }) =>
            Math.max(p.x, q.x) > left &&
            Math.min(p.x, q.x) < right &&
            Math.max(p.y, q.y) > top &&
            Math.min(p.y, q.y) < bottom,
        );
        expect(hit).toBeUndefined();
      }
    }
  });

  test('the same graph is drawn the same', () => {
    expect(placesOf(largeFlow(300, seed), NOTHING)).toEqual(places);
  });
});

describe('what is known', () => {
  const before = flowOf('entry>a,b a>c b>c c');
  const known = named(before, placesOf(before, NOTHING));

  test('blocks keep their places when others come and go', () => {
    const after = flowOf('entry>a,n a>c n>m,c m>c c');
    const places = named(after, placesOf(after, known));
    for (const label of ['entry', 'a', 'c']) expect(places.get(label)).toEqual(known.get(label));
    expect(new Set([...places.values()].map(({ row, column }) => `${row}.${column}`)).size).toBe(5);
  });

  test('a new block comes below the one that leads to it, beside those that are there', () => {
    const after = flowOf('entry>a,n a>c n>c c');
    const place = named(after, placesOf(after, known)).get('n');
    expect(place?.row).toBe(1);
    expect(Math.abs((place?.column ?? 0) - (known.get('a')?.column ?? 0))).toBeGreaterThanOrEqual(2);
  });

  test('the place of a block that has gone stays free for it', () => {
    const without = flowOf('entry>b,n b>c n>c c');
    const places = new Map([...known, ...named(without, placesOf(without, known))]);
    const both = flowOf('entry>a,n a>c n>b,c b>c c');
    const all = placesOf(both, places);
    expect(new Set(all.map(({ row, column }) => `${row}.${column}`)).size).toBe(all.length);
  });

  test('a pass over a large function moves nothing', () => {
    const large = largeFlow(300);
    const places = named(large, placesOf(large, NOTHING));
    const smaller = { ...large, blocks: large.blocks.map((block) => Object.assign({}, block, { instructions: 1 })) };
    expect(named(smaller, placesOf(smaller, places))).toEqual(places);
  });
});

describe('edges by frequency', () => {
  test.each([
    ['a straight line', 'entry>a a', [5, 5], [[5], []]],
    ['a diamond', 'entry>a,b a>c b>c c', [10, 7, 3, 10], [[7, 3], [7], [3], []]],
    ['a loop', 'entry>head head>body,done body>head done', [1, 11, 10, 1], [[1], [10, 1], [10], []]],
    ['a way past a block', 'entry>a,c a>c c', [9, 4, 9], [[4, 5], [4], []]],
    [
      'two ways that no block tells apart',
      'entry>a,b a>b,c b>a,c c',
      [1, 5, 5, 1],
      [[null, null], [null, null], [null, null], []],
    ],
    ['a call that never came back', 'entry>next next>exit exit', [10, 10, 0], [[10], [0], []]],
    [
      'a trap in the last round of a loop',
      'entry>head head>body,done body>head done',
      [1, 11, 11, 0],
      [[1], [11, 0], [10], []],
    ],
    [
      'a stop in a loop with two ways',
      'entry>head head>a,b a>latch b>latch latch>head,done done',
      [2, 60, 40, 20, 59, 1],
      [[2], [40, 20], [39], [20], [58, 1], []],
    ],
    ['nothing was counted', 'entry>a a', [null, null], [[null], []]],
  ])('%s', (_, notation, counts, expected) => {
    expect(edgeCounts(flowOf(notation), counts)).toEqual(expected);
  });

  test('counts that were read a moment apart give no negative edge', () => {
    expect(edgeCounts(flowOf('entry>a,c a>c c'), [9, 10, 9])[0]).toEqual([10, 0]);
  });
});
