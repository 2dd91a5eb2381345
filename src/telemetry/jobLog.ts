/** Tier events → compile jobs and their moments. */
import type { TierEvent } from '../engine/api.ts';
import type { OptimizationTier } from '../engine/tiering/config.ts';
import { EventStore } from './eventStore.ts';

export type JobOutcome = 'pending' | 'installed' | 'failed' | 'stale';

/** An execution worker that took the job's code into its table. */
export interface JobInstall {
  readonly at: number;
  /** The function's calls by then. */
  readonly count: number;
  readonly worker: number | null;
}

/** One function's way to a tier, with its moments; null for those that haven't come (yet). */
export interface Job {
  readonly id: number;
  readonly functionIndex: number;
  readonly function: string;
  /** The function's calls when the job was asked for. */
  readonly count: number;
  readonly from: OptimizationTier;
  readonly to: OptimizationTier;
  /** Why it was asked for. */
  readonly reason: string;
  /** What was said when it was queued and when its code was ready. */
  readonly queueNote: string | null;
  readonly codeNote: string | null;
  readonly requestedAt: number | null;
  readonly queuedAt: number | null;
  readonly compilingAt: number | null;
  readonly readyAt: number | null;
  readonly installs: readonly JobInstall[];
  /** When it failed or was dropped. */
  readonly endedAt: number | null;
  readonly outcome: JobOutcome;
  /** Why it failed or was dropped. */
  readonly problem: string | null;
  /** The compile worker. */
  readonly worker: number | null;
  readonly compileMs: number | null;
  readonly bytes: number | null;
}

export class JobLog {
  /** All of them, in the order in which they came. */
  readonly events = new EventStore();
  readonly #jobs = new Map<number, Job>();
  #revision = 0;
  #lastAt = 0;

  /** Rises with each change. */
  get revision(): number {
    return this.#revision;
  }

  get jobCount(): number {
    return this.#jobs.size;
  }

  /** The time of the latest event, 0 before the first. */
  get lastAt(): number {
    return this.#lastAt;
  }

  /** Jobs in the order in which they were asked for. */
  jobs(): Job[] {
    return [...this.#jobs.values()];
  }

  /** The jobs as they were at a time. */
  jobsUntil(time: number): Job[] {
    if (time >= this.#lastAt) return this.jobs();
    const jobs = new Map<number, Job>();
    for (let i = 0; i < this.events.length; i++) {
      if (this.events.timeOf(i) <= time) take(jobs, this.events.get(i));
    }
    return [...jobs.values()];
  }

  add(events: readonly TierEvent[]): void {
    for (const event of events) {
      this.events.push(event);
      take(this.#jobs, event);
      this.#lastAt = Math.max(this.#lastAt, event.at);
    }
    this.#revision += 1;
  }
}

function take(jobs: Map<number, Job>, event: TierEvent): void {
  jobs.set(event.job, advance(jobs.get(event.job) ?? begin(event), event));
}

/**
 * Whether two jobs were compiled together, into one module. Small functions may well be of one size and have taken
 * one time by the clock's grain; but a compiler has one module at a time, so others' times don't overlap.
 */
export function sharesModule(a: Job, b: Job): boolean {
  const same = a.to === b.to && a.worker === b.worker && a.compileMs === b.compileMs && a.bytes === b.bytes;
  return same && beginning(a) < ending(b) && beginning(b) < ending(a);
}

const beginning = ({ compilingAt }: Job): number => compilingAt ?? Number.POSITIVE_INFINITY;
const ending = ({ readyAt, endedAt }: Job): number => readyAt ?? endedAt ?? Number.POSITIVE_INFINITY;

/** How many jobs share the module of one. */
export function compiledTogether(job: Job, jobs: readonly Job[]): number {
  return job.compileMs === null ? 1 : jobs.filter((other) => other.id === job.id || sharesModule(job, other)).length;
}

/** First and last moment of a job. */
export function jobSpan(job: Job): { readonly start: number; readonly end: number } {
  const moments = jobMoments(job);
  return { start: moments[0]?.at ?? 0, end: moments[moments.length - 1]?.at ?? 0 };
}

/** What happened in a job, in the order in which it happened. */
export function jobMoments(job: Job): { readonly label: string; readonly at: number }[] {
  const moments: { label: string; at: number }[] = [];
  const put = (label: string, at: number | null): void => {
    if (at !== null) moments.push({ label, at });
  };
  put('requested', job.requestedAt);
  put('queued', job.queuedAt);
  put('compiling', job.compilingAt);
  put('ready', job.readyAt);
  for (const { at, worker } of job.installs) {
    put(job.installs.length === 1 || worker === null ? 'installed' : `installed in program ${worker + 1}`, at);
  }
  if (job.outcome === 'failed' || job.outcome === 'stale') put(job.outcome, job.endedAt);
  return moments;
}

function begin(event: TierEvent): Job {
  return {
    id: event.job,
    functionIndex: event.functionIndex,
    function: event.function,
    count: event.count,
    from: event.from,
    to: event.to,
    reason: event.reason,
    queueNote: null,
    codeNote: null,
    requestedAt: null,
    queuedAt: null,
    compilingAt: null,
    readyAt: null,
    installs: [],
    endedAt: null,
    outcome: 'pending',
    problem: null,
    worker: null,
    compileMs: null,
    bytes: null,
  };
}

function advance(job: Job, event: TierEvent): Job {
  const next = { ...job };
  if (event.compileMs !== null) next.compileMs = event.compileMs;
  if (event.bytes !== null) next.bytes = event.bytes;
  switch (event.kind) {
    case 'requested':
      next.requestedAt ??= event.at;
      break;
    case 'queued':
      next.queuedAt ??= event.at;
      next.queueNote ??= event.reason;
      break;
    case 'compiling':
      // A second try starts again; the bar shows the last one.
      next.compilingAt = event.at;
      next.worker = event.worker ?? next.worker;
      break;
    case 'ready':
      next.readyAt ??= event.at;
      next.codeNote ??= event.reason;
      next.worker = event.worker ?? next.worker;
      break;
    case 'installed':
      next.outcome = 'installed';
      if (!job.installs.some((install) => install.worker === event.worker)) {
        next.installs = [...job.installs, { at: event.at, count: event.count, worker: event.worker }];
      }
      break;
    case 'failed':
    case 'stale':
      next.outcome = event.kind;
      next.endedAt = event.at;
      next.problem = event.reason;
      next.worker = event.worker ?? next.worker;
      break;
    case 'retired':
      // The code that this job's code has replaced.
      break;
  }
  return next;
}
