import { expect, test } from 'vitest';
import type { FunctionStatus } from '../../engine/api.ts';
import { Recording } from '../../telemetry/recording.ts';
import { programOf, successfulJob } from '../../testing/tierEvents.ts';
import { nextSorting, sortRows, type TierRow, tierRows, visibleRows } from './tierTable.ts';

test('rows say how long a function has been in its tier, and how large its code is', () => {
  const program = programOf('a', 'b');
  const recording = new Recording(program);
  recording.record(successfulJob(2, { functionIndex: 1, bytes: 700 }));
  recording.sample(
    100,
    program.functions.map(
      (info): FunctionStatus => ({ info, tier: info.index === 1 ? 1 : 0, state: 'idle', count: 9 }),
    ),
  );
  expect(tierRows(recording.at(null))).toMatchObject([
    { name: 'a', tier: 0, inTier: 100, size: 300 },
    { name: 'b', tier: 1, inTier: 94, size: 700 },
  ]);
});

function row(index: number, name: string, count: number): TierRow {
  return { index, name, count, tier: 0, state: 'idle', inTier: 0, size: null };
}

test('rows of an earlier time are as they were then', () => {
  const program = programOf('a');
  const recording = new Recording(program);
  const sample = (at: number, tier: 0 | 1, count: number): void =>
    recording.sample(
      at,
      program.functions.map((info): FunctionStatus => ({ info, tier, state: 'idle', count })),
    );
  sample(1, 0, 4);
  recording.record(successfulJob(10, { count: 100, bytes: 700 }));
  sample(50, 1, 900);
  expect(tierRows(recording.at(12))).toMatchObject([
    { tier: 0, count: 100, state: 'compiling', inTier: 12, size: 300 },
  ]);
  expect(tierRows(recording.at(60))).toMatchObject([{ tier: 1, count: 900, state: 'idle', inTier: 46, size: 700 }]);
});

test('rows are sorted by number or by name, ties by the order of the program', () => {
  const rows = [row(0, 'f10', 5), row(1, 'f9', 7), row(2, 'a', 5)];
  const names = (...args: Parameters<typeof sortRows>) => sortRows(...args).map(({ name }) => name);
  expect(names(rows, { column: 'count', descending: true })).toEqual(['f9', 'f10', 'a']);
  expect(names(rows, { column: 'name', descending: false })).toEqual(['a', 'f9', 'f10']);
});

test('a click sorts numbers from the greatest and names from A; a second click turns it round', () => {
  const byCount = nextSorting({ column: 'name', descending: false }, 'count');
  expect(byCount).toEqual({ column: 'count', descending: true });
  expect(nextSorting(byCount, 'count')).toEqual({ column: 'count', descending: false });
  expect(nextSorting(byCount, 'name')).toEqual({ column: 'name', descending: false });
});

test('only the rows on screen, and a few around them, are drawn', () => {
  expect(visibleRows({ scrollTop: 0, height: 320, rowHeight: 32 }, 1000)).toEqual({ first: 0, last: 16 });
  expect(visibleRows({ scrollTop: 3200, height: 320, rowHeight: 32 }, 1000)).toEqual({ first: 94, last: 116 });
  expect(visibleRows({ scrollTop: 0, height: 320, rowHeight: 32 }, 3)).toEqual({ first: 0, last: 3 });
});
