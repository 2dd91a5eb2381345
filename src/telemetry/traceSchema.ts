/** The shape of a trace on disk and in links: version 1 of the format that docs/traces.md describes. */
import * as v from 'valibot';
import { EVENT_KINDS, LONGEST_POLICY } from '../engine/api.ts';

export const TRACE_FORMAT = 'tierlab-trace';
export const TRACE_VERSION = 1;

/** Bounds on what is read: far above what a recording has, far below what a browser can't hold. */
const MOST = { functions: 1_000_000, events: 4_000_000, samples: 100_000, cells: 20_000_000, runs: 100_000 } as const;
const LONGEST_TEXT = 64_000_000;
const LONGEST_NAME = 10_000;

const whole = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER));
const change = v.pipe(v.number(), v.safeInteger());
const time = v.pipe(v.number(), v.finite());
const name = v.pipe(v.string(), v.maxLength(LONGEST_NAME));
const text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));
const tier = v.picklist([-1, 0, 1, 2]);

const functionSchema = v.strictObject({
  name,
  line: whole,
  signature: v.pipe(v.string(), v.maxLength(LONGEST_NAME)),
  blockCount: whole,
  size: whole,
});

const planSchema = v.strictObject({
  entry: name,
  args: v.pipe(v.array(name), v.maxLength(1000)),
  calls: whole,
  expected: v.nullable(name),
  line: whole,
});

const resultSchema = v.strictObject({
  entry: name,
  args: v.pipe(v.array(name), v.maxLength(1000)),
  calls: whole,
  // JSON has no infinities and no NaN: those are words.
  value: v.nullable(v.union([v.number(), name, v.boolean()])),
  trap: v.nullable(
    v.strictObject({
      message: name,
      function: v.nullable(name),
      block: v.nullable(name),
      line: v.nullable(whole),
    }),
  ),
  expected: v.nullable(name),
  ok: v.boolean(),
  problem: v.nullable(name),
  startedAt: time,
  ms: v.pipe(time, v.minValue(0)),
  stopped: v.boolean(),
  line: whole,
});

/** at (µs), kind, function, from, to, count, job, worker, compile time (µs), bytes, reason. */
const eventSchema = v.strictTuple([
  v.number(),
  v.picklist(EVENT_KINDS),
  whole,
  tier,
  tier,
  whole,
  whole,
  v.nullable(whole),
  v.nullable(whole),
  v.nullable(whole),
  name,
]);

/** Microseconds since the sample before, then pairs: how many counters further, and how much its count has changed. */
const samplesSchema = v.pipe(
  v.array(v.pipe(v.array(change), v.minLength(1))),
  v.maxLength(MOST.samples),
  v.check((rows) => rows.reduce((sum, row) => sum + row.length, 0) <= MOST.cells, 'too many counts'),
);

export const traceSchema = v.strictObject({
  format: v.literal(TRACE_FORMAT),
  version: v.literal(TRACE_VERSION),
  recordedAt: v.pipe(v.string(), v.isoTimestamp()),
  engine: v.strictObject({
    platform: v.pipe(v.string(), v.maxLength(1000)),
    processors: whole,
  }),
  text,
  config: v.unknown(),
  policy: v.optional(v.pipe(v.string(), v.maxLength(LONGEST_POLICY))),
  program: v.strictObject({
    functions: v.pipe(v.array(functionSchema), v.maxLength(MOST.functions)),
    runs: v.pipe(v.array(planSchema), v.maxLength(MOST.runs)),
    threads: v.pipe(whole, v.minValue(1), v.maxValue(1000)),
    startTier: tier,
    baseline: v.strictObject({ bytes: whole, loadMs: time, emitMs: time }),
  }),
  runs: v.pipe(v.array(v.strictObject({ label: name, start: time, end: v.nullable(time) })), v.maxLength(MOST.runs)),
  /** Spans of time in which calls were let through at a pace. */
  paced: v.optional(v.pipe(v.array(v.strictTuple([time, v.nullable(time)])), v.maxLength(MOST.runs))),
  results: v.pipe(
    v.array(
      v.strictObject({
        output: text,
        /** Characters that were let go from the front of the output. */
        cut: whole,
        result: v.nullable(resultSchema),
      }),
    ),
    v.maxLength(MOST.runs),
  ),
  events: v.pipe(v.array(eventSchema), v.maxLength(MOST.events)),
  samples: samplesSchema,
  blocks: v.nullable(samplesSchema),
  /** The tier of every function when the recording was made. */
  tiers: v.pipe(v.array(tier), v.maxLength(MOST.functions)),
  cursor: v.nullable(time),
});
export type TraceDocument = v.InferOutput<typeof traceSchema>;
