import { describe, expect, test } from 'vitest';
import { PRESETS } from '../engine/tiering/config.ts';
import { judge, summarize } from './summary.ts';
import type { Trial } from './trial.ts';

const names = { a: 'A', b: 'B' };

describe('which is faster', () => {
  test('is said when all of five rounds show it', () => {
    expect(judge([10, 11, 10, 12, 10], [20, 22, 20, 23, 21], names)).toMatchObject({
      faster: 'a',
      text: 'A is 2.00 times as fast as B.',
    });
    expect(judge([20, 22, 20, 24, 21], [10, 11, 10, 12, 10], names)).toMatchObject({
      faster: 'b',
      text: 'B is 2.00 times as fast as A.',
    });
  });
  test('is said when one of eight rounds, or two of twelve, are against it', () => {
    const rounds = (faster: number, slower: number) =>
      [...Array(faster).fill(12), ...Array(slower).fill(9)] as number[];
    const of = (faster: number, slower: number) =>
      judge(Array(faster + slower).fill(10) as number[], rounds(faster, slower), names).faster;
    expect([of(7, 1), of(6, 1), of(10, 2), of(9, 3), of(4, 1)]).toEqual(['a', null, 'a', null, null]);
  });
  test('is said of two equal configurations in at most one of ten comparisons', () => {
    let said = 0;
    for (let outcome = 0; outcome < 2 ** 9; outcome++) {
      const times = Array.from({ length: 9 }, (_, round) => ((outcome >> round) % 2 === 0 ? 11 : 9));
      if (judge(Array(9).fill(10) as number[], times, names).faster !== null) said++;
    }
    expect(said / 2 ** 9).toBeLessThan(0.1);
  });
  test('is not said of a difference within the spread', () => {
    expect(judge([10, 12, 9, 11, 10], [11, 10, 10, 10, 11], names).faster).toBeNull();
  });
  test('is not said of four rounds, nor of times that are all the same', () => {
    expect(judge(Array(6).fill(3) as number[], Array(6).fill(3) as number[], names).faster).toBeNull();
    expect(judge([10, 10, 10, 10], [20, 20, 20, 20], names)).toMatchObject({
      faster: null,
      text: expect.stringContaining('Too few'),
    });
  });
  test('compares round by round: a disturbance of a whole round is none of a side', () => {
    expect(judge([10, 100, 10, 10, 10], [12, 120, 12, 12, 12], names)).toMatchObject({
      faster: 'a',
      ratio: { median: 1.2 },
    });
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
