/**
 * The life of a run: idle → compiling → running directive k of n → finished, stopped or failed.
 *
 * Every run has a number. Whatever arrives for an earlier one (events, output, the end of a call) is dropped, so that
 * pressing Run twice, or Run after Stop, never mixes two runs. What changes often (counts, events, output, log) is
 * gathered and published at display rate; `frame` rises with each publication.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { CompilationSteps, Pace, RunResult, TierCode } from '../../engine/api.ts';
import type { OptimizationTier, TieredConfig } from '../../engine/tiering/config.ts';
import type { LocatedDiagnostic } from '../../hir/diagnostics.ts';
import { Recording } from '../../telemetry/recording.ts';
import { type BackendFactory, Connection } from './connection.ts';
import { FRAME_MS, Sampler } from './sampler.ts';
import {
  appendOutput,
  beginEntry,
  beginTranscript,
  callText,
  endEntry,
  type Score,
  score,
  type Transcript,
} from './transcript.ts';

export type Phase =
  | { readonly kind: 'idle' }
  | { readonly kind: 'compiling' }
  | { readonly kind: 'running'; readonly plan: number; readonly of: number }
  | { readonly kind: 'finished'; readonly score: Score }
  | { readonly kind: 'stopped' }
  /** The text has errors. */
  | { readonly kind: 'rejected'; readonly diagnostics: readonly LocatedDiagnostic[] }
  /** The engine itself went wrong. */
  | { readonly kind: 'failed'; readonly message: string };

/** The tiers whose code goes through passes. */
export type PassesTier = 1 | 2;

/** The engine's two statistics texts. */
export interface Statistics {
  readonly profile: string;
  readonly tiers: string;
}

export interface SessionState {
  readonly phase: Phase;
  /** The program that was compiled last, and what was recorded of it. It changes inside; read it anew each `frame`. */
  readonly recording: Recording | null;
  /** The configuration that the recording was made under. */
  readonly config: TieredConfig | null;
  readonly frame: number;
  readonly transcript: Transcript;
  readonly statistics: Statistics | null;
  readonly log: readonly string[];
  /** Name of the function that the panes are about, or null. */
  readonly selected: string | null;
  /** The tier whose passes are to be shown; null for the highest that there is. */
  readonly passesTier: PassesTier | null;
}

export interface SessionActions {
  /** Starts the engine's workers before they are needed. */
  warmUp(config: TieredConfig): void;
  /** Compiles a text and runs its directives; ends a run that is under way. */
  run(text: string, config: TieredConfig, pace: Pace): Promise<void>;
  /** Ends the run; resolves when it has ended. */
  stop(): Promise<void>;
  setPace(pace: Pace): void;
  /** Lets one more call through. */
  step(): void;
  /** Moves a function to a tier by hand. */
  moveTo(functionIndex: number, tier: OptimizationTier): Promise<void>;
  code(functionIndex: number, tier: OptimizationTier): Promise<TierCode | null>;
  /** Makes the code of a tier once more and tells what each pass does; null where there is none. */
  explain(functionIndex: number, tier: PassesTier): Promise<CompilationSteps | null>;
  select(name: string | null): void;
  choosePassesTier(tier: PassesTier): void;
  dispose(): Promise<void>;
}

export type Session = StoreApi<SessionState & SessionActions>;

export interface SessionOptions {
  readonly createBackend: BackendFactory;
  /** Wall clock in milliseconds, comparable with `ProgramInfo.epoch`. */
  readonly now?: () => number;
  /** Told of each run directive that has ended. */
  readonly onRunEnded?: (result: RunResult) => void;
}

const MOST_LOG_LINES = 2000;
export function isActive(phase: Phase): boolean {
  return phase.kind === 'compiling' || phase.kind === 'running';
}

