/** Random programs do the same in every mode. `hir fuzz` runs more of them, and makes those that don't small. */
import { availableParallelism } from 'node:os';
import { afterAll, expect, test } from 'vitest';
import { type Report, runCampaign } from '../fuzz/campaign.ts';
import { FuzzPool } from '../fuzz/machine/pool.ts';
import { EngineRunner, type ProgramRunner } from '../fuzz/runner.ts';
import { createBackend, fuzzWorkers } from './engine.ts';
import { MODES } from './modes.ts';

/** `SEED=123 npx vitest run random-programs` tries others. */
const SEED = Number(process.env['SEED'] ?? 1);
const COUNT = Number(process.env['COUNT'] ?? 2000);

const pool = new FuzzPool(await fuzzWorkers(), availableParallelism());
const engine = new EngineRunner(createBackend);
afterAll(() => Promise.all([pool.shutdown(), engine.shutdown()]));

async function differing(runner: ProgramRunner, first: number, count: number) {
  const different: string[] = [];
  const report = await runCampaign({
    ...{ runner, modes: MODES, seed: SEED, first, count },
    onMismatch: ({ program, mode, difference }) => {
      different.push(
        `program ${program} in ${mode.name}: ${difference.text}; hir fuzz --seed ${SEED} --first ${program}`,
      );
    },
  });
  return { report, different };
}

function trapped(report: Report): number {
  return Object.values(report.trapped).reduce((sum, count) => sum + count, 0);
}

test(`${COUNT} programs of seed ${SEED}`, { timeout: 900_000 }, async () => {
  const { report, different } = await differing(pool, 0, COUNT);
  expect(different).toEqual([]);
  // Most programs run to their end, and some end in each of the other ways.
  expect(report.finished + trapped(report) + report.outOfFuel).toBe(report.programs);
  expect(report.finished).toBeGreaterThan(0.6 * COUNT);
  expect(trapped(report)).toBeGreaterThan(0.04 * COUNT);
  expect(report.outOfFuel).toBeGreaterThan(0.02 * COUNT);
});

test('some of them in the whole engine', { timeout: 900_000 }, async () => {
  const count = 20;
  const { report, different } = await differing(engine, COUNT, count);
  expect(different).toEqual([]);
  expect(report.finished + trapped(report) + report.outOfFuel).toBe(count);
});
