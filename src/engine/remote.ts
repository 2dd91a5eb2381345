/** A service in another worker, as its user sees it. `workers/rpc.ts` makes them. */

/** Any method: its parameters are those of the service at hand. */
type Method = (...args: never[]) => unknown;

/** Methods of a service may return a value or a promise; across workers it is always a promise. */
export type Service<S> = { readonly [K in keyof S]: Method };

export interface CallOptions {
  readonly transfer?: readonly Transferable[];
  /** The call fails and the worker is terminated when it has not answered by then. */
  readonly timeoutMs?: number;
  /** Why, in words for people; without, the call and its time are named. */
  readonly overdue?: string;
}

export interface Remote<S extends Service<S>> {
  /** Rejects when the method throws, when the worker dies or is terminated, and on time-out; it never stays pending. */
  call<K extends keyof S>(method: K, args: Parameters<S[K]>, options?: CallOptions): Promise<Awaited<ReturnType<S[K]>>>;
  /** Resolves with the reason when the worker has died or was terminated, before its calls are rejected. */
  readonly closed: Promise<string>;
  terminate(): void;
}

/** What the engine asks of the platform: workers, by their role. Browser and Node each have one. */
export interface WorkerHost<S extends Service<S>> {
  spawn(): Remote<S>;
}
