/**
 * One thread of a program, inside an execution worker: its function table, its instances, its safepoint handler.
 * Everything here happens on that worker's thread; what comes from outside comes through shared memory.
 */
import { CONTROL, LANE, laneAddress, SafepointRequest, STACK_BYTES } from '../../abi/layout.ts';
import { DRIVER_EXPORT } from '../../compiler/lower/driver.ts';
import { exportName, externExportName, thunkExportName } from '../../compiler/lower/module.ts';
import { IMPORT_MODULE } from '../../compiler/wasm/module.ts';
import { Countdown } from '../alone/countdown.ts';
import { EventLoop, hearsAmidCalls, PROMISE_INTEGRATION } from '../alone/eventLoop.ts';
import { wallClock } from '../clock.ts';
import { MailboxReader } from '../code/mailbox.ts';
import { SharedCounters } from '../profile/counters.ts';
import { withAllocator } from './allocator.ts';
import { hostFunctions } from './host.ts';
import { InterpretedFunctions } from './interpreted.ts';
import { OutputBuffer } from './output.ts';
import { Pacer } from './pace.ts';
import type { ExecutionProgram, ExecutionRequest } from './program.ts';
import { doAtOnce, doInTime, type Steps } from './steps.ts';
import { type RawTrap, readTrap, Stopped } from './trap.ts';

/**
 * What a thread tells the tiering worker, from within running code. Counts are those of the time that is told: by the
 * time that the report is read they have risen.
 */
export type ThreadReport =
  | { readonly kind: 'crossing'; readonly functionIndex: number; readonly count: number; readonly at: number }
  | ({ readonly kind: 'installed'; readonly epoch: number } & Installation)
  | { readonly kind: 'installFailed'; readonly epoch: number; readonly reason: string };

/** That a thread has taken a publication over. */
export interface Installation {
  readonly at: number;
  /** Calls so far of the publication's functions, in their order. */
  readonly counts: readonly number[];
}

export interface ExecutionResult {
  readonly calls: number;
  readonly value: number | bigint | null;
  readonly trap: RawTrap | null;
  readonly stopped: boolean;
  /** Wall clock of the moment before the first call. */
  readonly startedAt: number;
  readonly ms: number;
  readonly output: string;
  /** There was more output than is kept. */
  readonly cutOff: boolean;
}

/** What a call of the entry gives. */
type Value = number | bigint | undefined;
type Driver = (calls: bigint, slot: number, ...args: (number | bigint)[]) => Value | Promise<Value>;

/** How a thread gets on without others: who could ask it for safepoints is on it, too. */
interface Alone {
  /** When safepoints are heeded. */
  readonly countdown: Countdown;
  /** Does what others would do meanwhile. */
  readonly turn: () => void;
  /** Hears what others say. */
  readonly eventLoop: EventLoop;
  /** Its code can stand still amid a call while the event loop has its turn; otherwise only between two calls. */
  readonly suspends: boolean;
}

export class ExecutionThread {
  readonly #program: ExecutionProgram;
  readonly #thread: number;
  readonly #report: (report: ThreadReport) => void;
  readonly #table: WebAssembly.Table;
  readonly #imports: WebAssembly.Imports;
  /** Externs and thunks; also the functions, where they don't start in the interpreter. */
  readonly #start: WebAssembly.Exports;
  /** By function index: its newest code of the baseline. */
  readonly #baseline = new Map<number, WebAssembly.ExportValue>();
  readonly #interpreted: InterpretedFunctions | null;
  readonly #mailbox: MailboxReader;
  readonly #output: OutputBuffer;
  readonly #pacer: Pacer;
  readonly #counters: SharedCounters;
  readonly #control: Int32Array;
  /** This thread's lane header. */
  readonly #lane: Int32Array;
  readonly #entryBlocks: ReadonlySet<number>;
  readonly #drivers = new Map<string, Driver>();
  readonly #alone: Alone | null;

