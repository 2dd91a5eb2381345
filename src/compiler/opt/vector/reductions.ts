/** Phis that sum up, or the like: what a loop carries from one round to the next and may still be computed in lanes. */
import type { Block, Instruction, Operand, Value } from '../../../hir/module.ts';
import type { LoopShape } from '../analysis/linear.ts';
import type { Uses } from '../analysis/uses.ts';
import { type Element, isElement } from './accesses.ts';

export type ReductionOp = 'add' | 'mul' | 'and' | 'or' | 'xor' | 'min' | 'max' | 'fadd' | 'fmul';

export interface Reduction {
  readonly phi: Instruction;
  readonly op: ReductionOp;
  readonly element: Element;
  /** The phi's value for the next round. */
  readonly result: Value;
}

const OPS: Readonly<Record<string, ReductionOp>> = {
  add: 'add',
  sub: 'add',
  mul: 'mul',
  and: 'and',
  or: 'or',
  xor: 'xor',
  fadd: 'fadd',
  fsub: 'fadd',
  fmul: 'fmul',
};

/** The reduction of a header phi of a loop of one block, or what speaks against it. */
export function reductionOf(phi: Instruction, loop: LoopShape, uses: Uses, fast: boolean): Reduction | string {
  const { header } = loop;
  const value = phi.result as Value;
  const result = phi.operands[phi.targets.indexOf(header)] as Operand;
  const carried = `${nameOf(value)} is carried from one round to the next`;
  if (!isElement(phi.type) || result.kind !== 'value' || result.definition?.block !== header) return carried;
  const chain = chainOf(phi, uses, header);
  if (!chain.has(result.definition)) return carried;
  for (const { result: link } of [phi, ...chain]) {
    if (link === null) return carried;
    for (const user of uses.of(link)) {
      const inside = user === phi ? link === result : chain.has(user);
      if (!inside && !(link === result && user.block !== header)) return carried;
    }
  }
  const op = minOrMax(chain, value, result) ?? commonOp(chain, value);
  if (op === null) return carried;
  if (phi.type.kind === 'float' && !fast) {
    return `the order of a float ${op === 'fmul' ? 'product' : 'sum'} must be kept (a function that is \`fastmath\` does not ask for it)`;
  }
  if (phi.type.kind === 'float' && (op === 'min' || op === 'max')) return carried;
  return { phi, op, element: phi.type, result };
}

export function nameOf({ name }: Value): string {
  return name === '' ? 'a value' : `%${name}`;
}

/** Everything in the block that depends on the phi within a round. */
function chainOf(phi: Instruction, uses: Uses, block: Block): Set<Instruction> {
  const chain = new Set<Instruction>();
  const work = [phi];
  for (let link = work.pop(); link !== undefined; link = work.pop()) {
    if (link.result === null) continue;
    for (const user of uses.of(link.result)) {
      if (user.block !== block || user.op === 'phi' || chain.has(user)) continue;
      chain.add(user);
      work.push(user);
    }
  }
  return chain;
}

/** `select (x < phi), x, phi` and its like. */
function minOrMax(chain: ReadonlySet<Instruction>, phi: Value, result: Value): 'min' | 'max' | null {
  const choice = result.definition;
  if (chain.size !== 2 || choice?.op !== 'select') return null;
  const [condition, then, otherwise] = choice.operands as [Operand, Operand, Operand];
  const compare = condition.kind === 'value' ? condition.definition : null;
  if (compare === null || !chain.has(compare) || (then === phi) === (otherwise === phi)) return null;
  const [a, b] = compare.operands as [Operand, Operand];
  const straight = a === then && b === otherwise;
  if (!straight && !(a === otherwise && b === then)) return null;
  const least = compare.op === 'lt' || compare.op === 'le';
  if (!least && compare.op !== 'gt' && compare.op !== 'ge') return null;
  return least === straight ? 'min' : 'max';
}

/** The one operation that all links do to what the link before has, but for selects between links. */
function commonOp(chain: ReadonlySet<Instruction>, phi: Value): ReductionOp | null {
  const isLink = (operand: Operand | undefined) =>
    operand?.kind === 'value' && (operand === phi || (operand.definition !== null && chain.has(operand.definition)));
  let common: ReductionOp | null = null;
  for (const { op, operands } of chain) {
    const [a, b, c] = operands;
    if (op === 'select') {
      if (isLink(a) || !isLink(b) || !isLink(c)) return null;
      continue;
    }
    const kind = OPS[op];
    if (kind === undefined || (common !== null && common !== kind) || isLink(a) === isLink(b)) return null;
    if ((op === 'sub' || op === 'fsub') && !isLink(a)) return null;
    common = kind;
  }
  return common;
}
