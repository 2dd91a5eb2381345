/** The benchmark's own page: its sections, by name, for the script that opened it. */
import { type Remote, wrap } from 'comlink';
import { EXAMPLES } from '../../examples/index.ts';
import { DEFAULT_PANES, panesShowing } from '../../ui/store/layout.ts';
import type { EditLink } from '../edit.ts';
import type { StormLinks } from '../full-speed.ts';
import { realisticProgram } from '../programs.ts';
import type { SectionResult } from '../report.ts';
import type { TypingLink } from '../typing.ts';
import { compileTime } from './compile-time.ts';
import { counts } from './counts.ts';
import { compile, runOk, withEngine } from './engine.ts';
import { graph } from './graph.ts';
import { interpreter } from './interpreter.ts';
import { kernels } from './kernels.ts';
import { promotion } from './promotion.ts';
import { speed } from './speed.ts';
import { FIXED_CONFIG, linkTo, longStorm } from './storm.ts';
import { wholeRun } from './whole-run.ts';
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
  recording: (only: readonly string[] | null) => inWorker((worker) => worker.recording(only)),
  scale: () => inWorker((worker) => worker.scale()),
  promotion,
  compileTime,
  counts,
  graph,
  interpreter,
  speed: (example: string | null) => inWorker((worker) => speed(worker, example)),
} satisfies Record<string, (...args: never[]) => Promise<SectionResult>>;

/** Long enough for the engine's compilers, then a second or more. */
const FIXED_STORM = longStorm(100_000, 3_000_000);
/** Some seconds with all promotions in them. */
const PROMOTED_STORM = longStorm(500_000, 3_000_000);

const SMALL_PROGRAM = `; run: @main()

function @factorial(%n: i32) -> i32 {
entry:
    %last: bool = lt %n, 2
    brcond %last, one, more
one:
    return 1
more:
    %less: i32 = sub %n, 1
    %rest: i32 = call @factorial(%less)
    %product: i32 = mul %n, %rest
    return %product
}

function @main() -> i32 {
entry:
    %number: i32 = const 1
    %result: i32 = call @factorial(%number)
    return %result
}
`;

/** What the sections on the real page need. */
const helpers = {
  /** Links to the page with an example in it. */
  links: async () => {
    const link = (id: string) => linkTo(EXAMPLES.find((example) => example.id === id)?.text ?? '', DEFAULT_PANES);
    return { small: await link('fib'), large: await link('storm') };
  },
  stormLinks: async (): Promise<StormLinks> => ({
    fixed: await linkTo(FIXED_STORM, DEFAULT_PANES, FIXED_CONFIG),
    promoted: [
      { name: 'counts and timeline', hash: await linkTo(PROMOTED_STORM, DEFAULT_PANES) },
      {
        name: 'tiers and output',
        hash: await linkTo(PROMOTED_STORM, panesShowing({ top: 'tiers', bottom: 'output', phone: 'editor' })),
      },
    ],
  }),
  typingLinks: async (): Promise<TypingLink[]> => {
    const link = async (name: string, text: string, runs: boolean): Promise<TypingLink> => ({
      name,
      hash: await linkTo(text, DEFAULT_PANES),
      lines: text.split('\n').length,
      runs,
    });
    const small = realisticProgram(14);
    const large = realisticProgram(138);
    return [
      await link('small', small, true),
      await link('large', large, true),
      await link('large, a mistake in each function', large.replaceAll(/^ {4}return /gm, '    retrun '), false),
    ];
  },
  editLink: async (): Promise<EditLink> => ({
    hash: await linkTo(SMALL_PROGRAM, panesShowing({ top: 'counts', bottom: 'output', phone: 'editor' })),
    line: SMALL_PROGRAM.split('\n').findIndex((line) => line.endsWith('const 1')) + 1,
    before: '1',
    key: '2',
    after: '479001600',
  }),
  /** Milliseconds of the measured run of the storm, in the engine without a page. */
  stormAlone: () =>
    withEngine(FIXED_CONFIG, async ({ backend }) => {
      await compile(backend, FIXED_STORM);
      await runOk(backend, 0);
      return (await runOk(backend, 1)).ms;
    }),
};

const bench = { ...sections, ...helpers, kernels, wholeRun };
export type Bench = typeof bench;

Object.assign(globalThis, { bench });
