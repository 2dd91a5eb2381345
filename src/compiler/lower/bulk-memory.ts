/**
 * memcpy, memmove and memset. A range is written as a whole or not at all. Small constant sizes are loads and stores,
 * all others WebAssembly's bulk instructions behind a check of the program's own range. What the check refuses goes to
 * the host, which decides: it knows the end of memory also where another thread has just moved it and the engine has
 * not told this one yet.
 */
import type { Instruction, Operand } from '../../hir/module.ts';
import { valType } from '../imports.ts';
import { Misc, Op, SimdOp, type ValType, WasmType } from '../wasm/opcodes.ts';
import { operand } from './canonical.ts';
import type { FunctionEmitter } from './function.ts';
import { pushSize } from './heap.ts';

const PAGE_BITS = 16;

/** An access of so many bytes, and what carries them. */
interface Width {
  readonly bytes: number;
  readonly type: ValType;
  readonly load: number;
  readonly store: number;
}

const WIDTHS: readonly Width[] = [
  {
    bytes: 16,
    type: WasmType.v128,
    load: (Op.simd << 8) | SimdOp.v128_load,
    store: (Op.simd << 8) | SimdOp.v128_store,
  },
  { bytes: 8, type: WasmType.i64, load: Op.i64_load, store: Op.i64_store },
  { bytes: 4, type: WasmType.i32, load: Op.i32_load, store: Op.i32_store },
  { bytes: 2, type: WasmType.i32, load: Op.i32_load16_u, store: Op.i32_store16 },
  { bytes: 1, type: WasmType.i32, load: Op.i32_load8_u, store: Op.i32_store8 },
];

interface Pieces {
  readonly width: Width;
  /** The last one first: where it can be written, all of them can. */
  readonly offsets: readonly number[];
}

/** One or two accesses that cover a size between them; null when it isn't a constant or takes more. */
function piecesOf(size: Operand): Pieces | null {
  const bytes = constantOf(size);
  const width = WIDTHS.find((each) => bytes !== null && each.bytes <= bytes);
  if (bytes === null || width === undefined || bytes > 2 * width.bytes) return null;
  return { width, offsets: bytes === width.bytes ? [0] : [bytes - width.bytes, 0] };
}

function constantOf(of: Operand): number | null {
  if (of.kind === 'value') {
    const { definition } = of;
    return definition?.op === 'const' ? constantOf(definition.operands[0] as Operand) : null;
  }
  return of.kind === 'literal' && of.constant.kind === 'scalar' ? Number(of.constant.value) : null;
}

/** `memcpy` and `memmove`. */
export function copy(e: FunctionEmitter, i: Instruction): void {
  const pieces = piecesOf(operand(i, 2));
  if (pieces !== null) {
    copyPieces(e, i, pieces);
    return;
  }
  const to = pushed(e, WasmType.i32, () => e.push(operand(i, 0)));
  const from = pushed(e, WasmType.i32, () => e.push(operand(i, 1)));
  const count = pushed(e, WasmType.i32, () => pushSize(e, operand(i, 2)));
  leavesMemory(e, count, [to, from]);
  e.op(Op.if);
  e.op(WasmType.empty);
  e.get(to);
  e.get(from);
  e.get(count);
  e.i32(e.siteOf(i));
  e.callImport('memory_copy');
  e.op(Op.else);
  pushAddress(e, to);
  pushAddress(e, from);
  e.get(count);
  e.misc(Misc.memory_copy);
  e.op(0); // memories
  e.op(0);
  e.op(Op.end);
  for (const local of [to, from, count]) e.releaseLocal(local, WasmType.i32);
}

/** All is read before anything is written: the areas may overlap. */
function copyPieces(e: FunctionEmitter, i: Instruction, { width, offsets }: Pieces): void {
  const to = pushed(e, WasmType.i32, () => e.push(operand(i, 0)));
  const from = pushed(e, WasmType.i32, () => e.push(operand(i, 1)));
  const values = offsets.map((offset) =>
    pushed(e, width.type, () => {
      e.get(from);
      access(e, i, width.load, offset);
    }),
  );
  offsets.forEach((offset, k) => {
    e.get(to);
    e.get(values[k] as number);
    access(e, i, width.store, offset);
  });
  e.releaseLocal(to, WasmType.i32);
  e.releaseLocal(from, WasmType.i32);
  for (const value of values) e.releaseLocal(value, width.type);
}

