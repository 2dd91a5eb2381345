/** Loads, stores, allocas and addresses. */
import { leafCount, MAX_LEAVES } from '../../hir/leaves.ts';
import * as hir from '../../hir/types.ts';
import { packBits, unpackBits } from './bits.ts';
import { type Body, integer, knownInteger, type Operand, resolve, ZERO } from './body.ts';
import { integerBinary, resizeInteger, signExtended, truncated } from './integers.ts';
import { intType, isOdd, POINTER, usualInt } from './shapes.ts';
import type { Type } from './types.ts';
import { type Context, lanewise, mismatch, part, single, unsupported, type Val } from './values.ts';

export interface Access {
  readonly align: number | null;
  readonly volatile: boolean;
}

export const PLAIN_ACCESS: Access = { align: null, volatile: false };

function options({ align, volatile }: Access, type: hir.Type): string {
  const less = align !== null && align < hir.alignOf(type) ? `, align ${align}` : '';
  return `${less}${volatile ? ', volatile' : ''}`;
}

function loadPart(body: Body, type: hir.Type, address: Operand, access: Access): Operand {
  return body.emit(type, `load ${body.text(address, hir.pointerTo(type))}${options(access, type)}`);
}

function storePart(body: Body, type: hir.Type, value: Operand, address: Operand, access: Access): void {
  const text = body.text(value, type);
  body.effect(`store ${text}, ${body.text(address, hir.pointerTo(type))}${options(access, type)}`);
}

/** The address so many bytes further on. */
export function addBytes(body: Body, address: Operand, bytes: number): Operand {
  if (bytes === 0) return address;
  return body.emit(POINTER, `gep ${body.typed(address, POINTER)}, [${bytes}]`, 'p');
}

/** Where the pieces lie that make up so many bytes, largest first. */
function pieces(bytes: number): { readonly offset: number; readonly size: number }[] {
  const all: { offset: number; size: number }[] = [];
  let offset = 0;
  for (const size of [8, 4, 2, 1]) {
    while (bytes - offset >= size) {
      all.push({ offset, size });
      offset += size;
    }
  }
  return all;
}

/** An integer of so many bytes that HIR has no type for, in a container. */
function loadOdd(body: Body, bits: number, address: Operand, access: Access): Operand {
  const type = usualInt(bits);
  let value: Operand = ZERO;
  for (const { offset, size } of pieces(Math.ceil(bits / 8))) {
    const piece = loadPart(body, intType(size * 8, false), addBytes(body, address, offset), { ...access, align: 1 });
    const wide = size * 8 === type.bits ? piece : resizeInteger(body, 'zext', size * 8, type.bits, piece);
    const placed = offset === 0 ? wide : integerBinary(body, 'shl', type.bits, wide, integer(offset * 8));
    value = offset === 0 ? placed : integerBinary(body, 'or', type.bits, value, placed);
  }
  return truncated(body, value, bits);
}

function storeOdd(body: Body, bits: number, value: Operand, address: Operand, access: Access): void {
  const type = usualInt(bits);
  for (const { offset, size } of pieces(Math.ceil(bits / 8))) {
    const moved = offset === 0 ? value : integerBinary(body, 'lshr', type.bits, value, integer(offset * 8));
    const piece = size * 8 === type.bits ? moved : resizeInteger(body, 'trunc', type.bits, size * 8, moved);
    storePart(body, intType(size * 8, false), piece, addBytes(body, address, offset), { ...access, align: 1 });
  }
}

