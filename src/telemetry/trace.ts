/**
 * Traces: one recorded execution as a document that can be kept, sent and opened again. docs/traces.md describes the
 * format. Reading is strict: what isn't exactly as described is refused with a reason, and nothing is guessed.
 */
import * as v from 'valibot';
import type { FunctionInfo, RunResult, TierEvent } from '../engine/api.ts';
import { parseTieredConfig, type TieredConfig } from '../engine/tiering/config.ts';
import type { CountHistory } from './countHistory.ts';
import { Recording, recordingOptions } from './recording.ts';
import { downsample } from './series.ts';
import { TRACE_FORMAT, TRACE_VERSION, type TraceDocument, traceSchema } from './traceSchema.ts';

/** What became of one run directive. */
export interface TraceResult {
  /** The last characters of what it printed. */
  readonly output: string;
  /** Characters before those. */
  readonly cut: number;
  /** Null when it never ended. */
  readonly result: RunResult | null;
}

export interface EngineFacts {
  /** The browser or Node, as it calls itself. */
  readonly platform: string;
  /** How many threads the machine runs at a time. */
  readonly processors: number;
}

export interface Trace {
  /** ISO 8601. */
  readonly recordedAt: string;
  readonly engine: EngineFacts;
  readonly text: string;
  readonly config: TieredConfig;
  /** The policy that decided in place of the engine's own, as its user wrote it; null where that one did. */
  readonly policy: string | null;
  readonly recording: Recording;
  /** By the index of the run directive. */
  readonly results: readonly TraceResult[];
  /** What the author looked at: milliseconds, or null for the end. */
  readonly cursor: number | null;
}

export interface TraceLimits {
  /** Samples that are kept, spread evenly. Events are always kept. */
  readonly samples?: number;
  /** Characters of output that are kept of each run directive. */
  readonly output?: number;
}

/** A table of counts is made for all of them. */
const MOST_BLOCKS = 4_000_000;
/** Of each run directive, when nothing else is said. */
const LONGEST_OUTPUT = 100_000;

const toMicros = (ms: number): number => Math.round(ms * 1000);
const toMillis = (micros: number): number => micros / 1000;

export function serializeTrace(trace: Trace, limits: TraceLimits = {}): TraceDocument {
  const { recording, config } = trace;
  const { program, history, blockHistory } = recording;
  const { epoch } = program;
  const longest = limits.output ?? LONGEST_OUTPUT;
  const thinned = (kept: CountHistory | null) => (kept === null ? null : samplesOf(kept, limits.samples));
  return {
    format: TRACE_FORMAT,
    version: TRACE_VERSION,
    recordedAt: trace.recordedAt,
    engine: { ...trace.engine },
    text: trace.text,
    config,
    ...(trace.policy !== null && { policy: trace.policy }),
    program: {
      functions: program.functions.map(({ name, line, signature, blockCount, size }) => ({
        name,
        line,
        signature,
        blockCount,
        size,
      })),
      runs: program.runs.map((run) => ({ ...run, args: [...run.args] })),
      threads: program.threads,
      startTier: program.startTier,
      baseline: { ...program.baseline },
    },
    runs: recording.runs.map(({ label, start, end }) => ({ label, start, end })),
    ...(recording.paced.length > 0 && {
      paced: recording.paced.map(({ start, end }): [number, number | null] => [start, end]),
    }),
    results: trace.results.map(({ output, cut, result }) => ({
      output: output.slice(Math.max(0, output.length - longest)),
      cut: cut + Math.max(0, output.length - longest),
      result: result === null ? null : resultOf(result, epoch),
    })),
    events: Array.from(recording.log.events, (event) => [
      toMicros(event.at),
      event.kind,
      event.functionIndex,
      event.from,
      event.to,
      event.count,
      event.job,
      event.worker,
      event.compileMs === null ? null : toMicros(event.compileMs),
      event.bytes,
      event.reason,
    ]),
    samples: samplesOf(history, limits.samples),
    blocks: thinned(blockHistory),
    tiers: recording.statuses.map(({ tier }) => tier),
    // Rounded as the events are, so that those that had happened still have.
    cursor: trace.cursor === null ? null : toMillis(toMicros(trace.cursor)),
  };
}

/** Output is kept once, beside the result; its start is told from the program's. Numbers that JSON lacks are words. */
function resultOf(result: RunResult, epoch: number): TraceDocument['results'][number]['result'] {
  const { entry, args, calls, value, trap, expected, ok, problem, startedAt, ms, stopped, line } = result;
  const shown = typeof value === 'number' && !Number.isFinite(value) ? String(value) : value;
  return {
    entry,
    args: [...args],
    calls,
    value: shown,
    trap,
    expected,
    ok,
    problem,
    startedAt: startedAt - epoch,
    ms,
    stopped,
    line,
  };
}

function samplesOf(history: CountHistory, most = Number.POSITIVE_INFINITY): number[][] {
  const all = Array.from({ length: history.length }, (_, i) => i);
  const rows: number[][] = [];
  let timeBefore = 0;
  let before: Float64Array | null = null;
  for (const sample of Number.isFinite(most) ? downsample(all, Math.max(2, most)) : all) {
    const at = toMicros(history.timeOf(sample));
    const counts = history.row(sample);
    const row = [at - timeBefore];
    let last = -1;
    for (let f = 0; f < counts.length; f++) {
      const change: number = (counts[f] as number) - (before?.[f] ?? 0);
      if (change === 0) continue;
      row.push(f - last, change);
      last = f;
    }
    rows.push(row);
    timeBefore = at;
    before = counts;
  }
  return rows;
}

