/** What becomes simpler when a value is known to be a constant: an estimate, in units of a simple instruction. */
import type { Block, Instruction, Operand, Value } from '../../../hir/module.ts';
import { OPCODES } from '../../../hir/opcodes.ts';
import { literalValue } from '../ir/build.ts';
import type { Unit } from '../pass.ts';

/** What stands in a loop runs more often than the test in front of it. */
const IN_LOOP = 4;
/** Values computed from the constant alone are constants, too: how far that is followed. */
const MAX_DEPTH = 4;
/** A loop that is known to go around no more often may become its rounds. */
const FEW_ROUNDS = 8;

/** A branch less costs as much as the test that it takes. */
export const BRANCH = 4;
const SWITCH = 6;
const CALL = 12;
const DIVISION = 8;
const ROUNDS = 8;

export function benefitOfConstant(unit: Unit, value: Value, constant: bigint): number {
  const { uses, loops } = unit;
  const counted = new Set<Instruction>();
  const times = (block: Block) => (loops.loopOf(block) === null ? 1 : IN_LOOP);
  const benefitOf = (known: Value, depth: number): number => {
    let sum = 0;
    for (const user of uses.of(known)) {
      if (counted.has(user)) continue;
      counted.add(user);
      sum += gain(user, known, depth) * times(user.block);
      const { result } = user;
      if (result !== null && depth < MAX_DEPTH && isKnown(user, known)) sum += benefitOf(result, depth + 1);
    }
    return sum;
  };
  const gain = ({ op, operands, block }: Instruction, known: Value, depth: number): number => {
    switch (op) {
      case 'brcond':
        return BRANCH;
      case 'switch':
        return SWITCH;
      case 'select':
        return operands[0] === known ? 2 : 0;
      case 'call_indirect':
        return operands[0] === known ? CALL : 0;
      case 'div':
      case 'rem':
        return operands[1] === known ? DIVISION : 0;
      case 'mul':
        return depth === 0 && (constant & (constant - 1n)) === 0n ? 2 : 0;
      default:
        // The end of a loop: against something that changes in it.
        if (OPCODES[op].shape !== 'compare' || loops.loopOf(block) === null) return 0;
        return depth === 0 && constant <= FEW_ROUNDS && operands.some((other) => changesInLoop(unit, block, other))
          ? ROUNDS
          : 0;
    }
  };
  return benefitOf(value, 0);
}

/** Whether the result is a constant when one operand is. */
function isKnown({ op, operands, targets, result }: Instruction, known: Value): boolean {
  const isConstant = (operand: Operand) => operand === known || literalValue(operand) !== null;
  if (op === 'phi') return targets.length > 0 && operands.every((operand) => operand === known || operand === result);
  const { shape, effect } = OPCODES[op];
  return (
    effect === 'none' &&
    (shape === 'binary' || shape === 'compare' || shape === 'unary' || shape === 'cast') &&
    operands.every(isConstant)
  );
}

function changesInLoop({ loops }: Unit, block: Block, operand: Operand): boolean {
  const definition = operand.kind === 'value' ? operand.definition : null;
  return definition !== null && loops.loopOf(block)?.members.has(definition.block) === true;
}
