/**
 * Whether the stores of a tree may all be done where the last one stands, and each vector of its loads be read there, or
 * where the first of them stands. Nothing in between may see that: accesses of the same bytes keep their order, and nothing
 * ends the call while stores are outstanding. Accesses that may trap are to be guarded; where the guard holds, they don't.
 */
import type { Instruction } from '../../../hir/module.ts';
import type { Alias, Location, Touched } from '../analysis/alias.ts';
import { effectOf, isVolatile, mayTrap } from '../ir/effects.ts';
import type { Node, Tree } from './tree.ts';

type Load = Extract<Node, { kind: 'load' }>;

export interface Movable {
  readonly tree: Tree;
  /** Positions in the block: of the first access that the tree replaces, and of its last store. */
  readonly from: number;
  readonly to: number;
  /** Loads that are done where the first one stands. */
  readonly hoisted: ReadonlySet<Load>;
  /** Accesses that must be known to lie in memory. */
  readonly guarded: readonly Instruction[];
}

/** Accesses that far apart are left alone. */
export const MAX_REACH = 300;

/** Answers it for the trees of a block, in the order of their last stores. */
export class Movement {
  /** Stores of trees that will be done where the last one stands. */
  readonly #outstanding = new Map<Instruction, readonly Instruction[]>();

  constructor(
    readonly instructions: readonly Instruction[],
    readonly position: ReadonlyMap<Instruction, number>,
    readonly alias: Alias,
    /** How many pairs of accesses may still be compared. */
    readonly allowance: { left: number },
  ) {}

  /** What speaks against it in words, or how it can be done. */
  of(tree: Tree): Movable | string {
    const { alias } = this;
    const loads = tree.nodes.filter((node) => node.kind === 'load');
    const own = [...tree.stores, ...loads.flatMap(({ instructions }) => instructions)];
    const to = Math.max(...this.#at(tree.stores));
    const from = Math.min(...this.#at(own));
    if (to - from > MAX_REACH) return 'its loads and stores are far from each other';
    const guarded = own.filter((instruction) => alias.mayTrap(instruction));
    const hoisted = new Set<Load>();
    for (const load of loads) {
      if (this.#canSink(load, tree, to)) continue;
      if (!this.#canRise(load)) return 'what it reads may be written in between';
      hoisted.add(load);
    }
    const problem = this.#sinkStores(tree, to, guarded);
    return problem ?? { tree, from, to, hoisted, guarded };
  }

  /** The tree will be written. */
  accept({ tree, to }: Movable): void {
    this.#outstanding.set(this.instructions[to] as Instruction, tree.stores);
  }

  #at(instructions: readonly Instruction[]): number[] {
    return instructions.map((instruction) => this.position.get(instruction) as number);
  }

  #canSink({ instructions }: Load, tree: Tree, to: number): boolean {
    const stores = new Set(tree.stores);
    return instructions.every((load) => {
      const location = this.alias.accessed(load) as Location;
      return !this.#between(this.position.get(load) as number, to).some(
        (other) => !stores.has(other) && this.#writes(other, location),
      );
    });
  }

  #canRise({ instructions }: Load): boolean {
    const first = Math.min(...this.#at(instructions));
    return instructions.every((load) => {
      const location = this.alias.accessed(load) as Location;
      return !this.#between(first, this.position.get(load) as number).some(
        (other) =>
          this.#writes(other, location) ||
          this.#outstanding.get(other)?.some((store) => this.#writes(store, location)) === true,
      );
    });
  }

  #sinkStores(tree: Tree, to: number, guarded: Instruction[]): string | null {
    const { alias, allowance } = this;
    const stores = new Set(tree.stores);
    const above: Location[] = [];
    for (const [at, instruction] of this.#between(Math.min(...this.#at(tree.stores)) - 1, to).entries()) {
      if (stores.has(instruction)) {
        above.push(alias.accessed(instruction) as Location);
        continue;
      }
      if (at > 0 && alias.mayTrap(instruction)) {
        const isAccess = (instruction.op === 'load' || instruction.op === 'store') && !isVolatile(instruction);
        if (!isAccess) return 'something between its stores may end the call';
        guarded.push(instruction);
      }
      allowance.left -= above.length;
      const touched: Touched[] = [alias.written(instruction), alias.read(instruction)];
      if (above.some((location) => touched.some((known) => alias.meets(known, location))))
        return 'what it writes may be read or written in between';
    }
    return null;
  }

  /** Instructions between two positions that may do more than compute. */
  #between(from: number, to: number): Instruction[] {
    const found = this.instructions
      .slice(from + 1, to)
      .filter((instruction) => effectOf(instruction) !== 'none' || mayTrap(instruction));
    this.allowance.left -= found.length;
    return found;
  }

  #writes(instruction: Instruction, location: Location): boolean {
    return this.alias.meets(this.alias.written(instruction), location);
  }
}
