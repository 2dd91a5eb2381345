/** The examples and the file tests do in the interpreter what they say; those of several threads are for the engine. */
import { describe, expect, test } from 'vitest';
import { hasErrors } from '../hir/diagnostics.ts';
import { loadModule } from '../hir/load.ts';
import { InterpreterRunner } from '../testing/interpreter-runner.ts';
import { RUN_PROGRAMS, SHORT_EXAMPLES } from '../testing/programs.ts';

const programs = [...SHORT_EXAMPLES, ...RUN_PROGRAMS].filter(({ text }) => !/^; threads:/m.test(text));

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
