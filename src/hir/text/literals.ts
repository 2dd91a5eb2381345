/** Literals of scalar types: from their text to canonical values, and back. */
import type { ScalarConstant } from '../module.ts';
import { BOOL, type FloatType, type IntType, quoteType, SCALAR_TYPES, type Type, typeName } from '../types.ts';

const INTEGER = /^(-?)(?:0[xX]([0-9a-fA-F]+?)|([0-9]+))([iu](?:8|16|32|64|128))?$/;
/** An f in a hexadecimal number is a digit, so only decimal numbers take a float's suffix. */
const FLOAT = /^(-?(?:[0-9]+\.?[0-9]*(?:[eE][-+]?[0-9]+)?|inf|nan|NaN))(f32|f64)?$/;

/** What is wrong with a literal: a code for the diagnostic and words for people. */
export interface BadLiteral {
  readonly code: 'bad-number' | 'literal-out-of-range' | 'literal-type' | 'cannot-infer' | 'not-supported';
  readonly message: string;
}

/** Whether a word (not a number) is a literal. */
export function isLiteralWord(word: string): boolean {
  return word === 'true' || word === 'false' || word === 'null' || FLOAT.test(word);
}

/** The type that a literal carries itself, by its suffix or by being `true` or `false`; else null. */
export function ownType(text: string): Type | null {
  if (text === 'true' || text === 'false') return BOOL;
  const suffix = INTEGER.exec(text)?.[4] ?? FLOAT.exec(text)?.[2];
  return suffix === undefined ? null : (SCALAR_TYPES.get(suffix) ?? null);
}

/**
 * The value of a literal in a place that wants `expected`. A suffix wins over the place: the verifier then compares the
 * two types.
 */
export function parseLiteral(text: string, expected: Type | null): ScalarConstant | BadLiteral {
  const integer = INTEGER.exec(text);
  const float = integer === null ? FLOAT.exec(text) : null;
  const suffix = integer?.[4] ?? float?.[2];
  const type =
    suffix === undefined ? (text === 'true' || text === 'false' ? BOOL : expected) : SCALAR_TYPES.get(suffix);
  if (type === undefined) return { code: 'not-supported', message: `Not supported yet: the type ${suffix}.` };
  if (type === null) {
    return {
      code: 'cannot-infer',
      message: `Nothing here says which type the literal \`${text}\` has. Say it: \`${typedExample(text)}\`.`,
    };
  }
  if (type.kind === 'bool' && (text === 'true' || text === 'false')) return scalar(BOOL, text === 'true' ? 1 : 0);
  if (text === 'null' && (type.kind === 'pointer' || type.kind === 'function')) return scalar(type, 0);
  if (integer !== null) {
    if (type.kind === 'int') return integerLiteral(text, integer, type);
    if (type.kind === 'float' && integer[2] === undefined)
      return floatLiteral(text, `${integer[1]}${integer[3]}`, type);
  } else if (float !== null) {
    if (type.kind === 'float') return floatLiteral(text, float[1] as string, type);
  } else if (text !== 'null') {
    return { code: 'bad-number', message: `\`${text}\` is not a number.` };
  }
  return { code: 'literal-type', message: `\`${text}\` is not a literal of type ${quoteType(type)}.${hint(type)}` };
}

/** How a literal looks when it says its type. */
function typedExample(text: string): string {
  if (text === 'null') return 'null:*T';
  return `${text}${INTEGER.test(text) ? 'i32' : 'f64'}`;
}

function scalar(type: Type, value: number | bigint): ScalarConstant {
  return { kind: 'scalar', type, value };
}

function hint(type: Type): string {
  switch (type.kind) {
    case 'bool':
      return ' Write `true` or `false`.';
    case 'pointer':
    case 'function':
      return ' The only literal of such a type is `null`.';
    case 'int':
      return ' Write a whole number.';
    case 'vector':
      return ' Make a vector of it by `vector_splat`.';
    case 'struct':
    case 'array':
      return ' Such a value is made by `const`.';
    default:
      return '';
  }
}

