/** Where superwords begin: stores side by side that fill a vector and whose values are computed alike. */
import type { Block, Instruction, Operand } from '../../../hir/module.ts';
import { sizeOf } from '../../../hir/types.ts';
import type { LinearAddress } from '../analysis/addresses.ts';
import type { Alias } from '../analysis/alias.ts';
import { literalValue } from '../ir/build.ts';
import { effectOf, isVolatile } from '../ir/effects.ts';
import { type Element, isElement } from '../vector/accesses.ts';

export const VECTOR_BYTES = 16;
/** So many stores near each other wait for their neighbours. */
const MAX_OPEN = 128;

/** Stores of all lanes of a vector, in the order of memory. */
export interface Seed {
  readonly element: Element;
  readonly stores: readonly Instruction[];
}

interface Store {
  readonly instruction: Instruction;
  readonly offset: number;
}

/** In the order of their last stores. */
export function seedsOf(block: Block, alias: Alias, position: ReadonlyMap<Instruction, number>): Seed[] {
  const seeds: { readonly seed: Seed; readonly last: number }[] = [];
  const open = new Map<string, Map<number, Instruction>>();
  const close = (stores: Map<number, Instruction>) => {
    for (const seed of cut(stores)) {
      const last = Math.max(...seed.stores.map((store) => position.get(store) as number));
      seeds.push({ seed, last });
      for (const { operands } of seed.stores) stores.delete(alias.addresses.of(operands[1] as Operand).offset);
    }
  };
  const closeAll = () => {
    for (const stores of open.values()) close(stores);
    open.clear();
  };
  for (const instruction of block.instructions) {
    if (effectOf(instruction) === 'calls') closeAll();
    if (instruction.op !== 'store' || isVolatile(instruction)) continue;
    const [value, pointer] = instruction.operands as [Operand, Operand];
    if (!isElement(value.type)) continue;
    const address = alias.addresses.of(pointer);
    const key = `${value.type.kind}${value.type.bits} ${keyOf(address)}`;
    let stores = open.get(key);
    if (stores === undefined) open.set(key, (stores = new Map<number, Instruction>()));
    // Neighbours that are complete when one of them is overwritten belong together.
    if (stores.has(address.offset)) close(stores);
    if (stores.size >= MAX_OPEN) {
      close(stores);
      stores.clear();
    }
    stores.set(address.offset, instruction);
  }
  closeAll();
  return seeds.sort((a, b) => a.last - b.last).map(({ seed }) => seed);
}

/** What addresses a constant apart have in common. */
export function keyOf({ base, terms }: LinearAddress): string {
  const from =
    base.kind === 'value'
      ? `%${base.index}`
      : base.kind === 'address'
        ? `@${base.of.name}`
        : String(literalValue(base));
  return `${from}${terms.map(({ value, scale }) => ` ${scale}%${value.index}`).join('')}`;
}

/** Runs of neighbours, cut into vectors from the lowest address on; stores of other values than their neighbours' are left out. */
function cut(stores: ReadonlyMap<number, Instruction>): Seed[] {
  const sorted = [...stores].map(([offset, instruction]): Store => ({ offset, instruction }));
  sorted.sort((a, b) => a.offset - b.offset);
  const seeds: Seed[] = [];
  for (let first = 0; first < sorted.length; ) {
    const start = sorted[first] as Store;
    const element = (start.instruction.operands[0] as Operand).type as Element;
    const size = sizeOf(element);
    const lanes = sorted.slice(first, first + VECTOR_BYTES / size);
    const fits =
      lanes.length === VECTOR_BYTES / size &&
      lanes.every(
        ({ offset, instruction }, lane) =>
          offset === start.offset + lane * size && shapeOf(instruction) === shapeOf(start.instruction),
      );
    if (fits) seeds.push({ element, stores: lanes.map(({ instruction }) => instruction) });
    first += fits ? lanes.length : 1;
  }
  return seeds;
}

function shapeOf({ operands: [value], block }: Instruction): string {
  if (value?.kind !== 'value') return 'constant';
  return value.definition?.block === block ? value.definition.op : 'outside';
}
