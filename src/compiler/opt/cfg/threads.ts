/** Jump threading: who comes to a branch that is decided for them goes where it leads at once. */
import type { Block, Func, Instruction, Operand, Value } from '../../../hir/module.ts';
import { Uses } from '../analysis/uses.ts';
import { FALSE, literalValue, phisOf, sameOperand, TRUE } from '../ir/build.ts';
import { incoming } from '../ir/edit.ts';
import { isPure } from '../ir/effects.ts';
import { fold } from '../rules/fold.ts';
import { predecessorLists } from './lines.ts';

/** Instructions before the branch, phis not counted. */
const MAX_BEFORE = 6;
/** Blocks that are looked at, upwards, for a branch on the same condition. */
const MAX_ABOVE = 4;

/** The function must be compact; it isn't afterwards. Headers of loops stay as they are, and so do the ways to them. */
export function threadJumps(func: Func): boolean {
  const predecessors = predecessorLists(func);
  const uses = new Uses(func);
  const isHeader = (block: Block) => (predecessors.get(block) ?? []).some((from) => from.index >= block.index);
  let changed = false;
  for (const block of func.blocks) {
    const { op } = block.terminator;
    if ((op !== 'brcond' && op !== 'switch') || block.index === 0 || isHeader(block) || !isSelfContained(block, uses))
      continue;
    for (const from of [...(predecessors.get(block) as Block[])]) {
      const values = new Map<Value, Operand>();
      const to = decidedTarget(block, from, values, predecessors);
      if (to === null || to === block || isHeader(to)) continue;
      if (!redirect(from, block, to, values)) continue;
      predecessors.set(
        block,
        (predecessors.get(block) as Block[]).filter((by) => by !== from),
      );
      const behind = predecessors.get(to) as Block[];
      if (!behind.includes(from)) behind.push(from);
      changed = true;
    }
  }
  return changed;
}

/** Whether nobody but the block, and phis right behind it, uses what it computes. */
function isSelfContained(block: Block, uses: Uses): boolean {
  const body = block.instructions.slice(0, -1);
  if (body.length - phisOf(block).length > MAX_BEFORE) return false;
  return body.every((instruction) => {
    if (instruction.op !== 'phi' && !isPure(instruction)) return false;
    const { result } = instruction;
    return result === null || uses.of(result).every((user) => usedAtEnd(user, result, block));
  });
}

function usedAtEnd({ op, block, operands, targets }: Instruction, value: Value, at: Block): boolean {
  if (op !== 'phi') return block === at;
  return operands.every((operand, i) => operand !== value || targets[i] === at);
}

/** Where the block's branch leads for those who come from a block; `values` are then what its values are. */
export function decidedTarget(
  block: Block,
  from: Block,
  values: Map<Value, Operand>,
  predecessors: ReadonlyMap<Block, readonly Block[]>,
): Block | null {
  const resolve = (operand: Operand) => (operand.kind === 'value' ? (values.get(operand) ?? operand) : operand);
  for (const phi of phisOf(block)) values.set(phi.result as Value, incoming(phi, from));
  for (const { op, type, operands, payload, result } of block.instructions.slice(phisOf(block).length, -1)) {
    const folded = fold({ op, type, operands: operands.map(resolve), payload });
    if (folded !== null && result !== null) values.set(result, folded);
  }
  const { op, operands, targets, payload } = block.terminator;
  const condition = resolve(operands[0] as Operand);
  const value =
    literalValue(condition) ??
    (op === 'brcond' ? literalValue(branchedOn(condition, from, block, predecessors) ?? undefined) : null);
  if (value === null) return null;
  if (op === 'brcond') return targets[value === 0 ? 1 : 0] as Block;
  const cases = payload?.kind === 'switch' ? payload.cases : [];
  return targets[cases.findIndex((one) => one.value === value) + 1] as Block;
}

/** What a condition is for those who come along an edge, if they have branched on it before. */
function branchedOn(
  condition: Operand,
  from: Block,
  to: Block,
  predecessors: ReadonlyMap<Block, readonly Block[]>,
): Operand | null {
  let [at, next] = [from, to];
  for (let steps = 0; steps < MAX_ABOVE; steps++) {
    const { op, operands, targets } = at.terminator;
    if (op === 'brcond' && operands[0] === condition && targets[0] !== targets[1])
      return targets[0] === next ? TRUE : FALSE;
    const [before, ...others]: readonly Block[] = predecessors.get(at) ?? [];
    // A value of the block itself may be another one each time.
    const own = condition.kind === 'value' && condition.definition?.block === at;
    if (before === undefined || others.length > 0 || own) return null;
    [at, next] = [before, at];
  }
  return null;
}

/** The edge leads past the block, if what the phis there get is known. */
function redirect(from: Block, block: Block, to: Block, values: ReadonlyMap<Value, Operand>): boolean {
  const already = from.terminator.targets.includes(to);
  const brought: Operand[] = [];
  for (const phi of phisOf(to)) {
    const operand = incoming(phi, block);
    const own = operand.kind === 'value' && operand.definition?.block === block;
    const value = own ? values.get(operand) : operand;
    if (value === undefined || (already && !sameOperand(incoming(phi, from), value))) return false;
    brought.push(value);
  }
  if (!already) {
    phisOf(to).forEach((phi, i) => {
      phi.operands.push(brought[i] as Operand);
      phi.targets.push(from);
    });
  }
  for (const phi of phisOf(block)) {
    const at = phi.targets.indexOf(from);
    phi.operands.splice(at, 1);
    phi.targets.splice(at, 1);
  }
  const { terminator } = from;
  terminator.targets = terminator.targets.map((target) => (target === block ? to : target));
  return true;
}
