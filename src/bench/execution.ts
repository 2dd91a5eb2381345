/** A program made ready for a thread by hand, with whatever bookkeeping a measurement asks for. */

import { initialData } from '../abi/globals.ts';
import { createMemory, GLOBALS_START } from '../abi/layout.ts';
import type { ProgramPlan } from '../abi/program.ts';
import type { Instrumentation } from '../compiler/lower/context.ts';
import { emitModule } from '../compiler/lower/module.ts';
import { createMailboxBuffer } from '../engine/code/mailbox.ts';
import type { ExecutionProgram } from '../engine/execution/program.ts';
import { ExecutionThread } from '../engine/execution/thread.ts';
import { type ExecutablePlan, judge, planRun } from '../engine/plan.ts';
import { loadModule } from '../hir/load.ts';
import type { Module } from '../hir/module.ts';

/** What Tier 0 does under the default preset, but for the crossings: nobody listens. */
export const COUNTED: Instrumentation = {
  countCalls: true,
  countBlocks: false,
  crossing: 100,
  safepoints: 'requested',
  looksAtOneOf: null,
};

/** The module of a text that must be right. */
export function verified(text: string): Module {
  const { module, diagnostics } = loadModule(text);
  if (module === null) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return module;
}

/** All functions of a program in Tier 0. */
export function emitAll(module: Module, plan: ProgramPlan, instrumentation: Instrumentation): Uint8Array<ArrayBuffer> {
  const { bytes } = emitModule({
    plan,
    instrumentation,
    members: module.functions,
    exported: module.functions,
    direct: new Set(),
    externs: module.externs,
    thunks: module.thunks,
    moduleName: 'tierlab0',
    invitesInlining: true,
  });
  return bytes;
}

/** A thread with a fresh memory, and the program's run directives ready to be run on it. */
export class Runner {
  readonly plans: readonly ExecutablePlan[];
  readonly #thread: ExecutionThread;

  constructor(module: Module, plan: ProgramPlan, baseline: Uint8Array<ArrayBuffer>) {
    const { layout, table, globals } = plan;
    const memory = createMemory(layout);
    new Uint8Array(memory.buffer).set(initialData(module, globals, table), layout.programBase + GLOBALS_START);
    const slot = (entry: Module['functions'][number] | Module['externs'][number] | Module['thunks'][number]) =>
      table.slotOf.get(entry) as number;
    const program: ExecutionProgram = {
      id: 1,
      memory,
      layout,
      mailbox: createMailboxBuffer(),
      threads: 1,
      tableSize: table.size,
      slots: module.functions.map(slot),
      thunks: module.thunks.map((thunk) => ({ index: thunk.index, slot: slot(thunk) })),
      externs: module.externs.map((extern) => ({ index: extern.index, slot: slot(extern) })),
      entryBlocks: module.functions.map((func) => func.blockBase),
      interpreted: null,
      start: baseline,
    };
    const nobody = () => {};
    this.#thread = new ExecutionThread(program, 0, nobody, nobody);
    this.plans = module.runs.map((directive) => planRun(plan, directive, 0));
  }

  /** Runs a directive; the result with its verdict. */
  run(index: number) {
    const plan = this.plans[index];
    if (plan === undefined) throw new Error(`there is no run ${index}`);
    const result = this.#thread.run({
      run: 1,
      signature: plan.signature,
      driver: plan.driver,
      slot: plan.slot,
      args: plan.args,
      calls: plan.shown.calls,
      goOnAfterTrap: plan.trap !== null,
    });
    return judge(plan, result, null);
  }
}
