/** The ways to run a program that must all give the same: each tier alone, and promotion in the middle. */
import type { RunResult } from '../engine/api.ts';
import type { TieredBackend } from '../engine/backend.ts';
import { OptimizationTier, PRESETS, type ProfileConfig, type TieredConfig } from '../engine/tiering/config.ts';
import { createBackend } from './engine.ts';

export interface Mode {
  readonly name: string;
  readonly config: TieredConfig;
  /** All functions are brought to this tier before the first run, where they don't start in it. */
  readonly tier: OptimizationTier;
}

const alone: TieredConfig = { ...PRESETS.default, enableBackgroundOptimization: false, maxParallelOptimizations: 1 };
/** Every second call crosses a threshold. */
const eager: TieredConfig = {
  ...PRESETS.default,
  profileConfig: {
    baselineThreshold: 0,
    warmThreshold: 1,
    hotThreshold: 2,
    enableBlockProfiling: true,
    sampleRate: 1,
    countInTier2: true,
  },
  optimizationCheckIntervalMs: 10,
  maxParallelOptimizations: 1,
  tier2Backend: 'speculative',
};

const interpreted = (config: TieredConfig, thresholds: Partial<ProfileConfig>): TieredConfig => ({
  ...config,
  profileConfig: { ...config.profileConfig, ...thresholds },
});

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
  {
    name: 'interpreter',
    config: interpreted(alone, { baselineThreshold: 1 }),
    tier: OptimizationTier.Interpreter,
  },
  {
    name: 'auto from the interpreter',
    config: interpreted(eager, { baselineThreshold: 1, warmThreshold: 2, hotThreshold: 3 }),
    tier: OptimizationTier.Interpreter,
  },
];

/** What a program did: everything that must not depend on the mode. */
export interface Behaviour {
  readonly runs: readonly Pick<RunResult, 'line' | 'entry' | 'calls' | 'value' | 'trap' | 'output' | 'problem'>[];
  /** Of globals and heap, after the last run. */
  readonly memory: string;
}

const PATIENCE_MS = 20_000;

export interface RunOptions {
  /** Promotions that the runs ask for are there after each so many runs. */
  readonly settleEvery?: number;
  /** A run that takes longer is stopped: what ends in one mode may go on for ever in another. */
  readonly patienceMs?: number;
}

/** Runs programs in modes. It keeps a backend for each: starting workers takes longer than most programs. */
export class ModeRunner {
  readonly #start: (config: TieredConfig) => Promise<TieredBackend>;
  readonly #backends = new Map<string, Promise<TieredBackend>>();

  constructor(start: (config: TieredConfig) => Promise<TieredBackend>) {
    this.#start = start;
  }

  /** One program at a time in a mode. */
  async run(
    mode: Mode,
    text: string,
    { settleEvery = 1, patienceMs = PATIENCE_MS }: RunOptions = {},
  ): Promise<Behaviour> {
    let starting = this.#backends.get(mode.name);
    if (starting === undefined) {
      starting = this.#start(mode.config);
      this.#backends.set(mode.name, starting);
    }
    const backend = await starting;
    const compiled = await backend.compileModule(text);
    if (!compiled.ok)
      throw new Error(compiled.diagnostics.map(({ line, message }) => `${line}: ${message}`).join('\n'));
    await backend.optimizeAll(mode.tier);
    const runs: Behaviour['runs'][number][] = [];
    for (const index of compiled.program.runs.keys()) {
      const timer = setTimeout(() => backend.stop(), patienceMs);
      const { line, entry, calls, value, trap, output, problem } = await backend.run(index);
      clearTimeout(timer);
      runs.push({ line, entry, calls, value, trap, output, problem });
      if ((index + 1) % settleEvery !== 0) continue;
      if (!(await backend.settle())) throw new Error('promotions did not settle');
    }
    return { runs, memory: await digest(backend.programData()) };
  }

  /** Ends a mode's workers; it gets new ones when it is needed again. */
  async end({ name }: Pick<Mode, 'name'>): Promise<void> {
    const backend = this.#backends.get(name);
    this.#backends.delete(name);
    await (await backend)?.shutdown();
  }

  async shutdown(): Promise<void> {
    await Promise.all([...this.#backends.keys()].map((name) => this.end({ name })));
  }
}

const runner = new ModeRunner(createBackend);

export function runInMode(mode: Mode, text: string): Promise<Behaviour> {
  return runner.run(mode, text);
}

export function shutdownModes(): Promise<void> {
  return runner.shutdown();
}

/** Without the zeros at the end: how far the heap has grown depends on who came first, where there are threads. */
function writtenLength(bytes: Uint8Array<ArrayBuffer>): number {
  const words = new Float64Array(bytes.buffer, bytes.byteOffset, bytes.length >> 3);
  let at = words.length;
  while (at > 0 && Object.is(words[at - 1], 0)) at--;
  return at * 8;
}

/** What final memory is compared by. */
export async function digest(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes.subarray(0, writtenLength(bytes))));
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
