/**
 * The tiering worker's service: text to a program that execution workers can run, then its promotions. It never runs
 * programs itself.
 */

import { initialData } from '../../abi/globals.ts';
import { createMemory, GLOBALS_START, type MemoryLayout } from '../../abi/layout.ts';
import { planProgram } from '../../abi/program.ts';
import { emitBridges } from '../../compiler/lower/bridges.ts';
import type { Safepoints } from '../../compiler/lower/context.ts';
import { exportName, type TrapTable } from '../../compiler/lower/module.ts';
import type { PassRecord } from '../../compiler/opt/pipeline.ts';
import { emitBaseline, emitBaselineOf } from '../../compiler/tiers.ts';
import { bodySize } from '../../compiler/wasm/sizes.ts';
import { LineMap, locateDiagnostics } from '../../hir/diagnostics.ts';
import { effectiveRuns, loadModule } from '../../hir/load.ts';
import { type Func, locateSite, type Module } from '../../hir/module.ts';
import { typeName } from '../../hir/types.ts';
import type {
  CompilationStep,
  CompilationSteps,
  CompileResult,
  FunctionInfo,
  InliningNote,
  PassReport,
  TierCode,
  TierEvent,
  TrapInfo,
} from '../api.ts';
import { wallClock } from '../clock.ts';
import { createMailboxBuffer } from '../code/mailbox.ts';
import type { Compilers } from '../compile/pool.ts';
import { Practice } from '../compile/practice.ts';
import { SAMPLE } from '../compile/sample.ts';
import type { CodeText, CompiledCode, CompileProgram } from '../compile/service.ts';
import type { ExecutionProgram } from '../execution/program.ts';
import type { ReportMessage } from '../execution/service.ts';
import type { RawTrap } from '../execution/trap.ts';
import { type ExecutablePlan, planRun } from '../plan.ts';
import { SharedCounters } from '../profile/counters.ts';
import { measuredProfile } from '../profile/measured.ts';
import { OptimizationTier, type Thresholds, type TieredConfig, tierSettings } from './config.ts';
import { TieringController } from './controller.ts';
import { EventLog, type EventSink } from './events.ts';
import { FunctionRecord, stateWords } from './functions.ts';
import { locateTrap } from './locate.ts';
import { inliningNotes, originsOf } from './origins.ts';
import { PolicyError, type PolicyProblem } from './policyProblem.ts';
import { PolicySeat } from './policySeat.ts';
import { Publisher } from './publisher.ts';
import { TUNING } from './tuning.ts';
import type { AnsweringPolicy } from './writtenPolicy.ts';

export interface ProgramRequest {
  readonly text: string;
  readonly config: TieredConfig;
  /** In place of the text's own: as in `; run:`, such as `@f(1, 2) x 10`. */
  readonly runs: readonly string[] | null;
  /** In place of the text's own. */
  readonly threads: number | null;
  /** Whether what `loadPolicy` was given last decides in place of the engine's own policy. */
  readonly writtenPolicy: boolean;
}

/** What the host needs to run a program and to read its counters. */
export interface TieringProgram {
  readonly result: Extract<CompileResult, { ok: true }>;
  readonly execution: ExecutionProgram;
  readonly plans: readonly ExecutablePlan[];
  /** By function index: number of the function's first block among the program's. */
  readonly blockBases: readonly number[];
}

export type TieringMessage =
  | { readonly kind: 'events'; readonly program: number; readonly events: readonly TierEvent[] }
  | { readonly kind: 'log'; readonly lines: readonly string[] }
  /** Function states and the threads' lanes, for who doesn't share the memory that they are in. */
  | { readonly kind: 'counters'; readonly program: number; readonly bytes: Uint8Array<ArrayBuffer> }
  /** The written policy is not asked any more. */
  | { readonly kind: 'policyFailed'; readonly program: number; readonly problem: PolicyProblem }
  /** Everything before this flushEvents has been sent. */
  | { readonly kind: 'flushed'; readonly token: number };

const SETTLE_POLL_MS = 2;

