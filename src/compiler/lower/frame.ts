/**
 * The part of a function's frame that lives in the program's memory: its allocas. The stack pointer is kept in the
 * thread's lane. Allocas of fixed size in the entry block are laid out once; others move the stack pointer when they
 * run. All of it is zeroed, so that no program can see what an earlier call left, and is freed by the function's exit.
 */

import { LANE, STACK_BYTES } from '../../abi/layout.ts';
import type { Func, Instruction, Operand } from '../../hir/module.ts';
import { alignUp, isInteger, sizeOf } from '../../hir/types.ts';
import { TRAP_KINDS } from '../imports.ts';
import { Misc, Op, WasmType } from '../wasm/opcodes.ts';
import type { FunctionEmitter } from './function.ts';

const STACK_ALIGN = 16;
/** Frames up to this size are zeroed by stores, larger ones by memory.fill. */
const MAX_INLINE_ZERO = 64;
const STACK_OVERFLOW = TRAP_KINDS.indexOf('stackOverflow');

function allocaOf(instruction: Instruction): { size: number; align: number; count: Operand | undefined } | null {
  const { payload, operands } = instruction;
  if (payload?.kind !== 'alloca') return null;
  return { size: sizeOf(payload.allocated), align: payload.align, count: operands[0] };
}

export class FrameEmitter {
  readonly #e: FunctionEmitter;
  /** Of allocas that are part of the fixed frame: their offset in it. */
  #offsets = new Map<Instruction, number>();
  /** Local that holds the stack pointer of the caller; -1 when the function has no alloca. */
  #caller = -1;
  /** Local that holds the address of the fixed frame. */
  #frame = -1;

  constructor(emitter: FunctionEmitter) {
    this.#e = emitter;
  }

  enter(func: Func): void {
    this.#offsets = new Map();
    this.#caller = -1;
    let first: Instruction | null = null;
    let size = 0;
    let align = STACK_ALIGN;
    for (const block of func.blocks) {
      for (const instruction of block.instructions) {
        const alloca = allocaOf(instruction);
        if (alloca === null) continue;
        first ??= instruction;
        if (block.index !== 0 || alloca.count !== undefined) continue;
        size = alignUp(size, alloca.align);
        this.#offsets.set(instruction, size);
        size += alloca.size;
        align = Math.max(align, alloca.align);
      }
    }
    if (first === null) return;
    const e = this.#e;
    this.#caller = e.newLocal(WasmType.i32);
    e.lane();
    e.laneMemory(Op.i32_load, LANE.stackPointer);
    e.set(this.#caller);
    if (this.#offsets.size === 0) return;
    // Room for the frame, and for what aligning its start may skip; more than a stack has is never there.
    const needed = Math.min(alignUp(size, STACK_ALIGN) + (align - STACK_ALIGN), STACK_BYTES + 1);
    this.#frame = e.newLocal(WasmType.i32);
    this.#room(this.#caller);
    e.i32(needed);
    e.op(Op.i32_lt_u);
    e.trapIf(STACK_OVERFLOW, first);
    e.get(this.#caller);
    e.i32(alignUp(size, STACK_ALIGN));
    e.op(Op.i32_sub);
    if (align > STACK_ALIGN) {
      e.i32(-align);
      e.op(Op.i32_and);
    }
    e.set(this.#frame);
    this.#setStackPointer(this.#frame);
    this.#zero(this.#frame, size, first);
  }

  /** Frees what the function allocated. */
  leave(): void {
    if (this.#caller !== -1) this.#setStackPointer(this.#caller);
  }

  /** Puts the address of an alloca on the stack. */
  alloca(instruction: Instruction): void {
    const e = this.#e;
    const offset = this.#offsets.get(instruction);
    if (offset !== undefined) {
      e.get(this.#frame);
      if (offset !== 0) {
        e.i32(offset);
        e.op(Op.i32_add);
      }
      return;
    }
    this.#dynamic(instruction);
  }

  #dynamic(instruction: Instruction): void {
    const e = this.#e;
    const { size, align, count } = allocaOf(instruction) as NonNullable<ReturnType<typeof allocaOf>>;
    const slack = Math.max(align, STACK_ALIGN) - 1;
    const bytes = e.borrowLocal(WasmType.i64);
    const pointer = e.borrowLocal(WasmType.i32);
    e.lane();
    e.laneMemory(Op.i32_load, LANE.stackPointer);
    e.set(pointer);

    // A count is at most 2^31 and a size below 2^32, so their product fits.
    if (count === undefined) e.i64(1n);
    else this.#pushCount(count);
    e.tee(bytes);
    e.i64(0x7fff_ffffn);
    e.op(Op.i64_gt_u);
    e.trapIf(STACK_OVERFLOW, instruction);
    e.get(bytes);
    e.i64(BigInt(size));
    e.op(Op.i64_mul);
    e.tee(bytes);
    e.i64(BigInt(slack));
    e.op(Op.i64_add);
    this.#room(pointer);
    e.op(Op.i64_extend_i32_u);
    e.op(Op.i64_gt_u);
    e.trapIf(STACK_OVERFLOW, instruction);

    e.get(pointer);
    e.get(bytes);
    e.op(Op.i32_wrap_i64);
    e.op(Op.i32_sub);
    e.i32(-(slack + 1));
    e.op(Op.i32_and);
    e.set(pointer);
    this.#setStackPointer(pointer);
    this.#fill(pointer, () => {
      e.get(bytes);
      e.op(Op.i32_wrap_i64);
    });
    e.get(pointer);
    e.releaseLocal(bytes, WasmType.i64);
    e.releaseLocal(pointer, WasmType.i32);
  }

  #pushCount(count: Operand): void {
    const e = this.#e;
    e.push(count);
    if (!isInteger(count.type) || count.type.bits === 64) return;
    e.op(count.type.signed ? Op.i64_extend_i32_s : Op.i64_extend_i32_u);
  }

  /** Puts the bytes that are left of the stack below `pointer` on the stack. */
  #room(pointer: number): void {
    const e = this.#e;
    e.get(pointer);
    e.lane();
    e.laneMemory(Op.i32_load, LANE.stackLimit);
    e.op(Op.i32_sub);
  }

  #setStackPointer(local: number): void {
    const e = this.#e;
    e.lane();
    e.get(local);
    e.laneMemory(Op.i32_store, LANE.stackPointer);
  }

  #zero(pointer: number, size: number, alloca: Instruction): void {
    const e = this.#e;
    if (size > MAX_INLINE_ZERO) {
      this.#fill(pointer, () => e.i32(size));
      return;
    }
    for (let at = 0; at < size; at += 8) {
      e.get(pointer);
      e.i64(0n);
      e.mark(alloca); // it can't trap, but every access to the program's memory has a site
      e.memory(Op.i64_store, e.context.plan.layout.programBase + at);
    }
  }

  /** Zeroes memory; its address has no memarg to carry the program's base. */
  #fill(pointer: number, pushSize: () => void): void {
    const e = this.#e;
    e.get(pointer);
    e.i32(e.context.plan.layout.programBase);
    e.op(Op.i32_add);
    e.i32(0);
    pushSize();
    e.misc(Misc.memory_fill);
    e.op(0); // memory 0
  }
}
