/** Everything that the page remembers of one program's execution: counts over time, jobs, tiers. */
import type { FunctionInfo, FunctionStatus, ProgramInfo, TierEvent } from '../engine/api.ts';
import { COMPILED_TIERS, OptimizationTier, TIERS, type TieredConfig } from '../engine/tiering/config.ts';
import { CountHistory, type CountPoint } from './countHistory.ts';
import { JobLog } from './jobLog.ts';
import { Moment } from './moment.ts';

/** A moment in which a function went to another tier. */
export interface Transition {
  readonly at: number;
  readonly count: number;
  readonly functionIndex: number;
  readonly tier: OptimizationTier;
}

/** When a run directive ran. */
export interface RunSpan {
  readonly label: string;
  readonly start: number;
  /** Null while it goes on. */
  readonly end: number | null;
}

/** A stretch of time in which calls were let through at a pace; end null while it goes on. */
export interface PacedSpan {
  readonly start: number;
  readonly end: number | null;
}

/** What keeps a transition or a job costs beside the events, about: objects in maps. */
const TRANSITION_BYTES = 96;
const JOB_BYTES = 320;

export interface RecordingOptions {
  readonly blocks?: boolean;
  readonly countsInTier2?: boolean;
}

/** What a recording has to know of the configuration. */
export function recordingOptions({ profileConfig }: TieredConfig): RecordingOptions {
  return { blocks: profileConfig.enableBlockProfiling, countsInTier2: profileConfig.countInTier2 };
}

export class Recording {
  readonly program: ProgramInfo;
  readonly history: CountHistory;
  /** Of all blocks of the program, function by function; null without block profiling. */
  readonly blockHistory: CountHistory | null;
  readonly log = new JobLog();
  readonly #blockBases: readonly number[];
  readonly #transitions = new Map<number, Transition[]>();
  readonly #sizes = new Map<string, number>();
  #runs: readonly RunSpan[] = [];
  #paced: readonly PacedSpan[] = [];
  #statuses: readonly FunctionStatus[] = [];

  /** Whether Tier 2 code counts calls; without, a count that stands still there says nothing. */
  readonly countsInTier2: boolean;

  constructor(program: ProgramInfo, { blocks = false, countsInTier2 = true }: RecordingOptions = {}) {
    this.program = program;
    this.countsInTier2 = countsInTier2;
    this.history = new CountHistory(program.functions.length);
    let total = 0;
    this.#blockBases = program.functions.map(({ blockCount }) => (total += blockCount) - blockCount);
    this.blockHistory = blocks ? new CountHistory(total) : null;
  }

