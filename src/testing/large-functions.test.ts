/** Functions of sizes that people don't write and compilers do, in every mode, against results computed here. */
import { afterAll, describe, expect, test } from 'vitest';
import { MODES, runInMode, shutdownModes } from './modes.ts';

afterAll(shutdownModes);

const count = (n: number) => Array.from({ length: n }, (_, i) => i);

function functionOf(...lines: string[]): string {
  return `function @f(%n: i32) -> i32 {\nentry:\n${lines.map((line) => `    ${line}\n`).join('')}}\n`;
}

/** 200 values that are all live at once, in a loop that renews them all. */
function manyLiveValues(): [string, (n: number) => number] {
  const values = count(200);
  const phis = values.map((i) => `%v${i}: i32 = phi [%s${i}, entry], [%w${i}, body]`);
  const text = functionOf(
    ...values.map((i) => `%s${i}: i32 = add %n, ${i}`),
    'br loop',
    'loop:',
    '%k: i32 = phi [0, entry], [%k2, body]',
    ...phis,
    '%more: bool = lt %k, 10',
    'brcond %more, body, done',
    'body:',
    ...values.map((i) => `%w${i}: i32 = sub %v${(i + 7) % 200}, %v${(i * 3) % 200}`),
    '%k2: i32 = add %k, 1',
    'br loop',
    'done:',
    ...values.map((i) => `%a${i}: i32 = add ${i === 0 ? '0' : `%b${i - 1}`}, %v${i}\n    %b${i}: i32 = mul %a${i}, 31`),
    'return %b199',
  );
  const compute = (n: number) => {
    let v = values.map((i) => (n + i) | 0);
    for (let k = 0; k < 10; k++) {
      v = values.map((i) => ((v[(i + 7) % 200] as number) - (v[(i * 3) % 200] as number)) | 0);
    }
    return v.reduce((sum, value) => Math.imul((sum + value) | 0, 31), 0);
  };
  return [text, compute];
}

/** 5,000 operations, each the only use of the one before. */
function longChain(): [string, (n: number) => number] {
  const ops = ['add', 'xor', 'mul', 'sub'] as const;
  const steps = count(5000).map((i) => [ops[i % 4] as (typeof ops)[number], ((i * 7919) % 1000) + 1] as const);
  const text = functionOf(
    ...steps.map(([op, k], i) => `%v${i}: i32 = ${op} ${i === 0 ? '%n' : `%v${i - 1}`}, ${k}`),
    'return %v4999',
  );
  const compute = (n: number) =>
    steps.reduce((v, [op, k]) => {
      if (op === 'mul') return Math.imul(v, k);
      return op === 'add' ? (v + k) | 0 : op === 'sub' ? (v - k) | 0 : v ^ k;
    }, n);
  return [text, compute];
}

/** 1,000 diamonds' worth of blocks after each other, each with a phi. */
function manyBlocks(): [string, (n: number) => number] {
  const lines = count(333).flatMap((i) => [
    `%b${i}: i32 = and %v${i}, ${1 << (i % 20)}`,
    `%c${i}: bool = eq %b${i}, 0`,
    `brcond %c${i}, yes${i}, no${i}`,
    `yes${i}:`,
    `%x${i}: i32 = add %v${i}, ${i * 1001 + 1}`,
    `br join${i}`,
    `no${i}:`,
    `%y${i}: i32 = sub %v${i}, ${i * 77 + 5}`,
    `br join${i}`,
    `join${i}:`,
    `%v${i + 1}: i32 = phi [%x${i}, yes${i}], [%y${i}, no${i}]`,
  ]);
  const text = functionOf('%v0: i32 = add %n, 0', ...lines, 'return %v333');
  const compute = (n: number) =>
    count(333).reduce((v, i) => ((v & (1 << (i % 20))) === 0 ? v + i * 1001 + 1 : v - (i * 77 + 5)) | 0, n);
  return [text, compute];
}

