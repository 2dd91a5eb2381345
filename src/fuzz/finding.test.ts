import { expect, test } from 'vitest';
import { loadModule } from '../hir/load.ts';
import { MODES, type Mode } from '../testing/modes.ts';
import { poolWith, WrongCompiler } from '../testing/wrong-compiler.ts';
import { runCampaign } from './campaign.ts';
import { shrinkMismatch } from './finding.ts';
import { differences } from './outcome.ts';

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

test('a campaign names the program and the mode that differ', async () => {
  // Every program has that number somewhere, and few use it for what shows.
  const pool = poolWith(new WrongCompiler(1, 3));
  const right = await pool.outcomes(PROGRAM, [modes[0]]);
  const found: string[] = [];
  const report = await runCampaign({
    runner: {
      width: 1,
      shutdown: async () => {},
      outcomes: async (text, asked) =>
        asked.map((mode) =>
          mode === modes[1] && text.includes('function @p2(') ? { failure: 'spoilt' } : (right[0] as never),
        ),
    },
    ...{ modes, seed: 1, first: 0, count: 5 },
    onMismatch: ({ program, mode, difference }) => {
      found.push(`${program} in ${mode.name}: ${difference.kind}`);
    },
  });
  expect(found).toEqual(['2 in standard: failure']);
  expect(report).toMatchObject({ programs: 5, mismatches: 1 });
});
