/** How a worker hears what is posted to it while it runs a program: its event loop has a turn now and then. */

/** Milliseconds of a run between two turns: short enough for a person's hand, long enough to cost nothing. */
const INTERVAL_MS = 50;

export class EventLoop {
  #last = performance.now();

  get isDue(): boolean {
    return performance.now() - this.#last >= INTERVAL_MS;
  }

  /** Resolves behind everything that has been posted up to now. Timers would wait for longer. */
  async takeTurn(): Promise<void> {
    await new Promise<void>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(null);
    });
    this.#last = performance.now();
  }
}

/**
 * JavaScript Promise Integration (https://github.com/WebAssembly/js-promise-integration): compiled code that was called
 * by a `promising` function stands still in an import that is `Suspending`, until its promise is kept. Not across
 * frames of JavaScript.
 */
interface PromiseIntegration {
  readonly Suspending: new (wait: (...args: never[]) => unknown) => WebAssembly.ImportValue;
  promising<A extends unknown[], R>(code: (...args: A) => R): (...args: A) => Promise<Awaited<R>>;
}

/** Null in browsers that don't have it. */
export const PROMISE_INTEGRATION: PromiseIntegration | null =
  'Suspending' in WebAssembly && 'promising' in WebAssembly ? (WebAssembly as unknown as PromiseIntegration) : null;

/**
 * Whether a program hears amid a call what is posted to its worker; if not, between two calls of the run's entry. The
 * interpreter's frames are JavaScript's: where functions start in it, nothing can be suspended.
 */
export function hearsAmidCalls(interprets: boolean): boolean {
  return PROMISE_INTEGRATION !== null && !interprets;
}
