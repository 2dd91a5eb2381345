/**
 * Variables to SSA form: phis where values of a variable meet and it is still read (Cytron et al., "Efficiently computing
 * static single assignment form and the control dependence graph", 1991; pruned by liveness), then one walk over the
 * dominator tree that says at each place what the variables are.
 */
import type { Cfg } from '../../../hir/analysis/cfg.ts';
import type { DominatorTree } from '../../../hir/analysis/dominators.ts';
import type { Block, Func, Instruction, Operand, Value } from '../../../hir/module.ts';
import type { Type } from '../../../hir/types.ts';
import { firstNonPhi, makeInstruction } from './build.ts';

export interface SsaVariable {
  readonly type: Type;
  readonly name: string;
  /** For the places of its phis. */
  readonly like: Instruction;
  /** Blocks that give it a value. On every way to a read there is one. */
  readonly definedIn: ReadonlySet<Block>;
  /** Blocks that read it before they give it a value. */
  readonly readIn: ReadonlySet<Block>;
}

/** What the variables are at the place of the walk. */
export interface SsaScope {
  get(variable: number): Operand;
  set(variable: number, value: Operand): void;
}

export interface Graph {
  readonly func: Func;
  readonly cfg: Cfg;
  readonly dominators: DominatorTree;
}

/** Blocks in which a variable has a value at the start that may still be read. */
export function liveBlocks({ cfg, func }: Graph, { definedIn, readIn }: Pick<SsaVariable, 'definedIn' | 'readIn'>) {
  const live = new Set<Block>(readIn);
  const work = [...readIn];
  for (let block = work.pop(); block !== undefined; block = work.pop()) {
    for (const from of predecessors(cfg, block.index)) {
      const before = func.blocks[from] as Block;
      if (definedIn.has(before) || live.has(before)) continue;
      live.add(before);
      work.push(before);
    }
  }
  return live;
}

/**
 * Places the phis, and visits every block, dominators first: `visit` goes through the block's instructions and asks and
 * tells what the variables are. It leaves terminators' targets as they are. Returns how many phis there are.
 */
export function buildSsa(
  graph: Graph,
  variables: readonly SsaVariable[],
  visit: (block: Block, scope: SsaScope) => void,
): number {
  const { func, cfg, dominators } = graph;
  const frontiers = dominanceFrontiers(cfg, dominators);
  /** By block: the variables that have a phi there, and their phis. */
  const phis = new Map<Block, { readonly variable: number; readonly phi: Instruction }[]>();
  let count = 0;
  variables.forEach((variable, v) => {
    const live = liveBlocks(graph, variable);
    const placed = new Set<Block>();
    const work = [...variable.definedIn];
    for (let block = work.pop(); block !== undefined; block = work.pop()) {
      for (const at of frontiers[block.index] ?? []) {
        const join = func.blocks[at] as Block;
        if (placed.has(join) || !live.has(join)) continue;
        placed.add(join);
        const { type, name, like } = variable;
        const phi = makeInstruction(func, join, { op: 'phi', type, name, like });
        const here = phis.get(join);
        if (here === undefined) phis.set(join, [{ variable: v, phi }]);
        else here.push({ variable: v, phi });
        count++;
        if (!variable.definedIn.has(join)) work.push(join);
      }
    }
  });
  for (const [block, added] of phis) block.instructions.splice(firstNonPhi(block), 0, ...added.map(({ phi }) => phi));
  walk(graph, variables, phis, visit);
  return count;
}

function walk(
  { func, cfg, dominators }: Graph,
  variables: readonly SsaVariable[],
  phis: ReadonlyMap<Block, readonly { readonly variable: number; readonly phi: Instruction }[]>,
  visit: (block: Block, scope: SsaScope) => void,
): void {
  const current = new Array<Operand | null>(variables.length).fill(null);
  /** What is to be put back when the walk leaves a block's subtree. */
  const undo: { readonly variable: number; readonly value: Operand | null }[] = [];
  const scope: SsaScope = {
    get(variable) {
      const value = current[variable] ?? null;
      if (value === null) throw new Error(`%${variables[variable]?.name} is read where it has no value`);
      return value;
    },
    set(variable, value) {
      undo.push({ variable, value: current[variable] ?? null });
      current[variable] = value;
    },
  };
  const stack: ({ readonly enter: number } | { readonly leave: number })[] = [{ enter: 0 }];
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    if ('leave' in step) {
      while (undo.length > step.leave) {
        const { variable, value } = undo.pop() as (typeof undo)[number];
        current[variable] = value;
      }
      continue;
    }
    const block = func.blocks[step.enter] as Block;
    stack.push({ leave: undo.length });
    for (const { variable, phi } of phis.get(block) ?? []) scope.set(variable, phi.result as Value);
    visit(block, scope);
    for (let e = cfg.successorStart[step.enter] as number; e < (cfg.successorStart[step.enter + 1] as number); e++) {
      for (const { variable, phi } of phis.get(func.blocks[cfg.successors[e] as number] as Block) ?? []) {
        phi.operands.push(scope.get(variable));
        phi.targets.push(block);
      }
    }
    const { childStart, children } = dominators;
    for (let c = childStart[step.enter] as number; c < (childStart[step.enter + 1] as number); c++)
      stack.push({ enter: children[c] as number });
  }
}

/** By block: where its dominance ends, as Cooper, Harvey and Kennedy find it from the blocks where ways meet. */
function dominanceFrontiers(cfg: Cfg, { idom }: DominatorTree): (number[] | undefined)[] {
  const frontiers = new Array<number[] | undefined>(cfg.blockCount);
  for (const join of cfg.reversePostorder) {
    const from = predecessors(cfg, join);
    if (from.length < 2) continue;
    for (const predecessor of from) {
      for (let at = predecessor; at !== idom[join] && at !== -1; at = idom[at] as number) {
        const frontier = frontiers[at];
        if (frontier === undefined) frontiers[at] = [join];
        // Ways that have met go on together.
        else if (frontier.at(-1) === join) break;
        else frontier.push(join);
      }
    }
  }
  return frontiers;
}

function predecessors(cfg: Cfg, block: number): number[] {
  const found: number[] = [];
  for (let e = cfg.predecessorStart[block] as number; e < (cfg.predecessorStart[block + 1] as number); e++) {
    const from = cfg.predecessors[e] as number;
    if (cfg.orderOf[from] !== -1) found.push(from);
  }
  return found;
}
