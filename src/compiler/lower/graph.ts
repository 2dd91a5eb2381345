/**
 * The graph that gets structured: a function's blocks, made reducible where they are not.
 *
 * A cycle with several entries gets a dispatch node in front: every edge to one of its entries first sets the node's
 * selector and goes there, and the node switches to the entry. The dispatch node is then the only entry.
 * Values need no care: they live in locals, and dominance has been checked on the original graph.
 */
import { buildCfg, type Cfg, cfgOfTargets } from '../../hir/analysis/cfg.ts';
import { type DominatorTree, dominates, dominatorTree } from '../../hir/analysis/dominators.ts';
import type { Func } from '../../hir/module.ts';

export interface ControlGraph {
  /** Nodes below `blockCount` are the function's blocks; the others are dispatch nodes. */
  readonly blockCount: number;
  readonly cfg: Cfg;
  readonly dominators: DominatorTree;
  /** The dispatch node that stands before a block, or -1; empty when the function is reducible. */
  readonly dispatchBefore: Int32Array;
  /** What each dispatch node chooses from: the selector is the position in this list. */
  readonly dispatchTargets: readonly (readonly number[])[];
  /** Dispatch nodes to which several edges of one block lead; `cfg` has these as one. Empty when there are none. */
  readonly joinsEdges: ReadonlySet<number>;
}

export function buildControlGraph(func: Func): ControlGraph {
  const cfg = buildCfg(func);
  const dominators = dominatorTree(cfg);
  if (isReducible(cfg, dominators)) {
    return {
      blockCount: cfg.blockCount,
      cfg,
      dominators,
      dispatchBefore: new Int32Array(0),
      dispatchTargets: [],
      joinsEdges: new Set(),
    };
  }
  return makeReducible(cfg);
}

/** Every edge that goes against the reverse postorder leads to a dominator of its source. */
function isReducible(cfg: Cfg, dominators: DominatorTree): boolean {
  for (const from of cfg.reversePostorder) {
    for (let e = cfg.successorStart[from] as number; e < (cfg.successorStart[from + 1] as number); e++) {
      const to = cfg.successors[e] as number;
      if ((cfg.orderOf[to] as number) <= (cfg.orderOf[from] as number) && !dominates(dominators, to, from))
        return false;
    }
  }
  return true;
}

function makeReducible(original: Cfg): ControlGraph {
  const { blockCount } = original;
  /** Edges out of unreachable blocks are left out: they would look like ways into a cycle. */
  const targets: number[][] = [];
  for (let b = 0; b < blockCount; b++) {
    const first = original.successorStart[b] as number;
    const end = original.orderOf[b] === -1 ? first : (original.successorStart[b + 1] as number);
    targets.push([...original.successors.subarray(first, end)]);
  }
  const dispatchBefore = new Int32Array(blockCount).fill(-1);
  const dispatchTargets: number[][] = [];

  // Each piece of work is a set of nodes with, for its inner cycles, the edges to `cut` left out of account.
  const work: { nodes: number[]; cut: Set<number> }[] = [{ nodes: [...original.reversePostorder], cut: new Set() }];
  for (let item = work.pop(); item !== undefined; item = work.pop()) {
    const inside = new Set(item.nodes);
    const follow = (node: number) =>
      (targets[node] as number[]).filter((to) => inside.has(to) && !(item as { cut: Set<number> }).cut.has(to));
    for (const component of stronglyConnected(item.nodes, follow)) {
      const members = new Set(component);
      if (component.length === 1 && !follow(component[0] as number).includes(component[0] as number)) continue;
      const entries = component.filter(
        (node) => node === 0 || targets.some((list, from) => !members.has(from) && list.includes(node)),
      );
      let header = entries[0] as number;
      if (entries.length > 1) {
        header = targets.length;
        const isEntry = new Set(entries);
        for (const list of targets) {
          for (let i = 0; i < list.length; i++) if (isEntry.has(list[i] as number)) list[i] = header;
        }
        for (const entry of entries) dispatchBefore[entry] = header;
        targets.push([...entries]);
        dispatchTargets.push(entries);
        component.push(header);
      }
      work.push({ nodes: component, cut: new Set([...item.cut, header]) });
    }
  }
  const cfg = cfgOfTargets(targets);
  const joinsEdges = new Set(targets.flatMap(repeated));
  return { blockCount, cfg, dominators: dominatorTree(cfg), dispatchBefore, dispatchTargets, joinsEdges };
}

function repeated(list: readonly number[]): number[] {
  return list.filter((item, i) => list.indexOf(item) !== i);
}

/** Tarjan's strongly connected components, without recursion. */
function stronglyConnected(nodes: readonly number[], follow: (node: number) => readonly number[]): number[][] {
  const index = new Map<number, number>();
  const low = new Map<number, number>();
  const onStack = new Set<number>();
  const stack: number[] = [];
  const components: number[][] = [];
  for (const root of nodes) {
    if (index.has(root)) continue;
    const path: { node: number; next: number; successors: readonly number[] }[] = [];
    const enter = (node: number) => {
      index.set(node, index.size);
      low.set(node, index.size - 1);
      stack.push(node);
      onStack.add(node);
      path.push({ node, next: 0, successors: follow(node) });
    };
    enter(root);
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const { node } = top;
      const to = top.successors[top.next++];
      if (to !== undefined) {
        if (!index.has(to)) enter(to);
        else if (onStack.has(to)) low.set(node, Math.min(low.get(node) as number, index.get(to) as number));
        continue;
      }
      path.pop();
      const parent = path.at(-1);
      if (parent !== undefined) {
        low.set(parent.node, Math.min(low.get(parent.node) as number, low.get(node) as number));
      }
      if (low.get(node) !== index.get(node)) continue;
      const component = stack.splice(stack.indexOf(node));
      for (const member of component) onStack.delete(member);
      components.push(component);
    }
  }
  return components;
}
