/** Slows a program down for human eyes: function entries wait here when the pace is not full. */
import { CONTROL, PaceMode } from '../../abi/layout.ts';

/** Longest wait between two looks at the pace and at the stop request, in milliseconds. */
const SLICE_MS = 20;
/** Below this, waiting costs more than it saves: the waits of several calls are added up. */
const LEAST_WAIT_MS = 1;

export class Pacer {
  readonly #control: Int32Array;
  /** Time of the next call, by performance.now. */
  #next = 0;

  constructor(memory: WebAssembly.Memory) {
    this.#control = new Int32Array(memory.buffer, 0, 16);
  }

  /** Waits for the moment of the next call: true when it may start, false as soon as `interrupted` says so. */
  pass(interrupted: () => boolean): boolean {
    while (!interrupted()) {
      switch (Atomics.load(this.#control, CONTROL.paceMode / 4)) {
        case PaceMode.rate:
          if (this.#rate()) return true;
          break;
        case PaceMode.step:
          if (this.#step()) return true;
          break;
        default:
          return true;
      }
    }
    return false;
  }

  #rate(): boolean {
    const now = performance.now();
    const interval = Atomics.load(this.#control, CONTROL.paceInterval / 4) / 1000;
    // A pause, or a change of pace, is not caught up with.
    if (this.#next < now - 100 || this.#next > now + interval + 100) this.#next = now;
    const ahead = this.#next - now;
    if (ahead < LEAST_WAIT_MS) {
      this.#next += interval;
      return true;
    }
    Atomics.wait(this.#control, CONTROL.paceMode / 4, PaceMode.rate, Math.min(ahead, SLICE_MS));
    return false;
  }

  #step(): boolean {
    const at = CONTROL.paceTokens / 4;
    const tokens = Atomics.load(this.#control, at);
    if (tokens > 0) return Atomics.compareExchange(this.#control, at, tokens, tokens - 1) === tokens;
    Atomics.wait(this.#control, at, 0, SLICE_MS);
    return false;
  }
}
