/**
 * The dominator tree, by Lengauer and Tarjan's algorithm with path compression: O(edges · log blocks) on any graph,
 * and no recursion.
 */
import type { Cfg } from './cfg.ts';

export interface DominatorTree {
  /** The immediate dominator of each block; -1 for the entry and for unreachable blocks. */
  readonly idom: Int32Array;
  /** Children of block `b` in the tree: `children[childStart[b] … childStart[b + 1])`, in reverse postorder. */
  readonly childStart: Int32Array;
  readonly children: Int32Array;
  /** Preorder number of each block in the tree; -1 for unreachable blocks. */
  readonly preorder: Int32Array;
  /** How many blocks each block dominates, itself included; 0 for unreachable blocks. */
  readonly subtreeSize: Int32Array;
}

/** Whether every path from the entry to `b` goes through `a`. False if either is unreachable. */
export function dominates(tree: DominatorTree, a: number, b: number): boolean {
  const from = tree.preorder[a] as number;
  const at = tree.preorder[b] as number;
  return from >= 0 && at >= from && at < from + (tree.subtreeSize[a] as number);
}

export function dominatorTree(cfg: Cfg): DominatorTree {
  const { blockCount, reversePostorder } = cfg;
  const idom = immediateDominators(cfg);

  const subtreeSize = new Int32Array(blockCount);
  const childStart = new Int32Array(blockCount + 1);
  for (let i = reversePostorder.length - 1; i >= 0; i--) {
    const block = reversePostorder[i] as number;
    const size = (subtreeSize[block] as number) + 1;
    subtreeSize[block] = size;
    const parent = idom[block] as number;
    if (parent === -1) continue;
    subtreeSize[parent] = (subtreeSize[parent] as number) + size;
    childStart[parent + 1] = (childStart[parent + 1] as number) + 1;
  }
  for (let b = 0; b < blockCount; b++) {
    childStart[b + 1] = (childStart[b + 1] as number) + (childStart[b] as number);
  }

  // A block comes after its dominators in reverse postorder, so one pass numbers the whole tree.
  const preorder = new Int32Array(blockCount).fill(-1);
  const nextNumber = new Int32Array(blockCount);
  const fill = childStart.slice();
  const children = new Int32Array(Math.max(0, reversePostorder.length - 1));
  for (let i = 0; i < reversePostorder.length; i++) {
    const block = reversePostorder[i] as number;
    const parent = idom[block] as number;
    let number = 0;
    if (parent !== -1) {
      number = nextNumber[parent] as number;
      nextNumber[parent] = number + (subtreeSize[block] as number);
      const at = fill[parent] as number;
      children[at] = block;
      fill[parent] = at + 1;
    }
    preorder[block] = number;
    nextNumber[block] = number + 1;
  }
  return { idom, childStart, children, preorder, subtreeSize };
}

/** Works on depth-first preorder numbers (0 is the entry) and translates at the end. */
function immediateDominators(cfg: Cfg): Int32Array {
  const { blockCount, successorStart, successors, predecessorStart, predecessors } = cfg;
  const idom = new Int32Array(blockCount).fill(-1);
  if (blockCount === 0) return idom;

  const numberOf = new Int32Array(blockCount).fill(-1);
  const blockOf = new Int32Array(blockCount);
  const parent = new Int32Array(blockCount);
  const count = numberDepthFirst(successorStart, successors, numberOf, blockOf, parent);

  const semi = new Int32Array(count);
  const label = new Int32Array(count);
  for (let v = 0; v < count; v++) {
    semi[v] = v;
    label[v] = v;
  }
  const ancestor = new Int32Array(count).fill(-1);
  const path = new Int32Array(count);

  /** The vertex of least semidominator on the way from v up to the root of its tree in the forest. */
  const evaluate = (v: number): number => {
    if (ancestor[v] === -1) return v;
    let length = 0;
    for (let u = v; ancestor[ancestor[u] as number] !== -1; u = ancestor[u] as number) path[length++] = u;
    while (length > 0) {
      const u = path[--length] as number;
      const above = ancestor[u] as number;
      const best = label[above] as number;
      if ((semi[best] as number) < (semi[label[u] as number] as number)) label[u] = best;
      ancestor[u] = ancestor[above] as number;
    }
    return label[v] as number;
  };

  const dominator = new Int32Array(count);
  const bucketHead = new Int32Array(count).fill(-1);
  const bucketNext = new Int32Array(count).fill(-1);
  for (let w = count - 1; w > 0; w--) {
    const block = blockOf[w] as number;
    for (let e = predecessorStart[block] as number; e < (predecessorStart[block + 1] as number); e++) {
      const v = numberOf[predecessors[e] as number] as number;
      if (v === -1) continue;
      const candidate = semi[evaluate(v)] as number;
      if (candidate < (semi[w] as number)) semi[w] = candidate;
    }
    const s = semi[w] as number;
    bucketNext[w] = bucketHead[s] as number;
    bucketHead[s] = w;

    const p = parent[w] as number;
    ancestor[w] = p;
    for (let v = bucketHead[p] as number; v !== -1; v = bucketNext[v] as number) {
      const u = evaluate(v);
      dominator[v] = (semi[u] as number) < p ? u : p;
    }
    bucketHead[p] = -1;
  }
  for (let w = 1; w < count; w++) {
    if (dominator[w] !== semi[w]) dominator[w] = dominator[dominator[w] as number] as number;
    idom[blockOf[w] as number] = blockOf[dominator[w] as number] as number;
  }
  return idom;
}

/** Numbers the reachable blocks in depth-first preorder; returns how many there are. */
function numberDepthFirst(
  start: Int32Array,
  successors: Int32Array,
  numberOf: Int32Array,
  blockOf: Int32Array,
  parent: Int32Array,
): number {
  const blockCount = numberOf.length;
  const stack = new Int32Array(blockCount);
  const nextEdge = start.slice(0, blockCount);
  let depth = 1;
  let count = 1;
  numberOf[0] = 0;
  while (depth > 0) {
    const block = stack[depth - 1] as number;
    const edge = nextEdge[block] as number;
    if (edge === start[block + 1]) {
      depth--;
      continue;
    }
    nextEdge[block] = edge + 1;
    const next = successors[edge] as number;
    if (numberOf[next] !== -1) continue;
    numberOf[next] = count;
    blockOf[count] = next;
    parent[count] = numberOf[block] as number;
    count++;
    stack[depth++] = next;
  }
  return count;
}
