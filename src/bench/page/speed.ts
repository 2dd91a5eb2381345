/** Every example in every tier, and in plain JavaScript: in turns, in steady state. */
import type { Remote } from 'comlink';
import type { TieredBackend } from '../../engine/backend.ts';
import { OptimizationTier, PRESETS, type TieredConfig } from '../../engine/tiering/config.ts';
import { geometricMean, typical } from '../../telemetry/statistics.ts';
import type { SectionResult } from '../report.ts';
import { WORKLOADS } from '../workloads.ts';
import { compile, pause, runOk, settled, withEngine } from './engine.ts';
import type { MeasuringWorker } from './worker.ts';

/** Each is followed by a pause, for the browser's background compilers. */
const WARM_UPS = 6;
const PAUSE_MS = 30;
const ROUNDS = 15;

const alone: TieredConfig = { ...PRESETS.default, enableBackgroundOptimization: false };
const speculative = { tier2Backend: 'speculative' } as const;
const SUBJECTS: readonly { name: string; config: TieredConfig; tier: OptimizationTier }[] = [
  { name: 'Baseline', config: alone, tier: OptimizationTier.Baseline },
  { name: 'Standard', config: alone, tier: OptimizationTier.Standard },
  { name: 'Optimized (binaryen)', config: alone, tier: OptimizationTier.Optimized },
  { name: 'Optimized (speculative)', config: { ...alone, ...speculative }, tier: OptimizationTier.Optimized },
  { name: 'auto (speculative)', config: { ...PRESETS.default, ...speculative }, tier: OptimizationTier.Baseline },
];

export async function speed(javaScript: Remote<MeasuringWorker>, only: string | null): Promise<SectionResult> {
  const times: { id: string; shown: string; ms: number[][] }[] = [];
  await withEngines(
    SUBJECTS.map(({ config }) => config),
    async (backends) => {
      for (const { id, shown, text, measured } of WORKLOADS.filter(
        (workload) => workload.id === (only ?? workload.id),
      )) {
        const ms: number[][] = [...SUBJECTS.map(() => []), []];
        const answers = new Set<string>();
        for (const [i, backend] of backends.entries()) {
          const { runs } = await compile(backend, text);
          await backend.optimizeAll((SUBJECTS[i] as (typeof SUBJECTS)[number]).tier);
          let answer: unknown = null;
          for (let plan = 0; plan < runs.length; plan++) answer = (await runOk(backend, plan)).value;
          answers.add(String(answer));
        }
        answers.add(String(await javaScript.javaScript(id, WARM_UPS)));
        for (let n = 0; n < WARM_UPS; n++) {
          for (const backend of backends) {
            await backend.run(measured);
            await settled(backend);
          }
          await pause(PAUSE_MS);
        }
        if (answers.size !== 1) throw new Error(`${id}: the answers differ: ${[...answers].join(', ')}`);
        for (let round = 0; round < ROUNDS; round++) {
          for (const [i, backend] of backends.entries()) ms[i]?.push((await runOk(backend, measured)).ms);
          ms.at(-1)?.push(await javaScript.javaScriptMs(id));
        }
        times.push({ id, shown, ms });
      }
    },
  );
  const medians = times.map(({ ms }) => ms.map(typical));
  const means = SUBJECTS.map((_, i) => geometricMean(medians.map((list) => (list[0] as number) / (list[i] as number))));
  const javaScriptMean = geometricMean(medians.map((list) => (list[0] as number) / (list.at(-1) as number)));
  const factorText = (factor: number) => `${factor.toFixed(2)} ×`;
  return {
    rows: [
      {
        what: `Speed against Baseline, geometric mean: ${SUBJECTS.slice(1)
          .map(({ name }) => name)
          .join(', ')}`,
        target: 'shown',
        measured: means.slice(1).map(factorText).join(', '),
        met: null,
      },
      {
        what: 'The same algorithms in plain JavaScript against Baseline, geometric mean',
        target: 'shown',
        measured: factorText(javaScriptMean),
        met: null,
      },
    ],
    tables: [
      {
        title: 'Speed of each tier',
        columns: ['example', 'workload', 'Baseline, ms', ...SUBJECTS.slice(1).map(({ name }) => name), 'JavaScript'],
        rows: [
          ...times.map(({ id, shown }, example) => {
            const [baseline = 1, ...others] = medians[example] as number[];
            return [id, shown, baseline.toFixed(2)].concat(others.map((value) => factorText(baseline / value)));
          }),
          ['geometric mean', '', '', ...means.slice(1).map(factorText), factorText(javaScriptMean)],
        ],
        note: `Factors are speed against Baseline: above 1 is faster. Each at the median of the faster half of ${ROUNDS} rounds in turns, in steady state: by then the browser's own optimising compiler has had every function, in every tier.`,
      },
    ],
  };
}

async function withEngines<T>(
  configs: readonly TieredConfig[],
  task: (backends: readonly TieredBackend[]) => Promise<T>,
  backends: readonly TieredBackend[] = [],
): Promise<T> {
  const [config, ...rest] = configs;
  if (config === undefined) return task(backends);
  return withEngine(config, ({ backend }) => withEngines(rest, task, [...backends, backend]));
}
