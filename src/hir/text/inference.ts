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
export function resultType(body: BodyParser, op: Opcode, tokens: readonly number[]): Type {
  if (body.resultType !== null) return body.resultType;
  for (const token of tokens) {
    const type = body.typeAt(token);
    if (type !== null) return type;
  }
  for (const token of tokens) body.awaitType(token);
  return failUntyped(body, op);
}

export function failUntyped(body: BodyParser, op: Opcode): never {
  const { reader } = body;
  return reader.fail(
    'cannot-infer',
    `Nothing says which type this \`${op}\` gives. Write it: \`${opInfo(op).usage}\`.`,
    reader.spanOf(reader.at - 1),
  );
}

/** An index or a count: i32 if it fits, else i64. */
export function integerOperand(body: BodyParser): void {
  const { reader } = body;
  body.operand(reader.kind === Token.Number && !fitsI32(reader.nameText) ? I64 : I32);
}
