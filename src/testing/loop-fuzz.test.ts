/**
 * Random loops with and without the passes that work on loops, in the interpreter. More of them by hand:
 * `LOOP_FUZZ="first count" npx vitest run src/testing/loop-fuzz.test.ts`.
 */
import { expect, test } from 'vitest';
import type { Pass } from '../compiler/opt/pass.ts';
import { passNamed } from '../compiler/opt/passes/index.ts';
import { PIPELINES } from '../compiler/opt/tiers.ts';
import { printModule } from '../hir/text/print.ts';
import { loopProgram } from './loop-programs.ts';
import { differenceOf, observe, optimizedProgram, parseInternal } from './optimized-program.ts';

const [FIRST, COUNT] = (process.env['LOOP_FUZZ'] ?? '0 16').split(' ').map(Number) as [number, number];
const MS_PER_PROGRAM = 10_000;

const named = (names: string) => names.split(' ').map((name) => passNamed(name) as Pass);
const LISTS = [
  named('loop-rotate vectorize'),
  named('loop-rotate strip-mine vectorize'),
  named('loop-rotate loop-idioms'),
  named('loop-rotate peel gvn simplify-cfg dce'),
  named('loop-rotate load-pre'),
  named('loop-rotate gvn implied-conditions simplify-cfg strength-reduce partial-unroll'),
  PIPELINES.alone,
];

test(
  'random loops do the same with the passes that work on loops',
  () => {
    let vectors = 0;
    let bulks = 0;
    for (let seed = FIRST; seed < FIRST + COUNT; seed++) {
      const text = loopProgram(seed);
      const module = parseInternal(text, `program ${seed}`);
      const before = observe(module, text);
      for (const passes of LISTS) {
        const optimized = optimizedProgram(module, passes);
        const printed = printModule(optimized);
        expect(
          differenceOf(before, observe(module, text, optimized)),
          `program ${seed}:\n${text}\n${printed}`,
        ).toBeNull();
        vectors += printed.match(/ vstore /g)?.length ?? 0;
        bulks += printed.match(/intrinsic\.mem(move|set)/g)?.length ?? 0;
      }
    }
    // Otherwise nothing has been tested.
    expect(vectors).toBeGreaterThan(COUNT);
    expect(bulks).toBeGreaterThan(COUNT);
  },
  COUNT * MS_PER_PROGRAM,
);

test.each(['peel', 'loop-idioms', 'partial-unroll', 'strip-mine'])('random loops have something for %s', (name) => {
  let changed = 0;
  for (let seed = 0; seed < 8; seed++) {
    const module = parseInternal(loopProgram(seed), `program ${seed}`);
    const without = printModule(optimizedProgram(module, named('loop-rotate')));
    if (printModule(optimizedProgram(module, named(`loop-rotate ${name}`))) !== without) changed++;
  }
  expect(changed).toBeGreaterThan(1);
});
