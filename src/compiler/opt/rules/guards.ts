/** What the words in rules mean: classes of types, and conditions on types and literals. */
import { type Scalar, widthOf } from '../../../hir/numeric/evaluate.ts';
import { isFloat, isInteger, isScalar, type Type } from '../../../hir/types.ts';
import type { TypeClass } from './notation.ts';

export function isOfClass(name: TypeClass, type: Type): boolean {
  switch (name) {
    case 'int':
      return isInteger(type);
    case 'signed':
      return isInteger(type) && type.signed;
    case 'unsigned':
      return isInteger(type) && !type.signed;
    case 'bool':
      return type.kind === 'bool';
    case 'intOrBool':
      return isInteger(type) || type.kind === 'bool';
    case 'float':
      return isFloat(type);
    case 'address':
      return type.kind === 'pointer' || type.kind === 'function';
    case 'comparable':
      return isScalar(type) && !isFloat(type);
    case 'scalar':
      return isScalar(type);
  }
}

type TypeGuard = (a: Type, b: Type) => boolean;

/** Conditions on types. */
export const TYPE_GUARDS: Readonly<Record<string, TypeGuard>> = {
  int: isInteger,
  signed: (type) => isInteger(type) && type.signed,
  unsigned: (type) => isInteger(type) && !type.signed,
  wider: (a, b) => widthOf(a) > widthOf(b),
  same_width: (a, b) => widthOf(a) === widthOf(b),
  /** It holds an address, and it holds nothing but an address. */
  address_wide: (type) => widthOf(type) >= 32,
  address_bits: (type) => widthOf(type) === 32,
};

type LiteralGuard = (value: Scalar, type: Type) => boolean;

/** Conditions on literals. */
export const LITERAL_GUARDS: Readonly<Record<string, LiteralGuard>> = {
  /** As an unsigned number. */
  power_of_two(value, type) {
    const bits = BigInt.asUintN(widthOf(type), BigInt(value));
    return bits !== 0n && (bits & (bits - 1n)) === 0n;
  },
  /** All ones from the lowest bit on. */
  low_bits(value, type) {
    const bits = BigInt.asUintN(widthOf(type), BigInt(value));
    return bits !== 0n && (bits & (bits + 1n)) === 0n;
  },
  /** An amount of a shift that means what it says. */
  in_width: (value, type) => value >= 0 && value < widthOf(type),
  /** Multiplying by the reciprocal rounds as dividing does: a power of two, far from where floats end. */
  exact_reciprocal(value, type) {
    const magnitude = Math.abs(Number(value));
    const exponent = Math.log2(magnitude);
    return (
      Number.isInteger(exponent) &&
      Math.abs(exponent) < (widthOf(type) === 32 ? 126 : 1022) &&
      2 ** exponent === magnitude
    );
  },
};
