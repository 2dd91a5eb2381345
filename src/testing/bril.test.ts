/**
 * Bril programs that say in comments what comes of them: `# prints: LINE`, `# traps: MESSAGE`, and for messages of the
 * importer `# error LINE: TEXT` and `# warning LINE: TEXT`. Each message must be expected. What they print was compared
 * with Bril's interpreter.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { importBril } from '../importers/bril/index.ts';
import { Problems } from '../importers/bril/problems.ts';
import { type BrilLiteral, type BrilProgram, type BrilType, pointeeOf } from '../importers/bril/program.ts';
import { readText } from '../importers/bril/text.ts';
import { MODES, type Mode, runInMode, shutdownModes } from './modes.ts';

const folder = join(import.meta.dirname, 'bril');
const names = readdirSync(folder).sort();

/** Enough to run the helpers in each form; that all tiers agree is for other tests. */
const modes = MODES.filter(({ name }) => ['baseline', 'optimized speculative', 'auto'].includes(name));

afterAll(shutdownModes);

/** The texts behind `# KIND: `, in order. */
function expectations(source: string, kind: string): string[] {
  return [...source.matchAll(new RegExp(`^# ${kind}:(?: (.*))?$`, 'gm'))].map((match) => match[1] ?? '');
}

describe.each(names.filter((name) => name.endsWith('.bril')))('%s', (name) => {
  const source = readFileSync(join(folder, name), 'utf8');
  const result = importBril(source);

  test('has the problems that it says', () => {
    const found = result.ok ? result.warnings : result.diagnostics;
    const expected = [...source.matchAll(/^# (error|warning) (\d+): (.*)$/gm)];
    const left = found.map(({ severity, line, message }) => `${severity} ${line}: ${message}`);
    for (const [, severity, line, text] of expected) {
      const at = left.findIndex((said) => said.startsWith(`${severity} ${line}: `) && said.includes(text as string));
      expect(at, `no ${severity} ${line}: ${text} among\n${left.join('\n')}`).not.toBe(-1);
      left.splice(at, 1);
    }
    expect(left).toEqual([]);
    expect(result.ok).toBe(!expected.some(([, severity]) => severity === 'error'));
  });

  if (!result.ok) return;

  test.each(modes)('prints what it says: $name', async (mode) => {
    const { runs } = await runInMode(mode, result.text);
    const prints = expectations(source, 'prints');
    expect(runs.map(({ output, trap }) => ({ output, trap: trap?.message ?? null }))).toEqual(
      result.text.startsWith('; run:')
        ? [{ output: prints.map((line) => `${line}\n`).join(''), trap: expectations(source, 'traps')[0] ?? null }]
        : [],
    );
  });

  test('is the same in JSON', () => {
    const program = readText(source, new Problems());
    const options = program.args === null ? {} : { args: program.args };
    expect(importBril(jsonForm(program), options)).toMatchObject({ ok: true, text: result.text });
  });
});

test('JSON: places, escapes, and fields that need not be there', async () => {
  const source = readFileSync(join(folder, 'json.json'), 'utf8');
  const result = importBril(source, { args: ['21', 'true'] });
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  const { runs } = await runInMode(modes[0] as Mode, result.text);
  expect(runs).toMatchObject([{ output: '42 2.50000000000000000 ♥ true\n', trap: null }]);
});

function jsonForm({ functions }: BrilProgram): string {
  const typed = (type: BrilType | null) => (type === null ? {} : { type: jsonType(type) });
  return JSON.stringify({
    functions: functions.map(({ name, parameters, result, body }) => ({
      name,
      args: parameters.map((parameter) => ({ name: parameter.name, ...typed(parameter.type) })),
      ...typed(result),
      instrs: body.map((line) => {
        if (line.kind === 'label') return { label: line.name };
        const { op, dest, type, args, functions: funcs, labels, value } = line;
        const fields = value === null ? { args, funcs, labels } : { value: jsonValue(value) };
        return { op, ...(dest === null ? {} : { dest }), ...typed(type), ...fields };
      }),
    })),
  }).replaceAll(/"number (.*?)"/g, '$1');
}

function jsonType(type: BrilType): unknown {
  const pointee = pointeeOf(type);
  return pointee === null ? type : { ptr: jsonType(pointee) };
}

/** Numbers stay as they are written, but for what JSON does not have. */
function jsonValue(literal: BrilLiteral): unknown {
  if (literal.kind === 'bool') return literal.value;
  if (literal.kind === 'char') return String.fromCodePoint(literal.codePoint);
  return `number ${/^-?(0|[1-9]\d*)$/.test(literal.text) ? literal.text : String(literal.value)}`;
}

test('the documentation shows what becomes of its example', () => {
  const text = readFileSync('docs/importers.md', 'utf8');
  const block = (language: string) => text.split(`\`\`\`${language}\n`)[1]?.split('```')[0] ?? '';
  expect(importBril(block('bril'))).toEqual({ ok: true, text: block('hir'), warnings: [] });
});
