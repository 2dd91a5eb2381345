import { expect, test } from 'vitest';
import { loadModule } from '../../hir/load.ts';
import type { Module } from '../../hir/module.ts';
import { generateBatch } from '../batch.ts';
import { shrink } from './shrink.ts';

function instructions(module: Module): number {
  return module.functions.reduce((sum, func) => sum + func.instructionCount, 0);
}
/** Whether a function that is run has such an instruction. */
function has(module: Module | null, op: string): boolean {
  const entries = module?.runs.map(({ entry }) => entry) ?? [];
  return entries.some(({ blocks }) => blocks.some(({ instructions: all }) => all.some((found) => found.op === op)));
}

/** The first program of a campaign that has an instruction where it is run. */
function programWith(op: string): string {
  for (let number = 0; number < 1000; number++) {
    const { text } = generateBatch(1, number, 1);
    if (has(loadModule(text).module, op)) return text;
  }
  throw new Error(`no program has ${op}`);
}

test.each(['div', 'phi', 'call_closure', 'vector_shuffle'])(
  'a program with %s becomes a few lines, and every step loads',
  async (op) => {
    const tried: string[] = [];
    const text = programWith(op);
    const small = await shrink(text, {
      isInteresting: async (candidate) => {
        tried.push(candidate);
        return has(loadModule(candidate).module, op);
      },
    });
    const { module } = loadModule(small);
    expect(has(module, op)).toBe(true);
    expect(instructions(module as Module)).toBeLessThanOrEqual(12);
    expect(module?.runs).toHaveLength(1);
    expect(tried.filter((candidate) => loadModule(candidate).module === null)).toEqual([]);
    expect(new Set(tried).size).toBe(tried.length);
  },
);

test('no more programs are tried than allowed, and the best of them is given', async () => {
  const text = programWith('switch');
  let tried = 0;
  const small = await shrink(text, {
    tries: 10,
    isInteresting: async () => {
      tried++;
      return tried < 5;
    },
  });
  expect(tried).toBeLessThanOrEqual(11);
  expect(small.length).toBeLessThan(text.length);
});

test('what is interesting in no smaller form stays', async () => {
  const text = '; run: @f(3)\n\nfunction @f(%a: i32) -> i32 {\nentry:\n    %r: i32 = mul %a, 5\n    return %r\n}\n';
  expect(await shrink(text, { isInteresting: async () => false })).toContain('mul %a, 5');
});
