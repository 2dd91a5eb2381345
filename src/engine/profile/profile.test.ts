import { describe, expect, test } from 'vitest';
import { type LayoutInput, planLayout } from '../../abi/layout.ts';
import { TieredStatistics } from '../statistics.ts';
import { PROFILE_PRESETS, type ProfileConfig } from '../tiering/config.ts';
import { ProfileData } from './profile.ts';

/** Three functions of two blocks each, no program. */
function profile(config: ProfileConfig): ProfileData {
  const input: LayoutInput = {
    functions: 3,
    blocks: 6,
    callSites: 0,
    parameters: 0,
    lanes: 2,
    blockProfiling: config.enableBlockProfiling,
    sampleRate: config.sampleRate,
    globalBytes: 0,
  };
  const layout = planLayout(input);
  return new ProfileData(config, new SharedArrayBuffer(layout.programBase), layout, {
    blockNumber: (f, block) => 2 * f + block,
  });
}

function call(data: ProfileData, functionIndex: number, times: number): void {
  for (let i = 0; i < times; i++) data.recordFunctionCall(functionIndex);
}

describe('ProfileData', () => {
  test('counts calls by function', () => {
    const data = profile(PROFILE_PRESETS.default);
    call(data, 0, 5);
    call(data, 2, 7);
    expect([0, 1, 2].map((f) => data.getFunctionCount(f))).toEqual([5, 0, 7]);
  });

  test.each([
    [9, false, false, 'cold'],
    [10, true, false, 'warm'],
    [99, true, false, 'warm'],
    [100, true, true, 'hot'],
  ] as const)('%i calls: warm %s, hot %s, %s', (calls, warm, hot, hotness) => {
    const data = profile(PROFILE_PRESETS.development);
    call(data, 1, calls);
    expect([data.isWarm(1), data.isHot(1), data.getHotness(1)]).toEqual([warm, hot, hotness]);
  });

  test('lists hot and warm functions, hottest first', () => {
    const data = profile(PROFILE_PRESETS.development);
    call(data, 0, 150);
    call(data, 1, 20);
    call(data, 2, 200);
    expect(data.getHotFunctions()).toEqual([
      [2, 200],
      [0, 150],
    ]);
    expect(data.getWarmFunctions()).toEqual([[1, 20]]);
  });

  test('prints statistics as the original does', () => {
    const data = profile(PROFILE_PRESETS.development);
    call(data, 0, 150);
    call(data, 1, 20);
    expect(data.getStatistics().format()).toBe(
      'Profile Stats: 3 total functions (1 hot, 1 warm, 1 cold), 170 total executions',
    );
  });

  test('counts blocks where block profiling is on', () => {
    const data = profile(PROFILE_PRESETS.development);
    data.recordBlockExecution(1, 1);
    data.recordBlockExecution(1, 1);
    data.recordBlockExecution(2, 0);
    expect([data.getBlockCount(1, 0), data.getBlockCount(1, 1), data.getBlockCount(2, 0)]).toEqual([0, 2, 1]);
  });

  test('knows no blocks where it is off', () => {
    const data = profile(PROFILE_PRESETS.default);
    data.recordBlockExecution(1, 1);
    expect(data.getBlockCount(1, 1)).toBe(0);
  });

  test('sampling adds ten for every tenth call', () => {
    const data = profile(PROFILE_PRESETS.production);
    const counts: number[] = [];
    for (let i = 0; i < 25; i++) {
      data.recordFunctionCall(0);
      counts.push(data.getFunctionCount(0));
    }
    expect(counts).toEqual([...Array(9).fill(0), ...Array(10).fill(10), ...Array(6).fill(20)]);
  });

  test('a sampled function gets warm and hot at its thresholds in calls', () => {
    const data = profile(PROFILE_PRESETS.production);
    call(data, 0, 999);
    expect(data.isWarm(0)).toBe(false);
    call(data, 0, 1);
    expect(data.isWarm(0)).toBe(true);
    call(data, 0, 9000);
    expect(data.isHot(0)).toBe(true);
  });

  test('reset sets everything to 0, also what sampling has begun', () => {
    const data = profile({ ...PROFILE_PRESETS.production, enableBlockProfiling: true });
    call(data, 0, 15);
    data.recordBlockExecution(0, 0);
    data.reset();
    expect([data.getFunctionCount(0), data.getBlockCount(0, 0)]).toEqual([0, 0]);
    call(data, 0, 9);
    expect(data.getFunctionCount(0)).toBe(0);
  });

  test('counts go beyond 32 bits', () => {
    const config = { ...PROFILE_PRESETS.default, sampleRate: 1 };
    const layout = planLayout({
      functions: 1,
      blocks: 1,
      callSites: 0,
      parameters: 0,
      lanes: 2,
      blockProfiling: false,
      sampleRate: 1,
      globalBytes: 0,
    });
    const buffer = new SharedArrayBuffer(layout.programBase);
    new DataView(buffer).setBigUint64(layout.firstLane + layout.callCounts, 0xffff_ffffn, true);
    const hand = layout.firstLane + layout.laneSize + layout.callCounts;
    new DataView(buffer).setBigUint64(hand, 0xffff_ffffn, true);
    const data = new ProfileData(config, buffer, layout, { blockNumber: () => 0 });
    data.recordFunctionCall(0);
    expect(data.getFunctionCount(0)).toBe(2 ** 33 - 1);
  });
});

test('statistics of tiers print as the original does', () => {
  const functions = [
    { tier: 0, state: 'queued' },
    { tier: 0, state: 'compiling' },
    { tier: 1, state: 'ready' },
    { tier: 2, state: 'idle' },
    { tier: 0, state: 'failed' },
  ] as const;
  expect(TieredStatistics.of(functions).format()).toBe(
    'Tiered Compilation: 3 Baseline (T0), 1 Standard (T1), 1 Optimized (T2)\nQueue: 1 waiting, 2 optimizing',
  );
});
