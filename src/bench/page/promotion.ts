/** From the crossing of a threshold to the new code in its slot, while one call is running. */
import type { TierEvent } from '../../engine/api.ts';
import { PRESETS, TIER2_BACKENDS, type Tier2Backend } from '../../engine/tiering/config.ts';
import { EXAMPLES } from '../../examples/index.ts';
import { median, quantile, spread } from '../../telemetry/statistics.ts';
import { promotionProgram } from '../programs.ts';
import type { SectionResult, Table } from '../report.ts';
import { withRuns } from '../workloads.ts';
import { compile, type Engine, runOk, withEngine } from './engine.ts';

const FUNCTIONS = 40;
const WARM_UPS = 3;
const TARGET_MS = { 1: 10, 2: 20 } as const;

interface Latencies {
  /** From the crossing to the installation, and to the steps between them. */
  readonly installed: number[];
  readonly queued: number[];
  readonly compiling: number[];
  readonly ready: number[];
}

export async function promotion(): Promise<SectionResult> {
  const settling = await settlingTable();
  const measured: { tier: 1 | 2; backend: Tier2Backend; cold: Latencies; warm: Latencies }[] = [];
  for (const backend of TIER2_BACKENDS) {
    await withEngine({ ...PRESETS.default, tier2Backend: backend }, async (engine) => {
      const runs: TierEvent[][] = [];
      for (let seed = 1; seed <= WARM_UPS + 1; seed++)
        runs.push(await eventsOf(engine, promotionProgram(FUNCTIONS, seed)));
      for (const tier of [1, 2] as const) {
        const [cold, warm] = [runs[0], runs.at(-1)].map((list) => latencies(list ?? [], tier)) as [
          Latencies,
          Latencies,
        ];
        measured.push({ tier, backend, cold, warm });
      }
    });
  }
  const first = measured.filter(({ tier, backend }) => tier === 2 || backend === 'binaryen');
  return {
    rows: first.map(({ tier, backend, warm }) => ({
      what: `Crossing to the new code running, Binaryen warm: Tier ${tier}${tier === 2 ? ` (${backend})` : ''}`,
      target: `median ≤ ${TARGET_MS[tier]} ms`,
      measured: `${spread(warm.installed, 1)} ms`,
      met: median(warm.installed) <= TARGET_MS[tier],
    })),
    tables: [
      {
        title: 'From a crossing to the new code, step by step',
        columns: ['to', 'functions', 'queued, ms', 'compiling', 'ready', 'installed', 'slowest tenth', 'first program'],
        rows: measured.map(({ tier, backend, cold, warm }) => [
          `Tier ${tier}${tier === 2 ? ` (${backend})` : ` (beside ${backend})`}`,
          String(warm.installed.length),
          median(warm.queued).toFixed(2),
          median(warm.compiling).toFixed(2),
          median(warm.ready).toFixed(2),
          spread(warm.installed, 1),
          `≥ ${quantile(warm.installed, 0.9).toFixed(1)}`,
          median(cold.installed).toFixed(0),
        ]),
        note: `Medians since the crossing, which compiled code reports itself, one function at a time, inside one call of \`@main\`; the program before it made ${WARM_UPS} times as many promotions. The last column is the engine’s first program, which runs while Binaryen loads.`,
      },
      settling,
    ],
  };
}

/** What happened while a program ran. */
async function eventsOf({ backend, events: all }: Engine, text: string): Promise<TierEvent[]> {
  const { id } = await compile(backend, text);
  await runOk(backend, 0);
  return all.filter(({ program }) => program === id).map(({ event }) => event);
}

function latencies(events: readonly TierEvent[], tier: 1 | 2): Latencies {
  const requested = new Map(events.filter((e) => e.kind === 'requested' && e.to === tier).map((e) => [e.job, e.at]));
  const since = (kind: TierEvent['kind']) =>
    events.flatMap((e) => {
      const start = requested.get(e.job);
      return e.kind !== kind || e.to !== tier || start === undefined ? [] : [e.at - start];
    });
  return {
    installed: since('installed'),
    queued: since('queued'),
    compiling: since('compiling'),
    ready: since('ready'),
  };
}