interface Program {
  readonly id: number;
  readonly text: string;
  readonly module: Module;
  readonly lines: LineMap;
  readonly compile: CompileProgram;
  readonly controller: TieringController;
  readonly functions: readonly FunctionRecord[];
  readonly publisher: Publisher;
  /** Null where the engine's own policy decides. */
  readonly seat: PolicySeat | null;
  /** By module number. */
  readonly traps: Map<number, TrapTable>;
  readonly log: EventLog;
}

/** What is different where there is more than one way. */
export interface TieringParts {
  /** So many at a time; `onFree` is called when one has become able to take a job. */
  compilers(limit: number, onFree: () => void): Compilers;
  readonly safepoints: Safepoints;
  /** Rejects with a PolicyError when the text has mistakes. */
  loadPolicy(text: string): Promise<AnsweringPolicy>;
}

export class TieringService {
  readonly #parts: TieringParts;
  readonly #threads: MessagePort[] = [];
  #host: MessagePort | null = null;
  #pool: Compilers | null = null;
  readonly #practice = new Practice(TUNING.baselineExerciseRounds);
  #program: Program | null = null;
  /** What decides in the next program that wants it, or why that can't be loaded. */
  #written: AnsweringPolicy | PolicyProblem | null = null;
  #programs = 0;
  #jobs = 0;
  #modules = 0;

  constructor(parts: TieringParts) {
    this.#parts = parts;
  }

  /** The port to which events and log lines go. */
  connectHost(port: MessagePort): void {
    this.#host = port;
  }

  /** The port to an execution worker, by its thread's number. */
  connectThread(port: MessagePort, thread: number): void {
    this.#threads[thread] = port;
    port.onmessage = ({ data }: MessageEvent<ReportMessage>) => this.report(data);
  }

  /** What a thread has to say. */
  protected report({ program: id, thread, report }: ReportMessage): void {
    const program = this.#program;
    if (program === null || program.id !== id) return;
    switch (report.kind) {
      case 'crossing':
        program.controller.crossed(report.functionIndex, report);
        break;
      case 'installed':
        program.publisher.acknowledge(thread, report.epoch, report);
        break;
      case 'installFailed':
        program.publisher.acknowledge(thread, report.epoch, { failure: report.reason });
    }
  }

  /** Loads a written policy anew, for the next program; gives what is wrong with it. */
  async loadPolicy(text: string): Promise<PolicyProblem | null> {
    this.#dropLoadedPolicy();
    try {
      this.#written = await this.#parts.loadPolicy(text);
      return null;
    } catch (error) {
      if (!(error instanceof PolicyError)) throw error;
      this.#written = error.problem;
      return error.problem;
    }
  }

  /** Ends one that no program has taken. */
  #dropLoadedPolicy(): void {
    if (this.#written !== null && 'answer' in this.#written) this.#written.end?.();
    this.#written = null;
  }

