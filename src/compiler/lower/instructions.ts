/**
 * The meaning of each opcode in WebAssembly. A lowering puts the instruction's operands and then its result on the
 * stack. Integers narrower than 32 bits are canonical (sign- or zero-extended by their type) before and after.
 */
import { isLeaf } from '../../hir/leaves.ts';
import type { Instruction } from '../../hir/module.ts';
import type { BinaryOp, CompareOp, Opcode } from '../../hir/opcodes.ts';
import { type IntType, isInteger, type Type } from '../../hir/types.ts';
import { TRAP_KINDS, valType } from '../imports.ts';
import { Op, WasmType } from '../wasm/opcodes.ts';
import { createUnion, discriminant, extractUnionValue, extractValue, insertValue, selectLeaves } from './aggregates.ts';
import { ATOMICS } from './atomics.ts';
import { lowerCall, lowerCallIndirect } from './calls.ts';
import { canonicalize, type Lowering, operand } from './canonical.ts';
import { CASTS } from './casts.ts';
import { callClosure, createClosure, createTraitObject, traitCall } from './closures.ts';
import type { FunctionEmitter } from './function.ts';
import { gep, load, store } from './memory.ts';
import {
  type StackOp,
  selectLanes,
  VECTORS,
  vectorBinary,
  vectorCast,
  vectorCompare,
  vectorNegate,
  vectorNot,
} from './vectors.ts';

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
function wrapping(ops: IntOps): StackOp {
  return (e, _, type) => {
    e.op(intOp(ops, type));
    canonicalize(e, type);
  };
}

/** Operators that keep canonical operands canonical. */
function closed(ops: IntOps): StackOp {
  return (e, _, type) => e.op(intOp(ops, type));
}

function division(ops: IntOps, overflows: boolean): StackOp {
  return (e, i, type) => {
    e.mark(i);
    e.op(intOp(ops, type));
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

function shift(ops: IntOps, leavesRange: boolean): StackOp {
  return (e, _, type) => {
    const { bits } = type as IntType;
    // WebAssembly takes amounts modulo 32 or 64 by itself.
    if (bits < 32) {
      e.i32(bits - 1);
      e.op(Op.i32_and);
    }
    e.op(intOp(ops, type));
    if (leavesRange) canonicalize(e, type);
  };
}

function floatBinary(f32: number, f64: number): StackOp {
  return (e, _, type) => e.op(valType(type) === WasmType.f32 ? f32 : f64);
}

/** What a binary operator does to two numbers on the stack. */
const ON_STACK: Record<Exclude<BinaryOp, 'vMin' | 'vMax'>, StackOp> = {
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
  frem: (e, _, type) => {
    if (valType(type) === WasmType.f64) {
      e.callImport('frem');
      return;
    }
    const divisor = e.borrowLocal(WasmType.f32);
    e.set(divisor);
    e.op(Op.f64_promote_f32);
    e.get(divisor);
    e.op(Op.f64_promote_f32);
    e.callImport('frem');
    // Exact: the remainder of two f32 is an f32.
    e.op(Op.f32_demote_f64);
    e.releaseLocal(divisor, WasmType.f32);
  },
};

/** A lowering for scalars, and the one that takes its place for vectors. */
function orVector(scalar: Lowering, vector: Lowering): Lowering {
  return (e, i) => (operand(i, 0).type.kind === 'vector' ? vector(e, i) : scalar(e, i));
}

function mapValues<K extends string, A, B>(record: Readonly<Record<K, A>>, change: (value: A) => B): Record<K, B> {
  return Object.fromEntries(Object.entries<A>(record).map(([key, value]) => [key, change(value)])) as Record<K, B>;
}

const BINARY = mapValues(
  ON_STACK,
  (onStack): Lowering =>
    (e, i) => {
      if (i.type.kind === 'vector') {
        vectorBinary(e, i, onStack);
        return;
      }
      pushBoth(e, i);
      onStack(e, i, i.type);
    },
);

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

/** Structure takes care of these. */
const structural: Lowering = (_, i) => {
  throw new Error(`${i.op} has no lowering of its own`);
};

export const LOWERINGS: Record<Opcode, Lowering> = {
  ...BINARY,
  ...mapValues(COMPARE, (lowering) => orVector(lowering, vectorCompare)),
  ...mapValues(CASTS, (lowering) => orVector(lowering, vectorCast)),
  const: (e, i) => e.push(operand(i, 0)),
  global: (e, i) => e.push(operand(i, 0)),
  funcref: (e, i) => e.push(operand(i, 0)),
  neg: orVector(negate, vectorNegate),
  not: orVector(complement, vectorNot),
  fneg: orVector((e, i) => {
    e.push(operand(i, 0));
    e.op(valType(i.type) === WasmType.f32 ? Op.f32_neg : Op.f64_neg);
  }, vectorNegate),
  select: (e, i) => {
    if (!isLeaf(i.type)) {
      selectLeaves(e, i);
      return;
    }
    if (i.type.kind === 'vector') {
      selectLanes(e, i);
      return;
    }
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
  vload: load,
  vstore: store,
  extractvalue: extractValue,
  insertvalue: insertValue,
  create_union: createUnion,
  get_discriminant: discriminant,
  extract_union_value: extractUnionValue,
  create_closure: createClosure,
  call_closure: callClosure,
  create_trait_object: createTraitObject,
  trait_call: traitCall,
  ...ATOMICS,
  ...VECTORS,
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
