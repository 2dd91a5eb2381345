/**
 * The life of a run: idle → compiling → running directive k of n → finished, stopped or failed.
 *
 * Every run has a number. Whatever arrives for an earlier one (events, output, the end of a call) is dropped, so that
 * pressing Run twice, or Run after Stop, never mixes two runs. What changes often (counts, events, output, log) is
 * gathered and published at display rate; `frame` rises with each publication.
 *
 * All panes show one moment of the recording: the present one, or the one at the cursor.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { CompilationSteps, InliningNote, Pace, RunResult, TierCode } from '../../engine/api.ts';
import type { OptimizationTier, Thresholds, TieredConfig } from '../../engine/tiering/config.ts';
import type { PolicyProblem } from '../../engine/tiering/policyProblem.ts';
import type { LocatedDiagnostic } from '../../hir/diagnostics.ts';
import type { Moment } from '../../telemetry/moment.ts';
import { Recording, recordingOptions } from '../../telemetry/recording.ts';
import { runLabel } from '../../telemetry/runLabel.ts';
import { FRAME_MS, Sampler } from '../../telemetry/sampler.ts';
import type { EngineFacts, Trace } from '../../telemetry/trace.ts';
import { type BackendFactory, Connection, type SessionBackend } from './connection.ts';
import { Playback } from './playback.ts';
import {
  appendOutput,
  beginEntry,
  beginTranscript,
  endEntry,
  restoreTranscript,
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
  /** Nothing was run: a recorded run was opened. */
  | { readonly kind: 'recorded'; readonly recordedAt: string }
  /** The text has errors. */
  | { readonly kind: 'rejected'; readonly diagnostics: readonly LocatedDiagnostic[] }
  /** The engine itself went wrong. */
  | { readonly kind: 'failed'; readonly message: string };

/** The tiers whose code goes through passes. */
export type PassesTier = 1 | 2;

/** Where a recording comes from. */
export interface Origin {
  /** The program. */
  readonly text: string;
  /** ISO 8601. */
  readonly recordedAt: string;
  readonly engine: EngineFacts;
  /** Read from a trace: no engine of this page has run it. */
  readonly replayed: boolean;
}

export interface SessionState {
  readonly phase: Phase;
  /** The program that was compiled last, and what was recorded of it. It changes inside; read it anew each `frame`. */
  readonly recording: Recording | null;
  readonly origin: Origin | null;
  /** What the panes show of the recording. A new one with each publication and each move of the cursor. */
  readonly moment: Moment | null;
  /** Milliseconds since the program's start; null: the present, wherever that is. */
  readonly cursor: number | null;
  readonly playing: boolean;
  readonly playSpeed: number;
  /** The configuration that the recording was made under. */
  readonly config: TieredConfig | null;
  /** The written policy that it was made under; null for the engine's own. */
  readonly policy: string | null;
  /** Why the written policy doesn't decide; null while it does, or there is none. */
  readonly policyProblem: PolicyProblem | null;
  readonly frame: number;
  readonly transcript: Transcript;
  readonly log: readonly string[];
  /** Name of the function that the panes are about, or null. */
  readonly selected: string | null;
  /** The tier whose passes are to be shown; null for the highest that there is. */
  readonly passesTier: PassesTier | null;
}

export interface SessionActions {
  /** Starts the engine's workers before they are needed. */
  warmUp(config: TieredConfig): void;
  /** Compiles a text and runs its directives, under a written policy if there is one; ends a run that is under way. */
  run(text: string, config: TieredConfig, pace: Pace, policy?: string | null): Promise<void>;
  /** Ends the run; resolves when it has ended. */
  stop(): Promise<void>;
  setPace(pace: Pace): void;
  /** Gives the program that runs other thresholds at once; does nothing when none runs. */
  setThresholds(thresholds: Thresholds): void;
  /** Lets one more call through. */
  step(): void;
  /** Moves a function to a tier by hand. */
  moveTo(functionIndex: number, tier: OptimizationTier): Promise<void>;
  code(functionIndex: number, tier: OptimizationTier): Promise<TierCode | null>;
  /** What was decided about calls in all code that there has been; nothing for a program that is only recorded. */
  inlining(): Promise<readonly InliningNote[]>;
  /** Makes the code of a tier once more and tells what each pass does; null where there is none. */
  explain(functionIndex: number, tier: PassesTier): Promise<CompilationSteps | null>;
  /** Puts the cursor to a time of the recording; null: to the present. */
  seek(time: number | null): void;
  /** Lets the cursor run, from the start when it is at the end. */
  play(): void;
  pause(): void;
  setPlaySpeed(speed: number): void;
  /** Puts the cursor to the next event, or the one before; after the last one comes the present. */
  stepEvent(direction: 1 | -1): void;
  /** Shows a recorded run in place of one of this page; ends one that is under way. */
  openTrace(trace: Trace): Promise<void>;
  /** The recording as it can be kept and sent; null while there is none. */
  trace(): Trace | null;
  select(name: string | null): void;
  choosePassesTier(tier: PassesTier): void;
  dispose(): Promise<void>;
}

