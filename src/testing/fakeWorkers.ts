/** Compile workers that compile nothing: tests say what they answer, and when they die. */
import type { CompiledCode, CompileJob, CompileService } from '../engine/compile/service.ts';
import type { Remote, WorkerHost } from '../engine/remote.ts';

export const CODE: CompiledCode = {
  bytes: new Uint8Array([0, 97, 115, 109]),
  traps: { offsets: new Uint32Array(0), sites: new Uint32Array(0) },
  cluster: [],
  passes: [],
  note: null,
  steps: [],
  ms: 1,
};

export interface FakeBehaviour {
  /** What a compile worker answers to a job; by default some code at once. */
  compile?(job: CompileJob, worker: FakeWorker): Promise<CompiledCode> | CompiledCode;
  warmUp?(worker: FakeWorker): unknown;
}

export class FakeWorker implements Remote<CompileService> {
  readonly jobs: CompileJob[] = [];
  /** Ids of the programs that it was given. */
  readonly programs: number[] = [];
  readonly closed: Promise<string>;
  closedWith: string | null = null;
  #close!: (reason: string) => void;
  readonly #pending = new Set<(error: Error) => void>();

  constructor(
    readonly number: number,
    readonly behaviour: FakeBehaviour,
  ) {
    this.closed = new Promise((resolve) => {
      this.#close = resolve;
    });
  }

  call: Remote<CompileService>['call'] = (method, args) =>
    new Promise((resolve, reject) => {
      if (this.closedWith !== null) {
        reject(new Error(this.closedWith));
        return;
      }
      this.#pending.add(reject);
      Promise.resolve()
        .then(() => this.#answer(method, args as unknown[]))
        .then((value) => resolve(value as never), reject)
        .finally(() => this.#pending.delete(reject));
    });

  #answer(method: string, [argument]: unknown[]): unknown {
    switch (method) {
      case 'compile': {
        const job = argument as CompileJob;
        this.jobs.push(job);
        return this.behaviour.compile === undefined ? CODE : this.behaviour.compile(job, this);
      }
      case 'loadProgram':
        this.programs.push((argument as { id: number }).id);
        return undefined;
      case 'warmUp':
        return this.behaviour.warmUp?.(this);
      default:
        return undefined;
    }
  }

  die(reason: string): void {
    if (this.closedWith !== null) return;
    this.closedWith = reason;
    this.#close(reason);
    for (const reject of this.#pending) reject(new Error(reason));
  }

  terminate(): void {
    this.die('the worker was terminated');
  }
}

export class FakeHost implements WorkerHost<CompileService> {
  readonly workers: FakeWorker[] = [];
  constructor(readonly behaviour: FakeBehaviour = {}) {}

  spawn(): FakeWorker {
    const worker = new FakeWorker(this.workers.length, this.behaviour);
    this.workers.push(worker);
    return worker;
  }

  get jobs(): CompileJob[] {
    return this.workers.flatMap(({ jobs }) => jobs);
  }
}

/** A promise that a test settles. */
export function held<T>(): { readonly promise: Promise<T>; resolve(value: T): void; reject(error: Error): void } {
  let resolve!: (value: T) => void;
  let reject!: (error: Error) => void;
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}

/** Lets everything that is ready happen. */
export async function turns(): Promise<void> {
  for (let i = 0; i < 20; i++) await Promise.resolve();
}

/** Why a promise was rejected; null when it wasn't. */
export function reasonOf(promise: Promise<unknown>): Promise<string | null> {
  return promise.then(
    () => null,
    (error: Error) => error.message,
  );
}
