/** Typing rules of instructions on structs and arrays, unions, closures and trait objects. */
import { partType } from '../leaves.ts';
import type { Shape } from '../opcodes.ts';
import { quoteType, type Type, VOID } from '../types.ts';
import { noPart } from '../typing.ts';
import { partSpan, type TypingCheck } from './check.ts';

export function verifyAggregate(check: TypingCheck, shape: Shape): void {
  switch (shape) {
    case 'extract':
    case 'insert':
      return part(check, shape);
    case 'createUnion':
    case 'extractUnion':
      return variant(check, shape);
    case 'discriminant':
      return discriminant(check);
    case 'createClosure':
      return createClosure(check);
    case 'callClosure':
      return callClosure(check);
    case 'createTraitObject':
      return createTraitObject(check);
    default:
      return traitCall(check);
  }
}

/** Complains that an operand is of another kind of type. */
function wrongKind(check: TypingCheck, i: number, wanted: string): void {
  const message = `Expected ${wanted}, but ${check.describe(i)} is ${quoteType(check.type(i))}.`;
  check.error('type-mismatch', message, partSpan(check.instruction, i));
}

function part(check: TypingCheck, shape: 'extract' | 'insert'): void {
  const { payload, span } = check.instruction;
  if (payload?.kind !== 'path') return check.badPayload();
  if (!check.count(shape === 'extract' ? 1 : 2)) return;
  const aggregate = check.type(0);
  const found = payload.path.length === 0 ? null : partType(aggregate, payload.path);
  if (found === null) return check.error('bad-index', noPart(aggregate, payload.path), span);
  if (shape === 'extract') return check.result(found);
  check.operand(1, found);
  check.result(aggregate);
}

function variant(check: TypingCheck, shape: 'createUnion' | 'extractUnion'): void {
  const { payload, type, operands, span } = check.instruction;
  if (payload?.kind !== 'variant') return check.badPayload();
  if (shape === 'extractUnion' && !check.count(1)) return;
  const union: Type = shape === 'createUnion' ? type : check.type(0);
  if (union.kind !== 'union') {
    if (shape === 'extractUnion') return wrongKind(check, 0, 'a union');
    return check.error('type-mismatch', `\`create_union\` gives a union, not ${quoteType(type)}.`, span);
  }
  const held = union.variants[payload.variant];
  if (held === undefined) {
    return check.error('bad-index', `${quoteType(union)} has no variant ${payload.variant}.`, span);
  }
  if (shape === 'extractUnion') {
    if (held.type === VOID) check.error('bad-result', `The variant ${held.name} has no value.`, span);
    else check.result(held.type);
  } else if (check.count(held.type === VOID ? 0 : 1) && operands.length === 1) {
    check.operand(0, held.type);
  }
}

function discriminant(check: TypingCheck): void {
  const { type, result, span } = check.instruction;
  if (!check.count(1)) return;
  if (check.type(0).kind !== 'union') return wrongKind(check, 0, 'a union');
  if (type.kind === 'int' && type.bits === 32) return;
  check.error('type-mismatch', `The number of a variant is i32 or u32, not ${quoteType(type)}.`, result?.span ?? span);
}

function createClosure(check: TypingCheck): void {
  const { payload } = check.instruction;
  if (payload?.kind !== 'closure') return check.badPayload();
  const { thunk } = payload;
  if (!check.count(thunk.captures)) return;
  thunk.captured.forEach((type, i) => {
    check.operand(i, type);
  });
  check.result(thunk.type);
}

function callClosure(check: TypingCheck): void {
  if (check.instruction.operands.length === 0) return void check.count(1);
  const type = check.type(0);
  if (type.kind !== 'closure') return wrongKind(check, 0, 'a closure');
  check.arguments(1, type.params);
  check.result(type.result);
}

function createTraitObject(check: TypingCheck): void {
  const { payload, span } = check.instruction;
  if (payload?.kind !== 'traitObject') return check.badPayload();
  if (!check.count(1)) return;
  const { trait, vtable } = payload;
  check.requirePointer(0);
  if (vtable.vtableOf !== trait) {
    check.error('type-mismatch', `\`@${vtable.name}\` is no vtable of the trait ${trait.name}.`, span);
  }
  check.result(trait);
}

function traitCall(check: TypingCheck): void {
  const { payload, operands, span } = check.instruction;
  if (payload?.kind !== 'traitCall') return check.badPayload();
  if (operands.length === 0) return void check.count(1);
  const trait = check.type(0);
  if (trait.kind !== 'dyn') return wrongKind(check, 0, 'a trait object');
  const method = trait.methods[payload.method];
  if (method === undefined) {
    return check.error('bad-index', `The trait ${trait.name} has no method ${payload.method}.`, span);
  }
  check.arguments(1, method.type.params.slice(1));
  check.result(method.type.result);
}
