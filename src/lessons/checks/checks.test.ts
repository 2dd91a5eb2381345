import { describe, expect, test } from 'vitest';
import type { CompilationStep, CompilationSteps, PassRemark, RunResult } from '../../engine/api.ts';
import { PRESETS } from '../../engine/tiering/config.ts';
import { Recording } from '../../telemetry/recording.ts';
import { event, programOf, successfulJob } from '../../testing/tierEvents.ts';
import { Problems } from '../problems.ts';
import { evaluateCheck } from './evaluate.ts';
import type { Check } from './expression.ts';
import { type Facts, factsWithoutCode, gatherFacts } from './facts.ts';
import { parseCheck } from './parse.ts';

function parse(source: string): { check: Check | null; problems: string[] } {
  const problems = new Problems();
  const check = parseCheck(source, { line: 1, column: 1 }, problems);
  return { check, problems: problems.all.map(({ column, message }) => `${column}: ${message}`) };
}

function checkOf(source: string): Check {
  const { check, problems } = parse(source);
  if (check === null) throw new Error(problems.join());
  return check;
}

const result = (ok: boolean, ms: number): RunResult => ({
  entry: 'a',
  args: [],
  calls: 1,
  value: null,
  trap: null,
  expected: null,
  ok,
  problem: null,
  startedAt: 0,
  ms,
  output: '',
  stopped: false,
  line: 1,
});

/**
 * Two functions: `a` reaches Tier 1 at 14 ms and Tier 2 at 24 ms; `b` is compiled with it for Tier 1, and a second job
 * of it fails. 1,000 calls of `a` in each 100 ms up to then, twice as many afterwards.
 */
function facts(): Facts {
  const recording = new Recording(programOf('a', 'b'), { blocks: true });
  const compiled = { compileMs: 6, bytes: 700 };
  recording.beginRun('@a()', 0);
  recording.record([
    ...successfulJob(110, { count: 100, ...compiled }),
    ...successfulJob(110, { functionIndex: 1, job: 2, count: 100, ...compiled }),
    ...successfulJob(300, { count: 3000, job: 3, from: 1, to: 2, compileMs: 10, bytes: 900 }),
    event('requested', 310, { functionIndex: 1, job: 4, from: 1, to: 2, count: 1000 }),
    event('queued', 311, { functionIndex: 1, job: 4, from: 1, to: 2, count: 1000 }),
    event('failed', 312, { functionIndex: 1, job: 4, from: 1, to: 2, count: 1000 }),
  ]);
  const tierOfA = (at: number) => (at < 114 ? 0 : at < 304 ? 1 : 2);
  for (let at = 0; at <= 700; at += 100) {
    const calls = at <= 300 ? 10 * at : 3000 + 20 * (at - 300);
    recording.sample(
      at,
      recording.program.functions.map((info, f) => ({
        info,
        tier: f === 0 ? tierOfA(at) : 1,
        state: 'idle',
        count: f === 0 ? calls : 7,
      })),
    );
    recording.sampleBlocks(at, (f) => [f === 0 ? calls : 7]);
  }
  recording.endRun(0, 700);
  const results = [
    { output: '', cut: 0, result: result(true, 700) },
    { output: '', cut: 0, result: result(false, 50) },
    { output: '', cut: 0, result: null },
  ];
  return factsWithoutCode({ recording, config: PRESETS.development, results });
}

test.each([
  ['calls(@a) == 11_000', true],
  ['calls(@a) - calls(@b) == 10993 and calls(@b) < 10', true],
  ['calls(@a) > 1 and calls(@b) > 10', false],
  ['2 + 3 * 4 == 14 and (2 + 3) * 4 == 20 and 7 - 2 - 1 == 4', true],
  ['1 / 0 == 1 / 0', false],
  ['tier(@a) == T2 and tier(@b) == T1 and tier(@a) != I', true],
  ['functions() == 2 and functions(T2) == 1 and functions(T0) == 0', true],
  ['events(installed) == 3 and events(installed, @a) == 2 and events(installed, @a, T2) == 1', true],
  ['events(failed) == 1', true],
  ['time(installed, @a) == 114 and time(requested, @a, T2) == 300', true],
  ['count(requested, @a, T2) == 3000', true],
  ['compile() == 16 and compile(@a) == 13 and compile(@a, T1) == 3 and compile(@b) == 3', true],
  // Both were queued at once; b's second job waited alone.
  ['waiting() == 2 and compiling() == 1', true],
  ['runs() == 2 and passed() == 1 and runtime() == 750 and threads() == 1', true],
  ['blocks(@a) == 1 and block(@a, 0) == calls(@a)', true],
  ['size(@a) == 1 and bytes(@a, T2) == 900 and bytes(@a, T0) == 300', true],
  ['setting(warmThreshold) == 10 and setting(enableBlockProfiling) == 1', true],
  ['speed(@a) > 19_000 and speed(@a) < 21_000', true],
  ['speed(@a, T2) / speed(@a, T1) > 1.5 and speed(@a, T2) / speed(@a, T1) < 2.5', true],
  // 0.05 ms a call less for 10 ms.
  ['payback(@a, T2) > 150 and payback(@a, T2) < 300', true],
])('%s is %s', (source, holds) => {
  expect(evaluateCheck(checkOf(source), facts()).holds).toBe(holds);
});

