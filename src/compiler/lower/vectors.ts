/** Vectors: WebAssembly's instructions where it has them, and lane by lane where it hasn't. */
import type { Instruction, Operand } from '../../hir/module.ts';
import type { BinaryOp, CastOp, CompareOp, Opcode } from '../../hir/opcodes.ts';
import type { Type, VectorType } from '../../hir/types.ts';
import { valType } from '../imports.ts';
import { Misc, Op, SimdOp, WasmType } from '../wasm/opcodes.ts';
import { canonicalize, type Lowering, operand } from './canonical.ts';
import type { FunctionEmitter } from './function.ts';

/** Works on what is on the stack; the instruction is the one that a trap belongs to, the type that of the operands. */
export type StackOp = (e: FunctionEmitter, i: Instruction, type: Type) => void;

type LaneShape = 'i8x16' | 'i16x8' | 'i32x4' | 'i64x2' | 'f32x4' | 'f64x2';

function shapeOf({ element, lanes }: VectorType): LaneShape {
  return `${element.kind === 'float' ? 'f' : 'i'}${element.bits}x${lanes}` as LaneShape;
}

function vectorType(type: Type): VectorType {
  if (type.kind !== 'vector') throw new Error('a vector is wanted');
  return type;
}

const CODES: Readonly<Record<string, number>> = SimdOp;

/** The instruction of a shape, or undefined where there is none. */
function codeOf(type: VectorType, name: string): number | undefined {
  return CODES[`${shapeOf(type)}_${name}`];
}

function simd(e: FunctionEmitter, type: VectorType, name: string): void {
  const code = codeOf(type, name);
  if (code === undefined) throw new Error(`there is no ${shapeOf(type)}.${name}`);
  e.simd(code);
}

function isSigned({ element }: VectorType): boolean {
  return element.kind === 'int' && element.signed;
}

/** Puts a lane of the vector on the stack there in its place, canonical for its type. */
function extract(e: FunctionEmitter, type: VectorType, lane: number): void {
  const narrow = type.element.bits < 32;
  simd(e, type, narrow ? `extract_lane_${isSigned(type) ? 's' : 'u'}` : 'extract_lane');
  e.code.byte(lane);
}

function replace(e: FunctionEmitter, type: VectorType, lane: number): void {
  simd(e, type, 'replace_lane');
  e.code.byte(lane);
}

/** With vectors on the stack: applies an operation to the lanes of each, one after the other. */
function lanewise(
  e: FunctionEmitter,
  operands: readonly VectorType[],
  result: VectorType,
  apply: (lane: number) => void,
): void {
  const locals = operands.map(() => e.borrowLocal(WasmType.v128));
  const out = e.borrowLocal(WasmType.v128);
  for (const local of locals.toReversed()) e.set(local);
  for (let lane = 0; lane < result.lanes; lane++) {
    if (lane > 0) e.get(out);
    operands.forEach((type, k) => {
      e.get(locals[k] as number);
      extract(e, type, lane);
    });
    apply(lane);
    if (lane === 0) simd(e, result, 'splat');
    else replace(e, result, lane);
    if (lane < result.lanes - 1) e.set(out);
  }
  for (const local of locals) e.releaseLocal(local, WasmType.v128);
  e.releaseLocal(out, WasmType.v128);
}

const BITWISE: Partial<Record<BinaryOp, number>> = {
  and: SimdOp.v128_and,
  or: SimdOp.v128_or,
  xor: SimdOp.v128_xor,
};

/** Names of a shape's instructions. */
const DIRECT: Partial<Record<BinaryOp, string>> = {
  add: 'add',
  sub: 'sub',
  mul: 'mul',
  fadd: 'add',
  fsub: 'sub',
  fmul: 'mul',
  fdiv: 'div',
};

/** Two vectors on the stack become one; `scalar` is what the operation does to two numbers. */
export function vectorBinary(e: FunctionEmitter, i: Instruction, scalar: StackOp): void {
  const op = i.op as BinaryOp;
  const type = vectorType(i.type);
  e.push(operand(i, 0));
  e.push(operand(i, 1));
  const bitwise = BITWISE[op];
  if (bitwise !== undefined) {
    e.simd(bitwise);
    return;
  }
  const direct = DIRECT[op] === undefined ? undefined : codeOf(type, DIRECT[op]);
  if (direct !== undefined) {
    e.simd(direct);
  } else if ((op === 'shl' || op === 'shr') && isSplat(operand(i, 1))) {
    extract(e, type, 0);
    if (type.element.bits === 64) e.op(Op.i32_wrap_i64);
    simd(e, type, op === 'shl' ? 'shl' : `shr_${isSigned(type) ? 's' : 'u'}`);
  } else {
    lanewise(e, [type, type], type, () => scalar(e, i, type.element));
  }
}

