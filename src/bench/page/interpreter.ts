/** The interpreter against Tier 0, on the examples: in turns, in steady state. */
import type { TieredBackend } from '../../engine/backend.ts';
import { OptimizationTier } from '../../engine/tiering/config.ts';
import { EXAMPLES } from '../../examples/index.ts';
import { geometricMean, spread, typical } from '../../telemetry/statistics.ts';
import type { SectionResult } from '../report.ts';
import { withRuns } from '../workloads.ts';
import { compile, pause, runOk, withEngine } from './engine.ts';
import { warmsUp } from './measuring.ts';
import { ENGINES } from './subjects.ts';

/** How many times slower than Tier 0 integer code may be. */
const MOST = 40;
/** So many calls of Tier 0 are measured against one of the interpreter: both then lose as much to whatever else runs. */
const CALLS = 40;
const ROUNDS = 25;
const WARM_UPS = 10;
/** Between warming up, for the browser's background compilers. */
const PAUSE_MS = 30;

interface Call {
  readonly call: string;
  /** Where one takes less: so many of the interpreter. */
  readonly calls?: number;
  /** What has to be run before. */
  readonly before?: string;
  readonly isFloat?: boolean;
}

/** A call of each example that takes some milliseconds in the interpreter: what is longer is interrupted. */
const EXAMPLE_CALLS: Readonly<Record<string, Call>> = {
  'long-loop': { call: '@run(50000)' },
  fib: { call: '@fib(18)' },
  sum: { call: '@sum_to(100000)' },
  collatz: { call: '@longest(700)' },
  sieve: { call: '@count_primes(5000)' },
  queens: { call: '@queens(8)' },
  mandelbrot: { call: '@iterations_in(32, 20, 100)', isFloat: true },
  matmul: { call: '@dot(3, 5)', calls: 200, before: '@fill()', isFloat: true },
  quicksort: { call: '@sort_random(1000)' },
  callback: { call: '@pipeline(1, 20000)' },
  closures: { call: '@sum_below(2000)' },
  'trait-dispatch': { call: '@inside(60, 18)', isFloat: true },
  'struct-physics': { call: '@simulate(50)', isFloat: true },
  'linked-list': { call: '@checksum(500, 7)' },
  'simd-dot': { call: '@with_sums(1024)', calls: 20, before: '@fill()', isFloat: true },
  'atomic-counter': { call: '@primes(2000)' },
  mutual: { call: '@female(25)' },
  storm: { call: '@storm(50)' },
};

export async function interpreter(only: string | null): Promise<SectionResult> {
  const examples = EXAMPLES.filter(({ id }) => id === (only ?? id));
  const measured = await withEngine(ENGINES.interpreter.config, ({ backend: slow }) =>
    withEngine(ENGINES.baseline.config, async ({ backend: fast }) => {
      const rows: { readonly id: string; readonly call: Call; readonly ms: Milliseconds }[] = [];
      for (const { id, text } of examples) {
        const call = EXAMPLE_CALLS[id];
        if (call === undefined) throw new Error(`no call of the example ${id}`);
        rows.push({ id, call, ms: await compare(slow, fast, text, call) });
      }
      return rows;
    }),
  );
  const factors = measured.map(({ id, call, ms: { slow, fast } }) => ({
    id,
    isFloat: call.isFloat ?? false,
    factor: typical(slow) / typical(fast),
  }));
  const integer = factors.filter(({ isFloat }) => !isFloat).sort((x, y) => y.factor - x.factor);
  const [slowest] = integer;
  return {
    rows:
      slowest === undefined
        ? []
        : [
            {
              what: 'The interpreter against Tier 0 on the integer examples: the slowest, geometric mean',
              target: `≤ ${MOST} × slower`,
              measured: `${times(slowest.factor)} (${slowest.id}), ${times(geometricMean(integer.map(({ factor }) => factor)))}`,
              met: slowest.factor <= MOST,
            },
          ],
    tables: [
      {
        title: 'The interpreter',
        columns: ['example', 'call', 'interpreter, ms', 'Tier 0, ms', 'times slower'],
        rows: measured.map(({ id, call: { call }, ms: { slow, fast } }, i) => [
          id,
          call,
          spread(slow, 3),
          spread(fast, 4),
          times((factors[i] as (typeof factors)[number]).factor),
        ]),
        note: `Steady state: V8 has optimised the interpreter’s loop, and Tier 0’s code. ${ROUNDS} rounds in turns, of one call of the interpreter and ${CALLS} of Tier 0, so that both take about as long; the factors are of the medians of the faster halves.`,
      },
    ],
    data: { interpreter: Object.fromEntries(factors.map(({ id, factor }) => [id, factor])) },
  };
}

/** Of one call, by round. */
interface Milliseconds {
  readonly slow: readonly number[];
  readonly fast: readonly number[];
}

async function compare(
  slow: TieredBackend,
  fast: TieredBackend,
  text: string,
  { call, calls = 1, before }: Call,
): Promise<Milliseconds> {
  const setUp = before === undefined ? [] : [before];
  const answers = [];
  for (const [backend, most] of [
    [slow, calls],
    [fast, calls * CALLS],
  ] as const) {
    const { runs } = await compile(backend, withRuns(text, [...setUp, call, `${call} x ${most}`]));
    const results = [];
    for (const index of runs.keys()) results.push(await runOk(backend, index));
    answers.push(String(results.at(-2)?.value));
  }
  if (answers[0] !== answers[1]) throw new Error(`${call}: the answers differ: ${answers.join(', ')}`);
  if (slow.functionStatus().some(({ tier }) => tier !== OptimizationTier.Interpreter))
    throw new Error(`${call}: not all functions stay in the interpreter`);

  const measuredRun = setUp.length + 1;
  const once = async (backend: TieredBackend) => (await runOk(backend, measuredRun)).ms;
  for (const backend of [slow, fast]) {
    const fastest: number[] = [];
    while (warmsUp(fastest)) {
      let best = Number.POSITIVE_INFINITY;
      for (let n = 0; n < WARM_UPS; n++) best = Math.min(best, await once(backend));
      fastest.push(best);
      await pause(PAUSE_MS);
    }
  }
  const ms = { slow: [] as number[], fast: [] as number[] };
  for (let round = 0; round < ROUNDS; round++) {
    ms.slow.push((await once(slow)) / calls);
    ms.fast.push((await once(fast)) / (calls * CALLS));
  }
  return ms;
}

function times(factor: number): string {
  return `${factor.toFixed(1)} ×`;
}