  /** Replaces the program: jobs of the one before end as stale. */
  compileProgram(request: ProgramRequest): TieringProgram | Extract<CompileResult, { ok: false }> {
    const started = performance.now();
    this.#practice.rest();
    this.#pool?.rest();
    const text = request.runs === null ? request.text : withRuns(request.text, request.runs);
    const { module, diagnostics } = loadModule(text);
    if (module !== null && request.runs !== null) module.runs = module.runs.slice(-request.runs.length);
    const parsed = performance.now();
    const located = locateDiagnostics(text, diagnostics);
    if (module === null) return { ok: false, diagnostics: located };

    const { config } = request;
    const threads = request.threads ?? module.threads;
    const input = {
      threads,
      blockProfiling: config.profileConfig.enableBlockProfiling,
      sampleRate: config.profileConfig.sampleRate,
    };
    const settings = tierSettings(config, this.#parts.safepoints);
    const plan = planProgram(module, input);
    const baseline = emitBaseline(module, plan, settings);
    const emitted = performance.now();

    const { layout, table } = plan;
    const memory = memoryFor(layout);
    const buffer = memory.buffer as unknown as SharedArrayBuffer;
    const data = initialData(module, plan.globals, table);
    new Uint8Array(buffer).set(data, layout.programBase + GLOBALS_START);
    const mailbox = createMailboxBuffer();

    const id = ++this.#programs;
    const epoch = wallClock();
    const compile: CompileProgram = { id, text, plan: input, settings };
    const words = stateWords(buffer, layout);
    const start = settings.interprets ? OptimizationTier.Interpreter : OptimizationTier.Baseline;
    const functions = module.functions.map((func) => new FunctionRecord(func, words, start));
    const publisher = new Publisher(mailbox, buffer, layout, threads, (thread) => this.wake(thread));
    const counters = new SharedCounters(buffer, layout);
    const traps = new Map([[0, baseline.traps]]);
    const log = new EventLog(id, epoch, config.verbosity, this.#sink());
    const seat = request.writtenPolicy ? this.#seatFor(id, functions) : null;
    this.#dropLoadedPolicy();
    const controller = new TieringController({
      ...(seat && { policy: seat }),
      program: compile,
      config,
      functions,
      counters,
      profile: recent(TUNING.profileAgeMs, () => measuredProfile(counters, plan)),
      pool: this.#poolFor(config),
      publisher,
      log,
      startupMs: TUNING.startupMs,
      compileBaseline: (functionIndex, moduleNumber) => {
        const begun = performance.now();
        const func = module.functions[functionIndex] as Func;
        const code = emitBaselineOf(plan, settings, [func], moduleNumber);
        return {
          bytes: code.bytes,
          traps: code.traps,
          cluster: [],
          passes: [],
          note: null,
          steps: [],
          ms: performance.now() - begun,
        };
      },
      nextJob: () => ++this.#jobs,
      nextModule: () => ++this.#modules,
      onCode: (moduleNumber: number, code: CompiledCode) => traps.set(moduleNumber, code.traps),
    });
    this.dropProgram('the program was replaced by a newer one');
    const lines = new LineMap(text);
    this.#program = { id, text, module, lines, compile, controller, functions, publisher, seat, traps, log };
    controller.start();
    // Binaryen loads while the program already runs in its baseline.
    if (config.enableBackgroundOptimization) setTimeout(() => this.#pool?.prewarm(), 0);

    const runs = effectiveRuns(module);
    const plans = runs.map((run) => planRun(plan, run, lines.position(run.span.start).line, this.#parts.safepoints));
    return {
      result: {
        ok: true,
        program: {
          id,
          functions: module.functions.map((func) => functionInfo(func, lines)),
          runs: plans.map(({ shown }) => shown),
          threads,
          startTier: start,
          epoch,
          baseline: { bytes: baseline.bytes.length, loadMs: parsed - started, emitMs: emitted - parsed },
          diagnostics: located,
        },
      },
      execution: {
        id,
        memory,
        layout,
        mailbox,
        threads,
        tableSize: table.size,
        slots: module.functions.map((func) => table.slotOf.get(func) as number),
        thunks: module.thunks.map((thunk) => ({ index: thunk.index, slot: table.slotOf.get(thunk) as number })),
        externs: module.externs.map((extern) => ({ index: extern.index, slot: table.slotOf.get(extern) as number })),
        entryBlocks: module.functions.map((func) => func.blockBase),
        start: baseline.bytes,
        interpreted: settings.interprets
          ? { text, plan: input, crossingAt: settings.baselineThreshold, bridges: emitBridges(module, plan) }
          : null,
      },
      plans,
      blockBases: module.functions.map((func) => func.blockBase),
    };
  }

  /** Practises, and gets a compile worker ready, while no program runs; the next program ends that. */
  async prepare(config: TieredConfig): Promise<void> {
    const pool = this.#pool ?? this.#poolFor(config);
    pool.prewarm();
    const settings = tierSettings(config, this.#parts.safepoints);
    const isQuiet = await this.#practice.goOn(async () => {
      const module = loadModule(SAMPLE).module as Module;
      emitBaseline(module, planProgram(module, { threads: 1, blockProfiling: true, sampleRate: 1 }), settings);
      // What has been asked meanwhile comes first.
      await new Promise((resolve) => setTimeout(resolve, 0));
    });
    if (isQuiet) await pool.exercise();
  }

  #poolFor(config: TieredConfig): Compilers {
    const limit = config.maxParallelOptimizations;
    if (this.#pool === null) {
      this.#pool = this.#parts.compilers(limit, () => this.#program?.controller.pump());
    } else {
      this.#pool.setLimit(limit);
    }
    return this.#pool;
  }

  #seatFor(program: number, functions: readonly FunctionRecord[]): PolicySeat {
    const policy = this.#written;
    if (policy === null) throw new Error('no policy has been loaded');
    this.#written = null;
    return new PolicySeat(functions, policy, (problem) => this.post({ kind: 'policyFailed', program, problem }));
  }

  #sink(): EventSink {
    return {
      events: (program, events) => this.post({ kind: 'events', program, events }),
      log: (lines) => this.post({ kind: 'log', lines }),
    };
  }

  protected post(message: TieringMessage): void {
    this.#host?.postMessage(message);
  }

  /** Tells a thread that isn't in a run that there is new code. */
  protected wake(thread: number): void {
    this.#threads[thread]?.postMessage('code');
  }

  /** What timers do elsewhere: asks the policy and the compilers, and sends what there is to say. */
  protected turn(): void {
    this.#program?.controller.turn();
    this.#program?.log.flush();
  }

  /** Ends the program's jobs as stale; nothing is promoted any more. */
  dropProgram(reason: string): void {
    this.#program?.controller.retire(reason);
    this.#program?.seat?.end();
    this.#program = null;
  }

  /** Counts recorded by hand crossed a threshold. */
  crossed(functionIndex: number): void {
    this.#program?.controller.crossed(functionIndex);
  }

  /** Other thresholds for the program that is there. */
  setThresholds(thresholds: Thresholds): void {
    this.#program?.controller.setThresholds(thresholds);
  }

  /** Waits until the counts so far lead to no further promotion, or until the time is over: false then. */
  async settle(timeoutMs: number): Promise<boolean> {
    const deadline = performance.now() + timeoutMs;
    while (this.#program !== null && !this.#program.controller.isSettled()) {
      if (performance.now() > deadline) return false;
      await new Promise((resolve) => setTimeout(resolve, SETTLE_POLL_MS));
    }
    return true;
  }

  /** Resolves when the new code is in every thread's table. */
  async optimizeFunction(functionIndex: number, tier: OptimizationTier): Promise<void> {
    const { controller, f } = this.#function(functionIndex);
    await controller.moveTo(f, tier);
  }

  /** Brings all functions to a tier that aren't there. */
  async optimizeAll(tier: OptimizationTier): Promise<void> {
    const { controller, functions } = this.#current();
    await Promise.all(functions.filter((f) => f.tier !== tier).map((f) => controller.moveTo(f, tier)));
  }

  /** The code of a function in a tier that it has had; null for one that it hasn't. */
  async code(functionIndex: number, tier: OptimizationTier): Promise<TierCode | null> {
    if (tier === OptimizationTier.Interpreter) return null;
    const { compile } = this.#current();
    const { f } = this.#function(functionIndex);
    const pool = this.#pool as Compilers;
    if (tier === OptimizationTier.Baseline) {
      const { bytes, ...text } = await pool.withWorker(compile, (remote) =>
        remote.call('baselineCode', [compile.id, functionIndex]),
      );
      return { tier, backend: null, ...this.#shown(f.func, bytes, text), cluster: [], passes: [] };
    }
    const code = f.code.get(tier);
    if (code === undefined) return null;
    const { bytes, job, backend, cluster, passes } = code;
    const text = await pool.withWorker(compile, (remote) => remote.call('codeText', [job, functionIndex, bytes]));
    const reports = passes.map((record) => this.#passReport(record));
    return { tier, backend, ...this.#shown(f.func, bytes, text), cluster, passes: reports };
  }

  /** What was decided about calls in the code that functions have, the latest of each tier. */
  inlining(): InliningNote[] {
    const { functions, module, lines } = this.#current();
    return functions.flatMap((f) =>
      [...f.code].flatMap(([tier, { passes }]) =>
        inliningNotes({ functionIndex: f.index, tier, passes }, module, lines),
      ),
    );
  }

  #shown(func: Func, bytes: Uint8Array, { text, sites }: CodeText) {
    return {
      wat: text,
      bytes,
      bodyBytes: bodySize(bytes, exportName(func.index)) ?? bytes.length,
      origins: sites === null ? null : originsOf(sites, func, this.#current()),
    };
  }

  /** Makes the code of a function in Tier 1 or 2 once more, from what was known then; null where it has had none. */
  async explain(functionIndex: number, tier: 1 | 2): Promise<CompilationSteps | null> {
    const { compile } = this.#current();
    const { f } = this.#function(functionIndex);
    const code = f.code.get(tier);
    if (code === undefined) return null;
    const pool = this.#pool as Compilers;
    const explained = await pool.withWorker(compile, (remote) => remote.call('explain', [code.job, functionIndex]));
    const { initial, initialFlow, emitted, obstacle } = explained;
    const steps = explained.steps.map((step): CompilationStep => {
      const report = this.#passReport({ ...step, pass: step.name, changed: step.text !== null });
      return Object.assign(report, { doc: step.doc, by: step.by, text: step.text, flow: step.flow });
    });
    return { initial, initialFlow, emitted, steps, obstacle };
  }

  #passReport({ pass, changed, ms, before, after, remarks }: PassRecord): PassReport {
    const { module, lines } = this.#current();
    const lineOf = (site: number) => {
      const found = site < 0 ? null : locateSite(module, site);
      return found === null ? null : lines.position(found.instruction.span.start).line;
    };
    const said = remarks.map(({ kind, site, text }) => ({ kind, line: lineOf(site), text }));
    return { name: pass, changed, ms, before, after, remarks: said };
  }

  /** Which place in the text a trap comes from. */
  locateTrap(trap: RawTrap): TrapInfo {
    return locateTrap(trap, this.#current());
  }

  /** Sends what events there are, and the token behind them. */
  flushEvents(token: number): void {
    this.#program?.log.flush();
    this.post({ kind: 'flushed', token });
  }

  /** Ends the compile workers; jobs under way end as stale. */
  shutdown(): void {
    this.#dropLoadedPolicy();
    this.#program?.seat?.end();
    this.#program?.controller.retire('the engine was shut down');
    this.#pool?.shutdown();
  }

  #current(): Program {
    if (this.#program === null) throw new Error('no program has been compiled');
    return this.#program;
  }

  #function(index: number): { controller: TieringController; f: FunctionRecord } {
    const { controller, functions } = this.#current();
    const f = functions[index];
    if (f === undefined) throw new Error(`the program has no function number ${index}`);
    return { controller, f };
  }
}

/** What a function gave, for a while: jobs that start together share one profile. */
function recent<T>(ageMs: number, measure: () => T): () => T {
  let last: { readonly at: number; readonly value: T } | null = null;
  return () => {
    const at = wallClock();
    if (last === null || at - last.at > ageMs) last = { at, value: measure() };
    return last.value;
  };
}

/** The text with further run directives at its end; lines before them stay where they are. */
function withRuns(text: string, runs: readonly string[]): string {
  return `${text}\n${runs.map((run) => `; run: ${run}\n`).join('')}`;
}

function memoryFor(layout: MemoryLayout): WebAssembly.Memory {
  try {
    return createMemory(layout);
  } catch (error) {
    throw new Error(
      `this program needs ${layout.pages} pages of memory, and the browser doesn't give them: ${String(error)}`,
      { cause: error },
    );
  }
}

function functionInfo(func: Module['functions'][number], lines: LineMap): FunctionInfo {
  return {
    index: func.index,
    name: func.name,
    line: lines.position(func.nameSpan.start).line,
    signature: `(${func.type.params.map(typeName).join(', ')}) -> ${typeName(func.type.result)}`,
    blockCount: func.blocks.length,
    size: func.instructionCount,
  };
}
