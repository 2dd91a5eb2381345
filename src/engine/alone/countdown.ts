/**
 * When the next safepoint of a thread is heeded that nobody can ask for one: its code counts this down. How often it
 * comes by says nothing about time, so each look at the clock sets how many are passed by before the next.
 */
import { LANE } from '../../abi/layout.ts';

/** Milliseconds between two looks. */
const INTERVAL_MS = 10;
const FIRST = 16;
const MOST = 1 << 24;
/** A program that gets faster is found out in a few looks; one that gets slow is not overslept for long. */
const STEEPEST_RISE = 4;

export class Countdown {
  readonly #lane: Int32Array;
  readonly #clock: () => number;
  #length = FIRST;
  #started = 0;

  /** `lane` are the words of the thread's lane header. */
  constructor(lane: Int32Array, clock: () => number = () => performance.now()) {
    this.#lane = lane;
    this.#clock = clock;
    this.restart();
  }

  /** Forgets how fast the code before was. */
  restart(): void {
    this.#length = FIRST;
    this.goOn();
  }

  /** Does what is to be done at a safepoint that is heeded, and sets the next; that work's own time doesn't count. */
  heed(work: () => void): void {
    const took = Math.max(this.#clock() - this.#started, 1e-3);
    const wanted = (this.#length * INTERVAL_MS) / took;
    this.#length = Math.round(Math.min(Math.max(wanted, 1), this.#length * STEEPEST_RISE, MOST));
    work();
    this.goOn();
  }

  /** Sets the next safepoint from now on: the program goes on. */
  goOn(): void {
    this.#started = this.#clock();
    this.#lane[LANE.countdown / 4] = this.#length;
  }

  /** The very next safepoint is heeded. */
  atOnce(): void {
    this.#lane[LANE.countdown / 4] = 1;
  }

  /** One safepoint less, for who doesn't count by itself; whether it has ended. */
  pass(): boolean {
    const rest = (this.#lane[LANE.countdown / 4] as number) - 1;
    this.#lane[LANE.countdown / 4] = rest;
    return rest <= 0;
  }
}
