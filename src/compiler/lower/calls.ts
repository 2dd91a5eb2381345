/** Calls: direct, through the table, of the host, and of intrinsics. */
import { LANE, TARGET_BYTES, TARGET_CELL, TARGETS } from '../../abi/layout.ts';
import type { HostFunction } from '../../hir/externs.ts';
import type { Callee, Instruction, IntrinsicCallee, Operand } from '../../hir/module.ts';
import type { ClosureType, FunctionType } from '../../hir/types.ts';
import { mayTrapInHost, TRAP_KINDS, TRAPPING_HOST_FUNCTIONS } from '../imports.ts';
import { Op, WasmType } from '../wasm/opcodes.ts';
import type { FunctionEmitter } from './function.ts';
import { lowerIntrinsic } from './intrinsics.ts';

const NULL_FUNCTION = TRAP_KINDS.indexOf('nullFunction');
const INDIRECT_CALL_TYPE = TRAP_KINDS.indexOf('indirectCallType');

export function lowerCall(e: FunctionEmitter, instruction: Instruction): void {
  const { callee } = callPayload(instruction);
  switch (callee.kind) {
    case 'intrinsic':
      lowerIntrinsic(e, instruction, callee);
      break;
    case 'extern': {
      const name = callee.name as HostFunction;
      pushAll(e, instruction.operands);
      if (TRAPPING_HOST_FUNCTIONS.has(name)) e.i32(e.siteOf(instruction));
      e.callImport(`host.${name}`);
      break;
    }
    case 'function':
      pushAll(e, instruction.operands);
      if (e.context.direct.has(callee.index)) {
        e.op(Op.call);
        e.code.u32(e.context.memberIndex(callee));
      } else {
        e.i32(e.context.plan.table.slotOf.get(callee) as number);
        callTable(e, Op.call_indirect, e.context.typeIndex(callee.type));
      }
  }
}

export function lowerCallIndirect(e: FunctionEmitter, instruction: Instruction): void {
  pushIndirect(e, instruction);
  callTable(e, Op.call_indirect, e.context.typeIndex(signatureOf(instruction)));
}

/** Whether an instruction is a call marked `tail` that stands right before the return of its result. */
export function isTailCall({ payload, result }: Instruction, next: Instruction): boolean {
  if ((payload?.kind !== 'call' && payload?.kind !== 'callIndirect') || !payload.tail || next.op !== 'return') {
    return false;
  }
  if (payload.kind === 'call' && payload.callee.kind !== 'function') return false;
  return result === null ? next.operands.length === 0 : next.operands[0] === result;
}

/** Replaces this function's frame by the callee's. */
export function lowerTailCall(e: FunctionEmitter, instruction: Instruction): void {
  const { payload } = instruction;
  if (payload?.kind === 'callIndirect') {
    pushIndirect(e, instruction);
    e.frame.leave();
    callTable(e, Op.return_call_indirect, e.context.typeIndex(payload.signature));
    return;
  }
  const callee = callPayload(instruction).callee as Extract<Callee, { kind: 'function' }>;
  pushAll(e, instruction.operands);
  e.frame.leave();
  if (e.context.direct.has(callee.index)) {
    e.op(Op.return_call);
    e.code.u32(e.context.memberIndex(callee));
  } else {
    e.i32(e.context.plan.table.slotOf.get(callee) as number);
    callTable(e, Op.return_call_indirect, e.context.typeIndex(callee.type));
  }
}

function callPayload(instruction: Instruction): { callee: Callee | IntrinsicCallee } {
  if (instruction.payload?.kind !== 'call') throw new Error('a call without a callee');
  return instruction.payload;
}

function signatureOf(instruction: Instruction): FunctionType {
  if (instruction.payload?.kind !== 'callIndirect') throw new Error('an indirect call without a signature');
  return instruction.payload.signature;
}

export function pushAll(e: FunctionEmitter, operands: readonly Operand[]): void {
  for (const operand of operands) e.push(operand);
}

/** Puts the arguments and the checked slot on the stack. */
function pushIndirect(e: FunctionEmitter, instruction: Instruction): void {
  const [callee, ...args] = instruction.operands as [Operand, ...Operand[]];
  pushAll(e, args);
  e.push(callee);
  checkSlot(e, instruction, signatureOf(instruction));
}

/** Traps unless the slot on the stack holds a function of the signature, or a thunk of the closure type. */
export function checkSlot(e: FunctionEmitter, instruction: Instruction, type: FunctionType | ClosureType): void {
  const slot = e.borrowLocal(WasmType.i32);
  const range = e.context.plan.table.ranges.get(type) ?? { first: 1, count: 0 };
  e.tee(slot);
  e.i32(range.first);
  e.op(Op.i32_sub);
  e.i32(range.count);
  e.op(Op.i32_ge_u);
  e.op(Op.if);
  e.op(WasmType.empty);
  e.i32(INDIRECT_CALL_TYPE);
  e.i32(NULL_FUNCTION);
  e.get(slot);
  e.op(Op.select);
  e.i32(e.siteOf(instruction));
  e.callImport('trap');
  e.op(Op.unreachable);
  e.op(Op.end);
  if (mayTrapInHost(type)) {
    e.lane();
    e.i32(e.siteOf(instruction));
    e.laneMemory(Op.i32_store, LANE.callSite);
  }
  if (e.context.instrumentation.recordTargets) recordTarget(e, instruction, slot);
  e.get(slot);
  e.releaseLocal(slot, WasmType.i32);
}

/**
 * Counts a call for its target: as one of the first few that the site has had, or as another. Targets fill their places
 * in order, so a place that is empty ends the search.
 */
function recordTarget(e: FunctionEmitter, instruction: Instruction, slot: number): void {
  const { layout, callSites } = e.context.plan;
  const number = callSites.get(instruction.site);
  if (number === undefined) return;
  const cell = layout.callTargets + TARGET_CELL * number;
  const countAt = (at: number) => {
    e.lane();
    e.lane();
    e.laneMemory(Op.i32_load, at);
    e.i32(1);
    e.op(Op.i32_add);
    e.laneMemory(Op.i32_store, at);
  };
  const seen = e.borrowLocal(WasmType.i32);
  for (let k = 0; k < TARGETS; k++) {
    const at = cell + TARGET_BYTES * k;
    e.lane();
    e.laneMemory(Op.i32_load, at);
    e.tee(seen);
    e.get(slot);
    e.op(Op.i32_eq);
    e.op(Op.if);
    e.op(WasmType.empty);
    countAt(at + 4);
    e.op(Op.else);
    e.get(seen);
    e.op(Op.i32_eqz);
    e.op(Op.if);
    e.op(WasmType.empty);
    e.lane();
    e.get(slot);
    e.laneMemory(Op.i32_store, at);
    countAt(at + 4);
    e.op(Op.else);
  }
  countAt(cell + TARGET_BYTES * TARGETS);
  for (let ends = 0; ends < 2 * TARGETS; ends++) e.op(Op.end);
  e.releaseLocal(seen, WasmType.i32);
}

/** With the arguments and a slot on the stack. */
export function callTable(e: FunctionEmitter, opcode: number, typeIndex: number): void {
  e.op(opcode);
  e.code.u32(typeIndex);
  e.op(0); // table 0
}
