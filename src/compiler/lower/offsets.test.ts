import { expect, test } from 'vitest';
import { planProgram } from '../../abi/program.ts';
import { loadModule } from '../../hir/load.ts';
import type { Func } from '../../hir/module.ts';
import { buildControlGraph } from './graph.ts';
import { foldedOffsets } from './offsets.ts';

/** The offsets of a function's accesses, in the order of the text: null where the address is computed. */
function offsetsOf(body: string): (number | null)[] {
  const { module, diagnostics } = loadModule(`global @numbers: [i32; 8] = [1, 2, 3, 4, 5, 6, 7, 8]

function @f(%p: *i32, %i: i32) -> i32 {
${body}
}
`);
  if (module === null) throw new Error(diagnostics[0]?.message);
  const { layout } = planProgram(module, { threads: 1, blockProfiling: false, sampleRate: 1 });
  const func = module.functions[0] as Func;
  const folded = foldedOffsets(func, buildControlGraph(func), layout);
  return func.blocks
    .flatMap(({ instructions }) => instructions)
    .filter(({ op }) => op === 'load' || op === 'store')
    .map((access) => folded.get(access)?.offset ?? null);
}

test('an access carries the offset from a pointer that was accessed before', () => {
  const offsets = offsetsOf(`entry:
    %q: *i32 = gep %p, [1]
    %r: *i32 = gep %q, [2]
    %a: i32 = load %p
    %b: i32 = load %q
    store %b, %r
    return %a`);
  expect(offsets).toEqual([null, 4, 12]);
});

test('the pointer may be computed itself', () => {
  const offsets = offsetsOf(`entry:
    %cell: *i32 = gep @numbers, [0, %i]
    %next: *i32 = gep %cell, [1]
    %x: i32 = load %cell
    store %x, %next
    return %x`);
  expect(offsets).toEqual([null, 4]);
});

test('what is in front of the pointer, and what is accessed first, is computed', () => {
  const offsets = offsetsOf(`entry:
    %before: *i32 = gep %p, [-1]
    %behind: *i32 = gep %p, [1]
    %a: i32 = load %behind
    %b: i32 = load %p
    %c: i32 = load %before
    %d: i32 = load %behind
    return %d`);
  expect(offsets).toEqual([null, null, null, 4]);
});

test('an access on one of several ways proves nothing', () => {
  const offsets = offsetsOf(`entry:
    %q: *i32 = gep %p, [1]
    %some: bool = ne %i, 0
    brcond %some, one, join
one:
    %a: i32 = load %p
    %b: i32 = load %q
    br join
join:
    %c: i32 = load %q
    return %c`);
  expect(offsets).toEqual([null, 4, null]);
});

test('stack memory and new blocks are in memory from the start', () => {
  const offsets = offsetsOf(`entry:
    %stack: *i32 = alloca i32, count 4
    %second: *i32 = gep %stack, [1]
    store %i, %second
    %block: *i32 = call intrinsic.malloc(16)
    %third: *i32 = gep %block, [2]
    store %i, %third
    return %i`);
  expect(offsets).toEqual([4, 8]);
});
