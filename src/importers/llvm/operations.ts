/** Operators, comparisons, choice, and the parts of vectors and aggregates. */
import { partOf } from '../../hir/leaves.ts';
import * as hir from '../../hir/types.ts';
import type { BinaryOperator, FloatPredicate, IntegerPredicate } from './ast.ts';
import { integer, knownInteger, type Operand, resolve, ZERO } from './body.ts';
import { floatType } from './casts.ts';
import { type FloatComparison, floatCompare, scalarComparison } from './floats.ts';
import {
  booleanBinary,
  compareText,
  comparison,
  integerBinary,
  integerCompare,
  ownType,
  selectText,
} from './integers.ts';
import { intType, POINTER } from './shapes.ts';
import type { Type, VectorType } from './types.ts';
import {
  type Context,
  insertLane,
  laneOf,
  lanesOf,
  lanewise,
  mismatch,
  part,
  single,
  unsupported,
  type Val,
  vectorOf,
  zero,
} from './values.ts';
import { type Halves, wideBinary, wideCompare } from './wide.ts';

export interface BinaryFlags {
  readonly disjoint?: boolean;
  readonly nuw?: boolean;
}

export function binaryValue(context: Context, operator: BinaryOperator, a: Val, b: Val, flags: BinaryFlags = {}): Val {
  const { body, shapes } = context;
  const { type } = a;
  if (type.kind !== 'vector') return { type, parts: scalarBinary(context, operator, a, b, flags) };
  const shape = shapes.of(type);
  if (shape.kind === 'mask') return single(type, booleanBinary(body, operator, shape.type, part(a), part(b)));
  if (shape.kind !== 'vector')
    return lanewise(
      context,
      type,
      [a, b],
      ([x, y]) => scalarBinary(context, operator, x as Val, y as Val, flags)[0] as Operand,
    );
  const { op, vector } = wholeVector(context, operator, type, shape.type, flags, part(a), part(b));
  return single(type, body.emit(vector, `${op} ${body.text(part(a), vector)}, ${body.text(part(b), vector)}`));
}

/** HIR's opcode for an operator on vectors, and the type with the sign that it needs. */
function wholeVector(
  context: Context,
  operator: BinaryOperator,
  type: VectorType,
  usual: hir.VectorType,
  { disjoint }: BinaryFlags,
  a: Operand,
  b: Operand,
): { readonly op: string; readonly vector: hir.VectorType } {
  const isFloat = operator.startsWith('f');
  if (isFloat !== (type.element.kind === 'float')) return mismatch(context, `what \`${operator}\` works on`, type);
  if (isFloat || type.element.kind !== 'int') return { op: operator, vector: usual };
  const signed = (value: boolean) => hir.vectorOf(intType(usual.element.bits, value), usual.lanes);
  switch (operator) {
    case 'udiv':
    case 'urem':
      return { op: operator.slice(1), vector: signed(false) };
    case 'sdiv':
    case 'srem':
      return { op: operator.slice(1), vector: signed(true) };
    case 'lshr':
      return { op: 'shr', vector: signed(false) };
    case 'ashr':
      return { op: 'shr', vector: signed(true) };
    default: {
      const own = [resolve(a), resolve(b)].find((operand) => operand.kind === 'local');
      const vector = own?.kind === 'local' && own.type.kind === 'vector' ? own.type : usual;
      return { op: operator === 'or' && disjoint === true ? 'add' : operator, vector };
    }
  }
}

function scalarBinary(
  context: Context,
  operator: BinaryOperator,
  a: Val,
  b: Val,
  flags: BinaryFlags,
): readonly Operand[] {
  const { body } = context;
  const { type } = a;
  if (type.kind === 'float' && operator.startsWith('f')) {
    const float = floatType(type.bits);
    return [body.emit(float, `${operator} ${body.text(part(a), float)}, ${body.text(part(b), float)}`)];
  }
  if (type.kind !== 'int' || operator.startsWith('f')) return mismatch(context, `what \`${operator}\` works on`, type);
  if (type.bits <= 64) return [integerBinary(body, operator, type.bits, part(a), part(b), flags)];
  const halves = wideBinary(body, operator, type.bits, a.parts as Halves, b.parts as Halves);
  return halves ?? unsupported(context, `\`${operator}\` of i${type.bits}`);
}

export function negateFloat(context: Context, value: Val): Val {
  const { body, shapes } = context;
  const { type } = value;
  const shape = shapes.of(type);
  if (type.kind === 'vector' && shape.kind === 'lanes')
    return lanewise(context, type, [value], ([lane]) => part(negateFloat(context, lane as Val)));
  const isFloat = (type.kind === 'vector' ? type.element : type).kind === 'float';
  if (!isFloat || (shape.kind !== 'scalar' && shape.kind !== 'vector')) return mismatch(context, 'a float', type);
  return single(type, body.emit(shape.type, `fneg ${body.text(part(value), shape.type)}`));
}

