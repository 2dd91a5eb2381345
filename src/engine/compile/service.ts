/**
 * A compile worker's service: functions of a program to an optimised module. It holds no state that a crash would
 * lose: the program's text is given to it again.
 */

import type { ProgramPlan } from '../../abi/program.ts';
import { type PlanInput, planProgram } from '../../abi/program.ts';
import { loadBinaryen } from '../../compiler/binaryen/load.ts';
import { optimizeModule } from '../../compiler/binaryen/optimize.ts';
import { moduleText } from '../../compiler/binaryen/text.ts';
import { type EmittedModule, exportName, type TrapTable } from '../../compiler/lower/module.ts';
import type { Profile } from '../../compiler/opt/facts.ts';
import { NO_PROFILE } from '../../compiler/opt/facts.ts';
import type { PassRecord } from '../../compiler/opt/pipeline.ts';
import { inlinedIn, type Member, optimizeMembers, PIPELINES, type Strategy } from '../../compiler/opt/tiers.ts';
import { emitBaselineOf, emitOptimized, type TierSettings } from '../../compiler/tiers.ts';
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
  readonly profile: Profile;
  readonly moduleNumber: number;
  /** Ends after so many steps: for whoever searches for one that goes wrong. Null or left out: all. */
  readonly maxSteps?: number | null;
}

export interface CompiledCode {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly traps: TrapTable;
  /** Functions of the module besides those asked for, each with why it is there. */
  readonly cluster: readonly { readonly functionIndex: number; readonly reason: string }[];
  /** What the optimiser did to each function of the module. */
  readonly passes: readonly { readonly functionIndex: number; readonly records: readonly PassRecord[] }[];
  /** What is unusual about it, in words, or null. */
  readonly note: string | null;
  /** All steps by name, also where not all were taken: the optimiser's passes, then Binaryen's. */
  readonly steps: readonly string[];
  readonly ms: number;
}

interface LoadedProgram {
  readonly id: number;
  readonly module: Module;
  readonly plan: ProgramPlan;
  readonly settings: TierSettings;
}

export class CompileService {
  #program: LoadedProgram | null = null;

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
      for (const strategy of ['standard', 'alone', 'cluster'] as const) {
        const program = { module, plan, settings };
        const emitted = emit(program, strategy, functions, NO_PROFILE, 0);
        optimizeModule(b, emitted.emitted, { ...options, ...BINARYEN[strategy] });
      }
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
    const program = this.#programOf(job.program);
    const strategy = strategyOf(job);
    const roots = job.functions.map((index) => functionAt(program.module, index));
    const maxSteps = job.maxSteps ?? Number.POSITIVE_INFINITY;
    const passes = PIPELINES[strategy].map(({ name }) => name);
    const { emitted, members } = emit(program, strategy, roots, job.profile, job.moduleNumber, maxSteps);
    const { bytes, traps, obstacle, steps } = optimizeModule(b, emitted, {
      ...BINARYEN[strategy],
      maxSteps: Math.max(0, maxSteps - passes.length),
      programBase: program.plan.layout.programBase,
      largest: Math.max(...members.map(({ func }) => weightOf(func))),
    });
    const cut = members.filter(({ skipped }) => skipped > 0);
    const notes = [
      ...(obstacle === null ? [] : [`as it was emitted: ${obstacle}`]),
      ...cut.map(({ func, skipped }) => `@${func.name}: ${skipped} passes left out, to bound the time`),
    ];
    return {
      bytes,
      traps,
      cluster: company(program.module, members),
      passes: members.map(({ original, records }) => ({ functionIndex: original.index, records })),
      note: notes.length === 0 ? null : notes.join('; '),
      steps: [...passes, ...steps.map((name) => `Binaryen's ${name}`)],
      ms: performance.now() - started,
    };
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

function strategyOf({ tier, backend }: CompileJob): Strategy {
  if (tier === 1) return 'standard';
  return backend === 'speculative' ? 'cluster' : 'alone';
}

const BINARYEN: Readonly<Record<Strategy, { readonly level: 2 | 3 | 4; readonly inline: boolean }>> = {
  standard: { level: 2, inline: false },
  alone: { level: 3, inline: false },
  cluster: { level: 4, inline: true },
};

/** Functions that a module holds code of without having been asked for, and why. */
function company(module: Module, members: readonly Member[]): CompiledCode['cluster'] {
  const reasons = new Map<number, string>();
  for (const member of members) {
    if (member.reason !== '') reasons.set(member.original.index, member.reason);
  }
  for (const member of members) {
    for (const { index } of inlinedIn(member, module)) {
      if (!reasons.has(index)) reasons.set(index, `inlined into @${member.original.name}`);
    }
  }
  for (const { original, reason } of members) if (reason === '') reasons.delete(original.index);
  return [...reasons].map(([functionIndex, reason]) => ({ functionIndex, reason }));
}

function emit(
  { module, plan, settings }: Pick<LoadedProgram, 'module' | 'plan' | 'settings'>,
  strategy: Strategy,
  roots: readonly Func[],
  profile: Profile,
  moduleNumber: number,
  maxPasses = Number.POSITIVE_INFINITY,
): { emitted: EmittedModule; members: readonly Member[] } {
  const tier = strategy === 'standard' ? 1 : 2;
  const counts = tier === 1 || settings.countInTier2;
  const members = optimizeMembers(strategy, roots, { module, plan, profile, counts }, { limit: maxPasses });
  const emitted = emitOptimized(plan, settings, {
    members: members.map(({ func }) => func),
    exported: roots,
    direct: strategy === 'cluster',
    tier,
    moduleNumber,
  });
  return { emitted, members };
}

function functionAt(module: Module, index: number): Func {
  const func = module.functions[index];
  if (func === undefined) throw new Error(`the program has no function number ${index}`);
  return func;
}
