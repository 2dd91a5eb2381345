/**
 * Turns branches that a processor can't foresee into data flow: both arms are computed, and `select` takes what is
 * wanted. Arms may store, where the old value is at hand: it is then written back, which no one can tell in a program of
 * one thread.
 */

import type { LoopNest } from '../../../hir/analysis/loops.ts';
import type { Block, Instruction, Operand, Value } from '../../../hir/module.ts';
import { isInteger, sizeOf, type Type } from '../../../hir/types.ts';
import { Addresses } from '../analysis/addresses.ts';
import { costOf } from '../analysis/cost.ts';
import { areApart, currentValue, sameAddress } from '../analysis/current.ts';
import { isPredictable } from '../analysis/predictable.ts';
import { type Diamond, diamondAt } from '../cfg/arms.ts';
import { mergeLines, predecessorLists } from '../cfg/lines.ts';
import { insertValue, jump, phisOf, sameOperand } from '../ir/build.ts';
import { compact, incoming, Replacements } from '../ir/edit.ts';
import { isPure, isVolatile } from '../ir/effects.ts';
import type { Pass, Unit } from '../pass.ts';

/** A branch that goes one way at least this often is left to the processor. */
const FORESEEN = 0.95;
/** What may be spent on each branch that would be mispredicted, in units of `costOf`. */
const MISPREDICTION = 24;
const MAX_ROUNDS = 4;

export const ifConvert: Pass = {
  name: 'if-convert',
  doc: 'Computes both arms of branches that a processor can’t foresee, and selects.',
  keepsGraph: false,
  run(unit) {
    let changed = false;
    for (let round = 0; round < MAX_ROUNDS; round++) {
      if (!new Conversion(unit).run()) break;
      changed = true;
      mergeLines(unit.func);
      compact(unit.func);
      unit.changed(ifConvert);
    }
    return changed;
  },
};

/** A store in an arm, with what is in memory before the branch. */
interface Store {
  readonly instruction: Instruction;
  readonly pointer: Operand;
  readonly value: Operand;
  readonly old: Operand;
}

/** What an arm does, taken apart. */
interface Arm {
  readonly pure: readonly Instruction[];
  readonly stores: readonly Store[];
  readonly cost: number;
}

class Conversion {
  readonly #predecessors: Map<Block, Block[]>;
  readonly #addresses = new Addresses();
  /** Loads in arms, by what memory held anyway. */
  readonly #loaded = new Replacements();
  /** As they are before the first change. */
  readonly #loops: LoopNest;
  #changed = false;

  constructor(readonly unit: Unit) {
    this.#predecessors = predecessorLists(unit.func);
    this.#loops = unit.loops;
  }

