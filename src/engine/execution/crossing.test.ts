/** At which count compiled code reports a crossing, with and without looks at parameters in the same test. */
import { expect, test } from 'vitest';
import { FakeHost } from '../../testing/fakeWorkers.ts';
import { CompilePool } from '../compile/pool.ts';
import { SharedCounters } from '../profile/counters.ts';
import { PRESETS, type TieredConfig } from '../tiering/config.ts';
import { TieringService } from '../tiering/service.ts';
import { WrittenPolicy } from '../tiering/writtenPolicy.ts';
import { ExecutionThread } from './thread.ts';

/** @half's parameter decides where it goes, so it is recorded; @plain has none. */
const PROGRAM = `; run: @main() x 3000
function @half(%n: i32) -> i32 {
entry:
    %h: i32 = div 100, %n
    return %h
}
function @plain() -> i32 {
entry:
    return 1
}
function @main() -> i32 {
entry:
    %h: i32 = call @half(2)
    %p: i32 = call @plain()
    %s: i32 = add %h, %p
    return %s
}
`;

/** The counts at which each function is reported. */
function reportedCounts(warmThreshold: number, sampleRate: number, tier2Backend: TieredConfig['tier2Backend']) {
  const service = new TieringService({
    compilers: (limit, onFree) => new CompilePool(new FakeHost({}), limit, onFree),
    safepoints: 'requested',
    loadPolicy: (text) => WrittenPolicy.load(text),
  });
  const profileConfig = { ...PRESETS.default.profileConfig, warmThreshold, hotThreshold: 1e6, sampleRate };
  const config = { ...PRESETS.default, tier2Backend, profileConfig };
  const program = service.compileProgram({ text: PROGRAM, config, runs: null, threads: null, writtenPolicy: false });
  if (!('execution' in program)) throw new Error('the program has mistakes');
  const { execution, plans } = program;
  const counters = new SharedCounters(execution.memory.buffer, execution.layout);
  const reported: Record<number, number[]> = {};
  const thread = new ExecutionThread(
    execution,
    0,
    (report) => {
      if (report.kind !== 'crossing') return;
      const counts = (reported[report.functionIndex] ??= []);
      expect(report.count).toBe(counters.callCount(report.functionIndex));
      counts.push(report.count);
    },
    () => {},
  );
  const [plan] = plans;
  if (plan === undefined) throw new Error('the program has no run');
  const { signature, driver, slot, args, shown } = plan;
  thread.run({ run: 1, signature, driver, slot, args, calls: shown.calls, goOnAfterTrap: false });
  service.dropProgram('done');
  return reported;
}

const BACKENDS = ['binaryen', 'speculative'] as const;

for (const backend of BACKENDS) {
  test(`every function is reported once, at the very call that crosses (${backend})`, () => {
    for (const threshold of [1, 2, 7, 63, 64, 65, 100, 640, 641, 1000, 1024, 2999]) {
      const once = [threshold];
      expect(reportedCounts(threshold, 1, backend), `threshold ${threshold}`).toEqual({ 0: once, 1: once, 2: once });
    }
  });

  test(`where calls are sampled, at the first count that is not below (${backend})`, () => {
    for (const threshold of [1, 100, 101, 999]) {
      const once = [10 * Math.ceil(threshold / 10)];
      expect(reportedCounts(threshold, 10, backend), `threshold ${threshold}`).toEqual({ 0: once, 1: once, 2: once });
    }
  });
}
