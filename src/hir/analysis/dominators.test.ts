import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Cfg, cfgOfTargets } from './cfg.ts';
import { dominates, dominatorTree } from './dominators.ts';

/** `0>1,2 1>3 2>3`: edges by block; blocks that are not mentioned on a left side end the function. */
function graph(notation: string): Cfg {
  const targets: number[][] = [];
  for (const part of notation.split(' ')) {
    const [from, to] = part.split('>') as [string, string | undefined];
    const list = to === undefined ? [] : to.split(',').map(Number);
    for (const block of [Number(from), ...list]) while (targets.length <= block) targets.push([]);
    (targets[Number(from)] as number[]).push(...list);
  }
  return cfgOfTargets(targets);
}

function predecessorsOf(cfg: Cfg, block: number): number[] {
  return [...cfg.predecessors.subarray(cfg.predecessorStart[block], cfg.predecessorStart[block + 1])];
}

describe('cfg', () => {
  test.each([
    ['0', '0'],
    ['0>1 1>2', '0 1 2'],
    ['0>1,2 1>3 2>3', '0 2 1 3'],
    ['0>1 1>1,2', '0 1 2'],
    ['0>2 1>2', '0 2'],
  ])('reverse postorder of %s is %s', (notation, order) => {
    expect([...graph(notation).reversePostorder].join(' ')).toBe(order);
  });

  test('edges are distinct, and unreachable predecessors are listed', () => {
    const cfg = graph('0>2,2,2 1>2');
    expect(predecessorsOf(cfg, 2)).toEqual([0, 1]);
    expect(cfg.successors.length).toBe(2);
  });
});

describe('dominators', () => {
  test.each([
    ['0', '-1'],
    ['0>1 1>2', '-1 0 1'],
    ['0>1,2 1>3 2>3', '-1 0 0 0'],
    ['0>1 1>2,3 2>1', '-1 0 1 1'],
    // Irreducible: two entries into the cycle 1 ⇄ 2.
    ['0>1,2 1>2 2>1,3', '-1 0 0 2'],
    // Unreachable 1.
    ['0>2 1>2', '-1 -1 0'],
    // The example of Lengauer and Tarjan's paper, R=0 A=1 … L=12.
    ['0>1,2,3 1>4 2>1,4,5 3>6,7 4>12 5>8 6>9 7>9,10 8>5,11 9>11 10>9 11>9,0 12>8', '-1 0 0 0 0 0 3 3 0 0 7 0 4'],
  ])('idoms of %s are %s', (notation, idoms) => {
    expect([...dominatorTree(graph(notation)).idom].join(' ')).toBe(idoms);
  });

  test('agrees with the definition on random graphs', () => {
    const graphs = fc
      .integer({ min: 1, max: 12 })
      .chain((n) =>
        fc.array(fc.array(fc.integer({ min: 0, max: n - 1 }), { maxLength: 3 }), { minLength: n, maxLength: n }),
      );
    fc.assert(
      fc.property(graphs, (targets) => {
        const cfg = cfgOfTargets(targets);
        const tree = dominatorTree(cfg);
        for (let a = 0; a < targets.length; a++) {
          const reachedWithout = reachableWithout(targets, a);
          for (let b = 0; b < targets.length; b++) {
            const reachable = cfg.orderOf[b] !== -1;
            const expected = reachable && cfg.orderOf[a] !== -1 && (a === b || !reachedWithout.has(b));
            expect(dominates(tree, a, b)).toBe(expected);
          }
          const children = [...tree.children.subarray(tree.childStart[a], tree.childStart[a + 1])];
          expect(children.every((child) => tree.idom[child] === a)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('a ladder of 100,000 blocks needs neither recursion nor quadratic time', () => {
    const n = 100_000;
    const targets = Array.from({ length: n }, (_, b) => (b + 2 < n ? [b + 1, b + 2] : b + 1 < n ? [b + 1] : []));
    const tree = dominatorTree(cfgOfTargets(targets));
    expect(tree.idom[n - 1]).toBe(0);
    expect(tree.subtreeSize[0]).toBe(n);
  });
});

function reachableWithout(targets: readonly (readonly number[])[], removed: number): Set<number> {
  const seen = new Set<number>();
  const work = removed === 0 ? [] : [0];
  while (work.length > 0) {
    const block = work.pop() as number;
    if (seen.has(block)) continue;
    seen.add(block);
    for (const next of targets[block] as readonly number[]) if (next !== removed) work.push(next);
  }
  return seen;
}
