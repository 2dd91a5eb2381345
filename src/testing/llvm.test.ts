/**
 * C programs, compiled by clang to LLVM IR, that say in run directives what they answer when they are compiled for the
 * machine instead (see `llvm/generate.mjs`): they answer the same in every mode.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { loadModule } from '../hir/load.ts';
import { printModule } from '../hir/text/print.ts';
import { importLlvm } from '../importers/llvm/index.ts';
import { shutdownModes } from './modes.ts';
import { RUN_VARIANTS } from './run-test.ts';

const folder = join(import.meta.dirname, 'llvm');
const names = readdirSync(folder).filter((name) => name.endsWith('.ll'));

afterAll(shutdownModes);

describe.each(names.sort())('%s', (name) => {
  const path = join(folder, name);
  const result = importLlvm(readFileSync(path, 'utf8'));
  const text = result.ok ? result.text : '';

  test('is converted', () => {
    expect(result).toMatchObject({ ok: true, warnings: [] });
    const { module } = loadModule(text);
    expect(module && printModule(module)).not.toBeNull();
  });

  for (const { name: mode, run } of RUN_VARIANTS) {
    test(mode, () => run({ name, path, text, commands: [] }, []));
  }
});
