/** What the names of a module stand for while it is parsed; indexed by the names' numbers. */
import { Address, type Callee, type Global, type Module, type TypeDeclaration } from '../module.ts';
import type { DynType, Type, Variant } from '../types.ts';
import type { NameTable } from './tokens.ts';

/** Stands for an entity whose definition has been reported as wrong: what uses it is not to be reported again. */
export const BROKEN = Symbol('broken');

/** A type declaration, or what a mistaken one leaves behind. */
export type TypeEntry = TypeDeclaration | typeof BROKEN;
export type SymbolEntry = Global | Callee | typeof BROKEN;

/** The names of unions by their variants' types and names. */
interface UnionNames {
  readonly next: Map<Type, Map<string, UnionNames>>;
  /** -1: not asked for yet. */
  name: number;
}

export class ModuleScope {
  readonly #types: (TypeEntry | undefined)[] = [];
  /** Apart from types: a trait's name has no sigil. */
  readonly #traits: (DynType | typeof BROKEN | undefined)[] = [];
  readonly #unions: UnionNames = { next: new Map(), name: -1 };
  #unionCount = 0;
  readonly #symbols: (SymbolEntry | undefined)[] = [];
  readonly #addresses: (Address | undefined)[] = [];

  constructor(
    readonly module: Module,
    readonly names: NameTable,
    /** Whether the text may have what only the optimiser writes. */
    readonly internal: boolean,
  ) {}

  type(name: number): TypeEntry | undefined {
    return this.#types[name];
  }
  defineType(name: number, entry: TypeEntry): void {
    this.#types[name] = entry;
  }

  trait(name: number): DynType | typeof BROKEN | undefined {
    return this.#traits[name];
  }
  defineTrait(name: number, trait: DynType | typeof BROKEN): void {
    this.#traits[name] = trait;
  }
  traitNames(): Iterable<string> {
    return namesOf(this.#traits, this.names);
  }

  /** The number of the name of the union that a dump writes without one: the same for the same variants. */
  unionName(variants: readonly Variant[]): number {
    let names = this.#unions;
    for (const { name, type } of variants) {
      let ofType = names.next.get(type);
      if (ofType === undefined) {
        ofType = new Map();
        names.next.set(type, ofType);
      }
      let next = ofType.get(name);
      if (next === undefined) {
        next = { next: new Map(), name: -1 };
        ofType.set(name, next);
      }
      names = next;
    }
    while (names.name === -1) {
      const name = this.names.internText(`union${this.#unionCount++}`);
      if (this.#types[name] === undefined) names.name = name;
    }
    return names.name;
  }

  symbol(name: number): SymbolEntry | undefined {
    return this.#symbols[name];
  }
  defineSymbol(name: number, entry: SymbolEntry): void {
    this.#symbols[name] = entry;
  }

  /** The one operand that stands for a symbol's address. */
  address(name: number, symbol: Global | Callee): Address {
    let address = this.#addresses[name];
    if (address === undefined) {
      address = new Address(symbol);
      this.#addresses[name] = address;
    }
    return address;
  }

  typeNames(): Iterable<string> {
    return namesOf(this.#types, this.names);
  }
  symbolNames(): Iterable<string> {
    return namesOf(this.#symbols, this.names);
  }
}

/** The names that have an entry, found as they are asked for: most are wanted only where a name is unknown. */
export function* namesOf(
  entries: readonly (object | symbol | undefined)[],
  names: NameTable,
): Generator<string, void, undefined> {
  for (let name = 0; name < entries.length; name++) if (entries[name] !== undefined) yield names.text(name);
}
