import { describe, expect, test } from 'vitest';
import { cycles, importsOf, PAGE, reachedFrom, readSources, type SourceFile, violations } from './layering.ts';

const sources = readSources(process.cwd());

describe('the sources', () => {
  test('import only what their layer may know', () => {
    expect(sources.flatMap(violations)).toEqual([]);
  });
  test('import each other in no circles', () => {
    expect(cycles(sources)).toEqual([]);
  });
  test('leave reading programs to workers', () => {
    const page = reachedFrom(PAGE.entry, sources);
    expect(page.filter((path) => PAGE.without.test(path))).toEqual([]);
    expect(page).toContain('src/ui/editor/MonacoEditor.tsx');
    const worker = reachedFrom('src/workers/language.ts', sources);
    expect(worker.filter((path) => PAGE.without.test(path)).length).toBeGreaterThan(10);
  });
});

const file = (path: string, text: string): SourceFile => ({ path, imports: importsOf(path, text) });

describe('a breach is found when', () => {
  test.each([
    ['a lower layer imports a higher one', 'src/hir/a.ts', `import { b } from '../engine/b.ts'`],
    ['it imports only types', 'src/hir/a.ts', `import type { B } from '../engine/b.ts'`],
    ['it exports again', 'src/hir/a.ts', `export { b } from '../engine/b.ts'`],
    ['it imports late', 'src/hir/a.ts', `await import('../engine/b.ts')`],
    ['an extension is missing', 'src/hir/a.ts', `import { b } from './b'`],
    ['a pure layer imports from Node', 'src/compiler/a.ts', `import 'node:fs'`],
    ['a package is used outside of its place', 'src/engine/a.ts', `import binaryen from 'binaryen'`],
    ['a part of a package is', 'src/app/a.ts', `import 'monaco-editor/features/register.all'`],
    ['telemetry looks into the engine', 'src/telemetry/a.ts', `import { b } from '../engine/backend.ts'`],
    ['a file depends on a test', 'src/testing/a.ts', `import { b } from '../hir/b.test.ts'`],
    ['a folder has no layer', 'src/misc/a.ts', ''],
  ])('%s', (_, path, text) => {
    expect(violations(file(path, text))).toHaveLength(1);
  });

  test('files import each other', () => {
    const a = file('src/hir/a.ts', `import './b.ts'`);
    const b = file('src/hir/b.ts', `import './c.ts'; import './d.ts'`);
    const c = file('src/hir/c.ts', `import './a.ts'`);
    expect(cycles([a, b, c])).toEqual([['src/hir/a.ts', 'src/hir/b.ts', 'src/hir/c.ts', 'src/hir/a.ts']]);
  });
});

test('a circle of types alone is none', () => {
  const a = file('src/hir/a.ts', `import { b } from './b.ts'`);
  const b = file('src/hir/b.ts', `import type { A } from './a.ts'; import { type C } from './a.ts'`);
  expect(cycles([a, b])).toEqual([]);
});

test('a test may import everything', () => {
  expect(violations(file('src/hir/a.test.ts', `import '../engine/b.ts'; import 'node:fs'; import 'vitest'`))).toEqual(
    [],
  );
});
