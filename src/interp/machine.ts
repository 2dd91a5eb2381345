/** The state of one thread's interpreter, and what its operations ask of it: memory, counts, calls, traps. */
import { LANE, laneAddress } from '../abi/layout.ts';
import type { Callee, Thunk } from '../hir/module.ts';
import type { TrapKind } from '../hir/opcodes.ts';
import type { FunctionType } from '../hir/types.ts';
import { structOf } from '../hir/types.ts';
import type { CompiledCode, Host, Word, Words } from './api.ts';
import { FRAME_HEADER, type FunctionCode, Header, instructionAt } from './function-code.ts';
import { loadLeaf } from './leaves.ts';
import type { InterpretedProgram } from './program.ts';
import { leafWords, Registers, readValue, writeValue } from './registers.ts';

const FIRST_WORDS = 1 << 14;
/** With frames beyond this a call traps: 32 MiB, which is more calls than compiled code can nest. */
const MOST_WORDS = 1 << 23;

/** A function that has been decoded, with the operations that this thread runs of it. */
export interface Body {
  readonly index: number;
  readonly decoded: FunctionCode;
  /** One of the decoded forms, or one with stops in it. All have the same positions. */
  code: Int32Array;
  readonly frameWords: number;
  readonly constantsAt: number;
  readonly constants: Int32Array;
  /** Words from a frame's first on that a call needs: the frame, and the next one's header and parameters. */
  readonly reach: number;
}

export class Machine {
  registers = new Registers(FIRST_WORDS);
  /** The function that runs, its frame, and the operation that it is at. `execute` keeps them in its own variables. */
  func: Body | null = null;
  fp = 0;
  pc = 0;
  /** The outermost frame of this run has returned. */
  ended = false;

  /** The whole memory; it may have grown since. */
  view: DataView;
  /** Size of the program's memory in `view`. */
  limit: number;
  readonly programBase: number;
  /** This thread's lane. */
  readonly lane: Int32Array;

  /** By function index: what direct calls go to; undefined where there is more to do than to push a frame. */
  readonly entries: (Body | undefined)[];
  /** By function index: all that have been decoded. */
  readonly bodies: (Body | undefined)[];
  readonly #compiled: (CompiledCode | undefined)[];
  readonly #margin: number;
  readonly #callCounts: number;
  readonly #ticks: number;
  readonly #sampleRate: number;

  constructor(
    readonly program: InterpretedProgram,
    readonly host: Host,
    /** Which operations this thread runs of a function. */
    readonly codeOf: (decoded: FunctionCode) => Int32Array,
  ) {
    const { module, plan } = program;
    const { layout } = plan;
    this.programBase = layout.programBase;
    this.view = new DataView(host.memory.buffer);
    this.limit = this.view.byteLength - this.programBase;
    this.lane = new Int32Array(host.memory.buffer, laneAddress(layout, host.thread), layout.laneSize / 4);
    this.entries = new Array<undefined>(module.functions.length).fill(undefined);
    this.bodies = new Array<undefined>(module.functions.length).fill(undefined);
    this.#compiled = new Array<undefined>(module.functions.length).fill(undefined);
    this.#margin =
      FRAME_HEADER +
      Math.max(0, ...[...module.functions, ...module.externs].map(({ type }) => program.parameterWords(type)));
    this.#callCounts = layout.callCounts / 4;
    this.#ticks = layout.ticks / 4;
    this.#sampleRate = plan.sampleRate;
  }

  // ---- Where functions run

  body(functionIndex: number): Body {
    let body = this.bodies[functionIndex];
    if (body === undefined) {
      const decoded = this.program.codeOf(functionIndex);
      const { frameWords, constantsAt, constants } = decoded;
      const reach = frameWords + this.#margin;
      body = { index: functionIndex, decoded, code: this.codeOf(decoded), frameWords, constantsAt, constants, reach };
      this.bodies[functionIndex] = body;
    }
    return body;
  }

  /** Where calls of a function go from now on; null: to the interpreter. */
  setCompiled(functionIndex: number, code: CompiledCode | null): void {
    this.#compiled[functionIndex] = code ?? undefined;
    this.entries[functionIndex] = code === null ? this.bodies[functionIndex] : undefined;
  }

  // ---- Frames

  /** Position behind the frames. */
  get top(): number {
    return this.func === null ? 0 : this.fp + this.func.frameWords;
  }

  save(func: Body, fp: number, pc: number): void {
    this.func = func;
    this.fp = fp;
    this.pc = pc;
  }

  /** Enters a function whose parameters stand at `fp` already. The header is the caller's to write. */
  enter(body: Body, fp: number): void {
    this.reserve(body, fp);
    this.registers.i32.set(body.constants, fp + body.constantsAt);
    this.save(body, fp, 0);
  }

  /** Makes sure that there are registers for a frame of a function. */
  reserve({ decoded, reach }: Body, fp: number): void {
    const { i32 } = this.registers;
    const words = fp + reach;
    if (words <= i32.length) return;
    if (words > MOST_WORDS) this.host.overflow(decoded.func.name);
    this.registers = new Registers(Math.min(MOST_WORDS, Math.max(words, i32.length * 2)));
    this.registers.i32.set(i32);
  }

