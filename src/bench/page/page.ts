/** The benchmark's own page: its sections, by name, for the script that opened it. */
import { type Remote, wrap } from 'comlink';
import { PRESETS } from '../../engine/tiering/config.ts';
import { EXAMPLES } from '../../examples/index.ts';
import type { SectionResult } from '../report.ts';
import { counts } from './counts.ts';
import { compile, runOk, withEngine } from './engine.ts';
import { promotion } from './promotion.ts';
import { speed } from './speed.ts';
import { linkTo, longStorm } from './storm.ts';
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

const sections = {
  frontEnd: () => inWorker((worker) => worker.frontEnd()),
  emission: () => inWorker((worker) => worker.emission()),
  counters: (example: string | null) => inWorker((worker) => worker.counters(example)),
  promotion,
  counts,
  speed: (example: string | null) => inWorker((worker) => speed(worker, example)),
} satisfies Record<string, (...args: never[]) => Promise<SectionResult>>;

/** What the sections on the real page need. */
const helpers = {
  /** Links to the page with an example in it. */
  links: async () => {
    const link = (id: string) =>
      linkTo(EXAMPLES.find((example) => example.id === id)?.text ?? '', {
        top: 'counts',
        bottom: 'timeline',
        phone: 'editor',
      });
    return { small: await link('fib'), large: await link('storm') };
  },
  stormLinks: async () => [
    {
      name: 'counts and timeline',
      hash: await linkTo(longStorm(), { top: 'counts', bottom: 'timeline', phone: 'editor' }),
    },
    { name: 'tiers and output', hash: await linkTo(longStorm(), { top: 'tiers', bottom: 'output', phone: 'editor' }) },
  ],
  /** Milliseconds of the measured run of the storm, in the engine without a page. */
  stormAlone: () =>
    withEngine(PRESETS.default, async ({ backend }) => {
      await compile(backend, longStorm());
      await runOk(backend, 0);
      return (await runOk(backend, 1)).ms;
    }),
};

const bench = { ...sections, ...helpers };
export type Bench = typeof bench;

declare global {
  var bench: Bench;
}
globalThis.bench = bench;
