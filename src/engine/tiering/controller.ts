/**
 * The tiering worker's work for one program: watches counts, asks the policy, feeds the compile workers, publishes
 * their code. Every job ends as installed, failed or stale, and each step is an event.
 *
 * A function's life: idle → queued → compiling → ready → (installed) idle in the new tier; or failed, and idle again
 * for the policy once its back-off is over.
 */
import type { Profile } from '../../compiler/opt/facts.ts';
import { wallClock } from '../clock.ts';
import type { Compilers } from '../compile/pool.ts';
import type { CompiledCode, CompileJob, CompileProgram } from '../compile/service.ts';
import type { SharedCounters } from '../profile/counters.ts';
import { type CompiledTier, OptimizationTier, type Thresholds, type TieredConfig, tierTitle } from './config.ts';
import type { EventLog } from './events.ts';
import type { FunctionRecord } from './functions.ts';
import { JobEvents, type Then } from './jobEvents.ts';
import { type Job, JobQueue, type Waiter } from './jobs.ts';
import { decide, type Policy } from './policy.ts';
import type { PublicationListener, Publisher } from './publisher.ts';
import { RequestLimit } from './requestLimit.ts';
import { Startup } from './startup.ts';
import { TUNING } from './tuning.ts';

export interface ControllerParts {
  readonly program: CompileProgram;
  readonly config: TieredConfig;
  readonly functions: readonly FunctionRecord[];
  readonly counters: Pick<SharedCounters, 'callCount'>;
  readonly pool: Pick<Compilers, 'busy' | 'free' | 'compile' | 'broken'>;
  readonly publisher: Pick<Publisher, 'publish'>;
  readonly log: EventLog;
  /** Milliseconds from the first request to the first compile job; see `TUNING`. */
  readonly startupMs: number;
  /** In place of the engine's own, which costs nothing to ask; whether there is more to ask of it at once. */
  readonly policy?: { readonly decide: Policy; readonly waits: boolean };
  /** Emits Tier 0 code at once; for functions that have none. */
  compileBaseline(functionIndex: number, moduleNumber: number): CompiledCode;
  /** What was measured up to now. */
  profile(): Profile;
  /** Numbers of jobs and modules; they rise over all programs of a backend. */
  nextJob(): number;
  nextModule(): number;
  /** A module has been compiled: where its traps are. */
  onCode(moduleNumber: number, code: CompiledCode): void;
}

export class TieringController {
  readonly #parts: ControllerParts;
  readonly #queue: JobQueue;
  /** The job of each function that has one. */
  readonly #jobs = new Map<FunctionRecord, Job>();
  readonly #events: JobEvents;
  readonly #limit: RequestLimit;
  readonly #startup: Startup;
  readonly #retries = new Set<ReturnType<typeof setTimeout>>();
  #interval: ReturnType<typeof setInterval> | null = null;
  /** When all functions were last looked at. */
  #checkedAt = Number.NEGATIVE_INFINITY;
  /** Why the program is no longer this controller's; null while it is. */
  #retired: string | null = null;
  #config: TieredConfig;

