/** Milliseconds on a clock that all threads share, with the resolution of performance.now. */
export function wallClock(): number {
  return performance.timeOrigin + performance.now();
}
