import { expect, test } from 'vitest';
import { CountHistory } from './countHistory.ts';

test('keeps every sample while there is room', () => {
  const history = new CountHistory(2, 4);
  history.push(0, (f) => f);
  history.push(5, (f) => 10 + f);
  expect(history.points(0)).toEqual([
    { at: 0, count: 0 },
    { at: 5, count: 10 },
  ]);
  expect(history.points(1).map(({ count }) => count)).toEqual([1, 11]);
});

test('a sample at the same time replaces the one before', () => {
  const history = new CountHistory(1, 4);
  history.push(3, () => 1);
  history.push(3, () => 2);
  expect(history.points(0)).toEqual([{ at: 3, count: 2 }]);
});

test('thins old samples when full, keeps the first and the newest ones, and never grows', () => {
  const history = new CountHistory(1, 8);
  for (let i = 0; i < 1000; i++) history.push(i, () => i * 2);
  const points = history.points(0);
  expect(points.length).toBeLessThanOrEqual(8);
  expect(points[0]).toEqual({ at: 0, count: 0 });
  expect(points.at(-1)).toEqual({ at: 999, count: 1998 });
  expect(points.map(({ at }) => at)).toEqual(points.map(({ at }) => at).toSorted((a, b) => a - b));
});

test('a program of many functions gets fewer samples, not more memory', () => {
  const history = new CountHistory(20_000);
  for (let i = 0; i < 500; i++) history.push(i, () => i);
  expect(history.length).toBeLessThanOrEqual(50);
  expect(history.bytes).toBeLessThan(9_000_000);
});

test('the sample of a time is the newest one that was taken by then', () => {
  const history = new CountHistory(2, 8);
  for (const at of [10, 20, 30]) history.push(at, (f) => at + f);
  expect(history.sampleAt(9.9)).toBeNull();
  expect(history.sampleAt(10)).toBe(0);
  expect(history.sampleAt(29)).toBe(1);
  expect(history.sampleAt(1000)).toBe(2);
  expect([...history.row(1)]).toEqual([20, 21]);
  expect(history.timeOf(1)).toBe(20);
});
