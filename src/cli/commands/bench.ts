import type { RunResult } from '../../engine/api.ts';
import { TieredBackend } from '../../engine/backend.ts';
import { OptimizationTier, PRESETS, type Tier2Backend } from '../../engine/tiering/config.ts';
import { locateDiagnostics } from '../../hir/diagnostics.ts';
import { effectiveRuns, loadModule } from '../../hir/load.ts';
import * as host from '../../workers/node/spawn.ts';
import { type Command, Exit, parseCommandLine, readProgram, UsageError, wholeNumber } from '../command.ts';
import { diagnosticsText } from '../diagnostics-text.ts';
import { callText, NOTHING_TO_RUN } from '../run-text.ts';

interface Subject {
  readonly name: string;
  readonly tier: OptimizationTier;
  readonly tier2Backend: Tier2Backend;
}

const SUBJECTS: readonly Subject[] = [
  { name: 'baseline', tier: OptimizationTier.Baseline, tier2Backend: 'binaryen' },
  { name: 'standard', tier: OptimizationTier.Standard, tier2Backend: 'binaryen' },
  { name: 'binaryen', tier: OptimizationTier.Optimized, tier2Backend: 'binaryen' },
  { name: 'speculative', tier: OptimizationTier.Optimized, tier2Backend: 'speculative' },
];

/** One run directive with its median times, in milliseconds, by the names of the subjects. */
interface Measurement extends Pick<RunResult, 'entry' | 'args' | 'calls'> {
  readonly ms: Record<string, number>;
}

export const bench: Command = {
  help: `Usage: npm run --silent hir -- bench FILE [OPTIONS]

Runs the run directives over and over with all functions in one tier, for each tier and each backend of Tier 2, and
prints median times. Only the first round counts for the expected answers: later ones see the memory that it left.

  --warmup MS         default 3000: by then the JavaScript engine has optimized the WebAssembly, and Binaryen, too
  --repeat N          rounds after that; default 20
  --json              {"ok", "runs": [{"entry", "args", "calls", "ms": {"baseline", …}}]} as one JSON document
`,
  async run(args, io) {
    const { file, values } = parseCommandLine(args, {
      warmup: { type: 'string', default: '3000' },
      repeat: { type: 'string', default: '20' },
      json: { type: 'boolean', default: false },
    });
    const warmup = wholeNumber('warmup', values.warmup, 0, 3_600_000);
    const repeat = wholeNumber('repeat', values.repeat, 1, 100_000);
    const text = await readProgram(file, io);
    const { module, diagnostics: found } = loadModule(text);
    if (module === null) {
      const diagnostics = locateDiagnostics(text, found);
      if (values.json) io.out(`${JSON.stringify({ ok: false, diagnostics })}\n`);
      else io.err(diagnosticsText(file, text, diagnostics));
      return Exit.Failed;
    }
    if (effectiveRuns(module).length === 0) throw new UsageError(NOTHING_TO_RUN);

    const runs: Measurement[] = [];
    let ok = true;
    for (const subject of SUBJECTS) {
      const { first, rounds } = await measure(text, subject, warmup, repeat);
      ok &&= first.every((result) => result.ok);
      first.forEach(({ entry, args: given, calls }, plan) => {
        runs[plan] ??= { entry, args: given, calls, ms: {} };
        runs[plan].ms[subject.name] = median(rounds.map((results) => (results[plan] as RunResult).ms));
      });
    }
    if (values.json) io.out(`${JSON.stringify({ ok, runs })}\n`);
    else io.out(`${runs.map(measurementText).join('')}${ok ? '' : '\nSome runs failed: see `hir run`.\n'}`);
    return ok ? Exit.Ok : Exit.Failed;
  },
};

/** The results of every run of the program: of the first round, and of those after the warm-up. */
async function measure(text: string, { tier, tier2Backend }: Subject, warmup: number, repeat: number) {
  const config = { ...PRESETS.default, enableBackgroundOptimization: false, tier2Backend };
  const backend = new TieredBackend(config, host);
  try {
    const compiled = await backend.compileModule(text);
    if (!compiled.ok) throw new Error('the engine rejects what the verifier accepted');
    const round = async () => {
      const results: RunResult[] = [];
      for (let plan = 0; plan < compiled.program.runs.length; plan++) results.push(await backend.run(plan));
      return results;
    };
    await backend.optimizeAll(tier);
    const warm = performance.now() + warmup;
    const first = await round();
    while (performance.now() < warm) await round();
    const rounds: RunResult[][] = [];
    while (rounds.length < repeat) rounds.push(await round());
    return { first, rounds };
  } finally {
    await backend.shutdown();
  }
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] as number;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] as number) + upper) / 2;
}

/** A line for each subject, with its speed against the baseline's. */
function measurementText(measurement: Measurement): string {
  const baseline = measurement.ms['baseline'] as number;
  const lines = Object.entries(measurement.ms).map(
    ([name, ms]) =>
      `  ${name.padEnd(11)} ${ms.toFixed(2).padStart(10)} ms  ${(baseline / ms).toFixed(2).padStart(6)} ×`,
  );
  return `${callText(measurement)}\n${lines.join('\n')}\n`;
}
