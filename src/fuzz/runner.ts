/** Who runs programs in modes: a fuzz worker, or the whole engine. */
import { type Mode, ModeRunner } from '../testing/modes.ts';
import { type Outcome, outcomeIn } from './outcome.ts';

export interface RunOptions {
  /** A run that takes longer is stopped: what ends in one mode may go on for ever in another. */
  readonly patienceMs?: number;
  /** How many functions share a module of optimised code; for the engine, its own tuning says that. */
  readonly together?: number;
  /** Whether code counts its blocks; for the engine, the mode says that. */
  readonly blockProfiling?: boolean;
  readonly countInTier2?: boolean;
  /** Whether the optimiser is told what the baseline has counted; for the engine, what was counted so far. */
  readonly profiled?: boolean;
  /** How many run directives make a round; the engine's promotions are waited for after each. */
  readonly round?: number;
}

export interface ProgramRunner {
  /** How many programs it runs at a time. */
  readonly width: number;
  /** What the program does in each of the modes; never rejects. */
  outcomes(text: string, modes: readonly Mode[], options?: RunOptions): Promise<Outcome[]>;
  shutdown(): Promise<void>;
}

/** The engine as users have it, with its own workers for each mode; many times slower than fuzz workers. */
export class EngineRunner implements ProgramRunner {
  /** A mode runs one program at a time. */
  readonly width = 1;
  readonly #modes: ModeRunner;

  constructor(start: ConstructorParameters<typeof ModeRunner>[0]) {
    this.#modes = new ModeRunner(start);
  }

  outcomes(text: string, modes: readonly Mode[], { round, patienceMs }: RunOptions = {}): Promise<Outcome[]> {
    const options = {
      ...(round !== undefined && { settleEvery: round }),
      ...(patienceMs !== undefined && { patienceMs }),
    };
    return Promise.all(modes.map((mode) => outcomeIn(this.#modes, mode, text, options)));
  }

  shutdown(): Promise<void> {
    return this.#modes.shutdown();
  }
}