export type ParsedTrace = { readonly ok: true; readonly trace: Trace } | { readonly ok: false; readonly error: string };

/** Whether a text wants to be a trace; whether it is one, `parseTrace` tells. */
export function looksLikeTrace(text: string): boolean {
  return /^\s*\{\s*"format"\s*:\s*"tierlab-trace"/.test(text);
}

/** Reads a trace from JSON text. Never throws. */
export function parseTrace(json: string): ParsedTrace {
  let input: unknown;
  try {
    input = JSON.parse(json);
  } catch {
    return { ok: false, error: 'it is not JSON; it may have been cut' };
  }
  return readTrace(input);
}

/** Reads a trace from what JSON said. Never throws. */
export function readTrace(input: unknown): ParsedTrace {
  const version = v.safeParse(v.object({ format: v.literal(TRACE_FORMAT), version: v.number() }), input);
  if (!version.success) return { ok: false, error: 'it is not a trace of Tierlab' };
  if (version.output.version > TRACE_VERSION)
    return { ok: false, error: `it was made by a newer version of Tierlab (format ${version.output.version})` };
  const parsed = v.safeParse(traceSchema, input, { abortEarly: true });
  if (!parsed.success) {
    const [issue] = parsed.issues;
    const place = v.getDotPath(issue) ?? 'the document';
    return { ok: false, error: issue.received === 'undefined' ? `${place} is missing` : `${place}: ${issue.message}` };
  }
  const config = parseTieredConfig(parsed.output.config);
  if (!config.ok) return { ok: false, error: `its settings are not valid: ${config.error}` };
  try {
    return { ok: true, trace: restore(parsed.output, config.config) };
  } catch (error) {
    if (error instanceof DamagedError) return { ok: false, error: error.message };
    throw error;
  }
}

class DamagedError extends Error {}

/** Programs of a backend are counted from 1 up, those that were read are counted down. */
let programsRead = 0;

function restore(document: TraceDocument, config: TieredConfig): Trace {
  const { functions } = document.program;
  const infos = functions.map(
    ({ name, line, signature, blockCount, size }, index): FunctionInfo => ({
      index,
      name,
      line,
      signature,
      blockCount,
      size,
    }),
  );
  if (document.tiers.length > 0 && document.tiers.length !== infos.length)
    throw new DamagedError('tiers: there must be one for each function');
  if (document.results.length > document.program.runs.length)
    throw new DamagedError('results: there are more than run directives');
  const blocks = infos.reduce((sum, { blockCount }) => sum + blockCount, 0);
  if (document.blocks !== null && blocks > MOST_BLOCKS) throw new DamagedError('blocks: there are too many of them');
  const program = { ...document.program, id: --programsRead, functions: infos, epoch: 0, diagnostics: [] };
  const recording = new Recording(program, { ...recordingOptions(config), blocks: document.blocks !== null });
  recording.record(eventsOf(document, infos));
  for (const { label, start, end } of document.runs) {
    recording.beginRun(label, start);
    if (end !== null) recording.endRun(start, end);
  }
  for (const [start, end] of document.paced ?? []) {
    recording.setPaced(start, true);
    if (end !== null) recording.setPaced(end, false);
  }
  const { blockHistory, history } = recording;
  readSamples(document.samples, 'samples', history, infos.length);
  if (document.blocks !== null && blockHistory !== null) readSamples(document.blocks, 'blocks', blockHistory, blocks);
  // How it was in the end; the same as what the events say, where none is missing.
  const ends = recording.at(Number.MAX_VALUE).statuses;
  recording.showStatuses(
    ends.map(({ info, tier, state, count }, f) => ({ info, tier: document.tiers[f] ?? tier, state, count })),
  );
  const { recordedAt, engine, text, policy = null, cursor } = document;
  const results = document.results.map(
    ({ output, cut, result }): TraceResult => ({ output, cut, result: result && { ...result, output } }),
  );
  return { recordedAt, engine, text, config, policy, recording, results, cursor };
}

function eventsOf(document: TraceDocument, infos: readonly FunctionInfo[]): TierEvent[] {
  return document.events.map(
    ([at, kind, functionIndex, from, to, count, job, worker, compileMicros, bytes, reason], sequence) => {
      const info = infos[functionIndex];
      if (info === undefined) throw new DamagedError(`events.${sequence}: there is no function ${functionIndex}`);
      return {
        sequence,
        at: toMillis(at),
        functionIndex,
        function: info.name,
        kind,
        from,
        to,
        count,
        reason,
        job,
        worker,
        compileMs: compileMicros === null ? null : toMillis(compileMicros),
        bytes,
      };
    },
  );
}

function readSamples(
  rows: readonly (readonly number[])[],
  name: string,
  history: CountHistory,
  counters: number,
): void {
  const counts = new Float64Array(counters);
  let at = 0;
  for (const [i, row] of rows.entries()) {
    const [step] = row as [number];
    if (step < 0 || (i > 0 && step === 0)) throw new DamagedError(`${name}.${i}: samples are in the order of time`);
    if (row.length % 2 === 0) throw new DamagedError(`${name}.${i}: a count is missing`);
    at += step;
    let counter = -1;
    for (let k = 1; k < row.length; k += 2) {
      const distance = row[k] as number;
      counter += distance;
      if (distance < 1 || counter >= counters) throw new DamagedError(`${name}.${i}: there is no counter ${counter}`);
      const count = (counts[counter] as number) + (row[k + 1] as number);
      if (count < 0) throw new DamagedError(`${name}.${i}: a count is below 0`);
      counts[counter] = count;
    }
    history.push(toMillis(at), (f) => counts[f] as number);
  }
}
