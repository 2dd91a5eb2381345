/**
 * The tiering worker's work for one program: watches counts, asks the policy, feeds the compile workers, publishes
 * their code. Every job ends as installed, failed or stale, and each step is an event.
 *
 * A function's life: idle → queued → compiling → ready → (installed) idle in the new tier; or failed, and idle again
 * for the policy once its back-off is over.
 */
import type { EventKind } from '../api.ts';
import { wallClock } from '../clock.ts';
import type { CompilePool } from '../compile/pool.ts';
import type { CompiledCode, CompileProgram } from '../compile/service.ts';
import type { SharedCounters } from '../profile/counters.ts';
import { OptimizationTier, TIER_NAMES, type TieredConfig } from './config.ts';
import type { EventLog } from './events.ts';
import type { FunctionRecord } from './functions.ts';
import { type Decision, decide, RateLimit } from './policy.ts';
import type { Publisher } from './publisher.ts';
import { TUNING } from './tuning.ts';

/** A function on its way to a tier. Jobs that wait at the same time may be compiled into one module. */
export interface Job {
  readonly number: number;
  readonly f: FunctionRecord;
  readonly tier: 1 | 2;
  readonly requestedAt: number;
  /** Settled when the job ends; only requests by hand have any. */
  readonly waiters: { readonly resolve: () => void; readonly reject: (error: Error) => void }[];
  ended: boolean;
}

/** What a step's event says besides what the job knows. */
interface Step {
  readonly reason: string;
  readonly worker?: number;
  readonly code?: CompiledCode;
  readonly at?: number;
}

export interface ControllerParts {
  readonly program: CompileProgram;
  readonly config: TieredConfig;
  readonly functions: readonly FunctionRecord[];
  readonly counters: Pick<SharedCounters, 'callCount'>;
  readonly pool: CompilePool;
  readonly publisher: Pick<Publisher, 'publish'>;
  readonly log: EventLog;
  /** Numbers of jobs and modules; they rise over all programs of a backend. */
  nextJob(): number;
  nextModule(): number;
  /** A module has been compiled: where its traps are. */
  onCode(moduleNumber: number, code: CompiledCode): void;
}

export class TieringController {
  readonly #parts: ControllerParts;
  readonly #queue: Job[] = [];
  readonly #live = new Set<Job>();
  readonly #rate: RateLimit;
  readonly #timers = new Set<ReturnType<typeof setTimeout>>();
  #interval: ReturnType<typeof setInterval> | null = null;
  #retired = false;

  constructor(parts: ControllerParts) {
    this.#parts = parts;
    this.#rate = new RateLimit(wallClock());
  }

  /** Starts to watch. */
  start(): void {
    const { config } = this.#parts;
    if (!config.enableBackgroundOptimization) return;
    this.#interval = setInterval(() => this.check(), config.optimizationCheckIntervalMs);
  }

  /** Jobs that wait, and jobs that a compile worker has. */
  get waiting(): number {
    return this.#queue.length;
  }
  get optimizing(): number {
    return this.#live.size - this.#queue.length;
  }

