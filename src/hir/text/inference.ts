/** Where types come from that are not written. */
import { type Opcode, opInfo } from '../opcodes.ts';
import { I32, I64, type Type } from '../types.ts';
import type { BodyParser } from './body.ts';
import { fitsI32 } from './literals.ts';
import { Token } from './tokens.ts';

/**
 * The type of a result that is written, or that the operands at the tokens have. Waits for operands that are defined
 * later, and complains if there is nothing to wait for.
 */
export function resultType(body: BodyParser, op: Opcode, tokens: readonly number[], usage?: string): Type {
  if (body.resultType !== null) return body.resultType;
  for (const token of tokens) {
    const type = body.typeAt(token);
    if (type !== null) return type;
  }
  for (const token of tokens) body.awaitType(token);
  return failUntyped(body, op, usage);
}

/** `usage` is how to write what the type is missing of. */
export function failUntyped(body: BodyParser, op: Opcode, usage = opInfo(op).usage): never {
  const { reader } = body;
  return reader.fail(
    'cannot-infer',
    `Nothing says which type this \`${op}\` gives. Write it: \`${usage}\`.`,
    reader.spanOf(reader.at - 1),
  );
}

export function failNotPointer(body: BodyParser, token: number): never {
  const { reader } = body;
  return reader.fail('type-mismatch', `Expected a pointer, but found ${reader.describe(token)}.`, reader.spanOf(token));
}

/** An index or a count: i32 if it fits, else i64. */
export function integerOperand(body: BodyParser): void {
  const { reader } = body;
  body.operand(reader.kind === Token.Number && !fitsI32(reader.nameText) ? I64 : I32);
}
