import { expect, test } from 'vitest';
import { PRESETS } from '../../engine/tiering/config.ts';
import {
  changeText,
  countAt,
  handleOffsets,
  keyStep,
  rangeOf,
  thresholdsOf,
  type VerticalAxis,
  yOf,
} from './thresholds.ts';

const { profileConfig } = PRESETS.default;
const AXES: readonly VerticalAxis[] = [
  { scale: 'log', domain: [1, 10_000], top: 14, bottom: 214 },
  { scale: 'linear', domain: [0, 2000], top: 14, bottom: 214 },
];

test.each(AXES)('a count that is put on the $scale axis is read back from it', (axis) => {
  for (const count of [10, 100, 1000, 1500]) expect(countAt(yOf(count, axis), axis)).toBe(count);
});

test.each(AXES)('outside of the $scale axis are its ends', (axis) => {
  expect(countAt(-1000, axis)).toBe(axis.domain[1]);
  expect(countAt(1000, axis)).toBe(1);
});

test('handles of close thresholds stand side by side', () => {
  const [axis] = AXES as [VerticalAxis];
  expect(handleOffsets([10, 100, 1000], axis)).toEqual([0, 0, 0]);
  const [first, second, third] = handleOffsets([100, 100, 110], axis) as [number, number, number];
  expect(first).toBe(0);
  expect(second).toBeGreaterThan(first);
  expect(third).toBeGreaterThan(second);
});

test('thresholds stay in order', () => {
  expect(rangeOf('warm', profileConfig)).toEqual([1, 1000]);
  expect(rangeOf('hot', profileConfig)).toEqual([100, 1e9]);
  expect(rangeOf('baseline', { ...profileConfig, baselineThreshold: 5 })).toEqual([1, 100]);
});

test('without the interpreter there is no baseline threshold', () => {
  expect(thresholdsOf(profileConfig)).toEqual(['warm', 'hot']);
  expect(thresholdsOf({ ...profileConfig, baselineThreshold: 5 })).toEqual(['baseline', 'warm', 'hot']);
});

test.each([
  ['ArrowUp', 100, 200],
  ['ArrowDown', 200, 100],
  ['ArrowDown', 100, 90],
  ['ArrowUp', 90, 100],
  ['ArrowDown', 1, 1],
  ['PageUp', 300, 1000],
  ['PageDown', 300, 30],
  ['Home', 300, 1],
  ['End', 300, 1000],
])('%s takes %d to %d', (key, from, to) => {
  expect(keyStep(key, from, [1, 1000])).toBe(to);
});
test('other keys do nothing', () => expect(keyStep('Tab', 5, [1, 10])).toBeNull());

test('a change is told with both numbers', () => {
  expect(changeText(profileConfig, { ...profileConfig, hotThreshold: 5000 })).toBe(
    'Hot threshold: 1,000 → 5,000 calls.',
  );
  expect(changeText(profileConfig, profileConfig)).toBe('');
});
