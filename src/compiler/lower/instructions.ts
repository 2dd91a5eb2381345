/**
 * The meaning of each opcode in WebAssembly. A lowering puts the instruction's operands and then its result on the
 * stack. Integers narrower than 32 bits are canonical (sign- or zero-extended by their type) before and after.
 */
import type { Instruction, Operand } from '../../hir/module.ts';
import type { BinaryOp, CompareOp, Opcode } from '../../hir/opcodes.ts';
import { type IntType, isFloat, isInteger, sizeOf, structLayout, type Type } from '../../hir/types.ts';
import { TRAP_KINDS, valType } from '../imports.ts';
import { Op, WasmType } from '../wasm/opcodes.ts';
import { lowerCall, lowerCallIndirect } from './calls.ts';
import { canonicalize, type Lowering, operand } from './canonical.ts';
import { CASTS } from './casts.ts';
import type { FunctionEmitter } from './function.ts';

const INTEGER_OVERFLOW = TRAP_KINDS.indexOf('integerOverflow');
const UNREACHABLE = TRAP_KINDS.indexOf('unreachable');

function pushBoth(e: FunctionEmitter, instruction: Instruction): void {
  e.push(operand(instruction, 0));
  e.push(operand(instruction, 1));
}

/** WebAssembly's opcode by operand type: [i32 signed, i32 unsigned, i64 signed, i64 unsigned]. */
type IntOps = readonly [number, number, number, number];

function intOp(ops: IntOps, type: Type): number {
  const wide = isInteger(type) && type.bits === 64 ? 2 : 0;
  const unsigned = isInteger(type) && type.signed ? 0 : 1;
  return ops[wide + unsigned] as number;
}

/** Operators whose result may leave the range of a narrow type. */
function wrapping(ops: IntOps): Lowering {
  return (e, i) => {
    pushBoth(e, i);
    e.op(intOp(ops, i.type));
    canonicalize(e, i.type);
  };
}

/** Operators that keep canonical operands canonical. */
function closed(ops: IntOps): Lowering {
  return (e, i) => {
    pushBoth(e, i);
    e.op(intOp(ops, i.type));
  };
}

function division(ops: IntOps, overflows: boolean): Lowering {
  return (e, i) => {
    pushBoth(e, i);
    e.mark(i);
    e.op(intOp(ops, i.type));
    const { type } = i;
    if (!overflows || !isInteger(type) || !type.signed || type.bits >= 32) return;
    // MIN / -1 of a narrow type is in the range of i32.
    const quotient = e.borrowLocal(WasmType.i32);
    e.tee(quotient);
    e.i32(2 ** (type.bits - 1));
    e.op(Op.i32_eq);
    e.trapIf(INTEGER_OVERFLOW, i);
    e.get(quotient);
    e.releaseLocal(quotient, WasmType.i32);
  };
}

function shift(ops: IntOps, leavesRange: boolean): Lowering {
  return (e, i) => {
    pushBoth(e, i);
    const { bits } = i.type as IntType;
    // WebAssembly takes amounts modulo 32 or 64 by itself.
    if (bits < 32) {
      e.i32(bits - 1);
      e.op(Op.i32_and);
    }
    e.op(intOp(ops, i.type));
    if (leavesRange) canonicalize(e, i.type);
  };
}

function floatBinary(f32: number, f64: number): Lowering {
  return (e, i) => {
    pushBoth(e, i);
    e.op(valType(i.type) === WasmType.f32 ? f32 : f64);
  };
}

const BINARY: Record<BinaryOp, Lowering> = {
  add: wrapping([Op.i32_add, Op.i32_add, Op.i64_add, Op.i64_add]),
  sub: wrapping([Op.i32_sub, Op.i32_sub, Op.i64_sub, Op.i64_sub]),
  mul: wrapping([Op.i32_mul, Op.i32_mul, Op.i64_mul, Op.i64_mul]),
  div: division([Op.i32_div_s, Op.i32_div_u, Op.i64_div_s, Op.i64_div_u], true),
  rem: division([Op.i32_rem_s, Op.i32_rem_u, Op.i64_rem_s, Op.i64_rem_u], false),
  and: closed([Op.i32_and, Op.i32_and, Op.i64_and, Op.i64_and]),
  or: closed([Op.i32_or, Op.i32_or, Op.i64_or, Op.i64_or]),
  xor: closed([Op.i32_xor, Op.i32_xor, Op.i64_xor, Op.i64_xor]),
  shl: shift([Op.i32_shl, Op.i32_shl, Op.i64_shl, Op.i64_shl], true),
  shr: shift([Op.i32_shr_s, Op.i32_shr_u, Op.i64_shr_s, Op.i64_shr_u], false),
  fadd: floatBinary(Op.f32_add, Op.f64_add),
  fsub: floatBinary(Op.f32_sub, Op.f64_sub),
  fmul: floatBinary(Op.f32_mul, Op.f64_mul),
  fdiv: floatBinary(Op.f32_div, Op.f64_div),
  frem: (e, i) => {
    const narrow = valType(i.type) === WasmType.f32;
    for (const index of [0, 1]) {
      e.push(operand(i, index));
      if (narrow) e.op(Op.f64_promote_f32);
    }
    e.callImport('frem');
    // Exact: the remainder of two f32 is an f32.
    if (narrow) e.op(Op.f32_demote_f64);
  },
};

