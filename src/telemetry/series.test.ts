import { expect, test } from 'vitest';
import { chartRows, downsample, hottest } from './series.ts';

test('downsampling keeps both ends', () => {
  const points = Array.from({ length: 1000 }, (_, i) => i);
  const kept = downsample(points, 10);
  expect(kept).toHaveLength(10);
  expect(kept[0]).toBe(0);
  expect(kept.at(-1)).toBe(999);
});

test('the hottest come first, ties in the order of the program, those never called not at all', () => {
  expect(hottest([5, 0, 9, 5], 3)).toEqual([2, 0, 3]);
});

test('rows join the functions by time', () => {
  const rows = chartRows([
    {
      functionIndex: 0,
      points: [
        { at: 1, count: 10 },
        { at: 2, count: 20 },
      ],
    },
    { functionIndex: 4, points: [{ at: 2, count: 7 }] },
  ]);
  expect(rows).toEqual([
    { at: 1, f0: 10 },
    { at: 2, f0: 20, f4: 7 },
  ]);
});

test('a logarithmic axis has no place for zero', () => {
  const rows = chartRows([{ functionIndex: 0, points: [{ at: 1, count: 0 }] }], { logarithmic: true });
  expect(rows).toEqual([{ at: 1, f0: null }]);
});

test('thinned rows still end where each line ends', () => {
  const points = Array.from({ length: 500 }, (_, i) => ({ at: i, count: i }));
  const rows = chartRows(
    [
      { functionIndex: 0, points },
      { functionIndex: 1, points: points.slice(0, 123).map(({ at, count }) => ({ at: at + 0.5, count })) },
    ],
    { most: 50 },
  );
  expect(rows.length).toBeLessThanOrEqual(50);
  expect(rows.at(-1)?.['f0']).toBe(499);
  expect(rows.findLast((row) => row['f1'] !== undefined)?.['f1']).toBe(122);
});
