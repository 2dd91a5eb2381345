import { expect, test } from 'vitest';
import { type CompiledCode, type CompileJob, CompileService } from '../engine/compile/service.ts';
import { MODES, type Mode } from '../testing/modes.ts';
import { poolWith, spoil, WrongCompiler } from '../testing/wrong-compiler.ts';
import { bisect, causeText } from './bisect.ts';

/** By its address, and from memory, so that no code of @main has a copy of @victim in it. */
const PROGRAM = `; run: @main(3) x 6
; run: @main(4) x 6

global @chosen: fn(i32) -> i32 = @victim

function @innocent(%a: i32) -> i32 noinline {
entry:
    %r: i32 = add %a, 77
    return %r
}

function @victim(%a: i32) -> i32 noinline {
entry:
    %r: i32 = mul %a, 12345
    return %r
}

function @main(%a: i32) -> i32 {
entry:
    %i: i32 = call @innocent(%a)
    %f: fn(i32) -> i32 = load @chosen
    %v: i32 = call_indirect %f(%i)
    return %v
}
`;

function modes(...names: readonly [string, string]): [Mode, Mode] {
  return names.map((name) => MODES.find((mode) => mode.name === name) as Mode) as [Mode, Mode];
}

test('a program that does the same has no cause', async () => {
  const pool = poolWith(new CompileService());
  expect(await bisect(pool, modes('baseline', 'auto'), PROGRAM)).toBe(null);
});

test.each([
  { mode: 'optimized binaryen', tier: 2, together: 32 },
  { mode: 'optimized binaryen', tier: 2, together: 1 },
  { mode: 'standard', tier: 1, together: 32 },
  { mode: 'auto', tier: 2, together: 32 },
  { mode: 'auto', tier: 1, together: 1 },
  { mode: 'auto from the interpreter', tier: 1, together: 32 },
])('the wrong step is found in $mode, from tier $tier up, $together a module', async ({ mode, tier, together }) => {
  const pool = poolWith(new WrongCompiler(tier, 9));
  const cause = await bisect(pool, modes('baseline', mode), PROGRAM, { together });
  expect(cause).toMatchObject({
    ...{ mode, reference: 'baseline', tier, functions: ['victim'] },
    ...{ step: { name: 'the wrong one', number: 10 }, difference: { kind: 'value' } },
  });
  expect(causeText(cause as NonNullable<typeof cause>)).toMatch(
    /^@victim in Tier \d \(\w+\), step 10 of \d+: the wrong one$/,
  );
});

test('a step that throws is found like one that goes wrong', async () => {
  const compiler = new (class extends CompileService {
    override compile(job: CompileJob): Promise<CompiledCode> {
      if (job.functions.includes(1) && (job.maxSteps ?? 100) > 4) throw new Error('nothing gives v40 a value');
      return super.compile(job);
    }
  })();
  const cause = await bisect(poolWith(compiler), modes('baseline', 'standard'), PROGRAM, { together: 1 });
  expect(cause).toMatchObject({ functions: ['victim'], step: { number: 5 }, difference: { kind: 'failure' } });
});

test('what is wrong before any step is the code as it is emitted', async () => {
  const compiler = new (class extends WrongCompiler {
    override async compile(job: CompileJob): Promise<CompiledCode> {
      const code = await super.compile(job);
      return { ...code, bytes: await spoil(code.bytes) };
    }
  })(1, 0);
  const cause = await bisect(poolWith(compiler), modes('baseline', 'standard'), PROGRAM);
  expect(cause).toMatchObject({ functions: ['victim'], step: null });
  expect(causeText(cause as NonNullable<typeof cause>)).toContain('before any step');
});

test('a reference that does not end says nothing', async () => {
  const run = { line: 1, entry: 'main', calls: 0, value: null, trap: null, output: '', problem: 'stopped' };
  const runner = {
    outcome: async () => ({ runs: [run], memory: '' }),
    code: async () => ({ functions: ['main'], parts: [] }),
  };
  await expect(bisect(runner, modes('baseline', 'standard'), PROGRAM)).rejects.toThrow(
    "baseline doesn't say what is right: a run does not end, or nests too deep",
  );
});
