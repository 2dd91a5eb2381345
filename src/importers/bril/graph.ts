/** A Bril function as a control-flow graph whose statements say which variables they read and write. */
import { endsBlock } from './operations.ts';
import type { BrilFunction, BrilInstruction } from './program.ts';

/** A variable's number in its function. */
export type Variable = number;

export type Statement =
  /** An operation; `br` and `ret` are the last ones of their node. */
  | {
      readonly kind: 'operation';
      readonly instruction: BrilInstruction;
      readonly uses: readonly Variable[];
      readonly def: Variable | null;
    }
  /** `id`, `set` and `get` complain if `use` has no value; a `phi` just leaves `def` without one too. */
  | {
      readonly kind: 'copy';
      readonly instruction: BrilInstruction;
      readonly use: Variable;
      readonly def: Variable;
    }
  /** From here on `def` has no value. */
  | {
      readonly kind: 'clear';
      readonly instruction: BrilInstruction;
      readonly def: Variable;
    }
  /** A `phi` that was reached from no label. */
  | { readonly kind: 'fail'; readonly instruction: BrilInstruction };

export interface GraphNode {
  /** Null for the code before the first label, and for what was put on an edge. */
  readonly label: string | null;
  /** Holds what the phis of its successor do when they are reached from its predecessor. */
  readonly onEdge: boolean;
  readonly statements: readonly Statement[];
  /** None: the function returns, or fails. Two: `br`, first the one for true. */
  readonly targets: readonly number[];
  /** Its last statement never gets to its end. */
  readonly fails: boolean;
}

export interface VariableInfo {
  readonly name: string;
  /** Shadow variables of `set` and `get` are apart from the others. */
  readonly shadow: boolean;
}

export interface Graph {
  readonly variables: readonly VariableInfo[];
  /** The variables of the parameters, in order. */
  readonly parameters: readonly Variable[];
  /**
   * The first one is the entry, and no target; all are reachable. Those that are on no edge come in the order of
   * the source, the others after them.
   */
  readonly nodes: readonly GraphNode[];
}

interface Stretch {
  readonly label: string | null;
  readonly instructions: BrilInstruction[];
  targets: readonly number[];
}

export function buildGraph(func: BrilFunction): Graph {
  const stretches = reachable(linked(split(func)));
  const variables = new Variables();
  const parameters = func.parameters.map(({ name }) => variables.of(name));

  const targeted = stretches.some(({ targets }) => targets.includes(0));
  const first = stretches[0] as Stretch;
  const ownEntry = targeted || first.instructions.some(({ op }) => op === 'phi');
  /** Where the function begins before its first line can be reached again. */
  const all: readonly Stretch[] = ownEntry
    ? [
        { label: null, instructions: [], targets: [1] },
        ...stretches.map(({ label, instructions, targets }) => ({
          label,
          instructions,
          targets: targets.map((to) => to + 1),
        })),
      ]
    : stretches;

  const edges: GraphNode[] = [];
  const nodes = all.map(({ label, instructions, targets }): GraphNode => {
    const statements = instructions.flatMap((instruction) => statementsOf(instruction, variables));
    const via = new Map<number, number>();
    for (const to of targets) {
      const phis = (all[to] as Stretch).instructions.filter(({ op }) => op === 'phi');
      if (phis.length === 0 || via.has(to)) continue;
      via.set(to, all.length + edges.length);
      edges.push({
        label: null,
        onEdge: true,
        statements: phiStatements(phis, label, variables),
        targets: [to],
        fails: false,
      });
    }
    return { label, onEdge: false, statements, targets: targets.map((to) => via.get(to) ?? to), fails: false };
  });
  return { variables: variables.list, parameters, nodes: [...nodes, ...edges] };
}

/** The graph without what comes after the given statements, each the number of one in its node. */
export function cutGraph(graph: Graph, cuts: ReadonlyMap<number, number>): Graph {
  const nodes = graph.nodes.map((node, index): GraphNode => {
    const last = cuts.get(index);
    if (last === undefined) return node;
    return { ...node, statements: node.statements.slice(0, last + 1), targets: [], fails: true };
  });
  return { ...graph, nodes: reachable(nodes) };
}

