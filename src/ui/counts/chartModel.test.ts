import { describe, expect, test } from 'vitest';
import type { FunctionStatus } from '../../engine/api.ts';
import { PRESETS } from '../../engine/tiering/config.ts';
import { Recording } from '../../telemetry/recording.ts';
import { programOf, successfulJob } from '../../testing/tierEvents.ts';
import { chartModel, chooseFunctions, linearTicks, logTicks } from './chartModel.ts';

function recordingOf(counts: readonly number[]): Recording {
  const program = programOf(...counts.map((_, i) => `f${i}`));
  const recording = new Recording(program);
  const statuses = program.functions.map(
    (info): FunctionStatus => ({ info, tier: 0, state: 'idle', count: counts[info.index] as number }),
  );
  recording.sample(10, statuses);
  return recording;
}
const highest = PRESETS.default.profileConfig.hotThreshold;

describe('the chosen functions are', () => {
  const recording = recordingOf([5, 0, 90, 7, 1, 1, 1, 1, 1, 1, 1]);
  test('the hottest eight, in the order of the program', () => {
    expect(chooseFunctions(recording.at(null), [])).toEqual([0, 2, 3, 4, 5, 6, 7, 8]);
  });
  test('those that were asked for, as far as they exist', () => {
    expect(chooseFunctions(recording.at(null), ['f9', 'f1', 'gone'])).toEqual([1, 9]);
  });
  test('the hottest again when none of those exists', () => {
    expect(chooseFunctions(recording.at(null), ['gone'])).toHaveLength(8);
  });
});

test('both thresholds are within the chart even when no function comes near them', () => {
  for (const scale of ['log', 'linear'] as const) {
    const { yDomain } = chartModel(recordingOf([3]).at(null), { names: [], scale, highest });
    expect(yDomain[1]).toBeGreaterThan(highest);
  }
});

test('a transition is a dot at its recorded time and count', () => {
  const recording = recordingOf([5000]);
  recording.record(successfulJob(2, { count: 120 }));
  const { dots } = chartModel(recording.at(null), { names: [], scale: 'linear', highest });
  expect(dots).toMatchObject([{ at: 6, count: 120, tier: 1 }]);
});

test('at an earlier time the lines stay, and tiers and counts are those of the time', () => {
  const recording = recordingOf([5000]);
  recording.record(successfulJob(2, { count: 120 }));
  const { series, rows, cursor } = chartModel(recording.at(3), { names: [], scale: 'linear', highest });
  expect(series).toMatchObject([{ tier: 0, count: 120 }]);
  expect(rows.at(-1)?.at).toBe(10);
  expect(cursor).toBe(3);
  expect(chartModel(recording.at(null), { names: [], scale: 'linear', highest }).cursor).toBeNull();
});

test.each([
  [1, [1, 10]],
  [1500, [1, 10, 100, 1000, 10_000]],
  [5e8, [1, 100, 10_000, 1e6, 1e8, 1e10]],
])('logarithmic ticks up to %d', (most, ticks) => {
  expect(logTicks(most)).toEqual(ticks);
});

test.each([
  [3, [0, 1, 2, 3]],
  [1500, [0, 500, 1000, 1500]],
  [1501, [0, 500, 1000, 1500, 2000]],
])('linear ticks up to %d', (most, ticks) => {
  expect(linearTicks(most)).toEqual(ticks);
});
