/**
 * A compile worker's service: functions of a program to an optimised module. It holds no state that a crash would
 * lose: the program's text is given to it again.
 */

import type { ProgramPlan } from '../../abi/program.ts';
import { type PlanInput, planProgram } from '../../abi/program.ts';
import { loadBinaryen } from '../../compiler/binaryen/load.ts';
import { optimizeModule } from '../../compiler/binaryen/optimize.ts';
import { moduleText } from '../../compiler/binaryen/text.ts';
import { chooseCluster } from '../../compiler/cluster.ts';
import { type EmittedModule, exportName, type TrapTable } from '../../compiler/lower/module.ts';
import { emitBaselineOf, emitCluster, emitSeparately, type TierSettings } from '../../compiler/tiers.ts';
import { weightOf } from '../../compiler/weight.ts';
import type { Func, Module } from '../../hir/module.ts';
import { parseModule } from '../../hir/text/parse.ts';
import { PRESETS, type Tier2Backend, tierSettings } from '../tiering/config.ts';
import { SAMPLE } from './sample.ts';

export interface CompileProgram {
  readonly id: number;
  /** Verified. */
  readonly text: string;
  readonly plan: PlanInput;
  readonly settings: TierSettings;
}

export interface CompileJob {
  readonly program: number;
  /** Indices. With the speculative backend, the roots. */
  readonly functions: readonly number[];
  readonly tier: 1 | 2;
  readonly backend: Tier2Backend;
  /** Measured calls by function index, for the speculative backend; null when there are none. */
  readonly counts: readonly number[] | null;
  readonly moduleNumber: number;
}

export interface CompiledCode {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly traps: TrapTable;
  /** Functions of the module besides those asked for, each with why it is there. */
  readonly cluster: readonly { readonly functionIndex: number; readonly reason: string }[];
  /** What is unusual about it, in words, or null. */
  readonly note: string | null;
  readonly ms: number;
}

export class CompileService {
  #program: { id: number; module: Module; plan: ProgramPlan; settings: TierSettings } | null = null;

  /** Loads Binaryen and lets it work once, so that the first real job doesn't pay for that. */
  async warmUp(): Promise<void> {
    const b = await loadBinaryen();
    const module = b.parseText('(module (func (export "f") (param i32) (result i32) (local.get 0)))');
    module.optimize();
    module.emitBinary('warm');
    module.dispose();
  }

  /**
   * Lets Binaryen work on a sample until the engine has compiled its hot functions well. Gives way to jobs between
   * rounds; a browser's own compiler is then not busy with Binaryen when it is wanted for the program's new code.
   */
  async exercise(rounds: number): Promise<void> {
    const b = await loadBinaryen();
    const { module } = parseModule(SAMPLE);
    const plan = planProgram(module, { threads: 1, blockProfiling: false, sampleRate: 1 });
    const settings = tierSettings(PRESETS.default);
    const { functions } = module;
    const options = { programBase: plan.layout.programBase, largest: 0 };
    for (let round = 0; round < rounds; round++) {
      for (const level of [2, 3] as const) {
        optimizeModule(b, emitSeparately(plan, settings, functions, 1, 0), { ...options, level, inline: false });
      }
      optimizeModule(b, emitCluster(plan, settings, functions, functions, 0), { ...options, level: 4, inline: true });
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
  }

  loadProgram({ id, text, plan, settings }: CompileProgram): void {
    const { module } = parseModule(text);
    this.#program = { id, module, plan: planProgram(module, plan), settings };
  }

  async compile(job: CompileJob): Promise<CompiledCode> {
    const b = await loadBinaryen();
    const started = performance.now();
    const { plan } = this.#programOf(job.program);
    const { emitted, members, cluster } = this.#emit(job, this.#functionsOf(job));
    const speculative = isSpeculative(job);
    const { bytes, traps, obstacle } = optimizeModule(b, emitted, {
      level: job.tier === 1 ? 2 : speculative ? 4 : 3,
      programBase: plan.layout.programBase,
      largest: Math.max(...members.map(weightOf)),
      inline: speculative,
    });
    const note = obstacle === null ? null : `as it was emitted: ${obstacle}`;
    return { bytes, traps, cluster, note, ms: performance.now() - started };
  }

  #functionsOf({ program, functions }: CompileJob): Func[] {
    const { module } = this.#programOf(program);
    return functions.map((index) => functionAt(module, index));
  }

  #emit(
    job: CompileJob,
    functions: readonly Func[],
  ): { emitted: EmittedModule; members: readonly Func[]; cluster: CompiledCode['cluster'] } {
    const { plan, settings } = this.#programOf(job.program);
    if (!isSpeculative(job)) {
      const emitted = emitSeparately(plan, settings, functions, job.tier, job.moduleNumber);
      return { emitted, members: functions, cluster: [] };
    }
    const reasons = new Map<Func, string>();
    for (const root of functions) {
      for (const { func, reason } of chooseCluster(root, job.counts)) if (!reasons.has(func)) reasons.set(func, reason);
    }
    for (const root of functions) reasons.set(root, '');
    const members = [...reasons.keys()];
    const emitted = emitCluster(plan, settings, functions, members, job.moduleNumber);
    const cluster = [...reasons]
      .filter(([func]) => !functions.includes(func))
      .map(([func, reason]) => ({ functionIndex: func.index, reason }));
    return { emitted, members, cluster };
  }

  /** The text form of one function of a compiled module. */
  async functionText(bytes: Uint8Array, functionIndex: number): Promise<string> {
    return moduleText(await loadBinaryen(), bytes, exportName(functionIndex));
  }

  /** A function's baseline code as a module of its own, and its text form. */
  async baselineCode(program: number, functionIndex: number): Promise<{ bytes: Uint8Array<ArrayBuffer>; wat: string }> {
    const { module, plan, settings } = this.#programOf(program);
    const { bytes } = emitBaselineOf(plan, settings, [functionAt(module, functionIndex)], 0);
    return { bytes, wat: await this.functionText(bytes, functionIndex) };
  }

  #programOf(id: number) {
    if (this.#program?.id !== id) throw new Error(`program ${id} is not loaded`);
    return this.#program;
  }
}

function isSpeculative(job: CompileJob): boolean {
  return job.tier === 2 && job.backend === 'speculative';
}

function functionAt(module: Module, index: number): Func {
  const func = module.functions[index];
  if (func === undefined) throw new Error(`the program has no function number ${index}`);
  return func;
}
