import type { Instruction, Value } from '../../../hir/module.ts';
import { isPureCall } from '../analysis/purity.ts';
import { compact } from '../ir/edit.ts';
import { isRemovable } from '../ir/effects.ts';
import type { Pass } from '../pass.ts';

/** Dead code, from the roots: what has an effect is live, and what a live instruction uses. Cycles of phis die whole. */
export const dce: Pass = {
  name: 'dce',
  doc: 'Removes instructions whose results nobody uses.',
  keepsGraph: true,
  run({ func, facts }) {
    const mayGo = (instruction: Instruction) => isRemovable(instruction) || isPureCall(instruction, facts);
    const live = new Uint8Array(func.values.length);
    const work: Instruction[] = [];
    const mark = (value: Value) => {
      if (live[value.index] === 1) return;
      live[value.index] = 1;
      if (value.definition !== null && mayGo(value.definition)) work.push(value.definition);
    };
    const markOperands = ({ operands }: Instruction) => {
      for (const operand of operands) if (operand.kind === 'value') mark(operand);
    };
    for (const { instructions } of func.blocks) {
      for (const instruction of instructions) if (!mayGo(instruction)) markOperands(instruction);
    }
    for (let next = work.pop(); next !== undefined; next = work.pop()) markOperands(next);
    let changed = false;
    for (const block of func.blocks) {
      const kept = block.instructions.filter(
        (instruction) => !mayGo(instruction) || (instruction.result !== null && live[instruction.result.index] === 1),
      );
      changed ||= kept.length < block.instructions.length;
      block.instructions = kept;
    }
    if (changed) compact(func);
    return changed;
  },
};
