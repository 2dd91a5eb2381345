import { describe, expect, test } from 'vitest';
import { OptimizationTier, PRESETS, type TieredConfig } from './config.ts';
import { decide, type FunctionSnapshot } from './policy.ts';
import { RateLimit } from './rateLimit.ts';
import { TUNING } from './tuning.ts';

const config: TieredConfig = PRESETS.default; // warm 100, hot 1000

function f(count: number, rest: Partial<FunctionSnapshot> = {}): FunctionSnapshot {
  return { index: 0, tier: 0, state: 'idle', count, failures: 0, retryAt: 0, pinned: false, ...rest };
}

describe('decide', () => {
  test.each<[string, FunctionSnapshot, OptimizationTier | null]>([
    ['below warm', f(99), null],
    ['warm', f(100), OptimizationTier.Standard],
    ['hot in Baseline takes the quick step first', f(5000), OptimizationTier.Standard],
    ['warm in Standard', f(999, { tier: 1 }), null],
    ['hot in Standard', f(1000, { tier: 1 }), OptimizationTier.Optimized],
    ['Optimized', f(1e9, { tier: 2 }), null],
    ['queued', f(100, { state: 'queued' }), null],
    ['compiling', f(100, { state: 'compiling' }), null],
    ['ready', f(100, { state: 'ready' }), null],
    ['failed and due', f(100, { state: 'failed', failures: 1, retryAt: 50 }), OptimizationTier.Standard],
    ['failed and not due', f(100, { state: 'failed', failures: 1, retryAt: 50.1 }), null],
    ['given up', f(100, { state: 'failed', failures: 3 }), null],
    ['one try left', f(100, { state: 'failed', failures: 2 }), OptimizationTier.Standard],
    ['pinned', f(100, { pinned: true }), null],
  ])('%s', (_, snapshot, tier) => {
    const { promote } = decide({ functions: [snapshot], requestBudget: 10 }, config, 50);
    expect(promote.map((decision) => decision.tier)).toEqual(tier === null ? [] : [tier]);
  });

  test('functions in the interpreter go to the baseline first, however hot they are', () => {
    const lazy: TieredConfig = { ...config, profileConfig: { ...config.profileConfig, baselineThreshold: 5 } };
    const functions = [4, 5, 5000].map((count, index) => f(count, { index, tier: OptimizationTier.Interpreter }));
    const { promote } = decide({ functions, requestBudget: 10 }, lazy, 0);
    expect(promote.map(({ functionIndex, tier }) => [functionIndex, tier])).toEqual([
      [2, OptimizationTier.Baseline],
      [1, OptimizationTier.Baseline],
    ]);
    expect(promote[1]?.reason).toBe('5 calls ≥ baseline threshold 5: Tier 0 (Baseline)');
  });

  test('says why', () => {
    const snapshot = { functions: [f(1234), f(10_000, { index: 1, tier: 1 })], requestBudget: 10 };
    expect(decide(snapshot, config, 0).promote.map(({ reason }) => reason)).toEqual([
      '10,000 calls ≥ hot threshold 1,000: Tier 2 (Optimized, alone)',
      '1,234 calls ≥ warm threshold 100: Tier 1 (Standard)',
    ]);
    const speculative: TieredConfig = { ...config, tier2Backend: 'speculative' };
    expect(decide(snapshot, speculative, 0).promote[0]?.reason).toContain('with its hot callees');
  });

  test('the hottest come first, and the budget holds the others back', () => {
    const functions = [200, 900, 100, 500].map((count, index) => f(count, { index }));
    const { promote, heldBack } = decide({ functions, requestBudget: 2 }, config, 0);
    expect(promote.map(({ functionIndex }) => functionIndex)).toEqual([1, 3]);
    expect(heldBack.map(({ functionIndex }) => functionIndex)).toEqual([0, 2]);
    const none = decide({ functions, requestBudget: -1 }, config, 0);
    expect([none.promote.length, none.heldBack.length]).toEqual([0, 4]);
  });

  test('nothing without background optimization', () => {
    const off: TieredConfig = { ...config, enableBackgroundOptimization: false };
    expect(decide({ functions: [f(1e6)], requestBudget: 10 }, off, 0)).toEqual({ promote: [], heldBack: [] });
  });
});

describe('RateLimit', () => {
  test('allows a burst, then what the time brings', () => {
    const limit = new RateLimit(0);
    expect(limit.available(1000, 0)).toBe(TUNING.requestBurst);
    limit.take(TUNING.requestBurst);
    expect(limit.available(1000, 0)).toBe(0);
    expect(limit.wait(1000)).toBe(1);
    expect(limit.available(1000, 10)).toBe(10);
    expect(limit.wait(1000)).toBe(0);
    expect(limit.available(1000, 1e6)).toBe(TUNING.requestBurst);
  });

  test('a low rate has a burst of a second', () => {
    const limit = new RateLimit(0);
    expect(limit.available(2, 0)).toBe(2);
    limit.take(2);
    expect(limit.available(2, 400)).toBe(0);
    expect(limit.available(2, 500)).toBe(1);
  });

  test('a clock that goes back takes nothing away', () => {
    const limit = new RateLimit(100);
    expect(limit.available(1000, 50)).toBe(TUNING.requestBurst);
  });
});
