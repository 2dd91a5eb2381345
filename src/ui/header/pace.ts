/** The pace control's slider: calls per second on a logarithmic scale. */
import { FASTEST_RATE, SLOWEST_RATE } from '../store/schemas.ts';

export const SLIDER_MIN = Math.log10(SLOWEST_RATE);
export const SLIDER_MAX = Math.log10(FASTEST_RATE);
/** What "paced" starts with. */
export const FIRST_RATE = 50;

/** A rate from the slider's position, rounded to two digits so that it reads well. */
export function rateOf(position: number): number {
  const rate = Number((10 ** position).toPrecision(2));
  return clampRate(rate);
}

export function positionOf(rate: number): number {
  return Math.log10(clampRate(rate));
}

export function clampRate(rate: number): number {
  return Math.min(FASTEST_RATE, Math.max(SLOWEST_RATE, rate));
}
