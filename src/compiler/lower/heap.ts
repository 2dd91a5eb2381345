/** The heap and bulk memory: calls of the host, and WebAssembly's bulk instructions behind a check of the range. */
import type { Instruction, Operand } from '../../hir/module.ts';
import { TRAP_KINDS, valType } from '../imports.ts';
import { Misc, Op, WasmType } from '../wasm/opcodes.ts';
import { operand } from './canonical.ts';
import type { FunctionEmitter } from './function.ts';

const OUT_OF_BOUNDS = TRAP_KINDS.indexOf('outOfBounds');
const PAGE_BITS = 16n;

/** Pushes a size as an unsigned i32; what doesn't fit becomes the largest, which is never there. */
function pushSize(e: FunctionEmitter, size: Operand): void {
  e.push(size);
  if (valType(size.type) !== WasmType.i64) return;
  const value = e.borrowLocal(WasmType.i64);
  e.tee(value);
  e.op(Op.i32_wrap_i64);
  e.i32(-1);
  e.get(value);
  e.i64(0xffff_ffffn);
  e.op(Op.i64_le_u);
  e.op(Op.select);
  e.releaseLocal(value, WasmType.i64);
}

export function malloc(e: FunctionEmitter, i: Instruction): void {
  pushSize(e, operand(i, 0));
  e.i32(e.siteOf(i));
  e.callImport('malloc');
}

export function free(e: FunctionEmitter, i: Instruction): void {
  e.push(operand(i, 0));
  e.i32(e.siteOf(i));
  e.callImport('free');
}

export function realloc(e: FunctionEmitter, i: Instruction): void {
  e.push(operand(i, 0));
  pushSize(e, operand(i, 1));
  e.i32(e.siteOf(i));
  e.callImport('realloc');
}

/** `memcpy` and `memmove`: all or nothing. */
export function copy(e: FunctionEmitter, i: Instruction): void {
  const to = e.borrowLocal(WasmType.i32);
  const from = e.borrowLocal(WasmType.i32);
  const count = e.borrowLocal(WasmType.i64);
  e.push(operand(i, 0));
  e.set(to);
  e.push(operand(i, 1));
  e.set(from);
  pushCount(e, operand(i, 2));
  e.set(count);
  checkRange(e, i, count, [to, from]);
  pushAddress(e, to);
  pushAddress(e, from);
  e.get(count);
  e.op(Op.i32_wrap_i64);
  e.misc(Misc.memory_copy);
  e.op(0); // memories
  e.op(0);
  e.releaseLocal(to, WasmType.i32);
  e.releaseLocal(from, WasmType.i32);
  e.releaseLocal(count, WasmType.i64);
}

export function fill(e: FunctionEmitter, i: Instruction): void {
  const to = e.borrowLocal(WasmType.i32);
  const byte = e.borrowLocal(WasmType.i32);
  const count = e.borrowLocal(WasmType.i64);
  e.push(operand(i, 0));
  e.set(to);
  const value = operand(i, 1);
  e.push(value);
  if (valType(value.type) === WasmType.i64) e.op(Op.i32_wrap_i64);
  e.set(byte);
  pushCount(e, operand(i, 2));
  e.set(count);
  checkRange(e, i, count, [to]);
  pushAddress(e, to);
  e.get(byte);
  e.get(count);
  e.op(Op.i32_wrap_i64);
  e.misc(Misc.memory_fill);
  e.op(0); // memory
  e.releaseLocal(to, WasmType.i32);
  e.releaseLocal(byte, WasmType.i32);
  e.releaseLocal(count, WasmType.i64);
}

/** As an unsigned i64. */
function pushCount(e: FunctionEmitter, count: Operand): void {
  e.push(count);
  if (valType(count.type) !== WasmType.i64) e.op(Op.i64_extend_i32_u);
}

/** A program address as one of the whole memory; it doesn't wrap, because the range has been checked. */
function pushAddress(e: FunctionEmitter, pointer: number): void {
  e.get(pointer);
  e.i32(e.context.plan.layout.programBase);
  e.op(Op.i32_add);
}

/** Traps unless so many bytes from each address are the program's. */
function checkRange(e: FunctionEmitter, i: Instruction, count: number, pointers: readonly number[]): void {
  const end = e.borrowLocal(WasmType.i64);
  e.op(Op.memory_size);
  e.op(0);
  e.op(Op.i64_extend_i32_u);
  e.i64(PAGE_BITS);
  e.op(Op.i64_shl);
  e.i64(BigInt(e.context.plan.layout.programBase));
  e.op(Op.i64_sub);
  e.set(end);
  // First the count alone: then the sums don't wrap.
  e.get(count);
  e.get(end);
  e.op(Op.i64_gt_u);
  for (const pointer of pointers) {
    e.get(pointer);
    e.op(Op.i64_extend_i32_u);
    e.get(count);
    e.op(Op.i64_add);
    e.get(end);
    e.op(Op.i64_gt_u);
    e.op(Op.i32_or);
  }
  e.trapIf(OUT_OF_BOUNDS, i);
  e.releaseLocal(end, WasmType.i64);
}
