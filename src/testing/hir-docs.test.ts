/** The language reference: its programs do what they say, and it leaves nothing out. */
import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { DIAGNOSTIC_CODES } from '../hir/diagnostics.ts';
import { HOST_FUNCTIONS } from '../hir/externs.ts';
import { INTRINSICS } from '../hir/intrinsics.ts';
import { loadModule } from '../hir/load.ts';
import { ATTRIBUTES } from '../hir/module.ts';
import { OPCODES, TRAP_MESSAGES } from '../hir/opcodes.ts';
import { SCALAR_TYPES } from '../hir/types.ts';
import { MODES, type Mode, runInMode, shutdownModes } from './modes.ts';

const reference = readFileSync('docs/hir.md', 'utf8');
const programs = [...reference.matchAll(/^```hir\n([\s\S]*?)^```$/gm)].map((match) => ({
  line: reference.slice(0, match.index).split('\n').length,
  text: match[1] as string,
}));

afterAll(shutdownModes);

describe.each(programs)('the program on line $line', ({ text }) => {
  test('is correct', () => {
    expect(loadModule(text).diagnostics).toEqual([]);
  });

  test('gives the answers that it states', async () => {
    const { runs } = await runInMode(MODES[0] as Mode, text);
    expect(runs.length).toBeGreaterThan(0);
    expect(runs.map(({ entry, problem }) => `${entry}: ${problem}`)).toEqual(runs.map(({ entry }) => `${entry}: null`));
  });
});

test('every instruction has an example', () => {
  const used = new Set<string>();
  for (const { text } of programs) {
    for (const func of loadModule(text).module?.functions ?? []) {
      for (const { instructions } of func.blocks) for (const { op } of instructions) used.add(op);
    }
  }
  expect(Object.keys(OPCODES).filter((op) => !used.has(op))).toEqual([]);
});

test('every intrinsic has an example', () => {
  const calls = programs.map(({ text }) => text).join('\n');
  expect(Object.keys(INTRINSICS).filter((name) => !calls.includes(`intrinsic.${name}(`))).toEqual([]);
});

test.each([
  ['host function', Object.keys(HOST_FUNCTIONS)],
  ['attribute', ATTRIBUTES],
  ['trap', Object.values(TRAP_MESSAGES)],
  ['type', [...SCALAR_TYPES.keys()]],
  ['diagnostic', Object.keys(DIAGNOSTIC_CODES).map((code) => `| \`${code}\` `)],
])('every %s is named', (_what, names) => {
  expect(names.filter((name) => !reference.includes(name))).toEqual([]);
});
