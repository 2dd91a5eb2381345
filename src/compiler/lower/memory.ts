/** Loads, stores and address arithmetic. */
import { isLeaf, type Leaf, leavesOf } from '../../hir/leaves.ts';
import type { Instruction, Operand } from '../../hir/module.ts';
import { isFloat, isInteger, sizeOf, structLayout, type Type } from '../../hir/types.ts';
import { valType } from '../imports.ts';
import { Op, SimdOp, WasmType } from '../wasm/opcodes.ts';
import { canonicalize, operand } from './canonical.ts';
import type { FunctionEmitter } from './function.ts';

const V128_LOAD = (Op.simd << 8) | SimdOp.v128_load;
const V128_STORE = (Op.simd << 8) | SimdOp.v128_store;

/** The opcode that loads a leaf, by the type in memory; with its prefix in the upper byte, where it has one. */
export function loadOp(type: Type): number {
  if (type.kind === 'vector') return V128_LOAD;
  if (isFloat(type)) return type.bits === 32 ? Op.f32_load : Op.f64_load;
  if (!isInteger(type)) return type.kind === 'bool' ? Op.i32_load8_u : Op.i32_load;
  switch (type.bits) {
    case 8:
      return type.signed ? Op.i32_load8_s : Op.i32_load8_u;
    case 16:
      return type.signed ? Op.i32_load16_s : Op.i32_load16_u;
    case 32:
      return Op.i32_load;
    case 64:
      return Op.i64_load;
  }
}

function storeOp(type: Type): number {
  if (type.kind === 'vector') return V128_STORE;
  if (isFloat(type)) return type.bits === 32 ? Op.f32_store : Op.f64_store;
  switch (sizeOf(type)) {
    case 1:
      return Op.i32_store8;
    case 2:
      return Op.i32_store16;
    case 8:
      return Op.i64_store;
    default:
      return Op.i32_store;
  }
}

/** Replaces the program address on the stack by the leaf that is there; the access belongs to an instruction. */
export function loadLeaf(e: FunctionEmitter, { type, offset }: Leaf, i: Instruction): void {
  e.mark(i);
  e.memory(loadOp(type), e.context.plan.layout.programBase + offset);
  // A byte in memory may be anything; a bool is its low bit.
  if (type.kind === 'bool') canonicalize(e, type);
}

/** Stores the leaf on the stack to the program address below it. */
export function storeLeaf(e: FunctionEmitter, { type, offset }: Leaf, i: Instruction): void {
  e.mark(i);
  e.memory(storeOp(type), e.context.plan.layout.programBase + offset);
}

export function load(e: FunctionEmitter, i: Instruction): void {
  const offset = e.pushPointer(i);
  if (isLeaf(i.type)) {
    loadLeaf(e, { type: i.type, offset }, i);
    return;
  }
  const pointer = e.borrowLocal(WasmType.i32);
  e.set(pointer);
  for (const leaf of leavesOf(i.type)) {
    e.get(pointer);
    loadLeaf(e, leaf, i);
  }
  e.releaseLocal(pointer, WasmType.i32);
}

export function store(e: FunctionEmitter, i: Instruction): void {
  const value = operand(i, 0);
  const offset = e.pushPointer(i);
  if (isLeaf(value.type)) {
    e.push(value);
    storeLeaf(e, { type: value.type, offset }, i);
    return;
  }
  const pointer = e.borrowLocal(WasmType.i32);
  e.set(pointer);
  leavesOf(value.type).forEach((leaf, k) => {
    e.get(pointer);
    e.pushLeaf(value, k);
    storeLeaf(e, leaf, i);
  });
  e.used(value);
  e.releaseLocal(pointer, WasmType.i32);
}

/** Address arithmetic wraps at 32 bits. Constant indices are added up. */
export function gep(e: FunctionEmitter, i: Instruction): void {
  const base = operand(i, 0);
  e.push(base);
  let type: Type = base.type.kind === 'pointer' ? base.type.pointee : base.type;
  let fixed = 0n;
  for (let n = 1; n < i.operands.length; n++) {
    const index = operand(i, n);
    if (n > 1 && type.kind === 'struct') {
      const field = Number(constantIndex(index));
      fixed += BigInt(structLayout(type).offsets[field] as number);
      type = type.fields[field] as Type;
      continue;
    }
    if (n > 1 && type.kind === 'array') type = type.element;
    const size = sizeOf(type);
    const constant = constantIndex(index);
    if (constant === null) addScaled(e, index, size);
    else fixed += constant * BigInt(size);
  }
  const offset = Number(BigInt.asIntN(32, fixed));
  if (offset === 0) return;
  e.i32(offset);
  e.op(Op.i32_add);
}

function constantIndex(index: Operand): bigint | null {
  return index.kind === 'literal' && index.constant.kind === 'scalar' ? BigInt(index.constant.value) : null;
}

function addScaled(e: FunctionEmitter, index: Operand, size: number): void {
  e.push(index);
  if (valType(index.type) === WasmType.i64) e.op(Op.i32_wrap_i64);
  if (size !== 1) {
    const shiftBy = Math.log2(size);
    const power = Number.isInteger(shiftBy) && shiftBy < 32;
    e.i32(power ? shiftBy : size);
    e.op(power ? Op.i32_shl : Op.i32_mul);
  }
  e.op(Op.i32_add);
}