  run(): boolean {
    const { func } = this.unit;
    // Inner branches before those around them.
    for (const block of func.blocks.toReversed()) {
      if (block.instructions.length === 0) continue;
      const diamond = diamondAt(block, this.#predecessors);
      if (diamond !== null) this.#diamond(diamond);
    }
    if (this.#changed) {
      this.#loaded.apply(func);
      func.blocks = func.blocks.filter(({ instructions }) => instructions.length > 0);
    }
    return this.#changed;
  }

  #diamond(diamond: Diamond): void {
    const then = this.#arm(diamond, diamond.then);
    const otherwise = this.#arm(diamond, diamond.otherwise);
    if (then === null || otherwise === null || !pairsStores(then, otherwise, this.#addresses)) return;
    const chosen = this.#chosen(diamond);
    if (chosen === null) return;
    const stores = Math.max(then.stores.length, otherwise.stores.length);
    const cost = then.cost + otherwise.cost + chosen + 2 * stores;
    if (this.#pays(diamond, cost)) this.#convert(diamond, then, otherwise);
  }

  /** What an arm does, if all of it can be done without asking. */
  #arm({ block }: Diamond, arm: Block | null): Arm | null {
    const pure: Instruction[] = [];
    const stores: Store[] = [];
    let cost = 0;
    for (const instruction of arm?.instructions.slice(0, -1) ?? []) {
      const { op, operands, result, type } = instruction;
      if (isPure(instruction)) {
        pure.push(instruction);
        cost += costOf(instruction);
      } else if (op === 'load' && !isVolatile(instruction)) {
        const value = this.#inMemory(block, operands[0] as Operand, type, stores);
        if (value === null) return null;
        this.#loaded.set(result as Value, value);
      } else if (op === 'store' && !isVolatile(instruction)) {
        const [value, pointer] = operands as [Operand, Operand];
        if (!isInteger(value.type) && value.type.kind !== 'pointer') return null;
        if (this.unit.facts.module.threads > 1) return null;
        const old = currentValue(block, pointer, value.type, this.#addresses, this.#predecessors);
        if (
          old === null ||
          stores.some((store) => sameAddress(this.#addresses.of(store.pointer), this.#addresses.of(pointer)))
        )
          return null;
        stores.push({ instruction, pointer, value, old });
      } else {
        return null;
      }
    }
    return { pure, stores, cost };
  }

  /** What a load in an arm finds behind the arm's stores. */
  #inMemory(block: Block, pointer: Operand, type: Type, stores: readonly Store[]): Operand | null {
    const address = this.#addresses.of(pointer);
    for (const store of stores.toReversed()) {
      const stored = this.#addresses.of(store.pointer);
      if (sameAddress(stored, address) && store.value.type === type) return store.value;
      if (!areApart(stored, sizeOf(store.value.type), address, sizeOf(type))) return null;
    }
    return currentValue(block, pointer, type, this.#addresses, this.#predecessors);
  }

  /** What selecting costs for the phis of the join; null when some can't be selected. */
  #chosen(diamond: Diamond): number | null {
    let cost = 0;
    for (const phi of phisOf(diamond.join)) {
      const [a, b] = brought(phi, diamond);
      if (sameOperand(a, b)) continue;
      const { kind } = phi.type;
      if (kind !== 'int' && kind !== 'bool' && kind !== 'pointer' && kind !== 'function' && kind !== 'float')
        return null;
      // V8 has no conditional move of floats on x64 and branches again: worth it only where the arms do nothing.
      cost += kind === 'float' ? 6 : 1;
    }
    return cost;
  }

  #pays(diamond: Diamond, cost: number): boolean {
    const { unit } = this;
    const { block, condition } = diamond;
    const name = condition.kind === 'value' && condition.name !== '' ? `the branch on %${condition.name}` : 'a branch';
    const share = unit.facts.profile.blocks === null ? null : shareOfThen(diamond);
    const told = (kind: 'done' | 'refused', text: string) => unit.remark(kind, block.terminator, text);
    if (share !== null) {
      const percent = `it is taken ${Math.round(share * 100)} % of the time`;
      if (Math.max(share, 1 - share) >= FORESEEN) {
        told('refused', `kept ${name}: ${percent}`);
        return false;
      }
      if (cost > MISPREDICTION * Math.min(share, 1 - share)) {
        told('refused', `kept ${name}: ${percent}, and computing both sides costs ${cost}`);
        return false;
      }
      told('done', `turned ${name} into a choice of values: ${percent}`);
      return true;
    }
    if (isPredictable(condition, block, this.#loops)) {
      told('refused', `kept ${name}: it hangs on nothing but the loop’s counter`);
      return false;
    }
    if (cost > MISPREDICTION / 2) {
      told('refused', `kept ${name}: computing both sides costs ${cost}`);
      return false;
    }
    told('done', `turned ${name}, which hangs on data, into a choice of values`);
    return true;
  }

  #convert(diamond: Diamond, then: Arm, otherwise: Arm): void {
    const { func } = this.unit;
    const { block, condition, join } = diamond;
    const old = block.instructions.pop() as Instruction;
    for (const instruction of [...then.pure, ...otherwise.pure]) {
      instruction.block = block;
      block.instructions.push(instruction);
    }
    const select = (a: Operand, b: Operand, like: Instruction): Operand => {
      const [x, y] = [this.#loaded.resolve(a), this.#loaded.resolve(b)];
      if (sameOperand(x, y)) return x;
      return insertValue(func, block, { op: 'select', type: x.type, operands: [condition, x, y], like });
    };
    const selected = phisOf(join).map((phi) => select(...brought(phi, diamond), phi));
    const stores = then.stores.length > 0 ? then.stores : otherwise.stores;
    const both = then.stores.length > 0 && otherwise.stores.length > 0;
    const values = stores.map((store, i) => {
      const other = both ? (otherwise.stores[i] as Store).value : store.old;
      return then.stores.length > 0
        ? select(store.value, other, store.instruction)
        : select(other, store.value, store.instruction);
    });
    stores.forEach(({ instruction }, i) => {
      instruction.operands[0] = values[i] as Operand;
      instruction.block = block;
      block.instructions.push(instruction);
    });
    jump(func, block, join, old);
    const gone = [diamond.then, diamond.otherwise].filter((arm) => arm !== null);
    phisOf(join).forEach((phi, i) => {
      for (const from of [block, ...gone]) {
        const at = phi.targets.indexOf(from);
        if (at === -1) continue;
        phi.operands.splice(at, 1);
        phi.targets.splice(at, 1);
      }
      phi.operands.push(selected[i] as Operand);
      phi.targets.push(block);
    });
    for (const arm of gone) {
      arm.instructions = [];
      this.#predecessors.set(arm, []);
    }
    const before = this.#predecessors.get(join) as Block[];
    this.#predecessors.set(join, [...before.filter((from) => from !== block && !gone.includes(from)), block]);
    this.#changed = true;
  }
}

/** What a phi of the join gets from either side. */
function brought(phi: Instruction, { block, then, otherwise }: Diamond): [Operand, Operand] {
  return [incoming(phi, then ?? block), incoming(phi, otherwise ?? block)];
}

/** How often the condition holds, of 1; null where it isn't known. */
function shareOfThen({ block, then, otherwise }: Diamond): number | null {
  const whole = block.frequency ?? 0;
  const arm = (then ?? otherwise)?.frequency ?? null;
  if (whole <= 0 || arm === null) return null;
  const share = Math.min(1, arm / whole);
  return then === null ? 1 - share : share;
}

/** Whether at most one side stores, or both store to the same places in the same order. */
function pairsStores(a: Arm, b: Arm, addresses: Addresses): boolean {
  if (a.stores.length === 0 || b.stores.length === 0) return true;
  return (
    a.stores.length === b.stores.length &&
    a.stores.every(({ pointer, value }, i) => {
      const other = b.stores[i] as Store;
      return value.type === other.value.type && sameAddress(addresses.of(pointer), addresses.of(other.pointer));
    })
  );
}
