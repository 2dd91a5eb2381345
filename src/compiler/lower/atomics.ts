/**
 * Atomic instructions. WebAssembly's narrow ones give unsigned numbers and take the low bits of their operands, but
 * what a compare-and-exchange expects is zero-extended first.
 */
import type { Opcode, RmwOp } from '../../hir/opcodes.ts';
import { sizeOf, type Type } from '../../hir/types.ts';
import { AtomicOp, Op } from '../wasm/opcodes.ts';
import { canonicalize, type Lowering, operand } from './canonical.ts';
import type { FunctionEmitter } from './function.ts';

/** Of a size in bytes: how far its code is behind that of i32. */
const STEPS: Readonly<Record<number, number>> = { 4: 0, 8: 1, 1: 2, 2: 3 };

function access(e: FunctionEmitter, code: number, type: Type): void {
  const size = sizeOf(type);
  e.op(Op.atomic);
  e.code.u32(code + (STEPS[size] as number));
  e.code.byte(Math.log2(size)); // the alignment must be the size
  e.code.u32(e.context.plan.layout.programBase);
}

function rmw(code: number): Lowering {
  return (e, i) => {
    e.push(operand(i, 0));
    e.push(operand(i, 1));
    e.mark(i);
    access(e, code, i.type);
    canonicalize(e, i.type);
  };
}

const RMW: Record<RmwOp, Lowering> = {
  'atomic.add': rmw(AtomicOp.rmw_add),
  'atomic.sub': rmw(AtomicOp.rmw_sub),
  'atomic.and': rmw(AtomicOp.rmw_and),
  'atomic.or': rmw(AtomicOp.rmw_or),
  'atomic.xor': rmw(AtomicOp.rmw_xor),
  'atomic.xchg': rmw(AtomicOp.rmw_xchg),
};

export const ATOMICS = {
  ...RMW,
  'atomic.load': (e, i) => {
    e.push(operand(i, 0));
    e.mark(i);
    access(e, AtomicOp.load, i.type);
    canonicalize(e, i.type);
  },
  'atomic.store': (e, i) => {
    e.push(operand(i, 0));
    e.push(operand(i, 1));
    e.mark(i);
    access(e, AtomicOp.store, operand(i, 1).type);
  },
  'atomic.cmpxchg': (e, i) => {
    const { type } = i;
    e.push(operand(i, 0));
    e.push(operand(i, 1));
    if (type.kind === 'int' && type.bits < 32 && type.signed) {
      e.i32(2 ** type.bits - 1);
      e.op(Op.i32_and);
    }
    e.push(operand(i, 2));
    e.mark(i);
    access(e, AtomicOp.rmw_cmpxchg, type);
    canonicalize(e, type);
  },
  fence: (e) => {
    e.op(Op.atomic);
    e.code.u32(AtomicOp.fence);
    e.op(0);
  },
} as const satisfies Partial<Record<Opcode, Lowering>>;
