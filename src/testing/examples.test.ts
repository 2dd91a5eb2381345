/** The example programs give the answers that they state, in every tier. */
import { afterAll, describe, expect, test } from 'vitest';
import { EXAMPLES } from '../examples/index.ts';
import { MODES, runInMode, shutdownModes } from './modes.ts';

afterAll(shutdownModes);

describe.each(EXAMPLES)('$id', ({ text }) => {
  // What runs for seconds is there to be watched; a shorter run of the same functions stands above it.
  const workload = text.replace(/^; run: @main\(\).*\n/m, '');

  test.each(MODES)('$name', async (mode) => {
    const { runs } = await runInMode(mode, workload);
    expect(runs.length).toBeGreaterThan(0);
    expect(runs.map(({ entry, problem }) => ({ entry, problem }))).toEqual(
      runs.map(({ entry }) => ({ entry, problem: null })),
    );
  });
});
