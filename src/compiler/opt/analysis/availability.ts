/** At which points it is known what a place in memory holds: it has been read or written since it last may have changed. */
import type { Instruction } from '../../../hir/module.ts';
import type { Unit } from '../pass.ts';
import type { Bits } from './bits.ts';
import { solve } from './dataflow.ts';
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
    this.atStart = solve(unit, {
      size: places.places.length,
      direction: 'forward',
      pass: (known, instruction) => this.pass(known, instruction),
      adjust: (block, known) => {
        if (block === 0) known.clear();
      },
    });
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
}
