import { describe, expect, test } from 'vitest';
import {
  alignOf,
  arrayOf,
  BOOL,
  F64,
  functionType,
  I8,
  I16,
  I32,
  I64,
  namedStruct,
  pointerTo,
  sizeOf,
  structLayout,
  structOf,
  type Type,
  typeName,
  U8,
  VOID,
} from './types.ts';

test('equal types are the same object', () => {
  expect(pointerTo(I32)).toBe(pointerTo(I32));
  expect(arrayOf(I32, 3)).toBe(arrayOf(I32, 3));
  expect(arrayOf(I32, 3)).not.toBe(arrayOf(I32, 4));
  expect(functionType([I32, F64], VOID)).toBe(functionType([I32, F64], VOID));
  expect(functionType([I32], F64)).not.toBe(functionType([I32, F64], VOID));
  expect(structOf([I8, I32], false)).toBe(structOf([I8, I32], false));
  expect(structOf([I8, I32], false)).not.toBe(structOf([I8, I32], true));
  expect(structOf([], false)).not.toBe(structOf([], true));
  expect(namedStruct('A', false)).not.toBe(namedStruct('A', false));
});

describe('layout in memory', () => {
  test.each<[string, Type, number, number]>([
    ['bool', BOOL, 1, 1],
    ['i16', I16, 2, 2],
    ['f64', F64, 8, 8],
    ['a pointer', pointerTo(F64), 4, 4],
    ['a function', functionType([], VOID), 4, 4],
    ['an array', arrayOf(I16, 5), 10, 2],
    ['an empty array', arrayOf(I64, 0), 0, 8],
    ['an empty struct', structOf([], false), 0, 1],
    ['padding between and behind', structOf([I8, I32, I8], false), 12, 4],
    ['no padding when packed', structOf([I8, I32, I8], true), 6, 1],
    ['an array of structs', arrayOf(structOf([I64, I8], false), 3), 48, 8],
    ['a packed struct in a struct', structOf([I8, structOf([I8, I64], true), I16], false), 12, 2],
  ])('%s', (_name, type, size, align) => {
    expect([sizeOf(type), alignOf(type)]).toEqual([size, align]);
  });

  test('offsets of fields', () => {
    expect(structLayout(structOf([I8, I64, U8, I16], false)).offsets).toEqual([0, 8, 16, 18]);
    expect(structLayout(structOf([I8, I64, U8, I16], true)).offsets).toEqual([0, 1, 9, 10]);
  });
});

test.each<[Type, string]>([
  [pointerTo(pointerTo(I32)), '**i32'],
  [arrayOf(structOf([I8, F64], true), 2), '[packed { i8, f64 }; 2]'],
  [functionType([I32, functionType([], VOID)], BOOL), 'fn(i32, fn() -> void) -> bool'],
  [structOf([], false), '{}'],
  [namedStruct('Pair', false), '%Pair'],
])('%#: the name of a type is its text', (type, name) => {
  expect(typeName(type)).toBe(name);
});
