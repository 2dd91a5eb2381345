/**
 * The places in memory that a function reads and writes by loads and stores of scalars and vectors, numbered: accesses of
 * the same bytes, by addresses made of the same values, have the same number.
 */
import { isLeaf } from '../../../hir/leaves.ts';
import type { Instruction, Operand, Value } from '../../../hir/module.ts';
import { BOOL, type Type } from '../../../hir/types.ts';
import { isVolatile } from '../ir/effects.ts';
import { accessedType } from './accesses.ts';
import type { Alias, Location } from './alias.ts';
import { Bits } from './bits.ts';

export interface Place {
  number: number;
  /** Within its object only if all accesses of it are. */
  location: Location;
  readonly isPrivate: boolean;
  readonly accesses: Instruction[];
}

/** The rarest places of a function that has more of them are left out. */
const MAX_PLACES = 256;
/** So often an access outside of these places is compared with one; after that it is held to meet them all. */
const MAX_COMPARED = 60_000;

export class Places {
  readonly places: readonly Place[];
  /** Places whose addresses are made of a value. */
  readonly dependents = new Map<Value, Bits>();
  readonly shared: Bits;
  readonly #placeOf = new Map<Instruction, Place>();
  readonly #byKey = new Map<string, Place>();
  readonly #aliases: (Bits | undefined)[] = [];
  /** What was found out about other instructions. */
  readonly #met = { written: new Map<Instruction, Bits>(), read: new Map<Instruction, Bits>() };
  #compared = 0;
  readonly #nothing: Bits;

  constructor(readonly alias: Alias) {
    const byKey = this.#byKey;
    for (const { instructions } of alias.unit.func.blocks) {
      for (const instruction of instructions) {
        const type = accessedType(instruction);
        if (type === null || !isLeaf(type) || isVolatile(instruction)) continue;
        const location = alias.accessed(instruction) as Location;
        const key = placeKey(location, type);
        const place = byKey.get(key);
        if (place === undefined) {
          const isPrivate = alias.isPrivate(location.address.base);
          byKey.set(key, { number: -1, location, isPrivate, accesses: [instruction] });
        } else {
          place.accesses.push(instruction);
          if (!location.within) place.location = location;
        }
      }
    }
    const chosen = [...byKey.values()];
    if (chosen.length > MAX_PLACES) {
      chosen.sort((a, b) => b.accesses.length - a.accesses.length);
      chosen.length = MAX_PLACES;
    }
    for (const [number, place] of chosen.entries()) place.number = number;
    this.places = chosen;
    this.shared = this.none();
    this.#nothing = this.none();
    for (const place of this.places) {
      for (const instruction of place.accesses) this.#placeOf.set(instruction, place);
      if (!place.isPrivate) this.shared.add(place.number);
      const { base, terms } = place.location.address;
      for (const value of [base, ...terms.map((term) => term.value)]) this.#depends(place, value);
    }
  }

  #depends({ number }: Place, value: Operand): void {
    if (value.kind !== 'value') return;
    let dependents = this.dependents.get(value);
    if (dependents === undefined) this.dependents.set(value, (dependents = this.none()));
    dependents.add(number);
  }

  none(): Bits {
    return new Bits(this.places.length);
  }

  /** The place that a load or store accesses; null if it is none of these. */
  of(instruction: Instruction): Place | null {
    return this.#placeOf.get(instruction) ?? null;
  }

  /** The place of an access to some bytes, if an access makes it one. */
  find(location: Pick<Location, 'address' | 'size'>, type: Type): Place | null {
    const place = this.#byKey.get(placeKey(location, type));
    // Those that are left out have no number.
    return place === undefined || place.number === -1 ? null : place;
  }

  /** The places that an instruction may write. */
  written(instruction: Instruction): Bits {
    const place = isLoad(instruction) ? undefined : this.#placeOf.get(instruction);
    return place === undefined ? this.#meeting(instruction, 'written') : this.aliases(place);
  }

  /** The places that an instruction may read. */
  read(instruction: Instruction): Bits {
    const place = isLoad(instruction) ? this.#placeOf.get(instruction) : undefined;
    return place === undefined ? this.#meeting(instruction, 'read') : this.aliases(place);
  }

  #meeting(instruction: Instruction, what: 'written' | 'read'): Bits {
    const known = this.#met[what].get(instruction);
    if (known !== undefined) return known;
    const touched = what === 'written' ? this.alias.written(instruction) : this.alias.read(instruction);
    if (touched.locations.length === 0) return touched.shared ? this.shared : this.#nothing;
    const found = this.none();
    this.#met[what].set(instruction, found);
    if (touched.shared) found.addAll(this.shared);
    this.#compared += this.places.length;
    if (this.#compared > MAX_COMPARED) {
      found.fill();
      return found;
    }
    for (const { number, location } of this.places) {
      if (!found.has(number) && this.alias.meets(touched, location)) found.add(number);
    }
    return found;
  }

  /** The places that share bytes with one, or may; itself among them. */
  aliases(place: Place): Bits {
    let found = this.#aliases[place.number];
    if (found === undefined) {
      found = this.none();
      for (const { number, location } of this.places) {
        if (number === place.number || this.alias.mayAlias(place.location, location)) found.add(number);
      }
      this.#aliases[place.number] = found;
    }
    return found;
  }
}

export function isLoad({ op }: Instruction): boolean {
  return op === 'load' || op === 'vload';
}

/** Accesses with equal keys touch the same bytes. As bool a byte is read only in part. */
export function placeKey(
  { address: { base, offset, terms }, size }: Pick<Location, 'address' | 'size'>,
  type: Type,
): string {
  const sum = terms.map(({ value, scale }) => `${value.index}*${scale}`).join('+');
  return `${nameOf(base)} ${offset} ${sum} ${size}${type === BOOL ? 'b' : ''}`;
}

function nameOf(base: Operand): string {
  switch (base.kind) {
    case 'value':
      return `%${base.index}`;
    case 'address':
      return `@${base.of.name}`;
    case 'literal':
      return base.constant.kind === 'scalar' ? String(base.constant.value) : '';
  }
}
