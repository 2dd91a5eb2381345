import { describe, expect, test } from 'vitest';
import { type BackendListeners, TieredBackend } from '../engine/backend.ts';
import { PRESETS, type TieredConfig } from '../engine/tiering/config.ts';
import { withSetting } from '../engine/tiering/settings.ts';
import { nodeHost } from '../testing/engine.ts';
import { type CompareOptions, compare, SIDES, type Side } from './compare.ts';
import { summarize } from './summary.ts';
import { Cancelled, NotComparable, type TrialBackend } from './trial.ts';

const host = await nodeHost();

function changed(path: string, value: number | boolean): TieredConfig {
  const result = withSetting(PRESETS.development, path, value);
  if (!result.ok) throw new Error(result.error);
  return result.config;
}

/** Without the warm-up: that takes seconds, and only times depend on it. */
function createBackend(config: TieredConfig, listeners: BackendListeners): TrialBackend {
  return Object.assign(new TieredBackend(config, host, listeners), { prepare: async () => {} });
}

function options(text: string, changes: Partial<CompareOptions> = {}): CompareOptions {
  return {
    text,
    sides: {
      a: { name: 'Development', config: PRESETS.development },
      b: { name: 'Nothing promoted', config: changed('enableBackgroundOptimization', false) },
    },
    rounds: 2,
    createBackend,
    signal: new AbortController().signal,
    ...changes,
  };
}

const COUNTING = `; run: @main() == 499500
function @add(%a: i32, %b: i32) -> i32 {
entry:
    %s: i32 = add %a, %b
    return %s
}
function @main() -> i32 {
entry:
    br loop
loop:
    %i: i32 = phi [0, entry], [%j, loop]
    %t: i32 = phi [0, entry], [%u, loop]
    %u: i32 = call @add(%t, %i)
    %j: i32 = add %i, 1
    %more: bool = lt %j, 1000
    brcond %more, loop, done
done:
    return %u
}
`;

describe('comparing two configurations', () => {
  test('runs each as often as asked, and tells calls, tiers and compilations of each', async () => {
    const progress: number[] = [];
    const comparison = await compare(options(COUNTING, { onProgress: (done, of) => progress.push(done / of) }));
    const { a, b } = comparison.trials;
    expect([a.length, b.length, progress.length, progress.at(-1)]).toEqual([2, 2, 6, 1]);
    for (const trial of [...a, ...b]) {
      expect(trial.problem).toBeNull();
      expect(trial.outcome).toEqual(['499500\n']);
      expect(trial.functions.map(({ name, calls }) => [name, calls])).toEqual([
        ['add', 1000],
        ['main', 1],
      ]);
    }
    // 1,000 calls are above the hot threshold of 100.
    expect(a.map(({ functions }) => functions[0]?.tier)).toEqual([2, 2]);
    expect(
      a.every(
        ({ modules, compileMs, functions }) => modules >= 1 && compileMs > 0 && functions[0]?.reached[2] !== null,
      ),
    ).toBe(true);
    expect(b.map(({ modules, compileMs, functions }) => [modules, compileMs, functions[0]?.tier])).toEqual([
      [0, 0, 0],
      [0, 0, 0],
    ]);
    const { warnings, functions } = summarize(comparison);
    expect(warnings).toEqual([]);
    expect(functions[0]?.sides.b.reached).toEqual({ 1: null, 2: null });
  });

  test('runs each side under its policy, which begins anew with each program', async () => {
    const { config } = options('').sides.a;
    const upTo = (tier: number): Side => ({
      ...{ name: `up to Tier ${tier}`, config },
      policy: `let asked = 0;\nfunction decide({ name }) {\n  if (name === 'add' && asked++ === 0) return ${tier};\n}\n`,
    });
    const { trials } = await compare(options(COUNTING, { rounds: 2, sides: { a: upTo(1), b: upTo(2) } }));
    expect(SIDES.map((id) => trials[id].map(({ functions }) => functions[0]?.tier))).toEqual([
      [1, 1],
      [2, 2],
    ]);
  });

  test.each([
    ['can’t be loaded', 'function decide( {', 'line 1, column'],
    ['fails', 'function decide() {\n  throw new Error("no");\n}', 'line 2, column 18: no'],
  ])('a policy that %s ends the comparison with its reason', async (_, policy, reason) => {
    const { a, b } = options('').sides;
    const ended = compare(options(COUNTING, { sides: { a: { ...a, policy }, b } }));
    await expect(ended).rejects.toThrow(`the policy of A failed: ${reason}`);
  });

  test('an endless program is ended from outside', async () => {
    const controller = new AbortController();
    const endless = '; run: @f()\nfunction @f() -> void {\nentry:\n    br loop\nloop:\n    br loop\n}\n';
    const ended = compare(options(endless, { signal: controller.signal }));
    setTimeout(() => controller.abort(), 1500);
    await expect(ended).rejects.toThrow(Cancelled);
  });

  test('a program with mistakes, and one without runs, are refused with the reason', async () => {
    await expect(compare(options('function @f() -> i32 {\nentry:\n    return %x\n}\n'))).rejects.toThrow(
      /^line 3, column 12: /,
    );
    const nothing = compare(options('function @f() -> i32 {\nentry:\n    return 1\n}\n'));
    await expect(nothing).rejects.toThrow(NotComparable);
  });

  test('a worker that dies ends the comparison with its reason', async () => {
    const dying = options(COUNTING, {
      createBackend: (config, listeners) => {
        const backend = createBackend(config, listeners);
        setTimeout(() => listeners.onFailure?.('the tiering worker ended: out of memory'), 100);
        return backend;
      },
    });
    await expect(compare(dying)).rejects.toThrow('the tiering worker ended: out of memory');
  });
});
