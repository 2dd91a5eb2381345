/**
 * A program in one mode, on this very thread. Where a mode promotes, a function's new code is there as soon as its
 * count crosses a threshold, and is installed at the next safepoint: always in the middle of the run, and at the same
 * call each time.
 */
import { initialData } from '../../abi/globals.ts';
import {
  createMemory,
  GLOBALS_START,
  LANE,
  laneAddress,
  type MemoryLayout,
  SafepointRequest,
} from '../../abi/layout.ts';
import type { Profile } from '../../compiler/opt/facts.ts';
import { createMailboxBuffer, MailboxWriter, type Publication } from '../../engine/code/mailbox.ts';
import type { ExecutionProgram } from '../../engine/execution/program.ts';
import { ExecutionThread, type ThreadReport } from '../../engine/execution/thread.ts';
import { judge } from '../../engine/plan.ts';
import { SharedCounters } from '../../engine/profile/counters.ts';
import { measuredProfile } from '../../engine/profile/measured.ts';
import { OptimizationTier } from '../../engine/tiering/config.ts';
import { locateTrap } from '../../engine/tiering/locate.ts';
import { decide } from '../../engine/tiering/policy.ts';
import { type Behaviour, digest, type Mode } from '../../testing/modes.ts';
import { type FuzzProgram, type Part, PROMOTION } from './program.ts';

/** How much of a mode a session does: a search for what is wrong takes away the rest. */
export interface Share {
  /** Functions that leave the baseline, by index; null: all. */
  readonly functions: ReadonlySet<number> | null;
  /** No code of a higher tier is installed. */
  readonly highest: OptimizationTier;
  /** How many steps of its compilation the code of that tier has gone through at most; null: all. */
  readonly maxSteps: number | null;
}
export const ALL: Share = { functions: null, highest: OptimizationTier.Optimized, maxSteps: null };

/** Told of the memory of each session, so that somebody else can stop what doesn't end. */
export type Watch = (memory: WebAssembly.Memory, layout: MemoryLayout) => void;

export class Session {
  readonly #program: FuzzProgram;
  readonly #mode: Mode;
  readonly #share: Share;
  readonly #memory: WebAssembly.Memory;
  readonly #mailbox: MailboxWriter;
  readonly #lane: Int32Array;
  readonly #counters: SharedCounters;
  readonly #thread: ExecutionThread;
  /** By function index: what it runs in, or will at the next safepoint. */
  readonly #tiers: OptimizationTier[];
  /** By tier and function index: the module that a promotion installs. */
  readonly #parts = new Map<OptimizationTier, readonly Part[]>();

  private constructor(program: FuzzProgram, mode: Mode, share: Share) {
    this.#program = program;
    this.#share = share;
    this.#mode = mode.config.enableBackgroundOptimization ? withThresholds(mode) : mode;
    const { module, plan, text } = program;
    const { layout, globals, table } = plan;
    this.#memory = createMemory(layout);
    const buffer = this.#memory.buffer as unknown as SharedArrayBuffer;
    new Uint8Array(buffer).set(initialData(module, globals, table), layout.programBase + GLOBALS_START);
    this.#lane = new Int32Array(buffer, laneAddress(layout, 0), 16);
    this.#counters = new SharedCounters(buffer, layout);
    const mailbox = createMailboxBuffer();
    this.#mailbox = new MailboxWriter(mailbox);
    const { baselineThreshold } = mode.config.profileConfig;
    const interprets = baselineThreshold > 0;
    this.#tiers = module.functions.map(() => (interprets ? OptimizationTier.Interpreter : OptimizationTier.Baseline));
    const slot = (entry: Parameters<typeof table.slotOf.get>[0]) => table.slotOf.get(entry) as number;
    const execution: ExecutionProgram = {
      ...{ id: 0, memory: this.#memory, layout, mailbox, threads: 1, tableSize: table.size },
      slots: module.functions.map(slot),
      thunks: module.thunks.map((thunk) => ({ index: thunk.index, slot: slot(thunk) })),
      externs: module.externs.map((extern) => ({ index: extern.index, slot: slot(extern) })),
      entryBlocks: module.functions.map((func) => func.blockBase),
      start: interprets ? program.start : program.baseline,
      interpreted: interprets
        ? { text, plan: program.input, crossingAt: baselineThreshold, bridges: program.bridges, parsed: program }
        : null,
    };
    this.#thread = new ExecutionThread(
      execution,
      0,
      (report) => this.#report(report),
      () => {},
    );
  }

