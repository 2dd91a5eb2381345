/** How often a page could draw. */

const SECOND_MS = 1000;

export interface FrameRate {
  /** Frames a second, over the whole time. */
  readonly mean: number;
  /** In the second with the fewest; of a shorter time the same as the mean. */
  readonly worst: number;
  /** The longest time from one frame to the next. */
  readonly longestMs: number;
}

/** `frames` are the times of animation frames in their order; only what lies between start and end counts. */
export function frameRate(frames: readonly number[], start: number, end: number): FrameRate {
  const within = frames.filter((at) => start <= at && at <= end);
  const mean = (within.length * SECOND_MS) / (end - start);
  // A second with the fewest frames begins right after one, or at the start.
  const seconds = [start, ...within].filter((at) => at + SECOND_MS <= end);
  const countAfter = (from: number): number => within.filter((at) => from < at && at <= from + SECOND_MS).length;
  const edges = [start, ...within, end];
  return {
    mean,
    worst: seconds.length === 0 ? mean : Math.min(...seconds.map(countAfter)),
    longestMs: Math.max(...edges.slice(1).map((at, i) => at - (edges[i] as number))),
  };
}
