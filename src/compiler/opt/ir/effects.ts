/** What instructions may do besides computing a result: what passes may remove, repeat, exchange and move. */
import { INTERNAL_INTRINSICS, isInternalIntrinsic } from '../../../hir/internal.ts';
import { INTRINSICS, isIntrinsic } from '../../../hir/intrinsics.ts';
import type { Instruction, Operand } from '../../../hir/module.ts';
import { type Effect, opInfo } from '../../../hir/opcodes.ts';
import { isInteger, sizeOf } from '../../../hir/types.ts';
import { literalValue } from './build.ts';

/** Of a call of an intrinsic its name; otherwise null. */
export function intrinsicName({ payload }: Instruction): string | null {
  return payload?.kind === 'call' && payload.callee.kind === 'intrinsic' ? payload.callee.name : null;
}

/** A count of calls or blocks: it writes memory that no program sees, and commutes with everything but its like. */
export function isCount(instruction: Instruction): boolean {
  const name = intrinsicName(instruction);
  return name === 'count_call' || name === 'count_calls' || name === 'count_block';
}

export function effectOf(instruction: Instruction): Effect {
  const name = intrinsicName(instruction);
  if (name === null) {
    const { payload } = instruction;
    // Without captures a closure is a pair of constants.
    if (payload?.kind === 'closure' && payload.thunk.captures === 0) return 'none';
    return opInfo(instruction.op).effect;
  }
  if (isInternalIntrinsic(name)) return INTERNAL_INTRINSICS[name].effect;
  return isIntrinsic(name) ? INTRINSICS[name].effect : 'calls';
}

/** Whether running it may end the call. */
export function mayTrap(instruction: Instruction): boolean {
  const { op, operands, type } = instruction;
  if (op === 'div' || op === 'rem') return divisionMayTrap(type.kind === 'vector' ? null : operands[1], op);
  const name = intrinsicName(instruction);
  if (name !== null && !isInternalIntrinsic(name)) return !isIntrinsic(name) || INTRINSICS[name].traps.length > 0;
  if (name !== null) return false;
  if (opInfo(op).effect === 'calls') return effectOf(instruction) === 'calls';
  return opInfo(op).traps.length > 0;
}

/** A scalar division by a literal other than 0, and -1 for `div`, can't trap. */
function divisionMayTrap(divisor: Operand | null | undefined, op: 'div' | 'rem'): boolean {
  const value = literalValue(divisor ?? undefined);
  if (value === null) return true;
  const number = Number(value);
  if (number === 0) return true;
  const { type } = divisor as Operand;
  return op === 'div' && isInteger(type) && type.signed && number === -1;
}

export function isVolatile({ payload }: Instruction): boolean {
  return payload?.kind === 'memory' && payload.volatile;
}

/** It computes its result from its operands alone and always ends: it may be removed, repeated and moved anywhere. */
export function isPure(instruction: Instruction): boolean {
  return (
    instruction.op !== 'phi' &&
    effectOf(instruction) === 'none' &&
    !mayTrap(instruction) &&
    intrinsicName(instruction) !== 'memory_end'
  );
}

/** Allocas up to so many bytes are taken to fit: how deep calls may nest differs between tiers anyhow. */
const SMALL_ALLOCA = 4096;

export function isSmallAlloca({ payload, operands }: Instruction): boolean {
  return payload?.kind === 'alloca' && operands.length === 0 && sizeOf(payload.allocated) <= SMALL_ALLOCA;
}

/** It may be removed when its result isn't used. */
export function isRemovable(instruction: Instruction): boolean {
  if (instruction.op === 'phi' || isSmallAlloca(instruction)) return true;
  if (intrinsicName(instruction) === 'count_calls' && literalValue(instruction.operands[1]) === 0) return true;
  return effectOf(instruction) === 'none' && !mayTrap(instruction);
}

/** It may change memory that the program sees, or let others: loads can't be moved across. */
export function writesMemory(instruction: Instruction): boolean {
  if (isCount(instruction)) return false;
  const effect = effectOf(instruction);
  return effect === 'writes' || effect === 'calls' || isVolatile(instruction);
}

/** It calls code of the program, or of the host that may print. */
export function isCall(instruction: Instruction): boolean {
  return effectOf(instruction) === 'calls';
}
