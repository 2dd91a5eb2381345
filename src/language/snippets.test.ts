import { expect, test } from 'vitest';
import { OPCODES, type Opcode } from '../hir/opcodes.ts';
import { opcodeSnippet } from './snippets.ts';
import { literal, placeholder, plainText } from './snippetText.ts';

test.each(['%a$b', 'a}b', 'a\\b', 'plain'])('%s stands for itself', (text) => {
  expect(plainText(literal(text))).toBe(text);
});

test('a snippet with a place to fill in is no plain text', () => {
  expect(plainText(`${literal('a$b')} ${placeholder(1, 'x}')}`)).toBeNull();
  expect(plainText('function @$1')).toBeNull();
});

test.each(Object.keys(OPCODES) as Opcode[])('%s begins with its own name behind =', (op) => {
  expect(opcodeSnippet(op, false).startsWith(op)).toBe(true);
});
