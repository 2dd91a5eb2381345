/** Events and programs for tests, written as shortly as possible. */
import type { EventKind, ProgramInfo, TierEvent } from '../engine/api.ts';

let sequence = 0;

/** An event of job 1 of function 0 (`f0`) unless said otherwise. */
export function event(kind: EventKind, at: number, rest: Partial<TierEvent> = {}): TierEvent {
  const functionIndex = rest.functionIndex ?? 0;
  return {
    sequence: sequence++,
    at,
    functionIndex,
    function: `f${functionIndex}`,
    kind,
    from: 0,
    to: 1,
    count: 100,
    reason: 'warm',
    job: 1,
    worker: null,
    compileMs: null,
    bytes: null,
    ...rest,
  };
}

/** All the steps of a job that succeeds, one millisecond after another. */
export function successfulJob(start: number, rest: Partial<TierEvent> = {}): TierEvent[] {
  const done = { compileMs: 1, bytes: 500, ...rest };
  return [
    event('requested', start, rest),
    event('queued', start + 1, rest),
    event('compiling', start + 2, { worker: 0, ...rest }),
    event('ready', start + 3, { worker: 0, ...done }),
    event('installed', start + 4, { worker: 0, ...done }),
  ];
}

/** A program of functions with these names; 300 bytes in Baseline. */
export function programOf(...names: string[]): ProgramInfo {
  return {
    id: 1,
    functions: names.map((name, index) => ({
      index,
      name,
      line: index * 10 + 1,
      signature: '() -> void',
      blockCount: 1,
      size: 1,
    })),
    runs: [],
    threads: 1,
    startTier: 0,
    epoch: 0,
    baseline: { bytes: 300, loadMs: 0, emitMs: 0 },
    diagnostics: [],
  };
}
