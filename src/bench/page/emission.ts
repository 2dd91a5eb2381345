/** A verified module to Tier 0's bytes, beside what the engine and Binaryen take for the same. */

import { planProgram } from '../../abi/program.ts';
import { loadBinaryen } from '../../compiler/binaryen/load.ts';
import { emitBaseline } from '../../compiler/tiers.ts';
import { PRESETS, tierSettings } from '../../engine/tiering/config.ts';
import { median, ratios, spread } from '../../telemetry/statistics.ts';
import { buildWithBinaryen } from '../binaryen-builder.ts';
import { COUNTED, Runner, verified } from '../execution.ts';
import { realisticProgram } from '../programs.ts';
import type { SectionResult } from '../report.ts';
import { distinct, SIZES, spin, timed } from './measuring.ts';

const ROUNDS = 9;
const BINARYEN_ROUNDS = 5;
/** Binaryen takes seconds for the largest. */
const LARGEST_FOR_BINARYEN = 2000;

const SETTINGS = tierSettings(PRESETS.default);

export async function emission(): Promise<SectionResult> {
  const binaryen = await loadBinaryen();
  const subjects = SIZES.map((size) => {
    const module = verified(realisticProgram(size));
    const plan = planProgram(module, { threads: 1, blockProfiling: false, sampleRate: 1 });
    const emit = () => emitBaseline(module, plan, SETTINGS).bytes;
    const build = () => buildWithBinaryen(binaryen, module, plan, COUNTED);
    return {
      size,
      module,
      plan,
      emit,
      build,
      emitMs: [] as number[],
      moduleMs: [] as number[],
      buildMs: [] as number[],
    };
  });
  const small = subjects[0] as (typeof subjects)[number];
  const first = timed(() => (subjects[SIZES.indexOf(1000)] as typeof small).emit());
  const answers = [small.emit(), small.build()].map(
    (bytes) => new Runner(small.module, small.plan, bytes).run(0).value,
  );
  if (answers[0] !== answers[1]) throw new Error(`the builders disagree: ${answers.join(' and ')}`);

  spin(1000, () => small.emit());
  spin(1000, () => small.build());
  let modules: WebAssembly.Module[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    for (const subject of subjects) {
      let bytes = new Uint8Array(0);
      subject.emitMs.push(
        timed(() => {
          bytes = subject.emit();
        }),
      );
      const copy = distinct(bytes);
      subject.moduleMs.push(timed(() => modules.push(new WebAssembly.Module(copy))));
      if (round < BINARYEN_ROUNDS && subject.size <= LARGEST_FOR_BINARYEN) subject.buildMs.push(timed(subject.build));
    }
    modules = [];
  }

  const thousand = subjects[SIZES.indexOf(1000)] as typeof small;
  const largest = subjects.at(-1) as typeof small;
  const againstEngine = ratios(thousand.emitMs, thousand.moduleMs);
  const againstBinaryen = ratios(thousand.buildMs, thousand.emitMs);
  const growth = median(largest.emitMs) / median(thousand.emitMs) / (largest.size / thousand.size);
  return {
    rows: [
      {
        what: 'Tier 0 emission of 1,000 functions against `new WebAssembly.Module` of the same bytes',
        target: '≤ 3 ×',
        measured: `${spread(againstEngine)} ×`,
        met: median(againstEngine) <= 3,
      },
      {
        what: 'The same module built with Binaryen’s API at -O0 against our emission',
        target: '≥ 5 ×',
        measured: `${spread(againstBinaryen, 1)} ×`,
        met: median(againstBinaryen) >= 5,
      },
      {
        what: 'Emission of 4,000 against 1,000 functions: time per function',
        target: 'linear (≤ 1.25 ×)',
        measured: `${growth.toFixed(2)} ×`,
        met: growth <= 1.25,
      },
    ],
    tables: [
      {
        title: 'Tier 0 emission: verified module to bytes',
        columns: ['functions', 'KB of code', 'our emitter, ms', 'engine’s Module, ms', 'Binaryen’s API, ms'],
        rows: subjects.map(({ size, emit, emitMs, moduleMs, buildMs }) => [
          size.toLocaleString('en'),
          (emit().length / 1000).toFixed(0),
          spread(emitMs),
          spread(moduleMs),
          buildMs.length === 0 ? '–' : spread(buildMs, 0),
        ]),
        note: `Medians and quartiles, warm; ${ROUNDS} rounds, ${BINARYEN_ROUNDS} of Binaryen. The very first emission of 1,000 functions in a fresh worker takes ${first.toFixed(0)} ms. \`new WebAssembly.Module\` validates the bytes, on all processors at once; it compiles each function when it is first called.`,
      },
    ],
  };
}
