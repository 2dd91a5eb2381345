/** What Tier 0's bookkeeping costs: the examples with and without it, in turns, in steady state. */

import { planProgram } from '../../abi/program.ts';
import type { Instrumentation } from '../../compiler/lower/context.ts';
import { geometricMean, median, typical } from '../../telemetry/statistics.ts';
import { COUNTED, emitAll, Runner, verified } from '../execution.ts';
import { chooseKernels } from '../kernels/index.ts';
import type { SectionResult } from '../report.ts';
import { WORKLOADS, type Workload, withRuns } from '../workloads.ts';
import { distinct, steady } from './measuring.ts';

const INSTANCES = 4;
const ROUNDS = 11;
/** What recording may cost. */
const MOST_RECORDING = 1.05;

const BARE: Instrumentation = {
  countCalls: false,
  countBlocks: false,
  crossing: null,
  safepoints: null,
  looksAtOneOf: null,
};
const POLLED: Instrumentation = { ...BARE, safepoints: 'requested' };
const BLOCKS: Instrumentation = { ...COUNTED, countBlocks: true };
const VARIANTS = [BARE, POLLED, COUNTED, BLOCKS];
/** Under the backend `speculative`. */
const RECORDED: Instrumentation = { ...COUNTED, looksAtOneOf: 64 };

export function counters(example: string | null): SectionResult {
  const measured = WORKLOADS.filter(({ id }) => id === (example ?? id)).map((workload) => ({
    workload,
    ms: measure(workload, VARIANTS),
  }));
  const mean = (variant: number, against: number) =>
    geometricMean(measured.map(({ ms }) => cost(ms, variant, against)));
  const calls = mean(2, 1);
  const blocks = mean(3, 1);
  return {
    rows: [
      {
        what: 'Call counters in Tier 0 against the same code without, geometric mean over the examples',
        target: '≤ +3 %',
        measured: percent(calls),
        met: calls <= 1.03,
      },
      {
        what: 'Call and block counters against the same code without',
        target: '≤ +10 %',
        measured: percent(blocks),
        met: blocks <= 1.1,
      },
      {
        what: 'Safepoints against none, both without counters',
        target: '–',
        measured: percent(mean(1, 0)),
        met: null,
      },
    ],
    tables: [
      {
        title: 'Bookkeeping in Tier 0',
        columns: ['example', 'workload', 'bare, ms', 'safepoints', 'call counters', 'call and block counters'],
        rows: measured.map(({ workload, ms }) => [
          workload.id,
          workload.shown,
          median(ms.map((byVariant) => typical(byVariant[0] as number[]))).toFixed(2),
          percent(cost(ms, 1, 0)),
          percent(cost(ms, 2, 1)),
          percent(cost(ms, 3, 1)),
        ]),
        note: `Steady state. Safepoints against bare code, counters against code with safepoints; medians over ${INSTANCES} instances of each variant (their code stands at different addresses, which alone makes some percent), of which each ran ${ROUNDS} rounds in turns and is taken at the median of its faster half.`,
      },
    ],
  };
}

/** What Tier 0 records for the tiers above it, over the kernels. */
export function recording(only: readonly string[] | null): SectionResult {
  const measured = chooseKernels(only).map(({ name, text, measured: { n } }) => {
    const shown = `@run(${n})`;
    const workload = { id: name, text: withRuns(text, [shown]), measured: 0, shown };
    const ms = measure(workload, [POLLED, COUNTED, RECORDED]);
    return { name, ms, counters: cost(ms, 1, 0), all: cost(ms, 2, 0) };
  });
  const counted = geometricMean(measured.map((one) => one.counters));
  const recorded = geometricMean(measured.map(({ all }) => all));
  return {
    rows: [
      {
        what: 'Counters and target recording in Tier 0, geometric mean over the kernels',
        target: `≤ +${((MOST_RECORDING - 1) * 100).toFixed(0)} %`,
        measured: percent(recorded),
        met: recorded <= MOST_RECORDING,
      },
    ],
    tables: [
      {
        title: 'Kernels: what Tier 0 records, against the same code without',
        columns: ['kernel', 'without, ms', 'call counters', 'call counters and targets'],
        rows: measured
          .map(({ name, ms, counters: calls, all }) => [
            name,
            median(ms.map((byVariant) => typical(byVariant[0] as number[]))).toFixed(2),
            percent(calls),
            percent(all),
          ])
          .concat([['geometric mean', '', percent(counted), percent(recorded)]]),
        note: 'As the default preset has it under the backend speculative, in steady state; all with safepoints. Measured as “Bookkeeping in Tier 0” is.',
      },
    ],
    data: { recording: Object.fromEntries(measured.map(({ name, counters: calls, all }) => [name, { calls, all }])) },
  };
}

function cost(ms: readonly number[][][], variant: number, against: number): number {
  return median(
    ms.map((byVariant) => typical(byVariant[variant] as number[]) / typical(byVariant[against] as number[])),
  );
}

function percent(ratio: number): string {
  return `${ratio >= 1 ? '+' : '−'}${Math.abs((ratio - 1) * 100).toFixed(1)} %`;
}

/** Milliseconds by instance, variant and round. */
function measure({ text, measured, id }: Workload, variants: readonly Instrumentation[]): number[][][] {
  const module = verified(text);
  const subjects = variants.map((instrumentation) => {
    const plan = planProgram(module, { threads: 1, blockProfiling: instrumentation.countBlocks, sampleRate: 1 });
    return { plan, bytes: emitAll(module, plan, instrumentation) };
  });
  return Array.from({ length: INSTANCES }, () => {
    const runners = subjects.map(({ plan, bytes }) => new Runner(module, plan, distinct(bytes)));
    const answers = runners.map((runner) => {
      const results = runner.plans.map((_, i) => runner.run(i));
      steady(() => runner.run(measured));
      return String(results.at(-1)?.value);
    });
    if (new Set(answers).size !== 1) throw new Error(`${id}: the variants disagree: ${answers.join(', ')}`);
    const ms: number[][] = variants.map(() => []);
    for (let round = 0; round < ROUNDS; round++) {
      runners.forEach((runner, i) => ms[i]?.push(runner.run(measured).ms));
    }
    return ms;
  });
}