  /** Asks the policy about some functions; about all when none are named. `at` is when there was reason to ask. */
  check(functions: readonly FunctionRecord[] = this.#parts.functions, at = wallClock()): void {
    if (this.#retired) return;
    const { config, counters } = this.#parts;
    const now = wallClock();
    const candidates = functions.filter(
      (f) => !f.pinned && f.tier !== OptimizationTier.Optimized && (f.state === 'idle' || f.state === 'failed'),
    );
    if (candidates.length === 0) return;
    const { promote, heldBack } = decide(
      {
        functions: candidates.map((f) => ({
          index: f.index,
          tier: f.tier,
          state: f.state,
          count: counters.callCount(f.index),
          failures: f.failures,
          retryAt: f.retryAt,
          pinned: f.pinned,
        })),
        requestBudget: this.#rate.available(config.maxRequestsPerSecond, now),
      },
      config,
      now,
    );
    this.#rate.take(promote.length);
    for (const decision of promote) this.#request(decision, null, at);
    if (heldBack > 0) this.#later(Math.max(1, this.#rate.wait(config.maxRequestsPerSecond)), () => this.check());
    if (promote.length > 0) this.pump();
  }

  /** Asks the policy once more; true when no job is under way, held back or to be tried again. */
  isSettled(): boolean {
    this.check();
    return this.#live.size === 0 && this.#timers.size === 0;
  }

  /** A function's count crossed a threshold, at that time. */
  crossed(functionIndex: number, at: number): void {
    const f = this.#parts.functions[functionIndex];
    if (f !== undefined) this.check([f], at);
  }

  /** Compiles by hand; resolves when the code is installed. The policy then leaves the function alone. */
  optimize(f: FunctionRecord, tier: 1 | 2): Promise<void> {
    if (f.state !== 'idle' && f.state !== 'failed') {
      return Promise.reject(new Error(`@${f.func.name} is being compiled already; try again when that has ended`));
    }
    f.pinned = true;
    const count = this.#parts.counters.callCount(f.index);
    const reason = `asked for by hand: Tier ${tier} (${TIER_NAMES[tier]})`;
    return new Promise((resolve, reject) => {
      this.#request({ functionIndex: f.index, tier, count, reason }, { resolve, reject });
      this.pump();
    });
  }

  /** Back to the baseline, for future calls; the policy then leaves the function alone. */
  backToBaseline(f: FunctionRecord): Promise<void> {
    if (f.state !== 'idle' && f.state !== 'failed') {
      return Promise.reject(new Error(`@${f.func.name} is being compiled; try again when that has ended`));
    }
    const from = f.tier;
    f.pinned = true;
    if (from === OptimizationTier.Baseline) return Promise.resolve();
    const job = this.#parts.nextJob();
    const record = (kind: EventKind, reason: string, worker: number | null, at?: number) =>
      this.#record(f, {
        kind,
        from,
        to: OptimizationTier.Baseline,
        reason,
        job,
        worker,
        compileMs: null,
        bytes: null,
        at,
      });
    record('requested', 'asked for by hand: back to Tier 0 (Baseline)', null);
    f.setState('ready');
    return new Promise((resolve, reject) => {
      this.#parts.publisher.publish(
        { kind: 'baseline', functions: [f.index] },
        {
          installed: (thread, at) => record('installed', 'baseline code is back in its slot', thread, at),
          done: (failure) => {
            if (failure !== null) {
              f.setState('failed');
              record('failed', failure, null);
              reject(new Error(failure));
              return;
            }
            f.set(OptimizationTier.Baseline, 'idle');
            record('retired', `replaced by the baseline`, null);
            resolve();
          },
        },
      );
    });
  }

  /** Ends all jobs as stale: the program has been replaced. */
  retire(reason: string): void {
    this.#retired = true;
    if (this.#interval !== null) clearInterval(this.#interval);
    for (const timer of this.#timers) clearTimeout(timer);
    for (const job of [...this.#live]) this.#stale(job, reason);
    this.#parts.log.flush();
  }

  // ---- Jobs

  #request(decision: Decision, waiter: Job['waiters'][number] | null, at = wallClock()): void {
    const f = this.#parts.functions[decision.functionIndex] as FunctionRecord;
    const job: Job = {
      number: this.#parts.nextJob(),
      f,
      tier: decision.tier as 1 | 2,
      requestedAt: at,
      waiters: waiter === null ? [] : [waiter],
      ended: false,
    };
    this.#live.add(job);
    this.#step(job, 'requested', { reason: decision.reason, at });
    const ahead = this.#queue.length;
    this.#queue.push(job);
    f.setState('queued');
    this.#step(job, 'queued', { reason: `${ahead} more in the queue; the hottest goes first` });
  }

  /** Gives waiting jobs to free compile workers; called whenever either may have appeared. */
  pump(): void {
    const { pool } = this.#parts;
    while (this.#queue.length > 0 && !this.#retired) {
      if (pool.broken !== null) {
        this.#failAll(this.#queue.splice(0), `no compile worker: ${pool.broken}`, null);
        return;
      }
      const worker = pool.free();
      if (worker === null) return;
      void this.#compile(this.#takeBatch(), worker);
    }
  }

  /** The first job, joined by others of its kind when many wait: a wave becomes few modules and few installs. */
  #takeBatch(): Job[] {
    this.#sortQueue();
    const first = this.#queue.shift() as Job;
    const batch = [first];
    const { config } = this.#parts;
    if (this.#isSpeculative(first)) return batch;
    const share = Math.ceil((this.#queue.length + 1) / config.maxParallelOptimizations);
    let size = first.f.func.instructionCount;
    for (let i = 0; i < this.#queue.length && batch.length < Math.min(share, TUNING.maxBatch); ) {
      const other = this.#queue[i] as Job;
      if (other.tier !== first.tier) {
        i++;
        continue;
      }
      size += other.f.func.instructionCount;
      if (size > TUNING.maxBatchInstructions) break;
      this.#queue.splice(i, 1);
      batch.push(other);
    }
    return batch;
  }

  /** By the counts of this moment: while jobs waited, some became hotter than others. Requests by hand come first. */
  #sortQueue(): void {
    const { counters } = this.#parts;
    const heat = new Map(
      this.#queue.map((job) => [job, job.waiters.length > 0 ? Number.MAX_VALUE : counters.callCount(job.f.index)]),
    );
    this.#queue.sort((a, b) => (heat.get(b) as number) - (heat.get(a) as number));
  }

  async #compile(batch: readonly Job[], worker: number): Promise<void> {
    const { config, program, counters, pool, functions } = this.#parts;
    const moduleNumber = this.#parts.nextModule();
    const [first] = batch as [Job];
    const company = batch.length === 1 ? '' : `, together with ${batch.length - 1} more of its wave`;
    for (const job of batch) {
      job.f.setState('compiling');
      const waited = wallClock() - job.requestedAt;
      this.#step(job, 'compiling', {
        worker,
        reason: `waited ${waited.toFixed(1)} ms; module ${moduleNumber}${company}`,
      });
    }
    try {
      const code = await pool.compile(worker, program, {
        program: program.id,
        functions: batch.map(({ f }) => f.index),
        tier: first.tier,
        backend: config.tier2Backend,
        counts: this.#isSpeculative(first) ? measuredCounts(functions, counters) : null,
        moduleNumber,
      });
      const live = batch.filter((job) => !job.ended);
      if (live.length === 0) return;
      this.#parts.onCode(moduleNumber, code);
      this.#publish(live, worker, moduleNumber, code);
    } catch (error) {
      this.#failAll(batch, error instanceof Error ? error.message : String(error), worker);
    }
  }

  #isSpeculative(job: Job): boolean {
    return job.tier === 2 && this.#parts.config.tier2Backend === 'speculative';
  }

  #publish(batch: readonly Job[], worker: number, moduleNumber: number, code: CompiledCode): void {
    const names = code.cluster.map(({ functionIndex, reason }) => `@${this.#name(functionIndex)} (${reason})`);
    const together = names.length === 0 ? '' : `; together with ${names.join(', ')}`;
    for (const job of batch) {
      job.f.setState('ready');
      this.#step(job, 'ready', { worker, code, reason: `compiled in ${code.ms.toFixed(2)} ms${together}` });
    }
    this.#parts.publisher.publish(
      { kind: 'install', moduleNumber, functions: batch.map(({ f }) => f.index), bytes: code.bytes },
      {
        installed: (thread, at) => {
          for (const job of batch) {
            if (job.ended) continue;
            this.#step(job, 'installed', {
              worker: thread,
              code,
              at,
              reason: 'in its table slot: the next call runs it',
            });
          }
        },
        done: (failure) => {
          if (failure !== null) {
            this.#failAll(batch, failure, null);
            return;
          }
          const live = batch.filter((job) => !job.ended);
          for (const job of live) this.#installed(job, code);
          this.check(live.map(({ f }) => f));
        },
      },
    );
  }

  #installed(job: Job, code: CompiledCode): void {
    const { f, tier } = job;
    const from = f.tier;
    f.failures = 0;
    f.code.set(tier, {
      bytes: code.bytes,
      backend: tier === 2 ? this.#parts.config.tier2Backend : null,
      cluster: code.cluster.map(({ functionIndex }) => this.#name(functionIndex)),
      job: job.number,
    });
    if (from !== OptimizationTier.Baseline) {
      this.#step(job, 'retired', { reason: `its Tier ${from} code is replaced by Tier ${tier}` });
    }
    f.set(tier, 'idle');
    this.#end(job, null);
  }

  #failAll(batch: readonly Job[], reason: string, worker: number | null): void {
    const { config } = this.#parts;
    const now = wallClock();
    for (const job of batch) {
      if (job.ended) continue;
      const { f } = job;
      f.failures++;
      const backoff = TUNING.retryBackoffMs * 2 ** (f.failures - 1);
      f.retryAt = now + backoff;
      f.setState('failed');
      const givenUp = f.failures >= config.maxCompileAttempts;
      const next = givenUp
        ? `left in Tier ${f.tier} after ${f.failures} ${f.failures === 1 ? 'try' : 'tries'}`
        : `try ${f.failures} of ${config.maxCompileAttempts}; the next one not before ${backoff} ms`;
      this.#step(job, 'failed', { reason: `${reason}; ${next}`, ...(worker === null ? {} : { worker }) });
      this.#end(job, new Error(reason));
      if (!givenUp) this.#later(backoff, () => this.check([f]));
    }
  }

  #stale(job: Job, reason: string): void {
    this.#step(job, 'stale', { reason });
    this.#end(job, new Error(reason));
  }

  #end(job: Job, error: Error | null): void {
    job.ended = true;
    this.#live.delete(job);
    for (const { resolve, reject } of job.waiters) {
      if (error === null) resolve();
      else reject(error);
    }
  }

  // ---- Events

  #step(job: Job, kind: EventKind, { reason, worker, code, at }: Step): void {
    this.#record(job.f, {
      kind,
      from: job.f.tier,
      to: job.tier,
      reason,
      job: job.number,
      worker: worker ?? null,
      compileMs: code?.ms ?? null,
      bytes: code?.bytes.length ?? null,
      at,
    });
  }

  #record(
    f: FunctionRecord,
    {
      at,
      ...event
    }: Omit<Parameters<EventLog['record']>[0], 'functionIndex' | 'function' | 'count'> & { at?: number | undefined },
  ): void {
    const count = this.#parts.counters.callCount(f.index);
    this.#parts.log.record({ ...event, functionIndex: f.index, function: f.func.name, count }, at);
  }

  #name(functionIndex: number): string {
    return this.#parts.functions[functionIndex]?.func.name ?? String(functionIndex);
  }

  #later(ms: number, task: () => void): void {
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      task();
    }, ms);
    this.#timers.add(timer);
  }
}

/** Null before anything has run. */
function measuredCounts(
  functions: readonly FunctionRecord[],
  counters: ControllerParts['counters'],
): readonly number[] | null {
  const counts = functions.map((f) => counters.callCount(f.index));
  return counts.some((count) => count > 0) ? counts : null;
}
