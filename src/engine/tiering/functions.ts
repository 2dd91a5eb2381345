/** The state of each function of a program, kept by the tiering worker and mirrored in shared memory for readers. */
import { type MemoryLayout, packFunctionState } from '../../abi/layout.ts';
import type { Func } from '../../hir/module.ts';
import type { FunctionState } from '../api.ts';
import { OptimizationTier } from './config.ts';

/** Code of a function above the baseline. */
export interface FunctionCode {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly backend: string | null;
  readonly cluster: readonly string[];
}

export class FunctionRecord {
  #tier: OptimizationTier = OptimizationTier.Baseline;
  #state: FunctionState = 'idle';
  /** Failed compilations since the last success. */
  failures = 0;
  retryAt = 0;
  /** Its tier was chosen by hand. */
  pinned = false;
  /** The latest code of each tier that it has had. */
  readonly code = new Map<OptimizationTier, FunctionCode>();

  constructor(
    readonly func: Func,
    readonly words: Int32Array,
  ) {}

  get index(): number {
    return this.func.index;
  }
  get tier(): OptimizationTier {
    return this.#tier;
  }
  get state(): FunctionState {
    return this.#state;
  }

  set(tier: OptimizationTier, state: FunctionState): void {
    this.#tier = tier;
    this.#state = state;
    Atomics.store(this.words, this.index, packFunctionState(tier, state));
  }
  setState(state: FunctionState): void {
    this.set(this.#tier, state);
  }
}

/** The function words of a program's shared memory. */
export function stateWords(buffer: SharedArrayBuffer, layout: MemoryLayout): Int32Array {
  return new Int32Array(buffer, layout.states, layout.functions);
}
