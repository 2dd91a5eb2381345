/** Moves what a loop computes alike in each round in front of it. */

import type { Loop } from '../../../hir/analysis/loops.ts';
import type { Block, Instruction } from '../../../hir/module.ts';
import { sizeOf } from '../../../hir/types.ts';
import { accessedPointer } from '../analysis/accesses.ts';
import type { Alias, Touched } from '../analysis/alias.ts';
import { isLoad } from '../analysis/locations.ts';
import { isPureCall } from '../analysis/purity.ts';
import { isCount, isPure, isVolatile } from '../ir/effects.ts';
import type { Unit } from '../pass.ts';
import { Invariants, isFree } from './invariants.ts';

export interface Hoisted {
  readonly values: number;
  readonly loads: readonly Instruction[];
}

/** Loads times writes of a loop that are compared at most. */
const MAX_COMPARED = 100_000;

/** Alike for a loop: what it may write. */
export function writesOf(alias: Alias, { blocks }: Loop): readonly Touched[] {
  const writes: Touched[] = [];
  for (const { instructions } of blocks) {
    for (const instruction of instructions) {
      const written = alias.written(instruction);
      if (written.shared || written.locations.length > 0) writes.push(written);
    }
  }
  return writes;
}

export function hoistInvariants({ facts }: Unit, alias: Alias, loop: Loop, preheader: Block): Hoisted {
  const invariants = new Invariants(loop, preheader);
  const writes = writesOf(alias, loop);
  let compared = 0;
  const mayChange = (load: Instruction): boolean => {
    compared += writes.length;
    if (compared > MAX_COMPARED) return true;
    const location = alias.location(accessedPointer(load), sizeOf(load.type), preheader);
    return writes.some((written) => alias.meets(written, location));
  };
  const certain = new Certain(loop);
  let values = 0;
  const loads: Instruction[] = [];
  for (const block of loop.blocks) {
    // A copy: what is hoisted leaves the block.
    for (const instruction of [...block.instructions]) {
      const isCertain = certain.reaches(block);
      let moves = false;
      if (invariants.hasInvariantOperands(instruction)) {
        if (isLoad(instruction) && !isVolatile(instruction)) {
          const { within } = alias.location(accessedPointer(instruction), sizeOf(instruction.type), preheader);
          moves = (within || isCertain) && !mayChange(instruction);
          if (moves) loads.push(instruction);
        } else if (isPure(instruction)) {
          moves = !isFree(instruction);
          if (moves) values++;
        } else if (isCertain && (isDivision(instruction) || isPureCall(instruction, facts))) {
          moves = true;
          values++;
        }
      }
      // Operands that are free may have moved before.
      if (moves && invariants.isInside(instruction)) invariants.hoist(instruction);
      else if (invariants.isInside(instruction)) certain.pass(instruction, alias);
    }
  }
  return { values, loads };
}

const isDivision = ({ op }: Instruction): boolean => op === 'div' || op === 'rem';

/**
 * How far into a loop everything is certain to run when the loop is entered, before anything else happens that can be
 * told: along the blocks from its header up to the first branch, the first trap, the first write.
 */
class Certain {
  #at: Block | null;
  readonly #seen = new Set<Block>();

  constructor(loop: Loop) {
    this.#at = loop.header;
    this.#seen.add(loop.header);
  }

  reaches(block: Block): boolean {
    return this.#at === block;
  }

  /** To be told of every instruction that stays in the loop, in order. */
  pass(instruction: Instruction, alias: Alias): void {
    if (this.#at !== instruction.block) return;
    if (instruction.op === 'br') {
      const [next] = instruction.targets as [Block];
      this.#at = this.#seen.has(next) ? null : next;
      this.#seen.add(next);
      return;
    }
    const written = alias.written(instruction);
    // When a later instruction traps, nobody sees private memory any more.
    const writes = written.shared || written.locations.some(({ address: { base } }) => !alias.isPrivate(base));
    const branches = instruction.op !== 'phi' && instruction.targets.length > 0;
    if (!isCount(instruction) && (writes || branches || alias.mayTrap(instruction))) this.#at = null;
  }
}
