/** Functions of shapes that hurt compilers: each must come through every mode, and mean the same in all of them. */
import { afterAll, describe, expect, test } from 'vitest';
import { MODES, runInMode, shutdownModes } from './modes.ts';

const numbers = (count: number) => Array.from({ length: count }, (_, i) => i);

/** One block, each value used by the next. */
function chain(length: number): string {
  const body = numbers(length).map((i) => `    %v${i + 1}: i32 = ${i % 2 === 0 ? 'add' : 'xor'} %v${i}, ${i}`);
  return `function @f(%v0: i32) -> i32 {\nentry:\n${body.join('\n')}\n    return %v${length}\n}`;
}

/** Values that all live at the same time, into another block. */
function wide(count: number): string {
  const values = numbers(count).map((i) => `    %v${i}: i32 = mul %x, ${i}`);
  const sums = numbers(count).map((i) => `    %s${i + 1}: i32 = add %s${i}, %v${i}`);
  return `function @f(%x: i32) -> i32 {
entry:
${values.join('\n')}
    br sum
sum:
    %s0: i32 = const 0
${sums.join('\n')}
    return %s${count}
}`;
}

/** A diamond after another. */
function diamonds(count: number): string {
  const parts = numbers(count).map(
    (i) => `b${i}:
    %c${i}: bool = lt %v${i}, ${i % 50}
    brcond %c${i}, then${i}, else${i}
then${i}:
    %t${i}: i32 = add %v${i}, ${i}
    br join${i}
else${i}:
    %e${i}: i32 = sub %v${i}, 3
    br join${i}
join${i}:
    %v${i + 1}: i32 = phi [%t${i}, then${i}], [%e${i}, else${i}]
    br b${i + 1}`,
  );
  return `function @f(%v0: i32) -> i32 {
entry:
    br b0
${parts.join('\n')}
b${count}:
    return %v${count}
}`;
}

/** Loops in loops; each goes round once. */
function nest(depth: number): string {
  const heads = numbers(depth).map(
    (i) => `l${i}:
    %i${i}: i32 = phi [0, ${i === 0 ? 'entry' : `l${i - 1}`}], [%n${i}, e${i}]
    br ${i === depth - 1 ? `e${i}` : `l${i + 1}`}`,
  );
  const ends = numbers(depth).map(
    (i) => `e${i}:
    %n${i}: i32 = add %i${i}, 1
    %c${i}: bool = lt %n${i}, 1
    brcond %c${i}, l${i}, ${i === 0 ? 'done' : `e${i - 1}`}`,
  );
  return `function @f(%x: i32) -> i32 {
entry:
    br l0
${heads.join('\n')}
${ends.toReversed().join('\n')}
done:
    %r: i32 = add %n0, %x
    return %r
}`;
}

/** A switch into blocks that all meet in one phi. */
function fan(cases: number): string {
  const list = numbers(cases);
  return `function @f(%x: i32) -> i32 {
entry:
    switch %x, default other, [${list.map((i) => `${i} => b${i}`).join(', ')}]
${list.map((i) => `b${i}:\n    br join`).join('\n')}
other:
    br join
join:
    %r: i32 = phi ${list.map((i) => `[${i * 3}, b${i}]`).join(', ')}, [-1, other]
    return %r
}`;
}

const SHAPES: Readonly<Record<string, string>> = {
  'a chain of 6,000 values': chain(6000),
  '3,000 values alive at once': wide(3000),
  '1,000 diamonds': diamonds(1000),
  '400 nested loops': nest(400),
  'a switch of 2,000 cases': fan(2000),
};

afterAll(shutdownModes);

describe.each(Object.entries(SHAPES))('%s', (_, text) => {
  const program = `; run: @f(5)\n; run: @f(77) x 3\n; run: @f(-1)\n${text}\n`;
  test.each(MODES)('$name', async (mode) => {
    const [baseline] = MODES;
    expect(await runInMode(mode, program)).toEqual(await runInMode(baseline as (typeof MODES)[number], program));
  });
});
