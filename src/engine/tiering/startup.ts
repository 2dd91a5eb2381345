/**
 * The time from a program's first request to its first compile job: most runs that short are over before new code could
 * pay, and compilers would only take processors from them.
 */
import { wallClock } from '../clock.ts';

export class Startup {
  readonly #ms: number;
  readonly #onEnd: () => void;
  #since: number | null = null;
  /** Set while somebody waits for the end. */
  #end: ReturnType<typeof setTimeout> | null = null;

  /** `onEnd` is called for who was told to wait. */
  constructor(ms: number, onEnd: () => void) {
    this.#ms = ms;
    this.#onEnd = onEnd;
  }

  /** The policy has asked for a job. */
  requested(): void {
    this.#since ??= wallClock();
  }

  /** Milliseconds until compilers may start. */
  get #left(): number {
    return this.#since === null ? 0 : Math.max(0, this.#since + this.#ms - wallClock());
  }

  /** What is to be said of a job that waits. */
  get note(): string {
    const left = this.#left;
    return left === 0 ? '' : `; compilers start in ${left.toFixed(1)} ms: most short runs are over by then`;
  }

  /** Whether jobs are to wait. */
  mustWait(): boolean {
    const left = this.#left;
    if (left === 0) return false;
    this.#end ??= setTimeout(() => {
      this.#end = null;
      this.#onEnd();
    }, left);
    return true;
  }

  retire(): void {
    if (this.#end !== null) clearTimeout(this.#end);
  }
}