export type Session = StoreApi<SessionState & SessionActions>;

export interface SessionOptions {
  readonly createBackend: BackendFactory;
  /** Wall clock in milliseconds, comparable with `ProgramInfo.epoch`. */
  readonly now?: () => number;
  readonly engine?: EngineFacts;
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
  engine = { platform: 'unknown', processors: 0 },
  onRunEnded,
}: SessionOptions): Session {
  return createStore<SessionState & SessionActions>()((set, get) => {
    let generation = 0;
    /** Settles when no run is under way any more. */
    let underWay: Promise<void> = Promise.resolve();
    /** Whether somebody wants the run to end: then a worker that had to be ended by force is no failure. */
    let stopping = false;
    /** Whether calls are let through at a pace. */
    let paced = false;
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
      onPolicyFailed: (policyProblem) => set({ policyProblem }),
      onFailure: (message) => fail(message),
    });
    const sampler = new Sampler((seen) => (seen ? publish() : sample()));
    const playback = new Playback(
      {
        position: () => get().moment?.time ?? 0,
        end: () => get().recording?.lastAt ?? 0,
        show: (time) => show(time),
        ended: () => {
          show(null);
          set({ playing: false });
        },
      },
      now,
    );

    /** Puts the cursor somewhere. */
    function show(cursor: number | null): void {
      const { recording } = get();
      if (recording !== null) set({ cursor, moment: recording.at(cursor) });
    }

    function pause(): void {
      playback.stop();
      if (get().playing) set({ playing: false });
    }

    /** Samples the counters. */
    function sample(): void {
      const { backend } = connection;
      const { recording, origin } = get();
      if (backend === null || recording === null || origin?.replayed !== false) return;
      const at = now() - recording.program.epoch;
      recording.sample(at, backend.functionStatus());
      recording.sampleBlocks(at, (f) => backend.blockCounts(f));
    }

    /** Samples the counters and shows everything that was gathered. */
    function publish(): void {
      sample();
      const state = get();
      const next: { -readonly [K in keyof SessionState]?: SessionState[K] } = { frame: state.frame + 1 };
      if (output.length > 0) {
        next.transcript = output.reduce((t, { plan, text }) => appendOutput(t, plan, text), state.transcript);
      }
      if (log.length > 0) next.log = [...state.log, ...log].slice(-MOST_LOG_LINES);
      output = [];
      log = [];
      if (state.recording !== null) next.moment = state.recording.at(state.cursor);
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

    async function execute(
      mine: number,
      { text, config, pace, written }: { text: string; config: TieredConfig; pace: Pace; written: string | null },
    ): Promise<void> {
      const superseded = (): boolean => mine !== generation;
      try {
        const backend = connection.open(config);
        backend.setConfig(config);
        backend.setPace(pace);
        backend.setPolicy(written);
        const compiled = await backend.compileModule(text);
        if (superseded()) return;
        if (!compiled.ok) {
          set({ phase: { kind: 'rejected', diagnostics: compiled.diagnostics } });
          return;
        }
        const { program } = compiled;
        output = [];
        const recording = new Recording(program, recordingOptions(config));
        recording.setPaced(0, paced);
        const recordedAt = new Date(program.epoch).toISOString();
        set({
          recording,
          origin: { text, recordedAt, engine, replayed: false },
          moment: recording.at(null),
          config,
          policy: written,
          transcript: beginTranscript(program.runs),
        });
        sampler.start();
        for (const [plan, shown] of program.runs.entries()) {
          recording.beginRun(runLabel(shown), now() - program.epoch);
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

    /** The backend that holds the program that is shown; null when that is only recorded. */
    function ownBackend(): SessionBackend | null {
      return get().origin?.replayed === true ? null : connection.backend;
    }

    return {
      phase: { kind: 'idle' },
      recording: null,
      origin: null,
      moment: null,
      cursor: null,
      playing: false,
      playSpeed: 1,
      config: null,
      policy: null,
      policyProblem: null,
      frame: 0,
      transcript: [],
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
      run: async (text, config, pace, written = null) => {
        await get().stop();
        generation += 1;
        const mine = generation;
        stopping = false;
        paced = pace.kind !== 'full';
        pause();
        const nothing = { recording: null, origin: null, moment: null, cursor: null, transcript: [], log: [] };
        set({ phase: { kind: 'compiling' }, policyProblem: null, ...nothing });
        underWay = underWay.then(() =>
          mine === generation ? execute(mine, { text, config, pace, written }) : undefined,
        );
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
      setPace: (pace) => {
        connection.backend?.setPace(pace);
        paced = pace.kind !== 'full';
        const { recording, phase } = get();
        if (phase.kind === 'running') recording?.setPaced(now() - recording.program.epoch, paced);
      },
      setThresholds: ({ baselineThreshold, warmThreshold, hotThreshold }) => {
        const { phase, config } = get();
        if (phase.kind !== 'running' || config === null) return;
        // A worker that has died says so itself.
        connection.backend?.setThresholds({ baselineThreshold, warmThreshold, hotThreshold }).catch(() => {});
        const profileConfig = { ...config.profileConfig, baselineThreshold, warmThreshold, hotThreshold };
        set({ config: { ...config, profileConfig } });
      },
      step: () => connection.backend?.step(),
      moveTo: async (functionIndex, tier) => {
        const backend = ownBackend();
        if (backend === null) return;
        const status = get().recording?.statuses[functionIndex];
        if (status !== undefined && tier < status.tier) await backend.deoptimize(functionIndex, tier);
        else await backend.optimizeFunction(functionIndex, tier);
        publishLate();
      },
      code: async (functionIndex, tier) => (await ownBackend()?.getCode(functionIndex, tier)) ?? null,
      inlining: async () => (await ownBackend()?.getInlining()) ?? [],
      explain: async (functionIndex, tier) => (await ownBackend()?.explainCode(functionIndex, tier)) ?? null,
      seek: (time) => {
        pause();
        const end = get().recording?.lastAt ?? 0;
        show(time === null ? null : Math.min(Math.max(0, time), end));
      },
      play: () => {
        const { recording, cursor, playSpeed } = get();
        if (recording === null) return;
        if (cursor === null || cursor >= recording.lastAt) show(0);
        set({ playing: true });
        playback.start(playSpeed);
      },
      pause,
      setPlaySpeed: (playSpeed) => {
        set({ playSpeed });
        if (get().playing) playback.start(playSpeed);
      },
      stepEvent: (direction) => {
        pause();
        const { recording, cursor } = get();
        if (recording === null) return;
        if (direction === 1) show(cursor === null ? null : recording.eventAfter(cursor));
        else show(recording.eventBefore(cursor ?? Number.POSITIVE_INFINITY) ?? 0);
      },
      openTrace: async ({ recording, config, policy, text, recordedAt, engine: facts, results, cursor }) => {
        await get().stop();
        generation += 1;
        pause();
        set({
          phase: { kind: 'recorded', recordedAt },
          recording,
          origin: { text, recordedAt, engine: facts, replayed: true },
          config,
          policy,
          policyProblem: null,
          cursor,
          moment: recording.at(cursor),
          frame: get().frame + 1,
          transcript: restoreTranscript(recording.program.runs, results),
          log: [],
        });
      },
      trace: () => {
        const { recording, origin, config, policy, transcript, cursor } = get();
        if (recording === null || origin === null || config === null) return null;
        const { text, recordedAt, engine: facts } = origin;
        const results = transcript.map(({ output: printed, cut, result }) => ({ output: printed, cut, result }));
        return { recordedAt, engine: facts, text, config, policy, recording, results, cursor };
      },
      select: (selected) => set({ selected }),
      choosePassesTier: (passesTier) => set({ passesTier }),
      dispose: async () => {
        generation += 1;
        sampler.stop();
        playback.stop();
        if (late !== null) clearTimeout(late);
        await connection.discard();
      },
    };
  });
}
