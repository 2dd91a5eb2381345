/** Typing rules of intrinsics. */
import { INTERNAL_INTRINSICS, isInternalIntrinsic } from '../internal.ts';
import { INTRINSICS, type IntrinsicInfo, isIntrinsic } from '../intrinsics.ts';
import type { IntrinsicCallee, Span } from '../module.ts';
import { BOOL, quoteType, structOf, VOID } from '../types.ts';
import { CLASS_NAMES, partSpan, type TypingCheck } from './check.ts';

function resultSpan({ instruction }: TypingCheck): Span {
  return instruction.result?.span ?? instruction.span;
}

/** A result of a type that the intrinsic doesn't take comes from the first operand, unless only the result says it. */
function wrongTypeSpan(check: TypingCheck): Span {
  const { operands, type } = check.instruction;
  const [first] = operands;
  return first?.kind === 'value' && first.type === type ? partSpan(check.instruction, 0) : resultSpan(check);
}

export function verifyIntrinsic(check: TypingCheck, { name, typeArgument }: IntrinsicCallee): void {
  const { type, span, operands } = check.instruction;
  if (isInternalIntrinsic(name)) {
    const { arity, result } = INTERNAL_INTRINSICS[name];
    check.count(arity);
    check.result(result);
    return;
  }
  if (!isIntrinsic(name)) return check.error('unknown-intrinsic', `There is no intrinsic \`${name}\`.`, span);
  const info: IntrinsicInfo = INTRINSICS[name];
  switch (info.rule) {
    case 'float':
    case 'int': {
      if (!check.count(info.arity)) return;
      if (type.kind !== info.rule) {
        const message = `\`${name}\` works on ${CLASS_NAMES[info.rule]}, not on ${quoteType(type)}.`;
        return check.error('type-mismatch', message, wrongTypeSpan(check));
      }
      if (name === 'bswap' && type.kind === 'int' && type.bits === 8) {
        check.error('type-mismatch', '`bswap` needs at least two bytes to swap.', wrongTypeSpan(check));
      }
      for (let i = 0; i < operands.length; i++) check.operand(i, type);
      return;
    }
    case 'type':
      if (!check.count(0)) return;
      if (typeArgument === null) check.error('type-mismatch', `\`${name}\` takes a type.`, span);
      if (type.kind !== 'int')
        check.error('type-mismatch', `\`${name}\` gives an integer, not ${quoteType(type)}.`, resultSpan(check));
      return;
    case 'panic':
      check.result(VOID);
      return panic(check);
    case 'none':
      check.result(VOID);
      check.count(0);
      return;
    case 'overflow': {
      if (!check.count(2)) return;
      const operand = check.type(0);
      if (operand.kind !== 'int') {
        const message = `\`${name}\` works on integers, not on ${quoteType(operand)}.`;
        return check.error('type-mismatch', message, partSpan(check.instruction, 0));
      }
      check.operand(1, operand, 'as on the left');
      check.result(structOf([operand, BOOL], false));
      return;
    }
    case 'malloc':
      if (check.count(1)) check.requireInteger(0, 'the size');
      requirePointerResult(check);
      return;
    case 'realloc':
      if (check.count(2)) {
        check.requirePointer(0);
        check.requireInteger(1, 'the size');
      }
      requirePointerResult(check);
      return;
    case 'free':
      check.result(VOID);
      if (check.count(1)) check.requirePointer(0);
      return;
    case 'copy':
      check.result(VOID);
      if (!check.count(3)) return;
      check.requirePointer(0);
      check.requirePointer(1);
      check.requireInteger(2, 'the number of bytes');
      return;
    case 'fill':
      check.result(VOID);
      if (!check.count(3)) return;
      check.requirePointer(0);
      check.requireInteger(1, 'the byte');
      check.requireInteger(2, 'the number of bytes');
  }
}

function requirePointerResult(check: TypingCheck): void {
  const { type, result, span, payload } = check.instruction;
  if (type.kind === 'pointer') return;
  const name = payload?.kind === 'call' && payload.callee.kind === 'intrinsic' ? payload.callee.name : 'call';
  check.error('type-mismatch', `\`${name}\` gives a pointer, not ${quoteType(type)}.`, result?.span ?? span);
}

/** `panic()`, `panic(@text)`, `panic(%bytes, %length)` */
function panic(check: TypingCheck): void {
  const { operands } = check.instruction;
  if (operands.length === 0) return;
  if (operands.length > 2) return void check.count(2);
  const type = check.type(0);
  const pointee = type.kind === 'pointer' ? type.pointee : null;
  const isArray = pointee?.kind === 'array';
  const byte = isArray ? pointee.element : pointee;
  if (byte?.kind !== 'int' || byte.bits !== 8 || (operands.length === 1 && !isArray)) {
    const wanted = operands.length === 1 ? 'a pointer to an array of bytes' : 'a pointer to bytes';
    const message = `\`panic\` takes ${wanted} here, but ${check.describe(0)} is ${quoteType(type)}.`;
    check.error('type-mismatch', message, partSpan(check.instruction, 0));
  }
  if (operands.length === 2) check.requireInteger(1, 'the length');
}
