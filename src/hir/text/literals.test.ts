import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  BOOL,
  F32,
  F64,
  functionType,
  I8,
  I16,
  I32,
  I64,
  pointerTo,
  SCALAR_TYPES,
  type Type,
  U8,
  U32,
  U64,
} from '../types.ts';
import { isLiteralWord, ownType, parseLiteral, printLiteral, printTypedLiteral } from './literals.ts';

/** The value of a literal in a place of the given type, or the code of what is wrong. */
function read(text: string, type: Type | null): number | bigint | string {
  const constant = parseLiteral(text, type);
  return 'code' in constant ? constant.code : constant.value;
}

const POINTER = pointerTo(I32);

describe('literals', () => {
  test.each<[string, Type | null, number | bigint | string]>([
    ['42', I32, 42],
    ['-0', I32, 0],
    ['127', I8, 127],
    ['128', I8, 'literal-out-of-range'],
    ['0xFF', I8, -1],
    ['0x80', I8, -128],
    ['0x100', I8, 'literal-out-of-range'],
    ['-0x80', I8, -128],
    ['0xFF', U8, 255],
    ['-1', U8, 'literal-out-of-range'],
    ['4294967295', U32, 4294967295],
    ['18446744073709551615', U64, 18446744073709551615n],
    ['0xFFFFFFFFFFFFFFFF', I64, -1n],
    ['-9223372036854775808', I64, -9223372036854775808n],
    ['7', I64, 7n],
    ['1.5', I32, 'literal-type'],
    ['1e3', I32, 'literal-type'],
    ['3', F64, 3],
    ['0.1', F32, Math.fround(0.1)],
    ['-0', F64, -0],
    ['1e999', F64, 'literal-out-of-range'],
    ['inf', F32, Number.POSITIVE_INFINITY],
    ['-inf', F64, Number.NEGATIVE_INFINITY],
    ['NaN', F64, Number.NaN],
    ['true', BOOL, 1],
    ['1', BOOL, 'literal-type'],
    ['null', POINTER, 0],
    ['null', functionType([], I32), 0],
    ['0', POINTER, 'literal-type'],
    ['null', I32, 'literal-type'],
    ['1', null, 'cannot-infer'],
    ['42i16', null, 42],
    ['42i16', I32, 42],
    ['300u8', I32, 'literal-out-of-range'],
    ['NaNf64', null, Number.NaN],
    ['-inff32', null, Number.NEGATIVE_INFINITY],
    ['1.5f32', null, 1.5],
    ['0x1f32', I32, 0x1f32],
    ['1i128', null, 'not-supported'],
    ['1__2', I32, 'bad-number'],
    ['1.2.3', F64, 'bad-number'],
  ])('%s', (text, type, value) => {
    expect(read(text, type)).toEqual(value);
  });

  test.each<[string, Type | null]>([
    ['1', null],
    ['1u16', SCALAR_TYPES.get('u16') as Type],
    ['1f64', F64],
    ['true', BOOL],
    ['null', null],
    ['0x1f32', null],
  ])('%s says its own type', (text, type) => {
    expect(ownType(text)).toBe(type);
  });

  test('words that are literals', () => {
    const words = ['true', 'null', 'nan', 'inf', 'NaNf32', 'entry', 'info', 'nano', 'i32'];
    expect(words.filter(isLiteralWord)).toEqual(['true', 'null', 'nan', 'inf', 'NaNf32']);
  });

  const values = fc.oneof(
    fc
      .bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n })
      .map((value) => ({ kind: 'scalar', type: I64, value }) as const),
    fc.integer({ min: -32768, max: 32767 }).map((value) => ({ kind: 'scalar', type: I16, value }) as const),
    fc.double().map((value) => ({ kind: 'scalar', type: F64, value }) as const),
    fc.float().map((value) => ({ kind: 'scalar', type: F32, value }) as const),
    fc.boolean().map((value) => ({ kind: 'scalar', type: BOOL, value: Number(value) }) as const),
  );
  test('every value reads back as it was printed', () => {
    fc.assert(
      fc.property(values, (constant) => {
        expect(parseLiteral(printLiteral(constant), constant.type)).toEqual(constant);
        expect(parseLiteral(printTypedLiteral(constant), null)).toEqual(constant);
      }),
      { numRuns: 1000 },
    );
  });
});
