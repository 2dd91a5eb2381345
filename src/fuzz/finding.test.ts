import { expect, test } from 'vitest';
import { loadModule } from '../hir/load.ts';
import { fuzzWorkers } from '../testing/engine.ts';
import { MODES, type Mode } from '../testing/modes.ts';
import { poolWith, WrongCompiler } from '../testing/wrong-compiler.ts';
import { runCampaign } from './campaign.ts';
import { shrinkMismatch } from './finding.ts';
import { FuzzPool } from './machine/pool.ts';
import { differences, type Outcome } from './outcome.ts';
import type { ProgramRunner } from './runner.ts';

const modes = ['baseline', 'standard'].map((name) => MODES.find((mode) => mode.name === name) as Mode) as [Mode, Mode];

/** Without loops: nobody could stop one on this thread, once its end is shrunk away. */
const PROGRAM = `; run: @main(3) x 2
; run: @main(400)

global @table: [i32; 4] = [5, 6, 7, 8]

function @scale(%a: i32, %b: i32) -> i32 {
entry:
    %r: i32 = mul %a, 12345
    %s: i32 = xor %r, %b
    return %s
}

function @main(%a: i32) -> i32 {
entry:
    %i: i32 = and %a, 3
    %p: *i32 = gep @table, [0, %i]
    %v: i32 = load %p
    %large: bool = gt %a, 100
    brcond %large, twice, once
twice:
    %first: i32 = call @scale(%a, 1)
    br once
once:
    %b: i32 = phi [%a, entry], [%first, twice]
    %second: i32 = call @scale(%v, %b)
    %sum: i32 = add %second, %v
    return %sum
}
`;

test('a program that differs becomes a small one that says what is right', async () => {
  const pool = poolWith(new WrongCompiler(1, 3));
  const outcomes = await pool.outcomes(PROGRAM, modes);
  const [difference] = differences(...(outcomes as [(typeof outcomes)[0], (typeof outcomes)[0]]));
  expect(difference).toMatchObject({ kind: 'value', run: 0, entry: 'main' });
  const mismatch = { program: 0, text: PROGRAM, mode: modes[1], difference: difference as never, options: {} };
  const small = await shrinkMismatch(pool, modes[0], mismatch);
  const { module } = loadModule(small);
  expect(module?.functions.length).toBeLessThanOrEqual(2);
  expect(
    module?.functions.flatMap(({ blocks }) => blocks.flatMap(({ instructions }) => instructions)).length,
  ).toBeLessThanOrEqual(4);
  expect(module?.runs).toHaveLength(1);
  expect(small).toMatch(/^; run: @\w+\([^)]*\) == -?\d+$/m);
  expect(small).toContain('12345');
  // What it says of itself holds where all is well.
  const [right, wrong] = await pool.outcomes(small, modes);
  expect(right).toMatchObject({ runs: [{ problem: null }] });
  expect(wrong).toMatchObject({ runs: [{ problem: expect.stringContaining('expected') }] });
});

/** Two that compile nothing of what is tried. */
const QUICK = ['baseline', 'interpreter'].map((name) => MODES.find((mode) => mode.name === name) as Mode) as [
  Mode,
  Mode,
];

/** In the second mode, an instruction does what another one does. */
async function runnerWith(from: RegExp, to: string): Promise<ProgramRunner> {
  const pool = new FuzzPool(await fuzzWorkers(), 1);
  return {
    width: 1,
    shutdown: () => pool.shutdown(),
    outcomes: async (text, asked, options) => {
      const found: Outcome[] = [];
      for (const mode of asked)
        found.push(...(await pool.outcomes(mode === QUICK[1] ? text.replaceAll(from, to) : text, [mode], options)));
      return found;
    },
  };
}

test('what was late on a busy machine is tried again with patience, and only then called a difference', async () => {
  const pool = new FuzzPool(await fuzzWorkers(), 1);
  const asked: (number | undefined)[] = [];
  const campaign = (late: (patienceMs: number | undefined) => boolean) =>
    runCampaign({
      runner: {
        width: 1,
        shutdown: () => pool.shutdown(),
        outcomes: async (text, chosen, options) => {
          asked.push(options?.patienceMs);
          const outcomes = await pool.outcomes(text, chosen, options);
          return late(options?.patienceMs)
            ? [...outcomes.slice(0, -1), { failure: 'the worker was terminated' }]
            : outcomes;
        },
      },
      ...{ modes: QUICK, seed: 5, first: 0, count: 2, onMismatch: () => {} },
    });
  const once = await campaign((patienceMs) => patienceMs === undefined);
  expect([once.mismatches, once.programs, asked]).toEqual([0, 2, [undefined, 300_000]]);
  const always = await campaign(() => true);
  await pool.shutdown();
  expect(always.mismatches).toBeGreaterThan(0);
});

function sizeOf(text: string): number {
  return loadModule(text).module?.functions.reduce((sum, { instructionCount }) => sum + instructionCount, 0) ?? 0;
}

test.each([
  ['a shift to the wrong side', /: (\w+) = shr /g, ': $1 = shl ', /= shr /],
  ['a lane that is another one', /extract_lane (%\S+), lane 1\b/g, 'extract_lane $1, lane 0', /lane 1/],
])('%s is found among many programs, and what shows it gets small', { timeout: 300_000 }, async (...wrong) => {
  const [, from, to, instruction] = wrong;
  const runner = await runnerWith(from, to);
  let found = 0;
  const report = await runCampaign({
    ...{ runner, modes: QUICK, seed: 5, first: 0, count: 40 },
    onMismatch: async (mismatch) => {
      if (found++ > 0) return;
      const before = sizeOf(mismatch.text);
      const small = await shrinkMismatch(runner, QUICK[0], mismatch);
      expect(small).toMatch(instruction);
      expect(small).toMatch(/^; run: @\w+\(.*\)/);
      expect(sizeOf(small)).toBeLessThan(Math.max(12, before / 10));
    },
  });
  await runner.shutdown();
  expect(found).toBeGreaterThan(0);
  expect(report.mismatches).toBe(found);
});
