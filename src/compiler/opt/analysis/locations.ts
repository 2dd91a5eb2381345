/**
 * The places in memory that a function reads and writes by loads and stores of scalars and vectors, numbered: accesses of
 * the same bytes, by addresses made of the same values, have the same number.
 */
import { isLeaf } from '../../../hir/leaves.ts';
import type { Instruction, Operand, Value } from '../../../hir/module.ts';
import { BOOL, type Type } from '../../../hir/types.ts';
import { isVolatile } from '../ir/effects.ts';
import { accessedType } from './accesses.ts';
import type { Alias, Location, Touched } from './alias.ts';
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

export class Places {
  readonly places: readonly Place[];
  /** Places whose addresses are made of a value. */
  readonly dependents = new Map<Value, Bits>();
  readonly shared: Bits;
  readonly #placeOf = new Map<Instruction, Place>();
  readonly #aliases: (Bits | undefined)[] = [];

  constructor(readonly alias: Alias) {
    const byKey = new Map<string, Place>();
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

  /** The places that an instruction may write. */
  written(instruction: Instruction): Bits {
    const place = isLoad(instruction) ? undefined : this.#placeOf.get(instruction);
    return place === undefined ? this.#meeting(this.alias.written(instruction)) : this.aliases(place);
  }

  /** The places that an instruction may read. */
  read(instruction: Instruction): Bits {
    const place = isLoad(instruction) ? this.#placeOf.get(instruction) : undefined;
    return place === undefined ? this.#meeting(this.alias.read(instruction)) : this.aliases(place);
  }

  #meeting(touched: Touched): Bits {
    const found = this.none();
    if (touched.shared) found.addAll(this.shared);
    if (touched.locations.length === 0) return found;
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
export function placeKey({ address: { base, offset, terms }, size }: Location, type: Type): string {
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
