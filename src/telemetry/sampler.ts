/**
 * Calls back at display rate. It begins densely, because most of a short run is over before the first quarter of
 * a second, and then keeps to four times a second: more would cost the program that is watched.
 */
export const FRAME_MS = 250;
const FIRST_MS = 4;
/** Samples that follow each other faster are not shown: drawing them would keep the next ones, and the program, waiting. */
const SHOWN_MS = 32;

export class Sampler {
  readonly #take: (show: boolean) => void;
  #timer: ReturnType<typeof setTimeout> | null = null;

  /** `show`: whether what was sampled up to now is to be seen. */
  constructor(take: (show: boolean) => void) {
    this.#take = take;
  }

  start(): void {
    this.stop();
    this.#schedule(FIRST_MS);
  }

  stop(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }

  #schedule(delay: number): void {
    this.#timer = setTimeout(() => {
      this.#schedule(Math.min(FRAME_MS, delay * 2));
      this.#take(delay >= SHOWN_MS);
    }, delay);
  }
}
