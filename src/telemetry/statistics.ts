/** What a set of measurements says. */

/** The value that so much of the sorted values lies below. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * part;
  const low = Math.floor(at);
  const below = sorted[low] ?? Number.NaN;
  const above = sorted[low + 1] ?? below;
  return below + (above - below) * (at - low);
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The median of the faster half: for work that is always the same, so that everything slower is a disturbance. */
export function typical(values: readonly number[]): number {
  return quantile(values, 0.25);
}

export function geometricMean(values: readonly number[]): number {
  return Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);
}

/** Halves of a measurement that differ by more than this are not steady. */
export const STEADY = 0.05;

/** Whether the second half of some rounds is as fast as the first. */
export function isSteady(values: readonly number[]): boolean {
  const half = values.length >> 1;
  const change = typical(values.slice(half)) / typical(values.slice(0, half));
  return Math.abs(Math.log(change)) <= Math.log1p(STEADY);
}

/** A median with the quartiles around it, as text. */
export function spread(values: readonly number[], digits = 2): string {
  const [low, middle, high] = [0.25, 0.5, 0.75].map((part) => quantile(values, part).toFixed(digits));
  return `${middle} (${low}–${high})`;
}

/** Ratios of measurements that were taken in turns, pair by pair: what disturbs one mostly disturbs both. */
export function ratios(numerators: readonly number[], denominators: readonly number[]): number[] {
  return numerators.map((value, i) => value / (denominators[i] as number));
}
