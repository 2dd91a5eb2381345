/** The types from which programs are made. */
import {
  BOOL,
  F32,
  F64,
  I8,
  I16,
  I32,
  I64,
  type IntType,
  type Type,
  U8,
  U16,
  U32,
  U64,
  type VectorType,
  vectorOf,
} from '../hir/types.ts';

export const INTEGERS: readonly IntType[] = [I8, I16, I32, I64, U8, U16, U32, U64];
export const FLOATS = [F32, F64] as const;
export const SCALARS: readonly Type[] = [...INTEGERS, ...FLOATS, BOOL];

const vectors = (elements: readonly VectorType['element'][]) =>
  elements.map((element) => vectorOf(element, 128 / element.bits));
export const INT_VECTORS = vectors(INTEGERS);
export const FLOAT_VECTORS = vectors(FLOATS);
export const VECTORS = [...INT_VECTORS, ...FLOAT_VECTORS];

/** Bytes that a program reads and writes in every width. */
export const BYTES = 64;
