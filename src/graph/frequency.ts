/** How often edges were taken, as far as the counts of blocks say it. */
import type { ControlFlow } from '../hir/analysis/flow.ts';

interface Edge {
  readonly from: number;
  readonly to: number;
  count: number | null;
}

/**
 * By block and by the number of the edge among the block's; null where the counts of blocks say nothing.
 *
 * Each time that a block ran, one of the edges into it was taken: the only one that isn't known is what the others leave
 * of the block's count. As a rule one of the edges out of it was taken, too; but a trap or a stop ends the function
 * amid a block, and a call in it may still be going on. So edges out are asked only where edges in don't say it,
 * those of rare blocks first, and are never more than their target has room for. Counts that are read while the
 * program runs may be off by what happened meanwhile.
 */
export function edgeCounts({ blocks }: ControlFlow, counts: readonly (number | null)[]): (number | null)[][] {
  const out = blocks.map(({ edges }, from) => edges.map(({ to }): Edge => ({ from, to, count: null })));
  const into: Edge[][] = blocks.map(() => []);
  for (const edge of out.flat()) into[edge.to]?.push(edge);
  const countOf = (block: number): number | null => counts[block] ?? null;

  const settleInto = (b: number): void => {
    const count = countOf(b);
    const edges = into[b] ?? [];
    const edge = onlyUnknown(edges);
    // Calls come into the entry besides.
    if (b !== 0 && count !== null && edge !== null) edge.count = Math.max(0, count - known(edges));
  };
  for (let b = 0; b < blocks.length; b++) settleInto(b);

  const rareFirst = blocks.map((_, b) => b).sort((a, b) => (countOf(a) ?? 0) - (countOf(b) ?? 0));
  for (let settled = true; settled; ) {
    settled = false;
    for (const b of rareFirst) {
      const count = countOf(b);
      const edges = out[b] ?? [];
      const edge = onlyUnknown(edges);
      if (count === null || edge === null) continue;
      const target = edge.to === 0 ? null : countOf(edge.to);
      const room = target === null ? Number.POSITIVE_INFINITY : target - known(into[edge.to] ?? []);
      edge.count = Math.max(0, Math.min(count - known(edges), room));
      settleInto(edge.to);
      settled = true;
    }
  }
  return out.map((edges) => edges.map(({ count }) => count));
}

/** The edge that isn't known, where all others are. */
function onlyUnknown(edges: readonly Edge[]): Edge | null {
  const unknown = edges.filter(({ count }) => count === null);
  return unknown.length === 1 ? (unknown[0] as Edge) : null;
}

/** What the edges that are known sum up to. */
function known(edges: readonly Edge[]): number {
  return edges.reduce((sum, { count }) => sum + (count ?? 0), 0);
}