export function loadValue(context: Context, type: Type, address: Operand, access: Access): Val {
  const { body, shapes, types } = context;
  const shape = shapes.of(type);
  switch (shape.kind) {
    case 'scalar':
      if (type.kind === 'int' && type.bits > 1 && isOdd(type.bits))
        return single(type, loadOdd(body, type.bits, address, access));
      return single(type, loadPart(body, shape.type, address, access));
    case 'wide': {
      const bits = type.kind === 'int' ? type.bits - 64 : 64;
      const low = loadPart(body, hir.U64, address, access);
      const upper = addBytes(body, address, 8);
      const high = bits === 64 ? loadPart(body, hir.U64, upper, access) : loadNarrow(body, bits, upper, access);
      return { type, parts: [low, high] };
    }
    case 'vector':
      return single(type, loadPart(body, shape.type, address, access));
    case 'aggregate':
      checkSize(context, shape.type);
      return single(type, loadPart(body, shape.type, address, access));
    case 'mask':
    case 'lanes': {
      if (type.kind !== 'vector') return mismatch(context, 'a vector', type);
      const { element, length } = type;
      if (element.kind === 'int' && element.bits === 1)
        return unpackBits(context, type, part(loadValue(context, types.int(length), address, access)));
      const size = laneSize(context, element);
      const lanes = shape.parts.map((_, i) =>
        part(loadValue(context, element, addBytes(body, address, i * size), access)),
      );
      return { type, parts: lanes };
    }
    case 'void':
      return mismatch(context, 'a value', type);
  }
}

/** The upper half of a wide integer. */
function loadNarrow(body: Body, bits: number, address: Operand, access: Access): Operand {
  const narrow = isOdd(bits)
    ? loadOdd(body, bits, address, access)
    : loadPart(body, intType(bits, false), address, access);
  const container = intType(bits, false).bits;
  return container === 64 ? narrow : resizeInteger(body, 'zext', container, 64, narrow);
}

export function storeValue(context: Context, value: Val, address: Operand, access: Access): void {
  const { body, shapes, types } = context;
  const { type } = value;
  const shape = shapes.of(type);
  switch (shape.kind) {
    case 'scalar':
      if (type.kind === 'int' && type.bits > 1 && isOdd(type.bits)) {
        storeOdd(body, type.bits, part(value), address, access);
        return;
      }
      storePart(body, shape.type, part(value), address, access);
      if (type.kind === 'pointer' && shapes.layout.pointerSize === 8)
        storePart(body, hir.U32, ZERO, addBytes(body, address, 4), access);
      return;
    case 'wide': {
      const bits = type.kind === 'int' ? type.bits - 64 : 64;
      const [low, high] = value.parts as readonly [Operand, Operand];
      storePart(body, hir.U64, low, address, access);
      const upper = addBytes(body, address, 8);
      if (bits === 64) storePart(body, hir.U64, high, upper, access);
      else
        storeOdd(
          body,
          bits,
          intType(bits, false).bits === 64 ? high : resizeInteger(body, 'trunc', 64, bits, high),
          upper,
          access,
        );
      return;
    }
    case 'vector':
      storePart(body, shape.type, part(value), address, access);
      return;
    case 'aggregate':
      if (resolve(part(value)).kind === 'zero') {
        fill(body, address, shapes.layout.sizeOf(type));
        return;
      }
      checkSize(context, shape.type);
      storePart(body, shape.type, part(value), address, access);
      return;
    case 'mask':
    case 'lanes': {
      if (type.kind !== 'vector') return;
      const { element, length } = type;
      if (element.kind === 'int' && element.bits === 1) {
        storeValue(context, single(types.int(length), packBits(context, value)), address, access);
        return;
      }
      const size = laneSize(context, element);
      for (const [i, lane] of value.parts.entries())
        storeValue(context, single(element, lane), addBytes(body, address, i * size), access);
      return;
    }
    case 'void':
      mismatch(context, 'a value', type);
  }
}

function fill(body: Body, address: Operand, bytes: number): void {
  body.effect(`call intrinsic.memset(${body.text(address, POINTER)}, 0, ${bytes})`);
}

function checkSize(context: Context, type: hir.Type): void {
  if (leafCount(type) > MAX_LEAVES) unsupported(context, `values with more than ${MAX_LEAVES} parts`);
}

