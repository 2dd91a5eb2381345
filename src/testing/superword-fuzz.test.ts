/**
 * Random straight-line programs with and without the pass `slp`, in the interpreter. More of them by hand:
 * `SUPERWORD_FUZZ="first count" npx vitest run src/testing/superword-fuzz.test.ts`.
 */
import { expect, test } from 'vitest';
import type { Pass } from '../compiler/opt/pass.ts';
import { passNamed } from '../compiler/opt/passes/index.ts';
import { PIPELINES } from '../compiler/opt/tiers.ts';
import { printModule } from '../hir/text/print.ts';
import { differenceOf, observe, optimizedProgram, parseInternal } from './optimized-program.ts';
import { superwordProgram } from './superword-programs.ts';

const [FIRST, COUNT] = (process.env['SUPERWORD_FUZZ'] ?? '0 25').split(' ').map(Number) as [number, number];
const MS_PER_PROGRAM = 5_000;

const LISTS = [[passNamed('slp') as Pass], PIPELINES.alone];

test(
  'random straight-line code does the same in vectors',
  () => {
    let [vectors, guards, extracts] = [0, 0, 0];
    for (let seed = FIRST; seed < FIRST + COUNT; seed++) {
      const text = superwordProgram(seed);
      const module = parseInternal(text, `program ${seed}`);
      const before = observe(module, text);
      for (const passes of LISTS) {
        const optimized = optimizedProgram(module, passes);
        const printed = printModule(optimized);
        const difference = differenceOf(before, observe(module, text, optimized));
        expect(difference, `program ${seed}:\n${text}\n${printed}`).toBeNull();
        vectors += printed.match(/ vstore /g)?.length ?? 0;
        guards += printed.match(/^scalar\./gm)?.length ?? 0;
        extracts += printed.match(/ extract_lane /g)?.length ?? 0;
      }
    }
    // Otherwise nothing has been tested.
    expect(vectors).toBeGreaterThan(COUNT);
    expect(guards).toBeGreaterThan(COUNT / 2);
    expect(extracts).toBeGreaterThan(0);
  },
  COUNT * MS_PER_PROGRAM,
);
