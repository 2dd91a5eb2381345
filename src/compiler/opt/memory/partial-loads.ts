/** Loads of what is known on some ways to them: which they are, and what it takes to know it on all ways. */
import { dominates } from '../../../hir/analysis/dominators.ts';
import type { Block, Instruction, Operand, Value } from '../../../hir/module.ts';
import { sizeOf } from '../../../hir/types.ts';
import { accessedPointer } from '../analysis/accesses.ts';
import type { Alias } from '../analysis/alias.ts';
import type { Availability } from '../analysis/availability.ts';
import type { Bits } from '../analysis/bits.ts';
import { isLoad, type Place, type Places } from '../analysis/locations.ts';
import { isCount, isVolatile } from '../ir/effects.ts';
import type { Unit } from '../pass.ts';
import { isCopyable, valueOnEdge } from './translation.ts';

/** A load whose value, when its join is entered from these blocks, is what a place is known to hold at their ends. */
export interface PartialLoad {
  readonly load: Instruction;
  readonly known: readonly { readonly from: Block; readonly place: Place }[];
  /** From where it isn't known: there it is to be loaded. */
  readonly missing: Block | null;
}

export interface JoinPlan {
  readonly join: Block;
  readonly loads: readonly PartialLoad[];
  /**
   * By the block they are to be copied to, in order: the loads that are missing there, and before them those that come
   * first in the join and may trap, so that the first one that traps is the same.
   */
  readonly copies: ReadonlyMap<Block, readonly Instruction[]>;
  /** Loads that can't be had early, and why not, in words. */
  readonly refused: readonly { readonly load: Instruction; readonly why: string }[];
}

const MAX_WAYS = 8;
/** Values that are carried into a block: each takes a register. */
const MAX_LOADS = 8;
/** Loads that are copied only because they come first. */
const MAX_FIRST = 8;

export class PartialLoads {
  readonly #atEnd = new Map<Block, Bits>();

  constructor(
    readonly unit: Unit,
    readonly alias: Alias,
    readonly places: Places,
    readonly availability: Availability,
    /** Those from which a block is entered, by block. */
    readonly predecessors: ReadonlyMap<Block, readonly Block[]>,
  ) {}

  /** What can be done for the loads of a block where ways meet, and of those that only it leads to. */
  planFor(join: Block): JoinPlan | null {
    const ways = this.predecessors.get(join) as readonly Block[];
    if (ways.length < 2 || ways.length > MAX_WAYS) return null;
    const plan = new Plan(this, join, ways);
    const work = [{ block: join, written: this.places.none() }];
    for (let at = work.pop(); at !== undefined; at = work.pop()) {
      const { block, written } = at;
      const known = this.places.none();
      known.assign(this.availability.atStart[block.index] as Bits);
      for (const instruction of block.instructions) {
        const place = this.places.of(instruction);
        if (place !== null && isLoad(instruction) && !known.has(place.number) && !written.has(place.number))
          plan.consider(instruction, place);
        plan.pass(instruction);
        written.addAll(this.places.written(instruction));
        this.availability.pass(known, instruction);
      }
      for (const next of new Set(block.terminator.targets)) {
        if (this.predecessors.get(next)?.length !== 1) continue;
        const copy = this.places.none();
        copy.assign(written);
        work.push({ block: next, written: copy });
      }
    }
    return plan.loads.length === 0 && plan.refused.length === 0 ? null : plan;
  }

  /** What is known at the end of a block. */
  atEnd(block: Block): Bits {
    let known = this.#atEnd.get(block);
    if (known === undefined) {
      known = this.places.none();
      known.assign(this.availability.atStart[block.index] as Bits);
      for (const instruction of block.instructions) this.availability.pass(known, instruction);
      this.#atEnd.set(block, known);
    }
    return known;
  }
}

