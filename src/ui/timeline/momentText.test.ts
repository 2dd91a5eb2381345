import { expect, test } from 'vitest';
import type { FunctionStatus } from '../../engine/api.ts';
import { Recording } from '../../telemetry/recording.ts';
import { programOf, successfulJob } from '../../testing/tierEvents.ts';
import { momentText } from './momentText.ts';

test('a moment says its time, what runs and how many functions are in which tier', () => {
  const program = programOf('a', 'b');
  const recording = new Recording(program);
  recording.beginRun('@main()', 1);
  recording.endRun(1, 50);
  recording.record(successfulJob(6));
  recording.sample(
    100,
    program.functions.map(
      (info): FunctionStatus => ({ info, tier: info.index === 0 ? 1 : 0, state: 'idle', count: 9 }),
    ),
  );
  expect(momentText(recording.at(8))).toBe('8 ms of 100 ms: @main() is running; T0 2, T1 0, T2 0');
  expect(momentText(recording.at(null))).toBe('latest, 100 ms: nothing is running; T0 1, T1 1, T2 0');
});
