/** Blocks that follow each other without a choice: merged, or left out. */
import type { Block, Func, Instruction, Operand } from '../../../hir/module.ts';
import { Uses } from '../analysis/uses.ts';
import { firstNonPhi, phisOf, sameOperand } from '../ir/build.ts';
import { incoming, Replacements, renameIncoming } from '../ir/edit.ts';

/** Distinct predecessors of each block. */
export function predecessorLists(func: Func): Map<Block, Block[]> {
  const lists = new Map<Block, Block[]>(func.blocks.map((block) => [block, []]));
  for (const block of func.blocks) {
    for (const target of new Set(block.terminator.targets)) lists.get(target)?.push(block);
  }
  return lists;
}

/** A block that is the only way to the next one takes it over. The function must be compact; it isn't afterwards. */
export function mergeLines(func: Func): boolean {
  const predecessors = predecessorLists(func);
  const replacements = new Replacements();
  const gone = new Set<Block>();
  for (const block of func.blocks) {
    if (gone.has(block)) continue;
    for (;;) {
      const { op, targets } = block.terminator;
      const next = targets[0];
      if (op !== 'br' || next === undefined || next === block || predecessors.get(next)?.length !== 1) break;
      block.instructions.pop();
      block.frequency ??= next.frequency;
      for (const instruction of next.instructions) {
        if (instruction.op === 'phi') {
          replacements.set(
            instruction.result as NonNullable<Instruction['result']>,
            instruction.operands[0] as Operand,
          );
          continue;
        }
        instruction.block = block;
        block.instructions.push(instruction);
      }
      for (const target of new Set(block.terminator.targets)) renameIncoming(target, next, block);
      next.instructions = [];
      gone.add(next);
    }
  }
  if (gone.size === 0) return false;
  func.blocks = func.blocks.filter((block) => !gone.has(block));
  replacements.apply(func);
  return true;
}

/**
 * Blocks that only go on to another one are left out. Those that stand before a loop or close one for several others
 * stay: the passes over loops want one way in and one way back. The function must be compact.
 */
export function forwardEmptyBlocks(func: Func): boolean {
  const predecessors = predecessorLists(func);
  const uses = new Uses(func);
  let changed = false;
  for (const block of func.blocks) {
    const from = predecessors.get(block) as Block[];
    const to = emptyTarget(block);
    if (to === null || from.length === 0 || block.index === 0) continue;
    if (!mayLeaveOut(block, to, from, predecessors)) continue;
    const phis = phisOf(block);
    const here = new Set(phisOf(to));
    if (!phis.every((phi) => uses.of(phi.result as NonNullable<Instruction['result']>).every((user) => here.has(user))))
      continue;
    if (!phis.every((phi) => onlyAlong(phi, block, here))) continue;
    const brought = (phi: Instruction, by: Block): Operand => {
      const operand = incoming(phi, block);
      const own = operand.kind === 'value' ? operand.definition : null;
      return own?.op === 'phi' && own.block === block ? incoming(own, by) : operand;
    };
    const already = from.filter((by) => by.terminator.targets.includes(to));
    if (already.some((by) => [...here].some((phi) => !sameOperand(incoming(phi, by), brought(phi, by))))) continue;
    for (const phi of here) {
      const added = from.filter((by) => !already.includes(by));
      const operands = added.map((by) => brought(phi, by));
      const at = phi.targets.indexOf(block);
      phi.operands.splice(at, 1, ...operands);
      phi.targets.splice(at, 1, ...added);
    }
    for (const by of from) {
      const { terminator } = by;
      terminator.targets = terminator.targets.map((target) => (target === block ? to : target));
    }
    const behind = predecessors.get(to) as Block[];
    predecessors.set(to, [...behind.filter((by) => by !== block && !from.includes(by)), ...from]);
    predecessors.set(block, []);
    block.instructions = [];
    changed = true;
  }
  if (changed) func.blocks = func.blocks.filter(({ instructions }) => instructions.length > 0);
  return changed;
}

/** The block that another one goes to without doing anything. */
function emptyTarget(block: Block): Block | null {
  const { terminator } = block;
  const to = terminator.targets[0];
  const empty = terminator.op === 'br' && firstNonPhi(block) === block.instructions.length - 1;
  return empty && to !== undefined && to !== block ? to : null;
}

function mayLeaveOut(
  block: Block,
  to: Block,
  from: readonly Block[],
  predecessors: ReadonlyMap<Block, readonly Block[]>,
): boolean {
  const isHeader = (at: Block) => (predecessors.get(at) ?? []).some((by) => by.index >= at.index);
  if (isHeader(block)) return false;
  if (!isHeader(to)) return true;
  const [only, ...others] = from;
  const closes = block.index >= to.index;
  return (
    closes &&
    others.length === 0 &&
    only !== undefined &&
    only.terminator.targets.every((target) => target.index > only.index)
  );
}

/** The phi's value is wanted only as what its block brings, not as what others bring from behind it. */
function onlyAlong(phi: Instruction, block: Block, users: ReadonlySet<Instruction>): boolean {
  for (const { operands, targets } of users) {
    if (operands.some((operand, i) => operand === phi.result && targets[i] !== block)) return false;
  }
  return true;
}
