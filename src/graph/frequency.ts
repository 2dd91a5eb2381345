/** How often edges were taken, as far as the counts of blocks say it. */
import type { ControlFlow } from '../hir/analysis/flow.ts';

/**
 * By block and by the number of the edge among the block's. What flows into a block flows out of it: an edge that is
 * the only unknown one on a side of a block is what the others leave of the block's count. Null where that says
 * nothing. Counts that are read while the program runs may be off by what happened meanwhile.
 */
export function edgeCounts({ blocks }: ControlFlow, counts: readonly (number | null)[]): (number | null)[][] {
  const known: (number | null)[][] = blocks.map(({ edges }) => edges.map(() => null));
  const into: { from: number; edge: number }[][] = blocks.map(() => []);
  blocks.forEach(({ edges }, from) => edges.forEach(({ to }, edge) => into[to]?.push({ from, edge })));
  const out = blocks.map(({ edges }, from) => edges.map((_, edge) => ({ from, edge })));

  /** Settles the only unknown edge of one side of a block; whether there was one. */
  const settle = (count: number | null | undefined, side: readonly { from: number; edge: number }[]): boolean => {
    if (count === null || count === undefined) return false;
    const unknown = side.filter(({ from, edge }) => known[from]?.[edge] === null);
    const [only] = unknown;
    if (only === undefined || unknown.length > 1) return false;
    const others = side.reduce((sum, { from, edge }) => sum + (known[from]?.[edge] ?? 0), 0);
    (known[only.from] as (number | null)[])[only.edge] = Math.max(0, count - others);
    return true;
  };
  const work = new Set(blocks.map((_, b) => b));
  for (const b of work) {
    work.delete(b);
    const settledOut = settle(counts[b], out[b] ?? []);
    // Calls come into the entry besides.
    const settledIn = b !== 0 && settle(counts[b], into[b] ?? []);
    if (settledOut) for (const { to } of blocks[b]?.edges ?? []) work.add(to);
    if (settledIn) for (const { from } of into[b] ?? []) work.add(from);
  }
  return known;
}