  constructor(
    program: ExecutionProgram,
    thread: number,
    report: (report: ThreadReport) => void,
    print: (text: string) => void,
    /** Of a program without other threads, whose code counts its safepoints: what they would do is done by this. */
    turn: (() => void) | null = null,
  ) {
    this.#program = program;
    this.#thread = thread;
    this.#report = report;
    const { memory, layout } = program;
    const laneAt = laneAddress(layout, thread);
    this.#control = new Int32Array(memory.buffer, 0, 16);
    this.#lane = new Int32Array(memory.buffer, laneAt, 16);
    const suspends = hearsAmidCalls(program.interpreted !== null);
    this.#alone =
      turn === null ? null : { countdown: new Countdown(this.#lane), turn, eventLoop: new EventLoop(), suspends };
    if (this.#alone !== null) Atomics.or(this.#lane, LANE.safepoint / 4, SafepointRequest.count);
    this.#mailbox = new MailboxReader(program.mailbox);
    this.#output = new OutputBuffer(print);
    this.#pacer = new Pacer(memory);
    this.#counters = new SharedCounters(memory.buffer, layout);
    this.#entryBlocks = new Set(program.entryBlocks);
    this.#table = new WebAssembly.Table({ element: 'anyfunc', initial: program.tableSize });
    const host = hostFunctions({
      memory,
      layout,
      thread,
      threads: program.threads,
      output: this.#output,
      safepoint: (block) => void this.#safepoint(block),
      crossing: (functionIndex) =>
        report({
          kind: 'crossing',
          functionIndex,
          count: this.#counters.callCount(functionIndex),
          at: wallClock(),
        }),
    });
    const lane = new WebAssembly.Global({ value: 'i32' }, laneAt);
    const imports: WebAssembly.ModuleImports = { memory, table: this.#table, lane, ...host };
    if (this.#suspending !== null)
      imports['safepoint'] = new this.#suspending.Suspending((block: number) => this.#safepoint(block));
    this.#imports = { [IMPORT_MODULE]: withAllocator(imports, layout) };
    this.#start = this.#instantiate(program.start).exports;
    for (const { index, slot } of program.externs) {
      this.#table.set(slot, this.#start[externExportName(index)]);
    }
    for (const { index, slot } of program.thunks) {
      this.#table.set(slot, this.#start[thunkExportName(index)]);
    }
    const { interpreted, slots } = program;
    this.#interpreted =
      interpreted === null
        ? null
        : new InterpretedFunctions(interpreted, slots, this.#table, {
            ...{ memory, thread },
            functions: { ...host, safepoint: (block) => void (this.#passed() && this.#safepoint(block)) },
          });
    for (const f of slots.keys()) {
      if (this.#interpreted !== null) this.#interpret(f);
      else this.#setBaseline(f, this.#start[exportName(f)]);
    }
  }

  /** How its code can stand still amid a call; null where it can't, or needn't. */
  get #suspending(): typeof PROMISE_INTEGRATION {
    return this.#alone?.suspends === true ? PROMISE_INTEGRATION : null;
  }

  #instantiate(bytes: Uint8Array<ArrayBuffer>): WebAssembly.Instance {
    return new WebAssembly.Instance(new WebAssembly.Module(bytes), this.#imports);
  }

  #setBaseline(functionIndex: number, code: WebAssembly.ExportValue | undefined): void {
    if (code === undefined) throw new Error(`function ${functionIndex} has no baseline code`);
    this.#baseline.set(functionIndex, code);
    this.#setCode(functionIndex, code);
  }

  #setCode(functionIndex: number, code: WebAssembly.ExportValue | undefined): void {
    this.#table.set(this.#slot(functionIndex), code);
    this.#interpreted?.setCompiled(functionIndex, true);
  }

  #interpret(functionIndex: number): void {
    if (this.#interpreted === null) throw new Error('this program has no interpreter');
    this.#table.set(this.#slot(functionIndex), this.#interpreted.entry(functionIndex));
    this.#interpreted.setCompiled(functionIndex, false);
  }

  #slot(functionIndex: number): number {
    return this.#program.slots[functionIndex] as number;
  }

  /** Installs all publications that this thread hasn't seen; called at safepoints and by a message when it is idle. */
  installPending(): void {
    const at = LANE.acknowledged / 4;
    for (;;) {
      const epoch = Atomics.load(this.#lane, at) + 1;
      if (epoch > this.#mailbox.published) return;
      try {
        const functions = this.#install(epoch);
        const counts = functions.map((f) => this.#counters.callCount(f));
        this.#report({ kind: 'installed', epoch, at: wallClock(), counts });
      } catch (error) {
        this.#report({ kind: 'installFailed', epoch, reason: String(error) });
      }
      Atomics.store(this.#lane, at, epoch);
    }
  }

  /** Returns the functions that it was about. */
  #install(epoch: number): readonly number[] {
    const publication = this.#mailbox.read(epoch);
    switch (publication.kind) {
      case 'interpreter':
        for (const f of publication.functions) this.#interpret(f);
        break;
      case 'baseline':
        for (const f of publication.functions) this.#setBaseline(f, this.#baseline.get(f));
        break;
      case 'install': {
        const { exports } = this.#instantiate(publication.bytes);
        for (const f of publication.functions) {
          const code = exports[exportName(f)];
          if (publication.isBaseline) this.#setBaseline(f, code);
          else this.#setCode(f, code);
        }
      }
    }
    return publication.functions;
  }

  /** Whether the interpreter is at a safepoint to be heeded. */
  #passed(): boolean {
    return this.#alone === null || this.#alone.countdown.pass();
  }

  /** Called by compiled code when its lane's request word isn't 0, or its countdown is. A promise only where code suspends. */
  #safepoint(block: number): void | Promise<void> {
    if (this.#alone === null) {
      this.#heed(block);
      return;
    }
    const { eventLoop, suspends } = this.#alone;
    const isOver = this.#heedAlone(block, this.#alone);
    if (!eventLoop.isDue) return;
    if (suspends) return this.#suspend(block, isOver, this.#alone);
    this.#lane[LANE.pause / 4] = 1;
  }

  /** Whether the program may go on; it may not yet where the event loop's turn comes first. */
  #heedAlone(block: number, { countdown, turn }: Alone): boolean {
    let isOver = true;
    countdown.heed(() => {
      turn();
      isOver = this.#heed(block);
    });
    if (this.#isPaced) countdown.atOnce();
    return isOver;
  }

  async #suspend(block: number, isOver: boolean, alone: Alone): Promise<void> {
    await this.#takeTurn(alone);
    while (!isOver) {
      isOver = this.#heedAlone(block, alone);
      if (alone.eventLoop.isDue) await this.#takeTurn(alone);
    }
  }

  /** The time of that isn't the program's. */
  async #takeTurn({ eventLoop, countdown }: Alone): Promise<void> {
    await eventLoop.takeTurn();
    countdown.goOn();
    if (this.#isPaced) countdown.atOnce();
  }

  get #isPaced(): boolean {
    return (Atomics.load(this.#lane, LANE.safepoint / 4) & SafepointRequest.pace) !== 0;
  }

  /** False when it has been waiting, and others should be heard before it waits on. */
  #heed(block: number): boolean {
    const word = LANE.safepoint / 4;
    const { stop, install, pace } = SafepointRequest;
    const othersAreDue = (): boolean => this.#alone?.suspends === true && this.#alone.eventLoop.isDue;
    for (;;) {
      const requests = Atomics.load(this.#lane, word);
      if ((requests & stop) !== 0) this.#checkStop();
      if ((requests & install) !== 0) {
        Atomics.and(this.#lane, word, ~install);
        this.installPending();
      }
      if ((requests & pace) === 0 || !this.#entryBlocks.has(block)) return true;
      this.#output.flush();
      const interrupted = (): boolean => {
        this.#alone?.turn();
        return othersAreDue() || (Atomics.load(this.#lane, word) & (stop | install)) !== 0;
      };
      if (this.#pacer.pass(interrupted)) return true;
      if (othersAreDue()) return false;
    }
  }

  /** Throws if this thread's run is the one to stop; a request that came too late for its run is dropped. */
  #checkStop(): void {
    // Cleared first: the host writes the run's number and then raises the bit, so no request is lost.
    Atomics.and(this.#lane, LANE.safepoint / 4, ~SafepointRequest.stop);
    if (Atomics.load(this.#control, CONTROL.stopRun / 4) === Atomics.load(this.#lane, LANE.run / 4)) {
      throw new Stopped();
    }
  }

  run(request: ExecutionRequest): ExecutionResult {
    return doAtOnce(this.#run(request));
  }

  /** Of a thread without others: gives the event loop its turns amid the run. */
  runAlone(request: ExecutionRequest): Promise<ExecutionResult> {
    return doInTime(this.#run(request));
  }

  *#run(request: ExecutionRequest): Steps<ExecutionResult, Value> {
    Atomics.store(this.#lane, LANE.run / 4, request.run);
    this.installPending();
    this.#alone?.countdown.restart();
    if (this.#isPaced) this.#alone?.countdown.atOnce();
    const startedAt = wallClock();
    const started = performance.now();
    try {
      const end = yield* this.#drive(request);
      const ms = performance.now() - started;
      return { ...end, startedAt, ms, ...this.#output.take() };
    } finally {
      Atomics.store(this.#lane, LANE.run / 4, 0);
      Atomics.and(this.#lane, LANE.safepoint / 4, ~SafepointRequest.stop);
      this.#output.take();
    }
  }

  /** Makes the calls; throws only what isn't the program's doing. */
  *#drive(request: ExecutionRequest): Steps<Pick<ExecutionResult, 'calls' | 'value' | 'trap' | 'stopped'>, Value> {
    const driver = this.#driver(request);
    const done = new BigInt64Array(this.#lane.buffer, this.#lane.byteOffset + LANE.callsDone, 1);
    let trap: RawTrap | null = null;
    let calls = 0;
    while (calls < request.calls) {
      this.#resetStack();
      done[0] = 0n;
      this.#lane[LANE.pause / 4] = 0;
      try {
        const value = (yield driver(BigInt(request.calls - calls), request.slot, ...request.args)) ?? null;
        calls += Number(done[0]);
        if (calls === request.calls) return { calls, value, trap: null, stopped: false };
      } catch (thrown) {
        calls += Number(done[0]);
        if (thrown instanceof Stopped) return { calls, value: null, trap: null, stopped: true };
        trap = readTrap(thrown);
        if (trap === null) throw thrown;
        calls++;
        if (!request.goOnAfterTrap) break;
      }
      if (this.#alone?.eventLoop.isDue === true) yield this.#takeTurn(this.#alone) as Promise<undefined>;
    }
    return { calls, value: null, trap, stopped: false };
  }

  #driver({ signature, driver: bytes }: ExecutionRequest): Driver {
    let driver = this.#drivers.get(signature);
    if (driver === undefined) {
      driver = this.#instantiate(bytes).exports[DRIVER_EXPORT] as Driver;
      if (this.#suspending !== null) driver = this.#suspending.promising(driver);
      this.#drivers.set(signature, driver);
    }
    return driver;
  }

  /** A call that trapped left its frames behind. */
  #resetStack(): void {
    const limit = this.#program.layout.stacks + this.#thread * STACK_BYTES;
    this.#lane[LANE.stackLimit / 4] = limit;
    this.#lane[LANE.stackPointer / 4] = limit + STACK_BYTES;
  }
}
