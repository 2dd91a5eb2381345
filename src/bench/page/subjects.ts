/** What the kernels run in: our engine in one of its configurations, or a worker with somebody else's code. */
import { wrap } from 'comlink';
import { TieredBackend } from '../../engine/backend.ts';
import { OptimizationTier, PRESETS, type TieredConfig } from '../../engine/tiering/config.ts';
import { threadsHost } from '../../workers/browser.ts';
import type { Column, Foreign } from '../kernels/columns.ts';
import type { Kernel } from '../kernels/index.ts';
import { compile, runOk } from './engine.ts';
import type { KernelWorker } from './kernel-worker.ts';

/** One column of the benchmark. */
export interface Subject {
  /** Makes a kernel ready; what it is in the end, before the engine of the browser has warmed up to it. */
  load(kernel: Kernel): Promise<void>;
  /** Milliseconds of so many calls of the kernel at its measured size; `calls` is one of `CALLS`. */
  run(calls: number): Promise<number>;
  close(): Promise<void>;
}

/** How many calls one measurement may make: each number is a run directive of its own. */
export const CALLS = [1, 2, 4, 8, 16, 32, 64, 128] as const;
/** Calls in Tier 0 before a kernel is taken to another tier: they make its profile. */
const PROFILING_CALLS = 16;

/** Counts as the preset does, but for promotions: they are made by hand. */
function still(preset: TieredConfig): TieredConfig {
  const profileConfig = { ...preset.profileConfig, warmThreshold: 1e9, hotThreshold: 1e9 };
  return { ...preset, profileConfig };
}

const speculative = { tier2Backend: 'speculative' } as const;
const { Interpreter, Baseline, Standard, Optimized } = OptimizationTier;

interface EngineSetup {
  readonly config: TieredConfig;
  /** All functions are taken to it; null where the counts decide. */
  readonly tier: OptimizationTier | null;
}

export type EngineColumn = Exclude<Column, Foreign | 'javascript'>;

export const ENGINES: Readonly<Record<EngineColumn, EngineSetup>> = {
  interpreter: {
    config: {
      ...PRESETS.default,
      profileConfig: { ...PRESETS.default.profileConfig, baselineThreshold: 1 },
      enableBackgroundOptimization: false,
    },
    tier: Interpreter,
  },
  baseline: { config: still(PRESETS.default), tier: Baseline },
  standard: { config: still(PRESETS.default), tier: Standard },
  binaryen: { config: still(PRESETS.default), tier: Optimized },
  speculative: { config: still({ ...PRESETS.default, ...speculative }), tier: Optimized },
  production: { config: still(PRESETS.productionSpeculative), tier: Optimized },
  auto: { config: { ...PRESETS.default, ...speculative }, tier: null },
};

/** `modules` has the modules of other compilers. */
export function startSubject(column: Column, modules: (kernel: string) => Uint8Array<ArrayBuffer>): Subject {
  switch (column) {
    case 'javascript':
      return foreignSubject(() => null);
    case 'assemblyscript':
    case 'clang':
    case 'clang-simd':
      return foreignSubject(modules);
    default:
      return engineSubject(ENGINES[column]);
  }
}

function engineSubject({ config, tier }: EngineSetup): Subject {
  const backend = new TieredBackend(config, threadsHost, { onFailure: (message) => console.error(message) });
  return {
    async load({ text, measured: { n, answer } }) {
      const runs = CALLS.map((calls) => `@run(${n}) x ${calls} == ${answer}`);
      await compile(backend, text, { runs });
      if (tier === null || tier === Interpreter) return;
      await runOk(backend, CALLS.indexOf(PROFILING_CALLS));
      if (tier !== Baseline) await backend.optimizeAll(tier);
    },
    run: async (calls) => (await runOk(backend, CALLS.indexOf(calls as (typeof CALLS)[number]))).ms,
    close: () => backend.shutdown(),
  };
}

function foreignSubject(moduleOf: (kernel: string) => Uint8Array<ArrayBuffer> | null): Subject {
  const thread = new Worker(new URL('./kernel-worker.ts', import.meta.url), { type: 'module', name: 'kernel' });
  const remote = wrap<KernelWorker>(thread);
  let current: Kernel | null = null;
  return {
    async load(kernel) {
      current = kernel;
      await remote.load(kernel.name, moduleOf(kernel.name));
    },
    async run(calls) {
      const { name, measured } = current as Kernel;
      const { ms, answer } = await remote.run(measured.n, calls);
      if (answer !== measured.answer) throw new Error(`${name} answers ${answer} instead of ${measured.answer}`);
      return ms;
    },
    close: async () => thread.terminate(),
  };
}
