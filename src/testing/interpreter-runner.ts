/** Runs a program's directives in the interpreter alone, on one thread and without workers. */
import { initialData } from '../abi/globals.ts';
import { createMemory, GLOBALS_START, LANE, laneAddress, STACK_BYTES } from '../abi/layout.ts';
import { type PlanInput, type ProgramPlan, planProgram } from '../abi/program.ts';
import { hostFunctions } from '../engine/execution/host.ts';
import { hostOf } from '../engine/execution/interpreted.ts';
import { OutputBuffer } from '../engine/execution/output.ts';
import type { ExecutionResult } from '../engine/execution/thread.ts';
import { HirTrap } from '../engine/execution/trap.ts';
import { judge, planRun } from '../engine/plan.ts';
import { LineMap } from '../hir/diagnostics.ts';
import { locateSite, type Module, type RunDirective } from '../hir/module.ts';
import type { Host, Words } from '../interp/api.ts';
import { Interpreter } from '../interp/interpreter.ts';

/** How a directive's calls are made; the interpreter's `call` unless a test has its own way. */
export type MakeCall = (runner: InterpreterRunner, directive: RunDirective) => Words;

export class InterpreterRunner {
  readonly plan: ProgramPlan;
  readonly memory: WebAssembly.Memory;
  readonly host: Host;
  readonly interpreter: Interpreter;
  readonly #output = new OutputBuffer(() => {});
  /** This thread's lane. */
  readonly lane: Int32Array;

  constructor(
    readonly module: Module,
    readonly text: string,
    parts: Partial<Host> = {},
    input: PlanInput = { threads: 1, blockProfiling: false, sampleRate: 1 },
    /** What runs in place of the module's functions: the module itself, or what passes have made of it. */
    readonly code: Module = module,
  ) {
    this.plan = planProgram(module, input);
    const { layout, globals, table } = this.plan;
    this.memory = createMemory(layout);
    new Uint8Array(this.memory.buffer).set(initialData(module, globals, table), layout.programBase + GLOBALS_START);
    this.lane = new Int32Array(this.memory.buffer, laneAddress(layout, 0), layout.laneSize / 4);
    this.host = { ...this.#host(), ...parts };
    this.interpreter = this.another();
  }

  /** An interpreter of the same program on the same memory. */
  another(): Interpreter {
    return new Interpreter(this.code, this.plan, this.host);
  }

  #host(): Host {
    const functions = hostFunctions({
      memory: this.memory,
      layout: this.plan.layout,
      thread: 0,
      threads: 1,
      output: this.#output,
      safepoint: () => {},
      crossing: () => {},
    });
    return hostOf({ memory: this.memory, thread: 0, functions }, null);
  }

  /** Makes the calls of a directive; the result with its verdict. */
  run(
    directive: RunDirective,
    call: MakeCall = ({ interpreter }, { entry, args }) =>
      interpreter.call(
        entry,
        args.map(({ value }) => value),
      ),
  ) {
    let result: Words = [];
    let trap: HirTrap | null = null;
    const { expected } = directive;
    let calls = 0;
    while (calls < directive.calls) {
      this.#resetStack();
      calls++;
      try {
        result = call(this, directive);
      } catch (thrown) {
        if (!(thrown instanceof HirTrap)) throw thrown;
        trap = thrown;
        result = [];
        if (expected?.kind !== 'trap') break;
      }
    }
    const raw =
      trap === null ? null : { message: trap.message, site: trap.site, module: null, offset: null, function: null };
    const execution: ExecutionResult = {
      calls,
      value: result[0] ?? null,
      trap: raw,
      stopped: false,
      startedAt: 0,
      ms: 0,
      ...this.#output.take(),
    };
    return judge(planRun(this.plan, directive, 0), execution, trap === null ? null : this.#locate(trap));
  }

  #locate({ message, site, entered }: HirTrap) {
    const func = entered === null ? undefined : this.module.function(entered);
    if (func !== undefined) {
      const { line } = new LineMap(this.text).position(func.nameSpan.start);
      return { message, function: func.name, block: func.blocks[0]?.name ?? null, line };
    }
    const found = locateSite(this.module, site);
    if (found === null) return { message, function: null, block: null, line: null };
    const { line } = new LineMap(this.text).position(found.instruction.span.start);
    return { message, function: found.func.name, block: found.block.name, line };
  }

  #resetStack(): void {
    const { stacks } = this.plan.layout;
    this.lane[LANE.stackLimit / 4] = stacks;
    this.lane[LANE.stackPointer / 4] = stacks + STACK_BYTES;
  }

  /** The program's globals and heap. */
  data(): Uint8Array {
    const { programBase, stacks, heap } = this.plan.layout;
    const program = new Uint8Array(this.memory.buffer, programBase);
    const data = new Uint8Array(stacks + program.length - heap);
    data.set(program.subarray(0, stacks));
    data.set(program.subarray(heap), stacks);
    return data;
  }
}
