/** Calls: direct, through the function table, of the host. Intrinsics are in intrinsics.ts. */
import type { Instruction, Operand } from '../../hir/module.ts';
import type { ClosureType, FunctionType } from '../../hir/types.ts';
import { Operation } from '../execute.ts';
import { argumentPairs, type Decoder, type Decoding } from './decoder.ts';
import { intrinsic } from './intrinsics.ts';

export const call: Decoding = (d, i) => {
  const { payload, operands } = i;
  if (payload?.kind !== 'call') throw new Error('a call without a callee');
  const { callee } = payload;
  if (callee.kind === 'intrinsic') {
    intrinsic(d, i, callee);
    return;
  }
  const pairs = argumentPairs(d, callee.type, operands);
  if (callee.kind === 'function' && isTailCall(i)) {
    if (d.hasAllocas) d.emit(Operation.leaveStack);
    d.emit(Operation.tailCall, callee.index, pairs.length / 2, 0, ...pairs);
    return;
  }
  waiting(d, i, () => {
    if (callee.kind === 'function') d.emit(Operation.call, d.result(i), callee.index, pairs.length / 2, 0, ...pairs);
    else d.emit(Operation.callExtern, d.result(i), callee.index, pairs.length / 2, 0, ...pairs);
  });
};

export const callIndirect: Decoding = (d, i) => {
  const { payload } = i;
  const [callee, ...args] = i.operands as [Operand, ...Operand[]];
  if (payload?.kind !== 'callIndirect') throw new Error('an indirect call without a signature');
  const { signature } = payload;
  if (!isTailCall(i)) {
    callSlot(d, i, d.slot(callee), signature, argumentPairs(d, signature, args));
    return;
  }
  const { first, count } = d.plan.table.ranges.get(signature) ?? { first: 1, count: 0 };
  const pairs = argumentPairs(d, signature, args);
  if (d.hasAllocas) d.emit(Operation.leaveStack);
  d.emit(Operation.tailCallSlot, d.slot(callee), pairs.length / 2, first, count, ...pairs);
};

/** Calls the slot that a register holds, and for a closure the next one its environment. */
export function callSlot(
  d: Decoder,
  i: Instruction,
  slot: number,
  type: FunctionType | ClosureType,
  pairs: readonly number[],
): void {
  const { first, count } = d.plan.table.ranges.get(type) ?? { first: 1, count: 0 };
  waiting(d, i, () => d.emit(Operation.callSlot, d.result(i), slot, pairs.length / 2, 0, first, count, ...pairs));
}

/** Emits an operation that waits for a callee, and says where the caller goes on. */
function waiting(d: Decoder, i: Instruction, emit: () => void): void {
  const at = d.position;
  d.callOf.set(i.index, at);
  emit();
  d.code[at + 4] = d.position;
}

/** Whether an instruction is a call marked `tail` that stands right before the return of its result. */
function isTailCall({ payload, result, block, index }: Instruction): boolean {
  if ((payload?.kind !== 'call' && payload?.kind !== 'callIndirect') || !payload.tail) return false;
  const { terminator } = block;
  if (terminator.op !== 'return' || terminator.index !== index + 1) return false;
  return result === null ? terminator.operands.length === 0 : terminator.operands[0] === result;
}
