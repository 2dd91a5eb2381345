import { expect, test } from 'vitest';
import { parseModule } from '../../hir/text/parse.ts';
import { OptimizationTier, PRESETS, type Thresholds, type TieredConfig } from './config.ts';
import { FunctionRecord } from './functions.ts';
import { PolicyError, type PolicyProblem } from './policyProblem.ts';
import { PolicySeat } from './policySeat.ts';
import { MOST_ASKED, type PolicyAnswer, type PolicyQuestion } from './writtenPolicy.ts';

const NO: PolicyProblem = { message: 'no', line: 2, column: 3 };

/** A policy over functions in Tier 0 with the given counts, and what it was asked. */
function setUp(counts: number[], answer: (question: PolicyQuestion) => PolicyAnswer[], budget = 64) {
  const text = counts.map((_, i) => `function @f${i}() -> void {\nentry:\n    return\n}\n`).join('');
  const words = new Int32Array(new SharedArrayBuffer(4 * counts.length));
  const records = parseModule(text).module.functions.map(
    (func) => new FunctionRecord(func, words, OptimizationTier.Baseline),
  );
  const asked: PolicyQuestion[] = [];
  const failures: PolicyProblem[] = [];
  const policy = {
    answer: (question: PolicyQuestion) => {
      asked.push(question);
      return answer(question);
    },
  };
  const seat = new PolicySeat(records, policy, (problem) => failures.push(problem));
  let config: TieredConfig = PRESETS.default;
  return {
    ...{ seat, asked, failures },
    setConfig: (changes: Partial<TieredConfig>, thresholds: Partial<Thresholds> = {}) => {
      config = { ...config, ...changes, profileConfig: { ...config.profileConfig, ...thresholds } };
    },
    decided: () => {
      const functions = records.map(({ index, tier, state }) => ({
        index,
        tier,
        state,
        count: counts[index] as number,
        failures: 0,
        retryAt: 0,
        pinned: false,
      }));
      const { promote } = seat.decide({ functions, requestBudget: budget }, config, 0);
      return promote.map(({ functionIndex, tier, reason }) => `f${functionIndex} → ${tier}: ${reason}`);
    },
  };
}

const stay = ({ functions }: PolicyQuestion): PolicyAnswer[] => functions.map(() => null);

test('decides at once, with its reasons, the hottest first', () => {
  const { asked, decided } = setUp([3, 5000], () => [
    { tier: 2, reason: 'straight up' },
    { tier: 1, reason: null },
  ]);
  expect(decided()).toEqual(['f1 → 2: your policy: straight up', 'f0 → 1: your policy: Tier 1 at 3 calls']);
  expect(asked).toEqual([
    {
      thresholds: { baseline: 0, warm: 100, hot: 1000 },
      functions: [
        { name: 'f1', calls: 5000, tier: 0, size: 1, compileMs: null },
        { name: 'f0', calls: 3, tier: 0, size: 1, compileMs: null },
      ],
    },
  ]);
});

test('is asked once about a count, a tier and thresholds', () => {
  const counts = [10, 20];
  const { asked, decided, setConfig } = setUp(counts, stay);
  decided();
  decided();
  counts[0] = 11;
  decided();
  setConfig({}, { warmThreshold: 5 });
  decided();
  expect(asked.map(({ functions, thresholds }) => [functions.map(({ calls }) => calls), thresholds.warm])).toEqual([
    [[20, 10], 100],
    [[11], 100],
    [[20, 11], 5],
  ]);
});

test('what the rate limit holds back stays decided', () => {
  const { asked, decided } = setUp([10, 20], ({ functions }) => functions.map(() => ({ tier: 1, reason: 'go' })), 1);
  for (let times = 0; times < 2; times++) expect(decided()).toEqual(['f1 → 1: your policy: go']);
  expect(asked).toHaveLength(1);
});

test('a question is bounded, the hottest first; the others follow, and until then there is more to ask', () => {
  const counts = Array.from({ length: MOST_ASKED + 10 }, (_, i) => i);
  const { seat, asked, decided } = setUp(counts, stay);
  decided();
  expect(asked[0]?.functions).toHaveLength(MOST_ASKED);
  expect(asked[0]?.functions[0]?.name).toBe(`f${MOST_ASKED + 9}`);
  expect(seat.waits).toBe(true);
  decided();
  expect(asked[1]?.functions).toHaveLength(10);
  expect(seat.waits).toBe(false);
});

test('functions only climb, and nothing is asked without background optimization', () => {
  const { asked, decided, setConfig } = setUp([5000, 5000], () => [
    { tier: 0, reason: null },
    { tier: -1, reason: 'down' },
  ]);
  expect(decided()).toEqual([]);
  setConfig({ enableBackgroundOptimization: false }, { warmThreshold: 5 });
  expect(decided()).toEqual([]);
  expect(asked).toHaveLength(1);
});

const BUILT_IN = 'f0 → 1: built-in policy, since yours failed (line 2, column 3: no): 150 calls ≥ warm threshold 100';

test('when it fails the built-in one decides at once, and goes on', () => {
  const { seat, asked, failures, decided } = setUp([150], () => {
    throw new PolicyError(NO);
  });
  for (let times = 0; times < 2; times++) expect(decided().join()).toContain(BUILT_IN);
  expect(asked).toHaveLength(1);
  expect(failures).toEqual([NO]);
  expect(seat.waits).toBe(false);
});

test('so it does for one that couldn’t be loaded, of which has been told already', () => {
  const words = new Int32Array(new SharedArrayBuffer(4));
  const { functions } = parseModule('function @f() -> void {\nentry:\n    return\n}\n').module;
  const records = functions.map((func) => new FunctionRecord(func, words, OptimizationTier.Baseline));
  const failures: PolicyProblem[] = [];
  const seat = new PolicySeat(records, NO, (problem) => failures.push(problem));
  const f = { index: 0, tier: 0, state: 'idle', count: 150, failures: 0, retryAt: 0, pinned: false } as const;
  const { promote } = seat.decide({ functions: [f], requestBudget: 1 }, PRESETS.default, 0);
  expect(promote.map(({ functionIndex, tier, reason }) => `f${functionIndex} → ${tier}: ${reason}`).join()).toContain(
    BUILT_IN,
  );
  expect(failures).toEqual([]);
});

test('another error than the policy’s own is none of its failures', () => {
  const { decided } = setUp([150], () => {
    throw new TypeError('a mistake of the engine');
  });
  expect(decided).toThrow('a mistake of the engine');
});
