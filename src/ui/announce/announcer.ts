/** Promotions in sentences at a rate that a screen reader's user can bear, however many there are. */
import type { TierEvent } from '../../engine/api.ts';
import { tierTitle } from '../../engine/tiering/config.ts';
import { plural } from '../common/format.ts';

/** Least time between two sentences; what happens meanwhile is in the next one. */
export const SILENCE_MS = 5000;
/** What comes this close together is one thing. */
export const GATHER_MS = 300;

export class Announcer {
  readonly #say: (sentence: string) => void;
  readonly #now: () => number;
  /** By job: code that came into use since the last sentence. */
  #waiting = new Map<number, TierEvent>();
  #said = new Set<number>();
  #lastAt = Number.NEGATIVE_INFINITY;
  #timer: ReturnType<typeof setTimeout> | null = null;

  constructor(say: (sentence: string) => void, now: () => number = () => performance.now()) {
    this.#say = say;
    this.#now = now;
  }

  add(events: Iterable<TierEvent>): void {
    for (const event of events) {
      // A job is installed once by each thread.
      if (event.kind === 'installed' && event.to > event.from && !this.#said.has(event.job)) {
        this.#waiting.set(event.job, event);
      }
    }
    if (this.#waiting.size === 0 || this.#timer !== null) return;
    const wait = Math.max(GATHER_MS, this.#lastAt + SILENCE_MS - this.#now());
    this.#timer = setTimeout(() => this.#speak(), wait);
  }

  /** Another program: nothing of the one before is said any more. */
  reset(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    this.#waiting.clear();
    this.#said.clear();
    // The same sentence is heard again only after another one.
    this.#say('');
  }

  #speak(): void {
    this.#timer = null;
    this.#lastAt = this.#now();
    const events = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { job } of events) this.#said.add(job);
    const highest = Math.max(...events.map(({ to }) => to));
    const named = events.findLast(({ to }) => to === highest) as TierEvent;
    const more = events.length === 1 ? '' : `; ${plural(events.length - 1, 'more promotion')}`;
    this.#say(`@${named.function} reached ${tierTitle(named.to)}${more}`);
  }
}
