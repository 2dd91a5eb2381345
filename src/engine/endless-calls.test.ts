/** Programs that never loop and never return, because they call on and on: they can be stopped and paced all the same. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createBackend } from '../testing/engine.ts';
import type { TieredBackend } from './backend.ts';
import { OptimizationTier, PRESETS } from './tiering/config.ts';

const PROGRAM = `
type %Pair = { i32, i64 }
function @spin(%p: %Pair) -> %Pair {
entry:
    %n: i32 = extractvalue %p, [0]
    %m: i32 = add %n, 1
    %q: %Pair = insertvalue %p, %m, [0]
    %r: %Pair = tail call @spin(%q)
    return %r
}
function @ping(%p: %Pair, %n: i64) -> i64 {
entry:
    %q: %Pair = insertvalue %p, %n, [1]
    %r: i64 = tail call @pong(%n, %q)
    return %r
}
function @pong(%n: i64, %p: %Pair) -> i64 {
entry:
    %f: fn(%Pair, i64) -> i64 = funcref @ping
    %m: i64 = add %n, 1
    %r: i64 = tail call_indirect %f(%p, %m)
    return %r
}
function @call_spin() -> i32 {
entry:
    %p: %Pair = const { 0, 0 }
    %q: %Pair = call @spin(%p)
    %r: i32 = extractvalue %q, [0]
    return %r
}
function @call_ping() -> i64 {
entry:
    %p: %Pair = const { 0, 0 }
    %r: i64 = call @ping(%p, 0)
    return %r
}
; run: @call_spin()
; run: @call_ping()
`;
const SPIN = 0;
const PING = 1;

let backend: TieredBackend;
beforeAll(async () => {
  backend = await createBackend({
    ...PRESETS.default,
    enableBackgroundOptimization: false,
    maxParallelOptimizations: 1,
  });
});
afterAll(() => backend.shutdown());

async function load(tier: OptimizationTier): Promise<void> {
  const result = await backend.compileModule(PROGRAM);
  if (!result.ok) throw new Error(result.diagnostics.map(({ message }) => message).join('\n'));
  await backend.optimizeAll(tier);
}

const calls = (functionIndex: number) => backend.profile.getFunctionCount(functionIndex);

describe.each(['Baseline', 'Standard', 'Optimized'] as const)('tail calls without end in tier %s', (name) => {
  test.each([
    ['of itself', 0, SPIN],
    ['of two functions', 1, PING],
  ])('%s stop', async (_, run, counted) => {
    await load(OptimizationTier[name]);
    const running = backend.run(run);
    while (calls(counted) < 100_000) await new Promise((resolve) => setTimeout(resolve, 5));
    backend.stop();
    const { stopped, trap } = await running;
    expect([stopped, trap]).toEqual([true, null]);
  });

  test('go one by one in step pace', async () => {
    await load(OptimizationTier[name]);
    backend.setPace({ kind: 'step' });
    const running = backend.run(1);
    const all = () => [0, 1, 2, 3, 4].reduce((sum, f) => sum + calls(f), 0);
    const seen: number[] = [];
    for (let i = 0; i < 5; i++) {
      const before = all();
      seen.push(before);
      backend.step();
      while (all() === before) await new Promise((resolve) => setTimeout(resolve, 2));
    }
    expect(seen).toEqual([0, 1, 2, 3, 4]);
    backend.stop();
    backend.setPace({ kind: 'full' });
    expect((await running).stopped).toBe(true);
  });
});
