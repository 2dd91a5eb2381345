import { expect, test } from 'vitest';
import { FASTEST_RATE, SLOWEST_RATE } from '../store/schemas.ts';
import { positionOf, rateOf, SLIDER_MAX, SLIDER_MIN } from './pace.ts';

test.each([SLOWEST_RATE, 1, 50, 1000, FASTEST_RATE])('%d calls a second have a place on the slider', (rate) => {
  expect(rateOf(positionOf(rate))).toBe(rate);
});

test('the ends of the slider are the slowest and the fastest pace', () => {
  expect([rateOf(SLIDER_MIN), rateOf(SLIDER_MAX)]).toEqual([SLOWEST_RATE, FASTEST_RATE]);
});
