import { expect, test } from 'vitest';
import { niceStep } from './RoundsChart.tsx';

test('steps of an axis are round, and no more than there is room for', () => {
  expect([niceStep(55, 10), niceStep(55, 5), niceStep(0.3, 4), niceStep(10, 10), niceStep(9.9, 2)]).toEqual([
    10, 20, 0.1, 1, 5,
  ]);
});
