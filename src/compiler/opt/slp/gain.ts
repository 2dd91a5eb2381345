/** Whether a tree pays: instructions that it replaces against those that stand in for them, in units of a simple one. */
import type { Instruction, Operand, Value } from '../../../hir/module.ts';
import { BOOL, isInteger } from '../../../hir/types.ts';
import type { Uses } from '../analysis/uses.ts';
import { literalValue } from '../ir/build.ts';
import type { Movable } from './order.ts';
import type { Node } from './tree.ts';

/** A lane's way back into a scalar; the way there costs as much. */
const CROSSING = 2;
/** Copies without arithmetic must spare as much: what was just written by parts is slow to read as a whole. */
export const LEAST_OF_COPY = 4;
export const LEAST_GAIN = 2;
/** Asking for the end of memory and branching, and each range that is compared with it. */
export const GUARD = 3;
export const GUARDED_RANGE = 3;

export interface Gain {
  readonly units: number;
  /** Results of the tree's instructions that are used behind it, and no longer computed for themselves. */
  readonly extracted: ReadonlySet<Instruction>;
}

export function gainOf({ tree, to }: Movable, uses: Uses, position: ReadonlyMap<Instruction, number>): Gain {
  const gone = new Set<Instruction>(tree.stores);
  const gathered = new Set<Operand>();
  const computed = new Set<Instruction>();
  let cost = 1;
  for (const node of tree.nodes) {
    cost += costOf(node);
    if (node.kind === 'load' || node.kind === 'operation') for (const one of node.instructions) computed.add(one);
    else if (node.kind !== 'constant') for (const lane of node.lanes) gathered.add(lane);
  }
  const { block } = tree.stores[0] as Instruction;
  const isLate = (user: Instruction) =>
    user.block !== block || user.op === 'phi' || (position.get(user) as number) > to;
  const extracted = new Set<Instruction>();
  // Users before what they use.
  for (const one of [...computed].sort((a, b) => (position.get(b) as number) - (position.get(a) as number))) {
    if (one.type !== BOOL && gathered.has(one.result as Value)) continue;
    const others = uses.of(one.result as Value).filter((user) => !gone.has(user));
    if (!others.every(isLate) || (others.length > 0 && one.type === BOOL)) continue;
    gone.add(one);
    if (others.length === 0) continue;
    extracted.add(one);
    cost += CROSSING;
  }
  return { units: gone.size - cost, extracted };
}

export function isCopy({ tree: { nodes } }: Movable): boolean {
  return nodes.some(({ kind }) => kind === 'load') && nodes.every(({ kind }) => kind !== 'operation');
}

function costOf(node: Node): number {
  switch (node.kind) {
    case 'splat':
    case 'constant':
      return 1;
    case 'load':
      return node.order.every((from, lane) => from === lane) ? 1 : 2;
    case 'gather':
      return CROSSING * node.lanes.filter((lane) => literalValue(lane) === null).length;
    default:
      return costOfOperation(node);
  }
}

/** What x64 and ARM do in several steps. */
function costOfOperation({ op, type }: Extract<Node, { kind: 'operation' }>): number {
  const { element } = type;
  switch (op) {
    case 'mul':
    case 'select':
      return 2;
    case 'shl':
    case 'shr':
      return element.bits === 8 || (element.bits === 64 && isInteger(element) && element.signed) ? 4 : 1;
    case 'uitofp':
    case 'fptosi':
    case 'fptoui':
      return 5;
    case 'lt':
    case 'le':
    case 'gt':
    case 'ge':
      return element.bits === 64 ? 4 : 2;
    default:
      return 1;
  }
}
