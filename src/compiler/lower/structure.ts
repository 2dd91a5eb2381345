/**
 * Structured control flow from the dominator tree, after Norman Ramsey, "Beyond Relooper: recursive translation of
 * unstructured control flow to structured control flow" (ICFP 2022, functional pearl), with a work stack in place of
 * recursion. A node with two or more forward predecessors follows the end of a `block`; a loop header starts a `loop`;
 * every other node stands where its only predecessor branches to it.
 */
import type { ControlGraph } from './graph.ts';

/** How a node ends, once its straight-line code is out. */
export type Exit =
  /** It returned or trapped. */
  | { readonly kind: 'leave' }
  | { readonly kind: 'goto'; readonly target: number }
  /** The condition is on the stack. */
  | { readonly kind: 'if'; readonly then: number; readonly else: number }
  /** `choose` is called next; `targets` are distinct. */
  | { readonly kind: 'switch'; readonly targets: readonly number[] };

export interface StructureSink {
  beginBlock(): void;
  beginLoop(): void;
  beginIf(): void;
  beginElse(): void;
  end(): void;
  branch(depth: number): void;
  /** Emits the node's code; `isLoopHeader` when it stands right after a `loop`. */
  node(node: number, isLoopHeader: boolean): Exit;
  /** Emits what the edge needs: phi moves, and the selector of a dispatch node. `to` is a block. */
  edge(from: number, to: number): void;
  /** Emits the choice of a `switch` exit: the arm of its i-th target is reached by a branch of depth i. */
  choose(node: number): void;
}

/** Kinds of pending work. Each item takes three numbers on the work stack: kind, a, b. */
const Task = {
  /** The subtree of node a. */
  tree: 0,
  /** The branch from node a to block b. */
  branch: 1,
  else: 2,
  end: 3,
} as const;

/** Emits the whole graph. Every path through what is emitted ends in a branch or in code that leaves. */
export function structure(graph: ControlGraph, sink: StructureSink): void {
  const { cfg, dominators, blockCount, dispatchBefore } = graph;
  const { orderOf } = cfg;
  const { isMerge, isHeader } = classify(graph);

  /** Where the label of a node stands among the open constructs, counted from outside. */
  const labelAt = new Int32Array(cfg.blockCount);
  let depth = 0;
  const work: number[] = [];
  const push = (kind: number, a: number, b: number) => {
    work.push(b, a, kind);
  };

  const branch = (from: number, to: number) => {
    let node = to;
    if (from < blockCount) {
      sink.edge(from, to);
      const dispatch = dispatchBefore[to] ?? -1;
      if (dispatch !== -1) node = dispatch;
    }
    if (isMerge[node] === 1 || (orderOf[node] as number) <= (orderOf[from] as number)) {
      sink.branch(depth - 1 - (labelAt[node] as number));
    } else {
      push(Task.tree, node, 0);
    }
  };

  const tree = (node: number) => {
    if (isHeader[node] === 1) {
      sink.beginLoop();
      labelAt[node] = depth++;
      push(Task.end, 0, 0);
    }
    // The merge node that comes last in the order follows the outermost block.
    const { children, childStart } = dominators;
    const first = childStart[node] as number;
    for (let c = (childStart[node + 1] as number) - 1; c >= first; c--) {
      const child = children[c] as number;
      if (isMerge[child] === 0) continue;
      sink.beginBlock();
      labelAt[child] = depth++;
      push(Task.tree, child, 0);
      push(Task.end, 0, 0);
    }
    const exit = sink.node(node, isHeader[node] === 1);
    switch (exit.kind) {
      case 'leave':
        break;
      case 'goto':
        branch(node, exit.target);
        break;
      case 'if':
        sink.beginIf();
        depth++;
        push(Task.end, 0, 0);
        push(Task.branch, node, exit.else);
        push(Task.else, 0, 0);
        push(Task.branch, node, exit.then);
        break;
      case 'switch': {
        // Target i's arm starts after the end of the i-th block from inside.
        const { targets } = exit;
        for (let i = targets.length - 1; i >= 0; i--) {
          sink.beginBlock();
          push(Task.branch, node, targets[i] as number);
          push(Task.end, 0, 0);
        }
        depth += targets.length;
        sink.choose(node);
        break;
      }
    }
  };

  push(Task.tree, 0, 0);
  while (work.length > 0) {
    const kind = work.pop() as number;
    const a = work.pop() as number;
    const b = work.pop() as number;
    switch (kind) {
      case Task.tree:
        tree(a);
        break;
      case Task.branch:
        branch(a, b);
        break;
      case Task.else:
        sink.beginElse();
        break;
      default:
        sink.end();
        depth--;
    }
  }
}

/** Merge nodes are reached by several forward edges, loop headers by a backward one. */
function classify({ cfg, joinsEdges }: ControlGraph): { isMerge: Uint8Array; isHeader: Uint8Array } {
  const { orderOf, predecessorStart, predecessors } = cfg;
  const isMerge = new Uint8Array(cfg.blockCount);
  const isHeader = new Uint8Array(cfg.blockCount);
  for (const node of cfg.reversePostorder) {
    let forward = 0;
    for (let e = predecessorStart[node] as number; e < (predecessorStart[node + 1] as number); e++) {
      const order = orderOf[predecessors[e] as number] as number;
      if (order === -1) continue;
      if (order < (orderOf[node] as number)) forward++;
      else isHeader[node] = 1;
    }
    if (forward > 1 || joinsEdges.has(node)) isMerge[node] = 1;
  }
  return { isMerge, isHeader };
}
