import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FRAME_MS, Sampler } from './sampler.ts';

beforeEach(() => vi.useFakeTimers({ now: 0 }));
afterEach(() => vi.useRealTimers());

test('samples densely at first and shows less of that, then shows each sample, four times a second', () => {
  const taken: { at: number; show: boolean }[] = [];
  const sampler = new Sampler((show) => taken.push({ at: Date.now(), show }));
  sampler.start();
  vi.advanceTimersByTime(252 + 2 * FRAME_MS);
  expect(taken.map(({ at }) => at)).toEqual([4, 12, 28, 60, 124, 252, 502, 752]);
  expect(taken.filter(({ show }) => show).map(({ at }) => at)).toEqual([60, 124, 252, 502, 752]);
  sampler.stop();
  vi.advanceTimersByTime(4 * FRAME_MS);
  expect(taken).toHaveLength(8);
});
