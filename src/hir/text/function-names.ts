/** Under which names the values and blocks of a function are printed. */
import type { Block, Func, Value } from '../module.ts';

export interface FunctionNames {
  /** With `%`. */
  value(value: Value): string;
  block(block: Block): string;
  /** Whether the result of a call goes unnamed, being unused. */
  isDropped(value: Value): boolean;
}

/**
 * Names that were given: an entity keeps its own, and no other one gets it. For several prints of a function that is
 * changed between them, so that they differ only in what was changed.
 */
export class GivenNames {
  readonly values = new Names('t');
  readonly blocks = new Names('block');
}

export function functionNames(func: Func, given = new GivenNames()): FunctionNames {
  const used = new Set<Value>();
  for (const block of func.blocks) {
    for (const { operands } of block.instructions) {
      for (const operand of operands) if (operand.kind === 'value') used.add(operand);
    }
  }
  const values = given.values.of(func.values);
  const blocks = given.blocks.of(func.blocks);
  return {
    value: (value) => `%${values.get(value) ?? value.name}`,
    block: (block) => blocks.get(block) ?? block.name,
    isDropped: (value) => value.name === '' && !used.has(value),
  };
}

class Names {
  readonly #names = new Map<object, string>();
  readonly #taken = new Set<string>();
  readonly #counters = new Map<string, number>();
  /** For entities that have no name of their own. */
  readonly #stem: string;

  constructor(stem: string) {
    this.#stem = stem;
  }

  /** A name for each entity: its own where no earlier one has it. */
  of(entities: readonly { readonly name: string }[]): ReadonlyMap<object, string> {
    const own = new Set(entities.map(({ name }) => name));
    for (const entity of entities) {
      if (this.#names.has(entity)) continue;
      const name = entity.name !== '' && !this.#taken.has(entity.name) ? entity.name : this.#invent(entity.name, own);
      this.#names.set(entity, name);
      this.#taken.add(name);
    }
    return this.#names;
  }

  #invent(name: string, own: ReadonlySet<string>): string {
    const prefix = name === '' ? this.#stem : `${name}.`;
    let n = this.#counters.get(prefix) ?? 0;
    while (own.has(`${prefix}${n}`) || this.#taken.has(`${prefix}${n}`)) n++;
    this.#counters.set(prefix, n + 1);
    return `${prefix}${n}`;
  }
}
