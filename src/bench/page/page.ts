/** The benchmark's page: its sections, by name, for the script that opened it. */
import { type Remote, wrap } from 'comlink';
import type { SectionResult } from '../report.ts';
import { speed } from './speed.ts';
import type { MeasuringWorker } from './worker.ts';

/** Runs something in a worker that nothing has run in before. */
async function inWorker<T>(task: (worker: Remote<MeasuringWorker>) => Promise<T>): Promise<T> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'measure' });
  try {
    return await task(wrap<MeasuringWorker>(worker));
  } finally {
    worker.terminate();
  }
}

const bench = {
  frontEnd: () => inWorker((worker) => worker.frontEnd()),
  emission: () => inWorker((worker) => worker.emission()),
  counters: (example: string | null) => inWorker((worker) => worker.counters(example)),
  speed: (example: string | null) => inWorker((worker) => speed(worker, example)),
} satisfies Record<string, (...args: never[]) => Promise<SectionResult>>;

export type Bench = typeof bench;

declare global {
  var bench: Bench;
}
globalThis.bench = bench;
