/** Literals of every type that has some, mostly of those values at which compilers go wrong. */
import type { FloatType, IntType, Type } from '../hir/types.ts';
import { oneIn, pick, type Random } from './random.ts';

/** Whether a type's values can be written down. */
export function hasLiteral(type: Type): boolean {
  switch (type.kind) {
    case 'bool':
    case 'int':
    case 'float':
    case 'vector':
      return true;
    case 'array':
      return hasLiteral(type.element);
    case 'struct':
      return type.fields.every(hasLiteral);
    default:
      return false;
  }
}

export function literal(random: Random, type: Type): string {
  switch (type.kind) {
    case 'bool':
      return pick(random, ['true', 'false']);
    case 'int':
      return integerLiteral(random, type);
    case 'float':
      return floatLiteral(random, type);
    case 'vector':
      return `[${Array.from({ length: type.lanes }, () => literal(random, type.element)).join(', ')}]`;
    case 'array':
      return `[${Array.from({ length: type.length }, () => literal(random, type.element)).join(', ')}]`;
    case 'struct': {
      const fields = type.fields.map((field) => literal(random, field));
      return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
    }
    default:
      throw new Error(`a ${type.kind} has no literals`);
  }
}

export function leastOf({ bits, signed }: IntType): bigint {
  return signed ? -(1n << BigInt(bits - 1)) : 0n;
}
export function greatestOf({ bits, signed }: IntType): bigint {
  return (1n << BigInt(signed ? bits - 1 : bits)) - 1n;
}

function integerLiteral(random: Random, type: IntType): string {
  const [least, greatest] = [leastOf(type), greatestOf(type)];
  const power = 1n << BigInt(random(type.bits));
  const value = pick(random, [
    ...[0n, 1n, -1n, 2n, 3n, BigInt(random(16)), BigInt(random(256)), BigInt(type.bits), BigInt(type.bits - 1)],
    ...[least, least + 1n, greatest, greatest - 1n, greatest / 3n],
    ...[power, power - 1n, power + 1n, -power],
    (BigInt(random(2 ** 32)) << 32n) | BigInt(random(2 ** 32)),
  ]);
  const wrapped = BigInt.asUintN(type.bits, value);
  return String(type.signed ? BigInt.asIntN(type.bits, wrapped) : wrapped);
}

const FLOATS = [
  ...[
    '0.0',
    '-0.0',
    '1.0',
    '-1.0',
    '0.5',
    '-0.5',
    '1.5',
    '-2.25',
    '2.0',
    '3.0',
    '10.0',
    '0.1',
    '100.0',
    '1e10',
    '3e-5',
  ],
  ...['inf', '-inf', 'nan'],
  // Where conversions to integers saturate or round.
  ...['127.5', '128.0', '255.0', '256.0', '32767.0', '65536.0', '2147483647.0', '2147483648.0', '-2147483648.0'],
  ...['4294967295.0', '4294967296.0', '9007199254740993.0', '9223372036854775808.0', '18446744073709551616.0', '-0.9'],
];
const EXTREMES = {
  32: ['3.4028235e38', '1.1754944e-38', '1e-45', '16777216.0', '16777217.0'],
  64: ['1.7976931348623157e308', '2.2250738585072014e-308', '5e-324', '4503599627370497.5', '1e300'],
} as const;

function floatLiteral(random: Random, { bits }: FloatType): string {
  if (oneIn(random, 8)) return pick(random, EXTREMES[bits]);
  if (oneIn(random, 6)) return ((random(2000) - 1000) / 8).toFixed(3);
  return pick(random, FLOATS);
}
