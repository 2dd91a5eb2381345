/** Loads and stores at places of which the optimiser knows the distance from a pointer. */
import type { Operand, Payload, Value } from '../../../hir/module.ts';
import { I32, pointerTo, sizeOf, type Type, U8, VOID } from '../../../hir/types.ts';
import { literal } from './build.ts';
import type { Emitter } from './rewrite.ts';

const PLAIN: Payload = { kind: 'memory', align: 0, volatile: false };

/** The address of a value of some type, so many bytes behind a pointer. */
export function pointerAt(emitter: Emitter, pointer: Operand, offset: number, type: Type): Operand {
  const wanted = pointerTo(type);
  if (offset === 0 && pointer.type === wanted) return pointer;
  const step = sizeOf(type);
  const typed = pointer.type === wanted ? pointer : null;
  if (offset === 0) return emitter.unary('bitcast', pointer, wanted);
  if (typed !== null && step > 0 && offset % step === 0) return gep(emitter, typed, offset / step, type);
  const bytes = pointer.type === pointerTo(U8) ? pointer : emitter.unary('bitcast', pointer, pointerTo(U8));
  const moved = gep(emitter, bytes, offset, U8);
  return type === U8 ? moved : emitter.unary('bitcast', moved, wanted);
}

function gep(emitter: Emitter, base: Operand, index: number, type: Type): Value {
  return emitter.value({ op: 'gep', type: pointerTo(type), operands: [base, literal(I32, index)] });
}

export function loadAt(emitter: Emitter, pointer: Operand, offset: number, type: Type): Value {
  const operands = [pointerAt(emitter, pointer, offset, type)];
  return emitter.value({ op: 'load', type, operands, payload: PLAIN });
}

export function storeAt(emitter: Emitter, pointer: Operand, offset: number, value: Operand): void {
  const operands = [value, pointerAt(emitter, pointer, offset, value.type)];
  emitter.emit({ op: 'store', type: VOID, operands, payload: PLAIN });
}
