/** A fuzz worker's service: programs in many modes, on this one thread. */
import type { MemoryLayout } from '../../abi/layout.ts';
import { CompileService } from '../../engine/compile/service.ts';
import { MODES, type Mode } from '../../testing/modes.ts';
import type { Outcome } from '../outcome.ts';
import { type Compiler, FuzzProgram, type ProgramOptions } from './program.ts';
import { ALL, Session, type Share, type Watch } from './session.ts';

/** Told to whoever watches, when a program starts in a mode. */
export interface WatchMessage {
  readonly memory: WebAssembly.Memory;
  readonly layout: MemoryLayout;
}

export class FuzzService {
  readonly #compiler: Compiler;
  #watcher: MessagePort | null = null;
  #last: { readonly key: string; readonly program: FuzzProgram } | null = null;

  constructor(compiler: Compiler = new CompileService()) {
    this.#compiler = compiler;
  }

  /** Loads Binaryen. */
  async warmUp(): Promise<void> {
    await new CompileService().warmUp();
  }

  /** The port to which the memories go in which a run may be stopped. */
  connectWatcher(port: MessagePort): void {
    this.#watcher = port;
  }

  /** What a program does in each of these modes. */
  async outcomes(text: string, modes: readonly string[], options: ProgramOptions): Promise<Outcome[]> {
    const found: Outcome[] = [];
    for (const name of modes) found.push(await this.outcome(text, name, options, ALL));
    return found;
  }

  /** What it does in some of a mode. */
  async outcome(text: string, mode: string, options: ProgramOptions, share: Share): Promise<Outcome> {
    try {
      return await Session.run(this.#program(text, options), modeOf(mode), share, this.#watch);
    } catch (error) {
      return { failure: error instanceof Error ? error.message : String(error) };
    }
  }

  /** Names of the functions, and by module of a mode's highest tier, what there is to do to make it. */
  async code(text: string, mode: string, options: ProgramOptions, share: Share) {
    const program = this.#program(text, options);
    const kind = share.highest === 2 ? modeOf(mode).config.tier2Backend : 'standard';
    const parts = share.highest < 1 ? [] : await program.optimized(kind, share.maxSteps);
    return {
      functions: program.module.functions.map(({ name }) => name),
      parts: parts.map(({ functions, steps }) => ({ functions, steps })),
    };
  }

  readonly #watch: Watch = (memory, layout) => this.#watcher?.postMessage({ memory, layout } satisfies WatchMessage);

  #program(text: string, options: ProgramOptions): FuzzProgram {
    const key = JSON.stringify([text, options]);
    if (this.#last?.key === key) return this.#last.program;
    const program = FuzzProgram.of(text, this.#compiler, options);
    if (options.profiled) program.profile = Session.measure(program, modeOf('baseline'), this.#watch);
    this.#last = { key, program };
    return program;
  }
}

export function modeOf(name: string): Mode {
  const mode = MODES.find((candidate) => candidate.name === name);
  if (mode === undefined) throw new Error(`there is no mode ${name}`);
  return mode;
}
