/**
 * Global value numbering: instructions that compute what one above them has computed are replaced by it, and the rules
 * of `rules/table.ts` make them simpler on the way. Blocks are visited in reverse postorder, so that what dominates an
 * instruction has been seen before it.
 */
import { dominates } from '../../../hir/analysis/dominators.ts';
import type { Block, Instruction, Operand, Value } from '../../../hir/module.ts';
import type { Opcode } from '../../../hir/opcodes.ts';
import { isFloat, isInteger } from '../../../hir/types.ts';
import { Keys } from '../analysis/keys.ts';
import { isPureCall } from '../analysis/purity.ts';
import { makeInstruction, sameOperand } from '../ir/build.ts';
import { compact, Replacements } from '../ir/edit.ts';
import { effectOf, intrinsicName } from '../ir/effects.ts';
import type { Pass, Unit } from '../pass.ts';
import { rewriteGep } from '../rules/addresses.ts';
import { fold, type Operation } from '../rules/fold.ts';
import { rewritePart } from '../rules/parts.ts';
import { COMMUTATIVE, type Rewriting, rewrite } from '../rules/rewrite.ts';

/** Rewrites of one instruction and of what they make, so that no two rules can chase each other. */
const MAX_REWRITES = 64;

export const gvn: Pass = {
  name: 'gvn',
  doc: 'Replaces what was computed before, folds constants, and simplifies by the table of rewrite rules.',
  keepsGraph: true,
  run: (unit) => new Numbering(unit).run(),
};

class Numbering implements Rewriting {
  readonly #unit: Unit;
  readonly #replacements = new Replacements();
  readonly #leaders = new Map<string, Instruction[]>();
  readonly #keys = new Keys();
  /** The block that is visited, the instruction, and what the block has had up to there. */
  #block!: Block;
  #origin!: Instruction;
  #out: Instruction[] = [];
  #rewrites = 0;
  #changed = false;
  /** For the remark: instructions that one above computes, and those that a rule or a fold made simpler. */
  #repeated = 0;
  #simpler = 0;

  constructor(unit: Unit) {
    this.#unit = unit;
  }

