/**
 * How often a loop runs. A counted loop ends with a branch in its latch that compares a linear value with one that
 * doesn't change. What is computed from it is a number of iterations that are certain to be followed by another one.
 */
import type { Instruction, Operand } from '../../../hir/module.ts';
import type { CompareOp } from '../../../hir/opcodes.ts';
import { type IntType, isInteger, U32, U64 } from '../../../hir/types.ts';
import { address, literalValue } from '../ir/build.ts';
import { type Code, integer } from '../ir/code.ts';
import { type Linear, type LinearForms, materialize } from './linear.ts';

type Relation = 'lt' | 'le' | 'gt' | 'ge' | 'ne';

export interface CountedExit {
  readonly branch: Instruction;
  readonly compare: Instruction;
  /** The loop goes on while `value relation bound`. */
  readonly relation: Relation;
  readonly value: Operand;
  readonly bound: Operand;
  /** Of the value, in the type in which it is compared. */
  readonly linear: Linear;
  readonly type: IntType;
  /** Whether the comparison first fails exactly after the counted iterations: nothing can wrap around before. */
  readonly exact: boolean;
}

const INVERSE: Partial<Record<CompareOp, Relation | 'eq'>> = {
  eq: 'ne',
  ne: 'eq',
  lt: 'ge',
  le: 'gt',
  gt: 'le',
  ge: 'lt',
};
const SWAPPED: Record<Relation, Relation> = { lt: 'gt', le: 'ge', gt: 'lt', ge: 'le', ne: 'ne' };

/** The exit in the latch of a loop, if it is counted. */
export function countedExit(forms: LinearForms): CountedExit | null {
  const { header, latch, members } = forms.loop;
  const branch = latch.terminator;
  if (branch.op !== 'brcond') return null;
  const [then, otherwise] = branch.targets;
  const stays = then === header;
  if (stays === (otherwise === header) || members.has((stays ? otherwise : then) as never)) return null;
  const [condition] = branch.operands;
  if (condition?.kind !== 'value' || condition.definition === null) return null;
  const compare = condition.definition;
  if (!members.has(compare.block)) return null;
  const [a, b] = compare.operands as [Operand, Operand];
  const op = compare.op as CompareOp;
  const relation = INVERSE[op] === undefined ? undefined : stays ? (op as Relation | 'eq') : INVERSE[op];
  if (relation === undefined || relation === 'eq') return null;
  for (const [value, bound, swapped] of [
    [a, b, false],
    [b, a, true],
  ] as const) {
    if (!forms.isInvariant(bound) || forms.isInvariant(value)) continue;
    const linear = forms.of(value);
    if (linear === null || linear.step === 0n) continue;
    const wanted = swapped ? SWAPPED[relation] : relation;
    const rises = linear.step > 0n;
    if (wanted !== 'ne' && rises !== (wanted === 'lt' || wanted === 'le')) continue;
    const type = isInteger(value.type) ? value.type : U32;
    return {
      branch,
      compare,
      relation: wanted,
      value,
      bound,
      linear,
      type,
      exact: isExact(wanted, linear.step, bound),
    };
  }
  return null;
}

/** Whether the value can't wrap around on its way past the bound. */
function isExact(relation: Relation, step: bigint, bound: Operand): boolean {
  const unit = step === 1n || step === -1n;
  if (relation === 'ne') return unit;
  if (unit && (relation === 'lt' || relation === 'gt')) return true;
  const value = literalValue(bound);
  if (value === null || !isInteger(bound.type)) return false;
  const last = BigInt(value) + step - (relation === 'lt' ? 1n : relation === 'gt' ? -1n : 0n);
  const { bits, signed } = bound.type;
  return last === (signed ? BigInt.asIntN(bits, last) : BigInt.asUintN(bits, last));
}

/** The value that the comparison has in the first iteration. */
export function startOf(code: Code, { linear, type }: CountedExit): Operand {
  return materialize(code, linear, type, address);
}

/**
 * Writes code for the number of iterations that are certainly followed by another one, a `u64`: no more than there are.
 * A literal where it is known.
 */
export function iterationsBeforeLast(code: Code, exit: CountedExit): Operand {
  const { relation, linear, type } = exit;
  const start = startOf(code, exit);
  const bound = code.toInteger(exit.bound, type);
  const rises = linear.step > 0n;
  const step = integer(U64, rises ? linear.step : -linear.step);
  const difference = rises ? code.binary('sub', bound, start) : code.binary('sub', start, bound);
  const distance = code.cast(type.bits === 64 ? 'bitcast' : 'zext', U64, difference);
  if (relation === 'ne') return code.binary('div', distance, step);
  const one = integer(U64, 1n);
  const inclusive = relation === 'le' || relation === 'ge';
  // Of a distance d: d / step + 1 where the bound itself still counts, and otherwise (d - 1) / step + 1.
  const steps = code.binary('div', inclusive ? distance : code.binary('sub', distance, one), step);
  const goesOn = code.compare(relation, start, bound);
  return code.select(goesOn, code.binary('add', steps, one), integer(U64, 0n), 'iterations');
}

/** The same where nothing has to be written: both ends are known. */
export function constantIterations(code: Code, exit: CountedExit): bigint | null {
  if (exit.linear.terms.size > 0 || literalValue(exit.bound) === null) return null;
  const value = literalValue(iterationsBeforeLast(code, exit));
  return value === null ? null : BigInt(value);
}
