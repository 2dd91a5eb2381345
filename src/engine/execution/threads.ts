/**
 * The execution workers of a backend, one for each thread of its program. They live and die together: a thread that
 * dies takes the others with it, since what they share can't be trusted, and the next program starts new ones.
 */
import type { Remote } from '../remote.ts';
import type { ExecutionProgram, ExecutionRequest } from './program.ts';
import type { ExecutionService, OutputMessage } from './service.ts';
import type { ExecutionResult } from './thread.ts';

export interface ThreadGroupParts {
  spawn(): Remote<ExecutionService>;
  /** Gives the tiering worker its port to a thread. */
  connectTiering(port: MessagePort, thread: number): void;
  onOutput(message: OutputMessage): void;
  /** Called once for each group that died. */
  onDeath(reason: string): void;
}

interface Thread {
  readonly remote: Remote<ExecutionService>;
  readonly output: MessagePort;
}

export class ThreadGroup {
  readonly #parts: ThreadGroupParts;
  #threads: Thread[] = [];

  constructor(parts: ThreadGroupParts) {
    this.#parts = parts;
  }

  /** Starts workers until there are so many. */
  ensure(count: number): void {
    while (this.#threads.length < count) this.#start();
  }

  #start(): void {
    const remote = this.#parts.spawn();
    const number = this.#threads.length;
    const tiering = new MessageChannel();
    const output = new MessageChannel();
    output.port1.onmessage = ({ data }: MessageEvent<OutputMessage>) => this.#parts.onOutput(data);
    const thread: Thread = { remote, output: output.port1 };
    this.#threads.push(thread);
    // A worker that can't be connected has died, and says so itself.
    remote
      .call('connect', [{ tiering: tiering.port1, output: output.port2 }], { transfer: [tiering.port1, output.port2] })
      .catch(() => {});
    this.#parts.connectTiering(tiering.port2, number);
    void remote.closed.then((reason) => {
      if (!this.#threads.includes(thread)) return;
      this.terminate();
      this.#parts.onDeath(reason);
    });
  }

  /** Gives every thread the program; rejects when one can't take it. */
  async load(program: ExecutionProgram): Promise<void> {
    this.ensure(program.threads);
    const threads = this.#threads.slice(0, program.threads);
    await Promise.all(threads.map(({ remote }, i) => remote.call('load', [program, i])));
  }

  /** Runs on the first `count` threads; settles when none of them runs any more. */
  async run(request: ExecutionRequest, count: number): Promise<ExecutionResult[]> {
    const running = this.#threads.slice(0, count).map(({ remote }) => remote.call('run', [request]));
    if (running.length < count) throw new Error("the program's workers have ended; compile it again");
    try {
      return await Promise.all(running);
    } catch (error) {
      // One thread failed for no fault of the program: the others may never end.
      this.terminate();
      await Promise.allSettled(running);
      this.#parts.onDeath(String(error));
      throw error;
    }
  }

  /** Ends all workers; calls under way are rejected. */
  terminate(): void {
    for (const { remote, output } of this.#threads.splice(0)) {
      remote.terminate();
      output.close();
    }
  }
}
