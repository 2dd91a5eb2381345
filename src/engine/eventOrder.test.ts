import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { TierEvent } from './api.ts';
import { EventOrder } from './eventOrder.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function setUp() {
  const delivered: [number, number[]][] = [];
  const order = new EventOrder((program, events) => delivered.push([program, events.map(({ sequence }) => sequence)]));
  const hear = (program: number, ...sequence: number[]) =>
    order.heard(
      program,
      sequence.map((number) => ({ sequence: number }) as TierEvent),
    );
  return { order, delivered, hear };
}

test('events that come before the answer about their program are delivered after it, in their order', () => {
  const { order, delivered, hear } = setUp();
  hear(1, 0, 1);
  order.handedOn(1);
  hear(1, 2);
  expect(delivered).toEqual([]);
  vi.advanceTimersByTime(0);
  hear(1, 3);
  expect(delivered).toEqual([
    [1, [0, 1]],
    [1, [2]],
    [1, [3]],
  ]);
});

test('those of the program before are not held up for long, and those of a later one wait', () => {
  const { order, delivered, hear } = setUp();
  order.handedOn(1);
  hear(1, 0);
  hear(2, 0);
  hear(1, 1);
  order.release();
  expect(delivered).toEqual([
    [1, [0]],
    [1, [1]],
  ]);
  order.handedOn(2);
  vi.advanceTimersByTime(0);
  expect(delivered.slice(2)).toEqual([[2, [0]]]);
});
