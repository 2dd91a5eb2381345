/** Jobs, and the queue in which they wait for a compile worker. */
import type { CompileJob } from '../compile/service.ts';
import type { OptimizationTier, TieredConfig } from './config.ts';
import type { FunctionRecord } from './functions.ts';
import { TUNING } from './tuning.ts';

/** Whoever asked for a job by hand. */
export interface Waiter {
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

/** A function on its way to a tier. Jobs that wait at the same time may be compiled into one module. */
export interface Job {
  readonly number: number;
  readonly f: FunctionRecord;
  readonly tier: OptimizationTier;
  readonly requestedAt: number;
  /** Asked for by a person: it goes first, and its function is then left alone by the policy. */
  readonly byHand: boolean;
  /** Settled when the job ends. */
  readonly waiters: Waiter[];
  /** What a compile worker was asked for; null before that. */
  request: CompileJob | null;
  /** Its wave failed to compile: it is tried once more without company, so that only the culprit fails. */
  alone: boolean;
  ended: boolean;
}

export class JobQueue {
  #jobs: Job[] = [];
  readonly #count: (f: FunctionRecord) => number;

  /** `count` is how often a function has been called: the hottest goes first. */
  constructor(count: (f: FunctionRecord) => number) {
    this.#count = count;
  }

  get length(): number {
    return this.#jobs.length;
  }

  get hasByHand(): boolean {
    return this.#jobs.some(({ byHand }) => byHand);
  }

  push(job: Job): void {
    this.#jobs.push(job);
  }

  /** Removes and returns all jobs. */
  clear(): Job[] {
    return this.#jobs.splice(0);
  }

  /**
   * Removes the first job and those that may share its module: a wave becomes few modules and few installs. A job of
   * the speculative backend has a module of its own, unless a person asked for many at once.
   */
  takeBatch({ tier2Backend, maxParallelOptimizations }: TieredConfig): Job[] {
    this.#sort();
    const first = this.#jobs.shift();
    if (first === undefined) return [];
    const batch = [first];
    const speculative = first.tier === 2 && tier2Backend === 'speculative';
    if (first.alone || (speculative && !first.byHand)) return batch;
    const share = Math.ceil((this.#jobs.length + 1) / maxParallelOptimizations);
    let size = first.f.func.instructionCount;
    for (let i = 0; i < this.#jobs.length && batch.length < Math.min(share, TUNING.maxBatch); ) {
      const other = this.#jobs[i] as Job;
      if (other.tier !== first.tier || other.byHand !== first.byHand || other.alone) {
        i++;
        continue;
      }
      size += other.f.func.instructionCount;
      if (size > TUNING.maxBatchInstructions) break;
      this.#jobs.splice(i, 1);
      batch.push(other);
    }
    return batch;
  }

  /** By the counts of this moment: while jobs waited, some became hotter than others. */
  #sort(): void {
    const heat = new Map(this.#jobs.map((job) => [job, job.byHand ? Number.MAX_VALUE : this.#count(job.f)]));
    this.#jobs.sort((a, b) => (heat.get(b) as number) - (heat.get(a) as number));
  }
}
