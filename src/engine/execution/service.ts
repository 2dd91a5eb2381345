/** An execution worker's service: one thread of one program at a time. */
import type { ExecutionProgram, ExecutionRequest } from './program.ts';
import { type ExecutionResult, ExecutionThread, type ThreadReport } from './thread.ts';

/** What the program of a run has printed so far. */
export interface OutputMessage {
  readonly run: number;
  readonly text: string;
}

export class ExecutionService {
  #thread: ExecutionThread | null = null;
  #tiering: MessagePort | null = null;
  #output: MessagePort | null = null;
  #run = 0;

  /** The ports to the tiering worker and to whoever shows output. */
  connect({ tiering, output }: { tiering: MessagePort; output: MessagePort }): void {
    this.#tiering = tiering;
    this.#output = output;
    // Any message from the tiering worker says: there is new code.
    tiering.onmessage = () => this.#thread?.installPending();
  }

  /** Instantiates the baseline. */
  load(program: ExecutionProgram, thread: number): void {
    this.#thread = new ExecutionThread(
      program,
      thread,
      (report) => this.#tiering?.postMessage({ program: program.id, thread, report } satisfies ReportMessage),
      (text) => this.#output?.postMessage({ run: this.#run, text } satisfies OutputMessage),
    );
  }

  run(request: ExecutionRequest): ExecutionResult {
    if (this.#thread === null) throw new Error('no program is loaded');
    this.#run = request.run;
    return this.#thread.run(request);
  }
}

export interface ReportMessage {
  readonly program: number;
  readonly thread: number;
  readonly report: ThreadReport;
}
