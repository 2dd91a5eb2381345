/** The programs of the repository that say what they do, for tests that run them all. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXAMPLES } from '../examples/index.ts';

export interface NamedProgram {
  readonly name: string;
  readonly text: string;
}

/**
 * The examples without the calls of `@main` that run for seconds, to be watched: in the interpreter they take minutes.
 * Shorter runs of the same functions stand beside them.
 */
export const SHORT_EXAMPLES: readonly NamedProgram[] = EXAMPLES.map(({ id, text }) => ({
  name: id,
  text: text.replace(/^; run: @main\(\).*\n/m, ''),
}));

const RUN_TESTS = join(import.meta.dirname, 'filetests/run');

/** The file tests that are to be run, without those in other folders. */
export const RUN_PROGRAMS: readonly NamedProgram[] = readdirSync(RUN_TESTS)
  .filter((name) => name.endsWith('.hir'))
  .sort()
  .map((name) => ({ name, text: readFileSync(join(RUN_TESTS, name), 'utf8') }));