  constructor(parts: ControllerParts) {
    this.#parts = parts;
    this.#config = parts.config;
    this.#queue = new JobQueue((f) => parts.counters.callCount(f.index));
    this.#events = new JobEvents(parts.log, parts.counters);
    this.#limit = new RequestLimit({
      events: this.#events,
      newJob: (f, tier, then) => this.#newJob(f, tier, null, then),
      onRelease: () => this.check(),
    });
    this.#startup = new Startup(parts.startupMs, () => this.pump());
  }

  /** Starts to watch. */
  start(): void {
    const config = this.#config;
    if (!config.enableBackgroundOptimization) return;
    this.#interval = setInterval(() => this.check(), config.optimizationCheckIntervalMs);
  }

  /** Asks the policy about some functions; about all when none are named. */
  check(functions: readonly FunctionRecord[] = this.#parts.functions): void {
    if (this.#retired !== null) return;
    if (functions === this.#parts.functions) this.#checkedAt = wallClock();
    this.#ask(functions);
    this.pump();
  }

  /** `then`: when there was reason to ask about the one function, and its count at that time. */
  #ask(functions: readonly FunctionRecord[], then?: Then): void {
    const { counters, policy } = this.#parts;
    const config = this.#config;
    const now = wallClock();
    const candidates = functions.filter(
      (f) => !f.pinned && !this.#jobs.has(f) && f.tier !== OptimizationTier.Optimized,
    );
    if (candidates.length === 0) return;
    const { promote, heldBack } = (policy?.decide ?? decide)(
      {
        functions: candidates.map((f) => ({
          index: f.index,
          tier: f.tier,
          state: f.state,
          count: then?.count ?? counters.callCount(f.index),
          failures: f.failures,
          retryAt: f.retryAt,
          pinned: f.pinned,
        })),
        requestBudget: this.#limit.budget(config.maxRequestsPerSecond, now),
      },
      config,
      now,
    );
    this.#limit.take(promote.length);
    for (const { functionIndex, tier, count, reason } of promote) {
      const f = this.#parts.functions[functionIndex] as FunctionRecord;
      this.#request(f, tier, reason, null, then ?? { at: now, count });
    }
    this.#limit.refuse(candidates, heldBack, config.maxRequestsPerSecond, then);
  }

  /**
   * Other thresholds from now on. Code that is compiled already goes on reporting the ones that it was compiled with;
   * the check interval finds the rest.
   */
  setThresholds({ baselineThreshold, warmThreshold, hotThreshold }: Thresholds): void {
    const profileConfig = { ...this.#config.profileConfig, baselineThreshold, warmThreshold, hotThreshold };
    this.#config = { ...this.#config, profileConfig };
    if (this.#config.enableBackgroundOptimization) this.check();
  }

  /** What timers do elsewhere, for a thread that is in the middle of a run. */
  turn(): void {
    const { enableBackgroundOptimization, optimizationCheckIntervalMs } = this.#config;
    const isDue = this.#parts.policy === undefined || wallClock() - this.#checkedAt >= optimizationCheckIntervalMs;
    if (enableBackgroundOptimization && isDue) this.check();
    this.pump();
  }

  /** Asks the policy once more; true when no job is under way, held back or to be tried again. */
  isSettled(): boolean {
    this.check();
    if (this.#parts.policy?.waits === true) return false;
    return this.#jobs.size === 0 && this.#retries.size === 0 && !this.#limit.holdsBack;
  }

  /** A function's count crossed a threshold: just now, or at a time that is told with the count that it had then. */
  crossed(functionIndex: number, then?: Then): void {
    const f = this.#parts.functions[functionIndex];
    if (f === undefined || this.#retired !== null) return;
    this.#ask([f], then);
    this.pump();
  }

  /**
   * Brings a function to a tier by hand, the baseline included, for its future calls; the policy then leaves it alone.
   * Resolves when every thread has the code. Where such a job is under way already, waits for that.
   */
  moveTo(f: FunctionRecord, tier: OptimizationTier): Promise<void> {
    if (this.#retired !== null) return Promise.reject(new Error(this.#retired));
    const underWay = this.#jobs.get(f);
    if (underWay !== undefined && underWay.tier !== tier) {
      const message = `@${f.func.name} is on its way to ${tierTitle(underWay.tier)} already; try again when it is there`;
      return Promise.reject(new Error(message));
    }
    if (tier === OptimizationTier.Interpreter && this.#parts.config.profileConfig.baselineThreshold === 0) {
      return Promise.reject(new Error('the program was started without the interpreter: its baseline threshold is 0'));
    }
    this.#limit.withdraw(f, 'asked for by hand instead');
    if (underWay === undefined && tier <= OptimizationTier.Baseline && f.tier === tier) {
      f.pinned = true;
      return Promise.resolve();
    }
    return new Promise((resolve, reject) => {
      const waiter = { resolve, reject };
      if (underWay === undefined) this.#request(f, tier, `asked for by hand: ${tierTitle(tier)}`, waiter);
      else underWay.waiters.push(waiter);
      this.pump();
    });
  }

  /** Ends all jobs as stale: the program has been replaced. */
  retire(reason: string): void {
    this.#retired = reason;
    if (this.#interval !== null) clearInterval(this.#interval);
    this.#startup.retire();
    for (const timer of this.#retries) clearTimeout(timer);
    this.#limit.retire(reason);
    for (const job of [...this.#jobs.values()]) {
      this.#events.record(job, 'stale', { reason });
      this.#end(job, new Error(reason));
    }
    this.#parts.log.flush();
  }

  // ---- Jobs

  #newJob(f: FunctionRecord, tier: OptimizationTier, waiter: Waiter | null, then?: Then): Job {
    return {
      number: this.#parts.nextJob(),
      f,
      tier,
      requestedAt: then?.at ?? wallClock(),
      byHand: waiter !== null,
      waiters: waiter === null ? [] : [waiter],
      request: null,
      alone: false,
      ended: false,
    };
  }

  /** With a waiter, by hand. A job that was refused before goes on. */
  #request(f: FunctionRecord, tier: OptimizationTier, reason: string, waiter: Waiter | null, then?: Then): void {
    const refused = this.#limit.letThrough(f, tier);
    const job = refused ?? this.#newJob(f, tier, waiter, then);
    this.#jobs.set(f, job);
    if (waiter === null) this.#startup.requested();
    if (refused === null) this.#events.record(job, 'requested', { reason, then });
    const held = refused !== null ? `let through after ${(wallClock() - job.requestedAt).toFixed(0)} ms; ` : '';
    if (tier === OptimizationTier.Interpreter) this.#publish([job], { kind: 'interpreter', functions: [f.index] });
    else if (tier === OptimizationTier.Baseline) this.#toBaseline(job);
    else
      this.#enqueue(job, `${held}${this.#queue.length} more in the queue; the hottest goes first${this.#startup.note}`);
  }

  /** Emitting Tier 0 code takes less time than a message to a compile worker and back. */
  #toBaseline(job: Job): void {
    const { f } = job;
    if (f.hasBaseline) {
      this.#publish([job], { kind: 'baseline', functions: [f.index] });
      return;
    }
    const moduleNumber = this.#parts.nextModule();
    f.setState('compiling');
    this.#events.record(job, 'compiling', { reason: `here and now, without a compile worker; module ${moduleNumber}` });
    try {
      const code = this.#parts.compileBaseline(f.index, moduleNumber);
      this.#parts.onCode(moduleNumber, code);
      this.#announce([job], code, null);
      this.#publish([job], { kind: 'install', isBaseline: true, functions: [f.index], bytes: code.bytes }, code);
    } catch (error) {
      this.#fail(job, error instanceof Error ? error.message : String(error), null);
    }
  }

  #enqueue(job: Job, reason: string): void {
    this.#queue.push(job);
    job.f.setState('queued');
    this.#events.record(job, 'queued', { reason });
  }

  /** Gives waiting jobs to free compile workers; called whenever either may have appeared. */
  pump(): void {
    const { pool } = this.#parts;
    const config = this.#config;
    while (this.#queue.length > 0 && this.#retired === null) {
      if (pool.broken !== null) {
        for (const job of this.#queue.clear()) this.#fail(job, `no compile worker: ${pool.broken}`, null);
        return;
      }
      if (!this.#queue.hasByHand && (this.#startup.mustWait() || this.#areEnoughAtWork())) return;
      const worker = pool.free();
      if (worker === null) return;
      this.#compile(this.#queue.takeBatch(config), worker);
    }
  }

  /**
   * Compile workers take processors from the program and from the browser's own compilers: another one joins when more
   * than two jobs wait for each that is at work (as in HotSpot's `CompileBroker::possibly_add_compiler_threads`).
   */
  #areEnoughAtWork(): boolean {
    const { busy } = this.#parts.pool;
    return busy > 0 && this.#queue.length <= 2 * busy;
  }

  #compile(batch: readonly Job[], worker: number): void {
    const { program, pool } = this.#parts;
    const config = this.#config;
    const moduleNumber = this.#parts.nextModule();
    const [{ tier }] = batch as [Job];
    const company = batch.length === 1 ? '' : `, together with ${batch.length - 1} more of its wave`;
    for (const job of batch) {
      job.f.setState('compiling');
      const waited = wallClock() - job.requestedAt;
      this.#events.record(job, 'compiling', {
        worker,
        reason: `waited ${waited.toFixed(1)} ms; module ${moduleNumber}${company}`,
      });
    }
    const compiled = (code: CompiledCode): void => {
      const live = batch.filter((job) => !job.ended);
      if (live.length === 0) return;
      this.#parts.onCode(moduleNumber, code);
      this.#announce(live, code, worker);
      const functions = live.map(({ f }) => f.index);
      this.#publish(live, { kind: 'install', isBaseline: false, functions, bytes: code.bytes }, code);
    };
    const failed = (error: unknown): void => {
      this.#compileFailed(batch, error instanceof Error ? error.message : String(error), worker);
    };
    try {
      const request: CompileJob = {
        program: program.id,
        functions: batch.map(({ f }) => f.index),
        tier: tier as 1 | 2,
        backend: config.tier2Backend,
        profile: this.#parts.profile(),
        moduleNumber,
      };
      for (const job of batch) job.request = request;
      const code = pool.compile(worker, program, request);
      // What is there at once is used at once: amid a run nothing comes of a promise.
      if (code instanceof Promise) code.then(compiled).catch(failed);
      else compiled(code);
    } catch (error) {
      failed(error);
    }
  }

  #announce(batch: readonly Job[], code: CompiledCode, worker: number | null): void {
    const names = code.cluster.map(({ functionIndex, reason }) => `@${this.#name(functionIndex)} (${reason})`);
    const together = names.length === 0 ? '' : `; together with ${names.join(', ')}`;
    for (const job of batch) {
      job.f.compileMs = code.ms;
      const note = code.note === null ? '' : `; ${code.note}`;
      this.#events.record(job, 'ready', {
        worker,
        code,
        reason: `compiled in ${code.ms.toFixed(2)} ms${together}${note}`,
      });
    }
  }

  #publish(batch: readonly Job[], publication: Parameters<Publisher['publish']>[0], code?: CompiledCode): void {
    for (const { f } of batch) f.setState('ready');
    const listener: PublicationListener = {
      installed: (thread, { at, counts }) => {
        const reason = 'in its table slot: the next call runs it';
        for (const [i, job] of batch.entries()) {
          const then = { at, count: counts[i] as number };
          if (!job.ended)
            this.#events.record(job, 'installed', { worker: thread, then, reason, ...(code && { code }) });
        }
      },
      done: (failure) => {
        const live = batch.filter((job) => !job.ended);
        for (const job of live) {
          if (failure === null) this.#installed(job, code);
          else this.#fail(job, failure, null);
        }
        this.check(live.map(({ f }) => f));
      },
    };
    this.#parts.publisher.publish(publication, listener);
  }

  #installed(job: Job, code: CompiledCode | undefined): void {
    const { f, tier } = job;
    f.failures = 0;
    f.pinned = job.byHand;
    if (code !== undefined && tier === OptimizationTier.Baseline) {
      f.hasBaseline = true;
    } else if (code !== undefined && job.request !== null) {
      f.code.set(tier as CompiledTier, {
        job: job.request,
        passes: code.passes.find(({ functionIndex }) => functionIndex === f.index)?.records ?? [],
        bytes: code.bytes,
        backend: tier === OptimizationTier.Optimized ? this.#config.tier2Backend : null,
        cluster: code.cluster.map(({ functionIndex }) => this.#name(functionIndex)),
      });
    }
    if (f.tier > OptimizationTier.Baseline) {
      const reason = `its Tier ${f.tier} code is replaced by ${tierTitle(tier)}${this.#copiesOf(f)}`;
      this.#events.record(job, 'retired', { reason });
    }
    f.set(tier, 'idle');
    this.#end(job, null);
  }

  /** Which Tier 2 modules of other functions hold a copy of a function; these go on as they are. */
  #copiesOf(f: FunctionRecord): string {
    const holders = this.#parts.functions.filter(
      (other) => other !== f && other.tier === 2 && other.code.get(2)?.cluster.includes(f.func.name),
    );
    if (holders.length === 0) return '';
    return `; copies of it go on in the Tier 2 code of ${holders.map(({ func }) => `@${func.name}`).join(', ')}`;
  }

  /** A module of several functions says nothing about which of them it failed for: each is tried again on its own. */
  #compileFailed(batch: readonly Job[], reason: string, worker: number): void {
    const live = batch.filter((job) => !job.ended);
    for (const job of live) {
      if (batch.length === 1) {
        this.#fail(job, reason, worker);
      } else {
        job.alone = true;
        this.#enqueue(job, `the module of its wave failed (${reason}); once more without company`);
      }
    }
    this.pump();
  }

  #fail(job: Job, reason: string, worker: number | null): void {
    const config = this.#config;
    const { f } = job;
    f.failures++;
    const backoff = TUNING.retryBackoffMs * 2 ** (f.failures - 1);
    f.retryAt = wallClock() + backoff;
    f.setState('failed');
    const again = !job.byHand && f.failures < config.maxCompileAttempts;
    const next = again
      ? `try ${f.failures} of ${config.maxCompileAttempts}; the next one not before ${backoff} ms`
      : `left in ${tierTitle(f.tier)} after ${f.failures} ${f.failures === 1 ? 'try' : 'tries'}`;
    this.#events.record(job, 'failed', { reason: `${reason}; ${next}`, worker });
    this.#end(job, new Error(reason));
    if (!again) return;
    const timer = setTimeout(() => {
      this.#retries.delete(timer);
      this.check([f]);
    }, backoff);
    this.#retries.add(timer);
  }

  #end(job: Job, error: Error | null): void {
    job.ended = true;
    this.#jobs.delete(job.f);
    for (const { resolve, reject } of job.waiters) {
      if (error === null) resolve();
      else reject(error);
    }
  }

  #name(functionIndex: number): string {
    return this.#parts.functions[functionIndex]?.func.name ?? String(functionIndex);
  }
}
