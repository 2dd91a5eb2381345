import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { DEFAULT_POLICY } from '../../ui/store/policy.ts';
import { PRESETS } from './config.ts';
import { decide } from './policy.ts';
import { PolicyError, problemText } from './policyProblem.ts';
import { MOST_ASKED, type PolicyFacts, type PolicyQuestion, WrittenPolicy } from './writtenPolicy.ts';

const THRESHOLDS = { baseline: 0, warm: 100, hot: 1000 };

function factsOf(facts: Partial<PolicyFacts>): PolicyFacts {
  return { name: 'f', calls: 1, tier: 0, size: 1, compileMs: null, ...facts };
}

function question(...functions: Partial<PolicyFacts>[]): PolicyQuestion {
  return { thresholds: THRESHOLDS, functions: functions.map(factsOf) };
}

/** What a new policy with this text answers for one function. */
async function answerOf(text: string, facts: Partial<PolicyFacts> = {}) {
  return (await WrittenPolicy.load(text)).answer(question(facts))[0];
}

/** Why a text can't be loaded, or can't answer. */
async function problemOf(text: string): Promise<string> {
  try {
    const answer = await answerOf(text);
    return `none: ${JSON.stringify(answer)}`;
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    return problemText(error.problem);
  }
}

describe('a written policy', () => {
  test('answers for each function, in their order', async () => {
    const policy = await WrittenPolicy.load(
      'function decide({ name, calls }) { if (calls > 5) return { tier: 2, reason: `@${name} is hot` }; }',
    );
    expect(policy.answer(question({ calls: 5 }, { name: 'g', calls: 6 }))).toEqual([
      null,
      { tier: 2, reason: '@g is hot' },
    ]);
  });

  test('is told all that the documentation says', async () => {
    const { reason } = (await answerOf('decide = (facts) => ({ tier: 1, reason: JSON.stringify(facts) })', {
      compileMs: 1.5,
    })) as { reason: string };
    const facts = { name: 'f', calls: 1, tier: 0, size: 1, compileMs: 1.5, thresholds: THRESHOLDS };
    expect(JSON.parse(reason)).toEqual(facts);
  });

  test.each([
    'const decide = () => 1;',
    'let decide = () => 1;',
    'decide = () => 1;',
    'var decide = function () { return { tier: 1 }; };',
    'class Decider { static now() { return 1; } } const decide = Decider.now;',
  ])('may be declared as in %s', async (text) => {
    expect(await answerOf(text)).toEqual({ tier: 1, reason: null });
  });

  test('keeps variables from one question to the next; each load begins anew', async () => {
    const text = 'let asked = 0; const decide = () => ({ tier: ++asked });';
    for (let loads = 0; loads < 2; loads++) {
      const policy = await WrittenPolicy.load(text);
      const tiers = [1, 2].map(() => policy.answer(question({}))[0]?.tier);
      expect(tiers).toEqual([1, 2]);
    }
  });

  test('the text that everybody begins with decides as the engine does', async () => {
    const policy = await WrittenPolicy.load(DEFAULT_POLICY);
    const config = PRESETS.hotspot;
    const { baselineThreshold: baseline, warmThreshold: warm, hotThreshold: hot } = config.profileConfig;
    for (const tier of [-1, 0, 1] as const) {
      for (const count of [0, baseline - 1, baseline, warm, hot - 1, hot, hot * 10]) {
        const f = { index: 0, tier, state: 'idle', count, failures: 0, retryAt: 0, pinned: false } as const;
        const [decision] = decide({ functions: [f], requestBudget: 1 }, config, 0).promote;
        const { functions } = question({ tier, calls: count });
        const [given] = policy.answer({ thresholds: { baseline, warm, hot }, functions });
        expect(given?.tier).toBe(decision?.tier);
      }
    }
  });

  test('the policy in the documentation does what it says', async () => {
    const documentation = readFileSync(new URL('../../../docs/policies.md', import.meta.url), 'utf8');
    const [, text] = /```js\n([^]*?)```/.exec(documentation) as unknown as [string, string];
    const policy = await WrittenPolicy.load(text);
    const tierFor = (facts: Partial<PolicyFacts>) => policy.answer(question(facts))[0]?.tier;
    expect(tierFor({ tier: 0, size: 10, calls: 100 })).toBe(2);
    expect(tierFor({ tier: 0, size: 11, calls: 100 })).toBe(1);
    expect(tierFor({ tier: 0, size: 10, calls: 99 })).toBeUndefined();
    expect(tierFor({ tier: 1, size: 11, compileMs: 2, calls: 19_999 })).toBeUndefined();
    expect(tierFor({ tier: 1, size: 11, compileMs: 2, calls: 20_000 })).toBe(2);
  });

  test('a reason is cut, and a question may be as long as it gets', async () => {
    const policy = await WrittenPolicy.load('decide = () => ({ tier: 1, reason: "x".repeat(300) })');
    const answers = policy.answer(question(...Array.from({ length: MOST_ASKED }, () => ({}))));
    expect(answers).toHaveLength(MOST_ASKED);
    expect(answers[0]?.reason).toBe('x'.repeat(200));
  });
});

