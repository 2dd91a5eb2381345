/** What the sections share. */

/** Functions of the generated programs. */
export const SIZES = [250, 500, 1000, 2000, 4000] as const;

/** Repeats something for so many milliseconds, so that what is measured afterwards is warm. */
export function spin(ms: number, task: () => void): void {
  const end = performance.now() + ms;
  do task();
  while (performance.now() < end);
}

/** Milliseconds that something takes. */
export function timed(task: () => void): number {
  const start = performance.now();
  task();
  return performance.now() - start;
}

let copies = 0;

/**
 * The same module with a custom section of its own at the end: the engine knows modules by their bytes, and would give
 * back one that it has already.
 */
export function distinct(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const mark = new TextEncoder().encode(`copy ${++copies}`);
  const section = [0, mark.length + 1, mark.length, ...mark];
  const copy = new Uint8Array(bytes.length + section.length);
  copy.set(bytes);
  copy.set(section, bytes.length);
  return copy;
}

/** Phases of warming up: at least and at most so many. */
const PHASES = { least: 3, most: 12 } as const;
/** What gets faster than before by more than this is not warm yet. */
const STILL_FASTER = 0.95;

/** Whether something that had these fastest times, phase by phase, has to be warmed up further. */
export function warmsUp(fastest: readonly number[]): boolean {
  const last = fastest.at(-1);
  if (last === undefined || fastest.length < PHASES.least) return true;
  return fastest.length < PHASES.most && last < Math.min(...fastest.slice(0, -1)) * STILL_FASTER;
}

/**
 * Brings WebAssembly into its steady state: runs it, and leaves the processor to the engine's background compilers in
 * between, which on a busy machine get their turn only then. For workers.
 */
export function steady(task: () => void): void {
  const word = new Int32Array(new SharedArrayBuffer(4));
  const fastest: number[] = [];
  while (warmsUp(fastest)) {
    let best = Number.POSITIVE_INFINITY;
    spin(40, () => (best = Math.min(best, timed(task))));
    fastest.push(best);
    Atomics.wait(word, 0, 0, 40);
  }
}
