/** The comparison of two configurations: what is chosen, what is under way, and what came of it. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import {
  type BySide,
  type CompareOptions,
  type Comparison,
  compare,
  type SideId,
  USUAL_ROUNDS,
} from '../../compare/compare.ts';
import { type Summary, summarize } from '../../compare/summary.ts';
import { Cancelled } from '../../compare/trial.ts';
import { PRESETS, type PresetName, type TieredConfig } from '../../engine/tiering/config.ts';
import { configurationName, PRESET_LABELS } from '../../engine/tiering/settings.ts';

/** A preset, or the settings as they were when they were chosen, the user's policy included if it was on. */
export type SideChoice =
  | { readonly kind: 'preset'; readonly preset: PresetName }
  | { readonly kind: 'settings'; readonly config: TieredConfig; readonly policy?: string | undefined };

export type ComparingPhase =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly done: number; readonly of: number }
  | { readonly kind: 'failed'; readonly message: string };

export interface ComparingState {
  readonly sides: BySide<SideChoice>;
  readonly rounds: number;
  readonly phase: ComparingPhase;
  /** The last one that ran to its end. */
  readonly result: { readonly comparison: Comparison; readonly summary: Summary } | null;
  choose(side: SideId, choice: SideChoice): void;
  setRounds(rounds: number): void;
  start(text: string): Promise<void>;
  /** Ends what is under way, and says why if nobody asked for it; a result from before stays. */
  cancel(why?: string): void;
}

export type Comparing = StoreApi<ComparingState>;

export function configOf(choice: SideChoice): TieredConfig {
  return choice.kind === 'preset' ? PRESETS[choice.preset] : choice.config;
}

export function nameOf(choice: SideChoice): string {
  if (choice.kind === 'preset') return PRESET_LABELS[choice.preset];
  const { config, policy } = choice;
  return `${configurationName(config)}${policy === undefined ? '' : ', your own policy'}`;
}

export function createComparing(createBackend: CompareOptions['createBackend']): Comparing {
  return createStore<ComparingState>()((set, get) => {
    let controller: AbortController | null = null;
    return {
      sides: { a: { kind: 'preset', preset: 'default' }, b: { kind: 'preset', preset: 'productionSpeculative' } },
      rounds: USUAL_ROUNDS,
      phase: { kind: 'idle' },
      result: null,
      choose: (side, choice) => set(({ sides }) => ({ sides: { ...sides, [side]: choice } })),
      setRounds: (rounds) => set({ rounds }),
      cancel: (why) => controller?.abort(why),
      async start(text) {
        if (controller !== null) return;
        controller = new AbortController();
        const { signal } = controller;
        const { sides, rounds } = get();
        const side = (choice: SideChoice) => {
          const policy = choice.kind === 'settings' ? choice.policy : undefined;
          return { name: nameOf(choice), config: configOf(choice), policy };
        };
        set({ phase: { kind: 'running', done: 0, of: 1 } });
        try {
          const comparison = await compare({
            ...{ text, rounds, createBackend, signal },
            sides: { a: side(sides.a), b: side(sides.b) },
            onProgress: (done, of) => set({ phase: { kind: 'running', done, of } }),
          });
          set({ phase: { kind: 'idle' }, result: { comparison, summary: summarize(comparison) } });
        } catch (error) {
          const cancelled = error instanceof Cancelled || signal.aborted;
          const why: unknown = cancelled ? signal.reason : error instanceof Error ? error.message : String(error);
          set({ phase: typeof why === 'string' ? { kind: 'failed', message: why } : { kind: 'idle' } });
        } finally {
          controller = null;
        }
      },
    };
  });
}