describe('around a policy', () => {
  test('there is the language and nothing of the page, the network or Node', async () => {
    const names = [
      ...['window', 'self', 'document', 'location', 'postMessage', 'addEventListener', 'importScripts', 'Worker'],
      ...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'navigator', 'localStorage', 'indexedDB', 'caches'],
      ...['process', 'require', 'module', 'Buffer', 'global', 'setTimeout', 'queueMicrotask', 'console', 'performance'],
      ...['WebAssembly', 'Atomics.wait', 'std', 'os', 'bjson'],
    ];
    const text = `const there = (name) => { try { return eval(name) !== undefined; } catch { return false; } };
const found = ${JSON.stringify(names)}.filter((name) => name !== 'Atomics.wait' && there(name));
const realm = decide.constructor('return Object.getOwnPropertyNames(this)')();
function decide() {
  return { tier: 1, reason: JSON.stringify({ found, odd: realm.filter((name) => /^[a-z]/.test(name)) }) };
}`;
    const { reason } = (await answerOf(text)) as { reason: string };
    const { found, odd } = JSON.parse(reason) as { found: string[]; odd: string[] };
    expect(found).toEqual([]);
    expect(odd.sort()).toEqual(
      [
        ...['decide', 'decodeURI', 'decodeURIComponent', 'encodeURI', 'encodeURIComponent', 'escape', 'eval'],
        ...['globalThis', 'isFinite', 'isNaN', 'parseFloat', 'parseInt', 'undefined', 'unescape'],
      ].sort(),
    );
  });

  test('no object of this side is within reach', async () => {
    const text = `function decide(facts) {
  const own = [facts, facts.thresholds, decide].every((object) => object.constructor.constructor === Function);
  return { tier: 1, reason: String(own && facts instanceof Object) };
}`;
    expect(await answerOf(text)).toEqual({ tier: 1, reason: 'true' });
  });

  test.each(['import("node:fs")', 'import("https://example.org/x.js")'])('%s brings nothing', async (load) => {
    const text = `let got = 'nothing'; ${load}.then(() => { got = 'a module'; }, () => {});
const decide = () => ({ tier: 1, reason: got });`;
    const policy = await WrittenPolicy.load(text);
    for (let asked = 0; asked < 3; asked++) expect(policy.answer(question({}))[0]?.reason).toBe('nothing');
  });
});

