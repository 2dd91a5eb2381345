/** Calls that have become jumps are still counted. */
import { expect, test } from 'vitest';
import { loadModule } from '../../../hir/load.ts';
import { printModule } from '../../../hir/text/print.ts';
import { optimizedProgram } from '../../../testing/optimized-program.ts';
import { NO_PROFILE } from '../facts.ts';
import { tailRecursion } from './tail-recursion.ts';

const TEXT = `
function @gcd(%a: u32, %b: u32) -> u32 {
entry:
    %z: bool = eq %b, 0
    brcond %z, done, more
done:
    return %a
more:
    %r: u32 = rem %a, %b
    %g: u32 = call @gcd(%b, %r)
    return %g
}
`;

test.each([true, false])('counts: %s', (counts) => {
  const { module } = loadModule(TEXT);
  if (module === null) throw new Error('the text is not correct');
  const printed = printModule(optimizedProgram(module, [tailRecursion], NO_PROFILE, counts));
  const [, more] = printed.split('more:\n');
  expect(more?.match(/count_call\(@gcd\)\s+br entry\n/g)?.length ?? 0).toBe(counts ? 1 : 0);
});
