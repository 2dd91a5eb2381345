import { expect, test } from 'vitest';
import { OPCODES } from '../../hir/opcodes.ts';
import { hirMonarch } from './hirLanguage.ts';

test.each(Object.keys(OPCODES))('%s is coloured', (op) => {
  expect(hirMonarch['opcodes']).toContain(op);
});
