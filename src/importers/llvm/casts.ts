/** The casts, of scalars and of vectors. */
import * as hir from '../../hir/types.ts';
import type { CastOperator } from './ast.ts';
import { packBits, unpackBits } from './bits.ts';
import { type Body, type Operand, resolve, ZERO } from './body.ts';
import { ownType, resizeInteger, signExtended, truncated } from './integers.ts';
import { throughMemory } from './memory.ts';
import { intType, isOdd, POINTER, usualInt } from './shapes.ts';
import type { Type } from './types.ts';
import { type Context, lanewise, mismatch, part, single, unsupported, type Val } from './values.ts';
import { narrow, widen } from './wide.ts';

export function castValue(context: Context, operator: CastOperator, value: Val, to: Type): Val {
  if (value.type === to) return value;
  if (operator === 'bitcast') return bitcast(context, value, to);
  if (to.kind !== 'vector') return { type: to, parts: scalarCast(context, operator, value, to) };
  const direct = vectorCast(context, operator, value, to);
  if (direct !== null) return single(to, direct);
  return lanewise(
    context,
    to,
    [value],
    ([lane]) => scalarCast(context, operator, lane as Val, to.element)[0] as Operand,
  );
}

/** A cast that HIR has for whole vectors. */
function vectorCast({ body, shapes }: Context, operator: CastOperator, value: Val, to: Type): Operand | null {
  const [from, result] = [shapes.of(value.type), shapes.of(to)];
  if (from.kind === 'mask' && result.kind === 'vector' && from.type.lanes === result.type.lanes) {
    if (operator === 'sext') return body.emit(result.type, `bitcast ${body.text(part(value), from.type)}`);
    if (operator !== 'zext') return null;
    const ones: Operand = { kind: 'vector', lanes: new Array<bigint>(from.type.lanes).fill(1n) };
    const bits = body.emit(from.type, `and ${body.text(part(value), from.type)}, ${body.text(ones, from.type)}`);
    return result.type === from.type ? bits : body.emit(result.type, `bitcast ${body.text(bits, from.type)}`);
  }
  if (
    from.kind === 'vector' &&
    result.kind === 'mask' &&
    operator === 'trunc' &&
    from.type.lanes === result.type.lanes
  ) {
    const ones: Operand = { kind: 'vector', lanes: new Array<bigint>(from.type.lanes).fill(1n) };
    const bits = body.emit(from.type, `and ${body.text(part(value), from.type)}, ${body.text(ones, from.type)}`);
    return body.emit(result.type, `ne ${body.text(bits, from.type)}, ${body.text(ZERO, from.type)}`);
  }
  const isConversion = ['sitofp', 'uitofp', 'fptosi', 'fptoui'].includes(operator);
  if (from.kind !== 'vector' || result.kind !== 'vector' || !isConversion || from.type.lanes !== result.type.lanes)
    return null;
  return body.emit(result.type, `${operator} ${body.text(part(value), from.type)}`);
}

function scalarCast(context: Context, operator: CastOperator, value: Val, to: Type): readonly Operand[] {
  const { body } = context;
  const { type } = value;
  switch (operator) {
    case 'trunc':
    case 'zext':
    case 'sext':
      if (type.kind !== 'int' || to.kind !== 'int') return mismatch(context, 'integers', type);
      if (operator === 'trunc' ? to.bits >= type.bits : to.bits <= type.bits)
        return mismatch(context, `a type that \`${operator}\` can turn into this one`, type);
      if (operator === 'trunc' && type.bits > 64) return narrow(body, to.bits, value.parts as [Operand, Operand]);
      if (operator !== 'trunc' && to.bits > 64) return widen(body, operator, type.bits, to.bits, value.parts);
      return [resizeInteger(body, operator, type.bits, to.bits, part(value))];
    case 'fptrunc':
    case 'fpext': {
      if (type.kind !== 'float' || to.kind !== 'float') return mismatch(context, 'floats', type);
      const known = resolve(part(value));
      if (known.kind === 'float')
        return [operator === 'fpext' ? known : { kind: 'float', value: Math.fround(known.value) }];
      return [body.emit(floatType(to.bits), `${operator} ${body.typed(part(value), floatType(type.bits))}`)];
    }
    case 'fptosi':
    case 'fptoui': {
      if (type.kind !== 'float' || to.kind !== 'int') return mismatch(context, 'a float and an integer', type);
      if (to.bits > 64) return unsupported(context, `floats as i${to.bits}`);
      return [toInteger(body, operator, floatType(type.bits), part(value), to.bits)];
    }
    case 'sitofp':
    case 'uitofp': {
      if (type.kind !== 'int' || to.kind !== 'float') return mismatch(context, 'an integer and a float', type);
      if (type.bits > 64) return unsupported(context, `i${type.bits} as a float`);
      const extension = operator === 'sitofp' ? 'sext' : 'zext';
      const [bits, operand] =
        type.bits === 1 ? [32, resizeInteger(body, extension, 1, 32, part(value))] : [type.bits, part(value)];
      const source = operator === 'sitofp' ? signExtended(body, operand, bits) : operand;
      return [body.emit(floatType(to.bits), `${operator} ${body.typed(source, ownType(source, bits))}`)];
    }
    case 'ptrtoint':
    case 'ptrtoaddr': {
      if (type.kind !== 'pointer' || to.kind !== 'int') return mismatch(context, 'a pointer and an integer', type);
      if (to.bits > 64) return widen(body, 'zext', 32, to.bits, [fromPointer(body, part(value), 32)]);
      return [fromPointer(body, part(value), to.bits)];
    }
    case 'inttoptr':
      if (type.kind !== 'int' || to.kind !== 'pointer') return mismatch(context, 'an integer and a pointer', type);
      return [toPointer(body, type.bits, part(value))];
    case 'addrspacecast':
      return value.parts;
    case 'bitcast':
      return bitcast(context, value, to).parts;
  }
}

