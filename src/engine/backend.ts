/**
 * The tiered backend, as its users hold it: the page, the command line, tests. It starts the workers, posts work to
 * them, and reads counts, tiers and states straight from shared memory. It compiles and runs nothing itself.
 */
import { unpackFunctionState } from '../abi/layout.ts';
import { AloneRunner } from './alone/runner.ts';
import type { AloneService } from './alone/service.ts';
import type {
  CompilationSteps,
  CompileResult,
  FunctionStatus,
  InliningNote,
  Pace,
  ProgramInfo,
  RunResult,
  TierCode,
  TierEvent,
} from './api.ts';
import { EventOrder } from './eventOrder.ts';
import { type LoadedProgram, type Runner, SharedRunner } from './execution/runner.ts';
import type { ExecutionService, OutputMessage } from './execution/service.ts';
import type { ExecutionResult } from './execution/thread.ts';
import { judge } from './plan.ts';
import { ProfileData, type ProfileStatistics } from './profile/profile.ts';
import type { CallOptions, Remote } from './remote.ts';
import { TieredStatistics } from './statistics.ts';
import { type OptimizationTier, type Thresholds, type TieredConfig, tierTitle } from './tiering/config.ts';
import { stateWords } from './tiering/functions.ts';
import type { PolicyProblem } from './tiering/policyProblem.ts';
import type { TieringMessage, TieringService } from './tiering/service.ts';

/** The workers of a platform. */
export interface EngineHost {
  spawnTiering(): Remote<TieringService>;
  spawnExecution(): Remote<ExecutionService>;
  /** Whoever could do both has to say which it is to be. */
  readonly spawnAlone?: never;
}

/** Where workers may share no memory: one that does everything. */
export interface AloneHost {
  spawnAlone(): Remote<AloneService>;
}

export interface BackendListeners {
  /** In batches, about 20 a second at most; `program` is a ProgramInfo's id. */
  onEvents?(program: number, events: readonly TierEvent[]): void;
  /** What the run of a plan prints, while it runs. */
  onOutput?(planIndex: number, text: string): void;
  /** Lines of the engine's log, by the configured verbosity. */
  onLog?(lines: readonly string[]): void;
  /** The written policy can't be loaded, or has failed: the engine's own decides from now on. */
  onPolicyFailed?(problem: PolicyProblem): void;
  /**
   * A worker died, and the program with it. After an execution worker's death the next compileModule starts anew; after
   * the tiering worker's, a new backend is needed.
   */
  onFailure?(message: string): void;
}

export interface CompileOptions {
  /** In place of the text's run directives: as in `; run:`, such as `@f(1, 2) x 10`. */
  readonly runs?: readonly string[];
  /** In place of the text's `; threads:`. */
  readonly threads?: number;
}

interface CurrentProgram extends LoadedProgram {
  readonly info: ProgramInfo;
  readonly profile: ProfileData;
  readonly states: Int32Array;
}

function isAlone(host: EngineHost | AloneHost): host is AloneHost {
  return host.spawnAlone !== undefined;
}

/** For the compilations that runs have asked for: one of them may take half of it (`compileTimeoutMs`). */
const SETTLE_MS = 60_000;
/** For the tiering worker to end its compile workers. */
const SHUTDOWN_PATIENCE_MS = 1000;
/**
 * For the tiering worker to answer while a written policy decides, which is ended much sooner, except on one thread,
 * where it stays in one function of the language: then the worker is.
 */
const POLICY_PATIENCE_MS = 20_000;
const POLICY_OVERDUE = 'your policy has not answered in time, and could only be ended with the worker';
/** For what it runs in to be fetched, once. */
const POLICY_FETCH_MS = 60_000;

export class TieredBackend {
  #config: TieredConfig;
  readonly #host: EngineHost | AloneHost;
  readonly #listeners: BackendListeners;
  #tiering!: Remote<TieringService>;
  #runner!: Runner;
  #events!: EventOrder;
  /** The workers have ended because that was the way to stop a run: the next program starts new ones. */
  #spent = false;
  #program: CurrentProgram | null = null;
  #policy: string | null = null;
  /** Id of the program before the present one; what is said of its policy comes too late. */
  #programBefore = 0;
  #lastProgram = 0;
  #pace: Pace = { kind: 'full' };
  #runs = 0;
  /** The run under way: its number, its plan, and its end. */
  #running: { readonly run: number; readonly plan: number; readonly ended: Promise<unknown> } | null = null;
  #closed = false;
  /** Callers that wait for the events before their token. */
  readonly #flushes = new Map<number, () => void>();
  #tokens = 0;

