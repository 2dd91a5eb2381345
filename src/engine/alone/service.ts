/**
 * The whole engine on one thread: for pages that may not post shared memory to workers, because they aren't cross-origin
 * isolated. The program's memory is made and used here alone. What other threads do elsewhere is done at safepoints: the
 * policy is asked, what it wants is compiled, while the program stands still, and what was counted is posted. What is
 * asked amid a run arrives when the worker's event loop has a turn: some times a second where the browser can suspend
 * compiled code, else between two calls of the run's entry.
 */
import { laneAddress, type MemoryLayout } from '../../abi/layout.ts';
import { LineMap } from '../../hir/diagnostics.ts';
import type { CompileResult, Pace } from '../api.ts';
import { ThreadControl } from '../execution/control.ts';
import type { ExecutionProgram, ExecutionRequest } from '../execution/program.ts';
import type { OutputMessage, ReportMessage } from '../execution/service.ts';
import { type ExecutionResult, ExecutionThread } from '../execution/thread.ts';
import { type ProgramRequest, type TieringMessage, type TieringProgram, TieringService } from '../tiering/service.ts';
import { WrittenPolicy } from '../tiering/writtenPolicy.ts';
import { OwnCompiler } from './compiler.ts';

/** What the host is told of a program that it shares no memory with. */
export interface AloneProgram extends Omit<TieringProgram, 'execution'> {
  readonly execution: Omit<ExecutionProgram, 'memory' | 'mailbox'>;
}

/** Milliseconds of a turn in which compile jobs may begin. */
const COMPILE_MS = 30;
/** Milliseconds between two messages with the counters. */
const COUNTERS_MS = 33;

export class AloneService extends TieringService {
  readonly #compiler: OwnCompiler;
  #program: { readonly id: number; readonly memory: WebAssembly.Memory; readonly layout: MemoryLayout } | null = null;
  #thread: ExecutionThread | null = null;
  #control: ThreadControl | null = null;
  #output: MessagePort | null = null;
  #pace: Pace = { kind: 'full' };
  /** The run under way, or 0. */
  #run = 0;
  /** What the thread has said, until somebody listens. */
  #reports: ReportMessage[] = [];
  #countersAt = 0;

  constructor() {
    const compiler = new OwnCompiler(() => this.turn());
    super({ compilers: () => compiler, safepoints: 'counted', loadPolicy: (text) => WrittenPolicy.load(text) });
    this.#compiler = compiler;
  }

  /** The port to whoever shows output. */
  connectOutput(port: MessagePort): void {
    this.#output = port;
  }

  /** As compileProgram, for who can't be sent its memory; also gets the program ready to run. */
  compileAlone(request: ProgramRequest): AloneProgram | Extract<CompileResult, { ok: false }> {
    const answer = this.compileProgram(request);
    if (!('execution' in answer)) return answer;
    const { memory, mailbox, ...execution } = answer.execution;
    if (execution.threads > 1) {
      this.dropProgram('it has more than one thread');
      return { ok: false, diagnostics: [tooManyThreads(request.text, execution.threads)] };
    }
    const { id, layout } = execution;
    this.#reports = [];
    this.#program = { id, memory, layout };
    this.#control = new ThreadControl(memory, layout, 1);
    this.#control.setPace(this.#pace);
    this.#thread = new ExecutionThread(
      { ...execution, memory, mailbox },
      0,
      (report) => this.#reports.push({ program: id, thread: 0, report }),
      (text) => this.#output?.postMessage({ run: this.#run, text } satisfies OutputMessage),
      () => this.turn(),
    );
    return { ...answer, execution };
  }

  /** Also of a run under way. A thread that hears nothing amid a call can't be stepped: it goes at full speed. */
  setPace(pace: Pace): void {
    this.#pace = pace.kind === 'step' ? { kind: 'full' } : pace;
    this.#control?.setPace(this.#pace);
  }

  async run(request: ExecutionRequest): Promise<ExecutionResult> {
    if (this.#thread === null) throw new Error('no program is loaded');
    // Amid the run it couldn't arrive.
    await this.#compiler.load();
    this.#run = request.run;
    this.#compiler.allow(0);
    try {
      return await this.#thread.runAlone(request);
    } finally {
      this.#run = 0;
      this.#compiler.allow(Number.POSITIVE_INFINITY);
      this.#install();
      this.#postCounters();
      // What the last turn had no time for, once the result is on its way.
      setTimeout(() => this.turn(), 0);
    }
  }

  protected override turn(): void {
    this.#deliver();
    if (this.#run !== 0) this.#compiler.allow(COMPILE_MS);
    super.turn();
    // A crossing that is heard of between turns waits for the others of its wave.
    if (this.#run !== 0) this.#compiler.allow(0);
    if (performance.now() - this.#countersAt >= COUNTERS_MS) this.#postCounters();
  }

  protected override wake(): void {
    if (this.#run === 0) queueMicrotask(() => this.#install());
  }

  protected override post(message: TieringMessage): void {
    if (message.kind !== 'log') this.#postCounters();
    super.post(message);
  }

  /** Outside of runs there are no safepoints to do it. */
  #install(): void {
    this.#thread?.installPending();
    this.#deliver();
  }

  #deliver(): void {
    for (const report of this.#reports.splice(0)) this.report(report);
  }

  #postCounters(): void {
    this.#countersAt = performance.now();
    if (this.#program === null) return;
    const { id, memory, layout } = this.#program;
    const bytes = new Uint8Array(memory.buffer, layout.states, laneAddress(layout, 1) - layout.states).slice();
    super.post({ kind: 'counters', program: id, bytes: new Uint8Array(bytes) });
  }
}

function tooManyThreads(text: string, threads: number) {
  const start = Math.max(text.search(/^[ \t]*;[ \t]*threads:/m), 0);
  const { line, column } = new LineMap(text).position(start);
  return {
    ...({ severity: 'error', code: 'not-supported', line, column, endLine: line, endColumn: column + 1 } as const),
    message: `the program wants ${threads} threads, and threads share memory, which browsers give only to cross-origin isolated pages: here there is one`,
  };
}
