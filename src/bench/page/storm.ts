/** Programs that the real page and the engine alone both run. */
import { PRESETS } from '../../engine/tiering/config.ts';
import { EXAMPLES } from '../../examples/index.ts';
import { encodePermalink } from '../../ui/share/permalink.ts';
import type { Panes } from '../../ui/store/schemas.ts';
import { withRuns } from '../workloads.ts';

/** Rounds of the storm: the first run crosses all thresholds and goes on, the second is what is measured. */
export const STORM_ROUNDS = { first: 150_000, measured: 1_000_000 } as const;

/** All 200 functions at full speed for seconds. */
export function longStorm(): string {
  const text = EXAMPLES.find(({ id }) => id === 'storm')?.text ?? '';
  return withRuns(text, [`@storm(${STORM_ROUNDS.first})`, `@storm(${STORM_ROUNDS.measured})`]);
}

/** The hash of a link that opens a program under the default preset, with these panes. */
export function linkTo(text: string, panes: Panes): Promise<string> {
  return encodePermalink({ text, config: PRESETS.default, pace: { kind: 'full' }, panes });
}
