/** Text to a verified module. */
import { loadModule } from '../../hir/load.ts';
import { median, ratios, spread } from '../../telemetry/statistics.ts';
import { realisticProgram } from '../programs.ts';
import type { SectionResult } from '../report.ts';
import { SIZES, spin } from './measuring.ts';

const ROUNDS = 9;
const TARGET_MB_PER_SECOND = 5;

export function frontEnd(): SectionResult {
  const texts = SIZES.map(realisticProgram);
  const megabytes = texts.map((text) => text.length / 1e6);
  const load = (text: string): number => {
    const start = performance.now();
    const { module } = loadModule(text);
    const ms = performance.now() - start;
    if (module === null) throw new Error('a generated program is rejected');
    return ms;
  };
  const first = load(texts[SIZES.indexOf(1000)] as string);
  spin(1000, () => load(texts[0] as string));
  const times: number[][] = SIZES.map(() => []);
  for (let round = 0; round < ROUNDS; round++) texts.forEach((text, i) => times[i]?.push(load(text)));

  const speeds = times.map((list, i) => list.map((ms) => (megabytes[i] as number) / (ms / 1000)));
  const thousand = speeds[SIZES.indexOf(1000)] as number[];
  const growth = median(ratios(times.at(-1) as number[], times[SIZES.indexOf(1000)] as number[]));
  const perByte = growth / ((megabytes.at(-1) as number) / (megabytes[SIZES.indexOf(1000)] as number));
  return {
    rows: [
      {
        what: 'Text of 1,000 functions, parsed and verified',
        target: `≥ ${TARGET_MB_PER_SECOND} MB/s`,
        measured: `${spread(thousand, 1)} MB/s`,
        met: median(thousand) >= TARGET_MB_PER_SECOND,
      },
      {
        what: 'The same, 4,000 against 1,000 functions: time per byte',
        target: 'linear (≤ 1.25 ×)',
        measured: `${perByte.toFixed(2)} ×`,
        met: perByte <= 1.25,
      },
    ],
    tables: [
      {
        title: 'Front end: text to a verified module',
        columns: ['functions', 'KB of text', 'ms', 'MB/s'],
        rows: SIZES.map((size, i) => [
          size.toLocaleString('en'),
          ((megabytes[i] as number) * 1000).toFixed(0),
          spread(times[i] as number[], 1),
          spread(speeds[i] as number[], 1),
        ]),
        note: `Medians and quartiles of ${ROUNDS} rounds, warm. The very first text of 1,000 functions in a fresh worker takes ${first.toFixed(0)} ms (${((megabytes[SIZES.indexOf(1000)] as number) / (first / 1000)).toFixed(1)} MB/s): the parser itself is not compiled yet.`,
      },
    ],
  };
}
