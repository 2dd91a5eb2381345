/** Reductions in lanes: what the lanes start with, and how they become one number. */
import type { Operand } from '../../../hir/module.ts';
import type { BinaryOp } from '../../../hir/opcodes.ts';
import { sizeOf } from '../../../hir/types.ts';
import type { LoopShape } from '../analysis/linear.ts';
import type { Code } from '../ir/code.ts';
import type { FirstRound } from './guards.ts';
import { identityOf, type LaneCode, type Lanes, vectorFor } from './lanes.ts';
import type { Reduction } from './reductions.ts';

const COMBINED: Readonly<Record<string, BinaryOp>> = { min: 'vMin', max: 'vMax' };

/** What changes nothing; of a least or greatest one, what the loop starts with. */
export function startOfReduction({ op, element, phi }: Reduction, { preheader }: LoopShape): Operand {
  return identityOf(op, element) ?? (phi.operands[phi.targets.indexOf(preheader)] as Operand);
}

/** The lanes of all parts, and what the loop starts with, in one. */
export function combine(
  code: Code,
  { op, element, phi, result }: Reduction,
  lanes: LaneCode,
  first: FirstRound,
): Operand {
  const { parts } = lanes.values.get(result) as Lanes;
  const type = vectorFor(element);
  const lanewise = COMBINED[op] ?? (op as BinaryOp);
  let all = parts[0] as Operand;
  for (const part of parts.slice(1)) all = code.value(lanewise, type, [all, part]);
  // Halves upon each other, until lane 0 has all.
  for (let half = 8 / sizeOf(element); half >= 1; half /= 2) {
    const order = Array.from({ length: type.lanes }, (_, lane) => (lane + half) % type.lanes);
    const other = code.value('vector_shuffle', type, [all, all], { kind: 'shuffle', lanes: order });
    all = code.value(lanewise, type, [all, other]);
  }
  const one = code.value('extract_lane', element, [all], { kind: 'lane', lane: 0 });
  if (COMBINED[op] !== undefined) return one;
  const start = first.of(phi.result as Operand);
  return code.binary(op as BinaryOp, start, one);
}
