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

/** One call of @run calls @small n times; @run itself stays cold. */
export const LONG_CALL = `
function @small(%n: i32) -> i32 {
entry:
    %c: bool = lt %n, 0
    brcond %c, negative, positive
negative:
    return 0
positive:
    %a: i32 = mul %n, 3
    %b: i32 = xor %a, 5
    return %b
}
function @run(%n: i32) -> i32 {
entry:
    br loop
loop:
    %i: i32 = phi [0, entry], [%i2, body]
    %s: i32 = phi [0, entry], [%s2, body]
    %more: bool = lt %i, %n
    brcond %more, body, done
body:
    %v: i32 = call @small(%i)
    %s2: i32 = add %s, %v
    %i2: i32 = add %i, 1
    br loop
done:
    return %s
}
`;
