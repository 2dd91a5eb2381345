/**
 * Control flow without structure: blocks that branch to any others, so that cycles may have several entries, edges are
 * critical, and blocks go unreached. Every block that a way back leads to takes fuel.
 */
import { BOOL, type Type, typeName } from '../hir/types.ts';
import { type Body, isFloaty, type Value } from './body.ts';
import { caseValues } from './constructs/control.ts';
import { comparison } from './constructs/scalar.ts';
import { observe } from './observe.ts';
import { oneIn, pick } from './random.ts';
import { INTEGERS } from './universe.ts';

interface Node {
  readonly index: number;
  readonly label: string;
  readonly targets: readonly number[];
  readonly kind: 'br' | 'brcond' | 'switch' | 'leave';
  readonly phis: { readonly name: string; readonly type: Type }[];
  /** What its successors see of it, and the block that it ends in. */
  values: Value[];
  end: string;
}

/** Adds the graph; the body then stands in a block behind it. */
export function emitGraph(body: Body): void {
  const { random } = body;
  body.program.emitStatements(body, 1 + random(2));
  const nodes = makeNodes(body);
  const dominators = dominatorsOf(nodes);
  const before = [...body.scope];
  // For phis where a predecessor sees no value of their type.
  const spare = new Map(nodes.flatMap(({ phis }) => phis.map(({ type }) => [type, body.value(type)] as const)));
  const [entry] = nodes as [Node, ...Node[]];
  const exit = body.label('exit');
  const from = body.block;
  body.line(`br ${entry.label}`);
  const visible = [...body.scope];
  entry.values = visible;

  body.repeated(4, () => {
    for (const node of nodes) {
      body.begin(node.label);
      for (const phi of node.phis) body.late(() => phiText(body, nodes, node, phi, spare, from));
      body.restrict([
        ...visible,
        ...nodes.filter((other) => other !== node && dominators[node.index]?.has(other.index)).flatMap((n) => n.values),
        ...node.phis.map(({ name, type }) => ({ name, type, raw: isFloaty(type), local: false })),
      ]);
      if (nodes.some((other) => other.index >= node.index && other.targets.includes(node.index))) body.burn();
      body.depth += 2;
      body.program.emitStatements(body, random(3));
      body.depth -= 2;
      if (body.program.groups.has('memory')) observe(body, 1);
      terminate(body, nodes, node, exit);
      node.values = body.scope.filter((value) => !visible.includes(value));
      node.end = body.block;
    }
  });
  body.begin(exit);
  body.restrict(before);
}

function makeNodes(body: Body): Node[] {
  const { random } = body;
  const size = 2 + random(4);
  const types = Array.from({ length: 1 + random(2) }, () => body.program.someType());
  const nodes = Array.from({ length: size }, (_, index): Node => {
    const choice = random(10);
    const kind = choice < 2 ? 'br' : choice < 7 ? 'brcond' : choice < 9 ? 'switch' : 'leave';
    const count = { br: 1, brcond: 2, switch: 1 + random(4), leave: 0 }[kind];
    // More edges lead on than back.
    const forward = () =>
      oneIn(random, 3) || index === size - 1 ? random(size) : index + 1 + random(size - index - 1);
    const targets = Array.from({ length: count }, forward);
    return { index, label: body.label('node'), targets, kind, phis: [], values: [], end: '' };
  });
  for (const node of nodes) {
    const reached = nodes.some(({ targets }) => targets.includes(node.index));
    if (!reached) continue;
    for (let count = random(3); count > 0; count--) node.phis.push({ name: body.name(), type: pick(random, types) });
  }
  return nodes;
}

/** By block: the blocks on every way to it from the first; all blocks where no way leads. */
function dominatorsOf(nodes: readonly Node[]): ReadonlySet<number>[] {
  const all = new Set(nodes.map(({ index }) => index));
  const dominators = nodes.map(({ index }) => (index === 0 ? new Set([0]) : all));
  for (let changed = true; changed; ) {
    changed = false;
    for (const { index } of nodes.slice(1)) {
      const sources = nodes.filter(({ targets }) => targets.includes(index));
      const common = new Set([...all].filter((b) => sources.every((source) => dominators[source.index]?.has(b))));
      common.add(index);
      if (common.size < (dominators[index]?.size ?? 0)) {
        dominators[index] = common;
        changed = true;
      }
    }
  }
  return dominators;
}

function phiText(
  body: Body,
  nodes: readonly Node[],
  node: Node,
  { name, type }: Node['phis'][number],
  spare: ReadonlyMap<Type, Value>,
  from: string,
): string {
  const { random } = body;
  const value = (visible: readonly Value[]) => {
    const fitting = visible.filter((candidate) => candidate.type === type);
    return fitting.length === 0 || oneIn(random, 4) ? (spare.get(type) as Value) : pick(random, fitting);
  };
  const sources = nodes.filter(({ targets }) => targets.includes(node.index));
  const incoming = sources.map(({ values, end }) => `[${value(values).name}, ${end}]`);
  if (node.index === 0) incoming.push(`[${(spare.get(type) as Value).name}, ${from}]`);
  return `${name}: ${typeName(type)} = phi ${incoming.join(', ')}`;
}

function terminate(body: Body, nodes: readonly Node[], { kind, targets }: Node, exit: string): void {
  const { random } = body;
  const labels = targets.map((target) => (nodes[target] as Node).label);
  switch (kind) {
    case 'br':
      return body.line(`br ${labels[0]}`);
    case 'brcond': {
      const condition = oneIn(random, 4) ? body.operand(BOOL) : comparison(body);
      return body.line(`brcond ${condition}, ${labels.join(', ')}`);
    }
    case 'switch': {
      const type = pick(random, INTEGERS);
      const value = body.define(type, `and ${body.value(type).name}, ${pick(random, [3, 7])}`).name;
      const others = caseValues(body, type, labels.length - 1).map((number, i) => `${number} => ${labels[i + 1]}`);
      return body.line(`switch ${value}, default ${labels[0]}, [${others.join(', ')}]`);
    }
    case 'leave':
      return body.line(`br ${exit}`);
  }
}
