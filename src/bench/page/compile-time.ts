/** How long the compile worker takes for a function, by its size, warm. */
import { type CompiledTier, OptimizationTier, PRESETS } from '../../engine/tiering/config.ts';
import { median, spread } from '../../telemetry/statistics.ts';
import type { SectionResult } from '../report.ts';
import { sizedProgram } from '../sized-programs.ts';
import { compile, type Engine, runOk, withEngine } from './engine.ts';

/** Instructions of a function, and how many functions are compiled, one after another. */
const SIZES = [
  { instructions: 100, functions: 40 },
  { instructions: 500, functions: 16 },
  { instructions: 1000, functions: 10 },
  { instructions: 5000, functions: 4 },
] as const;
const WARM_UP = { instructions: 100, functions: 120 };
/** Time per instruction against that of the smallest. */
const LINEAR = 1.5;

const TIERS = [
  { name: 'Tier 1', tier: OptimizationTier.Standard, most: 3 },
  { name: 'Tier 2 speculative', tier: OptimizationTier.Optimized, most: 20 },
] as const;

export async function compileTime(): Promise<SectionResult> {
  const config = { ...PRESETS.default, enableBackgroundOptimization: false, tier2Backend: 'speculative' } as const;
  return withEngine(config, async (engine) => {
    await engine.backend.prepare();
    for (const { tier } of TIERS) await compileTimes(engine, WARM_UP, tier);
    const times: number[][][] = [];
    for (const { tier } of TIERS) {
      const bySize: number[][] = [];
      for (const size of SIZES) bySize.push(await compileTimes(engine, size, tier));
      times.push(bySize);
    }
    const growth = times.map((bySize) => {
      const [least = 1, ...larger] = SIZES.map(({ instructions }, i) => median(bySize[i] as number[]) / instructions);
      return Math.max(...larger) / least;
    });
    return {
      rows: TIERS.flatMap(({ name, most }, i) => {
        const ms = times[i]?.[0] as number[];
        const grown = growth[i] as number;
        return [
          {
            what: `Compile time of a function of about 100 instructions, warm: ${name}`,
            target: `median ≤ ${most} ms`,
            measured: `${spread(ms, 1)} ms`,
            met: median(ms) <= most,
          },
          {
            what: `The same, time per instruction at 500, 1,000 and 5,000 instructions, the worst against 100: ${name}`,
            target: `linear (≤ ${LINEAR} ×)`,
            measured: `${grown.toFixed(2)} ×`,
            met: grown <= LINEAR,
          },
        ];
      }),
      tables: [
        {
          title: 'Compile time by size, milliseconds a function',
          columns: ['instructions', 'functions', ...TIERS.map(({ name }) => name)],
          rows: SIZES.map(({ instructions, functions }, i) =>
            [instructions.toLocaleString('en'), String(functions)].concat(
              times.map((bySize) => spread(bySize[i] as number[], 1)),
            ),
          ),
          note: 'Medians and quartiles; one function at a time, as the compile worker measures it: from the verified function to the bytes that Binaryen gives back. The functions have run before, so that there is a profile.',
        },
      ],
      data: { compileTime: { sizes: SIZES, tiers: TIERS.map(({ name }) => name), ms: times } },
    };
  });
}

async function compileTimes(
  { backend, events }: Engine,
  { instructions, functions }: { instructions: number; functions: number },
  tier: CompiledTier,
): Promise<number[]> {
  const program = await compile(backend, sizedProgram(functions, instructions));
  await runOk(backend, 0);
  const measured = program.functions.filter(({ name }) => name !== 'main');
  for (const { index } of measured) await backend.optimizeFunction(index, tier);
  await backend.settle(1000);
  return events.flatMap(({ program: id, event }) =>
    id === program.id && event.kind === 'ready' && event.to === tier && event.compileMs !== null
      ? [event.compileMs]
      : [],
  );
}
