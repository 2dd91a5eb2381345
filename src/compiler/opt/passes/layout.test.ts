/** What is held to run hardly ever, and what the engine is told about it. */
import { expect, test } from 'vitest';
import { planProgram } from '../../../abi/program.ts';
import { loadModule } from '../../../hir/load.ts';
import type { Module } from '../../../hir/module.ts';
import { PLAN } from '../../../testing/optimized-program.ts';
import { emitModule } from '../../lower/module.ts';
import { NO_PROFILE, type Profile } from '../facts.ts';
import { optimizeModule } from '../module.ts';
import { devirtualize } from './devirtualize.ts';
import { layout } from './layout.ts';

const TEXT = `
function @slow(%x: i32) -> i32 cold {
entry:
    return %x
}
function @f(%n: i32) -> i32 {
entry:
    %bad: bool = lt %n, 0
    brcond %bad, trap, fine
trap:
    call intrinsic.abort()
    unreachable
fine:
    br loop
loop:
    %i: i32 = phi [0, fine], [%i2, next]
    %odd: i32 = and %i, 1
    %is: bool = eq %odd, 0
    brcond %is, next, one
one:
    %seven: bool = ne %i, 7
    brcond %seven, next, seldom
seldom:
    %s: i32 = call @slow(%i)
    br next
next:
    %i2: i32 = add %i, 1
    %more: bool = lt %i2, %n
    brcond %more, loop, done
done:
    return %i2
}
`;

function load(): Module {
  const { module } = loadModule(TEXT);
  if (module === null) throw new Error('the text is not correct');
  return module;
}

function rareBlocks(profile: Profile = NO_PROFILE): string[] {
  const module = load();
  const { module: optimized } = optimizeModule(module, planProgram(module, PLAN), [layout], { profile });
  return optimized.functions
    .flatMap(({ blocks }) => blocks.filter(({ rare }) => rare).map(({ name }) => name))
    .toSorted();
}

test('traps and calls of cold functions are rare', () => {
  expect(rareBlocks()).toEqual(['seldom', 'trap']);
});

test('what was measured counts more; the way out of a loop is not rare', () => {
  const { functions, blockCount } = load();
  const blocks = new Array<number>(blockCount).fill(0);
  const counts: Record<string, number> = { entry: 1, fine: 1, loop: 1000, one: 10, seldom: 5, next: 1000, done: 1 };
  for (const block of functions[1]?.blocks ?? []) blocks[block.number] = counts[block.name] ?? 0;
  expect(rareBlocks({ calls: [5, 1], blocks, targets: [], parameters: [] })).toEqual(['one', 'trap']);
});

test('calls of targets behind compares run as often as was measured', () => {
  const { module } = loadModule(`
function @one() -> i32 {
entry:
    return 1
}
function @two() -> i32 {
entry:
    return 2
}
function @call(%f: fn() -> i32) -> i32 {
entry:
    %r: i32 = call_indirect %f()
    return %r
}
`);
  const [one, two, caller] = module?.functions ?? [];
  const call = caller?.blocks[0]?.instructions[0];
  if (module === null || one === undefined || two === undefined || call === undefined)
    throw new Error('the text is not correct');
  const plan = planProgram(module, PLAN);
  const rareWith = (counts: readonly [number, number], others: number, blocks: Profile['blocks'] = null) => {
    const seen = [one, two].map((target, i) => ({ slot: plan.table.slotOf.get(target) ?? 0, calls: counts[i] ?? 0 }));
    const profile = { calls: [1, 1, 100], blocks, targets: [{ site: call.site, seen, others }], parameters: [] };
    const { module: optimized } = optimizeModule(module, plan, [devirtualize, layout], { profile });
    return optimized.functions[2]?.blocks.flatMap(({ rare, instructions: [first] }) => (rare ? [first?.op] : []));
  };
  expect(rareWith([60, 40], 0)).toEqual(['call_indirect']);
  expect(rareWith([60, 36], 4)).toEqual(['call_indirect']);
  expect(rareWith([60, 20], 20)).toEqual([]);
  const everyBlock = module.functions.flatMap(({ blocks }) => blocks.map(() => 100));
  expect(rareWith([97, 3], 0, everyBlock)).toEqual(['eq', 'call_indirect']);
  expect(rareWith([60, 40], 0, everyBlock)).toEqual(['call_indirect']);
});

test('the engine gets hints for both kinds of branches', () => {
  const module = load();
  const plan = planProgram(module, PLAN);
  const hintsOf = (source: Module) => {
    const { bytes } = emitModule({
      plan,
      instrumentation: {
        countCalls: false,
        countBlocks: false,
        crossing: null,
        safepoints: null,
        looksAtOneOf: null,
      },
      members: source.functions,
      exported: source.functions,
      direct: new Set<number>(),
      externs: [],
      thunks: [],
      moduleName: 'm',
      invitesInlining: false,
    });
    const [section] = WebAssembly.Module.customSections(new WebAssembly.Module(bytes), 'metadata.code.branch_hint');
    return section === undefined ? [] : [...new Uint8Array(section)];
  };
  expect(hintsOf(module)).toEqual([]);
  const hints = hintsOf(optimizeModule(module, plan, [layout]).module);
  // One function, its number, two hints, each an offset with the size of the hint, 1, and the hint.
  expect(hints.slice(0, 3)).toEqual([1, expect.any(Number), 2]);
  expect([hints.at(5), hints.at(-1)]).toEqual([0, 1]);
});
