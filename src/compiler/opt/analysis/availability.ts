/** At which points it is known what a place in memory holds: it has been read or written since it last may have changed. */
import type { Instruction } from '../../../hir/module.ts';
import type { Unit } from '../pass.ts';
import { Bits } from './bits.ts';
import type { Places } from './locations.ts';

export class Availability {
  /** By block: what is known at its start. */
  readonly atStart: readonly Bits[];
  /** Places of an alloca that its zeros make known. */
  readonly #zeroed = new Map<Instruction, Bits>();

  constructor(
    unit: Pick<Unit, 'func' | 'cfg'>,
    readonly places: Places,
  ) {
    for (const { number, location, accesses } of places.places) {
      const { base, terms } = location.address;
      const alloca = base.kind === 'value' ? base.definition : null;
      if (alloca?.op !== 'alloca' || terms.length > 0 || !location.within || accesses.length === 0) continue;
      const zeroed = this.#zeroed.get(alloca) ?? places.none();
      zeroed.add(number);
      this.#zeroed.set(alloca, zeroed);
    }
    this.atStart = this.#solve(unit);
  }

  /** The places that hold zero behind an instruction because it makes their memory. */
  zeroedBy(instruction: Instruction): Bits | null {
    return this.#zeroed.get(instruction) ?? null;
  }

  /** From before an instruction to behind it. */
  pass(known: Bits, instruction: Instruction): void {
    const { places } = this;
    known.deleteAll(places.written(instruction));
    const { result } = instruction;
    const dependents = result === null ? undefined : places.dependents.get(result);
    if (dependents !== undefined) known.deleteAll(dependents);
    const zeroed = this.#zeroed.get(instruction);
    if (zeroed !== undefined) known.addAll(zeroed);
    const place = places.of(instruction);
    if (place !== null) known.add(place.number);
  }

  #solve({ func, cfg }: Pick<Unit, 'func' | 'cfg'>): Bits[] {
    const { places } = this;
    // What a block adds whatever was known before, and what it keeps of that.
    const added: Bits[] = [];
    const kept: Bits[] = [];
    for (const { instructions } of func.blocks) {
      const nothing = places.none();
      const everything = places.none();
      everything.fill();
      for (const instruction of instructions) {
        this.pass(nothing, instruction);
        this.pass(everything, instruction);
      }
      added.push(nothing);
      kept.push(everything);
    }
    const atStart = func.blocks.map(() => {
      const all = places.none();
      all.fill();
      return all;
    });
    atStart[0]?.clear();
    const next = places.none();
    const out = places.none();
    for (let changed = true; changed; ) {
      changed = false;
      for (const b of cfg.reversePostorder) {
        if (b === 0) continue;
        next.fill();
        for (let e = cfg.predecessorStart[b] as number; e < (cfg.predecessorStart[b + 1] as number); e++) {
          const from = cfg.predecessors[e] as number;
          if (cfg.orderOf[from] === -1) continue;
          out.assign(atStart[from] as Bits);
          out.keepAll(kept[from] as Bits);
          out.addAll(added[from] as Bits);
          next.keepAll(out);
        }
        changed = (atStart[b] as Bits).assign(next) || changed;
      }
    }
    return atStart;
  }
}
