/**
 * Static single assignment for a Bril function: every read of a variable gets the one value that reaches it, or a
 * phi of those that do. Phis stand only where their variable is read later on (pruned SSA).
 */
import { type Cfg, cfgOfTargets } from '../../hir/analysis/cfg.ts';
import { type DominatorTree, dominatorTree } from '../../hir/analysis/dominators.ts';
import type { Graph, Statement, Variable } from './graph.ts';
import type { BrilType } from './program.ts';

/** More of them, all in all, would take too long. */
const MAX_FRONTIERS = 10_000_000;

/** What a value can be when it is read, as bits: several where ways with different ones come together. */
export const State = {
  Defined: 1,
  /** Nothing has been assigned to the variable. */
  Unassigned: 2,
  /** The result of `undef`, which may be copied. */
  Undef: 4,
} as const;

export type ValueType = BrilType | 'unknown' | 'conflict';

export interface Value {
  readonly kind: 'parameter' | 'result' | 'phi' | 'copy' | 'nothing';
  readonly variable: Variable;
  /** The node that it is defined in. */
  readonly node: number;
  /** Of a result. */
  readonly statement: Statement | null;
  /** Of a phi: a value for each predecessor, in the order of the graph. */
  operands: Value[];
  type: ValueType;
  /** Bits of `State`. */
  state: number;
  /** Set for copies, and for phis that turned out to be one: read `resolve(value)` instead. */
  same: Value | null;
}

export interface Ssa {
  readonly graph: Graph;
  readonly cfg: Cfg;
  readonly dominators: DominatorTree;
  readonly parameters: readonly Value[];
  /** By node. */
  readonly phis: readonly (readonly Value[])[];
  /** What a statement reads, in order, after copies. */
  readonly operands: ReadonlyMap<Statement, readonly Value[]>;
  /** What a statement defines. */
  readonly results: ReadonlyMap<Statement, Value>;
}

export function resolve(value: Value): Value {
  let root = value;
  while (root.same !== null) root = root.same;
  // Shorten the way for the next time.
  for (let at = value; at.same !== null && at.same !== root; ) {
    const next = at.same;
    at.same = root;
    at = next;
  }
  return root;
}

/** Null if the control flow is so entangled that it would take too long. */
export function buildSsa(graph: Graph): Ssa | null {
  const cfg = cfgOfTargets(graph.nodes.map(({ targets }) => targets));
  const dominators = dominatorTree(cfg);
  const frontiers = dominanceFrontiers(cfg, dominators);
  return frontiers === null ? null : new Builder(graph, cfg, dominators, frontiers).build();
}

/** Cytron et al. 1991: phis on the iterated dominance frontiers, then one walk over the dominator tree. */
class Builder {
  readonly #graph: Graph;
  readonly #cfg: Cfg;
  readonly #dominators: DominatorTree;
  readonly #frontiers: readonly (readonly number[])[];
  readonly #parameters: Value[];
  readonly #results = new Map<Statement, Value>();
  readonly #operands = new Map<Statement, Value[]>();
  readonly #phis: Value[][];
  /** By variable: the values that reach the present place of the walk, the last one on top. */
  readonly #reaching: Value[][];

  constructor(graph: Graph, cfg: Cfg, dominators: DominatorTree, frontiers: readonly (readonly number[])[]) {
    this.#graph = graph;
    this.#cfg = cfg;
    this.#dominators = dominators;
    this.#frontiers = frontiers;
    this.#parameters = graph.parameters.map((variable) => newValue('parameter', variable, 0, null));
    this.#phis = graph.nodes.map(() => []);
    this.#reaching = graph.variables.map(() => []);
  }

  build(): Ssa {
    this.#placePhis();
    for (const value of this.#parameters) this.#reaching[value.variable]?.push(value);
    this.#walk();
    this.#simplify();
    const operands = new Map([...this.#operands].map(([statement, values]) => [statement, values.map(resolve)]));
    return {
      graph: this.#graph,
      cfg: this.#cfg,
      dominators: this.#dominators,
      parameters: this.#parameters,
      phis: this.#livePhis(operands),
      operands,
      results: this.#results,
    };
  }

  /** For variables that some node reads before it writes them; the others never leave their node. */
  #placePhis(): void {
    const writers: number[][] = this.#graph.variables.map(() => []);
    const crossing = new Set<Variable>();
    this.#graph.nodes.forEach(({ statements }, node) => {
      const written = new Set<Variable>();
      for (const statement of statements) {
        for (const variable of usesOf(statement)) if (!written.has(variable)) crossing.add(variable);
        const def = defOf(statement);
        if (def !== null) written.add(def);
      }
      for (const variable of written) writers[variable]?.push(node);
    });
    for (const variable of crossing) {
      const placed = new Set<number>();
      const work = [...(writers[variable] as number[])];
      for (let node = work.pop(); node !== undefined; node = work.pop()) {
        for (const join of this.#frontiers[node] as readonly number[]) {
          if (placed.has(join)) continue;
          placed.add(join);
          work.push(join);
          const phi = newValue('phi', variable, join, null);
          this.#phis[join]?.push(phi);
        }
      }
    }
  }

