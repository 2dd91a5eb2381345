import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { deepNesting, manyPhis } from '../../bench/scale-programs.ts';
import { NO_PROFILE } from '../../compiler/opt/facts.ts';
import { loadModule } from '../../hir/load.ts';
import { parseModule } from '../../hir/text/parse.ts';
import { PRESETS, tierSettings } from '../tiering/config.ts';
import { SAMPLE } from './sample.ts';
import { type CompiledCode, CompileService } from './service.ts';

test('the sample for warming up is a correct program', () => {
  expect(loadModule(SAMPLE).diagnostics).toEqual([]);
});

test('a compile worker that has practised compiles', async () => {
  const service = new CompileService();
  await service.warmUp();
  await service.warmUp();
  service.loadProgram({
    id: 7,
    text: SAMPLE,
    plan: { threads: 1, blockProfiling: false, sampleRate: 1 },
    settings: {
      interprets: false,
      baselineThreshold: null,
      countBlocks: false,
      countInTier2: true,
      recordTargets: false,
      warmThreshold: null,
      hotThreshold: null,
      safepoints: 'requested',
    },
  });
  const job = {
    program: 7,
    functions: [1],
    tier: 2,
    backend: 'speculative',
    profile: NO_PROFILE,
    moduleNumber: 1,
  } as const;
  const code = await service.compile(job);
  expect(WebAssembly.validate(code.bytes)).toBe(true);
  expect(code.cluster.map(({ functionIndex }) => functionIndex)).toEqual([0]);
  const { initial, steps } = await service.explain(job, 1);
  expect(initial).toContain('call @mix');
  const inlining = steps.find(({ name, text }) => name === 'inline' && text !== null);
  expect(inlining?.remarks.map(({ text }) => text).join()).toContain('@mix is inlined');
  expect(inlining?.text).not.toContain('call @mix');
  expect(steps.filter(({ by, text }) => by === 'binaryen' && text !== null).length).toBeGreaterThan(0);
  // Where a step ends the next one begins, and reading the module is no pass's doing.
  const binaryen = steps.filter(({ by }) => by === 'binaryen');
  expect(binaryen[0]).toMatchObject({ name: 'read', text: expect.any(String) });
  expect(binaryen[0]?.after).toBeGreaterThan(binaryen[0]?.before ?? 0);
  expect(binaryen.slice(1).every(({ before }, i) => before === binaryen[i]?.after)).toBe(true);
  await expect(service.compile({ ...job, program: 6 })).rejects.toThrow('program 6 is not loaded');
  await expect(service.compile({ ...job, functions: [9] })).rejects.toThrow('no function number 9');
});

function serviceOf(text: string): CompileService {
  const service = new CompileService();
  const plan = { threads: 1, blockProfiling: false, sampleRate: 1 };
  service.loadProgram({ id: 1, text, plan, settings: tierSettings(PRESETS.default) });
  return service;
}

/** A program's first function in Tier 1. */
function compileFirst(text: string): Promise<CompiledCode> {
  const job = {
    program: 1,
    functions: [0],
    tier: 1,
    backend: 'binaryen',
    profile: NO_PROFILE,
    moduleNumber: 1,
  } as const;
  return serviceOf(text).compile(job);
}

test('from pass to pass no two blocks have one label, and a label stays with its block', async () => {
  const program = readFileSync('src/examples/quicksort.hir', 'utf8');
  const f = parseModule(program).module.functions.findIndex(({ name }) => name === 'quicksort');
  const job = {
    program: 1,
    functions: [f],
    tier: 2,
    backend: 'binaryen',
    profile: NO_PROFILE,
    moduleNumber: 1,
  } as const;
  const { initialFlow, steps } = await serviceOf(program).explain(job, f);
  const flows = [initialFlow, ...steps.flatMap(({ flow }) => flow ?? [])];
  expect(Math.max(...flows.map(({ blocks }) => blocks.length))).toBeGreaterThan(initialFlow.blocks.length + 3);
  const origins = new Map<string, number | null>();
  for (const { blocks } of flows) {
    expect(new Set(blocks.map(({ label }) => label)).size).toBe(blocks.length);
    for (const { label, origin } of blocks) {
      expect(`${label}: ${origins.get(label) ?? origin}`).toBe(`${label}: ${origin}`);
      origins.set(label, origin);
    }
  }
  // What the printed texts call a block is its label.
  const drawn = steps.flatMap(({ text, flow }) => (flow === null ? [] : [{ printed: text, flow }]));
  for (const { printed, flow } of drawn) {
    const labels = [...(printed ?? '').matchAll(/^([\w.]+):$/gm)].map(([, label]) => label);
    expect(labels).toEqual(flow.blocks.map(({ label }) => label));
  }
});

test('a function that nests too deep for Binaryen comes back as it was emitted', async () => {
  const { bytes, note } = await compileFirst(deepNesting(700));
  expect(WebAssembly.validate(bytes)).toBe(true);
  // On a busy machine it also says that passes were left out.
  expect(note).toContain('as it was emitted: blocks nest 1400 deep, too deep for Binaryen');
});

test('five thousand phis that take each other’s values are no deep tree for Binaryen', async () => {
  const { bytes, note } = await compileFirst(manyPhis(5000));
  expect(WebAssembly.validate(bytes)).toBe(true);
  expect(note ?? '').not.toContain('as it was emitted');
});

test('a function that would get more locals than engines take comes back as it was emitted', async () => {
  const chain = Array.from({ length: 200 }, (_, i) => `%v${i + 1}: [i64; 128] = call @wide(%v${i})`);
  const { bytes, note } = await compileFirst(
    `function @wide(%v0: [i64; 128]) -> [i64; 128] {\nentry:\n${chain.join('\n')}\nreturn %v200\n}\n`,
  );
  expect(WebAssembly.validate(bytes)).toBe(true);
  expect(note).toContain('as it was emitted: Binaryen would give it more locals than engines take');
});
