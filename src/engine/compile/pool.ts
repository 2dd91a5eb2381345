/** The compile workers: started when they are needed, one job each at a time, replaced when they die. */
import type { Remote, WorkerHost } from '../remote.ts';
import { TUNING } from '../tiering/tuning.ts';
import { Practice } from './practice.ts';
import type { CompiledCode, CompileJob, CompileProgram, CompileService } from './service.ts';

/** So many workers in a row may die as they start before the pool gives up. */
const MAX_FAILED_STARTS = 3;

interface PoolWorker {
  readonly number: number;
  readonly remote: Remote<CompileService>;
  busy: boolean;
  /** Binaryen isn't there yet: another worker would only compete with it for the processor. */
  starting: boolean;
  /** Id of the program that was loaded last. */
  program: number | null;
}

/** Who compiles for a controller. */
export interface Compilers {
  /** How many are at work. */
  readonly busy: number;
  /** Why nobody can; null when all is well. */
  readonly broken: string | null;
  /** Workers above the limit end when they are free. */
  setLimit(limit: number): void;
  /** Gets ready for the first job. */
  prewarm(): void;
  /** The same, and practises; for when nothing else is to be done. Resolves when that has ended. */
  exercise(): Promise<void>;
  /** Breaks practice off, whose rest is for the next `exercise`: a program wants the processors. */
  rest(): void;
  /** A worker that can take a job now, or null. */
  free(): number | null;
  /** Runs a job in a free worker. */
  compile(worker: number, program: CompileProgram, job: CompileJob): CompiledCode | Promise<CompiledCode>;
  /** Runs something else in some worker, waiting for one. */
  withWorker<T>(program: CompileProgram, task: (remote: CompileRemote) => Promise<T>): Promise<T>;
  shutdown(): void;
}

/** As much of a worker as is asked of it between jobs. */
export type CompileRemote = Pick<Remote<CompileService>, 'call'>;

export class CompilePool implements Compilers {
  readonly #host: WorkerHost<CompileService>;
  readonly #onFree: () => void;
  readonly #practice = new Practice(TUNING.exerciseRounds);
  readonly #most: number;
  #workers: PoolWorker[] = [];
  #limit: number;
  #next = 0;
  #closed = false;
  #failedStarts = 0;
  #broken: string | null = null;

  /**
   * `onFree` is called when a worker has become able to take a job. There are never more than `most` workers: for where
   * others need the processors, whatever the limit says.
   */
  constructor(
    host: WorkerHost<CompileService>,
    limit: number,
    onFree: () => void,
    most: number = Number.POSITIVE_INFINITY,
  ) {
    this.#host = host;
    this.#onFree = onFree;
    this.#most = most;
    this.#limit = Math.min(limit, most);
  }

  setLimit(limit: number): void {
    this.#limit = Math.min(limit, this.#most);
    this.#trim();
  }

  get busy(): number {
    return this.#workers.filter((worker) => worker.busy).length;
  }

  /** Why no worker can be had, after several that died as they started; null when all is well. */
  get broken(): string | null {
    return this.#broken;
  }

  /** Starts a worker if there is none. */
  prewarm(): void {
    if (this.#workers.length === 0) this.#start();
  }

  /** Starts a worker if there is none, and lets it practise; for when nothing else is to be done. */
  async exercise(): Promise<void> {
    this.prewarm();
    const [worker] = this.#workers;
    if (worker !== undefined) await this.#practice.goOn(() => worker.remote.call('warmUp', []));
  }

  rest(): void {
    this.#practice.rest();
  }

  /** A worker that can take a job now, or null; where all are busy and more are allowed, one starts and says so later. */
  free(): number | null {
    if (this.busy >= this.#limit) return null;
    const free = this.#workers.find((worker) => !worker.busy && !worker.starting);
    if (free !== undefined) return free.number;
    if (this.#workers.length < this.#limit && !this.#workers.some((worker) => worker.starting)) this.#start();
    return null;
  }

  /** Runs a job in a free worker. Rejects when it fails, when the worker dies, or when it takes too long. */
  compile(workerNumber: number, program: CompileProgram, job: CompileJob): Promise<CompiledCode> {
    return this.#use(workerNumber, program, async (remote) => {
      const code = await remote.call('compile', [job], { timeoutMs: TUNING.compileTimeoutMs });
      if (!(code?.bytes instanceof Uint8Array) || code.bytes.length === 0)
        throw new Error('the compiler returned nothing');
      return code;
    });
  }

  /** Runs something else in some worker, waiting for one. */
  async withWorker<T>(program: CompileProgram, task: (remote: Remote<CompileService>) => Promise<T>): Promise<T> {
    for (;;) {
      const free = this.free();
      if (free !== null) return this.#use(free, program, task);
      if (this.#closed) throw new Error('the engine has been shut down');
      if (this.#broken !== null) throw new Error(this.#broken);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }

  async #use<T>(
    workerNumber: number,
    program: CompileProgram,
    task: (remote: Remote<CompileService>) => Promise<T>,
  ): Promise<T> {
    const worker = this.#workers.find(({ number }) => number === workerNumber);
    if (worker === undefined) throw new Error(`compile worker ${workerNumber} is gone`);
    worker.busy = true;
    try {
      if (worker.program !== program.id) {
        await worker.remote.call('loadProgram', [program], { timeoutMs: TUNING.compileTimeoutMs });
        worker.program = program.id;
      }
      return await task(worker.remote);
    } catch (error) {
      // Binaryen that failed in the middle of a module can't be trusted with the next one.
      worker.remote.terminate();
      throw error;
    } finally {
      worker.busy = false;
      this.#trim();
      queueMicrotask(this.#onFree);
    }
  }

  #start(): void {
    if (this.#closed || this.#broken !== null) return;
    const remote = this.#host.spawn();
    const worker: PoolWorker = { number: this.#next++, remote, busy: false, starting: true, program: null };
    this.#workers.push(worker);
    void remote.closed.then((reason) => {
      this.#workers = this.#workers.filter((other) => other !== worker);
      if (worker.starting && ++this.#failedStarts >= MAX_FAILED_STARTS) this.#broken = reason;
      if (!this.#closed) this.#onFree();
    });
    const ready = () => {
      worker.starting = false;
      this.#failedStarts = 0;
      this.#onFree();
    };
    // A worker that lives and can't load Binaryen says so with each job that it is given.
    remote.call('warmUp', [], { timeoutMs: TUNING.compileTimeoutMs }).then(ready, () => {
      if (this.#workers.includes(worker)) ready();
    });
  }

  #trim(): void {
    while (this.#workers.length > this.#limit) {
      const surplus = this.#workers.findLast((worker) => !worker.busy);
      if (surplus === undefined) return;
      this.#workers = this.#workers.filter((worker) => worker !== surplus);
      surplus.remote.terminate();
    }
  }

  /** Ends all workers; jobs under way are rejected. */
  shutdown(): void {
    this.#closed = true;
    for (const { remote } of this.#workers) remote.terminate();
    this.#workers = [];
  }
}
