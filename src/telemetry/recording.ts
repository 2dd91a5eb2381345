/** Everything that the page remembers of one program's execution: counts over time, jobs, tiers. */
import type { FunctionStatus, ProgramInfo, TierEvent } from '../engine/api.ts';
import { COMPILED_TIERS, OptimizationTier, TIERS } from '../engine/tiering/config.ts';
import { CountHistory, type CountPoint } from './countHistory.ts';
import { JobLog } from './jobLog.ts';

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

/** How many recorded points of one function come from events rather than samples. */
const MOST_EVENT_POINTS = 64;

export class Recording {
  readonly program: ProgramInfo;
  readonly history: CountHistory;
  readonly log = new JobLog();
  readonly #transitions = new Map<number, Transition[]>();
  readonly #eventPoints = new Map<number, CountPoint[]>();
  readonly #sizes = new Map<string, number>();
  #runs: readonly RunSpan[] = [];
  #statuses: readonly FunctionStatus[] = [];

  constructor(program: ProgramInfo) {
    this.program = program;
    this.history = new CountHistory(program.functions.length);
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

  /** Takes a batch of events. */
  record(events: readonly TierEvent[]): void {
    this.log.add(events);
    for (const event of events) {
      this.#addPoint(event);
      if (event.kind === 'installed') this.#addTransition(event);
    }
  }

  /** The transitions of a function in the order of time. */
  transitions(functionIndex: number): readonly Transition[] {
    return this.#transitions.get(functionIndex) ?? [];
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
    return mergePoints(this.history.points(functionIndex), this.#eventPoints.get(functionIndex) ?? []);
  }

  #addPoint(event: TierEvent): void {
    const points = this.#eventPoints.get(event.functionIndex) ?? [];
    if (points.length < MOST_EVENT_POINTS) points.push({ at: event.at, count: event.count });
    this.#eventPoints.set(event.functionIndex, points);
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

function mergePoints(a: readonly CountPoint[], b: readonly CountPoint[]): CountPoint[] {
  return [...a, ...b].sort((p, q) => p.at - q.at || p.count - q.count);
}
