/** What the page, the frame and the worker of a written policy send each other, each run as the browser runs it. */
import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { PRESETS } from '../../engine/tiering/config.ts';
import { decide } from '../../engine/tiering/policy.ts';
import { DEFAULT_POLICY } from '../store/policy.ts';

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
type Listener = (event: { data: unknown } & Record<string, unknown>) => void;

/** Something with listeners, such as a port or a worker's global scope, that keeps what it is sent. */
class Endpoint {
  readonly sent: unknown[] = [];
  readonly #listeners = new Map<string, Listener>();
  readonly addEventListener = (kind: string, listener: Listener) => void this.#listeners.set(kind, listener);
  readonly postMessage = (message: unknown) => void this.sent.push(structuredClone(message));
  readonly start = () => {};
  hear(data: unknown, more: Record<string, unknown> = {}, kind = 'message'): void {
    this.#listeners.get(kind)?.({ data, ...more });
  }
}

describe('the worker', () => {
  /** Loads a policy; `ask` gives what it answers for one function, as the frame gets it. */
  function load(policy: string) {
    const scope = new Endpoint();
    const { addEventListener, postMessage } = scope;
    const context = createContext({ self: { addEventListener, postMessage } });
    runInContext(`${policy}\n${read('../../engine/tiering/answering.mjs')}`, context);
    const ask = (facts: object) => {
      const question = runInContext(
        `(${JSON.stringify({ number: 1, functions: [{ name: 'f', ...facts }] })})`,
        context,
      );
      scope.hear(question);
      return scope.sent.at(-1);
    };
    return { sent: scope.sent, ask };
  }
  const answered = (answer: unknown) => ({ number: 1, answers: [answer] });

  test('says when it has loaded, and answers a question for each function', () => {
    const { sent, ask } = load('function decide({ calls }) { if (calls > 5) return { tier: 2, reason: "hot" }; }');
    expect(sent).toEqual([{ number: 0, answers: [] }]);
    expect(ask({ calls: 5 })).toEqual(answered(null));
    expect(ask({ calls: 6 })).toEqual(answered({ tier: 2, reason: 'hot' }));
  });

  test('takes a number alone for the tier, and decide declared in any way', () => {
    expect(load('const decide = () => 1;').ask({})).toEqual(answered({ tier: 1, reason: null }));
    expect(load('decide = () => null;').ask({})).toEqual(answered(null));
  });

  test('the text that everybody begins with decides as the engine does', () => {
    const { ask } = load(DEFAULT_POLICY);
    const config = PRESETS.hotspot;
    const { baselineThreshold: baseline, warmThreshold: warm, hotThreshold: hot } = config.profileConfig;
    for (const tier of [-1, 0, 1] as const) {
      for (const count of [0, baseline - 1, baseline, warm, hot - 1, hot, hot * 10]) {
        const f = { index: 0, tier, state: 'idle', count, failures: 0, retryAt: 0, pinned: false } as const;
        const [decision] = decide({ functions: [f], requestBudget: 1 }, config, 0).promote;
        const given = ask({ tier, calls: count, thresholds: { baseline, warm, hot } });
        expect(given).toMatchObject(answered(decision === undefined ? null : { tier: decision.tier }));
      }
    }
  });

  test('the policy in the documentation does what it says', () => {
    const [, policy] = /```js\n([^]*?)```/.exec(read('../../../docs/policies.md')) as unknown as [string, string];
    const { ask } = load(policy);
    const thresholds = { baseline: 0, warm: 100, hot: 1000 };
    const tierFor = (facts: object) =>
      (ask({ thresholds, compileMs: null, ...facts }) as { answers: ({ tier: number } | null)[] }).answers[0]?.tier;
    expect(tierFor({ tier: 0, size: 10, calls: 100 })).toBe(2);
    expect(tierFor({ tier: 0, size: 11, calls: 100 })).toBe(1);
    expect(tierFor({ tier: 0, size: 10, calls: 99 })).toBeUndefined();
    expect(tierFor({ tier: 1, size: 11, compileMs: 2, calls: 19_999 })).toBeUndefined();
    expect(tierFor({ tier: 1, size: 11, compileMs: 2, calls: 20_000 })).toBe(2);
  });

  test('keeps variables of the policy from one question to the next', () => {
    const { ask } = load('let asked = 0; const decide = () => ({ tier: ++asked });');
    expect(ask({})).toEqual(answered({ tier: 1, reason: null }));
    expect(ask({})).toEqual(answered({ tier: 2, reason: null }));
  });

  test.each([
    ['return 3', 'for @f decide gave the tier 3; tiers are 0, 1 and 2'],
    ['return 1.5', 'for @f decide gave the tier 1.5'],
    ['return "high"', 'for @f decide gave the tier high'],
    ['return {}', 'for @f decide gave the tier undefined'],
    ['return { tier: "1" }', 'for @f decide gave the tier 1'],
    ['return { tier: 1, reason: 7 }', 'for @f decide gave a reason that is no text'],
    ['return Promise.resolve(1)', 'decide must answer at once, without a promise'],
    ['return nothing', 'nothing is not defined'],
    ['throw new Error("no")', 'no'],
  ])('%s is a mistake', (body, message) => {
    const { sent, ask } = load(`function decide() { ${body}; }`);
    expect(() => ask({})).toThrow(message);
    expect(sent).toHaveLength(1);
  });

  test.each([
    ['', 'there is no function decide'],
    ['const decide = 1;', 'there is no function decide'],
    ['function decide( {', 'Unexpected'],
  ])('%j can’t be loaded', (policy, message) => {
    expect(() => load(policy)).toThrow(message);
  });
});

