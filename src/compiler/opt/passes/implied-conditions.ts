import type { Operand } from '../../../hir/module.ts';
import { BOOL } from '../../../hir/types.ts';
import { Implications } from '../analysis/implications.ts';
import { FALSE, TRUE } from '../ir/build.ts';
import type { Pass } from '../pass.ts';

/**
 * A condition is replaced where it is used: further up it may well be open. Checks of an index against the bound of the
 * loop that counts it go this way, and the guards of inner loops that their outer ones have passed.
 */
export const impliedConditions: Pass = {
  name: 'implied-conditions',
  doc: 'Decides conditions that branches on the way to them, or the ranges of their numbers, imply.',
  keepsGraph: true,
  run(unit) {
    const implications = new Implications(unit);
    let changed = false;
    for (const block of unit.func.blocks) {
      for (const instruction of block.instructions) {
        if (instruction.op === 'phi') continue;
        const { operands } = instruction;
        for (const [i, operand] of operands.entries()) {
          if (operand.kind !== 'value' || operand.type !== BOOL) continue;
          const known = implications.known(operand, block);
          if (known === null) continue;
          operands[i] = known ? TRUE : FALSE;
          changed = true;
          if (instruction.op === 'brcond') unit.remark('done', instruction, `${described(operand)} is always ${known}`);
        }
      }
    }
    return changed;
  },
};

function described(condition: Operand): string {
  return condition.kind === 'value' && condition.name !== '' ? `the condition %${condition.name}` : 'the condition';
}