export function createSession({
  createBackend,
  now = () => performance.timeOrigin + performance.now(),
  onRunEnded,
}: SessionOptions): Session {
  return createStore<SessionState & SessionActions>()((set, get) => {
    let generation = 0;
    /** Settles when no run is under way any more. */
    let underWay: Promise<void> = Promise.resolve();
    /** Whether somebody wants the run to end: then a worker that had to be ended by force is no failure. */
    let stopping = false;
    let output: { plan: number; text: string }[] = [];
    let log: string[] = [];
    let late: ReturnType<typeof setTimeout> | null = null;

    const connection = new Connection(createBackend, {
      onEvents: (program, events) => {
        const { recording } = get();
        if (recording?.program.id !== program) return;
        recording.record(events);
        publishLate();
      },
      onOutput: (plan, text) => output.push({ plan, text }),
      onLog: (lines) => {
        log.push(...lines);
        publishLate();
      },
      onFailure: (message) => fail(message),
    });
    const sampler = new Sampler(() => publish());

    /** Samples the counters and shows everything that was gathered. */
    function publish(): void {
      const state = get();
      const next: { -readonly [K in keyof SessionState]?: SessionState[K] } = { frame: state.frame + 1 };
      if (output.length > 0) {
        next.transcript = output.reduce((t, { plan, text }) => appendOutput(t, plan, text), state.transcript);
      }
      if (log.length > 0) next.log = [...state.log, ...log].slice(-MOST_LOG_LINES);
      output = [];
      log = [];
      const { backend } = connection;
      if (backend !== null && state.recording !== null) {
        state.recording.sample(now() - state.recording.program.epoch, backend.functionStatus());
        const profile = backend.getProfileStatistics().format();
        const tiers = backend.getStatistics().format();
        if (profile !== state.statistics?.profile || tiers !== state.statistics?.tiers) {
          next.statistics = { profile, tiers };
        }
      }
      set(next);
    }

    /** What comes after a run: promotions under way, or asked for by hand. */
    function publishLate(): void {
      if (isActive(get().phase)) return;
      late ??= setTimeout(() => {
        late = null;
        publish();
      }, FRAME_MS);
    }

    /** Ends everything; the next run starts with a new backend. */
    function fail(message: string): void {
      generation += 1;
      sampler.stop();
      void connection.discard();
      publish();
      set({ phase: stopping ? { kind: 'stopped' } : { kind: 'failed', message } });
    }

    async function execute(mine: number, text: string, config: TieredConfig, pace: Pace): Promise<void> {
      const superseded = (): boolean => mine !== generation;
      try {
        const backend = connection.open(config);
        backend.setConfig(config);
        backend.setPace(pace);
        const compiled = await backend.compileModule(text);
        if (superseded()) return;
        if (!compiled.ok) {
          set({ phase: { kind: 'rejected', diagnostics: compiled.diagnostics } });
          return;
        }
        const { program } = compiled;
        output = [];
        const recording = new Recording(program);
        set({ recording, config, transcript: beginTranscript(program.runs) });
        sampler.start();
        for (const [plan, shown] of program.runs.entries()) {
          recording.beginRun(callText(shown), now() - program.epoch);
          set({
            phase: { kind: 'running', plan, of: program.runs.length },
            transcript: beginEntry(get().transcript, plan),
          });
          const result = await backend.run(plan);
          if (superseded()) return;
          const start = result.startedAt - program.epoch;
          recording.endRun(start, start + result.ms);
          onRunEnded?.(result);
          output = output.filter((piece) => piece.plan !== plan);
          set({ transcript: endEntry(get().transcript, plan, result) });
          if (result.stopped) break;
        }
        sampler.stop();
        publish();
        const { transcript } = get();
        const stopped = transcript.some(({ result }) => result?.stopped === true);
        set({ phase: stopped ? { kind: 'stopped' } : { kind: 'finished', score: score(transcript) } });
      } catch (error) {
        if (!superseded()) fail(error instanceof Error ? error.message : String(error));
      }
    }

    return {
      phase: { kind: 'idle' },
      recording: null,
      config: null,
      frame: 0,
      transcript: [],
      statistics: null,
      log: [],
      selected: null,
      passesTier: null,

      warmUp: (config) => {
        // A compiler that can't be prepared says why with the first job that it is given.
        connection
          .open(config)
          .prepare()
          .catch(() => {});
      },
      run: async (text, config, pace) => {
        await get().stop();
        generation += 1;
        const mine = generation;
        stopping = false;
        set({ phase: { kind: 'compiling' }, recording: null, transcript: [], statistics: null, log: [] });
        underWay = underWay.then(() => (mine === generation ? execute(mine, text, config, pace) : undefined));
        await underWay;
      },
      stop: async () => {
        const { phase } = get();
        if (phase.kind === 'compiling') {
          generation += 1;
          set({ phase: { kind: 'stopped' } });
        } else if (phase.kind === 'running') {
          stopping = true;
          connection.backend?.stop();
          await underWay;
        }
      },
      setPace: (pace) => connection.backend?.setPace(pace),
      step: () => connection.backend?.step(),
      moveTo: async (functionIndex, tier) => {
        const { backend } = connection;
        if (backend === null) return;
        const status = get().recording?.statuses[functionIndex];
        if (status !== undefined && tier < status.tier) await backend.deoptimize(functionIndex, tier);
        else await backend.optimizeFunction(functionIndex, tier);
        publishLate();
      },
      code: async (functionIndex, tier) => (await connection.backend?.getCode(functionIndex, tier)) ?? null,
      explain: async (functionIndex, tier) => (await connection.backend?.explainCode(functionIndex, tier)) ?? null,
      select: (selected) => set({ selected }),
      choosePassesTier: (passesTier) => set({ passesTier }),
      dispose: async () => {
        generation += 1;
        sampler.stop();
        if (late !== null) clearTimeout(late);
        await connection.discard();
      },
    };
  });
}
