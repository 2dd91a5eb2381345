/** The example programs give the answers that they state, in every tier. */
import { afterAll, describe, expect, test } from 'vitest';
import { MODES, runInMode, shutdownModes } from './modes.ts';
import { SHORT_EXAMPLES } from './programs.ts';

afterAll(shutdownModes);

describe.each(SHORT_EXAMPLES)('$name', ({ text }) => {
  test.each(MODES)('$name', async (mode) => {
    const { runs } = await runInMode(mode, text);
    expect(runs.length).toBeGreaterThan(0);
    expect(runs.map(({ entry, problem }) => ({ entry, problem }))).toEqual(
      runs.map(({ entry }) => ({ entry, problem: null })),
    );
  });
});
