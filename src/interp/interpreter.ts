/**
 * Runs a program of HIR without compiling it: the definition of what programs mean, and the tier that functions may
 * start in. One interpreter belongs to one thread.
 *
 * `call` runs a function to its end, and `resume` what is left of one; both may be called again from within what they
 * call. A debugger `start`s or `restore`s instead, and then goes on with `step` and `run`.
 */
import type { ProgramPlan } from '../abi/program.ts';
import type { Block, Func, Instruction, Module, Value } from '../hir/module.ts';
import type { CompiledCode, Frame, FrameState, Host, Outcome, StopReason, Words } from './api.ts';
import { execute, Operation } from './execute.ts';
import { captureFrames, pushCall, pushFrames, type ResultPlace } from './frames.ts';
import { type FunctionCode, instructionAt } from './function-code.ts';
import { type Body, Machine } from './machine.ts';
import { interpretedProgram } from './program.ts';
import { readValue } from './registers.ts';
import { SingleStep, withStops } from './stops.ts';

export class Interpreter {
  readonly #machine: Machine;
  readonly #breakpoints = new Map<Func, Set<Instruction>>();
  readonly #singleSteps = new Map<FunctionCode, SingleStep>();
  /** Stop before every instruction. */
  #stepping = false;
  #pausing = false;
  /** Of what `start` and `restore` have begun. */
  #place: ResultPlace | null = null;

  constructor(module: Module, plan: ProgramPlan, host: Host) {
    this.#machine = new Machine(interpretedProgram(module, plan), host, (decoded) => this.#codeOf(decoded));
  }

  /** Where calls of a function go from now on: to compiled code, or with null to the interpreter. */
  setCompiled(functionIndex: number, code: CompiledCode | null): void {
    this.#machine.setCompiled(functionIndex, code);
  }

  // ---- Running to the end

  /** Runs a function, in the interpreter whatever `setCompiled` says about it, and gives its result. */
  call(func: Func, args: Words): Words {
    return this.#complete(() => pushCall(this.#machine, func, args));
  }

  /** Runs what is left of these frames, outermost first, and gives the result of the outermost one. */
  resume(frames: readonly FrameState[]): Words {
    return this.#complete(() => pushFrames(this.#machine, frames));
  }

  /** Stops only where the host wants to know of it. What is thrown leaves the interpreter as it was before. */
  #complete(push: () => ResultPlace): Words {
    const machine = this.#machine;
    const { func, fp, pc } = machine;
    try {
      const { func: callee, at } = push();
      machine.ended = false;
      this.#continue(false);
      while (!machine.ended) {
        machine.host.stopped?.(this.#stopReason());
        this.#continue(true);
      }
      return readValue(machine.registers, callee.result, at);
    } finally {
      machine.func = func;
      machine.fp = fp;
      machine.pc = pc;
      machine.ended = false;
    }
  }

  // ---- Running piece by piece

  /** Begins a call; nothing runs yet. */
  start(func: Func, args: Words): void {
    this.#begin(() => pushCall(this.#machine, func, args));
  }

  /** Begins at a block, with the values that it and those behind it use, its phis among them. */
  startAt(func: Func, block: Block, values: ReadonlyMap<Value, Words>): void {
    const instruction = block.instructions.find(({ op }) => op !== 'phi');
    if (instruction === undefined) throw new Error(`block ${block.name} is empty`);
    this.restore([{ func, instruction, values, stack: null, entering: 'block' }]);
  }

  /** Begins in the middle of what others have captured or made up, outermost frame first. */
  restore(frames: readonly FrameState[]): void {
    this.#begin(() => pushFrames(this.#machine, frames));
  }

  #begin(push: () => ResultPlace): void {
    if (this.#machine.func !== null) throw new Error('the interpreter is in the middle of a call');
    this.#place = push();
    this.#machine.ended = false;
  }

  /** Runs until a breakpoint, a pause or the end. What is thrown ends the call. */
  run(): Outcome {
    return this.#proceed(() => this.#continue(true));
  }

