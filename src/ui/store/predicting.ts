/** The guess about a run, kept while its pane is out of sight. */

import { createStore, type StoreApi } from 'zustand/vanilla';
import type { OptimizationTier } from '../../engine/tiering/config.ts';
import type { Recording } from '../../telemetry/recording.ts';

export interface Guess {
  /** The function that will be called most. */
  readonly hottest: string | null;
  /** The highest tier that each of these functions will be in. */
  readonly tiers: Readonly<Record<string, OptimizationTier>>;
  /** At how many of its calls the first function will be in Tier 2; `never` when none will. */
  readonly firstTier2: number | 'never' | null;
}

export const NO_GUESS: Guess = { hottest: null, tiers: {}, firstTier2: null };

export interface PredictingState {
  readonly guess: Guess;
  /** Set once the guess may no longer be changed. `before` is the recording that there was and that answers nothing. */
  readonly kept: { readonly before: Recording | null } | null;
  change(guess: Partial<Guess>): void;
  /** The guess stands; the next recording after this one answers it. */
  keep(before: Recording | null): void;
  /** Begins anew. */
  again(): void;
}

export type Predicting = StoreApi<PredictingState>;

export function createPredicting(): Predicting {
  return createStore<PredictingState>()((set, get) => ({
    guess: NO_GUESS,
    kept: null,
    change: (guess) => {
      if (get().kept === null) set({ guess: { ...get().guess, ...guess } });
    },
    keep: (before) => set({ kept: { before } }),
    again: () => set({ guess: NO_GUESS, kept: null }),
  }));
}