function compareInt(ops: IntOps): Lowering {
  return (e, i) => {
    pushBoth(e, i);
    e.op(intOp(ops, operand(i, 0).type));
  };
}

function compareFloat(f32: number, f64: number): Lowering {
  return (e, i) => {
    pushBoth(e, i);
    e.op(valType(operand(i, 0).type) === WasmType.f32 ? f32 : f64);
  };
}

const COMPARE: Record<CompareOp, Lowering> = {
  eq: compareInt([Op.i32_eq, Op.i32_eq, Op.i64_eq, Op.i64_eq]),
  ne: compareInt([Op.i32_ne, Op.i32_ne, Op.i64_ne, Op.i64_ne]),
  lt: compareInt([Op.i32_lt_s, Op.i32_lt_u, Op.i64_lt_s, Op.i64_lt_u]),
  le: compareInt([Op.i32_le_s, Op.i32_le_u, Op.i64_le_s, Op.i64_le_u]),
  gt: compareInt([Op.i32_gt_s, Op.i32_gt_u, Op.i64_gt_s, Op.i64_gt_u]),
  ge: compareInt([Op.i32_ge_s, Op.i32_ge_u, Op.i64_ge_s, Op.i64_ge_u]),
  feq: compareFloat(Op.f32_eq, Op.f64_eq),
  fne: compareFloat(Op.f32_ne, Op.f64_ne),
  flt: compareFloat(Op.f32_lt, Op.f64_lt),
  fle: compareFloat(Op.f32_le, Op.f64_le),
  fgt: compareFloat(Op.f32_gt, Op.f64_gt),
  fge: compareFloat(Op.f32_ge, Op.f64_ge),
};

function negate(e: FunctionEmitter, i: Instruction): void {
  const wide = valType(i.type) === WasmType.i64;
  if (wide) e.i64(0n);
  else e.i32(0);
  e.push(operand(i, 0));
  e.op(wide ? Op.i64_sub : Op.i32_sub);
  canonicalize(e, i.type);
}

function complement(e: FunctionEmitter, i: Instruction): void {
  const { type } = i;
  e.push(operand(i, 0));
  if (type.kind === 'bool') {
    e.op(Op.i32_eqz);
  } else if (valType(type) === WasmType.i64) {
    e.i64(-1n);
    e.op(Op.i64_xor);
  } else {
    const { bits, signed } = type as IntType;
    e.i32(signed || bits === 32 ? -1 : 2 ** bits - 1);
    e.op(Op.i32_xor);
  }
}

/** Load and store opcodes by the type in memory. */
function loadOp(type: Type): number {
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

function load(e: FunctionEmitter, i: Instruction): void {
  e.push(operand(i, 0));
  e.mark(i);
  e.memory(loadOp(i.type), e.context.plan.layout.programBase);
  // A byte in memory may be anything; a bool is its low bit.
  if (i.type.kind === 'bool') canonicalize(e, i.type);
}

function store(e: FunctionEmitter, i: Instruction): void {
  const value = operand(i, 0);
  e.push(operand(i, 1));
  e.push(value);
  e.mark(i);
  e.memory(storeOp(value.type), e.context.plan.layout.programBase);
}

/** Address arithmetic wraps at 32 bits. Constant indices are added up. */
function gep(e: FunctionEmitter, i: Instruction): void {
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

/** Structure takes care of these. */
const structural: Lowering = (_, i) => {
  throw new Error(`${i.op} has no lowering of its own`);
};

export const LOWERINGS: Record<Opcode, Lowering> = {
  ...BINARY,
  ...COMPARE,
  ...CASTS,
  const: (e, i) => e.push(operand(i, 0)),
  global: (e, i) => e.push(operand(i, 0)),
  funcref: (e, i) => e.push(operand(i, 0)),
  neg: negate,
  not: complement,
  fneg: (e, i) => {
    e.push(operand(i, 0));
    e.op(valType(i.type) === WasmType.f32 ? Op.f32_neg : Op.f64_neg);
  },
  select: (e, i) => {
    e.push(operand(i, 1));
    e.push(operand(i, 2));
    e.push(operand(i, 0));
    e.op(Op.select);
  },
  phi: structural,
  alloca: (e, i) => e.frame.alloca(i),
  load,
  store,
  gep,
  call: lowerCall,
  call_indirect: lowerCallIndirect,
  br: structural,
  brcond: structural,
  switch: structural,
  return: (e, i) => {
    const value = i.operands[0];
    if (value !== undefined) e.push(value);
    e.frame.leave();
    e.op(Op.return);
  },
  unreachable: (e, i) => {
    e.i32(UNREACHABLE);
    e.i32(e.siteOf(i));
    e.callImport('trap');
    e.op(Op.unreachable);
  },
};
