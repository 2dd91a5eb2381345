import { expect, test } from 'vitest';
import { parseModule } from '../../hir/text/parse.ts';
import { ANSWER_PATIENCE_MS, AskedPolicy, MOST_ASKED, type PolicyQuestion } from './askedPolicy.ts';
import { OptimizationTier, PRESETS, type Thresholds, type TieredConfig } from './config.ts';
import { FunctionRecord } from './functions.ts';

/** A policy over functions in Tier 0 with the given counts, and what it asked. */
function setUp(counts: number[]) {
  const text = counts.map((_, i) => `function @f${i}() -> void {\nentry:\n    return\n}\n`).join('');
  const words = new Int32Array(new SharedArrayBuffer(4 * counts.length));
  const records = parseModule(text).module.functions.map(
    (func) => new FunctionRecord(func, words, OptimizationTier.Baseline),
  );
  const asked: PolicyQuestion[] = [];
  const failures: string[] = [];
  const policy = new AskedPolicy(records, {
    ask: (question) => asked.push(question),
    answered: () => decided(),
    failed: (reason) => failures.push(reason),
  });
  let config: TieredConfig = PRESETS.default;
  let now = 0;
  let last: readonly string[] = [];
  function decided(): readonly string[] {
    const functions = records.map(({ index, tier, state }) => ({
      index,
      tier,
      state,
      count: counts[index] as number,
      failures: 0,
      retryAt: 0,
      pinned: false,
    }));
    const { promote } = policy.decide({ functions, requestBudget: 64 }, config, now);
    last = promote.map(({ functionIndex, tier, reason }) => `f${functionIndex} → ${tier}: ${reason}`);
    return last;
  }
  return {
    policy,
    asked,
    failures,
    decided,
    setThresholds: (thresholds: Partial<Thresholds>) => {
      config = { ...config, profileConfig: { ...config.profileConfig, ...thresholds } };
    },
    last: () => last,
    pass: (ms: number) => {
      now += ms;
    },
  };
}

test('functions wait for the answer, which then decides with its reason', () => {
  const { policy, asked, decided, last } = setUp([5000, 3]);
  expect(decided()).toEqual([]);
  expect(policy.waits).toBe(true);
  expect(asked[0]?.functions.map(({ name, calls, tier }) => [name, calls, tier])).toEqual([
    ['f0', 5000, 0],
    ['f1', 3, 0],
  ]);
  policy.answer(1, [{ tier: 2, reason: 'straight up' }, null]);
  expect(last()).toEqual(['f0 → 2: your policy: straight up']);
  expect(policy.waits).toBe(false);
});

test('one question at a time, and none about counts that have been answered', () => {
  const counts = [10];
  const { policy, asked, decided } = setUp(counts);
  decided();
  decided();
  expect(asked).toHaveLength(1);
  policy.answer(1, [null]);
  decided();
  expect(asked).toHaveLength(1);
  expect(policy.waits).toBe(false);
  counts[0] = 11;
  decided();
  expect(asked).toHaveLength(2);
});

test('other thresholds are another question', () => {
  const { policy, asked, decided, setThresholds } = setUp([10]);
  decided();
  policy.answer(1, [null]);
  setThresholds({ warmThreshold: 5 });
  decided();
  expect(asked.map(({ functions }) => functions[0]?.thresholds.warm)).toEqual([100, 5]);
});

test('a question is bounded, the hottest first; the others follow', () => {
  const counts = Array.from({ length: MOST_ASKED + 10 }, (_, i) => i);
  const { policy, asked, decided } = setUp(counts);
  decided();
  expect(asked[0]?.functions).toHaveLength(MOST_ASKED);
  expect(asked[0]?.functions[0]?.name).toBe(`f${MOST_ASKED + 9}`);
  policy.answer(1, new Array(MOST_ASKED).fill(null));
  decided();
  expect(asked[1]?.functions).toHaveLength(10);
});

test('functions only climb', () => {
  const { policy, decided, last } = setUp([5000, 5000]);
  decided();
  policy.answer(1, [
    { tier: 0, reason: null },
    { tier: -1, reason: 'down' },
  ]);
  expect(last()).toEqual([]);
});

const BUILT_IN = /^f0 → 1: built-in policy, since yours failed \(.*\): 150 calls ≥ warm threshold 100/;

test.each([
  ['a tier that there isn’t', [{ tier: 3, reason: null }]],
  ['another tier than a number', [{ tier: '1', reason: null }]],
  ['too few answers', []],
  ['too many answers', [null, null]],
  ['no list', 'yes'],
])('%s ends the policy, and the built-in one decides', (_, answers) => {
  const { policy, asked, failures, decided, last } = setUp([150]);
  decided();
  policy.answer(1, answers);
  expect(last().join()).toMatch(BUILT_IN);
  decided();
  expect(asked).toHaveLength(1);
  expect(failures).toEqual(['its answer is not a tier (-1 to 2) for each function']);
});

test('so do an error and silence', () => {
  const failing = setUp([150]);
  failing.decided();
  failing.policy.fail(1, 'x is not defined');
  expect(failing.last().join()).toMatch(BUILT_IN);
  expect(failing.failures).toEqual(['x is not defined']);
  const silent = setUp([150]);
  silent.decided();
  silent.pass(ANSWER_PATIENCE_MS + 1);
  expect(silent.decided().join()).toMatch(BUILT_IN);
  expect(silent.policy.waits).toBe(false);
  expect(silent.failures).toEqual(['no answer within 5000 ms']);
  silent.policy.answer(1, [{ tier: 2, reason: 'too late' }]);
  expect(silent.decided().join()).toMatch(BUILT_IN);
});

test('answers to another question are dropped', () => {
  const { policy, decided, last } = setUp([150]);
  decided();
  policy.answer(7, [{ tier: 2, reason: null }]);
  policy.fail(7, 'late');
  expect(last()).toEqual([]);
  expect(policy.waits).toBe(true);
});
