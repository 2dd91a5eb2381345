import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { QUIET_MS, WhenQuiet } from './whenQuiet.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('waits until it has been quiet for long enough, after each disturbance anew', () => {
  let done = 0;
  const quiet = new WhenQuiet(() => done++);
  vi.advanceTimersByTime(2 * QUIET_MS);
  expect(done).toBe(0);
  quiet.calm();
  vi.advanceTimersByTime(QUIET_MS - 1);
  quiet.disturb();
  vi.advanceTimersByTime(2 * QUIET_MS);
  expect(done).toBe(0);
  quiet.calm();
  quiet.calm();
  vi.advanceTimersByTime(2 * QUIET_MS);
  expect(done).toBe(1);
  quiet.calm();
  vi.advanceTimersByTime(QUIET_MS);
  expect(done).toBe(2);
});