/** The least and the greatest value of an integer type. */
export function integerRange(type: IntType): { readonly min: bigint; readonly max: bigint } {
  const bits = BigInt(type.bits);
  return type.signed
    ? { min: -(1n << (bits - 1n)), max: (1n << (bits - 1n)) - 1n }
    : { min: 0n, max: (1n << bits) - 1n };
}

function integerLiteral(text: string, parts: RegExpExecArray, type: IntType): ScalarConstant | BadLiteral {
  const [, sign, hex, decimal] = parts;
  const digits = (hex ?? decimal) as string;
  // Longer ones cannot fit, and BigInt would take its time to say so.
  const value =
    digits.length > 100 ? null : BigInt(hex === undefined ? digits : `0x${digits}`) * (sign === '-' ? -1n : 1n);
  const { min, max } = integerRange(type);
  if (value !== null) {
    if (value >= min && value <= max) return scalar(type, type.bits === 64 ? value : Number(value));
    // A hexadecimal number without a sign is a bit pattern: 0xFF is the i8 -1.
    const pattern = BigInt.asIntN(type.bits, value);
    if (hex !== undefined && sign === '' && value < 1n << BigInt(type.bits)) {
      return scalar(type, type.bits === 64 ? pattern : Number(pattern));
    }
  }
  return {
    code: 'literal-out-of-range',
    message: `${text.length > 40 ? 'This number' : text} does not fit ${quoteType(type)}, which goes from ${min} to ${max}.`,
  };
}

function floatLiteral(text: string, digits: string, type: FloatType): ScalarConstant | BadLiteral {
  if (digits.endsWith('nan') || digits.endsWith('NaN')) return scalar(type, Number.NaN);
  if (digits === 'inf') return scalar(type, Number.POSITIVE_INFINITY);
  if (digits === '-inf') return scalar(type, Number.NEGATIVE_INFINITY);
  const value = type.bits === 32 ? Math.fround(Number(digits)) : Number(digits);
  if (Number.isFinite(value)) return scalar(type, value);
  return {
    code: 'literal-out-of-range',
    message: `${text.length > 40 ? 'This number' : text} is too large for ${quoteType(type)}. Write \`inf\` if you mean infinity.`,
  };
}

/** A literal as `parseLiteral` reads it in a place that wants its type. */
export function printLiteral({ type, value }: ScalarConstant): string {
  switch (type.kind) {
    case 'bool':
      return value === 0 ? 'false' : 'true';
    case 'pointer':
    case 'function':
      return 'null';
    case 'float':
      return printFloat(value as number, type);
    default:
      return String(value);
  }
}

function printFloat(value: number, type: FloatType): string {
  if (Number.isNaN(value)) return 'nan';
  if (!Number.isFinite(value)) return value > 0 ? 'inf' : '-inf';
  if (Object.is(value, -0)) return '-0.0';
  const text = type.bits === 32 ? shortestSingle(value) : String(value);
  return /[.e]/.test(text) ? text : `${text}.0`;
}

/** The fewest digits that round to this f32. */
function shortestSingle(value: number): string {
  for (let digits = 1; digits < 9; digits++) {
    const text = String(Number(value.toPrecision(digits)));
    if (Math.fround(Number(text)) === value) return text;
  }
  return String(value);
}

/** A literal that says its type itself, for places that don't. */
export function printTypedLiteral(constant: ScalarConstant): string {
  const { type } = constant;
  switch (type.kind) {
    case 'bool':
      return printLiteral(constant);
    case 'pointer':
    case 'function':
      return `null:${typeName(type)}`;
    default:
      return `${printLiteral(constant)}${typeName(type)}`;
  }
}

/** The type of an integer literal where nothing else decides: i32, or i64 if it needs more. */
export function fitsI32(text: string): boolean {
  const parts = INTEGER.exec(text);
  if (parts === null) return true;
  const digits = (parts[2] ?? parts[3]) as string;
  if (digits.length > 20) return false;
  const value = Number(parts[2] === undefined ? digits : `0x${digits}`);
  return parts[1] === '-' ? value <= 0x8000_0000 : value <= 0x7fff_ffff;
}