  #walk(): void {
    const { children, childStart } = this.#dominators;
    /** Nodes to enter, and after them (as `-1 - node`) to leave. */
    const work = [0];
    for (let node = work.pop(); node !== undefined; node = work.pop()) {
      if (node < 0) {
        for (const variable of this.#definedIn(-1 - node)) this.#reaching[variable]?.pop();
        continue;
      }
      this.#enter(node);
      work.push(-1 - node);
      for (let c = childStart[node] as number; c < (childStart[node + 1] as number); c++)
        work.push(children[c] as number);
    }
  }

  #enter(node: number): void {
    for (const phi of this.#phis[node] as Value[]) this.#reaching[phi.variable]?.push(phi);
    for (const statement of this.#graph.nodes[node]?.statements ?? []) {
      const operands = usesOf(statement).map((variable) => this.#read(variable));
      this.#operands.set(statement, operands);
      const def = defOf(statement);
      if (def === null) continue;
      const kind = statement.kind === 'copy' ? 'copy' : statement.kind === 'clear' ? 'nothing' : 'result';
      const value = newValue(kind, def, node, statement);
      if (kind === 'copy') value.same = operands[0] as Value;
      if (kind === 'nothing') value.state = statement.instruction.op === 'undef' ? State.Undef : State.Unassigned;
      this.#results.set(statement, value);
      this.#reaching[def]?.push(value);
    }
    const { successorStart, successors, predecessorStart, predecessors } = this.#cfg;
    for (let e = successorStart[node] as number; e < (successorStart[node + 1] as number); e++) {
      const to = successors[e] as number;
      const from = predecessorStart[to] as number;
      const index = predecessors.subarray(from, predecessorStart[to + 1]).indexOf(node);
      for (const phi of this.#phis[to] as Value[]) phi.operands[index] = this.#read(phi.variable);
    }
  }

  /** The variables of the values that entering the node has put on top. */
  #definedIn(node: number): Variable[] {
    const statements = this.#graph.nodes[node]?.statements ?? [];
    const written = statements.map(defOf).filter((variable) => variable !== null);
    return [...(this.#phis[node] as Value[]).map(({ variable }) => variable), ...written];
  }

  #read(variable: Variable): Value {
    const values = this.#reaching[variable] as Value[];
    // At the bottom of a variable that is no parameter there is nothing.
    if (values.length === 0) {
      const nothing = newValue('nothing', variable, 0, null);
      nothing.state = State.Unassigned;
      values.push(nothing);
    }
    return values.at(-1) as Value;
  }

  /** Phis of one value and themselves are that value. */
  #simplify(): void {
    for (let changed = true; changed; ) {
      changed = false;
      for (const phis of this.#phis) {
        for (const phi of phis) {
          if (phi.same !== null) continue;
          const only = onlyOperand(phi);
          if (only === null) continue;
          phi.same = only;
          changed = true;
        }
      }
    }
  }

  /** Those that a statement reads, at once or through others. What is copied by a Bril phi is not read yet. */
  #livePhis(operands: ReadonlyMap<Statement, readonly Value[]>): Value[][] {
    const live = new Set<Value>();
    for (const [statement, values] of operands) {
      if (statement.kind === 'copy' && statement.instruction.op === 'phi') continue;
      for (const value of values) if (value.kind === 'phi') live.add(value);
    }
    for (const phi of live) {
      phi.operands = phi.operands.map(resolve);
      for (const operand of phi.operands) if (operand.kind === 'phi') live.add(operand);
    }
    return this.#phis.map((phis) => phis.filter((phi) => live.has(phi)));
  }
}

function onlyOperand(phi: Value): Value | null {
  let only: Value | null = null;
  for (const operand of phi.operands) {
    const value = resolve(operand);
    if (value === phi || value === only) continue;
    if (only !== null) return null;
    only = value;
  }
  return only;
}

/**
 * By node the joins that its values reach side by side with others. Their number can grow with the square of that of
 * the nodes: null if it does.
 */
function dominanceFrontiers(
  { predecessorStart, predecessors, reversePostorder }: Cfg,
  { idom }: DominatorTree,
): number[][] | null {
  const frontiers: number[][] = Array.from({ length: idom.length }, () => []);
  let size = 0;
  for (const join of reversePostorder) {
    const start = predecessorStart[join] as number;
    const end = predecessorStart[join + 1] as number;
    if (end - start < 2) continue;
    for (let e = start; e < end; e++) {
      for (let at = predecessors[e] as number; at !== idom[join]; at = idom[at] as number) {
        const frontier = frontiers[at] as number[];
        // What this join has been noted for dominates all above it.
        if (frontier.at(-1) === join) break;
        frontier.push(join);
        if (++size > MAX_FRONTIERS) return null;
      }
    }
  }
  return frontiers;
}

export function usesOf(statement: Statement): readonly Variable[] {
  if (statement.kind === 'operation') return statement.uses;
  return statement.kind === 'copy' ? [statement.use] : [];
}

function defOf(statement: Statement): Variable | null {
  return statement.kind === 'fail' ? null : statement.def;
}

function newValue(kind: Value['kind'], variable: Variable, node: number, statement: Statement | null): Value {
  return {
    kind,
    variable,
    node,
    statement,
    operands: [],
    type: 'unknown',
    // Of phis and results it is found out with their types.
    state: kind === 'parameter' ? State.Defined : 0,
    same: null,
  };
}
