/** Where a backend's program runs. */
import type { CompileResult, Pace } from '../api.ts';
import type { Remote } from '../remote.ts';
import type { ProgramRequest, TieringProgram, TieringService } from '../tiering/service.ts';
import { ThreadControl } from './control.ts';
import type { ExecutionProgram, ExecutionRequest } from './program.ts';
import type { ExecutionResult } from './thread.ts';
import { ThreadGroup, type ThreadGroupParts } from './threads.ts';

/** A program that is ready to run. */
export interface LoadedProgram extends Omit<TieringProgram, 'execution'> {
  readonly execution: Pick<ExecutionProgram, 'id' | 'layout' | 'slots'>;
  /** The program's own; null where it isn't shared. */
  readonly memory: WebAssembly.Memory | null;
  /** The counters and function states, laid out as in that memory: as they are now, or were a moment ago. */
  readonly counters: ArrayBufferLike;
}

export interface Runner {
  /** Gets ready for the first program. */
  prepare(): void;
  /** Takes the place of the program before. */
  compile(request: ProgramRequest): Promise<LoadedProgram | Extract<CompileResult, { ok: false }>>;
  /** Settles when no thread runs any more; one result a thread. */
  run(request: ExecutionRequest): Promise<ExecutionResult[]>;
  /** Ends the run of that number; at a safepoint, if it comes to one in time. */
  stop(run: number, ended: Promise<unknown>): void;
  setPace(pace: Pace): void;
  /** In step pace: lets one more call start. */
  step(): void;
  terminate(): void;
}

/** A stop that a safepoint hasn't honoured by then ends the worker. */
const STOP_PATIENCE_MS = 1000;

/** Execution workers that share the program's memory with everybody. */
export class SharedRunner implements Runner {
  readonly #tiering: Remote<TieringService>;
  readonly #group: ThreadGroup;
  #threads = 0;
  #control: ThreadControl | null = null;
  #pace: Pace = { kind: 'full' };

  constructor(tiering: Remote<TieringService>, parts: Omit<ThreadGroupParts, 'connectTiering'>) {
    this.#tiering = tiering;
    this.#group = new ThreadGroup({
      ...parts,
      connectTiering: (port, thread) => {
        tiering.call('connectThread', [port, thread], { transfer: [port] }).catch(() => {});
      },
    });
  }

  prepare(): void {
    this.#group.ensure(1);
  }

  async compile(request: ProgramRequest): Promise<LoadedProgram | Extract<CompileResult, { ok: false }>> {
    const answer = await this.#tiering.call('compileProgram', [request]);
    if (!('execution' in answer)) return answer;
    const { execution } = answer;
    const { memory, layout, threads } = execution;
    try {
      await this.#group.load(execution);
    } catch (error) {
      await this.#tiering.call('dropProgram', ['the program could not be loaded']).catch(() => {});
      throw error;
    }
    this.#threads = threads;
    this.#control = new ThreadControl(memory, layout, threads);
    this.#control.setPace(this.#pace);
    return { ...answer, memory, counters: memory.buffer };
  }

  run(request: ExecutionRequest): Promise<ExecutionResult[]> {
    return this.#group.run(request, this.#threads);
  }

  stop(run: number, ended: Promise<unknown>): void {
    this.#control?.stop(run);
    const timer = setTimeout(() => this.#group.terminate(), STOP_PATIENCE_MS);
    void ended.then(() => clearTimeout(timer));
  }

  setPace(pace: Pace): void {
    this.#pace = pace;
    this.#control?.setPace(pace);
  }

  step(): void {
    this.#control?.step();
  }

  terminate(): void {
    this.#group.terminate();
  }
}