  constructor(config: TieredConfig, host: EngineHost | AloneHost, listeners: BackendListeners = {}) {
    this.#config = config;
    this.#host = host;
    this.#listeners = listeners;
    this.#connect();
  }

  /** Starts the workers. */
  #connect(): void {
    // A new worker numbers its programs from the beginning.
    this.#lastProgram = 0;
    this.#events = new EventOrder((program, events) => this.#listeners.onEvents?.(program, events));
    const onOutput = ({ run, text }: OutputMessage): void => {
      if (run === this.#running?.run) this.#listeners.onOutput?.(this.#running.plan, text);
    };
    if (isAlone(this.#host)) {
      const tiering = this.#host.spawnAlone();
      const runner = new AloneRunner(tiering, onOutput);
      this.#listen(tiering, (bytes) => runner.counted(bytes));
      this.#tiering = tiering;
      this.#runner = runner;
    } else {
      const host = this.#host;
      const tiering = host.spawnTiering();
      this.#listen(tiering, () => {});
      this.#tiering = tiering;
      this.#runner = new SharedRunner(tiering, {
        spawn: () => host.spawnExecution(),
        onOutput,
        onDeath: (reason) => {
          void this.#drop(`an execution worker ended: ${reason}`);
          if (!this.#closed) this.#listeners.onFailure?.(`an execution worker ended: ${reason}`);
        },
      });
    }
    this.#runner.setPace(this.#pace);
  }

  #listen(tiering: Pick<Remote<TieringService>, 'call' | 'closed'>, onCounters: (bytes: Uint8Array) => void): void {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<TieringMessage>) => {
      switch (data.kind) {
        case 'events':
          this.#events.heard(data.program, data.events);
          break;
        case 'log':
          this.#listeners.onLog?.(data.lines);
          break;
        case 'counters':
          onCounters(data.bytes);
          break;
        case 'policyFailed':
          if (data.program > this.#programBefore) this.#listeners.onPolicyFailed?.(data.problem);
          break;
        case 'flushed':
          this.#events.release();
          this.#flushes.get(data.token)?.();
          this.#flushes.delete(data.token);
      }
    };
    tiering.call('connectHost', [port2], { transfer: [port2] }).catch(() => port1.close());
    void tiering.closed.then((reason) => {
      port1.close();
      if (!this.#closed && !this.#spent) this.#listeners.onFailure?.(`the tiering worker ended: ${reason}`);
    });
  }

