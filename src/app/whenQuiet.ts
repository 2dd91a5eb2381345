/** Milliseconds. Loading and warming up compilers takes both processors of a small machine: for when nobody looks. */
export const QUIET_MS = 4000;

/** Does something after each time that nothing has happened for a while and the page has nothing else to do. */
export class WhenQuiet {
  readonly #task: () => void;
  #timer: ReturnType<typeof setTimeout> | null = null;

  constructor(task: () => void) {
    this.#task = task;
  }

  /** Something happens: not now, and nothing until `calm`. */
  disturb(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }

  /** From now on it is quiet. */
  calm(): void {
    this.disturb();
    const timer = setTimeout(() => whenIdle(() => this.#timer === timer && this.#task()), QUIET_MS);
    this.#timer = timer;
  }
}

function whenIdle(task: () => void): void {
  if ('requestIdleCallback' in globalThis) globalThis.requestIdleCallback(task);
  else task();
}
