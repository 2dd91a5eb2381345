import { describe, expect, test } from 'vitest';
import type { RunPlan, RunResult } from '../../engine/api.ts';
import { problemText } from './entryText.ts';

const plan: RunPlan = { entry: 'f', args: [], calls: 1, expected: '== 7', line: 1 };

function said(result: Partial<RunResult>): string | null {
  const ended: RunResult = {
    ...{ entry: 'f', args: [], calls: 1, value: 6, trap: null, expected: '== 7', ok: false, problem: null },
    ...{ startedAt: 0, ms: 1, output: '', stopped: false, line: 1 },
    ...result,
  };
  return problemText({ plan, state: 'done', output: '', cut: 0, result: ended });
}

describe('what went wrong is said once', () => {
  test('not when value and expectation stand beside each other', () => {
    expect(said({ problem: 'expected 7, and it returned 6' })).toBe(null);
    expect(said({ problem: 'expected another output' })).toBe('expected another output');
  });

  test('not when the trap is told', () => {
    const trap = { message: 'unreachable', function: 'f', block: null, line: null };
    expect(said({ value: null, trap, problem: 'trapped: unreachable' })).toBe(null);
    const other = 'expected the trap "out of bounds", and it trapped with "unreachable"';
    expect(said({ value: null, trap, problem: other })).toBe(other);
  });
});
