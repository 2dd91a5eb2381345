/** Runs programs and records each run, as `hir trace` and `hir lesson` need it. */
import { cpus } from 'node:os';
import type { CompilationSteps, Pace, RunResult } from '../engine/api.ts';
import { type EngineHost, TieredBackend } from '../engine/backend.ts';
import { wallClock } from '../engine/clock.ts';
import type { TieredConfig } from '../engine/tiering/config.ts';
import type { PolicyProblem } from '../engine/tiering/policyProblem.ts';
import type { LocatedDiagnostic } from '../hir/diagnostics.ts';
import { Recording, recordingOptions } from '../telemetry/recording.ts';
import { runLabel } from '../telemetry/runLabel.ts';
import { Sampler } from '../telemetry/sampler.ts';
import type { Trace } from '../telemetry/trace.ts';
import { policyFailed } from './policy.ts';

export type Recorded =
  | { readonly ok: true; readonly trace: Trace }
  | { readonly ok: false; readonly diagnostics: readonly LocatedDiagnostic[] };

interface RecordOptions {
  readonly pace?: Pace;
  /** The text of one that decides in place of the engine's own. */
  readonly policy?: string | null;
  /** The run under way is stopped after so long. */
  readonly mostMs?: number;
  /** Told of each run directive that has ended. */
  readonly onResult?: (result: RunResult) => void;
}

/** An engine that runs one program after the other. */
export class RunRecorder {
  readonly #backend: TieredBackend;
  #recording: Recording | null = null;
  #policyProblem: PolicyProblem | null = null;

  constructor(config: TieredConfig, host: EngineHost, onLog: (lines: readonly string[]) => void = () => {}) {
    this.#backend = new TieredBackend(config, host, {
      onEvents: (program, events) => {
        if (program === this.#recording?.program.id) this.#recording.record(events);
      },
      onLog,
      onPolicyFailed: (problem) => {
        this.#policyProblem = problem;
        onLog([policyFailed(problem)]);
      },
    });
  }

  /** Compiles a text, runs its directives in order, and waits for what they have asked for. */
  async record(text: string, config: TieredConfig, options: RecordOptions = {}): Promise<Recorded> {
    const { pace = { kind: 'full' }, policy = null, mostMs, onResult } = options;
    const backend = this.#backend;
    backend.setConfig(config);
    backend.setPace(pace);
    backend.setPolicy(policy);
    this.#policyProblem = null;
    const compiled = await backend.compileModule(text);
    if (!compiled.ok) return compiled;
    const { program } = compiled;
    const recording = new Recording(program, recordingOptions(config));
    recording.setPaced(0, pace.kind !== 'full');
    this.#recording = recording;
    const sample = (): void => {
      const at = wallClock() - program.epoch;
      recording.sample(at, backend.functionStatus());
      recording.sampleBlocks(at, (f) => backend.blockCounts(f));
    };
    const sampler = new Sampler(sample);
    const limit = mostMs === undefined ? null : setTimeout(() => backend.stop(), mostMs);
    const results: RunResult[] = [];
    try {
      sampler.start();
      for (const [plan, shown] of program.runs.entries()) {
        recording.beginRun(runLabel(shown), wallClock() - program.epoch);
        const result = await backend.run(plan);
        const start = result.startedAt - program.epoch;
        recording.endRun(start, start + result.ms);
        results.push(result);
        onResult?.(result);
        if (result.stopped) break;
      }
    } finally {
      sampler.stop();
      if (limit !== null) clearTimeout(limit);
    }
    // Short runs are over before their promotions are there.
    await backend.settle();
    sample();
    return {
      ok: true,
      trace: {
        recordedAt: new Date(program.epoch).toISOString(),
        engine: { platform: `Node.js ${process.version}`, processors: cpus().length },
        text,
        config,
        policy,
        recording,
        results: results.map((result) => ({ output: result.output, cut: 0, result })),
        cursor: null,
      },
    };
  }

  /** Why the policy of the program that ran last was put aside; null where it wasn't. */
  get policyProblem(): PolicyProblem | null {
    return this.#policyProblem;
  }

  /** How the code of a function of the program that ran last came about. */
  explain(functionIndex: number, tier: 1 | 2): Promise<CompilationSteps | null> {
    return this.#backend.explainCode(functionIndex, tier);
  }

  shutdown(): Promise<void> {
    return this.#backend.shutdown();
  }
}
