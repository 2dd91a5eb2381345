import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { splitBinaryen } from './binaryen-wasm.ts';

test('the installed package comes apart into small glue and valid WebAssembly', () => {
  const parts = splitBinaryen(readFileSync(createRequire(import.meta.url).resolve('binaryen'), 'utf8'));
  if ('problem' in parts) throw new Error(parts.problem);
  expect(parts.glue.length).toBeLessThan(1_000_000);
  expect(parts.glue).not.toContain('node:module');
  expect(parts.wasm.length).toBeGreaterThan(5_000_000);
});

test.each([
  ['export default 1', 'found no embedded WebAssembly'],
  ['x = decode(`\\0asm`, 1)', 'the embedded WebAssembly ends unexpectedly'],
  ['x = decode(`\\0asm\\u0001`)', 'the embedded WebAssembly has an unknown encoding'],
  [
    'x = decode(`\\0asm\\u0001\\0\\0\\0`); await create(); await create()',
    'found no place to hand over the compiled WebAssembly',
  ],
])('a package of another form is left alone: %s', (source, problem) => {
  expect(splitBinaryen(source)).toEqual({ problem });
});
