/**
 * The same program under two configurations, in turns: each round runs both, and the next one the other way round, so
 * that what disturbs one mostly disturbs the other. A first round, in which the engine's own code gets warm, isn't
 * counted.
 */
import type { TierEvent } from '../engine/api.ts';
import type { BackendListeners } from '../engine/backend.ts';
import type { TieredConfig } from '../engine/tiering/config.ts';
import { problemText } from '../engine/tiering/policyProblem.ts';
import { Cancelled, runTrial, type Trial, type TrialBackend } from './trial.ts';

export const SIDES = ['a', 'b'] as const;
export type SideId = (typeof SIDES)[number];
export type BySide<T> = Readonly<Record<SideId, T>>;

export interface Side {
  /** For people. */
  readonly name: string;
  readonly config: TieredConfig;
  /** The text of a policy that decides in place of the engine's own. */
  readonly policy?: string | undefined;
}

export interface CompareOptions {
  readonly text: string;
  readonly sides: BySide<Side>;
  /** That are counted. */
  readonly rounds: number;
  readonly createBackend: (config: TieredConfig, listeners: BackendListeners) => TrialBackend;
  readonly signal: AbortSignal;
  /** Called after each run, the first ones included. */
  readonly onProgress?: (done: number, of: number) => void;
}

export interface Comparison {
  readonly sides: BySide<Side>;
  readonly text: string;
  /** The counted ones; `a[i]` and `b[i]` are of the same round. */
  readonly trials: BySide<readonly Trial[]>;
}

export const LEAST_ROUNDS = 1;
export const MOST_ROUNDS = 50;
export const USUAL_ROUNDS = 5;

/** Throws NotComparable, Cancelled, or what went wrong in the engine. Ends all workers that it started. */
export async function compare(options: CompareOptions): Promise<Comparison> {
  const { text, sides, rounds, signal, onProgress } = options;
  const open: Contestant[] = [];
  const stop = (): void => {
    for (const { backend } of open) backend.stop();
  };
  signal.addEventListener('abort', stop);
  try {
    for (const id of SIDES) open.push(begin(id, options));
    const [a, b] = open as [Contestant, Contestant];
    const trials = { a: [] as Trial[], b: [] as Trial[] };
    const of = (rounds + 1) * SIDES.length;
    let done = 0;
    for (let round = 0; round <= rounds; round++) {
      // Not before: a program that can't be run is refused at once.
      if (round === 1) await Promise.all(open.map(({ backend }) => backend.prepare()));
      for (const id of round % 2 === 0 ? SIDES : SIDES.toReversed()) {
        if (signal.aborted) throw new Cancelled();
        const { backend, events, broken } = id === 'a' ? a : b;
        const trial = await Promise.race([runTrial(backend, events, text, signal), broken]);
        if (round > 0) trials[id].push(trial);
        onProgress?.(++done, of);
      }
    }
    return { sides, text, trials };
  } finally {
    signal.removeEventListener('abort', stop);
    await Promise.all(open.map(({ backend }) => backend.shutdown()));
  }
}

interface Contestant {
  readonly backend: TrialBackend;
  readonly events: TierEvent[];
  /** Rejects when a worker dies or a policy fails. */
  readonly broken: Promise<never>;
}

function begin(id: SideId, { sides, createBackend }: CompareOptions): Contestant {
  const events: TierEvent[] = [];
  let fail: (reason: Error) => void = () => {};
  const broken = new Promise<never>((_, reject) => {
    fail = reject;
  });
  // Whoever races it hears of it.
  broken.catch(() => {});
  const backend = createBackend(sides[id].config, {
    onEvents: (_, batch) => void events.push(...batch),
    // What comes after it would be of another policy.
    onPolicyFailed: (problem) => fail(new Error(`the policy of ${id.toUpperCase()} failed: ${problemText(problem)}`)),
    onFailure: (message) => fail(new Error(message)),
  });
  backend.setPolicy(sides[id].policy ?? null);
  return { backend, events, broken };
}