export function compareIntegers(context: Context, predicate: IntegerPredicate, a: Val, b: Val): Val {
  const { body, shapes, types } = context;
  const { type } = a;
  if (type.kind !== 'vector') return single(types.i1, scalarCompare(context, predicate, a, b));
  const result = types.vector(type.length, types.i1);
  const shape = shapes.of(type);
  if (shape.kind === 'mask' && (predicate === 'eq' || predicate === 'ne')) {
    const differs = booleanBinary(body, 'xor', shape.type, part(a), part(b));
    return single(
      result,
      predicate === 'ne' ? differs : body.emit(shape.type, `not ${body.text(differs, shape.type)}`),
    );
  }
  if (shape.kind !== 'vector' || type.element.kind !== 'int')
    return lanewise(context, result, [a, b], ([x, y]) => scalarCompare(context, predicate, x as Val, y as Val));
  const { op, signed } = comparison(predicate);
  const vector =
    signed === null ? shape.type : hir.vectorOf(intType(shape.type.element.bits, signed), shape.type.lanes);
  const text = `${op} ${body.text(part(a), vector)}, ${body.text(part(b), vector)}`;
  return single(result, body.emit(hir.maskType(vector), text));
}

function scalarCompare(context: Context, predicate: IntegerPredicate, a: Val, b: Val): Operand {
  const { body } = context;
  const { type } = a;
  if (type.kind === 'int') {
    if (type.bits > 64) return wideCompare(body, predicate, type.bits, a.parts as Halves, b.parts as Halves);
    return integerCompare(body, predicate, type.bits, part(a), part(b));
  }
  if (type.kind !== 'pointer') return mismatch(context, 'integers or pointers', type);
  const { op, signed } = comparison(predicate);
  const pointer = commonType(POINTER, [part(a), part(b)]);
  if (signed !== true) return compareText(body, op, pointer, part(a), part(b));
  const number = (value: Operand) => body.emit(hir.I32, `ptrtoint ${body.typed(value, pointer)}`);
  return compareText(body, op, hir.I32, number(part(a)), number(part(b)));
}

/** The type of pointers or integers that operands agree on; else the usual one. */
export function commonType(usual: hir.Type, operands: readonly Operand[]): hir.Type {
  const types = new Set<hir.Type>();
  for (const operand of operands) {
    const resolved = resolve(operand);
    if (resolved.kind === 'local' || resolved.kind === 'symbol') types.add(resolved.type);
  }
  const [type] = types;
  if (type === undefined || types.size !== 1 || type.kind !== usual.kind) return usual;
  return type.kind === 'pointer' || (type.kind === 'int' && usual.kind === 'int' && type.bits === usual.bits)
    ? type
    : usual;
}

export function compareFloats(context: Context, predicate: FloatPredicate, a: Val, b: Val): Val {
  const { body, shapes, types } = context;
  const { type } = a;
  if (type.kind === 'float') {
    const scalars = scalarComparison(body, floatType(type.bits));
    return single(types.i1, floatCompare(scalars, predicate, part(a), part(b)));
  }
  if (type.kind !== 'vector' || type.element.kind !== 'float') return mismatch(context, 'floats', type);
  const result = types.vector(type.length, types.i1);
  const shape = shapes.of(type);
  if (shape.kind !== 'vector') {
    return lanewise(context, result, [a, b], ([x, y]) => part(compareFloats(context, predicate, x as Val, y as Val)));
  }
  return single(result, floatCompare(vectorComparison(context, shape.type), predicate, part(a), part(b)));
}

function vectorComparison({ body }: Context, vector: hir.VectorType): FloatComparison {
  const mask = hir.maskType(vector);
  return {
    compare: (op, a, b) => body.emit(mask, `${op} ${body.text(a, vector)}, ${body.text(b, vector)}`),
    combine: (op, a, b) => body.emit(mask, `${op} ${body.text(a, mask)}, ${body.text(b, mask)}`),
    not: (a) => body.emit(mask, `not ${body.text(a, mask)}`),
    constant: (value) => ({ kind: 'vector', lanes: new Array<bigint>(mask.lanes).fill(value ? -1n : 0n) }),
  };
}

export function selectValue(context: Context, condition: Val, a: Val, b: Val): Val {
  const { body, shapes } = context;
  const { type } = a;
  if (condition.type.kind === 'vector') {
    if (type.kind !== 'vector') return mismatch(context, 'vectors', type);
    const [mask, shape] = [shapes.of(condition.type), shapes.of(type)];
    const isWhole =
      mask.kind === 'mask' &&
      (shape.kind === 'vector' || shape.kind === 'mask') &&
      shape.type.lanes === mask.type.lanes;
    if (!isWhole) {
      return lanewise(context, type, [condition, a, b], ([c, x, y]) =>
        part(selectValue(context, c as Val, x as Val, y as Val)),
      );
    }
    const operands = `${body.text(part(a), shape.type)}, ${body.text(part(b), shape.type)}`;
    return single(type, body.emit(shape.type, `select ${body.text(part(condition), mask.type)}, ${operands}`));
  }
  const parts = shapes.of(type).parts.map((usual, i) => {
    const operands = [a.parts[i] as Operand, b.parts[i] as Operand] as const;
    return selectText(body, commonType(usual, operands), part(condition), ...operands);
  });
  return { type, parts };
}

