/** The ways to run a program that must all give the same: each tier alone, and promotion in the middle. */
import type { RunResult } from '../engine/api.ts';
import type { TieredBackend } from '../engine/backend.ts';
import { OptimizationTier, PRESETS, type TieredConfig } from '../engine/tiering/config.ts';
import { createBackend } from './engine.ts';

export interface Mode {
  readonly name: string;
  readonly config: TieredConfig;
  /** All functions are brought to this tier before the first run. */
  readonly tier: OptimizationTier;
}

const alone: TieredConfig = { ...PRESETS.default, enableBackgroundOptimization: false, maxParallelOptimizations: 1 };
/** Every second call crosses a threshold. */
const eager: TieredConfig = {
  ...PRESETS.default,
  profileConfig: { baselineThreshold: 0, warmThreshold: 1, hotThreshold: 2, enableBlockProfiling: true, sampleRate: 1 },
  optimizationCheckIntervalMs: 10,
  maxParallelOptimizations: 1,
  tier2Backend: 'speculative',
};

export const MODES: readonly Mode[] = [
  { name: 'baseline', config: alone, tier: OptimizationTier.Baseline },
  { name: 'standard', config: alone, tier: OptimizationTier.Standard },
  { name: 'optimized binaryen', config: { ...alone, tier2Backend: 'binaryen' }, tier: OptimizationTier.Optimized },
  {
    name: 'optimized speculative',
    config: { ...alone, tier2Backend: 'speculative' },
    tier: OptimizationTier.Optimized,
  },
  { name: 'auto', config: eager, tier: OptimizationTier.Baseline },
];

/** What a program did: everything that must not depend on the mode. */
export interface Behaviour {
  readonly runs: readonly Pick<RunResult, 'line' | 'entry' | 'calls' | 'value' | 'trap' | 'output' | 'problem'>[];
  /** Of globals and heap, after the last run. */
  readonly memory: string;
}

const SETTLE_MS = 10_000;

/** A backend is kept for each mode: starting workers takes longer than most programs. */
const backends = new Map<string, Promise<TieredBackend>>();

export async function shutdownModes(): Promise<void> {
  for (const backend of backends.values()) await (await backend).shutdown();
  backends.clear();
}

export async function runInMode(mode: Mode, text: string): Promise<Behaviour> {
  let starting = backends.get(mode.name);
  if (starting === undefined) {
    starting = createBackend(mode.config);
    backends.set(mode.name, starting);
  }
  const backend = await starting;
  const compiled = await backend.compileModule(text);
  if (!compiled.ok) throw new Error(compiled.diagnostics.map(({ line, message }) => `${line}: ${message}`).join('\n'));
  await backend.optimizeAll(mode.tier);
  const runs: Behaviour['runs'][number][] = [];
  for (const index of compiled.program.runs.keys()) {
    const { line, entry, calls, value, trap, output, problem } = await backend.run(index);
    runs.push({ line, entry, calls, value, trap, output, problem });
    // Promotions asked for by this run are there for the next.
    if (!(await backend.settle(SETTLE_MS))) throw new Error(`promotions did not settle within ${SETTLE_MS} ms`);
  }
  return { runs, memory: await digest(backend.programData()) };
}

async function digest(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
