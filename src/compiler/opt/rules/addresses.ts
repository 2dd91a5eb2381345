/** Rules about addresses: `gep` takes any number of indices, which the notation of the table can't say. */

import type { Instruction, Operand } from '../../../hir/module.ts';
import { canonical } from '../../../hir/numeric/evaluate.ts';
import { I32, type PointerType, type Type } from '../../../hir/types.ts';
import { gepType } from '../../../hir/typing.ts';
import { literal, literalValue } from '../ir/build.ts';
import type { Rewriting } from './rewrite.ts';

/** What a `gep` equals: its base when it goes nowhere, or one `gep` in place of two. */
export function rewriteGep(
  { operands, type }: Pick<Instruction, 'operands' | 'type'>,
  rewriting: Rewriting,
): Operand | null {
  const [base, ...indices] = operands as [Operand, ...Operand[]];
  if (indices.every(isZero)) {
    if (base.type === type) return base;
    return rewriting.make({ op: 'bitcast', type, operands: [base], payload: null });
  }
  const inner = base.kind === 'value' ? base.definition : null;
  if (inner === null) return null;
  if (inner.op === 'gep') {
    // With an index that must be computed, the address between is worth keeping if somebody else wants it.
    const constant = inner.operands.slice(1).every((index) => literalValue(index) !== null);
    if (!constant && rewriting.uses(base as Exclude<typeof base, { kind: 'literal' | 'address' }>) > 1) return null;
    return joined(inner.operands, indices, type, rewriting);
  }
  // Stepping through a cast to an element's type and stepping to elements is the same.
  const from = inner.op === 'bitcast' ? (inner.operands[0] as Operand) : null;
  if (from === null || indices.length !== 1 || from.type.kind !== 'pointer') return null;
  const elements = elementPath(from.type, (base.type as PointerType).pointee);
  if (elements === null) return null;
  return rewriting.make({ op: 'gep', type, operands: [from, ...elements, indices[0] as Operand], payload: null });
}

function isZero(index: Operand): boolean {
  const value = literalValue(index);
  return value !== null && Number(value) === 0;
}

/** The first index of the outer `gep` counts what the last one of the inner has counted. */
function joined(
  inner: readonly Operand[],
  outer: readonly Operand[],
  type: Type,
  rewriting: Rewriting,
): Operand | null {
  const last = sum(inner.at(-1) as Operand, outer[0] as Operand);
  if (last === null) return null;
  const operands = [...inner.slice(0, -1), last, ...outer.slice(1)];
  if (gepType(operands) !== type) return null;
  return rewriting.make({ op: 'gep', type, operands, payload: null });
}

/** Addresses wrap at 32 bits, so only so many bits of an index count. */
function sum(a: Operand, b: Operand): Operand | null {
  if (isZero(a)) return b;
  if (isZero(b)) return a;
  const [x, y] = [literalValue(a), literalValue(b)];
  if (x === null || y === null) return null;
  return literal(I32, canonical(I32, BigInt(x) + BigInt(y)));
}

/** Zeros that lead from a pointer to an array of something to its first element. */
function elementPath(from: PointerType, element: Type): Operand[] | null {
  if (from.pointee.kind !== 'array' || from.pointee.element !== element) return null;
  return [literal(I32, 0)];
}
