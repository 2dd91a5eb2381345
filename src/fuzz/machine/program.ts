/**
 * A program as the fuzzer compiles it: once for all modes. Code of every tier comes from the same functions as the
 * engine's, with the same bookkeeping in all of them, so that modes can share it.
 */
import { type ProgramPlan, planProgram } from '../../abi/program.ts';
import { emitBridges } from '../../compiler/lower/bridges.ts';
import type { EmittedModule, TrapTable } from '../../compiler/lower/module.ts';
import { NO_PROFILE } from '../../compiler/opt/facts.ts';
import { emitBaseline, emitBaselineOf, type TierSettings } from '../../compiler/tiers.ts';
import type { CompileService } from '../../engine/compile/service.ts';
import { type ExecutablePlan, planRun } from '../../engine/plan.ts';
import type { Tier2Backend } from '../../engine/tiering/config.ts';
import { LineMap } from '../../hir/diagnostics.ts';
import { effectiveRuns, loadModule } from '../../hir/load.ts';
import type { Func, Module } from '../../hir/module.ts';

/** Code of some functions as a module. */
export interface Part {
  readonly number: number;
  readonly functions: readonly number[];
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** What there is to do to make it, by name, also where less was done. */
  readonly steps: readonly string[];
}

/** What Binaryen has worked on. */
export type OptimizedCode = 'standard' | Tier2Backend;

/** The compile worker's service, or a test's. */
export type Compiler = Pick<CompileService, 'useProgram' | 'compile'>;

export interface ProgramOptions {
  /** How many functions share a module of optimised code. */
  readonly together: number;
  readonly blockProfiling: boolean;
  readonly countInTier2: boolean;
  /** Whether the optimiser is told what a run in the baseline has counted. */
  readonly profiled: boolean;
}

/**
 * Where modes promote. All code says when it crosses these thresholds, so that modes can share it; where a mode doesn't
 * promote, nobody listens. Each is another number, or code would be installed that has nothing to say any more.
 */
export const PROMOTION = { baselineThreshold: 1, warmThreshold: 2, hotThreshold: 3 } as const;

export class FuzzProgram {
  readonly plan: ProgramPlan;
  readonly settings: TierSettings;
  readonly runs: readonly ExecutablePlan[];
  /** By module number: where code traps. */
  readonly traps = new Map<number, TrapTable>();
  /** What the optimiser is told. */
  profile = NO_PROFILE;
  readonly #service: Compiler;
  readonly #options: ProgramOptions;
  readonly #optimized = new Map<OptimizedCode, readonly Part[]>();
  #baseline: Uint8Array<ArrayBuffer> | null = null;
  #start: Uint8Array<ArrayBuffer> | null = null;
  #bridges: Uint8Array<ArrayBuffer> | null = null;
  #modules = 0;

  private constructor(
    readonly module: Module,
    readonly text: string,
    service: Compiler,
    options: ProgramOptions,
  ) {
    this.#service = service;
    this.#options = options;
    this.plan = planProgram(module, this.input);
    const { blockProfiling: countBlocks, countInTier2 } = options;
    this.settings = {
      ...PROMOTION,
      interprets: false,
      countBlocks,
      countInTier2,
      recordTargets: true,
      safepoints: 'requested',
    };
    const lines = new LineMap(text);
    this.runs = effectiveRuns(module).map((run) => planRun(this.plan, run, lines.position(run.span.start).line));
  }

  /** Throws when the text has mistakes. */
  static of(text: string, service: Compiler, options: ProgramOptions): FuzzProgram {
    const { module, diagnostics } = loadModule(text);
    if (module === null) throw new Error(`the program does not load: ${diagnostics[0]?.message}`);
    const program = new FuzzProgram(module, text, service, options);
    service.useProgram({ id: 0, text, module, plan: program.plan, settings: program.settings });
    return program;
  }

  get input() {
    return { threads: 1, blockProfiling: this.#options.blockProfiling, sampleRate: 1 };
  }

  /** What the program starts with where nothing is interpreted: everything in Tier 0. */
  get baseline(): Uint8Array<ArrayBuffer> {
    this.#baseline ??= this.#take(0, emitBaseline(this.module, this.plan, this.settings));
    return this.#baseline;
  }
  /** What it starts with where everything is interpreted; no instruction of it traps by itself. */
  get start(): Uint8Array<ArrayBuffer> {
    this.#start ??= emitBaseline(this.module, this.plan, { ...this.settings, interprets: true }).bytes;
    return this.#start;
  }
  get bridges(): Uint8Array<ArrayBuffer> {
    this.#bridges ??= emitBridges(this.module, this.plan);
    return this.#bridges;
  }
  /** Tier 0 code of one function alone. */
  baselineOf(functionIndex: number): Part {
    const number = ++this.#modules;
    const emitted = emitBaselineOf(this.plan, this.settings, [this.module.functions[functionIndex] as Func], number);
    return { number, functions: [functionIndex], bytes: this.#take(number, emitted), steps: [] };
  }
  #take(number: number, { bytes, traps }: EmittedModule): Uint8Array<ArrayBuffer> {
    this.traps.set(number, traps);
    return bytes;
  }

  /** The optimised code of all functions, or of those that are wanted and whoever goes along. */
  async optimized(
    kind: OptimizedCode,
    maxSteps: number | null = null,
    wanted: ReadonlySet<number> | null = null,
  ): Promise<readonly Part[]> {
    const known = maxSteps === null ? this.#optimized.get(kind) : undefined;
    if (known !== undefined) return known;
    const functions = this.module.functions.map(({ index }) => index);
    const { together } = this.#options;
    const parts: Part[] = [];
    for (let at = 0; at < functions.length; at += together) {
      const members = functions.slice(at, at + together);
      if (wanted !== null && !members.some((f) => wanted.has(f))) continue;
      parts.push(await this.#compile(kind, members, maxSteps));
    }
    if (maxSteps === null && wanted === null) this.#optimized.set(kind, parts);
    return parts;
  }

  async #compile(kind: OptimizedCode, functions: readonly number[], maxSteps: number | null): Promise<Part> {
    const number = ++this.#modules;
    const { bytes, traps, steps } = await this.#service.compile({
      ...{ program: 0, functions, profile: this.profile, moduleNumber: number, maxSteps },
      tier: kind === 'standard' ? 1 : 2,
      backend: kind === 'standard' ? 'binaryen' : kind,
    });
    this.traps.set(number, traps);
    return { number, functions, bytes, steps };
  }
}
