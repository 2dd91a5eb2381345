/** Instructions whose operands are all literals, as literals. */

import type { Literal, Operand, Payload } from '../../../hir/module.ts';
import {
  canonical,
  evaluateBinary,
  evaluateCast,
  evaluateCompare,
  evaluateIntrinsic,
  evaluateUnary,
  type Scalar,
} from '../../../hir/numeric/evaluate.ts';
import {
  type BinaryOp,
  type CastOp,
  type CompareOp,
  OPCODES,
  type Opcode,
  type UnaryOp,
} from '../../../hir/opcodes.ts';
import { alignOf, isScalar, sizeOf, type Type } from '../../../hir/types.ts';
import { literal, literalValue } from '../ir/build.ts';

/** An instruction before it is one. */
export interface Operation {
  readonly op: Opcode;
  readonly type: Type;
  readonly operands: readonly Operand[];
  readonly payload: Payload | null;
}

/** Null when an operand isn't known, or when it would trap. */
export function fold(operation: Operation): Literal | null {
  const { type, operands } = operation;
  if (!isScalar(type)) return null;
  const values: Scalar[] = [];
  for (const operand of operands) {
    const value = literalValue(operand);
    if (value === null) return null;
    values.push(value);
  }
  const value = evaluate(operation, values);
  return value === null ? null : literal(type, value);
}

function evaluate({ op, type, operands, payload }: Operation, values: readonly Scalar[]): Scalar | null {
  const [a, b] = values as [Scalar, Scalar];
  const from = operands[0]?.type ?? type;
  switch (OPCODES[op].shape) {
    case 'binary':
      return op === 'vMin' || op === 'vMax'
        ? null
        : evaluateBinary(op as Exclude<BinaryOp, 'vMin' | 'vMax'>, type, a, b);
    case 'unary':
      return evaluateUnary(op as UnaryOp, type, a);
    case 'compare':
      return evaluateCompare(op as CompareOp, a, b);
    case 'cast':
      return evaluateCast(op as CastOp, from, type, a);
    case 'select':
      return values[Number(a) === 0 ? 2 : 1] as Scalar;
    case 'call': {
      if (payload?.kind !== 'call' || payload.callee.kind !== 'intrinsic') return null;
      const { name, typeArgument } = payload.callee;
      if (name === 'sizeof' && typeArgument !== null) return canonical(type, BigInt(sizeOf(typeArgument)));
      if (name === 'alignof' && typeArgument !== null) return canonical(type, BigInt(alignOf(typeArgument)));
      return evaluateIntrinsic(name, type, values);
    }
    default:
      return null;
  }
}
