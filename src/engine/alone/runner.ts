/** Runs programs in the worker that does everything else, too. Stopping it ends the worker: amid a long call it may hear nothing. */
import { LANE, laneAddress, type MemoryLayout } from '../../abi/layout.ts';
import type { CompileResult, Pace } from '../api.ts';
import { wallClock } from '../clock.ts';
import type { ExecutionRequest } from '../execution/program.ts';
import type { LoadedProgram, Runner } from '../execution/runner.ts';
import type { OutputMessage } from '../execution/service.ts';
import type { ExecutionResult } from '../execution/thread.ts';
import type { Remote } from '../remote.ts';
import type { ProgramRequest } from '../tiering/service.ts';
import type { AloneService } from './service.ts';

interface Running {
  output: string;
  readonly stop: () => void;
}

export class AloneRunner implements Runner {
  readonly #remote: Remote<AloneService>;
  #layout: MemoryLayout | null = null;
  /** What the worker last said is in its memory, below the program's own. */
  #counters = new ArrayBuffer(0);
  #running: Running | null = null;

  constructor(remote: Remote<AloneService>, onOutput: (message: OutputMessage) => void) {
    this.#remote = remote;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<OutputMessage>) => {
      if (this.#running !== null) this.#running.output += data.text;
      onOutput(data);
    };
    remote.call('connectOutput', [port2], { transfer: [port2] }).catch(() => {});
    void remote.closed.then(() => port1.close());
  }

  prepare(): void {}

  async compile(request: ProgramRequest): Promise<LoadedProgram | Extract<CompileResult, { ok: false }>> {
    const answer = await this.#remote.call('compileAlone', [request]);
    if (!('execution' in answer)) return answer;
    const { layout } = answer.execution;
    this.#layout = layout;
    this.#counters = new ArrayBuffer(layout.programBase);
    return { ...answer, memory: null, counters: this.#counters };
  }

  /** What a message of the worker says of its counters. */
  counted(bytes: Uint8Array): void {
    if (this.#layout !== null) new Uint8Array(this.#counters).set(bytes, this.#layout.states);
  }

  async run(request: ExecutionRequest): Promise<ExecutionResult[]> {
    const stopped = new Promise<ExecutionResult>((resolve) => {
      const startedAt = wallClock();
      const stop = (): void => {
        const { output } = this.#running as Running;
        const end = { calls: this.#callsDone(), value: null, trap: null, stopped: true, cutOff: false };
        resolve({ ...end, startedAt, ms: wallClock() - startedAt, output });
        this.#remote.terminate();
      };
      this.#running = { output: '', stop };
    });
    try {
      return [await Promise.race([stopped, this.#remote.call('run', [request])])];
    } finally {
      this.#running = null;
    }
  }

  /** As of the last message. */
  #callsDone(): number {
    if (this.#layout === null) return 0;
    return Number(new DataView(this.#counters).getBigInt64(laneAddress(this.#layout, 0) + LANE.callsDone, true));
  }

  stop(): void {
    this.#running?.stop();
  }

  setPace(pace: Pace): void {
    // A worker that has ended needs none.
    this.#remote.call('setPace', [pace]).catch(() => {});
  }

  step(): void {}

  terminate(): void {
    this.#remote.terminate();
  }
}
