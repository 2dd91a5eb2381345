import { describe, expect, test } from 'vitest';
import { TRAP_MESSAGES } from '../../hir/opcodes.ts';
import { readTrap } from './trap.ts';

function thrownBy(stack: string): RangeError {
  return Object.assign(new RangeError('Maximum call stack size exceeded'), { stack });
}

describe('a trap', () => {
  test.each([
    ['V8', '    at tierlab3.fill (wasm://wasm/tierlab3-5f12aa:wasm-function[7]:0x1c3)'],
    [
      'V8, within malloc',
      [
        'RangeError: Maximum call stack size exceeded',
        '    at heap.heap:malloc (wasm://wasm/heap-82f29c62:wasm-function[2]:0xb3)',
        '    at tierlab3.fill (wasm://wasm/tierlab3-5f12aa:wasm-function[7]:0x1c3)',
        '    at tierlab3.main (wasm://wasm/tierlab3-5f12aa:wasm-function[8]:0x2d)',
      ].join('\n'),
    ],
    [
      'V8, within the host, which free has called',
      [
        '    at Heap.free (http://localhost/execution.js:10:20)',
        '    at heap.heap:free (wasm://wasm/heap-82f29c62:wasm-function[3]:0x320)',
        '    at tierlab3.fill (wasm://wasm/tierlab3-5f12aa:wasm-function[7]:0x1c3)',
      ].join('\n'),
    ],
    [
      'V8, within a look at its parameters',
      [
        'RangeError: Maximum call stack size exceeded',
        '    at tierlab3.record:parameters1 (wasm://wasm/tierlab3-5f12aa:wasm-function[9]:0x320)',
        '    at tierlab3.fill (wasm://wasm/tierlab3-5f12aa:wasm-function[7]:0x1c3)',
      ].join('\n'),
    ],
  ])('is at the instruction of the program that led to it: %s', (_, stack) => {
    expect(readTrap(thrownBy(stack))).toEqual({
      message: TRAP_MESSAGES.stackOverflow,
      site: null,
      module: 3,
      offset: 0x1c3,
      function: 'fill',
    });
  });
});
