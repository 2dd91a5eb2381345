/** Who uses each value. */
import type { Func, Instruction, Value } from '../../../hir/module.ts';

export class Uses {
  readonly #users: (Instruction[] | undefined)[];

  constructor(func: Func) {
    this.#users = new Array<Instruction[] | undefined>(func.values.length);
    for (const { instructions } of func.blocks) {
      for (const instruction of instructions) {
        for (const operand of instruction.operands) {
          if (operand.kind !== 'value') continue;
          const users = this.#users[operand.index];
          if (users === undefined) this.#users[operand.index] = [instruction];
          else users.push(instruction);
        }
      }
    }
  }

  /** An instruction that uses the value twice is listed twice. */
  of(value: Value): readonly Instruction[] {
    return this.#users[value.index] ?? [];
  }
  count(value: Value): number {
    return this.#users[value.index]?.length ?? 0;
  }
}
