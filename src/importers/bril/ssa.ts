/**
 * Static single assignment for a Bril function: every read of a variable gets the one value that reaches it, or a
 * phi of those that do. Phis stand only where their variable is read later on (pruned SSA).
 */
import { type Cfg, cfgOfTargets } from '../../hir/analysis/cfg.ts';
import type { Graph, Statement, Variable } from './graph.ts';
import type { BrilType } from './program.ts';

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
  /** Of a phi: a value for each predecessor, in the order of the graph. Of a copy: what is copied. */
  operands: readonly Value[];
  type: ValueType;
  /** Bits of `State`. */
  state: number;
  /** Set for copies, and for phis that turned out to be one: read `resolve(value)` instead. */
  same: Value | null;
}

export interface Ssa {
  readonly graph: Graph;
  readonly cfg: Cfg;
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

export function buildSsa(graph: Graph): Ssa {
  return new Builder(graph).build();
}

class Builder {
  readonly #graph: Graph;
  readonly #cfg: Cfg;
  readonly #parameters: Value[];
  readonly #results = new Map<Statement, Value>();
  readonly #operands = new Map<Statement, Value[]>();
  /** By variable: the nodes that read it before they write it, and the last value that each node gives it. */
  readonly #reads: number[][];
  readonly #writes: Map<number, Value>[];
  /** By node: the values of the variables that it reads before it writes them. */
  readonly #atStart: Map<Variable, Value>[];
  readonly #phis: Value[][];

  constructor(graph: Graph) {
    this.#graph = graph;
    this.#cfg = cfgOfTargets(graph.nodes.map(({ targets }) => targets));
    this.#parameters = graph.parameters.map((variable) => newValue('parameter', variable, 0, null));
    this.#reads = graph.variables.map(() => []);
    this.#writes = graph.variables.map(() => new Map<number, Value>());
    this.#atStart = graph.nodes.map(() => new Map<Variable, Value>());
    this.#phis = graph.nodes.map(() => []);
  }

  build(): Ssa {
    this.#collect();
    this.#graph.variables.forEach((_, variable) => {
      if ((this.#reads[variable] as number[]).length > 0) this.#placePhis(variable);
    });
    this.#rename();
    this.#simplify();
    return {
      graph: this.#graph,
      cfg: this.#cfg,
      parameters: this.#parameters,
      phis: this.#phis.map((phis) => phis.filter(({ same }) => same === null)),
      operands: new Map([...this.#operands].map(([statement, values]) => [statement, values.map(resolve)])),
      results: this.#results,
    };
  }

  #collect(): void {
    this.#graph.nodes.forEach(({ statements }, node) => {
      const written = new Set<Variable>();
      const read = new Set<Variable>();
      for (const statement of statements) {
        for (const variable of usesOf(statement)) {
          if (written.has(variable) || read.has(variable)) continue;
          read.add(variable);
          this.#reads[variable]?.push(node);
        }
        const def = defOf(statement);
        if (def === null) continue;
        written.add(def);
        const kind = statement.kind === 'copy' ? 'copy' : statement.kind === 'clear' ? 'nothing' : 'result';
        const value = newValue(kind, def, node, statement);
        if (kind === 'nothing') value.state = statementIsUndef(statement) ? State.Undef : State.Unassigned;
        this.#results.set(statement, value);
        this.#writes[def]?.set(node, value);
      }
    });
  }

  /** Finds the values that reach the nodes that read `variable`. */
  #placePhis(variable: Variable): void {
    const { predecessorStart, predecessors, orderOf } = this.#cfg;
    const writes = this.#writes[variable] as Map<number, Value>;
    const reads = this.#reads[variable] as number[];
    const live = new Set(reads);
    for (const node of live) {
      for (let e = predecessorStart[node] as number; e < (predecessorStart[node + 1] as number); e++) {
        const before = predecessors[e] as number;
        if (!writes.has(before)) live.add(before);
      }
    }
    const region = [...live].sort((a, b) => (orderOf[a] as number) - (orderOf[b] as number));
    const incoming = new Map<number, Value>();
    if (live.has(0)) {
      const parameter = this.#parameters[this.#graph.parameters.indexOf(variable)];
      const nothing = newValue('nothing', variable, 0, null);
      nothing.state = State.Unassigned;
      incoming.set(0, parameter ?? nothing);
    }
    const outgoing = (node: number) => writes.get(node) ?? incoming.get(node);
    const phis = new Set<number>();
    for (let changed = true; changed; ) {
      changed = false;
      for (const node of region) {
        if (node === 0 || phis.has(node)) continue;
        let only: Value | undefined;
        let several = false;
        for (let e = predecessorStart[node] as number; e < (predecessorStart[node + 1] as number); e++) {
          const value = outgoing(predecessors[e] as number);
          if (value === undefined || value === only) continue;
          several = only !== undefined;
          if (several) break;
          only = value;
        }
        if (several) {
          phis.add(node);
          only = newValue('phi', variable, node, null);
        }
        if (only !== undefined && incoming.get(node) !== only) {
          incoming.set(node, only);
          changed = true;
        }
      }
    }
    for (const node of phis) {
      const phi = incoming.get(node) as Value;
      const from = [...predecessors.subarray(predecessorStart[node], predecessorStart[node + 1])];
      phi.operands = from.map((before) => outgoing(before) as Value);
      this.#phis[node]?.push(phi);
    }
    for (const node of reads) this.#atStart[node]?.set(variable, incoming.get(node) as Value);
  }

  #rename(): void {
    this.#graph.nodes.forEach(({ statements }, node) => {
      const current = this.#atStart[node] as Map<Variable, Value>;
      for (const statement of statements) {
        const operands = usesOf(statement).map((variable) => current.get(variable) as Value);
        this.#operands.set(statement, operands);
        const result = this.#results.get(statement);
        if (result === undefined) continue;
        if (result.kind === 'copy') {
          result.operands = operands;
          result.same = operands[0] as Value;
        }
        current.set(result.variable, result);
      }
    });
  }

  /** Phis of one value and themselves are that value. */
  #simplify(): void {
    for (let changed = true; changed; ) {
      changed = false;
      for (const phis of this.#phis) {
        for (const phi of phis) {
          if (phi.same !== null) continue;
          phi.operands = phi.operands.map(resolve);
          const others = new Set(phi.operands);
          others.delete(phi);
          const [only, ...more] = others;
          if (only === undefined || more.length > 0) continue;
          phi.same = only;
          changed = true;
        }
      }
    }
  }
}

export function usesOf(statement: Statement): readonly Variable[] {
  if (statement.kind === 'operation') return statement.uses;
  return statement.kind === 'copy' ? [statement.use] : [];
}

function defOf(statement: Statement): Variable | null {
  return statement.kind === 'fail' ? null : statement.def;
}

function statementIsUndef({ instruction }: Statement): boolean {
  return instruction.op === 'undef';
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
