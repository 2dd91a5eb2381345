/** Values that a loop computes by multiplying, kept in variables that grow in each round instead. */
import type { Func, Instruction, Operand, Value } from '../../../hir/module.ts';
import { pointerTo, U8 } from '../../../hir/types.ts';
import { distance, type Linear, LinearForms, type LoopShape } from '../analysis/linear.ts';
import type { Recurrences } from '../analysis/recurrences.ts';
import { firstNonPhi, i32, insert, insertValue, literalValue } from '../ir/build.ts';
import { Code } from '../ir/code.ts';
import type { Replacements } from '../ir/edit.ts';
import { addIncoming } from '../ir/merge.ts';

/** Values of which each lies a constant number of bytes from the first one. */
export interface Family {
  readonly members: { readonly value: Value; readonly away: bigint }[];
  readonly form: Linear | null;
}

/** Addresses that are a constant apart share a variable. */
export function families(loop: LoopShape, values: readonly Value[]): Family[] {
  const forms = new LinearForms(loop);
  const found: Family[] = [];
  for (const value of values) {
    const form = forms.of(value);
    const isAddress = value.type.kind === 'pointer';
    const family = found.find(
      (other) => isAddress && form !== null && other.form !== null && apart(other.form, form) !== null,
    );
    if (family === undefined) found.push({ form: isAddress ? form : null, members: [{ value, away: 0n }] });
    else family.members.push({ value, away: apart(family.form as Linear, form as Linear) as bigint });
  }
  return found;
}

/** So far apart two addresses may lie and still be one variable. */
const MAX_APART = 4096n;

function apart(a: Linear, b: Linear): bigint | null {
  const away = distance(a, b);
  return away !== null && away < MAX_APART && away > -MAX_APART ? away : null;
}

/** A phi for the family, a sum in the latch, and what its members are made of, which shall replace what they were. */
export function keepInVariable(
  func: Func,
  { preheader, header, latch }: LoopShape,
  recurrences: Recurrences,
  { members }: Family,
  replacements: Replacements,
): void {
  const leader = members[0]?.value as Value;
  const like = leader.definition as Instruction;
  const before = new Code(func, preheader, like);
  const isAddress = leader.type.kind === 'pointer';
  const type = isAddress ? pointerTo(U8) : leader.type;
  const first = recurrences.start(before, leader);
  const step = recurrences.step(before, leader);
  const phi = insert(
    func,
    header,
    { op: 'phi', type, operands: [before.cast('bitcast', type, first)], targets: [preheader], like, name: 'at' },
    0,
  );
  const variable = phi.result as Value;
  const after = new Code(func, latch, like);
  const grown = isAddress
    ? after.value('gep', type, [variable, step])
    : after.binary('add', variable, before.cast('bitcast', type, step));
  addIncoming(phi, latch, grown);
  for (const { value, away } of members) {
    let by: Operand = variable;
    if (isAddress) {
      const parts = { like: value.definition, name: value.name };
      let at = firstNonPhi(header);
      if (away !== 0n)
        by = insertValue(func, header, { op: 'gep', type, operands: [by, i32(Number(away))], ...parts }, at++);
      by = insertValue(func, header, { op: 'bitcast', type: value.type, operands: [by], ...parts }, at);
    }
    replacements.set(value, by);
  }
}

/** What computing a value costs in each round, up to phis and what doesn't change; multiplications count as three. */
export function costOfRound(recurrences: Recurrences, operand: Operand): number {
  let cost = 0;
  const work = [operand];
  for (let at = work.pop(); at !== undefined; at = work.pop()) {
    if (recurrences.isInvariant(at) || at.kind !== 'value') continue;
    const { op, operands } = at.definition as Instruction;
    if (op === 'phi') continue;
    if (op === 'gep') cost += operands.slice(1).filter((index) => literalValue(index) === null).length;
    else if (op !== 'bitcast') cost += op === 'mul' ? 3 : 1;
    work.push(...operands);
  }
  return cost;
}
