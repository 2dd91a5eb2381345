/** Programs that are large in one way each: does the time of each step grow with their size, and no faster? */

import { planProgram } from '../../abi/program.ts';
import { type BinaryenApi, loadBinaryen } from '../../compiler/binaryen/load.ts';
import { optimizeModule } from '../../compiler/binaryen/optimize.ts';
import { NO_PROFILE } from '../../compiler/opt/facts.ts';
import { optimizeMembers } from '../../compiler/opt/tiers.ts';
import { emitBaseline, emitOptimized } from '../../compiler/tiers.ts';
import { weightOf } from '../../compiler/weight.ts';
import { PRESETS, tierSettings } from '../../engine/tiering/config.ts';
import { loadModule } from '../../hir/load.ts';
import type { RunDirective } from '../../hir/module.ts';
import { median } from '../../telemetry/statistics.ts';
import { InterpreterRunner } from '../../testing/interpreter-runner.ts';
import { Runner, verified } from '../execution.ts';
import type { SectionResult } from '../report.ts';
import { deepNesting, longFunction, manyBlocks, manyFunctions, manyPhis } from '../scale-programs.ts';
import { distinct, timed } from './measuring.ts';

const ROUNDS = 3;
const SETTINGS = tierSettings(PRESETS.default);
/** Time per instruction at the full size against a quarter of it; a quadratic step would show as 4. */
const LINEAR = 1.5;

const SHAPES = [
  { name: 'instructions in a block', size: 50_000, make: longFunction, optimizes: true },
  { name: 'blocks of a function', size: 10_000, make: manyBlocks, optimizes: true },
  { name: 'loops within loops', size: 2000, make: deepNesting, optimizes: true },
  { name: 'phis of a block', size: 5000, make: manyPhis, optimizes: true },
  // What Tier 1 and 2 compile is the hot ones of them, each as long as in a small module.
  { name: 'functions of a module', size: 10_000, make: manyFunctions, optimizes: false },
] as const;

const STEPS = [
  'parse and verify',
  'decode and interpret',
  'emit Tier 0',
  'Module and run',
  'Tier 1',
  'Tier 2',
] as const;

/** Microseconds for each instruction, by step; null where a step isn't taken. */
type Times = readonly (number | null)[];

export async function scale(): Promise<SectionResult> {
  const binaryen = await loadBinaryen();
  measure(binaryen, longFunction(2000), true); // for the warmth
  const measured = SHAPES.map(({ name, size, make, optimizes }) => ({
    name,
    size,
    times: [size / 16, size / 4, size].map((n) => {
      const text = make(Math.round(n));
      // Binaryen's seconds are measured once: they vary little beside their size.
      const rounds = Array.from({ length: ROUNDS }, (_, round) => measure(binaryen, text, optimizes && round === 0));
      return STEPS.map((_, step) => {
        const all = rounds.flatMap((round) => round[step] ?? []);
        return all.length === 0 ? null : median(all);
      });
    }),
  }));
  const worst = Math.max(
    ...measured.flatMap(({ times: [, quarter, full] }) =>
      STEPS.map((_, step) => (full?.[step] ?? 0) / (quarter?.[step] ?? Number.POSITIVE_INFINITY)),
    ),
  );
  return {
    rows: [
      {
        what: 'Programs 16 times as large as a large one: time per instruction, full size against a quarter, worst step',
        target: `linear (≤ ${LINEAR} ×)`,
        measured: `${worst.toFixed(2)} ×`,
        met: worst <= LINEAR,
      },
    ],
    tables: [
      {
        title: 'Scale: microseconds per instruction at 1 ×, 4 × and 16 ×',
        columns: ['16 × is', ...STEPS],
        rows: measured.map(({ name, size, times }) =>
          [`${size.toLocaleString('en')} ${name}`].concat(
            STEPS.map((_, step) => times.map((at) => shown(at[step] ?? null)).join(' · ')),
          ),
        ),
        note: `Medians of ${ROUNDS} rounds; Tier 1 and 2 once. The module of 10,000 functions has a million instructions. Functions above 2,000 instructions get Binaryen's linear passes only.`,
      },
    ],
  };
}

function shown(microseconds: number | null): string {
  return microseconds === null ? '–' : microseconds.toFixed(2);
}

function measure(binaryen: BinaryenApi, text: string, optimizes: boolean): Times {
  const load = timed(() => loadModule(text));
  const module = verified(text);
  const plan = planProgram(module, { threads: 1, blockProfiling: false, sampleRate: 1 });
  const interpret = timed(() => {
    const [directive] = module.runs as [RunDirective];
    const result = new InterpreterRunner(module, text).run(directive);
    if (!result.ok) throw new Error(`a generated program fails in the interpreter: ${result.problem}`);
  });
  let bytes = new Uint8Array(0);
  const emit = timed(() => {
    bytes = emitBaseline(module, plan, SETTINGS).bytes;
  });
  const run = timed(() => {
    const result = new Runner(module, plan, distinct(bytes)).run(0);
    if (!result.ok) throw new Error(`a generated program fails: ${result.problem}`);
  });
  const largest = Math.max(...module.functions.map(weightOf));
  const optimize = (level: 2 | 4): number | null => {
    if (!optimizes) return null;
    const strategy = level === 2 ? 'standard' : 'cluster';
    const facts = { module, plan, profile: NO_PROFILE, counts: true };
    return timed(() => {
      const { functions } = module;
      const members = optimizeMembers(strategy, functions, facts).map(({ func }) => func);
      const emitted = emitOptimized(plan, SETTINGS, {
        members,
        exported: functions,
        direct: level === 4,
        tier: level === 2 ? 1 : 2,
        moduleNumber: 1,
      });
      optimizeModule(binaryen, emitted, { level, programBase: plan.layout.programBase, largest });
    });
  };
  return [load, interpret, emit, run, optimize(2), optimize(4)].map((ms) => ms && (ms * 1000) / module.siteCount);
}
