/** Values as other types of the same bytes: what a store of one type and a load of another one do, without memory. */
import type { Operand } from '../../../hir/module.ts';
import type { CastOp, Opcode } from '../../../hir/opcodes.ts';
import { BOOL, type IntType, type Type, U8, U16, U32, U64 } from '../../../hir/types.ts';
import { literal } from './build.ts';

type CastStep = { readonly op: CastOp; readonly type: Type };

/**
 * The casts by which the bytes of one leaf are read as another one of the same size. Between bool and an integer of 8
 * bits they are exact: a byte is read as its lowest bit.
 */
export function castsBetween(from: Type, to: Type): readonly CastStep[] {
  if (from === to) return [];
  if (from === BOOL) return [{ op: 'zext', type: to }];
  if (to === BOOL) return [{ op: 'trunc', type: BOOL }];
  const [fromAddress, toAddress] = [isAddress(from), isAddress(to)];
  if (fromAddress && toAddress && from.kind === to.kind) return [{ op: 'bitcast', type: to }];
  if (!fromAddress && !toAddress) return [{ op: 'bitcast', type: to }];
  const steps: CastStep[] = [];
  let number: Type = from;
  if (fromAddress) {
    number = to.kind === 'int' ? to : U32;
    steps.push({ op: 'ptrtoint', type: number });
  } else if (number.kind === 'float') {
    number = U32;
    steps.push({ op: 'bitcast', type: U32 });
  }
  if (toAddress) steps.push({ op: 'inttoptr', type: to });
  else if (number !== to) steps.push({ op: 'bitcast', type: to });
  return steps;
}

const isAddress = ({ kind }: Type): boolean => kind === 'pointer' || kind === 'function';

/** The type in which memory of one leaf is kept as a value, of those that it is read and written as. */
export function commonType(types: readonly Type[]): Type {
  const counts = new Map<Type, number>();
  for (const type of types) counts.set(type, (counts.get(type) ?? 0) + 1);
  // A bool holds one bit of the byte only.
  if (counts.size > 1) counts.delete(BOOL);
  let best: Type = U8;
  let most = 0;
  for (const [type, count] of counts) {
    if (count <= most) continue;
    best = type;
    most = count;
  }
  return best;
}

/** Puts an instruction with one operand where the value is needed. */
export type Emit = (op: Opcode, operand: Operand, type: Type) => Operand;

export function reinterpret(value: Operand, to: Type, emit: Emit): Operand {
  let result = value;
  for (const { op, type } of castsBetween(value.type, to)) result = emit(op, result, type);
  return result;
}

/** What zeroed memory holds, as a leaf's type. */
export function zeroOf(type: Type, emit: Emit): Operand {
  if (type.kind === 'vector') return emit('vector_splat', zeroOf(type.element, emit), type);
  return literal(type, type.kind === 'int' && type.bits === 64 ? 0n : 0);
}

const UNSIGNED: readonly IntType[] = [U8, U16, U32, U64];

/** The unsigned integer of 1, 2, 4 or 8 bytes. */
export function unsignedOf(bytes: number): IntType {
  return UNSIGNED[Math.log2(bytes)] as IntType;
}