  /** Calls what the operation at `pc` names, whose arguments stand where the next frame begins. */
  call(callee: Callee): void {
    const func = this.func as Body;
    const frame = this.fp + func.frameWords + FRAME_HEADER;
    const result = this.#outside(callee, frame);
    if (result !== null) {
      writeValue(this.registers, callee.type.result, this.fp + (func.code[this.pc + 1] as number), result);
      this.pc = func.code[this.pc + 4] as number;
      return;
    }
    const { i32 } = this.registers;
    i32[frame + Header.caller] = func.index;
    i32[frame + Header.call] = this.pc;
    i32[frame + Header.callerFrame] = this.fp;
    this.#enter(callee.index, frame);
  }

  /** The same, with the callee's frame in place of this one. */
  tailCall(callee: Callee): void {
    const frame = this.top + FRAME_HEADER;
    const result = this.#outside(callee, frame);
    if (result !== null) {
      this.finishFrame(result);
      return;
    }
    this.registers.i32.copyWithin(this.fp, frame, frame + this.program.parameterWords(callee.type));
    this.#enter(callee.index, this.fp);
  }

  #enter(functionIndex: number, frame: number): void {
    const body = this.body(functionIndex);
    this.entries[functionIndex] = body;
    this.enter(body, frame);
  }

  /** The result of a callee that does not run in the interpreter; null if it does. */
  #outside({ kind, index, name, type }: Callee, frame: number): Words | null {
    if (kind === 'function') {
      const code = this.#compiled[index];
      return code === undefined ? null : toWords(code(...this.#arguments(type, frame)));
    }
    const { externs } = this.host;
    const extern = externs[name as keyof typeof externs] as (...args: Word[]) => Word | undefined;
    return toWords(extern(...this.#arguments(type, frame), this.site()));
  }

  #arguments({ params }: FunctionType, frame: number): Word[] {
    return readValue(this.registers, structOf(params, false), frame);
  }

  /**
   * What stands in a slot of the function table, if it is among those that the caller's type allows. The arguments of a
   * thunk's call stand at `frame`, where those of its function are put.
   */
  resolve(slot: number, first: number, count: number): Callee | Thunk {
    if (slot - first >= 0 && slot - first < count) return this.program.targets[slot] as Callee | Thunk;
    return this.trap(slot === 0 ? 'nullFunction' : 'indirectCallType');
  }

  /** Puts the captured values of a closure before the arguments that stand at `frame`. */
  unpack(thunk: Thunk, environment: number, frame: number): Callee {
    const { i32 } = this.registers;
    const { leaves, words, arguments: given } = this.program.environment(thunk);
    i32.copyWithin(frame + words, frame, frame + given);
    let to = frame;
    for (const leaf of leaves) {
      loadLeaf(this, leaf.type, environment, leaf.offset, to);
      to += leafWords(leaf.type);
    }
    return thunk.callee;
  }

  /** Returns from the innermost frame, whatever it still had to do. */
  finishFrame(result: Words): void {
    const func = this.func as Body;
    const { i32 } = this.registers;
    const { result: type } = func.decoded.func;
    const caller = i32[this.fp + Header.caller] as number;
    const to = i32[this.fp + Header.callerFrame] as number;
    if (caller < 0) {
      writeValue(this.registers, type, to, result);
      this.ended = true;
      return;
    }
    const body = this.bodies[caller] as Body;
    const call = i32[this.fp + Header.call] as number;
    writeValue(this.registers, type, to + (body.code[call + 1] as number), result);
    this.save(body, to, body.code[call + 4] as number);
  }

  // ---- Bookkeeping

  /** Counts a call as compiled code does, and reports when that takes the count to the threshold or just past it. */
  countCall(functionIndex: number): void {
    const { lane } = this;
    const sampleRate = this.#sampleRate;
    if (sampleRate > 1) {
      const tick = this.#ticks + functionIndex;
      lane[tick] = (lane[tick] as number) + 1;
      if (lane[tick] !== sampleRate) return;
      lane[tick] = 0;
    }
    const low = this.#callCounts + 2 * functionIndex;
    const before = (lane[low] as number) >>> 0;
    const count = before + sampleRate;
    lane[low] = count;
    if (count > 0xffff_ffff) lane[low + 1] = (lane[low + 1] as number) + 1;
    const { crossingAt } = this.host;
    if (crossingAt !== null && before < crossingAt && count >= crossingAt && lane[low + 1] === 0) {
      this.host.crossing(functionIndex);
    }
  }

  /** Whether the thread's request word asks for a safepoint. */
  get requested(): boolean {
    return this.lane[LANE.safepoint / 4] !== 0;
  }

  // ---- Memory

  /** Position in `view` of so many bytes of the program's memory; traps where they are not all there. */
  locate(address: number, size: number): number {
    if (address + size > this.limit) this.extend(address, size);
    return this.programBase + address;
  }

  /** Looks how large the memory is by now; traps if that is not enough. */
  extend(address: number, size: number): void {
    this.view = new DataView(this.host.memory.buffer);
    this.limit = this.view.byteLength - this.programBase;
    if (address + size > this.limit) this.trap('outOfBounds');
  }

  // ---- Traps

  /** The site of the operation at `pc`. */
  site(): number {
    const { decoded } = this.func as Body;
    return instructionAt(decoded, this.pc).site;
  }

  /** A trap of the operation at `pc` of a frame that `execute` has in its own variables. */
  trapAt(kind: TrapKind, func: Body, fp: number, pc: number): never {
    this.save(func, fp, pc);
    return this.trap(kind);
  }

  trap(kind: TrapKind): never {
    return this.host.trap(kind, this.site());
  }
}

function toWords(result: Word | Words | undefined): Words {
  if (result === undefined) return [];
  return typeof result === 'object' ? result : [result];
}
