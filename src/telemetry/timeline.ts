/** Jobs → the lanes, bars and marks of the timeline. Times stay times here; the view turns them into pixels. */
import type { OptimizationTier } from '../engine/tiering/config.ts';
import { type Job, sharesModule } from './jobLog.ts';
import type { RunSpan } from './recording.ts';

export type LaneKind = 'run' | 'queue' | 'compile' | 'execute';

/** A band of the timeline: the runs, the queue, one compile worker, or one execution worker. */
export interface Lane {
  readonly kind: LaneKind;
  readonly label: string;
  /** How many rows its bars were packed into. */
  readonly rows: number;
}

/** What a job is doing during a bar. */
export type Phase = 'requested' | 'queued' | 'compiling' | 'ready';

export interface Bar {
  /** One job, or several that share a module and so a compilation. */
  readonly jobs: readonly Job[];
  readonly lane: number;
  readonly row: number;
  readonly phase: Phase;
  readonly start: number;
  /** Null while it goes on. */
  readonly end: number | null;
}

/** A moment in which a job ended. */
export interface Mark {
  readonly job: Job;
  readonly lane: number;
  readonly row: number;
  readonly kind: 'installed' | 'failed' | 'stale';
  readonly tier: OptimizationTier;
  readonly at: number;
}

export interface Timeline {
  readonly lanes: readonly Lane[];
  readonly runs: readonly RunBar[];
  /** In the order of their start, lane by lane. */
  readonly bars: readonly Bar[];
  readonly marks: readonly Mark[];
  /** The time of the jobs' last moment. */
  readonly end: number;
}

/** When the program ran. */
export interface RunBar {
  readonly label: string;
  readonly lane: number;
  readonly row: number;
  readonly start: number;
  /** Null while it goes on. */
  readonly end: number | null;
}

/** Rows per lane; what doesn't fit is drawn over the rest. */
const MOST_ROWS: Record<LaneKind, number> = { run: 1, queue: 6, compile: 2, execute: 3 };

/** In place of a compile worker: Tier 0 code takes so little time that the tiering worker emits it itself. */
const TIERING_WORKER = -1;

interface Item {
  readonly jobs: readonly Job[];
  readonly start: number;
  readonly end: number | null;
  readonly bars: readonly Omit<Bar, 'lane' | 'row' | 'jobs'>[];
  readonly marks: readonly Omit<Mark, 'lane' | 'row' | 'tier'>[];
}

/** Lays out a program's runs and its jobs: who waited, compiled and installed, and when. */
export function layoutTimeline(jobs: readonly Job[], runs: readonly RunSpan[] = []): Timeline {
  const queue: Item[] = [];
  const compile = new Map<number, Item[]>();
  const execute = new Map<number, Item[]>();
  let end = 0;
  for (const job of jobs) {
    const waiting = waitingItem(job);
    if (waiting !== null) queue.push(waiting);
    const compiling = compilingItem(job);
    if (compiling !== null) listOf(compile, job.worker ?? TIERING_WORKER).push(compiling);
    for (const install of job.installs) {
      const start = job.readyAt ?? install.at;
      listOf(execute, install.worker ?? 0).push({
        jobs: [job],
        start,
        end: install.at,
        bars: [{ phase: 'ready', start, end: install.at }],
        marks: [{ kind: 'installed', job, at: install.at }],
      });
      end = Math.max(end, install.at);
    }
    end = Math.max(
      end,
      job.endedAt ?? 0,
      job.readyAt ?? 0,
      job.compilingAt ?? 0,
      job.queuedAt ?? 0,
      job.requestedAt ?? 0,
    );
  }

  const lanes: Lane[] = [{ kind: 'run', label: 'Runs', rows: 1 }];
  const bars: Bar[] = [];
  const marks: Mark[] = [];
  const addLane = (kind: LaneKind, label: string, items: readonly Item[]): void => {
    const lane = lanes.length;
    const { rowOf, rows } = packRows(items, MOST_ROWS[kind]);
    lanes.push({ kind, label, rows });
    items.forEach((item, i) => {
      const row = rowOf[i] as number;
      for (const bar of item.bars) bars.push({ ...bar, jobs: item.jobs, lane, row });
      for (const mark of item.marks) marks.push({ ...mark, tier: mark.job.to, lane, row });
    });
  };
  addLane('queue', 'Queue', queue);
  for (const worker of sortedKeys(compile))
    addLane(
      'compile',
      worker === TIERING_WORKER ? 'Tier 0' : `Compiler ${worker + 1}`,
      joinWaves(compile.get(worker) ?? []),
    );
  for (const worker of sortedKeys(execute)) addLane('execute', `Program ${worker + 1}`, execute.get(worker) ?? []);
  return { lanes, runs: runs.map((run) => ({ ...run, lane: 0, row: 0 })), bars, marks, end };
}

