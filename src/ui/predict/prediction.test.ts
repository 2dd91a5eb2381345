import { expect, test } from 'vitest';
import { Recording } from '../../telemetry/recording.ts';
import { programOf, successfulJob } from '../../testing/tierEvents.ts';
import { type Guess, NO_GUESS } from '../store/predicting.ts';
import { isEmpty, reveal, scoreText } from './prediction.ts';

/** f0 with 5,000 calls, in Tier 2 at 1,200; f1 with 300, in Tier 1; f2 never called. */
function recorded(): Recording {
  const program = programOf('f0', 'f1', 'f2');
  const recording = new Recording(program);
  recording.record([
    ...successfulJob(1, { count: 120 }),
    ...successfulJob(10, { from: 1, to: 2, count: 1200, job: 2 }),
    ...successfulJob(20, { functionIndex: 1, count: 130, job: 3 }),
  ]);
  const counts = [5000, 300, 0];
  recording.sample(
    30,
    program.functions.map((info) => ({ info, tier: 0, state: 'idle', count: counts[info.index] as number })),
  );
  return recording;
}
const verdicts = (guess: Partial<Guess>) => reveal({ ...NO_GUESS, ...guess }, recorded()).map((a) => a.verdict);

test.each([
  ['f0', 'right'],
  ['f1', 'close'],
  ['f2', 'off'],
  ['gone', 'open'],
])('that @%s is called most is %s', (hottest, verdict) => expect(verdicts({ hottest })).toEqual([verdict]));

test('tiers are compared with the highest that was reached', () => {
  expect(verdicts({ tiers: { f0: 2, f1: 2, f2: 2, gone: 1 } })).toEqual(['right', 'close', 'off', 'open']);
});

test.each([
  [1000, 'right'],
  [2400, 'right'],
  [300, 'close'],
  [100_000, 'off'],
  ['never', 'off'],
] as const)('%s calls to Tier 2 are %s when it were 1,200', (firstTier2, verdict) => {
  expect(verdicts({ firstTier2 })).toEqual([verdict]);
});

test('that none reaches Tier 2 can be right', () => {
  const quiet = new Recording(programOf('f0'));
  expect(reveal({ ...NO_GUESS, firstTier2: 'never' }, quiet)).toMatchObject([
    { verdict: 'right', happened: 'none got there' },
  ]);
});

test('what happened is told with its numbers', () => {
  expect(reveal({ hottest: 'f1', tiers: {}, firstTier2: 1000 }, recorded())).toMatchObject([
    { guessed: '@f1', happened: '@f0 with 5,000 calls' },
    { guessed: '1,000', happened: '1,200, @f0' },
  ]);
});

test('the score counts what the run could answer', () => {
  const score = (guess: Partial<Guess>) => scoreText(reveal({ ...NO_GUESS, ...guess }, recorded()));
  expect(score({ hottest: 'f0', tiers: { f0: 2 } })).toBe('2 of 2 right. You know this machine.');
  expect(score({ hottest: 'f1', tiers: { f0: 2, gone: 2 } })).toBe('1 of 2 right, 1 close. A good sense for it.');
  expect(score({ hottest: 'f2' })).toMatch(/^0 of 1 right\. What surprised you/);
  expect(score({ hottest: 'gone' })).toBe('This run answers none of your guesses.');
});

test('a guess without any answer is empty', () => {
  expect(isEmpty(NO_GUESS)).toBe(true);
  expect(isEmpty({ ...NO_GUESS, tiers: { f0: 0 } })).toBe(false);
});