describe('a policy fails', () => {
  test.each([
    ['function decide() {\n  return ];\n}', "line 2, column 10: SyntaxError: unexpected token in expression: ']'"],
    ['\nconst x = nothing;', "line 2, column 11: ReferenceError: 'nothing' is not defined"],
    ['', 'there is no function decide'],
    ['const decide = 1;', 'there is no function decide'],
    ['import fs from "node:fs"; function decide() {}', 'line 1, column 8: SyntaxError: '],
    ['await 1; function decide() {}', 'line 1, column 7: SyntaxError: '],
  ])('loading %j', async (text, problem) => {
    expect(await problemOf(text)).toContain(problem);
  });

  test.each([
    ['return 3', 'for @f decide gave the tier 3; tiers are 0, 1 and 2'],
    ['return 1.5', 'for @f decide gave the tier 1.5'],
    ['return "high"', 'for @f decide gave the tier high'],
    ['return {}', 'for @f decide gave the tier undefined'],
    ['return { tier: "1" }', 'for @f decide gave the tier 1'],
    ['return { tier: 1, reason: 7 }', 'for @f decide gave a reason that is no text'],
    ['return Promise.resolve(1)', 'decide must answer at once, without a promise'],
    ['return (async () => 1)()', 'decide must answer at once, without a promise'],
    ['return nothing', "line 1, column 28: ReferenceError: 'nothing' is not defined"],
    ['throw new Error("no")', 'line 1, column 36: no'],
    ['throw new (class Mine extends TypeError {})("no")', 'TypeError: no'],
    ['throw "no"', 'no'],
    ['throw null', 'null'],
    ['throw undefined', 'undefined'],
    ['throw { no: 1 }', 'it threw {"no":1}'],
    ['throw Symbol("no")', 'Symbol(no)'],
    ['throw "x".repeat(1e6)', 'x'.repeat(500)],
    ['throw { get message() { throw 1; } }', '[object Object]'],
    ['throw { toJSON() { throw 1; } }', '[object Object]'],
  ])('answering with %s', async (body, problem) => {
    expect(await problemOf(`function decide() { ${body}; }`)).toContain(problem);
  });

  test('where the language was changed under it', async () => {
    const changed = 'Object.prototype.toJSON = () => 7; const decide = () => 1;';
    expect(await problemOf(changed)).toBe('its answer is not a tier (-1 to 2) for each function');
    expect(await problemOf('JSON.stringify = () => "[]"; const decide = () => 1;')).toBe(
      'none: {"tier":1,"reason":null}',
    );
  });

  test('by what it takes of the stack and of memory', async () => {
    expect(await problemOf('function decide() {\n  return decide() + 1;\n}')).toMatch(
      /^line 2, column \d+: InternalError: stack overflow$/,
    );
    const bomb = 'const a = [];\nfunction decide() {\n  for (;;) a.push("x".repeat(1e5) + a.length);\n}';
    expect(await problemOf(bomb)).toMatch(/^line 3, column \d+: InternalError: out of memory$/);
    expect(await problemOf('const a = []; for (;;) a.push([a.length]);')).toBe('InternalError: out of memory');
    expect(await problemOf('const a = []; for (;;) a.push(new Array(1e6));')).toContain('InternalError: out of memory');
    // Nothing of QuickJS itself is left after a call that went deeper than this side's stack.
    expect(await problemOf('const decide = () => JSON.parse("[".repeat(1e6));')).not.toMatch(/^none/);
    expect(await problemOf('function decide() { return eval("(".repeat(1e6)); }')).not.toMatch(/^none/);
    expect(await answerOf('const decide = () => 1;')).toEqual({ tier: 1, reason: null });
  });

  test.each([
    ['"a".repeat(2 ** 28)', 'InternalError: out of memory'],
    ['2n ** 100000000n', 'RangeError: BigInt is too large'],
    ['/(x+x+)+y/.test("x".repeat(60))', 'it took longer than 1000 ms and was ended'],
  ])('by what %s takes, built into the language as it is', async (expression, problem) => {
    expect(await problemOf(`const decide = () => ${expression};`)).toContain(problem);
  });

  test.each([
    ['for (;;);', 'it took longer than 2000 ms and was ended'],
    ['function decide() {\n  for (;;);\n}', 'it took longer than 1000 ms and was ended'],
    [
      'function decide() {\n  try { for (;;); } catch { for (;;); } finally { for (;;); }\n}',
      'it took longer than 1000 ms and was ended',
    ],
    ['const decide = () => /^(a+)+$/.test("a".repeat(40) + "b");', 'it took longer than 1000 ms and was ended'],
    ['const decide = () => ({ get tier() { for (;;); } });', 'it took longer than 1000 ms and was ended'],
    ['function decide() { throw { toJSON() { for (;;); } }; }', '[object Object]'],
  ])('by the time of %j', async (text, problem) => {
    expect(await problemOf(text)).toContain(problem);
  });
});
