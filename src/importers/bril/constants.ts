/** Bril's constants as HIR's literals. */
import { printLiteral } from '../../hir/text/literals.ts';
import { F64 } from '../../hir/types.ts';
import type { Problems } from './problems.ts';
import type { BrilLiteral, BrilType, Place } from './program.ts';

export const MAX_CODE_POINT = 0x10ffff;
const MIN_INT = -(2n ** 63n);
const MAX_INT = 2n ** 63n - 1n;

export function floatText(value: number): string {
  return printLiteral({ kind: 'scalar', type: F64, value });
}

/** The literal as a constant of the type that it has; `literalType` says which. */
export function constantText(literal: BrilLiteral, type: BrilType, place: Place, problems: Problems): string {
  switch (literal.kind) {
    case 'bool':
      return String(literal.value);
    case 'char':
      return String(literal.codePoint);
    case 'number':
      return type === 'float' ? floatText(literal.value) : intText(literal.value, literal.text, place, problems);
  }
}

/**
 * An int as Bril's interpreter reads it from JSON: a 64-bit float, rounded down. Where that is more than 64 bits can
 * hold, the number as it is written counts if it fits.
 */
export function intText(value: number, text: string, place: Place, problems: Problems): string {
  if (!Number.isFinite(value)) {
    problems.error('literal-out-of-range', `${text} is too large.`, place);
    return '0';
  }
  const written = /^[+-]?\d+$/.test(text) ? BigInt(text.replace('+', '')) : null;
  let int = BigInt(Math.floor(value));
  if (written !== null && written >= MIN_INT && written <= MAX_INT && (int < MIN_INT || int > MAX_INT)) int = written;
  int = BigInt.asIntN(64, int);
  if (written === null ? !Number.isInteger(value) : int !== written)
    problems.warn(
      'literal-out-of-range',
      `Bril's interpreter takes ${text} to be ${int}, and so does this program.`,
      place,
    );
  return String(int);
}