/** `memset`. */
export function fill(e: FunctionEmitter, i: Instruction): void {
  const pieces = piecesOf(operand(i, 2));
  if (pieces !== null) {
    fillPieces(e, i, pieces);
    return;
  }
  const to = pushed(e, WasmType.i32, () => e.push(operand(i, 0)));
  const byte = pushed(e, WasmType.i32, () => pushByte(e, operand(i, 1)));
  const count = pushed(e, WasmType.i32, () => pushSize(e, operand(i, 2)));
  leavesMemory(e, count, [to]);
  e.op(Op.if);
  e.op(WasmType.empty);
  e.get(to);
  e.get(byte);
  e.get(count);
  e.i32(e.siteOf(i));
  e.callImport('memory_fill');
  e.op(Op.else);
  pushAddress(e, to);
  e.get(byte);
  e.get(count);
  e.misc(Misc.memory_fill);
  e.op(0); // memory
  e.op(Op.end);
  for (const local of [to, byte, count]) e.releaseLocal(local, WasmType.i32);
}

function fillPieces(e: FunctionEmitter, i: Instruction, { width, offsets }: Pieces): void {
  const to = pushed(e, WasmType.i32, () => e.push(operand(i, 0)));
  const value = pushed(e, width.type, () => {
    pushByte(e, operand(i, 1));
    switch (width.bytes) {
      case 16:
        e.simd(SimdOp.i8x16_splat);
        break;
      case 8:
        e.i32(0xff);
        e.op(Op.i32_and);
        e.op(Op.i64_extend_i32_u);
        e.i64(0x0101_0101_0101_0101n);
        e.op(Op.i64_mul);
        break;
      case 1:
        break;
      default:
        e.i32(0xff);
        e.op(Op.i32_and);
        e.i32(0x0101_0101);
        e.op(Op.i32_mul);
    }
  });
  for (const offset of offsets) {
    e.get(to);
    e.get(value);
    access(e, i, width.store, offset);
  }
  e.releaseLocal(to, WasmType.i32);
  e.releaseLocal(value, width.type);
}

/** A borrowed local with what `push` puts on the stack. */
function pushed(e: FunctionEmitter, type: ValType, push: () => void): number {
  push();
  const local = e.borrowLocal(type);
  e.set(local);
  return local;
}

/** An i32 whose low bits are the byte. */
function pushByte(e: FunctionEmitter, byte: Operand): void {
  e.push(byte);
  if (valType(byte.type) === WasmType.i64) e.op(Op.i32_wrap_i64);
}

function access(e: FunctionEmitter, i: Instruction, opcode: number, offset: number): void {
  e.mark(i);
  e.memory(opcode, e.context.plan.layout.programBase + offset);
}

/** A program address as one of the whole memory; it doesn't wrap, because the range has been checked. */
function pushAddress(e: FunctionEmitter, pointer: number): void {
  e.get(pointer);
  e.i32(e.context.plan.layout.programBase);
  e.op(Op.i32_add);
}

/** Puts on the stack whether some of so many bytes from one of the addresses are not the program's. */
function leavesMemory(e: FunctionEmitter, count: number, pointers: readonly number[]): void {
  const end = e.borrowLocal(WasmType.i32);
  e.get(count);
  // 4 GiB is 0 here, and right again when the base is taken off.
  e.op(Op.memory_size);
  e.op(0);
  e.i32(PAGE_BITS);
  e.op(Op.i32_shl);
  e.i32(e.context.plan.layout.programBase);
  e.op(Op.i32_sub);
  e.tee(end);
  e.op(Op.i32_gt_u);
  for (const pointer of pointers) {
    e.get(pointer);
    e.get(end);
    e.get(count);
    e.op(Op.i32_sub);
    e.op(Op.i32_gt_u);
    e.op(Op.i32_or);
  }
  e.releaseLocal(end, WasmType.i32);
}
