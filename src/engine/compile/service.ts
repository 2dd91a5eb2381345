/**
 * A compile worker's service: functions of a program to an optimised module. It holds no state that a crash would
 * lose: the program's text is given to it again.
 */

import type { ProgramPlan } from '../../abi/program.ts';
import { type PlanInput, planProgram } from '../../abi/program.ts';
import { type BinaryenApi, loadBinaryen } from '../../compiler/binaryen/load.ts';
import { optimizeModule } from '../../compiler/binaryen/optimize.ts';
import { READING } from '../../compiler/binaryen/passes.ts';
import type { PositionedText } from '../../compiler/binaryen/positions.ts';
import { functionText, moduleText, unoptimizedText } from '../../compiler/binaryen/text.ts';
import { type EmittedModule, exportName, type TrapTable } from '../../compiler/lower/module.ts';
import type { Profile } from '../../compiler/opt/facts.ts';
import { NO_PROFILE } from '../../compiler/opt/facts.ts';
import type { Remark } from '../../compiler/opt/pass.ts';
import { passNamed } from '../../compiler/opt/passes/index.ts';
import type { PassRecord, PipelineOptions } from '../../compiler/opt/pipeline.ts';
import { inlinedIn, type Member, optimizeMembers, PIPELINES, type Strategy } from '../../compiler/opt/tiers.ts';
import { emitBaselineOf, emitOptimized, type TierSettings } from '../../compiler/tiers.ts';
import { weightOf } from '../../compiler/weight.ts';
import { type ControlFlow, controlFlowOf } from '../../hir/analysis/flow.ts';
import { LineMap } from '../../hir/diagnostics.ts';
import type { Func, Module } from '../../hir/module.ts';
import { functionNames, GivenNames } from '../../hir/text/function-names.ts';
import { parseModule } from '../../hir/text/parse.ts';
import { printFunction } from '../../hir/text/print.ts';
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

export interface LoadedProgram {
  readonly id: number;
  readonly text: string;
  readonly module: Module;
  readonly plan: ProgramPlan;
  readonly settings: TierSettings;
}

/** What a pass did to a function, with the text that it left. */
export interface ExplainedStep {
  readonly name: string;
  /** A sentence; empty for Binaryen's. */
  readonly doc: string;
  readonly by: 'tierlab' | 'binaryen';
  readonly ms: number;
  /** Instructions of the function; for Binaryen's, bytes of the module. */
  readonly before: number;
  readonly after: number;
  /** The function afterwards, in HIR or as WebAssembly text; null where it is as before. */
  readonly text: string | null;
  /** The control-flow graph afterwards; null where it is as before, and in Binaryen. */
  readonly flow: ControlFlow | null;
  readonly remarks: readonly Remark[];
}

export interface PipelineExplanation {
  /** The function in HIR before all passes, and as WebAssembly text before Binaryen's. */
  readonly initial: string;
  readonly initialFlow: ControlFlow;
  readonly emitted: string;
  readonly steps: readonly ExplainedStep[];
  /** Why Binaryen was not used; null when it was. */
  readonly obstacle: string | null;
}