/** 300 branches, each in an arm of the one before. */
function deepNesting(): [string, (n: number) => number] {
  const depth = 300;
  const lines = count(depth).flatMap((i) => [
    `%c${i}: bool = gt %n, ${i}`,
    `brcond %c${i}, deeper${i}, out${i}`,
    `out${i}:`,
    'br done',
    `deeper${i}:`,
  ]);
  const incoming = count(depth).map((i) => `[${i * 3}, out${i}]`);
  const text = functionOf(
    ...lines,
    'br done',
    'done:',
    `%r: i32 = phi ${incoming.join(', ')}, [-1, deeper${depth - 1}]`,
    'return %r',
  );
  return [text, (n) => (n >= depth ? -1 : Math.max(n, 0) * 3)];
}

/** A switch of 1,000 cases to 500 blocks that all meet again. */
function hugeSwitch(): [string, (n: number) => number] {
  const cases = count(1000).map((i) => `${i * 3} => b${i % 500}`);
  const blocks = count(500).flatMap((i) => [`b${i}:`, `%x${i}: i32 = mul %n, ${i + 2}`, 'br done']);
  const incoming = count(500).map((i) => `[%x${i}, b${i}]`);
  const text = functionOf(
    `switch %n, default done, [${cases.join(', ')}]`,
    ...blocks,
    'done:',
    `%r: i32 = phi [-7, entry], ${incoming.join(', ')}`,
    'return %r',
  );
  return [text, (n) => (n % 3 === 0 && n >= 0 && n < 3000 ? Math.imul(n, ((n / 3) % 500) + 2) : -7)];
}

/** Ninety-five phis of a loop, each taking its neighbour's value in every round: none may be written before all are read. */
function manyPhis(): [string, (n: number) => number] {
  const ring = 45;
  const pairs = 5;
  const each = (n: number, line: (i: number) => string) => Array.from({ length: n }, (_, i) => line(i)).join('\n');
  const text = `
type %Pair = { i32, i64 }
function @f(%n: i32) -> i32 {
entry:
    %rounds: i32 = and %n, 63
${each(pairs, (i) => `    %c${i}: %Pair = const { ${i}, ${100 + i} }`)}
    br loop
loop:
    %k: i32 = phi [0, entry], [%k2, body]
${each(ring, (i) => `    %a${i}: i32 = phi [${7 * i}, entry], [%a${(i + 1) % ring}, body]`)}
${each(pairs, (i) => `    %p${i}: %Pair = phi [%c${i}, entry], [%p${(i + 1) % pairs}, body]`)}
${each(ring, (i) => `    %b${i}: i64 = phi [${11 * i}, entry], [%b${(i + 1) % ring}, body]`)}
    %more: bool = lt %k, %rounds
    brcond %more, body, done
body:
    %k2: i32 = add %k, 1
    br loop
done:
    %b: i32 = trunc %b3
    %q: i64 = extractvalue %p2, [1]
    %q1: i32 = trunc %q
    %q0: i32 = extractvalue %p4, [0]
    %x: i32 = mul %b, 1000
    %y: i32 = add %a0, %x
    %z: i32 = mul %q1, 1000000
    %v: i32 = add %y, %z
    %w: i32 = add %v, %q0
    return %w
}
`;
  const compute = (n: number): number => {
    const r = n & 63;
    const a = 7 * (r % ring);
    const b = 11 * ((3 + r) % ring);
    return a + 1000 * b + 1_000_000 * (100 + ((2 + r) % pairs)) + ((4 + r) % pairs);
  };
  return [text, compute];
}

const ARGUMENTS = [0, 7, -123_456, 2_147_483_647, 299, 300, 2997];

describe.each([
  ['200 live values', manyLiveValues()],
  ['a chain of 5,000 operations', longChain()],
  ['1,000 blocks', manyBlocks()],
  ['300 nested branches', deepNesting()],
  ['a switch of 1,000 cases', hugeSwitch()],
  ['95 phis in turn', manyPhis()],
])('%s', (_, [text, compute]) => {
  const runs = ARGUMENTS.map((n) => `; run: @f(${n}) == ${compute(n)}\n`).join('');
  test.each(MODES)('$name', async (mode) => {
    const { runs: results } = await runInMode(mode, runs + text.replace(/^ {4}(\w+:)$/gm, '$1'));
    expect(results.map(({ problem }) => problem)).toEqual(ARGUMENTS.map(() => null));
  });
});
