import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, test } from 'vitest';
import { readFileTest } from './filetest.ts';
import { HANDLERS } from './filetest-handlers.ts';
import { shutdownModes } from './modes.ts';

const folder = join(import.meta.dirname, 'filetests');
const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.hir'));

afterAll(shutdownModes);

describe.each(names.sort())('%s', (name) => {
  const path = join(folder, name);
  const file = readFileTest(name, path, readFileSync(path, 'utf8'));
  for (const { kind, options } of file.commands) {
    const variants = HANDLERS[kind];
    if (variants === undefined) throw new Error(`${name}: there is no kind of test \`${kind}\``);
    for (const variant of variants) {
      test(variant.name === '' ? kind : `${kind} ${variant.name}`, () => variant.run(file, options));
    }
  }
});