/** Code as text. */
export interface CodeText {
  readonly text: string;
  /** See `PositionedText`; null where the places aren't known. */
  readonly sites: Int32Array | null;
}
export interface BaselineText extends CodeText {
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export class CompileService {
  #program: LoadedProgram | null = null;

  /**
   * Loads Binaryen, and lets it and the optimiser work once on a sample, so that the first real job doesn't pay for
   * that. After some dozen times the engine has compiled their hot functions well.
   */
  async warmUp(): Promise<void> {
    const b = await loadBinaryen();
    const { module } = parseModule(SAMPLE);
    const plan = planProgram(module, { threads: 1, blockProfiling: false, sampleRate: 1 });
    const settings = tierSettings(PRESETS.default);
    const { functions } = module;
    const options = { programBase: plan.layout.programBase, largest: 0 };
    for (const strategy of ['standard', 'alone', 'cluster'] as const) {
      const { emitted } = emit({ module, plan, settings }, strategy, functions, NO_PROFILE, 0);
      optimizeModule(b, emitted, { ...options, level: LEVELS[strategy] });
    }
  }

  loadProgram({ id, text, plan, settings }: CompileProgram): void {
    const { module } = parseModule(text);
    this.useProgram({ id, text, module, plan: planProgram(module, plan), settings });
  }
  /** For who is on this thread and has parsed it already. */
  useProgram(program: LoadedProgram): void {
    this.#program = program;
  }

  async compile(job: CompileJob): Promise<CompiledCode> {
    return this.compileWith(await loadBinaryen(), job);
  }

  /** At once, for who has Binaryen already. */
  compileWith(b: BinaryenApi, job: CompileJob): CompiledCode {
    const started = performance.now();
    const program = this.#programOf(job.program);
    const strategy = strategyOf(job);
    const roots = job.functions.map((index) => functionAt(program.module, index));
    const maxSteps = job.maxSteps ?? Number.POSITIVE_INFINITY;
    const passes = PIPELINES[strategy].map(({ name }) => name);
    const { emitted, members } = emit(program, strategy, roots, job.profile, job.moduleNumber, { limit: maxSteps });
    const { bytes, traps, obstacle, steps } = optimizeModule(b, emitted, {
      level: LEVELS[strategy],
      maxSteps: Math.max(0, maxSteps - passes.length),
      programBase: program.plan.layout.programBase,
      largest: Math.max(...members.map(({ func }) => weightOf(func))),
    });
    const cut = members.filter(({ skipped }) => skipped > 0);
    const notes = [
      ...(obstacle === null ? [] : [`as it was emitted: ${obstacle}`]),
      ...cut.map(({ func, skipped }) => `@${func.name}: ${skipped} passes left out, to bound the work`),
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

  /** Makes a job's code once more and tells what each pass does to one of its functions. */
  async explain(job: CompileJob, functionIndex: number): Promise<PipelineExplanation> {
    const b = await loadBinaryen();
    const program = this.#programOf(job.program);
    const original = functionAt(program.module, functionIndex);
    const strategy = strategyOf(job);
    const roots = job.functions.map((index) => functionAt(program.module, index));
    const lines = new LineMap(program.text);
    const lineOf = (offset: number) => lines.position(offset).line;
    // A pass may copy a block or drop one of its copies: the others keep their names, in the text and in the graph.
    const given = new GivenNames();
    const texts = new Map<PassRecord, string>();
    const flows = new Map<PassRecord, ControlFlow>();
    const { emitted, members } = emit(program, strategy, roots, job.profile, job.moduleNumber, {
      budget: Number.POSITIVE_INFINITY,
      onStart: (func) => {
        if (func.index === functionIndex) functionNames(func, given);
      },
      onChange: (func, record) => {
        if (func.index !== functionIndex) return;
        const names = functionNames(func, given);
        texts.set(record, printFunction(func, names));
        flows.set(
          record,
          controlFlowOf(func, original, lineOf, (block) => names.block(block)),
        );
      },
    });
    const member = members.find(({ func }) => func.index === functionIndex);
    const steps: ExplainedStep[] = (member?.records ?? []).map((record) => ({
      name: record.pass,
      doc: passNamed(record.pass)?.doc ?? '',
      by: 'tierlab',
      ms: record.ms,
      before: record.before,
      after: record.after,
      text: texts.get(record) ?? null,
      flow: flows.get(record) ?? null,
      remarks: record.remarks,
    }));
    const textOf = (bytes: Uint8Array) => moduleText(b, bytes, exportName(functionIndex));
    const isExported = job.functions.includes(functionIndex);
    let text = isExported ? textOf(emitted.bytes) : '';
    let size = emitted.bytes.length;
    const emittedText = text;
    let begun = performance.now();
    const { obstacle } = optimizeModule(b, emitted, {
      level: LEVELS[strategy],
      programBase: program.plan.layout.programBase,
      largest: Math.max(...members.map(({ func }) => weightOf(func))),
      onStep: (name, snapshot) => {
        const ms = performance.now() - begun;
        const bytes = snapshot();
        const now = isExported ? textOf(bytes) : '';
        const changed = now !== text;
        steps.push({
          ...{ name, doc: name === READING ? READING_DOC : '', by: 'binaryen', ms, before: size, after: bytes.length },
          ...{ text: changed ? now : null, flow: null, remarks: [] },
        });
        text = now;
        size = bytes.length;
        begun = performance.now();
      },
    });
    const initial = { initial: printFunction(original), initialFlow: controlFlowOf(original, original, lineOf) };
    return { ...initial, emitted: emittedText, steps, obstacle };
  }

  /** The text form of one function of a module that a job gave, and where each line of it comes from. */
  async codeText(job: CompileJob, functionIndex: number, bytes: Uint8Array): Promise<CodeText> {
    const b = await loadBinaryen();
    const program = this.#programOf(job.program);
    const roots = job.functions.map((index) => functionAt(program.module, index));
    const strategy = strategyOf(job);
    const name = exportName(functionIndex);
    const { emitted, members } = emit(program, strategy, roots, job.profile, job.moduleNumber, {}, true);
    let text: PositionedText | null = null;
    const again = optimizeModule(b, emitted, {
      level: LEVELS[strategy],
      programBase: program.plan.layout.programBase,
      largest: Math.max(...members.map(({ func }) => weightOf(func))),
      onEnd: (module) => {
        text = functionText(b, module, name);
      },
    });
    // Positions must not lie: they are those of the code that runs, or there are none.
    if (!equalBytes(again.bytes, bytes)) return { text: moduleText(b, bytes, name), sites: null };
    return text ?? unoptimizedText(b, emitted, name);
  }

  /** A function's baseline code as a module of its own, and its text form. */
  async baselineCode(program: number, functionIndex: number): Promise<BaselineText> {
    const b = await loadBinaryen();
    const { module, plan, settings } = this.#programOf(program);
    const emitted = emitBaselineOf(plan, settings, [functionAt(module, functionIndex)], 0, true);
    return { bytes: emitted.bytes, ...unoptimizedText(b, emitted, exportName(functionIndex)) };
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

const READING_DOC =
  'Binaryen makes trees of the code, with locals for what fits in none; its passes take most of them away again.';

const LEVELS: Readonly<Record<Strategy, 2 | 3 | 4>> = { standard: 2, alone: 3, cluster: 4 };

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
  options: PipelineOptions = {},
  recordsPositions = false,
): { emitted: EmittedModule; members: readonly Member[] } {
  const tier = strategy === 'standard' ? 1 : 2;
  const counts = tier === 1 || settings.countInTier2;
  const members = optimizeMembers(strategy, roots, { module, plan, profile, counts }, options);
  const emitted = emitOptimized(plan, settings, {
    members: members.map(({ func }) => func),
    exported: roots,
    direct: strategy === 'cluster',
    tier,
    moduleNumber,
    recordsPositions,
  });
  return { emitted, members };
}

function equalBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}

function functionAt(module: Module, index: number): Func {
  const func = module.functions[index];
  if (func === undefined) throw new Error(`the program has no function number ${index}`);
  return func;
}
