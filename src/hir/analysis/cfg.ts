/** The control-flow graph of a function, as flat arrays over block indices. */
import type { Func } from '../module.ts';
import { isTerminator } from '../opcodes.ts';

/**
 * Edges are distinct: `brcond %c, b, b` is one edge, and a phi has one incoming value per predecessor listed here.
 * The successors of block `b` are `successors[successorStart[b] … successorStart[b + 1])`, in the terminator's order;
 * predecessors likewise, in text order, unreachable ones included.
 */
export interface Cfg {
  readonly blockCount: number;
  readonly successorStart: Int32Array;
  readonly successors: Int32Array;
  readonly predecessorStart: Int32Array;
  readonly predecessors: Int32Array;
  /** The blocks that the entry reaches, in reverse postorder. */
  readonly reversePostorder: Int32Array;
  /** Position of a block in `reversePostorder`; -1 for an unreachable block. */
  readonly orderOf: Int32Array;
}

/** Works on malformed functions too: a block without a terminator has no successors. */
export function buildCfg(func: Func): Cfg {
  const targets: number[][] = func.blocks.map((block) => {
    const last = block.instructions[block.instructions.length - 1];
    return last !== undefined && isTerminator(last.op) ? last.targets.map((target) => target.index) : [];
  });
  return cfgOfTargets(targets);
}

/** The graph of blocks numbered from 0, the entry, by the targets that each of them names. */
export function cfgOfTargets(targets: readonly (readonly number[])[]): Cfg {
  const blockCount = targets.length;
  let bound = 0;
  for (const list of targets) bound += list.length;

  const successorStart = new Int32Array(blockCount + 1);
  const predecessorStart = new Int32Array(blockCount + 1);
  const edges = new Int32Array(bound);
  /** The block whose successors last included this one, plus 1. */
  const seenFrom = new Int32Array(blockCount);
  let edgeCount = 0;
  for (let from = 0; from < blockCount; from++) {
    successorStart[from] = edgeCount;
    for (const to of targets[from] as readonly number[]) {
      if (seenFrom[to] === from + 1) continue;
      seenFrom[to] = from + 1;
      edges[edgeCount++] = to;
      predecessorStart[to + 1] = (predecessorStart[to + 1] as number) + 1;
    }
  }
  successorStart[blockCount] = edgeCount;
  const successors = edges.subarray(0, edgeCount);

  for (let b = 0; b < blockCount; b++) {
    predecessorStart[b + 1] = (predecessorStart[b + 1] as number) + (predecessorStart[b] as number);
  }
  const predecessors = new Int32Array(edgeCount);
  const fill = predecessorStart.slice();
  for (let from = 0; from < blockCount; from++) {
    for (let e = successorStart[from] as number; e < (successorStart[from + 1] as number); e++) {
      const to = successors[e] as number;
      const at = fill[to] as number;
      predecessors[at] = from;
      fill[to] = at + 1;
    }
  }

  const reversePostorder = depthFirst(blockCount, successorStart, successors);
  const orderOf = new Int32Array(blockCount).fill(-1);
  for (let i = 0; i < reversePostorder.length; i++) orderOf[reversePostorder[i] as number] = i;
  return { blockCount, successorStart, successors, predecessorStart, predecessors, reversePostorder, orderOf };
}

function depthFirst(blockCount: number, start: Int32Array, successors: Int32Array): Int32Array {
  const order = new Int32Array(blockCount);
  if (blockCount === 0) return order;
  const stack = new Int32Array(blockCount);
  const nextEdge = start.slice(0, blockCount);
  const visited = new Uint8Array(blockCount);
  let depth = 1;
  let free = blockCount;
  visited[0] = 1;
  while (depth > 0) {
    const block = stack[depth - 1] as number;
    const edge = nextEdge[block] as number;
    if (edge === start[block + 1]) {
      order[--free] = block;
      depth--;
      continue;
    }
    nextEdge[block] = edge + 1;
    const next = successors[edge] as number;
    if (visited[next] === 1) continue;
    visited[next] = 1;
    stack[depth++] = next;
  }
  return order.slice(free);
}
