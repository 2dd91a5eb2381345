/** What whole runs are measured of, and what the measurements say. */
import type { Column } from './columns.ts';

/** Milliseconds in Tier 0, and how often each is measured. */
export const LENGTHS = [
  { ms: 1, rounds: 5 },
  { ms: 10, rounds: 5 },
  { ms: 100, rounds: 5 },
  { ms: 1000, rounds: 1 },
  { ms: 10_000, rounds: 1 },
] as const;

export const SINGLE_TIERS = ['baseline', 'standard', 'binaryen', 'speculative'] as const satisfies readonly Column[];
export type Contestant = (typeof SINGLE_TIERS)[number] | 'auto';

/** Milliseconds of a whole run by length and column: the tier's compilation, and the calls. */
export type WholeRuns = Readonly<Record<number, Partial<Record<Contestant, number>>>>;

/** The single tier whose whole run was the shortest. */
export function fastest(times: Partial<Record<Contestant, number>>): Contestant {
  const time = (tier: Contestant) => times[tier] ?? Number.POSITIVE_INFINITY;
  return SINGLE_TIERS.reduce<Contestant>((best, tier) => (time(tier) < time(best) ? tier : best), 'baseline');
}
