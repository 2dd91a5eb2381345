/** Recorded runs of any length, as docs/traces.md describes their documents. */
import { PRESETS } from '../../src/engine/tiering/config.ts';

/** Of a document, what tests read. */
export interface TraceDocument {
  readonly program: { readonly functions: readonly { readonly name: string; readonly blockCount: number }[] };
  readonly events: readonly (readonly unknown[])[];
  readonly samples: readonly (readonly number[])[];
  readonly blocks: readonly (readonly number[])[];
  readonly tiers: readonly number[];
}

export interface LongRun {
  readonly functions: number;
  readonly seconds: number;
  /** Finished compile jobs, of five events each, evenly over the time. */
  readonly jobs: number;
}

const SECOND = 1_000_000;
const TIERS = [-1, 0, 1, 2] as const;
/** Lines and blocks of each function. */
const LINES = 10;
const BLOCKS = 3;
/** Of so many functions others are called in each second: programs are busy in one part after the other. */
const BUSY = 20;

/**
 * A run with a reading of the counts every second, without any thinning. `@f0` is called ten times a second; of the
 * others, the fourth part each ends in the interpreter and in one of the three tiers.
 */
export function longRun({ functions, seconds, jobs }: LongRun): TraceDocument & { readonly text: string } {
  const indices = Array.from({ length: functions }, (_, f) => f);
  const text = indices.map(functionText).join('');
  const run = { entry: 'f0', args: ['1'], calls: 10 * seconds, expected: null, line: 1 };
  return {
    ...{ format: 'tierlab-trace', version: 1, recordedAt: '2026-01-02T03:04:05.678Z' },
    engine: { platform: 'Test/1', processors: 2 },
    text: `; run: @f0(1) x ${10 * seconds}\n${text}`,
    config: { ...PRESETS.development, profileConfig: { ...PRESETS.development.profileConfig, baselineThreshold: 2 } },
    program: {
      functions: indices.map((f) => ({
        name: `f${f}`,
        line: 2 + LINES * f,
        signature: '(i32) -> i32',
        blockCount: BLOCKS,
        size: 5,
      })),
      ...{ runs: [run], threads: 1, startTier: -1, baseline: { bytes: 0, loadMs: 1, emitMs: 1 } },
    },
    runs: [{ label: '@f0(1)', start: 0, end: seconds * 1000 }],
    results: [{ output: '', cut: 0, result: null }],
    events: Array.from({ length: jobs }, (_, job) =>
      jobEvents(job, job % functions, Math.round(((job + 0.5) * seconds * SECOND) / jobs)),
    ).flat(),
    samples: readings(seconds, (second) => busyIn(second, functions).map((f) => [f, 10])),
    // Nine calls in ten go the same way.
    blocks: readings(seconds, (second) =>
      busyIn(second, functions).flatMap((f) => [10, 9, 1].map((times, b) => [BLOCKS * f + b, times] as const)),
    ),
    tiers: indices.map((f) => TIERS[f % TIERS.length] as number),
    cursor: null,
  } as TraceDocument & { readonly text: string };
}

/** Counts at a time, as the samples of a document tell them. */
export function countsAt(samples: readonly (readonly number[])[], counters: number, ms: number): number[] {
  const counts = new Array<number>(counters).fill(0);
  let now = 0;
  for (const [step, ...pairs] of samples) {
    now += step as number;
    if (now > ms * 1000) break;
    for (let i = 0, counter = -1; i < pairs.length; i += 2) {
      counter += pairs[i] as number;
      counts[counter] = (counts[counter] as number) + (pairs[i + 1] as number);
    }
  }
  return counts;
}

const functionText = (f: number): string => `function @f${f}(%n: i32) -> i32 {
entry:
    %bit: i32 = and %n, ${1 << (f % 8)}
    %is: bool = ne %bit, 0
    brcond %is, often, seldom
often:
    return ${f}
seldom:
    return %n
}
`;

function busyIn(second: number, functions: number): number[] {
  const others = Array.from({ length: BUSY }, (_, i) => (second * 7 + i * 53) % functions);
  return [...new Set([0, ...others])].sort((a, b) => a - b);
}

/** A sample a second: which counters, the lowest first, have risen by how much. */
function readings(seconds: number, rises: (second: number) => readonly (readonly number[])[]): number[][] {
  return Array.from({ length: seconds + 1 }, (_, second) => {
    let before = -1;
    const pairs = (second === 0 ? [] : rises(second)).flatMap(([counter, by]) => {
      const pair = [(counter as number) - before, by as number];
      before = counter as number;
      return pair;
    });
    return [second === 0 ? 0 : SECOND, ...pairs];
  });
}

/** A job's way, ten milliseconds from its request to its end. */
function jobEvents(job: number, f: number, at: number): unknown[][] {
  const to = TIERS[f % TIERS.length] as number;
  const from = to === -1 ? 0 : to - 1;
  const count = 100 + job;
  const step = (after: number, kind: string, worker: number | null, reason: string, done = false): unknown[] => [
    ...[at + after, kind, f, from, to, count, job, worker],
    ...(done ? [4000 + (job % 100), 500 + job] : [null, null]),
    reason,
  ];
  return [
    step(0, 'requested', null, `${count} calls ≥ warm threshold 10`),
    step(1000, 'queued', null, '0 more in the queue'),
    step(2000, 'compiling', 0, `module ${job}`),
    step(9000, 'ready', 0, 'compiled', true),
    step(10_000, 'installed', 0, 'installed', true),
  ];
}