export function extractElement(context: Context, vector: Val, index: Val): Val {
  const { type } = vector;
  if (type.kind !== 'vector') return mismatch(context, 'a vector', type);
  const known = knownInteger(part(index));
  if (known !== null) {
    const lane = Number(known);
    if (lane >= type.length) return zero(context, type.element);
    const shape = context.shapes.of(type);
    const scalar =
      shape.kind === 'lanes' ? (vector.parts[lane] as Operand) : laneOf(context, shape, part(vector), lane);
    return single(type.element, scalar);
  }
  const lanes = lanesOf(context, vector).map((lane) => single(type.element, lane));
  return lanes.reduce((chosen, lane, i) => selectValue(context, isLane(context, index, i), lane, chosen));
}

function isLane(context: Context, index: Val, lane: number): Val {
  const { body, types } = context;
  if (index.type.kind !== 'int' || index.type.bits > 64) return mismatch(context, 'a number', index.type);
  const { bits } = index.type;
  return single(types.i1, compareText(body, 'eq', ownType(part(index), bits), part(index), integer(lane)));
}

export function insertElement(context: Context, vector: Val, scalar: Val, index: Val): Val {
  const { body, shapes } = context;
  const { type } = vector;
  if (type.kind !== 'vector') return mismatch(context, 'a vector', type);
  const shape = shapes.of(type);
  const known = knownInteger(part(index));
  if (known !== null && known >= type.length) return zero(context, type);
  if (known !== null && shape.kind === 'vector') {
    const lane = Number(known);
    const before = resolve(part(vector));
    const after = insertLane(body, shape.type, before, lane, part(scalar));
    // The scalars are known still: a splat is made of one.
    if (before.kind === 'local') for (const [i, value] of before.lanes) after.lanes.set(i, value);
    after.lanes.set(lane, part(scalar));
    return single(type, after);
  }
  const lanes = lanesOf(context, vector).map((lane, i) => {
    if (known !== null) return BigInt(i) === known ? part(scalar) : lane;
    return part(selectValue(context, isLane(context, index, i), scalar, single(type.element, lane)));
  });
  return vectorOf(context, type, lanes);
}

export function shuffle(context: Context, a: Val, b: Val, mask: readonly number[]): Val {
  const { body, shapes, types } = context;
  const { type } = a;
  if (type.kind !== 'vector') return mismatch(context, 'a vector', type);
  const result = types.vector(mask.length, type.element);
  const [from, to] = [shapes.of(type), shapes.of(result)];
  const used = mask.filter((lane) => lane >= 0);
  const isSplat = used.length > 0 && used.every((lane) => lane === used[0]);
  const isWhole = (from.kind === 'vector' || from.kind === 'mask') && (to.kind === 'vector' || to.kind === 'mask');
  if (!isWhole || isSplat || from.type !== to.type) {
    const first = used[0] ?? 0;
    const lane = (i: number): Operand => {
      const [vector, at] = i < type.length ? [a, i] : [b, i - type.length];
      return from.kind === 'lanes' ? (vector.parts[at] ?? ZERO) : laneOf(context, from, part(vector), at);
    };
    const lanes = mask.map((i) => (i < 0 ? (isSplat ? lane(first) : ZERO) : lane(i)));
    return vectorOf(context, result, lanes);
  }
  const needsBoth = used.some((lane) => lane >= type.length);
  const [x, y] = [part(a), needsBoth ? part(b) : part(a)].map((operand) => body.text(operand, from.type));
  const lanes = mask.map((lane) => Math.max(lane, 0)).join(', ');
  return single(result, body.emit(from.type, `vector_shuffle ${x}, ${y}, lanes [${lanes}]`));
}

export function extractValue(context: Context, whole: Val, path: readonly number[], type: Type): Val {
  const { body } = context;
  const value = resolve(part(whole));
  if (value.kind === 'zero') return zero(context, type);
  if (value.kind !== 'local') return mismatch(context, 'a struct or an array', whole.type);
  const found = partOf(value.type, path);
  if (found === null) return mismatch(context, 'a type with such a part', whole.type);
  return single(type, body.emit(found.type, `extractvalue ${body.text(value, value.type)}, [${path.join(', ')}]`));
}

export function insertValue(context: Context, whole: Val, value: Val, path: readonly number[]): Val {
  const { body, shapes } = context;
  const shape = shapes.of(whole.type);
  const found = shape.kind === 'aggregate' ? partOf(shape.type, path) : null;
  if (shape.kind !== 'aggregate' || found === null) return mismatch(context, 'a type with such a part', whole.type);
  const operands = `${body.text(part(whole), shape.type)}, ${body.text(part(value), found.type)}`;
  return single(whole.type, body.emit(shape.type, `insertvalue ${operands}, [${path.join(', ')}]`));
}
