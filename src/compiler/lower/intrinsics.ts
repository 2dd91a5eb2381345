/** Intrinsics in WebAssembly: instructions where there are some, calls of the host otherwise. */

import { countedBlock, countedFunction, type InternalIntrinsic, isInternalIntrinsic } from '../../hir/internal.ts';
import { type Intrinsic, isIntrinsic } from '../../hir/intrinsics.ts';
import type { Instruction, IntrinsicCallee } from '../../hir/module.ts';
import { alignOf, type IntType, sizeOf, type Type } from '../../hir/types.ts';
import { type RuntimeImport, valType } from '../imports.ts';
import { Op, WasmType } from '../wasm/opcodes.ts';
import { countBlock, countCall, countCalls, poll } from './bookkeeping.ts';
import { copy, fill } from './bulk-memory.ts';
import { canonicalize, type Lowering, operand } from './canonical.ts';
import type { FunctionEmitter } from './function.ts';
import { free, malloc, realloc } from './heap.ts';
import { overflow } from './overflow.ts';

type IntrinsicLowering = (e: FunctionEmitter, instruction: Instruction, callee: IntrinsicCallee) => void;

export function lowerIntrinsic(e: FunctionEmitter, instruction: Instruction, callee: IntrinsicCallee): void {
  if (isInternalIntrinsic(callee.name)) return INTERNAL_LOWERINGS[callee.name](e, instruction);
  if (!isIntrinsic(callee.name)) throw new Error(`unknown intrinsic ${callee.name}`);
  INTRINSIC_LOWERINGS[callee.name](e, instruction, callee);
}

/** Host functions that an intrinsic calls, by its name; the emitter collects imports with it. */
export function importOfIntrinsic(name: Intrinsic, type: Type): RuntimeImport | null {
  switch (name) {
    case 'sin':
    case 'cos':
    case 'log':
    case 'exp':
    case 'pow':
    case 'panic':
    case 'abort':
    case 'malloc':
    case 'free':
    case 'realloc':
      return name;
    case 'memcpy':
    case 'memmove':
      return 'memory_copy';
    case 'memset':
      return 'memory_fill';
    case 'fma':
      return isF32(type) ? 'fma_f32' : 'fma_f64';
    default:
      return null;
  }
}

function isF32(type: Type): boolean {
  return valType(type) === WasmType.f32;
}

function pushOperands(e: FunctionEmitter, i: Instruction): void {
  for (const each of i.operands) e.push(each);
}

function oneInstruction(f32: number, f64: number): Lowering {
  return (e, i) => {
    pushOperands(e, i);
    e.op(isF32(i.type) ? f32 : f64);
  };
}

/** A host function over f64; an f32 result is rounded from its f64. */
function hosted(name: RuntimeImport): Lowering {
  return (e, i) => {
    const narrow = isF32(i.type);
    for (const each of i.operands) {
      e.push(each);
      if (narrow) e.op(Op.f64_promote_f32);
    }
    e.callImport(name);
    if (narrow) e.op(Op.f32_demote_f64);
  };
}

/** C's fmin and fmax: WebAssembly's min and max give NaN where an operand is one. */
function minMax(f32: number, f64: number): Lowering {
  return (e, i) => {
    const type = valType(i.type);
    const narrow = type === WasmType.f32;
    const a = e.borrowLocal(type);
    const b = e.borrowLocal(type);
    const unordered = (local: number) => {
      e.get(local);
      e.get(local);
      e.op(narrow ? Op.f32_ne : Op.f64_ne);
      e.op(Op.select);
    };
    pushOperands(e, i);
    e.set(b);
    e.set(a);
    // a is NaN ? b : (b is NaN ? a : min(a, b))
    e.get(b);
    e.get(a);
    e.get(a);
    e.get(b);
    e.op(narrow ? f32 : f64);
    unordered(b);
    unordered(a);
    e.releaseLocal(a, type);
    e.releaseLocal(b, type);
  };
}

/** Bit counts work on the value zero-extended to 32 bits. */
function pushUnsigned(e: FunctionEmitter, i: Instruction): number {
  const { bits, signed } = i.type as IntType;
  e.push(operand(i, 0));
  if (bits < 32 && signed) {
    e.i32(2 ** bits - 1);
    e.op(Op.i32_and);
  }
  return bits;
}

const ctlz: Lowering = (e, i) => {
  const bits = pushUnsigned(e, i);
  e.op(bits === 64 ? Op.i64_clz : Op.i32_clz);
  if (bits < 32) {
    e.i32(32 - bits);
    e.op(Op.i32_sub);
  }
};

const cttz: Lowering = (e, i) => {
  const bits = pushUnsigned(e, i);
  if (bits < 32) {
    // A bit above the width stops the count there.
    e.i32(2 ** bits);
    e.op(Op.i32_or);
  }
  e.op(bits === 64 ? Op.i64_ctz : Op.i32_ctz);
};

const ctpop: Lowering = (e, i) => {
  const bits = pushUnsigned(e, i);
  e.op(bits === 64 ? Op.i64_popcnt : Op.i32_popcnt);
};

