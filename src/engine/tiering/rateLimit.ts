/** The limit on requests for promotion. */
import { TUNING } from './tuning.ts';

/** Tokens for requests, refilled over time: at most those of a second, and `requestBurst`. */
export class RateLimit {
  #tokens: number = TUNING.requestBurst;
  #at: number;

  constructor(now: number) {
    this.#at = now;
  }

  /** Whole requests that may be made now. */
  available(perSecond: number, now: number): number {
    const burst = Math.min(TUNING.requestBurst, perSecond);
    this.#tokens = Math.min(burst, this.#tokens + (Math.max(0, now - this.#at) / 1000) * perSecond);
    this.#at = now;
    return Math.floor(this.#tokens);
  }

  take(count: number): void {
    this.#tokens -= count;
  }

  /** Milliseconds until a request may be made. */
  wait(perSecond: number): number {
    return this.#tokens >= 1 ? 0 : ((1 - this.#tokens) / perSecond) * 1000;
  }
}
