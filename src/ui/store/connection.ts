/** The session's line to one backend: made when first needed, replaced when it breaks. */
import type { BackendListeners, TieredBackend } from '../../engine/backend.ts';
import type { TieredConfig } from '../../engine/tiering/config.ts';

/** As much of the backend as the page uses. */
export type SessionBackend = Pick<
  TieredBackend,
  | 'compileModule'
  | 'run'
  | 'stop'
  | 'setPace'
  | 'step'
  | 'setConfig'
  | 'optimizeFunction'
  | 'deoptimize'
  | 'functionStatus'
  | 'getProfileStatistics'
  | 'getStatistics'
  | 'getCode'
  | 'shutdown'
>;
export type BackendFactory = (config: TieredConfig, listeners: BackendListeners) => Promise<SessionBackend>;

export class Connection {
  readonly #create: BackendFactory;
  readonly #listeners: BackendListeners;
  #backend: SessionBackend | null = null;
  #pending: Promise<SessionBackend> | null = null;
  /** Rises with each backend, so that a discarded one is no longer heard. */
  #number = 0;

  constructor(create: BackendFactory, listeners: BackendListeners) {
    this.#create = create;
    this.#listeners = listeners;
  }

  /** The backend, if there is a working one right now. */
  get backend(): SessionBackend | null {
    return this.#backend;
  }

  /** The working backend, or a new one. */
  open(config: TieredConfig): Promise<SessionBackend> {
    this.#pending ??= this.#connect(config);
    return this.#pending;
  }

  /** Lets the backend go; the next `open` makes a new one. */
  async discard(): Promise<void> {
    const backend = this.#backend;
    this.#backend = null;
    this.#pending = null;
    this.#number += 1;
    await backend?.shutdown().catch(() => {});
  }

  async #connect(config: TieredConfig): Promise<SessionBackend> {
    this.#number += 1;
    const number = this.#number;
    const heard = (): boolean => number === this.#number;
    const { onEvents, onOutput, onLog, onFailure } = this.#listeners;
    try {
      const backend = await this.#create(config, {
        onEvents: (events) => heard() && onEvents(events),
        onOutput: (plan, text) => heard() && onOutput(plan, text),
        onLog: (lines) => heard() && onLog(lines),
        onFailure: (message) => heard() && onFailure(message),
      });
      if (heard()) this.#backend = backend;
      else backend.shutdown().catch(() => {});
      return backend;
    } catch (error) {
      if (heard()) this.#pending = null;
      throw error;
    }
  }
}
