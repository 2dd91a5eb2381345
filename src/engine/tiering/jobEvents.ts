/** The steps that jobs take, recorded as events. */
import type { EventKind } from '../api.ts';
import type { CompiledCode } from '../compile/service.ts';
import type { SharedCounters } from '../profile/counters.ts';
import type { EventLog } from './events.ts';
import type { Job } from './jobs.ts';

/** What a step's event says besides what the job knows. */
export interface Step {
  readonly reason: string;
  readonly worker?: number | null;
  readonly code?: CompiledCode;
  /** When it happened and how many calls the function had had then; without, now. */
  readonly then?: Then | undefined;
}

export interface Then {
  readonly at: number;
  readonly count: number;
}

export class JobEvents {
  readonly #log: EventLog;
  readonly #counters: Pick<SharedCounters, 'callCount'>;

  constructor(log: EventLog, counters: Pick<SharedCounters, 'callCount'>) {
    this.#log = log;
    this.#counters = counters;
  }

  record({ f, tier, number }: Job, kind: EventKind, { reason, worker, code, then }: Step): void {
    this.#log.record(
      {
        kind,
        functionIndex: f.index,
        function: f.func.name,
        from: f.tier,
        to: tier,
        count: then?.count ?? this.#counters.callCount(f.index),
        reason,
        job: number,
        worker: worker ?? null,
        compileMs: code?.ms ?? null,
        bytes: code?.bytes.length ?? null,
      },
      then?.at,
    );
  }
}