/** From the request to the compiler. */
function waitingItem(job: Job): Item | null {
  const start = job.requestedAt ?? job.queuedAt;
  if (start === null) return null;
  const ended = job.compilingAt === null && job.endedAt !== null;
  const leftQueue = job.compilingAt ?? job.endedAt;
  const bars: Item['bars'][number][] = [];
  if (job.requestedAt !== null) {
    bars.push({ phase: 'requested', start: job.requestedAt, end: job.queuedAt ?? leftQueue });
  }
  if (job.queuedAt !== null) bars.push({ phase: 'queued', start: job.queuedAt, end: leftQueue });
  return { jobs: [job], start, end: leftQueue, bars, marks: ended ? endMarks(job) : [] };
}

/** In the compiler, until its code is ready or it ended without. */
function compilingItem(job: Job): Item | null {
  const start = job.compilingAt;
  if (start === null) return null;
  const end = job.readyAt ?? job.endedAt;
  return { jobs: [job], start, end, bars: [{ phase: 'compiling', start, end }], marks: endMarks(job) };
}

/** Makes one item of the jobs of one worker that were compiled together: same module, same time. */
function joinWaves(items: readonly Item[]): Item[] {
  /** By what the jobs of a wave have in common, and others may. */
  const waves = new Map<string, Item[]>();
  for (const item of items) {
    const [job] = item.jobs as [Job];
    // A worker compiles one module at a time, so what it hasn't finished is one too.
    const ended = job.readyAt === null && job.endedAt !== null;
    const alike = listOf(waves, ended ? `job ${job.id}` : `${job.to} ${job.compileMs} ${job.bytes}`);
    const wave = alike.findIndex(({ jobs }) => sharesModule(jobs[0] as Job, job));
    if (wave === -1) alike.push(item);
    else alike[wave] = join(alike[wave] as Item, item);
  }
  return [...waves.values()].flat();
}

function join(a: Item, b: Item): Item {
  const start = Math.min(a.start, b.start);
  const end = a.end === null || b.end === null ? null : Math.max(a.end, b.end);
  return {
    jobs: [...a.jobs, ...b.jobs],
    start,
    end,
    bars: [{ phase: 'compiling', start, end }],
    marks: [...a.marks, ...b.marks],
  };
}

function endMarks(job: Job): Item['marks'] {
  if (job.endedAt === null || (job.outcome !== 'failed' && job.outcome !== 'stale')) return [];
  return [{ kind: job.outcome, job, at: job.endedAt }];
}

/** Gives each item the first row that is free when it starts; beyond `most` rows, the one that is free soonest. */
function packRows(items: readonly Item[], most: number): { rowOf: number[]; rows: number } {
  const order = items.map((_, i) => i).sort((a, b) => (items[a] as Item).start - (items[b] as Item).start);
  const freeAt: number[] = [];
  const rowOf: number[] = new Array<number>(items.length).fill(0);
  for (const i of order) {
    const item = items[i] as Item;
    let row = freeAt.findIndex((free) => free <= item.start);
    if (row === -1) row = freeAt.length < most ? freeAt.length : freeAt.indexOf(Math.min(...freeAt));
    freeAt[row] = item.end ?? Number.POSITIVE_INFINITY;
    rowOf[i] = row;
  }
  return { rowOf, rows: Math.max(1, freeAt.length) };
}

function listOf<Key>(map: Map<Key, Item[]>, key: Key): Item[] {
  let list = map.get(key);
  if (list === undefined) {
    list = [];
    map.set(key, list);
  }
  return list;
}

function sortedKeys(map: ReadonlyMap<number, unknown>): number[] {
  return [...map.keys()].sort((a, b) => a - b);
}
