/** Chains of compares of one value with literals, as one switch. */
import type { Block, Func, Instruction, Operand, ScalarConstant } from '../../../hir/module.ts';
import { isInteger, VOID } from '../../../hir/types.ts';
import { Uses } from '../analysis/uses.ts';
import { insert, literalValue, phisOf, sameOperand } from '../ir/build.ts';
import { incoming } from '../ir/edit.ts';
import { predecessorLists } from './lines.ts';

/** With fewer cases, the emitter would compare one by one again. */
const MIN_CASES = 5;

interface Link {
  readonly block: Block;
  readonly selector: Operand;
  readonly value: ScalarConstant;
  readonly taken: Block;
  readonly next: Block;
}

/** The function must be compact; it isn't afterwards. */
export function makeSwitches(func: Func): boolean {
  const predecessors = predecessorLists(func);
  const uses = new Uses(func);
  const gone = new Set<Block>();
  for (const block of func.blocks) {
    if (gone.has(block)) continue;
    const chain = chainFrom(block, uses, predecessors);
    if (chain.length < MIN_CASES || !phisAgree(chain)) continue;
    replaceChain(func, chain);
    for (const link of chain.slice(1)) gone.add(link.block);
  }
  func.blocks = func.blocks.filter((block) => !gone.has(block));
  return gone.size > 0;
}

function linkAt(block: Block, uses: Uses): Link | null {
  const { op, operands, targets } = block.terminator;
  const [condition] = operands;
  if (op !== 'brcond' || condition?.kind !== 'value' || targets[0] === targets[1]) return null;
  const compare = condition.definition;
  if (compare === null || compare.block !== block || uses.count(condition) !== 1) return null;
  if (compare.op !== 'eq' && compare.op !== 'ne') return null;
  const [selector, against] = compare.operands as [Operand, Operand];
  const value = literalValue(against);
  if (value === null || !isInteger(against.type) || selector.kind !== 'value') return null;
  const [taken, next] = (compare.op === 'eq' ? targets : targets.toReversed()) as [Block, Block];
  return { block, selector, value: { kind: 'scalar', type: against.type, value }, taken, next };
}

function chainFrom(block: Block, uses: Uses, predecessors: ReadonlyMap<Block, readonly Block[]>): Link[] {
  const chain: Link[] = [];
  const values = new Set<number | bigint>();
  for (let at: Block | undefined = block; at !== undefined; ) {
    const link: Link | null = linkAt(at, uses);
    const [first] = chain;
    if (link === null || values.has(link.value.value)) break;
    // All but the first do nothing else, and nobody else comes to them.
    if (
      first !== undefined &&
      (link.selector !== first.selector || at.instructions.length !== 2 || predecessors.get(at)?.length !== 1)
    )
      break;
    chain.push(link);
    values.add(link.value.value);
    at = link.next;
  }
  return chain;
}

/** Whether the phis behind can't tell by which of the compares they were reached. */
function phisAgree(chain: readonly Link[]): boolean {
  const seen = new Map<Block, Block>();
  const last = chain.at(-1) as Link;
  for (const [from, to] of [
    ...chain.map(({ block, taken }) => [block, taken] as const),
    [last.block, last.next] as const,
  ]) {
    if (chain.some(({ block }) => block === to)) return false;
    const before = seen.get(to);
    if (before === undefined) seen.set(to, from);
    else if (phisOf(to).some((phi) => !sameOperand(incoming(phi, before), incoming(phi, from)))) return false;
  }
  return true;
}

function replaceChain(func: Func, chain: readonly Link[]): void {
  const [{ block, selector }] = chain as [Link];
  const fallback = (chain.at(-1) as Link).next;
  const old = block.instructions.pop() as Instruction;
  const targets = [fallback, ...chain.map(({ taken }) => taken)];
  const cases = chain.map(({ value }) => value);
  insert(func, block, {
    op: 'switch',
    type: VOID,
    operands: [selector],
    targets,
    payload: { kind: 'switch', cases },
    like: old,
  });
  const links = new Set(chain.map((link) => link.block));
  for (const target of new Set(targets)) {
    for (const phi of phisOf(target)) {
      const at = phi.targets.findIndex((from) => links.has(from));
      const operand = phi.operands[at] as Operand;
      const others = phi.targets.flatMap((from, i) => (links.has(from) ? [] : [i]));
      phi.operands = [...others.map((i) => phi.operands[i] as Operand), operand];
      phi.targets = [...others.map((i) => phi.targets[i] as Block), block];
    }
  }
}
