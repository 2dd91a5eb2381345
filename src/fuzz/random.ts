/** Reproducible random choices. */

/** A number from 0 up to (not including) `bound`. */
export type Random = (bound: number) => number;

/** Reproducible random numbers (mulberry32). */
export function seededRandom(seed: number): Random {
  let state = seed | 0;
  return (bound) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) % bound;
  };
}

/** The seed of one program of a campaign: neighbouring campaigns and programs share none. */
export function seedOf(campaign: number, program: number): number {
  let hash = Math.imul(campaign ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(program + 1, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  return (hash ^ (hash >>> 13)) | 0;
}

export function pick<T>(random: Random, items: readonly T[]): T {
  return items[random(items.length)] as T;
}

/** True once in `n` times. */
export function oneIn(random: Random, n: number): boolean {
  return random(n) === 0;
}

/** One of the items, each as likely as its weight says. */
export function pickWeighted<T extends { readonly weight: number }>(random: Random, items: readonly T[]): T {
  let at = random(items.reduce((sum, { weight }) => sum + weight, 0));
  for (const item of items) {
    at -= item.weight;
    if (at < 0) return item;
  }
  throw new Error('nothing to choose from');
}
