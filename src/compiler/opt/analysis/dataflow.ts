/**
 * What is so on all ways: the largest sets of bits, one a block, such that each is what all neighbours pass on, where a
 * block passes on what it adds and what it keeps of its own set (Kildall, "A unified approach to global program
 * optimization", 1973). Blocks are visited in the order of the flow until nothing changes.
 */
import type { Cfg } from '../../../hir/analysis/cfg.ts';
import type { Func, Instruction } from '../../../hir/module.ts';
import { Bits } from './bits.ts';

export interface Problem {
  /** How many bits a set has. */
  readonly size: number;
  /** `forward`: from a block's start to its end and on to its successors. */
  readonly direction: 'forward' | 'backward';
  /** What an instruction makes of a set. */
  pass(set: Bits, instruction: Instruction): void;
  /** Changes what has come to a block from its neighbours: everything, where there are none. */
  adjust(block: number, set: Bits): void;
}

/** By block: the set where the flow comes in, which is the start going forward, and the end going backward. */
export function solve({ func, cfg }: { readonly func: Func; readonly cfg: Cfg }, problem: Problem): Bits[] {
  const forward = problem.direction === 'forward';
  const all = () => {
    const bits = new Bits(problem.size);
    bits.fill();
    return bits;
  };
  // What a block adds whatever was there before, and what it keeps of that.
  const transfers = func.blocks.map(({ instructions }) => {
    const added = new Bits(problem.size);
    const kept = all();
    for (const instruction of forward ? instructions : instructions.toReversed()) {
      problem.pass(added, instruction);
      problem.pass(kept, instruction);
    }
    return { added, kept };
  });
  const sets = func.blocks.map(all);
  const order = forward ? cfg.reversePostorder : cfg.reversePostorder.toReversed();
  const starts = forward ? cfg.predecessorStart : cfg.successorStart;
  const neighbours = forward ? cfg.predecessors : cfg.successors;
  const next = new Bits(problem.size);
  const passed = new Bits(problem.size);
  for (let changed = true; changed; ) {
    changed = false;
    for (const b of order) {
      next.fill();
      for (let e = starts[b] as number; e < (starts[b + 1] as number); e++) {
        const from = neighbours[e] as number;
        if (cfg.orderOf[from] === -1) continue;
        const { added, kept } = transfers[from] as (typeof transfers)[number];
        passed.assign(sets[from] as Bits);
        passed.keepAll(kept);
        passed.addAll(added);
        next.keepAll(passed);
      }
      problem.adjust(b, next);
      changed = (sets[b] as Bits).assign(next) || changed;
    }
  }
  return sets;
}
