/** Which row each block stands in: edges lead down, except those that close a cycle. */
import { cfgOfTargets } from '../hir/analysis/cfg.ts';
import type { ControlFlow } from '../hir/analysis/flow.ts';

export interface Layering {
  /** By block. */
  readonly rows: readonly number[];
  /** Blocks by row, at first in the order in which a walk from the entry comes to them. */
  readonly layers: readonly (readonly number[])[];
  /** Edges that lead down, by block. */
  readonly above: readonly (readonly number[])[];
  readonly below: readonly (readonly number[])[];
}

/** Longest paths over the edges that lead down. What comes behind a loop stands below the whole loop. */
export function layeringOf({ blocks, loops }: ControlFlow): Layering {
  const order = walkOrder(blocks.map(({ edges }) => edges.map(({ to }) => to)));
  const below = blocks.map(({ edges }, from) => edges.map(({ to }) => to).filter((to) => isDown(from, to)));
  const above: number[][] = blocks.map(() => []);
  below.forEach((targets, from) => targets.forEach((to) => above[to]?.push(from)));

  function isDown(from: number, to: number): boolean {
    return (order[to] as number) > (order[from] as number);
  }
  /** From the end of each loop to each block that the loop is left for. */
  const behindLoops: number[][] = blocks.map(() => []);
  for (const loop of loops) {
    const inside = new Set(loop.blocks);
    const exits = loop.blocks.flatMap((b) => below[b]?.filter((to) => !inside.has(to)) ?? []);
    const latches = loop.blocks.filter((b) => blocks[b]?.edges.some(({ to, back }) => back && to === loop.header));
    for (const latch of latches) behindLoops[latch]?.push(...exits);
  }
  const rows = longestPaths(below.map((to, b) => [...to, ...(behindLoops[b] ?? [])])) ?? longestPaths(below) ?? [];
  const layers: number[][] = [];
  const inOrder = blocks.map((_, b) => b).sort((a, b) => (order[a] as number) - (order[b] as number));
  for (const b of inOrder) {
    const row = rows[b] as number;
    while (layers.length <= row) layers.push([]);
    (layers[row] as number[]).push(b);
  }
  return { rows, layers, above, below };
}

/** Positions in reverse postorder, of blocks that the entry doesn't reach too. */
function walkOrder(targets: readonly (readonly number[])[]): number[] {
  const { orderOf } = cfgOfTargets(targets);
  // A root above them all, numbered first.
  const roots = targets.map((_, b) => b).filter((b) => b === 0 || orderOf[b] === -1);
  const rooted = cfgOfTargets([roots.map((b) => b + 1), ...targets.map((list) => list.map((to) => to + 1))]);
  return targets.map((_, b) => rooted.orderOf[b + 1] as number);
}

/** Length of the longest path to each node of an acyclic graph; null when it has a cycle. */
function longestPaths(targets: readonly (readonly number[])[]): number[] | null {
  const waiting = targets.map(() => 0);
  for (const list of targets) for (const to of list) waiting[to] = (waiting[to] as number) + 1;
  const length = targets.map(() => 0);
  const work = targets.map((_, b) => b).filter((b) => waiting[b] === 0);
  let done = 0;
  for (let b = work.pop(); b !== undefined; b = work.pop()) {
    done += 1;
    for (const to of targets[b] as readonly number[]) {
      length[to] = Math.max(length[to] as number, (length[b] as number) + 1);
      waiting[to] = (waiting[to] as number) - 1;
      if (waiting[to] === 0) work.push(to);
    }
  }
  return done === targets.length ? length : null;
}
