/** Recorded runs for tests. */
import type { FunctionStatus } from '../engine/api.ts';
import { PRESETS } from '../engine/tiering/config.ts';
import { Recording } from '../telemetry/recording.ts';
import type { Trace } from '../telemetry/trace.ts';
import { programOf, successfulJob } from './tierEvents.ts';

/** A number below 997 that looks like chance and isn't (the mixing of MurmurHash3). */
function noise(a: number, b: number): number {
  let h = Math.imul(a + 1, 0xcc9e2d51) ^ Math.imul(b + 1, 0x1b873593);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return ((h ^ (h >>> 16)) >>> 0) % 997;
}

/** A run of a second in which function `a` of several got Tier 1 at 14 ms; sampled as often as asked for. */
export function traceOfRun(text: string, { functions = 2, samples = 5 } = {}): Trace {
  const run = { entry: 'a', args: [], calls: 1, expected: null, line: 1 };
  const names = ['a', ...Array.from({ length: functions - 1 }, (_, i) => `f${i}`)];
  const program = { ...programOf(...names), runs: [run] };
  const recording = new Recording(program);
  recording.beginRun('@a()', 0);
  recording.record(successfulJob(10, { count: 120, function: 'a' }));
  for (let i = 0; i < samples; i++) {
    const statusOf = (info: (typeof program.functions)[number]): FunctionStatus => ({
      info,
      tier: info.index === 0 && i > 0 ? 1 : 0,
      state: 'idle',
      // Rising, and hard to compress.
      count: i * 1000 + noise(i, info.index),
    });
    recording.sample((i * 1000) / samples, program.functions.map(statusOf));
  }
  recording.endRun(0, 1000);
  return {
    recordedAt: '2026-01-02T03:04:05.678Z',
    engine: { platform: 'Test/1', processors: 4 },
    text,
    config: PRESETS.development,
    policy: null,
    recording,
    results: [{ output: 'printed', cut: 0, result: null }],
    cursor: 12,
  };
}