  static async run(program: FuzzProgram, mode: Mode, share: Share = ALL, watch: Watch = () => {}): Promise<Behaviour> {
    const session = new Session(program, mode, share);
    watch(session.#memory, program.plan.layout);
    await session.#prepare();
    const runs = program.runs.map((_, i) => session.#run(i));
    return { runs, memory: await digest(session.#data()) };
  }

  /** Runs the program and returns what was counted meanwhile. */
  static measure(program: FuzzProgram, mode: Mode, watch: Watch): Profile {
    const session = new Session(program, mode, ALL);
    watch(session.#memory, program.plan.layout);
    program.runs.forEach((_, i) => session.#run(i));
    return measuredProfile(session.#counters, program.plan);
  }

  /** Compiles what the mode may come to, and installs what it starts with. */
  async #prepare(): Promise<void> {
    const { config, tier } = this.#mode;
    const { Interpreter, Baseline, Standard, Optimized } = OptimizationTier;
    const { functions, highest, maxSteps } = this.#share;
    for (const [compiled, kind] of [
      [Standard, 'standard'],
      [Optimized, config.tier2Backend],
    ] as const) {
      if (compiled > highest || (!config.enableBackgroundOptimization && tier !== compiled)) continue;
      this.#parts.set(compiled, await this.#program.optimized(kind, compiled === highest ? maxSteps : null, functions));
    }
    if (tier > Baseline) for (const part of this.#parts.get(tier) ?? []) this.#install(part, tier);
    if (functions === null || this.#tiers[0] !== Interpreter) return;
    // The others are where they do what is known to be right.
    for (const f of this.#tiers.keys()) if (!functions.has(f)) this.#install(this.#program.baselineOf(f), Baseline);
  }

  #install({ functions: offered, bytes }: Part, tier: OptimizationTier): void {
    const functions = tier === OptimizationTier.Baseline ? offered : offered.filter((f) => this.#takesPart(f));
    if (functions.length === 0) return;
    for (const f of functions) this.#tiers[f] = tier;
    this.#publish({ kind: 'install', isBaseline: tier === OptimizationTier.Baseline, functions, bytes });
  }
  #takesPart(functionIndex: number): boolean {
    return this.#share.functions?.has(functionIndex) ?? true;
  }
  #publish(publication: Publication): void {
    const epoch = this.#mailbox.publish(publication, Atomics.load(this.#lane, LANE.acknowledged / 4));
    if (epoch === null) throw new Error('the code mailbox is full');
    Atomics.or(this.#lane, LANE.safepoint / 4, SafepointRequest.install);
  }

  #report(report: ThreadReport): void {
    if (report.kind === 'installFailed') throw new Error(report.reason);
    if (report.kind === 'crossing') this.#promote([report.functionIndex]);
  }

  /** As the tiering worker would, and at once. */
  #promote(functions: readonly number[]): void {
    const { config } = this.#mode;
    if (!config.enableBackgroundOptimization) return;
    const { promote } = decide(
      {
        functions: functions
          .filter((f) => this.#takesPart(f))
          .map((index) => ({
            index,
            tier: this.#tiers[index] as OptimizationTier,
            state: 'idle',
            count: this.#counters.callCount(index),
            failures: 0,
            retryAt: 0,
            pinned: false,
          })),
        requestBudget: Number.POSITIVE_INFINITY,
      },
      config,
      0,
    );
    for (const { functionIndex, tier } of promote) {
      if (tier > this.#share.highest) continue;
      const part =
        tier === OptimizationTier.Baseline
          ? this.#program.baselineOf(functionIndex)
          : this.#parts.get(tier)?.find((candidate) => candidate.functions.includes(functionIndex));
      if (part === undefined) throw new Error(`there is no code of tier ${tier} for function ${functionIndex}`);
      this.#install({ ...part, functions: [functionIndex] }, tier);
    }
  }

  #run(index: number): Behaviour['runs'][number] {
    const plan = this.#program.runs[index] as FuzzProgram['runs'][number];
    const result = this.#thread.run({
      ...{ run: index + 1, signature: plan.signature, driver: plan.driver, slot: plan.slot, args: plan.args },
      ...{ calls: plan.shown.calls, goOnAfterTrap: plan.trap !== null },
    });
    const place = result.trap === null ? null : locateTrap(result.trap, this.#program);
    const { line, entry, calls, value, trap, output, problem } = judge(plan, result, place);
    // What crossed a threshold while its promotion to the tier before was under way.
    this.#promote([...this.#tiers.keys()]);
    return { line, entry, calls, value, trap, output, problem };
  }

  /** Globals, and the heap up to what is not 0. */
  #data(): Uint8Array<ArrayBuffer> {
    const { programBase, stacks, heap } = this.#program.plan.layout;
    const words = new Float64Array(this.#memory.buffer, programBase + heap);
    let end = words.length;
    while (end > 0 && Object.is(words[end - 1], 0)) end--;
    const data = new Uint8Array(stacks + 8 * end);
    data.set(new Uint8Array(this.#memory.buffer, programBase, stacks));
    data.set(new Uint8Array(this.#memory.buffer, programBase + heap, 8 * end), stacks);
    return data;
  }
}

function withThresholds({ config, ...mode }: Mode): Mode {
  const { profileConfig } = config;
  const baselineThreshold = profileConfig.baselineThreshold === 0 ? 0 : PROMOTION.baselineThreshold;
  return { ...mode, config: { ...config, profileConfig: { ...profileConfig, ...PROMOTION, baselineThreshold } } };
}
