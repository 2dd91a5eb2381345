/** Random programs do the same in every tier. */
import { afterAll, describe, expect, test } from 'vitest';
import { MODES, type Mode, runInMode, shutdownModes } from './modes.ts';
import { generateProgram, seededRandom } from './program-generator.ts';

/** `SEED=123 npx vitest run random-programs` tries one program again. */
const SEED = process.env['SEED'];
const SEEDS = SEED === undefined ? Array.from({ length: 6 }, (_, i) => i) : [Number(SEED)];

afterAll(shutdownModes);

describe.each(SEEDS)('program of seed %i', (seed) => {
  const text = generateProgram(seededRandom(seed));
  const [baseline, ...others] = MODES as readonly [Mode, ...Mode[]];

  test.each(others.map((mode) => [mode.name, mode] as const))('%s does what baseline does', async (_name, mode) => {
    expect(await runInMode(mode, text)).toEqual(await runInMode(baseline, text));
  });
});
