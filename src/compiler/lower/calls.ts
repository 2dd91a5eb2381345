/** Calls: direct, through the table, of the host, and of intrinsics. */
import { LANE } from '../../abi/layout.ts';
import type { HostFunction } from '../../hir/externs.ts';
import type { Callee, Instruction, IntrinsicCallee, Operand } from '../../hir/module.ts';
import type { ClosureType, FunctionType } from '../../hir/types.ts';
import { mayTrapInHost, TRAP_KINDS, TRAPPING_HOST_FUNCTIONS } from '../imports.ts';
import { Op, WasmType } from '../wasm/opcodes.ts';
import type { FunctionEmitter } from './function.ts';
import { lowerIntrinsic } from './intrinsics.ts';
import { recordTarget } from './recording.ts';

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
  if (e.looks !== null) recordTarget(e, instruction, slot, e.looks);
  e.get(slot);
  e.releaseLocal(slot, WasmType.i32);
}

/** With the arguments and a slot on the stack. */
export function callTable(e: FunctionEmitter, opcode: number, typeIndex: number): void {
  e.op(opcode);
  e.code.u32(typeIndex);
  e.op(0); // table 0
}
