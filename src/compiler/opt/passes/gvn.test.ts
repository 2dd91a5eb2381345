/** What the Passes pane says of value numbering. */
import { expect, test } from 'vitest';
import { planProgram } from '../../../abi/program.ts';
import { loadModule } from '../../../hir/load.ts';
import type { Func } from '../../../hir/module.ts';
import { PLAN } from '../../../testing/optimized-program.ts';
import { NO_PROFILE } from '../facts.ts';
import { runPipeline } from '../pipeline.ts';
import { gvn } from './gvn.ts';

const TEXT = `
function @f(%a: i32, %b: i32) -> i32 {
entry:
    %x: i32 = mul %a, %b
    %y: i32 = mul %b, %a
    %z: i32 = add %x, 0
    %s: i32 = sub %z, %y
    return %s
}

function @nothing(%a: i32) -> i32 {
entry:
    return %a
}
`;

test('says how much was computed before, and how much became simpler', () => {
  const { module } = loadModule(TEXT);
  if (module === null) throw new Error('the text is not correct');
  const facts = {
    module,
    plan: planProgram(module, PLAN),
    profile: NO_PROFILE,
    counts: false,
    bodyOf: (func: Func) => func,
  };
  const said = module.functions.map((func) =>
    runPipeline(func, [gvn], facts).records.flatMap(({ remarks }) => remarks.map(({ text }) => text)),
  );
  expect(said).toEqual([['1 computed before, 2 simplified by rules and constants'], []]);
});
