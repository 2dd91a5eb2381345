/** At which points nobody will see what a place in memory holds: it is written again first, or the memory goes. */
import type { Cfg } from '../../../hir/analysis/cfg.ts';
import type { Instruction } from '../../../hir/module.ts';
import type { Unit } from '../pass.ts';
import { Bits } from './bits.ts';
import { solve } from './dataflow.ts';
import { isLoad, type Place, type Places } from './locations.ts';

export class DeadPlaces {
  /** By block: what is dead at its end. */
  readonly atEnd: readonly Bits[];
  /** Of memory that goes with the call, everything is dead in the end. */
  readonly #private: Bits;
  readonly #covered = new Map<Place, Bits>();

  constructor(
    unit: Pick<Unit, 'func' | 'cfg'>,
    readonly places: Places,
  ) {
    this.#private = places.none();
    for (const { number, isPrivate } of places.places) if (isPrivate) this.#private.add(number);
    const { successorStart } = unit.cfg;
    const ends = reachesEnd(unit.cfg);
    this.atEnd = solve(unit, {
      size: places.places.length,
      direction: 'backward',
      pass: (dead, instruction) => this.pass(dead, instruction),
      adjust: (block, dead) => {
        // What runs for ever is watched for ever.
        const isLast = successorStart[block] === successorStart[block + 1];
        if (isLast || !ends.has(block)) dead.keepAll(this.#private);
      },
    });
  }

  /** From behind an instruction to before it. */
  pass(dead: Bits, instruction: Instruction): void {
    const { places } = this;
    const { alias } = places;
    const place = places.of(instruction);
    const isStore = place !== null && !isLoad(instruction);
    const traps = alias.mayTrap(instruction);
    if (traps) dead.keepAll(this.#private);
    dead.deleteAll(places.read(instruction));
    // If it traps, memory stays as it is; but then a store to just these bytes before it has trapped, too.
    if (isStore && traps) dead.add(place.number);
    else if (isStore) dead.addAll(this.#coveredBy(place));
    // Before the value is there, the same name means another place.
    const { result } = instruction;
    const dependents = result === null ? undefined : places.dependents.get(result);
    if (dependents !== undefined) dead.deleteAll(dependents);
  }

  /** The places that a store writes completely. */
  #coveredBy(place: Place): Bits {
    let found = this.#covered.get(place);
    if (found !== undefined) return found;
    found = this.places.none();
    for (const other of this.places.places) if (covers(place, other)) found.add(other.number);
    this.#covered.set(place, found);
    return found;
  }
}

/** Blocks from which the call may come to an end. */
function reachesEnd({ blockCount, successorStart, predecessorStart, predecessors }: Cfg): Bits {
  const found = new Bits(blockCount);
  const work: number[] = [];
  const add = (block: number) => {
    if (found.has(block)) return;
    found.add(block);
    work.push(block);
  };
  for (let b = 0; b < blockCount; b++) if (successorStart[b] === successorStart[b + 1]) add(b);
  for (let b = work.pop(); b !== undefined; b = work.pop())
    for (let e = predecessorStart[b] as number; e < (predecessorStart[b + 1] as number); e++)
      add(predecessors[e] as number);
  return found;
}

/** Whether writing one place writes all of another. */
function covers({ location: a }: Place, { location: b }: Place): boolean {
  if (a === b) return true;
  const [x, y] = [a.address, b.address];
  if (x.base !== y.base && !(x.base.kind === 'address' && y.base.kind === 'address' && x.base.of === y.base.of))
    return false;
  if (x.terms.length !== y.terms.length || a.size === null || b.size === null) return false;
  if (!x.terms.every(({ value, scale }, i) => y.terms[i]?.value === value && y.terms[i]?.scale === scale)) return false;
  return x.offset <= y.offset && y.offset + b.size <= x.offset + a.size;
}
