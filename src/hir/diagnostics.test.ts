import { expect, test } from 'vitest';
import { type Diagnostic, hasErrors, LineMap, locateDiagnostics } from './diagnostics.ts';

test.each([
  ['', 0, '1:1'],
  ['ab', 2, '1:3'],
  ['ab\ncd', 2, '1:3'],
  ['ab\ncd', 3, '2:1'],
  ['ab\r\n\ncd', 5, '3:1'],
  ['\n\n', 2, '3:1'],
  ['😀x', 2, '1:3'],
])('in %j offset %i is at %s', (text, offset, place) => {
  const { line, column } = new LineMap(text).position(offset);
  expect(`${line}:${column}`).toBe(place);
});

test('diagnostics come in the order of the text', () => {
  const at = (start: number, severity: 'error' | 'warning'): Diagnostic => ({
    severity,
    code: 'syntax',
    message: '',
    span: { start, end: start + 1 },
  });
  const diagnostics = [at(3, 'error'), at(0, 'warning')];
  expect(locateDiagnostics('ab\ncd', diagnostics).map(({ line, endColumn }) => [line, endColumn])).toEqual([
    [1, 2],
    [2, 2],
  ]);
  expect(hasErrors(diagnostics)).toBe(true);
  expect(hasErrors([at(0, 'warning')])).toBe(false);
});
