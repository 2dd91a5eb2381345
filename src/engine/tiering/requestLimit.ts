/**
 * The limit on requests for promotion, and the jobs that it has refused so far: they are requested all the same, and go
 * on when their turn comes.
 */
import { wallClock } from '../clock.ts';
import type { OptimizationTier } from './config.ts';
import type { FunctionRecord } from './functions.ts';
import type { JobEvents, Then } from './jobEvents.ts';
import type { Job } from './jobs.ts';
import type { Decision } from './policy.ts';
import { RateLimit } from './rateLimit.ts';

interface RequestLimitParts {
  readonly events: JobEvents;
  newJob(f: FunctionRecord, tier: OptimizationTier, then?: Then): Job;
  /** Refused jobs may be asked for again. */
  onRelease(): void;
}

export class RequestLimit {
  readonly #parts: RequestLimitParts;
  readonly #rate = new RateLimit(wallClock());
  /** Their functions may be asked about again. */
  readonly #refused = new Map<FunctionRecord, Job>();
  /** Set while promotions are held back. */
  #release: ReturnType<typeof setTimeout> | null = null;

  constructor(parts: RequestLimitParts) {
    this.#parts = parts;
  }

  /** Whole requests that may be made now. */
  budget(perSecond: number, now: number): number {
    return this.#rate.available(perSecond, now);
  }

  take(requests: number): void {
    this.#rate.take(requests);
  }

  get holdsBack(): boolean {
    return this.#release !== null;
  }

  /** Of the functions that were asked about, those of `due` must wait; others do so no longer. */
  refuse(asked: readonly FunctionRecord[], due: readonly Decision[], perSecond: number, then?: Then): void {
    const decisions = new Map(due.map((decision) => [decision.functionIndex, decision]));
    for (const f of asked) {
      const decision = decisions.get(f.index);
      if (this.#refused.get(f)?.tier === decision?.tier) continue;
      this.withdraw(f, 'no longer due');
      if (decision === undefined) continue;
      const job = this.#parts.newJob(f, decision.tier, then);
      this.#refused.set(f, job);
      const limit = perSecond.toLocaleString('en');
      const reason = `${decision.reason}; refused for now: over the request limit of ${limit} a second`;
      this.#parts.events.record(job, 'requested', { reason, then });
    }
    if (due.length === 0) return;
    this.#release ??= setTimeout(() => {
      this.#release = null;
      this.#parts.onRelease();
    }, this.#rate.wait(perSecond));
  }

  /** A function's refused job for that tier, which goes on; one for another tier ends. */
  letThrough(f: FunctionRecord, tier: OptimizationTier): Job | null {
    const job = this.#refused.get(f);
    if (job?.tier !== tier) this.withdraw(f, 'another tier was chosen');
    this.#refused.delete(f);
    return job?.tier === tier ? job : null;
  }

  /** Ends a function's refused job, if it has one. */
  withdraw(f: FunctionRecord, reason: string): void {
    const job = this.#refused.get(f);
    if (job === undefined) return;
    this.#refused.delete(f);
    this.#parts.events.record(job, 'stale', { reason });
  }

  /** Ends all of them. */
  retire(reason: string): void {
    if (this.#release !== null) clearTimeout(this.#release);
    for (const f of [...this.#refused.keys()]) this.withdraw(f, reason);
  }
}
