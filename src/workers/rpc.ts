/**
 * Calls between workers, over Comlink. What Comlink lacks is added here: a call whose worker dies, is terminated or
 * doesn't answer in time is rejected, never left pending.
 */
import * as comlink from 'comlink';
import type { CallOptions, Remote, Service } from '../engine/remote.ts';

/** A worker of either platform, from outside. */
export interface WorkerHandle {
  readonly endpoint: comlink.Endpoint;
  /** Calls back once when the worker fails; the reason is for people. */
  onFailure(listener: (reason: string) => void): void;
  terminate(): void;
}

/** Offers a service to whoever started this worker. */
export function offer(service: object, endpoint: comlink.Endpoint): void {
  comlink.expose(service, endpoint);
}

export function connect<S extends Service<S>>(worker: WorkerHandle): Remote<S> {
  return new WorkerRemote<S>(worker);
}

class WorkerRemote<S extends Service<S>> implements Remote<S> {
  readonly closed: Promise<string>;
  readonly #worker: WorkerHandle;
  readonly #proxy: Record<keyof S, (...args: unknown[]) => Promise<unknown>>;
  readonly #pending = new Set<(error: Error) => void>();
  #closedWith: string | null = null;
  #resolveClosed!: (reason: string) => void;

  constructor(worker: WorkerHandle) {
    this.#worker = worker;
    this.#proxy = comlink.wrap(worker.endpoint) as never;
    this.closed = new Promise((resolve) => {
      this.#resolveClosed = resolve;
    });
    worker.onFailure((reason) => this.#close(reason));
  }

  call<K extends keyof S>(
    method: K,
    args: Parameters<S[K]>,
    { transfer, timeoutMs, overdue }: CallOptions = {},
  ): Promise<Awaited<ReturnType<S[K]>>> {
    return new Promise((resolve, reject) => {
      if (this.#closedWith !== null) {
        reject(new Error(this.#closedWith));
        return;
      }
      const timer =
        timeoutMs === undefined
          ? null
          : setTimeout(() => this.#close(overdue ?? `${String(method)} took longer than ${timeoutMs} ms`), timeoutMs);
      const settle = () => {
        if (timer !== null) clearTimeout(timer);
        this.#pending.delete(fail);
      };
      const fail = (error: Error) => {
        settle();
        reject(error);
      };
      this.#pending.add(fail);
      const [first, ...rest] = args as unknown[];
      const sent = transfer === undefined ? args : [comlink.transfer(first as object, [...transfer]), ...rest];
      this.#proxy[method](...sent).then(
        (value) => {
          settle();
          resolve(value as Awaited<ReturnType<S[K]>>);
        },
        (error: unknown) => fail(error instanceof Error ? error : new Error(String(error))),
      );
    });
  }

  terminate(): void {
    this.#close('the worker was terminated');
  }

  #close(reason: string): void {
    if (this.#closedWith !== null) return;
    this.#closedWith = reason;
    this.#worker.terminate();
    this.#resolveClosed(reason);
    for (const fail of [...this.#pending]) fail(new Error(reason));
  }
}