  /** Forgets the program: its threads are gone. */
  async #drop(reason: string): Promise<void> {
    this.#program = null;
    await this.#tiering.call('dropProgram', [reason]).catch(() => {});
  }

  get config(): TieredConfig {
    return this.#config;
  }

  /** Takes effect with the next compileModule. */
  setConfig(config: TieredConfig): void {
    this.#config = config;
  }

  /**
   * The text of a policy that decides in place of the engine's own (docs/policies.md); null for that. Takes effect with
   * the next compileModule; each program begins with the text as it is.
   */
  setPolicy(text: string | null): void {
    this.#policy = text;
  }

  /**
   * Other thresholds, also for the program that is there. What they ask for is noticed within the check interval. The
   * interpreter stays absent from a program that was started without it.
   */
  async setThresholds(thresholds: Thresholds): Promise<void> {
    const { baselineThreshold, warmThreshold, hotThreshold } = thresholds;
    const profileConfig = { ...this.#config.profileConfig, baselineThreshold, warmThreshold, hotThreshold };
    this.#config = { ...this.#config, profileConfig };
    await this.#tiering.call('setThresholds', [thresholds]);
  }

  /**
   * Starts an execution worker, loads Binaryen and warms it up before they are needed; resolves when that has ended,
   * if only because a program is compiled: what is left to do is done when this is called again.
   * Optional: without it that happens with the first program, and while it runs.
   */
  async prepare(): Promise<void> {
    this.#runner.prepare();
    await this.#tiering.call('prepare', [this.#config]);
  }

  /** Parses, verifies and compiles a text in Tier 0. Whatever runs is stopped first; the program before is gone. */
  async compileModule(text: string, options: CompileOptions = {}): Promise<CompileResult> {
    this.stop();
    await this.#running?.ended;
    if (this.#spent) {
      this.#spent = false;
      this.#connect();
    }
    const { runs = null, threads = null } = options;
    this.#programBefore = this.#lastProgram;
    const policy = this.#policy;
    if (policy !== null) {
      const problem = await this.#tiering.call('loadPolicy', [policy], this.#patience(POLICY_FETCH_MS));
      if (problem !== null) this.#listeners.onPolicyFailed?.(problem);
    }
    const writtenPolicy = policy !== null;
    const answer = await this.#runner.compile({ text, config: this.#config, runs, threads, writtenPolicy });
    if (!('execution' in answer)) return answer;
    const { blockBases, counters } = answer;
    const { layout } = answer.execution;
    this.#lastProgram = answer.result.program.id;
    this.#events.handedOn(this.#lastProgram);
    this.#program = {
      ...answer,
      info: answer.result.program,
      states: stateWords(counters, layout),
      profile: new ProfileData(this.#config.profileConfig, counters, layout, {
        blockNumber: (f, block) => (blockBases[f] as number) + block,
      }),
    };
    return answer.result;
  }

  get program(): ProgramInfo | null {
    return this.#program?.info ?? null;
  }

  /** Runs one of ProgramInfo.runs, on every thread of the program. One at a time. */
  run(planIndex: number): Promise<RunResult> {
    const program = this.#current();
    const plan = program.plans[planIndex];
    if (plan === undefined) throw new Error(`the program has no run number ${planIndex}`);
    if (this.#running !== null) throw new Error('a run is under way; stop it first');
    const run = ++this.#runs;
    const request = {
      run,
      signature: plan.signature,
      driver: plan.driver,
      slot: plan.slot,
      args: plan.args,
      calls: plan.shown.calls,
      goOnAfterTrap: plan.trap !== null,
    };
    const results = this.#runner.run(request);
    const ended = results.then(
      () => this.#end(run),
      () => this.#end(run),
    );
    this.#running = { run, plan: planIndex, ended };
    return results.then((all) => this.#verdict(planIndex, all));
  }

  #end(run: number): void {
    if (this.#running?.run === run) this.#running = null;
  }

  /** Of several threads: the first one that isn't ok, else the first; with the output of all. */
  async #verdict(planIndex: number, results: readonly ExecutionResult[]): Promise<RunResult> {
    const plan = this.#current().plans[planIndex] as LoadedProgram['plans'][number];
    const judged = await Promise.all(
      results.map(async (result) =>
        judge(plan, result, result.trap === null ? null : await this.#tiering.call('locateTrap', [result.trap])),
      ),
    );
    await this.#flushEvents();
    const [first] = judged as [RunResult, ...RunResult[]];
    const shown = judged.find(({ ok }) => !ok) ?? first;
    return {
      ...shown,
      ms: Math.max(...judged.map(({ ms }) => ms)),
      output: judged.map(({ output }) => output).join(''),
    };
  }

  /** Ends the run under way at its next safepoint; does nothing when none is. */
  stop(): void {
    const running = this.#running;
    if (running === null) return;
    this.#spent = isAlone(this.#host);
    this.#runner.stop(running.run, running.ended);
  }

  /** How fast calls may start, from now on; also of a run under way, when its thread hears of it. */
  setPace(pace: Pace): void {
    this.#pace = pace;
    this.#runner.setPace(pace);
  }

  /** In step pace: lets one more call start. */
  step(): void {
    this.#runner.step();
  }

  /** A function's address in HIR: its slot in the function table. It stays the same in all tiers. */
  getFunctionPointer(functionIndex: number): number {
    const slot = this.#current().execution.slots[functionIndex];
    if (slot === undefined) throw new Error(`the program has no function number ${functionIndex}`);
    return slot;
  }

  /** Counts a call by hand, beside what compiled code counts by itself; may promote the function. */
  recordCall(functionIndex: number): void {
    const { profile, memory } = this.#current();
    if (memory === null) throw new Error('counting by hand needs shared memory');
    const before = profile.getHotness(functionIndex);
    profile.recordFunctionCall(functionIndex);
    if (profile.getHotness(functionIndex) !== before) {
      this.#tiering.call('crossed', [functionIndex]).catch(() => {});
    }
  }

  /** Compiles a function for a tier by hand; resolves when its next call runs that code. */
  async optimizeFunction(functionIndex: number, tier: OptimizationTier): Promise<void> {
    await this.#tiering.call('optimizeFunction', [functionIndex, tier]);
  }

  /** Takes a function down to a lower tier, for future calls. */
  async deoptimize(functionIndex: number, tier: OptimizationTier): Promise<void> {
    const now = this.getFunctionTier(functionIndex);
    if (tier >= now) throw new Error(`the function is in ${tierTitle(now)}; choose a lower one than that`);
    await this.#tiering.call('optimizeFunction', [functionIndex, tier]);
  }

  /** Brings all functions to a tier, before a run that is to stay in it. */
  async optimizeAll(tier: OptimizationTier): Promise<void> {
    await this.#tiering.call('optimizeAll', [tier]);
  }

  /**
   * Waits until the counts so far lead to no further promotion; false when that takes longer than `timeoutMs`.
   * Meant for when nothing runs: a running program may never settle.
   */
  async settle(timeoutMs = SETTLE_MS): Promise<boolean> {
    const settled = await this.#tiering.call('settle', [timeoutMs], this.#patience(timeoutMs));
    await this.#flushEvents();
    return settled;
  }

  /** Events and answers come by different ways: waits until all events so far have reached the listener. */
  async #flushEvents(): Promise<void> {
    const token = ++this.#tokens;
    const flushed = new Promise<void>((resolve) => this.#flushes.set(token, resolve));
    // A worker that has ended says no more.
    await this.#tiering.call('flushEvents', [token], this.#patience()).catch(() => {});
    await Promise.race([flushed, this.#tiering.closed]);
  }

  /** For a call that takes so long without a written policy. */
  #patience(ms = 0): CallOptions {
    return this.#policy === null ? {} : { timeoutMs: ms + POLICY_PATIENCE_MS, overdue: POLICY_OVERDUE };
  }

  getFunctionTier(functionIndex: number): OptimizationTier {
    return unpackFunctionState(this.#stateWord(functionIndex)).tier as OptimizationTier;
  }

  getFunctionTiers(): Map<number, OptimizationTier> {
    return new Map(this.functionStatus().map(({ info, tier }) => [info.index, tier]));
  }

  /** [function, count], hottest first. */
  getHotFunctions(): [number, number][] {
    return this.#current().profile.getHotFunctions();
  }

  /** The counters of the program. */
  get profile(): ProfileData {
    return this.#current().profile;
  }

  /** How often each block of a function has run, by its index; null without block profiling. */
  blockCounts(functionIndex: number): number[] | null {
    const { info, profile } = this.#current();
    if (!profile.config.enableBlockProfiling) return null;
    const blockCount = info.functions[functionIndex]?.blockCount ?? 0;
    return Array.from({ length: blockCount }, (_, block) => profile.getBlockCount(functionIndex, block));
  }

  getProfileStatistics(): ProfileStatistics {
    return this.#current().profile.getStatistics();
  }

  getStatistics(): TieredStatistics {
    return TieredStatistics.of(this.functionStatus());
  }

  /** Tier, state and count of every function, as they are now. */
  functionStatus(): FunctionStatus[] {
    const { info, profile } = this.#current();
    return info.functions.map((functionInfo) => {
      const { tier, state } = unpackFunctionState(this.#stateWord(functionInfo.index));
      const count = profile.getFunctionCount(functionInfo.index);
      return { info: functionInfo, tier: tier as OptimizationTier, state, count };
    });
  }

  #stateWord(functionIndex: number): number {
    return Atomics.load(this.#current().states, functionIndex);
  }

  /** The code of a function in a tier that it has had; null for one that it hasn't. */
  getCode(functionIndex: number, tier: OptimizationTier): Promise<TierCode | null> {
    return this.#tiering.call('code', [functionIndex, tier]);
  }

  /** What was decided about calls in the code that functions have had, the latest of each tier. */
  getInlining(): Promise<InliningNote[]> {
    return this.#tiering.call('inlining', []);
  }

  /** Makes the code of a function in Tier 1 or 2 once more, pass by pass; null for a tier that it hasn't had. */
  explainCode(functionIndex: number, tier: 1 | 2): Promise<CompilationSteps | null> {
    return this.#tiering.call('explain', [functionIndex, tier]);
  }

  /** A copy of the program's globals and heap, without its stacks. Consistent only while nothing runs. */
  programData(): Uint8Array<ArrayBuffer> {
    const { memory, execution } = this.#current();
    const { layout } = execution;
    if (memory === null) throw new Error('the program shares no memory with this thread');
    const program = new Uint8Array(memory.buffer, layout.programBase);
    const data = new Uint8Array(layout.stacks + program.length - layout.heap);
    data.set(program.subarray(0, layout.stacks));
    data.set(program.subarray(layout.heap), layout.stacks);
    return data;
  }

  /** Ends every worker; calls under way are rejected. */
  async shutdown(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await this.#tiering.call('shutdown', [], { timeoutMs: SHUTDOWN_PATIENCE_MS }).catch(() => {});
    this.#tiering.terminate();
    this.#runner.terminate();
  }

  #current(): CurrentProgram {
    if (this.#program === null) throw new Error('no program has been compiled');
    return this.#program;
  }
}
