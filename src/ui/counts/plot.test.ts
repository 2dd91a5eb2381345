import { expect, test } from 'vitest';
import type { ChartRow } from '../../telemetry/series.ts';
import type { ChartModel } from './chartModel.ts';
import { linePath, plotOf, rowAt, xOf } from './plot.ts';

const ROWS: readonly ChartRow[] = [
  { at: 0, f0: 0, f1: 100 },
  { at: 5, f0: null, f1: 50 },
  { at: 10, f0: 100 },
];
const MODEL: ChartModel = {
  ...{ series: [], rows: ROWS, dots: [], cursor: null },
  ...{ end: 10, yTicks: [0, 100], yDomain: [0, 100] },
};
/** 100 pixels wide and high between the axes' ends. */
const PLOT = plotOf(MODEL, 'linear', { width: 174, height: 140 });

test('both axes span what there is room for', () => {
  expect([xOf(0, PLOT), xOf(5, PLOT), xOf(10, PLOT)]).toEqual([54, 104, 154]);
  expect(PLOT.axis).toMatchObject({ top: 14, bottom: 114 });
});

test('a line goes on over rows without a count, and ends where its counts do', () => {
  expect(linePath(ROWS, 'f0', PLOT)).toBe('M54.0,114.0L154.0,14.0');
  expect(linePath(ROWS, 'f1', PLOT)).toBe('M54.0,14.0L104.0,64.0');
  expect(linePath(ROWS, 'f2', PLOT)).toBe('');
});

test('a pointer reads the row nearest to it', () => {
  expect(rowAt(120, ROWS, PLOT)).toBe(ROWS[1]);
  expect(rowAt(140, ROWS, PLOT)).toBe(ROWS[2]);
  expect(rowAt(0, ROWS, PLOT)).toBe(ROWS[0]);
  expect(rowAt(120, [], PLOT)).toBeNull();
});

test('a run that has just begun, in a box without room, has a plot too', () => {
  const plot = plotOf({ ...MODEL, end: 0 }, 'log', { width: 20, height: 20 });
  expect([xOf(0, plot), xOf(plot.end, plot)]).toEqual([54, 54]);
});
