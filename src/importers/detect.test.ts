import { expect, test } from 'vitest';
import { detectFormat } from './detect.ts';

test.each([
  ['a.bril', 'anything', 'bril'],
  ['a.ll', 'anything', 'llvm'],
  ['a.hir', '@main {', null],
  ['a.json', '{ "functions": [] }', 'bril'],
  ['a.json', '{ "dependencies": {} }', null],
  [null, '  {\n"functions" : []}', 'bril'],
  [null, '# ARGS: 5\n@main(n: int) {\n}', 'bril'],
  [null, '@main {', 'bril'],
  [null, '@f(a: ptr<int>,\n   b: int): ptr<int> {', 'bril'],
  [null, '@f(p: ptr<int>): ptr<int> {', 'bril'],
  [null, 'define i32 @main() {\n', 'llvm'],
  [null, '; ModuleID = "x"\nsource_filename = "x.c"\n@g = global i32 0', 'llvm'],
  [null, 'declare void @f(ptr)', 'llvm'],
  [null, 'function @main() -> void {', null],
  [null, '; @main {\nextern function @f() -> void', null],
  [null, 'call @f(%a)', null],
  [null, '', null],
] as const)('%s with %j is %s', (name, text, format) => {
  expect(detectFormat(name, text)).toBe(format);
});
