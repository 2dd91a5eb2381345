import { expect, test } from 'vitest';
import { isSteady } from '../telemetry/statistics.ts';
import { fastest } from './kernels/whole-runs.ts';
import { warmsUp } from './page/measuring.ts';

test('what goes on as it began is steady', () => {
  expect(isSteady([1, 1.02, 9, 1, 1.01, 1.03, 1, 1])).toBe(true);
  expect(isSteady([1, 1, 1, 1, 0.8, 0.8, 0.8, 0.8])).toBe(false);
  expect(isSteady([1, 1, 1, 1, 1.2, 1.2, 1.2, 1.2])).toBe(false);
});

test('warming up ends when nothing gets faster any more, or when it has taken long enough', () => {
  expect(warmsUp([5, 5])).toBe(true);
  expect(warmsUp([5, 3, 2])).toBe(true);
  expect(warmsUp([5, 3, 2, 1.95])).toBe(false);
  expect(warmsUp(Array.from({ length: 12 }, (_, i) => 2 ** -i))).toBe(false);
});

test('the best single tier is the fastest of those that were measured, and never promotion', () => {
  expect(fastest({ baseline: 3, standard: 2, auto: 1 })).toBe('standard');
  expect(fastest({ speculative: 5, auto: 1 })).toBe('speculative');
});
