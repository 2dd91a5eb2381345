/** `; test run`: the file's run directives hold in every mode, and every mode does exactly what the baseline does. */
import { expect } from 'vitest';
import type { FileTest, TestVariant } from './filetest.ts';
import { type Behaviour, MODES, type Mode, runInMode } from './modes.ts';

const [BASELINE] = MODES as readonly [Mode, ...Mode[]];
const baselines = new Map<string, Promise<Behaviour>>();

/** Each file runs once in the baseline, whichever variants are asked for. */
function baselineOf(file: FileTest): Promise<Behaviour> {
  let behaviour = baselines.get(file.path);
  if (behaviour === undefined) {
    behaviour = runInMode(BASELINE, file.text);
    baselines.set(file.path, behaviour);
  }
  return behaviour;
}

export const RUN_VARIANTS: readonly TestVariant[] = MODES.map((mode) => ({
  name: mode.name,
  run: async (file) => {
    const baseline = await baselineOf(file);
    const behaviour = mode === BASELINE ? baseline : await runInMode(mode, file.text);
    expect(problemsOf(behaviour)).toEqual([]);
    expect(behaviour.runs.length).toBeGreaterThan(0);
    expect(behaviour).toEqual(baseline);
  },
}));

function problemsOf({ runs }: Behaviour): string[] {
  return runs.flatMap(({ line, entry, problem }) => (problem === null ? [] : [`line ${line}, @${entry}: ${problem}`]));
}
