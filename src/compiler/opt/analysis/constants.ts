/** What constant globals hold. */
import { initialData } from '../../../abi/globals.ts';
import { GLOBALS_START } from '../../../abi/layout.ts';
import { Address, type Constant, type Global, type Module, type Operand } from '../../../hir/module.ts';
import { sizeOf, structLayout, type Type } from '../../../hir/types.ts';
import type { OptimizerFacts } from '../facts.ts';
import { literal } from '../ir/build.ts';

const images = new WeakMap<Module, DataView>();

function imageOf({ module, plan }: OptimizerFacts): DataView {
  let image = images.get(module);
  if (image === undefined) {
    const { buffer } = initialData(module, plan.globals, plan.table);
    image = new DataView(buffer);
    images.set(module, image);
  }
  return image;
}

/**
 * The value of a scalar type that stands so many bytes behind the start of a constant global; null when there is none
 * that can be written as an operand.
 */
export function constantAt(facts: OptimizerFacts, global: Global, offset: number, type: Type): Operand | null {
  if (offset < 0 || offset + sizeOf(type) > sizeOf(global.type)) return null;
  const view = imageOf(facts);
  const at = (facts.plan.globals.addresses[global.index] as number) - GLOBALS_START + offset;
  switch (type.kind) {
    case 'bool':
      return literal(type, view.getUint8(at) & 1);
    case 'float': {
      const value = type.bits === 32 ? view.getFloat32(at, true) : view.getFloat64(at, true);
      return Number.isNaN(value) ? null : literal(type, value);
    }
    case 'int':
      switch (type.bits) {
        case 8:
          return literal(type, type.signed ? view.getInt8(at) : view.getUint8(at));
        case 16:
          return literal(type, type.signed ? view.getInt16(at, true) : view.getUint16(at, true));
        case 32:
          return literal(type, type.signed ? view.getInt32(at, true) : view.getUint32(at, true));
        case 64:
          return literal(type, type.signed ? view.getBigInt64(at, true) : view.getBigUint64(at, true));
      }
    // falls through: all widths have returned
    case 'pointer':
    case 'function': {
      if (view.getUint32(at, true) === 0) return literal(type, 0);
      const found = global.init === null ? null : leafAt(global.init, offset);
      if (found?.kind !== 'address' || found.offset !== 0) return null;
      const operand = new Address(found.of);
      return operand.type === type ? operand : null;
    }
    default:
      return null;
  }
}

/** The innermost constant that begins so many bytes behind the start of one. */
function leafAt(constant: Constant, offset: number): Constant | null {
  let at = constant;
  let left = offset;
  while (at.kind === 'aggregate') {
    const { type, elements } = at;
    let index = 0;
    if (type.kind === 'struct') {
      const { offsets } = structLayout(type);
      // Of fields without size, the last one.
      while (index + 1 < offsets.length && (offsets[index + 1] as number) <= left) index++;
      left -= offsets[index] ?? 0;
    } else if (type.kind === 'array' || type.kind === 'vector') {
      const size = sizeOf(type.element);
      index = size === 0 ? 0 : Math.floor(left / size);
      left -= index * size;
    }
    const element = elements[index];
    if (element === undefined) return null;
    at = element;
  }
  return left === 0 ? at : null;
}
