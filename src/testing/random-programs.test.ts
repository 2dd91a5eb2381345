/** Random programs do the same in every mode. `hir fuzz` runs more of them, and makes those that don't small. */
import { afterAll, expect, test } from 'vitest';
import { runCampaign } from '../fuzz/campaign.ts';
import { createBackend } from './engine.ts';
import { MODES, ModeRunner } from './modes.ts';

/** `SEED=123 npx vitest run random-programs` tries others. */
const SEED = Number(process.env['SEED'] ?? 1);
const COUNT = Number(process.env['COUNT'] ?? 2000);

const runner = new ModeRunner(createBackend);
afterAll(() => runner.shutdown());

test(`${COUNT} programs of seed ${SEED}`, { timeout: 900_000 }, async () => {
  const different: string[] = [];
  const report = await runCampaign({
    ...{ runner, modes: MODES, seed: SEED, first: 0, count: COUNT },
    onMismatch: ({ program, mode, difference }) => {
      different.push(
        `program ${program} in ${mode.name}: ${difference.text}; hir fuzz --seed ${SEED} --first ${program}`,
      );
    },
  });
  expect(different).toEqual([]);
  // Most programs run to their end, and some end in each of the other ways.
  const trapped = Object.values(report.trapped).reduce((sum, count) => sum + count, 0);
  expect(report.finished + trapped + report.outOfFuel).toBe(report.programs);
  expect(report.finished).toBeGreaterThan(0.6 * COUNT);
  expect(trapped).toBeGreaterThan(0.04 * COUNT);
  expect(report.outOfFuel).toBeGreaterThan(0.02 * COUNT);
});
