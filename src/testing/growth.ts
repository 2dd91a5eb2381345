/** How the time grows that work takes, where nothing can be counted. */

/** Less than that, and the clock tells more than the work. */
const SHORTEST_MS = 0.2;
/** Collection of garbage and the engine's own compilers may disturb one. */
const MOST_TRIES = 6;

/** Milliseconds of processor time; what other processes do meanwhile doesn't count. */
function processorMs(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** How many times as long `large` takes as `small`: the first try of a few that comes to at most `enough`, or the last. */
export function timeRatio(small: () => void, large: () => void, enough: number): number {
  for (let tries = 1; ; tries++) {
    const base = Math.max(Math.min(processorMs(small), processorMs(small)), SHORTEST_MS);
    const ratio = processorMs(large) / base;
    if (ratio <= enough || tries === MOST_TRIES) return ratio;
  }
}
