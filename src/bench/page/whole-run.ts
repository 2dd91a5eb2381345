/** Whole runs of some length, from a program that nobody has compiled: promotion as it goes against each tier alone. */
import { TieredBackend } from '../../engine/backend.ts';
import { typical } from '../../telemetry/statistics.ts';
import { threadsHost } from '../../workers/browser.ts';
import { chooseKernels, type Kernel } from '../kernels/index.ts';
import { type Contestant, fastest, LENGTHS, SINGLE_TIERS, type WholeRuns } from '../kernels/whole-runs.ts';
import { compile, runOk, settled } from './engine.ts';
import { ENGINES } from './subjects.ts';

/** Of this length and more, only the tier that was best before is measured against promotion. */
const LONG_MS = 10_000;
/** Calls that show how long one takes in Tier 0, once the browser has warmed up to it. */
const TRIAL_MS = 200;

let backends = new Map<Contestant, TieredBackend>();
let programs = 0;

export const wholeRun = {
  /** Starts the engines; Binaryen is loaded and warm afterwards. */
  async start(): Promise<void> {
    for (const column of [...SINGLE_TIERS, 'auto'] as const) {
      const backend = new TieredBackend(ENGINES[column].config, threadsHost, {
        onFailure: (message) => console.error(message),
      });
      backends.set(column, backend);
      await backend.prepare();
    }
  },

  async measure(name: string): Promise<WholeRuns> {
    const [kernel] = chooseKernels([name]) as [Kernel];
    const callMs = await msOfACall(kernel);
    const results: Record<number, Partial<Record<Contestant, number>>> = {};
    let contestants: readonly Contestant[] = [...SINGLE_TIERS, 'auto'];
    for (const { ms, rounds } of LENGTHS) {
      if (ms >= LONG_MS) contestants = [fastest(Object.values(results).at(-1) ?? {}), 'auto'];
      const calls = Math.max(1, Math.round(ms / callMs));
      const times = contestants.map((): number[] => []);
      for (let round = 0; round < rounds; round++) {
        for (const [i, contestant] of contestants.entries()) times[i]?.push(await whole(contestant, kernel, calls));
      }
      results[ms] = Object.fromEntries(contestants.map((contestant, i) => [contestant, typical(times[i] ?? [])]));
    }
    return results;
  },

  async stop(): Promise<void> {
    for (const backend of backends.values()) await backend.shutdown();
    backends = new Map();
  },
};

function backendOf(contestant: Contestant): TieredBackend {
  const backend = backends.get(contestant);
  if (backend === undefined) throw new Error('the engines are not started');
  return backend;
}

/** A call of the small size in Tier 0, in steady state. */
async function msOfACall(kernel: Kernel): Promise<number> {
  const backend = backendOf('baseline');
  for (let calls = 16; ; calls *= 4) {
    await compile(backend, kernel.text, { runs: [directive(kernel, calls)] });
    await runOk(backend, 0);
    const { ms } = await runOk(backend, 0);
    if (ms >= TRIAL_MS) return ms / calls;
  }
}

function directive({ small: { n, answer } }: Kernel, calls: number, entry = 'run'): string {
  return `@${entry}(${n}) x ${calls} == ${answer}`;
}

/** Milliseconds of so many calls of a program that the browser hasn't seen, the tier's compilation included. */
async function whole(contestant: Contestant, kernel: Kernel, calls: number): Promise<number> {
  const backend = backendOf(contestant);
  // The browser knows code by its bytes, and keeps what it has compiled: a name of its own makes every program new.
  const entry = `run${++programs}`;
  await compile(backend, kernel.text.replaceAll('@run(', `@${entry}(`), { runs: [directive(kernel, calls, entry)] });
  const { tier } = ENGINES[contestant];
  const start = performance.now();
  if (tier !== null && contestant !== 'baseline') await backend.optimizeAll(tier);
  const compileMs = performance.now() - start;
  const { ms } = await runOk(backend, 0);
  await settled(backend);
  return compileMs + ms;
}
