/** At which points nobody will see what a place in memory holds: it is written again first, or the memory goes. */
import type { Cfg } from '../../../hir/analysis/cfg.ts';
import type { Instruction } from '../../../hir/module.ts';
import type { Unit } from '../pass.ts';
import { Bits } from './bits.ts';
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
    this.atEnd = this.#solve(unit);
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

  #solve({ func, cfg }: Pick<Unit, 'func' | 'cfg'>): Bits[] {
    const { places } = this;
    const added: Bits[] = [];
    const kept: Bits[] = [];
    for (const { instructions } of func.blocks) {
      const nothing = places.none();
      const everything = places.none();
      everything.fill();
      for (let i = instructions.length - 1; i >= 0; i--) {
        this.pass(nothing, instructions[i] as Instruction);
        this.pass(everything, instructions[i] as Instruction);
      }
      added.push(nothing);
      kept.push(everything);
    }
    const atEnd = func.blocks.map(() => {
      const all = places.none();
      all.fill();
      return all;
    });
    const ends = reachesEnd(cfg);
    const next = places.none();
    const start = places.none();
    for (let changed = true; changed; ) {
      changed = false;
      for (let i = cfg.reversePostorder.length - 1; i >= 0; i--) {
        const b = cfg.reversePostorder[i] as number;
        const from = cfg.successorStart[b] as number;
        const end = cfg.successorStart[b + 1] as number;
        if (from === end) {
          next.assign(this.#private);
        } else {
          next.fill();
          for (let e = from; e < end; e++) {
            const to = cfg.successors[e] as number;
            start.assign(atEnd[to] as Bits);
            start.keepAll(kept[to] as Bits);
            start.addAll(added[to] as Bits);
            next.keepAll(start);
          }
          // What runs for ever is watched for ever.
          if (!ends.has(b)) next.keepAll(this.#private);
        }
        changed = (atEnd[b] as Bits).assign(next) || changed;
      }
    }
    return atEnd;
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
