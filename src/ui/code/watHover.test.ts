import { expect, test } from 'vitest';
import { watHover } from './watHover.ts';

const LINE = '   (local.set $add (i32.add (i32.const 1)))';
const at = (text: string): number => LINE.indexOf(text) + 1;

test('an instruction is explained wherever the mouse is on it', () => {
  const hover = watHover(LINE, at('32.add'));
  expect(hover?.contents).toEqual(['**i32.add** i32 i32 → i32', 'Adds two 32-bit integers.']);
  expect(LINE.slice((hover?.startColumn ?? 0) - 1, (hover?.endColumn ?? 0) - 1)).toBe('i32.add');
  expect(watHover(LINE, at('set'))?.contents[0]).toMatch(/^\*\*local\.set/);
});

test('labels, numbers and what is no instruction are not', () => {
  expect(watHover(LINE, at('$add'))).toBeNull();
  expect(watHover(LINE, at('add ('))).toBeNull();
  expect(watHover(LINE, at(' 1)'))).toBeNull();
  expect(watHover('  (param i32)', 5)).toBeNull();
});
