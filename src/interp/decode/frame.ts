/**
 * Allocas. Those of the entry block that have no count are made at the function's entry, all at once; the others where
 * they stand. Addresses and zeroing are those of compiled code, so that memory is the same in every tier.
 */
import { LANE, STACK_BYTES } from '../../abi/layout.ts';
import type { Instruction } from '../../hir/module.ts';
import { alignUp, sizeOf } from '../../hir/types.ts';
import { Operation } from '../execute.ts';
import { Header, type Step } from '../function-code.ts';
import type { Machine } from '../machine.ts';
import type { Decoder } from './decoder.ts';

const STACK_ALIGN = 16;
const STACK_POINTER = LANE.stackPointer / 4;
const STACK_LIMIT = LANE.stackLimit / 4;

export interface AllocaPlan {
  /** Null: the function has no allocas. */
  readonly make: Step | null;
  /** Register of the address of those that are made at entry; -1 when there are none. */
  readonly fixed: number;
}

export function planAllocas(d: Decoder): AllocaPlan {
  const offsets = new Map<Instruction, number>();
  let first: Instruction | null = null;
  let size = 0;
  let align = STACK_ALIGN;
  for (const block of d.func.blocks) {
    for (const instruction of block.instructions) {
      const { payload, operands } = instruction;
      if (payload?.kind !== 'alloca') continue;
      first ??= instruction;
      if (block.index !== 0 || operands.length > 0) continue;
      size = alignUp(size, payload.align);
      offsets.set(instruction, size);
      size += sizeOf(payload.allocated);
      align = Math.max(align, payload.align);
    }
  }
  if (first === null) return { make: null, fixed: -1 };
  d.hasAllocas = true;
  if (offsets.size === 0) return { make: saveStack, fixed: -1 };
  const base = d.temporary();
  d.entryAllocas = { base, offsets };
  const site = first.site;
  const bytes = alignUp(size, STACK_ALIGN);
  const make: Step = (machine, fp) => {
    saveStack(machine, fp);
    const { lane } = machine;
    const pointer = lane[STACK_POINTER] as number;
    const room = (pointer - (lane[STACK_LIMIT] as number)) >>> 0;
    // Room also for what aligning the start may skip.
    if (room < Math.min(bytes + (align - STACK_ALIGN), STACK_BYTES + 1)) machine.host.trap('stackOverflow', site);
    const start = (pointer - bytes) & -align;
    lane[STACK_POINTER] = start;
    machine.registers.i32[fp + base] = start;
    zero(machine, start, size <= 64 ? alignUp(size, 8) : size);
  };
  return { make, fixed: base };
}

function saveStack(machine: Machine, fp: number): void {
  machine.registers.i32[fp + Header.stackPointer] = machine.lane[STACK_POINTER] as number;
}

function zero(machine: Machine, address: number, size: number): void {
  const at = machine.locate(address >>> 0, size);
  new Uint8Array(machine.view.buffer, at, size).fill(0);
}

export function alloca(d: Decoder, instruction: Instruction): void {
  const { payload, operands } = instruction;
  if (payload?.kind !== 'alloca') throw new Error('an alloca without a type');
  const to = d.result(instruction);
  const offset = d.entryAllocas?.offsets.get(instruction);
  if (d.entryAllocas !== null && offset !== undefined) {
    d.emit(Operation.addConstant, to, d.entryAllocas.base, offset);
    return;
  }
  const { align, allocated } = payload;
  const each = sizeOf(allocated);
  const slack = Math.max(align, STACK_ALIGN) - 1;
  const [count] = operands;
  const countOf = count === undefined ? () => 1 : reader(d, count);
  d.step((machine, fp) => {
    const { lane } = machine;
    const pointer = lane[STACK_POINTER] as number;
    const room = (pointer - (lane[STACK_LIMIT] as number)) >>> 0;
    const n = countOf(machine, fp);
    if (!(n >= 0 && n <= 0x7fff_ffff) || n * each + slack > room) machine.trap('stackOverflow');
    const start = (pointer - n * each) & ~slack;
    lane[STACK_POINTER] = start;
    zero(machine, start, n * each);
    machine.registers.i32[fp + to] = start;
  });
}

/** Reads an integer; one of 64 bits that is beyond 2^53 is rounded. */
function reader(d: Decoder, operand: Instruction['operands'][number]): (machine: Machine, fp: number) => number {
  const from = d.slot(operand);
  const { type } = operand;
  if (type.kind === 'int' && type.bits === 64) {
    // Too large is too large, whatever the sign says.
    return ({ registers }, fp) => Number(registers.u64[(fp + from) >> 1]);
  }
  if (type.kind === 'int' && type.signed) return ({ registers }, fp) => registers.i32[fp + from] as number;
  return ({ registers }, fp) => registers.u32[fp + from] as number;
}