class Plan implements JoinPlan {
  readonly loads: PartialLoad[] = [];
  readonly copies = new Map<Block, Instruction[]>();
  readonly refused: { load: Instruction; why: string }[] = [];
  /** Loads from the start of the join on that may trap, as long as nothing else has happened that can be told. */
  readonly #first: Instruction[] = [];
  #isCertain = true;

  constructor(
    readonly all: PartialLoads,
    readonly join: Block,
    readonly ways: readonly Block[],
  ) {}

  /** What can be told of happens, or may: from there on nothing can be had early that may trap. */
  pass(instruction: Instruction): void {
    if (!this.#isCertain || instruction.op === 'phi' || isCount(instruction)) return;
    const { alias, unit } = this.all;
    if (isLoad(instruction) && !isVolatile(instruction)) {
      if (!alias.mayTrap(instruction)) return;
      this.#isCertain = isCopyable(unit.dominators, this.join, accessedPointer(instruction));
      this.#first.push(instruction);
      return;
    }
    const { shared, locations } = alias.written(instruction);
    // When a later instruction traps, nobody sees private memory any more.
    const writes = shared || locations.some(({ address: { base } }) => !alias.isPrivate(base));
    if (writes || alias.mayTrap(instruction) || instruction.targets.length > 0) this.#isCertain = false;
  }

  consider(load: Instruction, place: Place): void {
    const known: { from: Block; place: Place }[] = [];
    const missing: Block[] = [];
    for (const from of this.ways) {
      const there = this.#placeOn(from, load, place);
      if (there !== null && this.all.atEnd(from).has(there.number)) known.push({ from, place: there });
      else missing.push(from);
    }
    const [from = null] = missing;
    if (known.length === 0 || missing.length > 1 || this.loads.length === MAX_LOADS) return;
    if (from !== null) {
      const why = this.#obstacle(load, place, from);
      if (why !== null) {
        this.refused.push({ load, why });
        return;
      }
    }
    this.loads.push({ load, known, missing: from });
  }

  /** The place that a load would read if the join was entered from a block. */
  #placeOn(from: Block, load: Instruction, { location }: Place): Place | null {
    const address = this.#addressOn(from, location);
    return address === null ? null : this.all.places.find({ address, size: location.size }, load.type);
  }

  #addressOn(from: Block, { address }: Place['location']) {
    const { alias, unit } = this.all;
    return alias.addresses.translated(address, (value: Value): Operand | null =>
      valueOnEdge(unit.dominators, this.join, from, value),
    );
  }

  /** Why a load can't be made when the join is entered from a block; null when it is now to be copied there. */
  #obstacle(load: Instruction, { location }: Place, from: Block): string | null {
    const { alias, unit } = this.all;
    const { dominators } = unit;
    if (dominates(dominators, this.join.index, from.index)) return 'every round would have to load it all the same';
    if (!isCopyable(dominators, this.join, accessedPointer(load))) return 'its address is known too late';
    const isLoop = this.ways.some((way) => dominates(dominators, this.join.index, way.index));
    const address = this.#addressOn(from, location);
    const within = address !== null && alias.locationAt(address, sizeOf(load.type), from).within;
    const copies = this.copies.get(from) ?? [];
    if (within && isLoop) {
      this.copies.set(from, [...copies, load]);
      return null;
    }
    if (!this.#isCertain) return 'it may trap, and it isn’t certain to be the first that does';
    const first = within
      ? []
      : this.#first.filter((earlier) => !copies.includes(earlier) && !this.#isKnown(earlier, from));
    if (first.length > (isLoop ? MAX_FIRST : 0)) return 'others that may trap come first';
    this.copies.set(from, [...copies, ...first, load]);
    return null;
  }

  /** Whether what a load reads has been accessed before the join is entered from a block: then it can't trap. */
  #isKnown(load: Instruction, from: Block): boolean {
    const place = this.all.places.of(load);
    const there = place === null ? null : this.#placeOn(from, load, place);
    return there !== null && this.all.atEnd(from).has(there.number);
  }
}