describe('the frame', () => {
  class FakeWorker extends Endpoint {
    ended = false;
    constructor(readonly source: string) {
      super();
      workers.push(this);
    }
    terminate(): void {
      this.ended = true;
    }
  }
  let workers: FakeWorker[];
  let worker: FakeWorker;
  let port: Endpoint;

  beforeEach(() => {
    vi.useFakeTimers();
    workers = [];
    port = new Endpoint();
    const page = new Endpoint();
    runInContext(
      read('frame.mjs'),
      createContext({
        addEventListener: page.addEventListener,
        setTimeout,
        clearTimeout,
        Blob: class {
          constructor(readonly parts: string[]) {}
        },
        URL: { createObjectURL: ({ parts }: { parts: string[] }) => parts.join('') },
        Worker: FakeWorker,
      }),
    );
    page.hear({ source: 'the policy', startMs: 2000, answerMs: 500 }, { ports: [port] });
    worker = workers[0] as FakeWorker;
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const LOADED = { number: 0, answers: [] };
  const question = (number: number) => ({ number, functions: [{ name: 'f' }] });
  const failed = (message: string, line: number | null = null, column: number | null = null) => ({
    problem: { message, line, column },
  });

  test('hands questions to the worker and answers to the page', () => {
    worker.hear(LOADED);
    port.hear(question(1));
    worker.hear({ number: 1, answers: [null] });
    vi.advanceTimersByTime(60_000);
    expect(worker.source).toBe('the policy');
    expect(worker.sent).toEqual([question(1)]);
    expect(port.sent).toEqual([LOADED, { number: 1, answers: [null] }]);
    expect(worker.ended).toBe(false);
  });

  test('ends a worker that doesn’t load in time', () => {
    vi.advanceTimersByTime(2001);
    expect(port.sent).toEqual([failed('it took longer than 2000 ms and was ended')]);
    expect(worker.ended).toBe(true);
  });

  test('ends a worker that doesn’t answer in time, whatever else it sends', () => {
    worker.hear(LOADED);
    port.hear(question(1));
    for (const junk of [null, 'text', LOADED, { number: 7, answers: [] }, failed('forged')]) worker.hear(junk);
    vi.advanceTimersByTime(501);
    expect(port.sent).toEqual([LOADED, failed('it took longer than 500 ms and was ended')]);
    expect(worker.ended).toBe(true);
  });

  test('lets one answer to a question through, and none that comes unasked', () => {
    worker.hear(LOADED);
    worker.hear({ number: 1, answers: ['early'] });
    port.hear(question(1));
    worker.hear({ number: 1, answers: ['asked'] });
    worker.hear({ number: 1, answers: ['twice'] });
    expect(port.sent).toEqual([LOADED, { number: 1, answers: ['asked'] }]);
  });

  test('tells the page of a mistake with its place, and ends the worker', () => {
    const preventDefault = vi.fn<() => void>();
    worker.hear(null, { message: 'Uncaught x', lineno: 2, colno: 7, preventDefault }, 'error');
    expect(port.sent).toEqual([failed('Uncaught x', 2, 7)]);
    expect(worker.ended).toBe(true);
    expect(preventDefault).toHaveBeenCalledOnce();
    vi.advanceTimersByTime(60_000);
    expect(port.sent).toHaveLength(1);
  });
});
