/** Vectors of i1 as integers with a bit for each lane. */
import { integer, type Operand, ZERO } from './body.ts';
import { integerBinary, resizeInteger } from './integers.ts';
import type { VectorType } from './types.ts';
import { type Context, lanesOf, unsupported, type Val, vectorOf } from './values.ts';

/** The most lanes that make up an integer. */
const MAX_BITS = 64;

/** The integer of as many bits as the vector has lanes. */
export function packBits(context: Context, vector: Val): Operand {
  const { body } = context;
  const lanes = lanesOf(context, vector);
  const bits = lanes.length;
  if (bits > MAX_BITS) return unsupported(context, `vectors of ${bits} bits as a number`);
  if (bits === 1) return lanes[0] as Operand;
  let number: Operand = ZERO;
  for (const [i, lane] of lanes.entries()) {
    const bit = resizeInteger(body, 'zext', 1, bits, lane);
    const moved = i === 0 ? bit : integerBinary(body, 'shl', bits, bit, integer(i), { nuw: true });
    number = i === 0 ? moved : integerBinary(body, 'or', bits, number, moved);
  }
  return number;
}

/** The vector of the bits of an integer that has as many as the vector lanes. */
export function unpackBits(context: Context, type: VectorType, number: Operand): Val {
  const { body } = context;
  const bits = type.length;
  if (bits > MAX_BITS) return unsupported(context, `numbers as vectors of ${bits} bits`);
  const lanes = Array.from({ length: bits }, (_, lane) => {
    const moved = lane === 0 ? number : integerBinary(body, 'lshr', bits, number, integer(lane));
    return bits === 1 ? moved : resizeInteger(body, 'trunc', bits, 1, moved);
  });
  return vectorOf(context, type, lanes);
}
