/**
 * A program as it was at one time of its recording. Panes ask it rather than the recording, so that all of them show
 * the time that the cursor is at. Counts between two readings are those of the earlier one: nothing is made up.
 */
import type { FunctionState, FunctionStatus } from '../engine/api.ts';
import type { OptimizationTier } from '../engine/tiering/config.ts';
import type { CountPoint } from './countHistory.ts';
import type { Job } from './jobLog.ts';
import type { Recording, RunSpan, Transition } from './recording.ts';

/** What each step of a job makes of its function's state; steps that are missing change nothing. */
const STATE_AFTER: Partial<Record<string, FunctionState>> = {
  requested: 'queued',
  queued: 'queued',
  compiling: 'compiling',
  ready: 'ready',
  installed: 'idle',
  failed: 'failed',
  stale: 'idle',
};

export class Moment {
  readonly recording: Recording;
  /** The time; for the present one, the latest that something is known of. */
  readonly time: number;
  /** Follows the run: nothing is hidden that has happened. */
  readonly live: boolean;
  #statuses: readonly FunctionStatus[] | null = null;

  constructor(recording: Recording, time: number | null) {
    this.recording = recording;
    this.live = time === null;
    this.time = time ?? recording.lastAt;
  }

  get program(): Recording['program'] {
    return this.recording.program;
  }

  /** The tiers that the program's functions may be in, the lowest first. */
  get tiers(): readonly OptimizationTier[] {
    return this.recording.tiers;
  }

  /** Status of every function, by index; empty when nothing was recorded yet. */
  get statuses(): readonly FunctionStatus[] {
    this.#statuses ??= this.live ? this.recording.statuses : this.#rebuild();
    return this.#statuses;
  }

  /** Calls so far of every function, by index. */
  get counts(): number[] {
    return this.statuses.map(({ count }) => count);
  }

  tierOf(functionIndex: number): OptimizationTier {
    return this.statuses[functionIndex]?.tier ?? this.program.startTier;
  }

  /** The transitions of a function so far. */
  transitions(functionIndex: number): readonly Transition[] {
    const all = this.recording.transitions(functionIndex);
    return this.live ? all : all.filter(({ at }) => at <= this.time);
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

  codeSize(functionIndex: number, tier: OptimizationTier): number | null {
    return this.recording.codeSize(functionIndex, tier);
  }

  /** Samples and events of one function so far, in the order of time. */
  points(functionIndex: number): CountPoint[] {
    const all = this.recording.points(functionIndex);
    return this.live ? all : all.filter(({ at }) => at <= this.time);
  }

  /** How often each block of a function had run; null when nothing is known. */
  blockCounts(functionIndex: number): readonly number[] | null {
    return this.recording.blockCountsAt(functionIndex, this.time);
  }

  /** The jobs, with what had happened of them. */
  jobs(): Job[] {
    return this.live ? this.recording.log.jobs() : this.recording.log.jobsUntil(this.time);
  }

  /** The run directive that was running, or null. */
  get run(): RunSpan | null {
    return (
      this.recording.runs.findLast(({ start, end }) => start <= this.time && this.time <= (end ?? Infinity)) ?? null
    );
  }

  #rebuild(): FunctionStatus[] {
    const { history, log, program } = this.recording;
    const sample = history.sampleAt(this.time);
    const sampledAt = sample === null ? Number.NEGATIVE_INFINITY : history.timeOf(sample);
    const counts = sample === null ? new Float64Array(program.functions.length) : history.row(sample).slice();
    const statuses = program.functions.map((info) => ({
      info,
      tier: program.startTier,
      state: 'idle' as FunctionState,
      count: counts[info.index] as number,
    }));
    for (let i = 0; i < log.events.length; i++) {
      if (log.events.timeOf(i) > this.time) continue;
      const event = log.events.get(i);
      const status = statuses[event.functionIndex];
      if (status === undefined) continue;
      if (event.at > sampledAt) status.count = Math.max(status.count, event.count);
      status.state = STATE_AFTER[event.kind] ?? status.state;
      if (event.kind === 'installed') status.tier = event.to;
    }
    return statuses;
  }
}
