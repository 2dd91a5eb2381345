/**
 * Events come by another way than the answer that tells of their program, and may be here before it: whoever wants them
 * would know no such program. So they wait until that answer has been handed on.
 */
import type { TierEvent } from './api.ts';

type Deliver = (program: number, events: readonly TierEvent[]) => void;

export class EventOrder {
  readonly #deliver: Deliver;
  /** Ids of programs rise. */
  #known = 0;
  #early: Parameters<Deliver>[] = [];

  constructor(deliver: Deliver) {
    this.#deliver = deliver;
  }

  heard(program: number, events: readonly TierEvent[]): void {
    if (program > this.#known || this.#early.length > 0) this.#early.push([program, events]);
    else this.#deliver(program, events);
  }

  /** Who asked for the program learns of it in this turn of the event loop. */
  handedOn(program: number): void {
    this.#known = program;
    setTimeout(() => this.release(), 0);
  }

  /** Delivers what has waited for programs that are known by now. */
  release(): void {
    const early = this.#early;
    this.#early = early.filter(([program]) => program > this.#known);
    for (const [program, events] of early) if (program <= this.#known) this.#deliver(program, events);
  }
}
