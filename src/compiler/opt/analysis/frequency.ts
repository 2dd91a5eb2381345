/**
 * How often blocks run for each call of the function: as measured where that is known, and otherwise a guess in the
 * manner of Wu and Larus, "Static branch frequency and program profile analysis" (1994): loops go around eight times, and
 * nobody goes where a trap is certain.
 */
import type { Cfg } from '../../../hir/analysis/cfg.ts';
import type { LoopNest } from '../../../hir/analysis/loops.ts';
import type { Block, Func, Instruction } from '../../../hir/module.ts';
import { intrinsicName } from '../ir/effects.ts';

export const LOOP_ITERATIONS = 8;
/** The share of a branch that leads to nothing but traps. */
const COLD_SHARE = 0.001;

/** By block index: whether a pass knew it to be rare, or every way on ends in a trap or in a call of what is marked `cold`. */
export function coldBlocks({ blocks }: Func, { reversePostorder, successorStart, successors }: Cfg): boolean[] {
  const cold = new Array<boolean>(blocks.length).fill(false);
  for (const index of reversePostorder.toReversed()) {
    const { instructions, rare } = blocks[index] as Block;
    const next = successors.subarray(successorStart[index], successorStart[index + 1]);
    // Along a way back, what is ahead isn't known yet, and taken for usual.
    cold[index] = rare || instructions.some(isCold) || (next.length > 0 && next.every((to) => cold[to]));
  }
  return cold;
}

function isCold(instruction: Instruction): boolean {
  const { op, payload } = instruction;
  if (op === 'unreachable') return true;
  const name = intrinsicName(instruction);
  if (name === 'panic' || name === 'abort' || name === 'poll') return true;
  return payload?.kind === 'call' && payload.callee.kind === 'function' && payload.callee.attributes.has('cold');
}

/** By block index. */
export function frequencies(func: Func, cfg: Cfg, loops: LoopNest, cold: readonly boolean[]): Float64Array {
  const { reversePostorder, orderOf, successorStart, successors } = cfg;
  const found = new Float64Array(func.blocks.length);
  found[0] = 1;
  for (const index of reversePostorder) {
    const block = func.blocks[index] as Block;
    const loop = loops.loopOf(block);
    if (block.frequency !== null) found[index] = block.frequency;
    else if (loop?.header === block) found[index] = (found[index] as number) * LOOP_ITERATIONS;
    const shares: { readonly to: number; readonly share: number }[] = [];
    for (let e = successorStart[index] as number; e < (successorStart[index + 1] as number); e++) {
      const to = successors[e] as number;
      const leaves = loop !== null && !loop.members.has(func.blocks[to] as Block);
      const share = cold[to] === true && cold[index] !== true ? COLD_SHARE : leaves ? 1 / (LOOP_ITERATIONS - 1) : 1;
      shares.push({ to, share });
    }
    const whole = shares.reduce((sum, { share }) => sum + share, 0);
    for (const { to, share } of shares) {
      // What comes back to a loop's header is in its factor.
      if ((orderOf[to] as number) > (orderOf[index] as number))
        found[to] = (found[to] as number) + ((found[index] as number) * share) / whole;
    }
  }
  return found;
}
