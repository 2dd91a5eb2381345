/** What stands in for the poll of a loop's header: calls that poll by themselves, and counts that wait to be written. */

import { dominates } from '../../../hir/analysis/dominators.ts';
import { countedFunction } from '../../../hir/internal.ts';
import type { Block, Func, Instruction } from '../../../hir/module.ts';
import { VOID } from '../../../hir/types.ts';
import type { LoopShape } from '../analysis/linear.ts';
import { appendBlock, FALSE, insert, phisOf } from '../ir/build.ts';
import { incoming, renameIncoming } from '../ir/edit.ts';
import { intrinsicName, isCall } from '../ir/effects.ts';
import { addIncoming } from '../ir/merge.ts';
import type { Unit } from '../pass.ts';
import { shapeOf } from './form.ts';

/** A call of a function of the program, which polls where it begins. */
export function polls({ op, payload }: Instruction): boolean {
  return op === 'call' && payload?.kind === 'call' && payload.callee.kind === 'function';
}

/** A call of what may be anybody's: of the program, or of the host, which returns soon but doesn't poll. */
export function mayPoll(instruction: Instruction): boolean {
  const { op } = instruction;
  return polls(instruction) || op === 'call_indirect' || op === 'call_closure' || op === 'trait_call';
}

/** The first instruction of its kind that runs in each round of a loop. */
export function inEachRound(
  { dominators }: Unit,
  { latch, members }: Pick<LoopShape, 'latch' | 'members'>,
  isWanted: (instruction: Instruction) => boolean,
): Instruction | null {
  for (const block of members) {
    if (!dominates(dominators, block.index, latch.index)) continue;
    const found = block.instructions.find(isWanted);
    if (found !== undefined) return found;
  }
  return null;
}

/** A loop of which each round counts a call of `target`: it polls when so many of these wait to be written. */
export interface BoundByCounts {
  readonly target: Func;
  /** Its condition is still to be made: whether enough counts wait at its end. */
  readonly check: Block;
}

export function countInEachRound(unit: Unit, loop: Pick<LoopShape, 'latch' | 'members'>): Func | null {
  const count = inEachRound(unit, loop, (instruction) => intrinsicName(instruction) === 'count_call');
  return count === null ? null : countedFunction(count);
}

/**
 * Lets loops that count in each round poll by their counts. The check is on the way back to the header. What the loop
 * calls writes the counts, and so begins a new span: it has to poll by itself.
 */
export function boundByCounts(unit: Unit): BoundByCounts[] {
  const { func } = unit;
  const bounds: BoundByCounts[] = [];
  for (const loop of unit.loops.loops) {
    const shape = shapeOf(loop, unit.loops);
    if (shape === null || !shape.header.polls) continue;
    if (loop.blocks.some(({ instructions }) => instructions.some((each) => isCall(each) && !polls(each)))) continue;
    const target = countInEachRound(unit, shape);
    if (target !== null) bounds.push({ target, check: checkBefore(func, shape) });
  }
  return bounds;
}

function checkBefore(func: Func, { header, latch }: LoopShape): Block {
  const like = latch.terminator;
  const check = appendBlock(func, 'again', latch);
  const pause = appendBlock(func, 'pause', latch);
  const callee = { kind: 'intrinsic', name: 'poll', typeArgument: null } as const;
  insert(func, check, { op: 'brcond', type: VOID, operands: [FALSE], targets: [pause, header], like });
  insert(func, pause, { op: 'call', type: VOID, payload: { kind: 'call', callee, tail: false }, like });
  insert(func, pause, { op: 'br', type: VOID, targets: [header], like });
  if (pause.frequency !== null) pause.frequency = 0;
  latch.terminator.targets = latch.terminator.targets.map((target) => (target === header ? check : target));
  renameIncoming(header, latch, check);
  for (const phi of phisOf(header)) addIncoming(phi, pause, incoming(phi, check));
  header.polls = false;
  return check;
}