  /** Memory that is kept, by a count of what is large. */
  get bytes(): number {
    const transitions = [...this.#transitions.values()].reduce((sum, list) => sum + list.length, 0);
    return (
      this.history.bytes +
      (this.blockHistory?.bytes ?? 0) +
      this.log.events.bytes +
      this.log.jobCount * JOB_BYTES +
      transitions * TRANSITION_BYTES
    );
  }

  /** The latest moment of which something is known. */
  get lastAt(): number {
    return Math.max(this.history.lastAt ?? 0, this.log.lastAt, this.#runs.at(-1)?.end ?? 0);
  }

  /** The time of the event that is next after a time, or null. */
  eventAfter(time: number): number | null {
    return this.#closestEvent((at) => at > time, Math.min);
  }

  /** The time of the event before a time, or null. */
  eventBefore(time: number): number | null {
    return this.#closestEvent((at) => at < time, Math.max);
  }

  #closestEvent(wanted: (at: number) => boolean, closer: (a: number, b: number) => number): number | null {
    const { events } = this.log;
    let closest: number | null = null;
    for (let i = 0; i < events.length; i++) {
      const at = events.timeOf(i);
      if (wanted(at)) closest = closest === null ? at : closer(closest, at);
    }
    return closest;
  }

  /** The newest status of every function, by index; empty until the first sample. */
  get statuses(): readonly FunctionStatus[] {
    return this.#statuses;
  }

  /** Takes a reading of the shared counters. */
  sample(at: number, statuses: readonly FunctionStatus[]): void {
    this.#statuses = statuses;
    this.history.push(at, (f) => statuses[f]?.count ?? 0);
  }

  /** Sets the newest statuses without a sample: those of a recording that was read from a trace. */
  showStatuses(statuses: readonly FunctionStatus[]): void {
    this.#statuses = statuses;
  }

  /** Takes a reading of the counters of blocks; does nothing without block profiling. */
  sampleBlocks(at: number, countsOf: (functionIndex: number) => readonly number[] | null): void {
    if (this.blockHistory === null) return;
    const counts = this.program.functions.flatMap(({ index }) => countsOf(index) ?? []);
    this.blockHistory.push(at, (block) => counts[block] ?? 0);
  }

  /** The counts of a function's blocks as they were sampled last before a time, from 0; null when nothing is known. */
  blockCountsAt(functionIndex: number, time: number): readonly number[] | null {
    const history = this.blockHistory;
    const base = this.#blockBases[functionIndex];
    if (history === null || base === undefined) return null;
    const { blockCount } = this.program.functions[functionIndex] as FunctionInfo;
    const sample = history.sampleAt(time);
    if (sample === null) return new Array<number>(blockCount).fill(0);
    return [...history.row(sample).subarray(base, base + blockCount)];
  }

  /** The runs so far, in their order. */
  get runs(): readonly RunSpan[] {
    return this.#runs;
  }

  beginRun(label: string, at: number): void {
    this.#runs = [...this.#runs, { label, start: at, end: null }];
  }

  /** The newest run has ended; its start is now known exactly. */
  endRun(start: number, end: number): void {
    this.#runs = this.#runs.map((run, i) => (i === this.#runs.length - 1 ? { ...run, start, end } : run));
  }

  /** When calls were let through at a pace: how long they took then says nothing about the code. */
  get paced(): readonly PacedSpan[] {
    return this.#paced;
  }

  /** From now on calls are let through at a pace, or not any more. */
  setPaced(at: number, paced: boolean): void {
    const last = this.#paced.at(-1);
    if (paced === (last !== undefined && last.end === null)) return;
    if (paced) this.#paced = [...this.#paced, { start: at, end: null }];
    else this.#paced = this.#paced.map((span) => (span.end === null ? { ...span, end: at } : span));
  }

  /** Takes a batch of events. */
  record(events: readonly TierEvent[]): void {
    this.log.add(events);
    for (const event of events) if (event.kind === 'installed') this.#addTransition(event);
  }

  /** The transitions of a function in the order of time. */
  transitions(functionIndex: number): readonly Transition[] {
    return this.#transitions.get(functionIndex) ?? [];
  }

  /** The functions that changed their tier between two times. */
  movedBetween(start: number, end: number): number[] {
    const within = ({ at }: Transition): boolean => start <= at && at <= end;
    return [...this.#transitions].filter(([, all]) => all.some(within)).map(([functionIndex]) => functionIndex);
  }

  /** The tiers that the program's functions may be in, the lowest first. */
  get tiers(): readonly OptimizationTier[] {
    return this.program.startTier === OptimizationTier.Interpreter ? TIERS : COMPILED_TIERS;
  }

  /** Since when a function has been in its tier; 0 for one that never left its first. */
  tierSince(functionIndex: number): number {
    return this.transitions(functionIndex).at(-1)?.at ?? 0;
  }

  /** The tiers that a function has been in, the lowest first. */
  tiersHad(functionIndex: number): OptimizationTier[] {
    const tiers = new Set<OptimizationTier>([this.program.startTier]);
    for (const { tier } of this.transitions(functionIndex)) tiers.add(tier);
    return [...tiers].sort((a, b) => a - b);
  }

  /**
   * The size of the module that a function's newest code in a tier came in, or null when it isn't known. The Baseline
   * module holds all functions; those of the other tiers may hold several.
   */
  codeSize(functionIndex: number, tier: OptimizationTier): number | null {
    if (tier === this.program.startTier) return tier === OptimizationTier.Baseline ? this.program.baseline.bytes : null;
    return this.#sizes.get(sizeKey(functionIndex, tier)) ?? null;
  }

  /** Samples and events of one function, merged in the order of time. */
  points(functionIndex: number): CountPoint[] {
    return mergePoints(this.history.points(functionIndex), this.log.events.ofFunction(functionIndex));
  }

  /** The program as it was at a time; null for how it is now. */
  at(time: number | null): Moment {
    return new Moment(this, time);
  }

  #addTransition(event: TierEvent): void {
    const transitions = this.#transitions.get(event.functionIndex) ?? [];
    // Each execution worker installs for itself; the first one makes the transition.
    if (transitions.at(-1)?.tier === event.to) return;
    transitions.push({ at: event.at, count: event.count, functionIndex: event.functionIndex, tier: event.to });
    this.#transitions.set(event.functionIndex, transitions);
    if (event.bytes !== null) this.#sizes.set(sizeKey(event.functionIndex, event.to), event.bytes);
  }
}

function sizeKey(functionIndex: number, tier: OptimizationTier): string {
  return `${functionIndex}:${tier}`;
}

function mergePoints(samples: readonly CountPoint[], events: readonly CountPoint[]): CountPoint[] {
  return [...samples, ...events.map(({ at, count }) => ({ at, count }))].sort(
    (p, q) => p.at - q.at || p.count - q.count,
  );
}
