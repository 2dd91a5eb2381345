import { expect, test } from 'vitest';
import { loadBinaryen } from '../../compiler/binaryen/load.ts';
import { INSTRUCTION } from '../../compiler/binaryen/positions.ts';
import { moduleText } from '../../compiler/binaryen/text.ts';
import { exportName } from '../../compiler/lower/module.ts';
import { NO_PROFILE } from '../../compiler/opt/facts.ts';
import { explainInstruction } from '../../compiler/wasm/instructions.ts';
import { bodySize } from '../../compiler/wasm/sizes.ts';
import { EXAMPLES } from '../../examples/index.ts';
import { LineMap } from '../../hir/diagnostics.ts';
import type { Module } from '../../hir/module.ts';
import { parseModule } from '../../hir/text/parse.ts';
import { PRESETS, tierSettings } from '../tiering/config.ts';
import { inliningNotes, originsOf } from '../tiering/origins.ts';
import { type CodeText, CompileService } from './service.ts';

const TIERS = ['baseline', 'standard', 'alone', 'cluster'] as const;
type Tier = (typeof TIERS)[number];

function load(text: string): { service: CompileService; module: Module; lines: LineMap } {
  const service = new CompileService();
  const { module } = parseModule(text);
  const plan = { threads: module.threads, blockProfiling: false, sampleRate: 1 };
  service.loadProgram({ id: 1, text, plan, settings: tierSettings(PRESETS.default) });
  return { service, module, lines: new LineMap(text) };
}

async function codeOf(
  service: CompileService,
  functionIndex: number,
  tier: Tier,
): Promise<CodeText & { bytes: Uint8Array }> {
  if (tier === 'baseline') return service.baselineCode(1, functionIndex);
  const job = {
    ...{ program: 1, functions: [functionIndex], profile: NO_PROFILE, moduleNumber: 1 },
    tier: tier === 'standard' ? (1 as const) : (2 as const),
    backend: tier === 'cluster' ? ('speculative' as const) : ('binaryen' as const),
  };
  const { bytes } = await service.compile(job);
  return { ...(await service.codeText(job, functionIndex, bytes)), bytes };
}

test.each(EXAMPLES.map(({ id, text }) => [id, text]))(
  'code of %s is made again to the byte, most of it tells where it comes from, and all of it is explained',
  async (_, text) => {
    const { service, module } = load(text);
    for (const { index } of module.functions.slice(0, 3)) {
      for (const tier of TIERS) {
        const code = await codeOf(service, index, tier);
        const instructions = code.text.split('\n').flatMap((line, i) => {
          const name = INSTRUCTION.test(line) ? /\(([\w.]+)/.exec(line)?.[1] : undefined;
          return name === undefined ? [] : [{ name, site: code.sites?.[i] ?? -1 }];
        });
        const known = instructions.filter(({ site }) => site !== -1).length;
        expect(known, `${tier} code of function ${index}`).toBeGreaterThan(0.6 * instructions.length);
        expect(instructions.map(({ name }) => name).filter((name) => explainInstruction(name) === null)).toEqual([]);
        expect(code.text).not.toContain(';;@');
      }
    }
  },
);

const CALLER = `; run: @main(7) x 3000
function @twice(%x: i32) -> i32 {
entry:
    %y: i32 = shl %x, 1
    return %y
}
function @main(%n: i32) -> i32 {
entry:
    %two: i32 = add 1, 1
    %a: i32 = call @twice(%n)
    %b: i32 = mul %a, %n
    %c: i32 = sub %b, %two
    return %c
}
`;

/** `[i32.mul, 11]` for each arithmetic instruction of @main. */
async function operations(tier: Tier): Promise<{ operations: [string, number][]; absent: readonly number[] }> {
  const { service, module, lines } = load(CALLER);
  const main = module.functions[1] as Module['functions'][number];
  const { text, sites } = await codeOf(service, 1, tier);
  const origins = originsOf(sites as Int32Array, main, { module, lines });
  const found = text.split('\n').flatMap((line, i): [string, number][] => {
    const name = /\((i32\.(?:mul|sub|shl)|i64\.add|call_indirect)/.exec(line)?.[1];
    return name === undefined ? [] : [[name, origins.lines[i] as number]];
  });
  return { operations: found, absent: origins.absent };
}

test('each instruction leads to its line, and what counts calls to none', async () => {
  expect(await operations('baseline')).toEqual({
    operations: [
      ['i64.add', 0],
      ['call_indirect', 10],
      ['i32.sub', 12],
      ['i32.mul', 11],
    ],
    absent: [],
  });
});

test('inlined code leads to the lines of the callee, and a folded line has none', async () => {
  const { operations: found, absent } = await operations('cluster');
  expect(found).toContainEqual(['i32.shl', 4]);
  expect(found).toContainEqual(['i32.mul', 11]);
  expect(found.map(([name]) => name)).not.toContain('call_indirect');
  expect(absent).toContain(9);
  expect(absent).not.toContain(11);
});

test('what was decided about a call is told with its line and what it calls', async () => {
  const { service, module, lines } = load(CALLER);
  const job = {
    program: 1,
    functions: [1],
    profile: NO_PROFILE,
    moduleNumber: 1,
    tier: 2,
    backend: 'speculative',
  } as const;
  const { passes } = await service.compile(job);
  const records = passes.find(({ functionIndex }) => functionIndex === 1)?.records ?? [];
  const notes = inliningNotes({ functionIndex: 1, tier: 2, passes: records }, module, lines);
  expect(notes).toMatchObject([{ functionIndex: 1, tier: 2, kind: 'done', line: 10, callee: 'twice' }]);
  expect(notes[0]?.text).toMatch(/^@twice is inlined: /);
});

test('a call that has become a loop is told of, and is no inlining', async () => {
  const { service, module, lines } = load(`function @down(%n: i32) -> i32 {
entry:
    %end: bool = eq %n, 0
    brcond %end, last, on
last:
    return 7
on:
    %less: i32 = sub %n, 1
    %r: i32 = call @down(%less)
    return %r
}
`);
  const job = {
    program: 1,
    functions: [0],
    profile: NO_PROFILE,
    moduleNumber: 1,
    tier: 2,
    backend: 'binaryen',
  } as const;
  const { passes } = await service.compile(job);
  const notes = inliningNotes({ functionIndex: 0, tier: 2, passes: passes[0]?.records ?? [] }, module, lines);
  expect(notes).toMatchObject([{ kind: 'done', line: 9, callee: null }]);
  expect(notes[0]?.text).toMatch(/^calls of @down by itself go back to its start/);
});

test('the size of a body is that of the function alone', async () => {
  const { service } = load(CALLER);
  const { bytes } = await codeOf(service, 1, 'baseline');
  const size = bodySize(bytes, exportName(1)) as number;
  expect(size).toBeGreaterThan(20);
  expect(size).toBeLessThan(bytes.length - 100);
  expect(bodySize(bytes, exportName(0))).toBeNull();
});

test('code that is not what a job gives has a text, and no positions', async () => {
  const { service } = load(CALLER);
  const job = {
    program: 1,
    functions: [1],
    profile: NO_PROFILE,
    moduleNumber: 1,
    tier: 2,
    backend: 'binaryen',
  } as const;
  const { bytes } = await service.baselineCode(1, 1);
  const { text, sites } = await service.codeText(job, 1, bytes);
  expect(sites).toBeNull();
  expect(text).toBe(moduleText(await loadBinaryen(), bytes, exportName(1)));
});
