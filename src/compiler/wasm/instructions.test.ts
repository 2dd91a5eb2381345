import { expect, test } from 'vitest';
import { explainInstruction } from './instructions.ts';
import { Misc, Op, SimdOp } from './opcodes.ts';

/** `i32_trunc_sat_f64_s` is `i32.trunc_sat_f64_s`, and `br_if` stays as it is. */
const textName = (key: string): string =>
  key.replace(/^(i32|i64|f32|f64|v128|[if]\d+x\d+|local|global|memory)_/, '$1.');
/** Prefixes, ends, and what the text format writes in another way. */
const NO_NAME = new Set(['end', 'misc', 'simd', 'atomic', 'select_typed']);

test.each([...Object.keys(Op), ...Object.keys(Misc), ...Object.keys(SimdOp)].filter((key) => !NO_NAME.has(key)))(
  '%s, which the emitter uses, is explained in one sentence',
  (key) => {
    const info = explainInstruction(textName(key));
    expect(info?.text).toMatch(/^[A-Z\d][^\n]*\.$/);
    expect(info?.text).not.toMatch(/undefined|\b[NL]\b/);
    expect(info?.effect).toMatch(/.+ → .+/);
  },
);

test.each([
  ['i32.add', 'i32 i32 → i32', 'Adds two 32-bit integers.'],
  ['i64.lt_u', 'i64 i64 → i32', '1 when the first of two unsigned 64-bit integers is less than the second, else 0.'],
  ['i64.extend_i32_u', 'i32 → i64', 'Makes a 64-bit integer of a 32-bit unsigned integer.'],
  [
    'i64.atomic.rmw8.cmpxchg_u',
    'i32 i64 i64 → i64',
    'In one step for all threads, reads 8 bits from memory and puts the second number there if it is equal to the first; gives what was there.',
  ],
  ['i32.atomic.load', 'i32 → i32', 'Loads 32 bits from memory in one step that other threads see whole.'],
  ['f64x2.mul', 'v128 v128 → v128', 'Multiplies two vectors, each of its 2 lanes by itself.'],
  ['v128.load32_splat', 'i32 → v128', 'Loads 32 bits from memory and copies them into each lane.'],
])('%s: %s', (name, effect, text) => {
  expect(explainInstruction(name)).toEqual({ effect, text });
});

test.each(['param', 'i32', 'i32.frobnicate', 'v128.', 'i32x4.', 'module'])('%s is no instruction', (name) => {
  expect(explainInstruction(name)).toBeNull();
});