  /** Runs one instruction; of a call to an interpreted function, only the way into it. */
  step(): Outcome {
    return this.#proceed(() => {
      this.#setStepping(true);
      try {
        // What has just been started has its entry before its first instruction.
        if (!this.#isAtStop()) this.#stepOver();
        if (!this.#machine.ended) this.#stepOver();
      } finally {
        this.#setStepping(false);
      }
    }, 'step');
  }

  /** Takes steps until the condition holds before one. */
  runUntil(condition: () => boolean): Outcome {
    for (;;) {
      const outcome = this.step();
      if (outcome.kind === 'returned' || condition()) return outcome;
    }
  }

  #proceed(go: () => void, reason?: StopReason): Outcome {
    const machine = this.#machine;
    const place = this.#place;
    if (place === null) throw new Error('there is nothing to run');
    let stopped = false;
    try {
      go();
      stopped = !machine.ended;
      if (stopped) return { kind: 'stopped', reason: reason ?? this.#stopReason() };
      return { kind: 'returned', result: readValue(machine.registers, place.func.result, place.at) };
    } finally {
      if (!stopped) {
        machine.func = null;
        machine.ended = false;
        this.#place = null;
      }
    }
  }

  // ---- Looking and stopping

  /** The frames of the innermost call that is under way, outermost frame first; while it is stopped, or in the host. */
  frames(): readonly Frame[] {
    return captureFrames(this.#machine);
  }

  /** Lets the innermost frame return, whatever it still had to do. Only at a safepoint. */
  finishFrame(result: Words): void {
    this.#machine.finishFrame(result);
  }

  /** Stops before the next instruction. Only at a safepoint, or while it is stopped. */
  pause(): void {
    this.#pausing = true;
    this.#setStepping(true);
  }

  /** Stops before these instructions, and no others, from now on. Costs nothing elsewhere. */
  setBreakpoints(instructions: Iterable<{ readonly func: Func; readonly instruction: Instruction }>): void {
    this.#breakpoints.clear();
    for (const { func, instruction } of instructions) {
      const known = this.#breakpoints.get(func);
      if (known === undefined) this.#breakpoints.set(func, new Set([instruction]));
      else known.add(instruction);
    }
    this.#chooseCode();
  }

  #stopReason(): StopReason {
    if (!this.#pausing) return 'breakpoint';
    this.#pausing = false;
    this.#setStepping(false);
    return 'pause';
  }

  #setStepping(stepping: boolean): void {
    if (this.#stepping === stepping || (this.#pausing && !stepping)) return;
    this.#stepping = stepping;
    this.#chooseCode();
  }

  #chooseCode(): void {
    for (const body of this.#machine.bodies) if (body !== undefined) body.code = this.#codeOf(body.decoded);
  }

  #codeOf(decoded: FunctionCode): Int32Array {
    if (this.#stepping) return this.#singleStep(decoded).stops;
    const breakpoints = this.#breakpoints.get(decoded.func);
    return breakpoints === undefined ? decoded.fused : withStops(decoded, breakpoints);
  }

  #singleStep(decoded: FunctionCode): SingleStep {
    let step = this.#singleSteps.get(decoded);
    if (step === undefined) {
      step = new SingleStep(decoded);
      this.#singleSteps.set(decoded, step);
    }
    return step;
  }

  /** Runs until a stop other than the one that it may stand at. */
  #continue(mayStandAtStop: boolean): void {
    const machine = this.#machine;
    if (mayStandAtStop && this.#isAtStop()) {
      this.#stepOver();
      if (machine.ended || this.#isAtStop()) return;
    }
    execute(machine);
  }

  #isAtStop(): boolean {
    const { func, pc } = this.#machine;
    return func !== null && func.code[pc] === Operation.stop;
  }

  /** Runs the next instruction, whether there is a stop or not. */
  #stepOver(): void {
    const machine = this.#machine;
    const { decoded } = machine.func as Body;
    const { pc } = machine;
    const instruction = instructionAt(decoded, pc);
    const step = this.#singleStep(decoded);
    machine.pc = step.open(pc, instruction);
    try {
      execute(machine, step.code);
    } finally {
      step.close(pc, instruction);
    }
  }
}