/** Swaps neighbouring groups of bits, wider ones each time. */
const bswap: Lowering = (e, i) => {
  const bits = pushUnsigned(e, i);
  if (bits === 64) {
    const value = e.borrowLocal(WasmType.i64);
    for (const [mask, distance] of [
      [0x00ff_00ff_00ff_00ffn, 8n],
      [0x0000_ffff_0000_ffffn, 16n],
    ] as const) {
      e.set(value);
      e.get(value);
      e.i64(mask);
      e.op(Op.i64_and);
      e.i64(distance);
      e.op(Op.i64_shl);
      e.get(value);
      e.i64(distance);
      e.op(Op.i64_shr_u);
      e.i64(mask);
      e.op(Op.i64_and);
      e.op(Op.i64_or);
    }
    e.set(value);
    e.get(value);
    e.i64(32n);
    e.op(Op.i64_shl);
    e.get(value);
    e.i64(32n);
    e.op(Op.i64_shr_u);
    e.op(Op.i64_or);
    e.releaseLocal(value, WasmType.i64);
    return;
  }
  const value = e.borrowLocal(WasmType.i32);
  e.set(value);
  if (bits === 16) {
    e.get(value);
    e.i32(8);
    e.op(Op.i32_shl);
    e.get(value);
    e.i32(8);
    e.op(Op.i32_shr_u);
    e.op(Op.i32_or);
    canonicalize(e, i.type);
  } else {
    e.get(value);
    e.i32(8);
    e.op(Op.i32_rotl);
    e.i32(0x00ff_00ff);
    e.op(Op.i32_and);
    e.get(value);
    e.i32(24);
    e.op(Op.i32_rotl);
    e.i32(0xff00_ff00);
    e.op(Op.i32_and);
    e.op(Op.i32_or);
  }
  e.releaseLocal(value, WasmType.i32);
};

/** The text is a byte array behind a pointer, or a pointer and a length, or empty. */
const panic: Lowering = (e, i) => {
  const [pointer, length] = i.operands;
  if (pointer === undefined) e.i32(0);
  else e.push(pointer);
  if (length !== undefined) {
    e.push(length);
    if (valType(length.type) === WasmType.i64) e.op(Op.i32_wrap_i64);
  } else {
    const pointee = pointer?.type.kind === 'pointer' ? pointer.type.pointee : null;
    e.i32(pointee === null ? 0 : sizeOf(pointee));
  }
  e.i32(e.siteOf(i));
  e.callImport('panic');
};

const INTRINSIC_LOWERINGS: Record<Intrinsic, IntrinsicLowering> = {
  sqrt: oneInstruction(Op.f32_sqrt, Op.f64_sqrt),
  fabs: oneInstruction(Op.f32_abs, Op.f64_abs),
  floor: oneInstruction(Op.f32_floor, Op.f64_floor),
  ceil: oneInstruction(Op.f32_ceil, Op.f64_ceil),
  trunc: oneInstruction(Op.f32_trunc, Op.f64_trunc),
  nearest: oneInstruction(Op.f32_nearest, Op.f64_nearest),
  copysign: oneInstruction(Op.f32_copysign, Op.f64_copysign),
  fma: (e, i) => {
    pushOperands(e, i);
    e.callImport(isF32(i.type) ? 'fma_f32' : 'fma_f64');
  },
  sin: hosted('sin'),
  cos: hosted('cos'),
  log: hosted('log'),
  exp: hosted('exp'),
  pow: hosted('pow'),
  fmin: minMax(Op.f32_min, Op.f64_min),
  fmax: minMax(Op.f32_max, Op.f64_max),
  ctpop,
  ctlz,
  cttz,
  bswap,
  sizeof: (e, i, { typeArgument }) => pushSize(e, i, typeArgument === null ? 0 : sizeOf(typeArgument)),
  alignof: (e, i, { typeArgument }) => pushSize(e, i, typeArgument === null ? 0 : alignOf(typeArgument)),
  panic,
  abort: (e, i) => {
    e.i32(e.siteOf(i));
    e.callImport('abort');
  },
  add_overflow: overflow('add'),
  sub_overflow: overflow('sub'),
  mul_overflow: overflow('mul'),
  malloc,
  free,
  realloc,
  memcpy: copy,
  memmove: copy,
  memset: fill,
};

/** One of the two words of a closure or a trait object. */
const word =
  (leaf: 0 | 1): Lowering =>
  (e, i) => {
    e.pushLeaf(operand(i, 0), leaf);
    e.used(operand(i, 0));
  };

const INTERNAL_LOWERINGS: Record<InternalIntrinsic, Lowering> = {
  count_call: (e, i) => countCall(e, countedFunction(i).index),
  count_calls: (e, i) => {
    const calls = e.borrowLocal(WasmType.i32);
    e.push(operand(i, 1));
    e.set(calls);
    countCalls(e, countedFunction(i).index, calls, i);
    e.releaseLocal(calls, WasmType.i32);
  },
  count_block: (e, i) => countBlock(e, countedBlock(i)),
  poll: (e, i) => poll(e, i.block.number),
  memory_end: (e) => {
    e.op(Op.memory_size);
    e.op(0); // memory 0
    e.i32(16);
    e.op(Op.i32_shl);
    e.i32(e.context.plan.layout.programBase);
    e.op(Op.i32_sub);
  },
  closure_code: word(0),
  closure_environment: word(1),
  object_data: word(0),
  object_vtable: word(1),
};

function pushSize(e: FunctionEmitter, i: Instruction, size: number): void {
  e.constant({ kind: 'scalar', type: i.type, value: valType(i.type) === WasmType.i64 ? BigInt(size) : size });
  canonicalize(e, i.type);
}
