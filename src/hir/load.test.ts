import { describe, expect, test } from 'vitest';
import { effectiveRuns, loadModule } from './load.ts';
import { locateSite } from './module.ts';

const MAIN = 'function @main() -> i32 {\nentry:\n    return 1\n}\n';

function load(text: string) {
  const { module } = loadModule(text);
  if (module === null) throw new Error('the text has errors');
  return module;
}

describe('what running a module does', () => {
  test.each([
    ['@main once without directives', MAIN, ['main x 1']],
    ['its directives if there are any', `; run: @main() x 3\n; run: @main()\n${MAIN}`, ['main x 3', 'main x 1']],
    ['nothing if @main wants arguments', 'function @main(%x: i32) -> i32 {\nentry:\n    return %x\n}\n', []],
    ['nothing without @main', 'global @g: i32\n', []],
    ['nothing for an empty text', '', []],
  ])('%s', (_name, text, runs) => {
    expect(effectiveRuns(load(text)).map(({ entry, calls }) => `${entry.name} x ${calls}`)).toEqual(runs);
  });
});

test('a module with an error is not given out', () => {
  expect(loadModule('function @main() -> i32 {\nentry:\n    return 1.5\n}\n').module).toBeNull();
  expect(loadModule('function @main() -> i32 {\nentry:\n}\n').module).toBeNull();
});

test('instructions are numbered through the module', () => {
  const module = load(
    `${MAIN}function @f(%x: i32) -> i32 {\nentry:\n    br next\nnext:\n    %y = add %x, 1\n    return %y\n}`,
  );
  expect([module.siteCount, module.blockCount]).toEqual([4, 3]);
  const sites = [0, 1, 2, 3].map((site) => locateSite(module, site)?.instruction.op);
  expect(sites).toEqual(['return', 'br', 'add', 'return']);
});
