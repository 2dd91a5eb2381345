/**
 * Control flow without any structure: every block branches anywhere, into cycles with several entries, from blocks that
 * nothing reaches. Each program's results are computed here from the graph itself.
 */
import { afterAll, expect, test } from 'vitest';
import { type Random, seededRandom } from '../fuzz/random.ts';
import { MODES, runInMode, shutdownModes } from './modes.ts';

afterAll(shutdownModes);

const GRAPHS = 60;
const ARGUMENTS = [0, 1, 6, -9, 1234];
/** Blocks that a call may pass; calls that pass more are left out. */
const MOST_STEPS = 2000;

interface RandomBlock {
  /** Where the block goes by the low three bits of its value. */
  readonly targets: readonly number[];
  /** The blocks of the cases of a switch, or two of a branch, or one. */
  readonly kind: 'br' | 'brcond' | 'switch' | 'return';
  /** A block on every way to this one, whose value it uses. */
  from: number;
  readonly factor: number;
}

function randomGraph(random: Random): RandomBlock[] {
  const size = 3 + random(9);
  const any = () => 1 + random(size - 1);
  const blocks = Array.from({ length: size }, (_, index): RandomBlock => {
    const factor = random(20) - 10;
    const choice = random(20);
    if (index > 0 && choice < 3) return { kind: 'return', targets: [], from: 0, factor };
    if (choice < 7) return { kind: 'br', targets: [any()], from: 0, factor };
    if (choice < 16) return { kind: 'brcond', targets: [any(), any()], from: 0, factor };
    return { kind: 'switch', targets: Array.from({ length: 2 + random(4) }, any), from: 0, factor };
  });
  for (const [index, block] of blocks.entries()) {
    const before = blocks.map((_, b) => b).filter((b) => b !== index && isOnEveryWay(blocks, b, index));
    block.from = before[random(before.length)] ?? 0;
  }
  return blocks;
}

/** Whether no way from the entry to `block` avoids `other`; true when there is no way at all. */
function isOnEveryWay(blocks: readonly RandomBlock[], other: number, block: number): boolean {
  if (other === 0) return true;
  const seen = new Set([0]);
  for (const at of seen) {
    if (at === block) return false;
    for (const target of (blocks[at] as RandomBlock).targets) if (target !== other) seen.add(target);
  }
  return true;
}

/** Each block b has a phi %p of the values that its predecessors leave, and leaves %v = %p · 3 + (%v of `from`) + factor. */
function graphText(name: string, blocks: readonly RandomBlock[]): string {
  const label = (b: number) => (b === 0 ? 'entry' : `b${b}`);
  const lines = [`function @${name}(%n: i32) -> i32 {`];
  for (const [b, { kind, targets, from, factor }] of blocks.entries()) {
    lines.push(`${label(b)}:`);
    const sources = blocks.map((_, s) => s).filter((s) => (blocks[s] as RandomBlock).targets.includes(b));
    const incoming = sources.map((s) => `[%v${s}, ${label(s)}]`);
    const input = b === 0 || sources.length === 0 ? '%n' : `%p${b}`;
    if (input !== '%n') lines.push(`    ${input}: i32 = phi ${incoming.join(', ')}`);
    lines.push(`    %t${b}: i32 = mul ${input}, 3`, `    %u${b}: i32 = add %t${b}, ${b === 0 ? '%n' : `%v${from}`}`);
    lines.push(`    %v${b}: i32 = add %u${b}, ${factor}`);
    if (kind === 'return') {
      lines.push(`    return %v${b}`);
      continue;
    }
    if (kind === 'br') {
      lines.push(`    br ${label(targets[0] as number)}`);
      continue;
    }
    lines.push(`    %m${b}: i32 = and %v${b}, 7`);
    const [first, ...others] = targets.map(label) as [string, ...string[]];
    if (kind === 'switch') {
      lines.push(`    switch %m${b}, default ${first}, [${others.map((to, i) => `${i} => ${to}`).join(', ')}]`);
    } else {
      lines.push(`    %c${b}: bool = lt %m${b}, 4`, `    brcond %c${b}, ${first}, ${others[0]}`);
    }
  }
  return [...lines, '}', ''].join('\n');
}

/** Null when the call passes too many blocks. */
function evaluate(blocks: readonly RandomBlock[], n: number): number | null {
  const values = blocks.map(() => 0);
  let input = n;
  let at = 0;
  for (let step = 0; step < MOST_STEPS; step++) {
    const { kind, targets, from, factor } = blocks[at] as RandomBlock;
    const value = (Math.imul(input, 3) + (at === 0 ? n : (values[from] as number)) + factor) | 0;
    values[at] = value;
    if (kind === 'return') return value;
    const low = value & 7;
    const chosen = kind === 'brcond' ? (low < 4 ? 0 : 1) : kind === 'switch' && low + 1 < targets.length ? low + 1 : 0;
    at = targets[chosen] as number;
    input = value;
  }
  return null;
}

function randomProgram(seed: number): string {
  const random = seededRandom(seed);
  let runs = '';
  let functions = '';
  for (let made = 0; made < GRAPHS; ) {
    const blocks = randomGraph(random);
    const results = ARGUMENTS.map((n) => [n, evaluate(blocks, n)] as const).filter(([, result]) => result !== null);
    if (results.length < 3) continue;
    const name = `graph${made++}`;
    runs += results.map(([n, result]) => `; run: @${name}(${n}) == ${result}\n`).join('');
    functions += graphText(name, blocks);
  }
  return runs + functions;
}

const seed = Number(process.env['SEED'] ?? 1);

test.each(MODES)(`random graphs of seed ${seed}: $name`, async (mode) => {
  const text = randomProgram(seed);
  const { runs } = await runInMode(mode, text);
  const problems = runs.flatMap(({ entry, line, problem }) =>
    problem === null ? [] : [`${line} @${entry}: ${problem}`],
  );
  expect(problems).toEqual([]);
});