test.each([
  ['calls(@c) == 0', 'calls(@c) is not known: the program that ran has no function @c'],
  ['time(stale, @a) > 0', 'time(stale, @a) is not known: there is no such event'],
  ['payback(@b, T2) > 0', 'payback(@b, T2) is not known: the code never came'],
  ['block(@a, 7) > 0', 'block(@a, 7) is not known: there is no block 7'],
  ['instructions(@a, T2) > 0', 'instructions(@a, T2) is not known: the function has no code in T2'],
  ['changed(@a, T0, licm) > 0', 'changed(@a, T0, licm) is not known: only Tiers 1 and 2 have passes'],
  ['bytes(@b, T2) > 0', 'bytes(@b, T2) is not known: the function has no code in that tier'],
  ['setting(tier2Backend) > 0', 'setting(tier2Backend) is not known: it is a word'],
])('what isn’t known holds neither way, and says why: %s', (source, measured) => {
  const recorded = facts();
  expect(evaluateCheck(checkOf(source), recorded)).toMatchObject({ holds: false, measured: [measured] });
  expect(evaluateCheck(checkOf(source.replace(/[<>=]+ /, '!= ')), recorded).holds).toBe(false);
});

test('what was measured is told in words, each measure once', () => {
  const { measured } = evaluateCheck(checkOf('tier(@a) == T2 and calls(@a) > 1 and calls(@a) < 9'), facts());
  expect(measured).toEqual(['tier(@a) is T2', 'calls(@a) is 11,000']);
});

test('passes are those of the compilation that the check names, and the engine is asked once for each', async () => {
  const remark = (kind: 'done' | 'refused', text: string): PassRemark => ({ kind, line: 3, text });
  const step = (name: string, rest: Partial<CompilationStep>): CompilationStep => ({
    name,
    changed: false,
    ms: 0,
    before: 10,
    after: 10,
    remarks: [],
    doc: '',
    by: 'tierlab',
    text: null,
    flow: null,
    ...rest,
  });
  const steps: CompilationSteps = {
    initial: '',
    initialFlow: { blocks: [], edges: [] } as unknown as CompilationSteps['initialFlow'],
    emitted: '',
    obstacle: null,
    steps: [
      step('inline', { changed: true, after: 30, remarks: [remark('done', 'x'), remark('refused', 'y')] }),
      step('inline', { remarks: [remark('done', 'x'), remark('done', 'z')] }),
      step('loop-rotate', { changed: true, after: 12 }),
      step('vacuum', { by: 'binaryen', before: 400, after: 300 }),
    ],
  };
  const asked: string[] = [];
  const check = checkOf(
    'changed(@a, T2, inline) == 1 and did(@a, T2, inline) == 2 and refused(@a, T2, inline) == 1 and changed(@a, T2, loop-rotate) == 1 and instructions(@a, T2) == 12',
  );
  const gathered = await gatherFacts(facts().trace, [check], async (index, tier) => {
    asked.push(`${index} ${tier}`);
    return steps;
  });
  expect(evaluateCheck(check, gathered).holds).toBe(true);
  expect(asked).toEqual(['0 2']);
  expect(evaluateCheck(checkOf('changed(@a, T2, licm) == 0'), gathered).measured).toEqual([
    'changed(@a, T2, licm) is not known: no pass called licm ran',
  ]);
});

describe('mistakes are told with their column', () => {
  test.each([
    ['calls(@f)', '10: A comparison is expected here: <, <=, ==, !=, >= or >.'],
    ['calls(@f) = 3', '11: ‘=’ means nothing here. Equality is ==.'],
    ['calls(@f) > 3 or 1 > 0', '15: Here the check should end, or go on with `and`.'],
    ['calls(f) > 3', '7: calls(@f) needs a function such as @f here.'],
    ['calls() > 3', '7: calls(@f) also needs a function such as @f.'],
    ['calls(@f, @g) > 3', '11: calls(@f) takes no more than that.'],
    ['calls(@f > 3', '10: ‘)’ is expected here.'],
    ['calls > 3', '7: ‘(’ is expected here.'],
    ['events(instaled) > 3', '8: instaled isn’t a kind of event: these are requested,'],
    ['setting(warm) > 3', '9: warm isn’t a setting: these are'],
    ['speed(@f, 2) > 3', '11: speed(@f[, T2]) needs a tier: I, T0, T1 or T2 here.'],
    ['3 > ', '5: A number, a tier such as T2, or a measure such as calls(@f) is expected here.'],
    ['', '1: A number, a tier'],
    [`${'('.repeat(60)}1`, '51: Parentheses nest too deeply.'],
    ['constructor(@f) > 3', '1: There is no measure constructor:'],
    ['calls(@f) > 3; alert(1)', '14: ‘;’ means nothing here.'],
  ])('%s', (source, problem) => {
    expect(parse(source).problems.map((text) => text.slice(0, problem.length))).toEqual([problem]);
  });
});
