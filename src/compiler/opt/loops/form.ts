/** The form in which passes want loops: one way in, one way around, and exits that only the loop leads to. */

import type { Loop, LoopNest } from '../../../hir/analysis/loops.ts';
import type { Block, Func, Instruction, Value } from '../../../hir/module.ts';
import type { LoopShape } from '../analysis/linear.ts';
import type { Uses } from '../analysis/uses.ts';
import { insert } from '../ir/build.ts';
import { compact } from '../ir/edit.ts';
import { joinEdges, predecessorMap } from '../ir/merge.ts';
import type { Unit } from '../pass.ts';

/** Returns whether anything had to be changed. */
export function simplifyLoops(unit: Unit): boolean {
  const { func } = unit;
  let changed = false;
  // Each block that is put in is in the loops that hold its edges; what it changes is found anew.
  const { loops } = unit.loops;
  let predecessors = new Map(predecessorMap(func));
  const predecessorsOf = (block: Block) => predecessors.get(block) as readonly Block[];
  const join = (from: readonly Block[], to: Block, name: string) => {
    const middle = joinEdges(func, from, to, name);
    predecessors.set(middle, from);
    predecessors.set(to, [...predecessorsOf(to).filter((block) => !from.includes(block)), middle]);
    changed = true;
  };
  for (const { header, members } of loops) {
    const inside = (block: Block) => members.has(block);
    const outside = predecessorsOf(header).filter((block) => !inside(block));
    const [entering] = outside;
    if (outside.length !== 1 || new Set(entering?.terminator.targets).size !== 1) join(outside, header, 'preheader');
    const latches = predecessorsOf(header).filter(inside);
    if (latches.length > 1) join(latches, header, 'latch');
  }
  if (changed) {
    compact(func);
    unit.changed({ keepsGraph: false });
    predecessors = new Map(predecessorMap(func));
  }
  for (const { exits, members } of unit.loops.loops) {
    for (const to of new Set(exits.map((exit) => exit.to))) {
      const from = predecessorsOf(to);
      const leaving = from.filter((block) => members.has(block));
      // An exit that was put in for an inner loop may stand in for this one's edge.
      if (leaving.length > 0 && leaving.length < from.length) join(leaving, to, 'exit');
    }
  }
  if (changed) {
    compact(func);
    unit.changed({ keepsGraph: false });
  }
  return changed;
}

/** A loop in simple form; null when it isn't. */
export function shapeOf({ header, latches, preheader, members }: Loop, nest: LoopNest): LoopShape | null {
  const [latch] = latches;
  if (preheader === null || latch === undefined || latches.length > 1) return null;
  const isElsewhere = (block: Block): boolean =>
    !members.has(block) && nest.loopOf(block)?.members.has(header) === false;
  return { header, preheader, latch, members, isElsewhere };
}

/**
 * Makes values of a loop reach everything behind it by phis of the exit block, which only `from` leads to: where the
 * loop gets a copy, these phis get the copy's values. Returns the phi of each such value.
 */
export function closeValues(
  func: Func,
  members: ReadonlySet<Block>,
  from: Block,
  exit: Block,
  uses: Uses,
): Map<Value, Instruction> {
  const closed = new Map<Value, Instruction>();
  for (const phi of exit.instructions) {
    const [operand] = phi.operands;
    if (phi.op === 'phi' && operand?.kind === 'value') closed.set(operand, phi);
  }
  for (const block of members) {
    for (const { result } of block.instructions) {
      if (result === null) continue;
      const outside = uses
        .of(result)
        .filter((user) => !members.has(user.block) && !(user.op === 'phi' && user.block === exit));
      if (outside.length === 0) continue;
      let phi = closed.get(result);
      if (phi === undefined) {
        phi = insert(
          func,
          exit,
          { op: 'phi', type: result.type, operands: [result], targets: [from], like: result.definition },
          0,
        );
        closed.set(result, phi);
      }
      for (const { operands } of outside) {
        for (let i = 0; i < operands.length; i++) if (operands[i] === result) operands[i] = phi.result as Value;
      }
    }
  }
  return closed;
}
