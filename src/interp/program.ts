/** A program as the interpreter runs it. Functions are decoded when they are first called. */
import type { ProgramPlan } from '../abi/program.ts';
import { type Leaf, leavesOf } from '../hir/leaves.ts';
import type { Callee, Module, Thunk } from '../hir/module.ts';
import { type FunctionType, structOf } from '../hir/types.ts';
import { decode } from './decode/decode.ts';
import type { FunctionCode } from './function-code.ts';
import { wordsOf } from './registers.ts';

/** What a closure's environment holds. */
interface Environment {
  readonly leaves: readonly Leaf[];
  /** In registers. */
  readonly words: number;
  /** Words of the arguments that callers give. */
  readonly arguments: number;
}

export class InterpretedProgram {
  /** What stands in each slot of the function table. */
  readonly targets: readonly (Callee | Thunk | undefined)[];
  readonly #codes: (FunctionCode | undefined)[] = [];
  readonly #environments: (Environment | undefined)[] = [];
  readonly #parameterWords = new Map<FunctionType, number>();

  constructor(
    readonly module: Module,
    readonly plan: ProgramPlan,
  ) {
    const targets = new Array<Callee | Thunk | undefined>(plan.table.size).fill(undefined);
    for (const [target, slot] of plan.table.slotOf) targets[slot] = target;
    this.targets = targets;
  }

  codeOf(functionIndex: number): FunctionCode {
    let code = this.#codes[functionIndex];
    if (code === undefined) {
      const func = this.module.functions[functionIndex];
      if (func === undefined) throw new Error(`there is no function number ${functionIndex}`);
      code = decode(func, this.plan);
      this.#codes[functionIndex] = code;
    }
    return code;
  }

  environment(thunk: Thunk): Environment {
    let environment = this.#environments[thunk.index];
    if (environment === undefined) {
      const type = structOf(thunk.captured, false);
      const words = wordsOf(type);
      environment = { leaves: leavesOf(type), words, arguments: this.parameterWords(thunk.callee.type) - words };
      this.#environments[thunk.index] = environment;
    }
    return environment;
  }

  /** Words that a function's parameters take. */
  parameterWords(type: FunctionType): number {
    let words = this.#parameterWords.get(type);
    if (words === undefined) {
      words = type.params.reduce((sum, param) => sum + wordsOf(param), 0);
      this.#parameterWords.set(type, words);
    }
    return words;
  }
}

const programs = new WeakMap<ProgramPlan, InterpretedProgram>();

/** All interpreters of a plan share what is decoded. */
export function interpretedProgram(module: Module, plan: ProgramPlan): InterpretedProgram {
  let program = programs.get(plan);
  if (program === undefined || program.module !== module) {
    program = new InterpretedProgram(module, plan);
    programs.set(plan, program);
  }
  return program;
}
