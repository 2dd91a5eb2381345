/** The state of each function of a program, kept by the tiering worker and mirrored in shared memory for readers. */
import { type MemoryLayout, packFunctionState } from '../../abi/layout.ts';
import type { PassRecord } from '../../compiler/opt/pipeline.ts';
import type { Func } from '../../hir/module.ts';
import type { FunctionState } from '../api.ts';
import type { CompileJob } from '../compile/service.ts';
import { type CompiledTier, OptimizationTier } from './config.ts';

/** Code of a function above the baseline. */
export interface FunctionCode {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly backend: string | null;
  readonly cluster: readonly string[];
  /** What it was made from. */
  readonly job: CompileJob;
  /** What the optimiser did to it. */
  readonly passes: readonly PassRecord[];
}

export class FunctionRecord {
  #tier: OptimizationTier;
  #state: FunctionState = 'idle';
  /** Failed compilations since the last success. */
  failures = 0;
  retryAt = 0;
  /** Its tier was chosen by hand. */
  pinned = false;
  /** Milliseconds that its last compilation took; null before. */
  compileMs: number | null = null;
  /** Every thread has baseline code for it, to which it can go back at once. */
  hasBaseline: boolean;
  /** The latest code of each tier above the baseline that it has had. */
  readonly code = new Map<CompiledTier, FunctionCode>();

  constructor(
    readonly func: Func,
    readonly words: Int32Array,
    /** The tier that it starts in. */
    tier: OptimizationTier,
  ) {
    this.#tier = tier;
    this.hasBaseline = tier === OptimizationTier.Baseline;
    this.setState('idle');
  }

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
export function stateWords(buffer: ArrayBufferLike, layout: MemoryLayout): Int32Array {
  return new Int32Array(buffer, layout.states, layout.functions);
}