/** Whether all lanes of a vector are certainly equal. */
function isSplat(vector: Operand): boolean {
  if (vector.kind !== 'value' || vector.definition === null) return false;
  const { op, operands } = vector.definition;
  if (op === 'vector_splat') return true;
  const [constant] = operands;
  if (op !== 'const' || constant?.kind !== 'literal' || constant.constant.kind !== 'aggregate') return false;
  const [first, ...rest] = constant.constant.elements;
  return rest.every((lane) => lane.kind === 'scalar' && first?.kind === 'scalar' && lane.value === first.value);
}

function minMax(name: 'min' | 'max'): Lowering {
  return (e, i) => {
    const type = vectorType(i.type);
    e.push(operand(i, 0));
    e.push(operand(i, 1));
    const code = codeOf(type, type.element.kind === 'float' ? name : `${name}_${isSigned(type) ? 's' : 'u'}`);
    if (code !== undefined) {
      e.simd(code);
      return;
    }
    // Of 64-bit integers: the first where it compares so with the second.
    const [a, b] = [e.borrowLocal(WasmType.v128), e.borrowLocal(WasmType.v128)];
    e.set(b);
    e.tee(a);
    e.get(b);
    e.get(a);
    e.get(b);
    compareLanes(e, type, name === 'min' ? 'lt' : 'gt');
    e.simd(SimdOp.v128_bitselect);
    e.releaseLocal(a, WasmType.v128);
    e.releaseLocal(b, WasmType.v128);
  };
}

const INT_COMPARES = ['eq', 'ne', 'lt_s', 'lt_u', 'gt_s', 'gt_u', 'le_s', 'le_u', 'ge_s', 'ge_u'];
const FLOAT_COMPARES = ['eq', 'ne', 'lt', 'gt', 'le', 'ge'];

/** Two vectors on the stack become a mask. */
function compareLanes(e: FunctionEmitter, type: VectorType, relation: string): void {
  const equality = relation === 'eq' || relation === 'ne';
  const { element } = type;
  const first = codeOf(type, 'eq') as number;
  if (element.kind === 'float') {
    e.simd(first + FLOAT_COMPARES.indexOf(relation));
  } else if (element.bits < 64) {
    const name = equality ? relation : `${relation}_${element.signed ? 's' : 'u'}`;
    e.simd(first + INT_COMPARES.indexOf(name));
  } else {
    if (!equality && !element.signed) flipSigns(e);
    simd(e, type, equality ? relation : `${relation}_s`);
  }
}

/** Unsigned numbers of 64 bits compare like signed ones whose top bits are flipped. */
function flipSigns(e: FunctionEmitter): void {
  const second = e.borrowLocal(WasmType.v128);
  const flip = () => {
    e.i64(-(2n ** 63n));
    e.simd(SimdOp.i64x2_splat);
    e.simd(SimdOp.v128_xor);
  };
  flip();
  e.set(second);
  flip();
  e.get(second);
  e.releaseLocal(second, WasmType.v128);
}

export function vectorCompare(e: FunctionEmitter, i: Instruction): void {
  const op = i.op as CompareOp;
  e.push(operand(i, 0));
  e.push(operand(i, 1));
  compareLanes(e, vectorType(operand(i, 0).type), op.startsWith('f') ? op.slice(1) : op);
}

export function vectorCast(e: FunctionEmitter, i: Instruction): void {
  const op = i.op as CastOp;
  const from = vectorType(operand(i, 0).type);
  const to = vectorType(i.type);
  e.push(operand(i, 0));
  const narrow = from.element.bits === 32;
  switch (op) {
    case 'bitcast':
      return;
    case 'sitofp':
    case 'uitofp': {
      const signed = op === 'sitofp';
      if (narrow) e.simd(signed ? SimdOp.f32x4_convert_i32x4_s : SimdOp.f32x4_convert_i32x4_u);
      else lanewise(e, [from], to, () => e.op(signed ? Op.f64_convert_i64_s : Op.f64_convert_i64_u));
      return;
    }
    case 'fptosi':
    case 'fptoui': {
      const signed = op === 'fptosi';
      if (narrow) e.simd(signed ? SimdOp.i32x4_trunc_sat_f32x4_s : SimdOp.i32x4_trunc_sat_f32x4_u);
      else lanewise(e, [from], to, () => e.misc(signed ? Misc.i64_trunc_sat_f64_s : Misc.i64_trunc_sat_f64_u));
      return;
    }
    default:
      throw new Error(`${op} does not work on vectors`);
  }
}

