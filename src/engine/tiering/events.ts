/** The record of a program's jobs: numbered events, sent on in batches. */
import type { EventKind, TierEvent } from '../api.ts';
import { wallClock } from '../clock.ts';
import { TIER_NAMES } from './config.ts';
import { TUNING } from './tuning.ts';

export interface EventSink {
  events(program: number, events: readonly TierEvent[]): void;
  log(lines: readonly string[]): void;
}

/** Kinds that verbosity 1 logs; 2 logs all. */
const LOGGED: ReadonlySet<EventKind> = new Set(['installed', 'failed']);

export class EventLog {
  #sequence = 0;
  #events: TierEvent[] = [];
  #lines: string[] = [];
  #timer: ReturnType<typeof setTimeout> | null = null;

  constructor(
    readonly program: number,
    /** Wall clock of `at` = 0. */
    readonly epoch: number,
    readonly verbosity: 0 | 1 | 2,
    readonly sink: EventSink,
  ) {}

  /** `at` is a wall-clock time; without it, now. */
  record(event: Omit<TierEvent, 'sequence' | 'at'>, at = wallClock()): void {
    const complete: TierEvent = { ...event, sequence: this.#sequence++, at: at - this.epoch };
    this.#events.push(complete);
    if (this.verbosity === 2 || (this.verbosity === 1 && LOGGED.has(event.kind))) this.#lines.push(logLine(complete));
    this.#timer ??= setTimeout(() => this.flush(), TUNING.eventBatchMs);
  }

  flush(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    if (this.#events.length > 0) this.sink.events(this.program, this.#events);
    if (this.#lines.length > 0) this.sink.log(this.#lines);
    this.#events = [];
    this.#lines = [];
  }
}

function logLine(event: TierEvent): string {
  const cost = event.compileMs === null ? '' : ` [${event.compileMs.toFixed(2)} ms, ${event.bytes} bytes]`;
  const tiers = `${TIER_NAMES[event.from]} → ${TIER_NAMES[event.to]}`;
  return `${event.at.toFixed(2)} ms  ${event.kind} @${event.function} ${tiers}: ${event.reason}${cost}`;
}
