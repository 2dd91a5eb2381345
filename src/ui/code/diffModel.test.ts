import { expect, test } from 'vitest';
import { diffHunks } from './diffModel.ts';

test('each line has its number in both texts, and what is far from a change is left out', () => {
  const text = (middle: string) => ['a', 'b', 'c', 'd', 'e', middle, 'g', 'h', 'i', 'j', 'k'].join('\n');
  const [hunk, ...others] = diffHunks(text('f'), text('f1\nf2'));
  expect(others).toEqual([]);
  expect(hunk?.lines.map(({ sign, text: t, before, after }) => `${sign}${t} ${before ?? '-'} ${after ?? '-'}`)).toEqual(
    [' c 3 3', ' d 4 4', ' e 5 5', '-f 6 -', '+f1 - 6', '+f2 - 7', ' g 7 8', ' h 8 9', ' i 9 10'],
  );
  expect([hunk?.first, hunk?.last]).toEqual([3, 10]);
  expect(hunk?.lines.map(({ row }) => row)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
});

test('equal texts have no difference', () => {
  expect(diffHunks('a', 'a')).toEqual([]);
});
