/** The examples and the file tests do in the interpreter what they say. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EXAMPLES } from '../examples/index.ts';
import { hasErrors } from '../hir/diagnostics.ts';
import { loadModule } from '../hir/load.ts';
import { InterpreterRunner } from '../testing/interpreter-runner.ts';

const FILE_TESTS = join(import.meta.dirname, '../testing/filetests/run');

const programs = [
  ...EXAMPLES.map(({ id, text }) => ({ name: `example ${id}`, text })),
  ...readdirSync(FILE_TESTS)
    .filter((name) => name.endsWith('.hir'))
    .map((name) => ({ name, text: readFileSync(join(FILE_TESTS, name), 'utf8') })),
];

describe.each(programs)('$name', ({ text }) => {
  test('runs as it says', () => {
    const { module, diagnostics } = loadModule(text);
    if (module === null || hasErrors(diagnostics)) throw new Error(JSON.stringify(diagnostics));
    const runner = new InterpreterRunner(module, text);
    const problems = module.runs.flatMap((directive) => {
      const { entry, args, problem, trap } = runner.run(directive);
      return problem === null ? [] : [`@${entry}(${args.join(', ')}): ${problem} (line ${trap?.line ?? '?'})`];
    });
    expect(problems).toEqual([]);
  });
});