class Variables {
  readonly list: VariableInfo[] = [];
  readonly #plain = new Map<string, Variable>();
  readonly #shadow = new Map<string, Variable>();

  of(name: string, shadow = false): Variable {
    const known = shadow ? this.#shadow : this.#plain;
    let variable = known.get(name);
    if (variable === undefined) {
      variable = this.list.length;
      this.list.push({ name, shadow });
      known.set(name, variable);
    }
    return variable;
  }
}

/** The code between labels. What follows a jump without a label is never reached. */
function split(func: BrilFunction): Stretch[] {
  const stretches: Stretch[] = [{ label: null, instructions: [], targets: [] }];
  let ended = false;
  for (const line of func.body) {
    if (line.kind === 'label') {
      // A label on the first line names the entry.
      if (stretches.length === 1 && !ended && stretches[0]?.instructions.length === 0 && stretches[0].label === null)
        stretches.pop();
      stretches.push({ label: line.name, instructions: [], targets: [] });
      ended = false;
    } else if (!ended) {
      stretches.at(-1)?.instructions.push(line);
      ended = endsBlock(line.op);
    }
  }
  return stretches;
}

function linked(stretches: Stretch[]): Stretch[] {
  const byLabel = new Map(stretches.map(({ label }, index) => [label, index]));
  stretches.forEach((stretch, index) => {
    const last = stretch.instructions.at(-1);
    if (last !== undefined && endsBlock(last.op)) stretch.targets = last.labels.map((l) => byLabel.get(l) as number);
    else if (index + 1 < stretches.length) stretch.targets = [index + 1];
  });
  return stretches;
}

/** Those that the first one reaches, with their numbers among themselves. */
function reachable<Part extends { readonly targets: readonly number[] }>(parts: readonly Part[]): Part[] {
  const seen = new Set([0]);
  for (const at of seen) for (const to of parts[at]?.targets ?? []) seen.add(to);
  const kept = [...seen].sort((a, b) => a - b);
  const moved = new Map(kept.map((index, position) => [index, position]));
  return kept.map((index) => {
    const part = parts[index] as Part;
    return Object.assign({}, part, { targets: part.targets.map((to) => moved.get(to) as number) });
  });
}

function statementsOf(instruction: BrilInstruction, variables: Variables): Statement[] {
  const { op, dest, args } = instruction;
  const def = dest === null ? null : variables.of(dest);
  switch (op) {
    // Phis have become statements on the edges.
    case 'phi':
    case 'nop':
    case 'jmp':
      return [];
    case 'id':
      return [{ kind: 'copy', instruction, use: variables.of(args[0] as string), def: def as Variable }];
    case 'set': {
      const [shadow, from] = args as [string, string];
      return [{ kind: 'copy', instruction, use: variables.of(from), def: variables.of(shadow, true) }];
    }
    case 'get':
      return [{ kind: 'copy', instruction, use: variables.of(dest as string, true), def: def as Variable }];
    case 'undef':
      return [{ kind: 'clear', instruction, def: def as Variable }];
    default:
      return [{ kind: 'operation', instruction, uses: args.map((name) => variables.of(name)), def }];
  }
}

/**
 * What the phis of a block do, one after the other, when it is reached from the block `from`. An argument is read at
 * that moment, and one without a value makes a result without one.
 */
function phiStatements(phis: readonly BrilInstruction[], from: string | null, variables: Variables): Statement[] {
  const statements: Statement[] = [];
  for (const instruction of phis) {
    const def = variables.of(instruction.dest as string);
    const index = from === null ? -1 : instruction.labels.indexOf(from);
    if (from === null) statements.push({ kind: 'fail', instruction });
    if (index === -1) statements.push({ kind: 'clear', instruction, def });
    else statements.push({ kind: 'copy', instruction, use: variables.of(instruction.args[index] as string), def });
  }
  return statements;
}
