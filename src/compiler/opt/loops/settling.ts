/** What doesn't change in a loop any more once it has gone around a few times. */
import type { Instruction, Operand } from '../../../hir/module.ts';
import { isInteger } from '../../../hir/types.ts';
import type { CountedExit } from '../analysis/induction.ts';
import { distance, type LinearForms, type LoopShape } from '../analysis/linear.ts';
import type { Uses } from '../analysis/uses.ts';
import { phisOf } from '../ir/build.ts';
import { incoming } from '../ir/edit.ts';

export interface Settling {
  readonly instruction: Instruction;
  /** So many rounds at the beginning are different. */
  readonly rounds: number;
}

/** Phis of the header that get a value of outside, if not at once, from each other; and are used for anything else. */
export function settlingPhis({ header, latch, members }: LoopShape, uses: Uses, most: number): Settling[] {
  const isInside = (operand: Operand) =>
    operand.kind === 'value' && operand.definition !== null && members.has(operand.definition.block);
  const roundsOf = (phi: Instruction): number | null => {
    let at = phi;
    for (let rounds = 1; rounds <= most; rounds++) {
      const next = incoming(at, latch);
      if (!isInside(next)) return rounds;
      const { definition } = next as { readonly definition: Instruction };
      if (definition.op !== 'phi' || definition.block !== header) return null;
      at = definition;
    }
    return null;
  };
  return phisOf(header).flatMap((phi) => {
    const users = phi.result === null ? [] : uses.of(phi.result);
    if (!users.some(({ op, block }) => op !== 'phi' && members.has(block))) return [];
    const rounds = roundsOf(phi);
    return rounds === null ? [] : [{ instruction: phi, rounds }];
  });
}

/**
 * Comparisons for being equal with a number that the loop counts past in its first rounds. They are certainly decided
 * then where the loop ends before the number could wrap around: an exact exit of the same width and step says so.
 */
export function settlingComparisons(forms: LinearForms, exit: CountedExit, uses: Uses, most: number): Settling[] {
  const { linear } = exit;
  if (!exit.exact || (linear.step !== 1n && linear.step !== -1n)) return [];
  const found: Settling[] = [];
  for (const { instructions } of forms.loop.members) {
    for (const compare of instructions) {
      if (compare.op !== 'eq' && compare.op !== 'ne') continue;
      if (compare === exit.compare || compare.result === null || uses.count(compare.result) === 0) continue;
      const [a, b] = compare.operands as [Operand, Operand];
      const [value, other] = forms.isInvariant(b) ? [a, b] : [b, a];
      if (!isInteger(value.type) || forms.isInvariant(value) || !forms.isInvariant(other)) continue;
      const [growing, fixed] = [forms.of(value), forms.of(other)];
      if (growing === null || fixed === null || growing.bits !== linear.bits || growing.step !== linear.step) continue;
      const away = distance({ ...growing, step: 0n }, fixed);
      if (away === null) continue;
      const round = away * growing.step;
      if (round >= 0n && round < BigInt(most)) found.push({ instruction: compare, rounds: Number(round) + 1 });
    }
  }
  return found;
}
