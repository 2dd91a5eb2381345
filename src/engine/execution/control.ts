/** What the host writes to a program's threads, by way of their memory. */
import { CONTROL, LANE, laneAddress, type MemoryLayout, PaceMode, SafepointRequest } from '../../abi/layout.ts';
import type { Pace } from '../api.ts';

/** No thread is paced more slowly than this: microseconds between two calls. */
const LONGEST_INTERVAL = 2 ** 31 - 1;

export class ThreadControl {
  readonly #words: Int32Array;
  readonly #layout: MemoryLayout;
  readonly #threads: number;

  constructor(memory: WebAssembly.Memory, layout: MemoryLayout, threads: number) {
    this.#words = new Int32Array(memory.buffer, 0, layout.programBase / 4);
    this.#layout = layout;
    this.#threads = threads;
  }

  /** Asks all threads to end the run of that number at their next safepoint. */
  stop(run: number): void {
    Atomics.store(this.#words, CONTROL.stopRun / 4, run);
    this.#request(SafepointRequest.stop, true);
    this.#wakePaced();
  }

  /** How fast calls may start, from now on; also of a run under way. */
  setPace(pace: Pace): void {
    // Threads share the rate.
    const interval = pace.kind === 'rate' ? (1e6 * this.#threads) / Math.max(pace.callsPerSecond, 1e-3) : 0;
    Atomics.store(this.#words, CONTROL.paceInterval / 4, Math.min(Math.round(interval), LONGEST_INTERVAL));
    Atomics.store(this.#words, CONTROL.paceTokens / 4, 0);
    Atomics.store(this.#words, CONTROL.paceMode / 4, PaceMode[pace.kind]);
    this.#request(SafepointRequest.pace, pace.kind !== 'full');
    this.#wakePaced();
  }

  /** In step pace: lets one more call start. */
  step(): void {
    Atomics.add(this.#words, CONTROL.paceTokens / 4, 1);
    this.#wakePaced();
  }

  /** Raises or clears a bit in every thread's safepoint word. */
  #request(bit: number, on: boolean): void {
    for (let thread = 0; thread < this.#threads; thread++) {
      const at = (laneAddress(this.#layout, thread) + LANE.safepoint) / 4;
      if (on) Atomics.or(this.#words, at, bit);
      else Atomics.and(this.#words, at, ~bit);
    }
  }

  #wakePaced(): void {
    Atomics.notify(this.#words, CONTROL.paceTokens / 4);
    Atomics.notify(this.#words, CONTROL.paceMode / 4);
  }
}
