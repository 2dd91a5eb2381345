/** Counts across promotions: every call is counted once. */
import { PRESETS, type TieredConfig } from '../../engine/tiering/config.ts';
import { countingProgram } from '../programs.ts';
import type { SectionResult } from '../report.ts';
import { compile, runOk, settled, withEngine } from './engine.ts';

const CALLS = 4_000_000;

export async function counts(): Promise<SectionResult> {
  const configs: readonly [string, TieredConfig][] = [
    ['default', PRESETS.default],
    ['default, speculative', { ...PRESETS.default, tier2Backend: 'speculative' }],
    ['development', PRESETS.development],
  ];
  const expected = new Map([
    ['main', 1],
    ['outer', CALLS / 1000],
    ['step', CALLS],
  ]);
  const rows: string[][] = [];
  let exact = true;
  for (const [name, config] of configs) {
    await withEngine(config, async ({ backend, events }) => {
      // Binaryen is loaded and warm afterwards.
      await compile(backend, countingProgram(CALLS));
      await runOk(backend, 0);
      await settled(backend);
      const { id } = await compile(backend, countingProgram(CALLS));
      let runs = 0;
      while (runs < 50 && (runs === 0 || backend.functionStatus().filter(({ tier }) => tier === 2).length < 2)) {
        await runOk(backend, 0);
        runs++;
      }
      const status = backend.functionStatus();
      const installs = events.filter(({ program, event }) => program === id && event.kind === 'installed').length;
      const off = status.filter(({ info, count }) => count !== (expected.get(info.name) as number) * runs);
      exact &&= off.length === 0;
      const step = status.find(({ info }) => info.name === 'step');
      rows.push([
        name,
        String(runs),
        (CALLS * runs).toLocaleString('en'),
        (step?.count ?? 0).toLocaleString('en'),
        String(installs),
      ]);
    });
  }
  return {
    rows: [
      {
        what: 'Counts after 4 million calls and more, across promotions',
        target: 'exact',
        measured: exact ? 'exact' : 'not exact',
        met: exact,
      },
    ],
    tables: [
      {
        title: 'Counts across promotions',
        columns: ['preset', 'runs', 'calls of @step', 'counted', 'promotions meanwhile'],
        rows,
      },
    ],
  };
}