// ---- Until the engine's own compiler is done with it

const SAMPLE_MS = 1;
const WINDOW_MS = 10;
/** Windows at 9 tenths of the final speed or more that make it final. */
const IN_A_ROW = 5;

/** How long new code runs slower than it will: the browser compiles it twice, and its compiler may be busy. */
async function settlingTable(): Promise<Table> {
  const text = withRuns(EXAMPLES.find(({ id }) => id === 'long-loop')?.text ?? '', ['@run(400000000)']);
  const rows: string[][] = [];
  await withEngine({ ...PRESETS.default }, async (engine) => {
    for (let round = 0; round < 4; round++) {
      const { installed, steady, during } = await settle(engine, `${text}\n; ${round}\n`);
      rows.push([
        round === 0 ? 'first, Binaryen not loaded' : `${round + 1}.`,
        installed.toFixed(0),
        steady.toFixed(0),
        (steady - installed).toFixed(0),
        `${(during * 100).toFixed(0)} %`,
      ]);
    }
  });
  return {
    title: 'From the new code to its full speed',
    columns: ['program', 'Tier 2 installed, ms', 'full speed, ms', 'between them, ms', 'speed between them'],
    rows,
    note: `The example long-loop, one call; times since the run began, speed as \`@step\`’s count rises in ${WINDOW_MS} ms. V8 compiles a new module’s functions quickly first (Liftoff) and again, optimised, in the background (TurboFan), after what else waits there: right after Binaryen has warmed up, that is Binaryen itself.`,
  };
}

async function settle({ backend, events: all }: Engine, text: string) {
  const program = await compile(backend, text);
  const step = program.functions.findIndex(({ name }) => name === 'step');
  const samples: { at: number; count: number }[] = [];
  const clock = () => performance.timeOrigin + performance.now();
  const run = { ended: false };
  const result = runOk(backend, 0).finally(() => {
    run.ended = true;
  });
  while (!run.ended) {
    samples.push({ at: clock(), count: backend.profile.getFunctionCount(step) });
    await sleep(SAMPLE_MS);
  }
  const { startedAt } = await result;
  const installedAt = all
    .filter(({ program: id, event }) => id === program.id && event.kind === 'installed' && event.functionIndex === step)
    .map(({ event }) => program.epoch + event.at);
  const last = Math.max(...installedAt);
  const speeds = windows(samples);
  const full = median(speeds.slice(speeds.length >> 1).map(({ speed }) => speed));
  const after = speeds.filter(({ at }) => at > last);
  const arrived = after.findIndex((_, i) => after.slice(i, i + IN_A_ROW).every(({ speed }) => speed >= full * 0.9));
  const steadyAt = arrived <= 0 ? last : (after[arrived - 1]?.at ?? last);
  const between = speeds.filter(({ at }) => at > last && at <= steadyAt);
  return {
    installed: last - startedAt,
    steady: steadyAt - startedAt,
    during: between.length === 0 ? 1 : median(between.map(({ speed }) => speed)) / full,
  };
}

/** Calls per millisecond in windows that follow each other. */
function windows(samples: readonly { at: number; count: number }[]): { at: number; speed: number }[] {
  const found: { at: number; speed: number }[] = [];
  let start = samples[0];
  for (const sample of samples) {
    if (start === undefined || sample.at - start.at < WINDOW_MS) continue;
    found.push({ at: sample.at, speed: (sample.count - start.count) / (sample.at - start.at) });
    start = sample;
  }
  return found;
}

const nothing = new Int32Array(new SharedArrayBuffer(4));

/** Timers wait 4 ms at least. */
async function sleep(ms: number): Promise<void> {
  await (Atomics as unknown as WaitAsync).waitAsync(nothing, 0, 0, ms).value;
}

/** Not in TypeScript's library for ES2023. */
interface WaitAsync {
  waitAsync(array: Int32Array, index: number, value: number, ms: number): { value: Promise<string> | string };
}
