/** What a trace of Chromium's says about the main threads of its pages. */

export const TRACE_CATEGORIES = ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'];

/** A task of a main thread. By the clock it also lasts while other processes have the processor. */
export interface Task {
  /** Since some moment, the same for the whole trace. */
  readonly startMs: number;
  readonly ms: number;
  readonly cpuMs: number;
}

export interface Trace {
  /** In the order of time. */
  readonly tasks: Task[];
  /** When keys were pressed, as the page's scripts heard of it. */
  readonly keysMs: number[];
}

/** Its times are in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: { readonly name?: string; readonly data?: { readonly type?: string } };
}

export function readTrace(trace: Buffer): Trace {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] };
  const thread = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;
  const mains = new Set(
    traceEvents.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain').map(thread),
  );
  const events = traceEvents.filter((event) => mains.has(thread(event))).sort((a, b) => a.ts - b.ts);
  return {
    tasks: events
      .filter(({ name }) => name === 'RunTask')
      .map(({ ts, dur = 0, tdur = 0 }) => ({ startMs: ts / 1000, ms: dur / 1000, cpuMs: tdur / 1000 })),
    keysMs: events
      .filter(({ name, args }) => name === 'EventDispatch' && args.data?.type === 'keydown')
      .map(({ ts }) => ts / 1000),
  };
}

/** What the main threads do from each key to the next one. */
export interface Keystroke {
  /** Of the task in which the page's scripts hear of the key. */
  readonly inputMs: number;
  /** Of all tasks, those of timers and of answers from workers included. */
  readonly totalMs: number;
  readonly longestMs: number;
}

/** All times are of the processor. The last key lasts to the end of the trace. */
export function keystrokesOf({ tasks, keysMs }: Trace): Keystroke[] {
  const first = keysMs.map((key) => tasks.findLastIndex(({ startMs }) => startMs <= key));
  return first.map((from, i) => {
    const times = tasks.slice(from, first[i + 1] ?? tasks.length).map(({ cpuMs }) => cpuMs);
    return {
      inputMs: times[0] ?? 0,
      totalMs: times.reduce((sum, ms) => sum + ms, 0),
      longestMs: Math.max(0, ...times),
    };
  });
}

/** From this long on a task keeps the page from answering at once. */
const LONG_MS = 50;

/** Total blocking time by processor time: what tasks since a moment take beyond 50 ms, on a processor so many times slower. */
export function blockingMs(tasks: readonly Task[], since: number, slowdown: number): number {
  return tasks
    .filter(({ startMs }) => startMs >= since)
    .reduce((sum, { cpuMs }) => sum + Math.max(0, cpuMs * slowdown - LONG_MS), 0);
}
