import { describe, expect, test } from 'vitest';
import { PRESETS } from '../engine/tiering/config.ts';
import { judge, summarize } from './summary.ts';
import type { Trial } from './trial.ts';

const names = { a: 'A', b: 'B' };

describe('which is faster', () => {
  test('is said when three quarters of the rounds show it', () => {
    expect(judge([10, 11, 10, 12], [20, 22, 21, 23], names)).toMatchObject({
      faster: 'a',
      text: 'A is 2.00 times as fast as B.',
    });
    expect(judge([20, 22, 20, 24], [10, 11, 10, 12], names)).toMatchObject({
      faster: 'b',
      text: 'B is 2.00 times as fast as A.',
    });
  });
  test('is not said of a difference within the spread', () => {
    expect(judge([10, 12, 9, 11], [11, 10, 10, 10], names).faster).toBeNull();
  });
  test('is not said of two rounds', () => {
    expect(judge([10, 10], [20, 20], names)).toMatchObject({ faster: null, text: expect.stringContaining('Too few') });
  });
  test('compares round by round: a disturbance of a whole round is none of a side', () => {
    expect(judge([10, 100, 10, 10], [12, 120, 12, 12], names)).toMatchObject({ faster: 'a', ratio: { median: 1.2 } });
  });
});

const trial = (changes: Partial<Trial>): Trial => ({
  ...{ outcome: ['1\n'], problem: null, ms: 10, compileMs: 2, modules: 1 },
  functions: [
    { name: 'f', calls: 7, tier: 2, reached: { 1: 3, 2: 5 } },
    { name: 'g', calls: 1, tier: 1, reached: { 1: 2, 2: null } },
  ],
  ...changes,
});
const sides = { a: { name: 'A', config: PRESETS.default }, b: { name: 'B', config: PRESETS.production } };

describe('a summary', () => {
  test('tells when the first function reached each tier', () => {
    const { a } = summarize({ sides, text: '', trials: { a: [trial({})], b: [trial({})] } }).sides;
    expect([a.reached[1]?.median, a.reached[2]?.median, a.calls.median]).toEqual([2, 5, 8]);
  });
  test('has no time of a tier that some round didn’t reach', () => {
    const never = trial({
      functions: ['f', 'g'].map((name) => ({ name, calls: 1, tier: 0, reached: { 1: null, 2: null } })),
    });
    const { a } = summarize({ sides, text: '', trials: { a: [trial({}), never], b: [trial({}), trial({})] } }).sides;
    expect(a.reached).toEqual({ 1: null, 2: null });
  });
  test('warns of unmet expectations and of answers that differ', () => {
    const wrong = trial({ outcome: ['2\n'], problem: '@f() = 2, expected 1' });
    const { warnings } = summarize({ sides, text: '', trials: { a: [trial({})], b: [wrong] } });
    expect(warnings).toEqual(['Under B: @f() = 2, expected 1', expect.stringContaining('same answers')]);
  });
});
