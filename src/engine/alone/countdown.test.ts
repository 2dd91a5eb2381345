import { expect, test } from 'vitest';
import { LANE } from '../../abi/layout.ts';
import { Countdown } from './countdown.ts';

/** Runs a program that passes a safepoint each `step(i)` ms, until `end` ms; returns when it was heeded. */
function heeded(step: (passed: number) => number, end: number): number[] {
  const lane = new Int32Array(16);
  let now = 0;
  const countdown = new Countdown(lane, () => now);
  const times: number[] = [];
  for (let passed = 0; now < end; passed++) {
    now += step(passed);
    if (countdown.pass()) countdown.heed(() => times.push(now));
  }
  return times;
}

const gaps = (times: readonly number[]): number[] => times.slice(1).map((time, i) => time - (times[i] as number));

test('safepoints are heeded some hundred times a second, however often a program comes by', () => {
  for (const step of [1e-4, 1e-2, 0.5, 3]) {
    const settled = gaps(heeded(() => step, 400)).slice(8);
    expect(settled.length).toBeGreaterThan(10);
    for (const gap of settled) {
      expect(gap).toBeGreaterThan(8.9);
      expect(gap).toBeLessThan(14);
    }
  }
});

test('a program that comes by rarely is heeded each time', () => {
  expect(gaps(heeded((i) => (i < 16 ? 0 : 50), 1000)).slice(8)).toSatisfy((late: number[]) =>
    late.every((gap) => gap === 50),
  );
});

test('what is done at a safepoint does not count as the time of the program', () => {
  const lane = new Int32Array(16);
  let now = 0;
  const countdown = new Countdown(lane, () => now);
  for (let i = 0; i < 20; i++) {
    now += (lane[LANE.countdown / 4] as number) * 0.01;
    countdown.heed(() => {
      now += 500;
    });
  }
  expect(lane[LANE.countdown / 4]).toBe(1000);
});