/** `select` of vectors: by a bool, or lane by lane by a mask. */
export function selectLanes(e: FunctionEmitter, i: Instruction): void {
  const condition = operand(i, 0);
  e.push(operand(i, 1));
  e.push(operand(i, 2));
  e.push(condition);
  if (condition.type.kind === 'vector') e.simd(SimdOp.v128_bitselect);
  else selectVector(e);
}

/** With two vectors and a condition on the stack. */
export function selectVector(e: FunctionEmitter): void {
  e.op(Op.select_typed);
  e.code.u32(1);
  e.code.byte(WasmType.v128);
}

function unary(name: string): Lowering {
  return (e, i) => {
    e.push(operand(i, 0));
    simd(e, vectorType(i.type), name);
  };
}

const absolute: Lowering = (e, i) => {
  const type = vectorType(i.type);
  e.push(operand(i, 0));
  if (type.element.kind === 'float' || type.element.signed) simd(e, type, 'abs');
};

export const vectorNegate = unary('neg');

export function vectorNot(e: FunctionEmitter, i: Instruction): void {
  e.push(operand(i, 0));
  e.simd(SimdOp.v128_not);
}

function laneOf({ payload }: Instruction): number {
  if (payload?.kind !== 'lane') throw new Error('a lane is wanted');
  return payload.lane;
}

/** The sum of the lanes of the vector on the stack, in their order. */
function sum(e: FunctionEmitter, type: VectorType): void {
  const vector = e.borrowLocal(WasmType.v128);
  e.tee(vector);
  extract(e, type, 0);
  const add = {
    [WasmType.i32]: Op.i32_add,
    [WasmType.i64]: Op.i64_add,
    [WasmType.f32]: Op.f32_add,
    [WasmType.f64]: Op.f64_add,
  };
  for (let lane = 1; lane < type.lanes; lane++) {
    e.get(vector);
    extract(e, type, lane);
    e.op(add[valType(type.element) as keyof typeof add]);
  }
  canonicalize(e, type.element);
  e.releaseLocal(vector, WasmType.v128);
}

const reduce: Lowering = (e, i) => {
  const vector = operand(i, 0);
  e.push(vector);
  sum(e, vectorType(vector.type));
};

const dot: Lowering = (e, i) => {
  const type = vectorType(operand(i, 0).type);
  e.push(operand(i, 0));
  e.push(operand(i, 1));
  const mul = codeOf(type, 'mul');
  if (mul === undefined) lanewise(e, [type, type], type, () => e.op(Op.i32_mul));
  else e.simd(mul);
  sum(e, type);
};

const shuffle: Lowering = (e, i) => {
  const { payload } = i;
  if (payload?.kind !== 'shuffle') throw new Error('vector_shuffle without lanes');
  e.push(operand(i, 0));
  e.push(operand(i, 1));
  e.simd(SimdOp.i8x16_shuffle);
  const size = 16 / vectorType(i.type).lanes;
  for (const lane of payload.lanes) for (let byte = 0; byte < size; byte++) e.code.byte(lane * size + byte);
};

/** Instructions that are for vectors only. */
export const VECTORS = {
  vector_splat: (e, i) => {
    e.push(operand(i, 0));
    simd(e, vectorType(i.type), 'splat');
  },
  extract_lane: (e, i) => {
    const vector = operand(i, 0);
    e.push(vector);
    extract(e, vectorType(vector.type), laneOf(i));
  },
  insert_lane: (e, i) => {
    e.push(operand(i, 0));
    e.push(operand(i, 1));
    replace(e, vectorType(i.type), laneOf(i));
  },
  vector_shuffle: shuffle,
  'vunary.Sqrt': unary('sqrt'),
  'vunary.Abs': absolute,
  'vunary.Neg': vectorNegate,
  'vunary.Ceil': unary('ceil'),
  'vunary.Floor': unary('floor'),
  'vunary.Trunc': unary('trunc'),
  'vunary.Round': unary('nearest'),
  vMin: minMax('min'),
  vMax: minMax('max'),
  vdot: dot,
  'hreduce.add': reduce,
  'hreduce.fadd': reduce,
} as const satisfies Partial<Record<Opcode, Lowering>>;
