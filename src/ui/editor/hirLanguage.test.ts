import { expect, test } from 'vitest';
import { INTRINSICS } from '../../hir/intrinsics.ts';
import { OPCODES } from '../../hir/opcodes.ts';
import { helpFor, hirMonarch } from './hirLanguage.ts';

test.each(Object.keys(OPCODES))('%s is coloured and explained', (op) => {
  expect(hirMonarch['opcodes']).toContain(op);
  expect(helpFor(op)).toContain(op);
});

test.each(Object.keys(INTRINSICS))('intrinsic.%s is explained', (name) => {
  expect(helpFor(`intrinsic.${name}`)).toContain(name);
});

test('names of the program are not', () => {
  expect(['fib', '%x', '@add', 'toString', 'intrinsic.nothing', 'sqrt'].map(helpFor)).toEqual(Array(6).fill(null));
});
