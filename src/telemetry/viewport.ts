/** Which part of a time axis is on screen: zooming, panning and the axis' ticks. Times are milliseconds. */

export interface Viewport {
  readonly start: number;
  readonly end: number;
}

/** One microsecond: the closest that one can look. */
export const SHORTEST_SPAN = 0.001;

/** All of a run, with a little room at the end. */
export function fit(end: number): Viewport {
  return { start: 0, end: Math.max(end * 1.02, SHORTEST_SPAN) };
}

/** A stretch of a run, with a little room around it. */
export function fitSpan(first: number, last: number, end: number): Viewport {
  const room = Math.max((last - first) * 0.04, SHORTEST_SPAN / 2);
  return keepInside({ start: first - room, end: last + room }, Math.max(end, last));
}

/** Zooms by a factor (below 1: closer) around a time that stays where it is on screen. */
export function zoom(view: Viewport, around: number, factor: number, end: number): Viewport {
  const span = view.end - view.start;
  const next = Math.min(Math.max(span * factor, SHORTEST_SPAN), fit(end).end);
  const share = span === 0 ? 0.5 : (around - view.start) / span;
  return keepInside({ start: around - share * next, end: around + (1 - share) * next }, end);
}

/** Moves by a time. */
export function pan(view: Viewport, by: number, end: number): Viewport {
  return keepInside({ start: view.start + by, end: view.end + by }, end);
}

/** Moves and widens a view just so far that it shows a stretch of time, with room around it. */
export function reveal(view: Viewport, start: number, stop: number, end: number): Viewport {
  if (start >= view.start && stop <= view.end) return view;
  const span = Math.max(view.end - view.start, (stop - start) * 1.5);
  const middle = (start + stop) / 2;
  return keepInside({ start: middle - span / 2, end: middle + span / 2 }, end);
}

function keepInside(view: Viewport, end: number): Viewport {
  const whole = fit(end);
  const span = Math.min(view.end - view.start, whole.end);
  const start = Math.min(Math.max(0, view.start), whole.end - span);
  return { start, end: start + span };
}

/** The distance between ticks, a round number, for at most `most` of them. */
export function tickStep(span: number, most: number): number {
  const rough = span / Math.max(1, most);
  const power = 10 ** Math.floor(Math.log10(rough));
  for (const factor of [1, 2, 5]) {
    if (factor * power >= rough) return factor * power;
  }
  return 10 * power;
}

/** The times of the ticks in a view. */
export function ticks(view: Viewport, most: number): { readonly step: number; readonly at: readonly number[] } {
  const step = tickStep(view.end - view.start, most);
  const at: number[] = [];
  for (let i = Math.ceil(view.start / step); i * step <= view.end; i++) at.push(i * step);
  return { step, at };
}

/** By the number of digits behind the point. Making one takes longer than all the labels of an axis. */
const FORMATS = [0, 1, 2].map(
  (digits) => new Intl.NumberFormat('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits }),
);

function grouped(value: number, digits: 0 | 1 | 2): string {
  return (FORMATS[digits] as Intl.NumberFormat).format(value);
}

/** A tick's label, in the unit that its step asks for and with as many digits as tell neighbours apart. */
export function formatTick(at: number, step: number): string {
  if (step >= 100) return `${grouped(at / 1000, step >= 1000 ? 0 : 1)} s`;
  if (step >= 0.1) return `${grouped(at, step >= 1 ? 0 : 1)} ms`;
  return `${grouped(at * 1000, step >= 0.001 ? 0 : step >= 0.0001 ? 1 : 2)} µs`;
}