  run(): boolean {
    const { func } = this.#unit;
    for (const block of func.blocks) {
      this.#block = block;
      this.#out = [];
      for (const instruction of block.instructions) this.#instruction(instruction);
      block.instructions = this.#out;
    }
    if (this.#replacements.size === 0 && !this.#changed) return false;
    this.#replacements.apply(func);
    compact(func);
    const said = [
      ...(this.#repeated > 0 ? [`${this.#repeated} computed before`] : []),
      ...(this.#simpler > 0 ? [`${this.#simpler} simplified by rules and constants`] : []),
    ];
    if (said.length > 0) this.#unit.remark('done', null, said.join(', '));
    return true;
  }

  #instruction(instruction: Instruction): void {
    const { operands } = instruction;
    for (let i = 0; i < operands.length; i++) operands[i] = this.#replacements.resolve(operands[i] as Operand);
    this.#origin = instruction;
    this.#rewrites = 0;
    const { result } = instruction;
    if (result === null || !(isNumbered(instruction) || isPureCall(instruction, this.#unit.facts))) {
      this.#out.push(instruction);
      return;
    }
    const equal = this.#number(instruction);
    if (equal !== result) this.#replacements.set(result, equal);
  }

  // ---- Rewriting

  uses(value: Value): number {
    return this.#unit.uses.count(value);
  }

  make({ op, type, operands, payload }: Operation): Operand {
    const folded = fold({ op, type, operands, payload });
    if (folded !== null) return folded;
    const { func } = this.#unit;
    return this.#number(makeInstruction(func, this.#block, { op, type, operands, payload, like: this.#origin }));
  }

  /** What an instruction's result is: another operand, or its own, and then it stands in the block. */
  #number(given: Instruction): Operand {
    const instruction = this.#oriented(given);
    const simpler = instruction.op === 'phi' ? this.#equalPhi(instruction) : this.#simplified(instruction);
    if (simpler !== null) {
      this.#simpler++;
      return simpler;
    }
    const { dominators } = this.#unit;
    const key = this.#keys.of(instruction);
    const leaders = this.#leaders.get(key);
    const leader = leaders?.find(({ block }) => dominates(dominators, block.index, this.#block.index));
    if (leader !== undefined) {
      this.#repeated++;
      return leader.result as Value;
    }
    if (leaders === undefined) this.#leaders.set(key, [instruction]);
    else leaders.push(instruction);
    this.#out.push(instruction);
    return instruction.result as Value;
  }

  /** What a phi is that has but one value, or that starts and goes on like another one of its block. */
  #equalPhi(phi: Instruction): Operand | null {
    const twin = this.#out.find((other) => other.op === 'phi' && other.type === phi.type && goOnAlike(other, phi));
    return onlyValue(phi) ?? twin?.result ?? null;
  }

  /** Literals to the right, and of compares of two values `lt` and `le`. */
  #oriented(instruction: Instruction): Instruction {
    const { op, type, operands } = instruction;
    const swapped = SWAPPED[op] ?? (COMMUTATIVE.has(op) ? op : undefined);
    if (swapped === undefined) return instruction;
    const [a, b] = operands as [Operand, Operand];
    const literals = Number(a.kind === 'literal') - Number(b.kind === 'literal');
    if (literals < 0 || (literals === 0 && !GREATER.has(op))) return instruction;
    this.#changed = true;
    if (swapped !== op) {
      const { func } = this.#unit;
      return makeInstruction(func, this.#block, { op: swapped, type, operands: [b, a], like: instruction });
    }
    operands.reverse();
    return instruction;
  }

  #simplified(instruction: Instruction): Operand | null {
    const { op, operands, type } = instruction;
    if (op === 'const' || op === 'global' || op === 'funcref') return named(instruction);
    const folded = fold(instruction);
    if (folded !== null) return folded;
    if (++this.#rewrites > MAX_REWRITES) return null;
    if (op === 'gep') return rewriteGep({ operands, type }, this);
    return rewritePart(instruction, this) ?? rewrite(instruction, this);
  }
}

const SWAPPED: Partial<Record<Opcode, Opcode>> = {
  lt: 'gt',
  gt: 'lt',
  le: 'ge',
  ge: 'le',
  flt: 'fgt',
  fgt: 'flt',
  fle: 'fge',
  fge: 'fle',
};
const GREATER: ReadonlySet<Opcode> = new Set<Opcode>(['gt', 'ge', 'fgt', 'fge']);

/** Whether an equal instruction above can take its place; one that traps would have trapped above. */
function isNumbered(instruction: Instruction): boolean {
  return effectOf(instruction) === 'none' && intrinsicName(instruction) !== 'memory_end';
}

/** A number or an address is written where it is used. Null pointers are not: not every place says their type. */
function named({ operands: [operand], type }: Instruction): Operand | null {
  if (operand === undefined || operand.type !== type) return null;
  const number = isInteger(type) || isFloat(type) || type.kind === 'bool';
  return operand.kind === 'address' || (number && operand.kind === 'literal') ? operand : null;
}

/** Operands within operands that are compared before two phis are held to be different. */
const MAX_ALIKE = 16;

/** Whether two phis of a block are equal if they were equal the last time that control came by. */
function goOnAlike(a: Instruction, b: Instruction): boolean {
  let left = MAX_ALIKE;
  const alike = (x: Operand, y: Operand): boolean => {
    if (sameOperand(x, y) || (x === a.result && y === b.result)) return true;
    if (x.kind !== 'value' || y.kind !== 'value' || --left < 0) return false;
    const [one, other] = [x.definition, y.definition];
    if (one === null || other === null || one.op !== other.op || one.type !== other.type) return false;
    if (one.payload !== null || other.payload !== null || one.operands.length !== other.operands.length) return false;
    if (one.op === 'phi' || !isNumbered(one)) return false;
    const straight = one.operands.every((operand, i) => alike(operand, other.operands[i] as Operand));
    if (straight || !COMMUTATIVE.has(one.op)) return straight;
    return one.operands.every((operand, i) => alike(operand, other.operands[1 - i] as Operand));
  };
  return a.operands.every((operand, i) =>
    alike(operand, b.operands[b.targets.indexOf(a.targets[i] as Block)] as Operand),
  );
}

/** What a phi is when all ways bring the same. */
function onlyValue({ operands, result }: Instruction): Operand | null {
  let only: Operand | null = null;
  for (const operand of operands) {
    if (operand === result) continue;
    if (only !== null && !sameOperand(only, operand)) return null;
    only = operand;
  }
  return only;
}