/** Bytes of a vector's lane; lanes of other widths are packed bit by bit. */
function laneSize(context: Context, element: Type): number {
  if (element.kind === 'int' && element.bits % 8 !== 0) unsupported(context, 'this vector in memory');
  return context.shapes.layout.storeSize(element);
}

/** The address that indices lead to from a pointer to `source`. */
export function elementAddress(context: Context, source: Type, base: Val, indices: readonly Val[], result: Type): Val {
  if (result.kind === 'vector') {
    return lanewise(context, result, [base, ...indices], ([address, ...at]) =>
      scalarAddress(context, source, part(address as Val), at),
    );
  }
  return single(result, scalarAddress(context, source, part(base), indices));
}

function scalarAddress(context: Context, source: Type, base: Operand, indices: readonly Val[]): Operand {
  const { body, shapes } = context;
  let type = source;
  let pointee = shapes.memory(source);
  let address = base;
  let path: string[] = [];
  const step = (): void => {
    if (path.length > 1 || path.some((index) => index !== '0')) {
      const from = body.typed(address, hir.pointerTo(start));
      address = body.emit(hir.pointerTo(pointee), `gep ${from}, [${path.join(', ')}]`);
    }
    path = [];
  };
  let start = pointee;
  for (const [i, index] of indices.entries()) {
    if (i === 0) {
      path.push(indexText(context, index));
      continue;
    }
    switch (type.kind) {
      case 'struct': {
        const number = knownInteger(part(index));
        const field = number === null ? undefined : type.fields?.[Number(number)];
        if (field === undefined) return mismatch(context, 'a type with such a field', type);
        path.push(String(shapes.struct(type).index[Number(number)]));
        type = field;
        break;
      }
      case 'array':
        path.push(indexText(context, index));
        type = type.element;
        break;
      case 'vector':
        // In memory a vector is an array of its lanes.
        step();
        type = type.element;
        pointee = shapes.memory(type);
        start = pointee;
        path.push(indexText(context, index));
        break;
      default:
        return mismatch(context, 'a struct or an array', type);
    }
    pointee = shapes.memory(type);
  }
  step();
  return address;
}

function indexText(context: Context, index: Val): string {
  const { type } = index;
  if (type.kind !== 'int' || type.bits > 64) return mismatch(context, 'an index of up to 64 bits', type);
  const { body } = context;
  const known = knownInteger(part(index));
  if (known !== null) return String(BigInt.asIntN(type.bits, known));
  if (type.bits === 1) return body.text(resizeInteger(body, 'sext', 1, 32, part(index)), hir.I32);
  return body.text(signExtended(body, part(index), type.bits), intType(type.bits, true));
}

export function allocate(context: Context, allocated: Type, count: Val | null, align: number | null): Operand {
  const { body, shapes } = context;
  const type = shapes.memory(allocated);
  const known = count === null ? 1n : knownInteger(part(count));
  let number = '';
  if (known === null && count !== null) {
    if (count.type.kind !== 'int' || count.type.bits > 64) return mismatch(context, 'a number', count.type);
    number = `, count ${body.text(part(count), intType(count.type.bits, false))}`;
  } else if (known !== 1n) number = `, count ${known}`;
  const more = align !== null && align > hir.alignOf(type) ? `, align ${align}` : '';
  return body.emit(hir.pointerTo(type), `alloca ${hir.typeName(type)}${number}${more}`);
}

/** Memory for a moment: a value is written and read as another type. */
export function throughMemory(context: Context, value: Val, type: Type): Val {
  const { body, shapes } = context;
  const bytes = Math.max(shapes.layout.storeSize(value.type), shapes.layout.storeSize(type));
  const size = Math.ceil(bytes / 16) * 16;
  const memory = hir.arrayOf(hir.U8, size);
  const scratch = body.emitIn(body.entry, 'bits', hir.pointerTo(memory), `alloca ${hir.typeName(memory)}, align 16`);
  storeValue(context, value, scratch, PLAIN_ACCESS);
  return loadValue(context, type, scratch, PLAIN_ACCESS);
}
