/** The loop nest of a function: natural loops by their back-edges; irreducible cycles are no loops here. */

import type { Block, Func } from '../module.ts';
import type { Cfg } from './cfg.ts';
import { type DominatorTree, dominates } from './dominators.ts';

export interface Loop {
  readonly header: Block;
  /** Sources of back-edges. */
  readonly latches: readonly Block[];
  /** The header included, inner loops' blocks too; in reverse postorder. */
  readonly blocks: readonly Block[];
  readonly members: ReadonlySet<Block>;
  parent: Loop | null;
  readonly children: Loop[];
  /** 1 for an outermost loop. */
  depth: number;
  /** The only predecessor of the header outside of the loop, when its only successor is the header. */
  readonly preheader: Block | null;
  /** Edges out of the loop. */
  readonly exits: readonly { readonly from: Block; readonly to: Block }[];
}

export interface LoopNest {
  /** Inner loops before the loops around them. */
  readonly loops: readonly Loop[];
  /** The innermost loop that a block is in. */
  loopOf(block: Block): Loop | null;
  /** Whether there are cycles that are no natural loops. */
  readonly irreducible: boolean;
}

export function findLoops(func: Func, cfg: Cfg, dominators: DominatorTree): LoopNest {
  const { reversePostorder, orderOf, successorStart, successors, predecessorStart, predecessors } = cfg;
  const latchesOf = new Map<number, number[]>();
  let irreducible = false;
  for (const from of reversePostorder) {
    for (let e = successorStart[from] as number; e < (successorStart[from + 1] as number); e++) {
      const to = successors[e] as number;
      if ((orderOf[to] as number) > (orderOf[from] as number)) continue;
      if (!dominates(dominators, to, from)) {
        irreducible = true;
        continue;
      }
      const latches = latchesOf.get(to);
      if (latches === undefined) latchesOf.set(to, [from]);
      else latches.push(from);
    }
  }
  const blockAt = (index: number) => func.blocks[index] as Block;
  const innermost = new Array<Loop | null>(func.blocks.length).fill(null);
  const loops: Loop[] = [];
  // Headers of inner loops come later in reverse postorder.
  const headers = [...latchesOf.keys()].sort((a, b) => (orderOf[b] as number) - (orderOf[a] as number));
  for (const header of headers) {
    const latches = latchesOf.get(header) as number[];
    const inside = new Set<number>([header]);
    const work = [...latches];
    for (let b = work.pop(); b !== undefined; b = work.pop()) {
      if (inside.has(b)) continue;
      inside.add(b);
      for (let e = predecessorStart[b] as number; e < (predecessorStart[b + 1] as number); e++) {
        const from = predecessors[e] as number;
        if (orderOf[from] !== -1) work.push(from);
      }
    }
    const order = [...inside].sort((a, b) => (orderOf[a] as number) - (orderOf[b] as number));
    const blocks = order.map(blockAt);
    const exits: { from: Block; to: Block }[] = [];
    for (const b of order) {
      for (let e = successorStart[b] as number; e < (successorStart[b + 1] as number); e++) {
        const to = successors[e] as number;
        if (!inside.has(to)) exits.push({ from: blockAt(b), to: blockAt(to) });
      }
    }
    const outside: number[] = [];
    for (let e = predecessorStart[header] as number; e < (predecessorStart[header + 1] as number); e++) {
      const from = predecessors[e] as number;
      if (orderOf[from] !== -1 && !inside.has(from)) outside.push(from);
    }
    const only = outside.length === 1 ? blockAt(outside[0] as number) : null;
    const loop: Loop = {
      header: blockAt(header),
      latches: latches.map(blockAt),
      blocks,
      members: new Set(blocks),
      parent: null,
      children: [],
      depth: 1,
      preheader: only !== null && new Set(only.terminator.targets).size === 1 ? only : null,
      exits,
    };
    for (const b of order) {
      const inner = innermost[b] ?? null;
      if (inner === null) {
        innermost[b] = loop;
        continue;
      }
      let top = inner;
      while (top.parent !== null) top = top.parent;
      if (top === loop) continue;
      top.parent = loop;
      loop.children.push(top);
    }
    loops.push(loop);
  }
  for (let i = loops.length - 1; i >= 0; i--) {
    const loop = loops[i] as Loop;
    loop.depth = loop.parent === null ? 1 : loop.parent.depth + 1;
  }
  return { loops, loopOf: (block) => innermost[block.index] ?? null, irreducible };
}
