import { expect, test } from 'vitest';
import { frameRate } from './frames.ts';

const every = (ms: number, from: number, to: number) =>
  Array.from({ length: Math.floor((to - from) / ms) }, (_, i) => from + (i + 1) * ms);

test('frames at an even pace', () => {
  expect(frameRate(every(20, 0, 4000), 0, 4000)).toEqual({ mean: 50, worst: 50, longestMs: 20 });
});

test('a gap shows in the second around it, wherever it begins', () => {
  const frames = [...every(20, 0, 1300), ...every(20, 1700, 4000)];
  expect(frameRate(frames, 0, 4000)).toEqual({ mean: 45, worst: 30, longestMs: 420 });
});

test('frames before and after do not count, and no frame until the end is a gap', () => {
  expect(frameRate([-10, 100, 200, 5000], 0, 2000)).toEqual({ mean: 1, worst: 0, longestMs: 1800 });
});

test('less than a second has no worst one', () => {
  expect(frameRate(every(50, 0, 500), 0, 500)).toEqual({ mean: 20, worst: 20, longestMs: 50 });
});
