/** Moves the cursor over a recording as time goes by. It knows times only; what they show is for others. */
/** Times as fast as it was. */
export const PLAY_SPEEDS: readonly number[] = [1, 1 / 10, 1 / 100, 1 / 1000];

/** How often the cursor moves: as often as panes can follow. */
export const PLAY_TICK_MS = 50;

export interface Playable {
  /** Where the cursor is now. */
  position(): number;
  /** Where the recording ends, so far. */
  end(): number;
  /** Shows a time. */
  show(time: number): void;
  /** The end was reached. */
  ended(): void;
}

export class Playback {
  readonly #what: Playable;
  readonly #now: () => number;
  #timer: ReturnType<typeof setInterval> | null = null;

  constructor(what: Playable, now: () => number) {
    this.#what = what;
    this.#now = now;
  }

  start(speed: number): void {
    this.stop();
    let before = this.#now();
    this.#timer = setInterval(() => {
      const now = this.#now();
      // By what the clock says and not by the ticks, some of which a busy page leaves out.
      const next = this.#what.position() + (now - before) * speed;
      before = now;
      if (next < this.#what.end()) this.#what.show(next);
      else {
        this.stop();
        this.#what.ended();
      }
    }, PLAY_TICK_MS);
  }

  stop(): void {
    if (this.#timer !== null) clearInterval(this.#timer);
    this.#timer = null;
  }
}
