import { describe, expect, test } from 'vitest';
import { fit, fitSpan, formatTick, pan, reveal, SHORTEST_SPAN, tickStep, ticks, zoom } from './viewport.ts';

const END = 1000;

describe('zooming', () => {
  test('keeps the time under the pointer where it is', () => {
    const view = zoom({ start: 0, end: 100 }, 25, 0.5, END);
    expect(view).toEqual({ start: 12.5, end: 62.5 });
  });
  test('stops at a microsecond', () => {
    let view = fit(END);
    for (let i = 0; i < 100; i++) view = zoom(view, 500, 0.5, END);
    expect(view.end - view.start).toBeCloseTo(SHORTEST_SPAN, 9);
    expect(view.start).toBeGreaterThan(499);
  });
  test('stops at the whole run', () => {
    let view = { start: 500, end: 501 };
    for (let i = 0; i < 100; i++) view = zoom(view, 500, 2, END);
    expect(view).toEqual(fit(END));
  });
});

test('panning stops at the ends', () => {
  expect(pan({ start: 10, end: 20 }, -50, END)).toEqual({ start: 0, end: 10 });
  expect(pan({ start: 10, end: 20 }, 5000, END).end).toBe(fit(END).end);
});

test('revealing moves no further than it must', () => {
  const view = { start: 0, end: 100 };
  expect(reveal(view, 10, 20, END)).toBe(view);
  const moved = reveal(view, 300, 310, END);
  expect(moved.start).toBeLessThan(300);
  expect(moved.end).toBeGreaterThan(310);
  const wider = reveal(view, 300, 600, END);
  expect(wider.end - wider.start).toBeCloseTo(450);
});

test('a stretch is fitted with room around it', () => {
  const view = fitSpan(100, 200, END);
  expect(view.start).toBeLessThan(100);
  expect(view.end).toBeGreaterThan(200);
});

describe('ticks', () => {
  test.each([
    [100, 10, 10],
    [100, 4, 50],
    [0.003, 5, 0.001],
    [7, 7, 1],
  ])('a span of %d ms in at most %d steps takes steps of %d ms', (span, most, step) => {
    expect(tickStep(span, most)).toBeCloseTo(step, 9);
  });
  test('lie within the view', () => {
    expect(ticks({ start: 95, end: 205 }, 5).at).toEqual([100, 150, 200]);
  });
  test.each([
    [2000, 1000, '2 s'],
    [2500, 500, '2.5 s'],
    [12, 2, '12 ms'],
    [12.5, 0.5, '12.5 ms'],
    [12.345, 0.005, '12,345 µs'],
    [12.3456, 0.0002, '12,345.6 µs'],
  ])('%d ms at a step of %d ms reads %s', (at, step, label) => {
    expect(formatTick(at, step)).toBe(label);
  });
});