export function floatType(bits: number): hir.FloatType {
  return bits === 32 ? hir.F32 : hir.F64;
}

export function toInteger(
  body: Body,
  operator: 'fptosi' | 'fptoui',
  from: hir.FloatType,
  value: Operand,
  bits: number,
): Operand {
  const type = operator === 'fptosi' ? intType(bits, true) : intType(bits, false);
  const number = body.emit(type, `${operator} ${body.typed(value, from)}`);
  if (bits === 1) return body.emit(hir.BOOL, `trunc ${body.text(number, type)}`);
  return isOdd(bits) ? truncated(body, number, bits) : number;
}

function fromPointer(body: Body, value: Operand, bits: number): Operand {
  if (resolve(value).kind === 'zero') return ZERO;
  if (bits === 1) return resizeInteger(body, 'trunc', 32, 1, fromPointer(body, value, 32));
  const known = resolve(value);
  const source = known.kind === 'local' || known.kind === 'symbol' ? known.type : POINTER;
  const number = body.emit(usualInt(bits), `ptrtoint ${body.text(value, source)}`);
  return isOdd(bits) ? truncated(body, number, bits) : number;
}

function toPointer(body: Body, bits: number, value: Operand): Operand {
  const known = resolve(value);
  if (known.kind === 'zero' || known.kind === 'integer') return known;
  if (bits === 1) return toPointer(body, 32, resizeInteger(body, 'zext', 1, 32, value));
  const type = bits > 64 ? hir.U64 : ownType(value, bits);
  return body.emit(POINTER, `inttoptr ${body.text(value, type)}`);
}

function bitcast(context: Context, value: Val, to: Type): Val {
  const { body, shapes, types } = context;
  const { type } = value;
  if (bitSize(context, type) !== bitSize(context, to)) return mismatch(context, 'a type of the same size', type);
  const [from, result] = [shapes.of(type), shapes.of(to)];
  if (from.kind === 'scalar' && result.kind === 'scalar') {
    if (from.type === result.type) return { type: to, parts: value.parts };
    if (from.type.kind === 'bool' || result.type.kind === 'bool') return mismatch(context, 'a number', type);
    return single(to, body.emit(result.type, `bitcast ${body.typed(part(value), from.type)}`));
  }
  if (from.kind === 'vector' && result.kind === 'vector')
    return single(to, body.emit(result.type, `bitcast ${body.text(part(value), from.type)}`));
  if (type.kind === 'vector' && type.element === types.i1)
    return castValue(context, 'bitcast', single(types.int(type.length), packBits(context, value)), to);
  if (to.kind === 'vector' && to.element === types.i1)
    return unpackBits(context, to, part(castValue(context, 'bitcast', value, types.int(to.length))));
  return throughMemory(context, value, to);
}

function bitSize(context: Context, type: Type): number {
  switch (type.kind) {
    case 'int':
    case 'float':
      return type.bits;
    case 'pointer':
      return context.shapes.layout.pointerSize * 8;
    case 'vector':
      return type.length * bitSize(context, type.element);
    default:
      return mismatch(context, 'a number, a pointer or a vector', type);
  }
}
