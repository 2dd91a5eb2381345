/** A program as the interpreter runs it. Functions are decoded when they are first called. */
import type { ProgramPlan } from '../abi/program.ts';
import type { Callee, Module, Thunk } from '../hir/module.ts';
import { decode } from './decode/decode.ts';
import type { FunctionCode } from './function-code.ts';

export class InterpretedProgram {
  /** What stands in each slot of the function table. */
  readonly targets: readonly (Callee | Thunk | undefined)[];
  readonly #codes: (FunctionCode | undefined)[] = [];

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
