/** The session's line to one backend: made when first needed, replaced when it breaks. */
import type { BackendListeners, TieredBackend } from '../../engine/backend.ts';
import type { TieredConfig } from '../../engine/tiering/config.ts';

/** As much of the backend as the page uses. */
export type SessionBackend = Pick<
  TieredBackend,
  | 'prepare'
  | 'compileModule'
  | 'run'
  | 'stop'
  | 'setPace'
  | 'step'
  | 'setConfig'
  | 'setThresholds'
  | 'setPolicy'
  | 'optimizeFunction'
  | 'deoptimize'
  | 'functionStatus'
  | 'blockCounts'
  | 'getCode'
  | 'explainCode'
  | 'getInlining'
  | 'shutdown'
>;
export type BackendFactory = (config: TieredConfig, listeners: BackendListeners) => SessionBackend;

export class Connection {
  readonly #create: BackendFactory;
  readonly #listeners: Required<BackendListeners>;
  #backend: SessionBackend | null = null;
  /** Rises with each backend, so that a discarded one is no longer heard. */
  #number = 0;

  constructor(create: BackendFactory, listeners: Required<BackendListeners>) {
    this.#create = create;
    this.#listeners = listeners;
  }

  /** The backend, if there is one. */
  get backend(): SessionBackend | null {
    return this.#backend;
  }

  /** The backend, or a new one. */
  open(config: TieredConfig): SessionBackend {
    this.#backend ??= this.#connect(config);
    return this.#backend;
  }

  /** Lets the backend go; the next `open` makes a new one. */
  async discard(): Promise<void> {
    const backend = this.#backend;
    this.#backend = null;
    this.#number += 1;
    await backend?.shutdown();
  }

  #connect(config: TieredConfig): SessionBackend {
    const number = this.#number;
    const heard = (): boolean => number === this.#number;
    const to = this.#listeners;
    return this.#create(config, {
      onEvents: (program, events) => heard() && to.onEvents(program, events),
      onOutput: (plan, text) => heard() && to.onOutput(plan, text),
      onLog: (lines) => heard() && to.onLog(lines),
      onPolicyFailed: (problem) => heard() && to.onPolicyFailed(problem),
      onFailure: (message) => heard() && to.onFailure(message),
    });
  }
}
