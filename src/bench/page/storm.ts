/** Programs that the real page and the engine alone both run. */
import { PRESETS, type TieredConfig } from '../../engine/tiering/config.ts';
import { EXAMPLES } from '../../examples/index.ts';
import { encodePermalink } from '../../ui/share/permalink.ts';
import type { Panes } from '../../ui/store/layout.ts';
import { withRuns } from '../workloads.ts';

/** All 200 functions at full speed: a run that crosses all thresholds, and one of so many rounds. */
export function longStorm(first: number, second: number): string {
  const text = EXAMPLES.find(({ id }) => id === 'storm')?.text ?? '';
  return withRuns(text, [`@storm(${first})`, `@storm(${second})`]);
}

/** The default preset, and all in Tier 0. */
export const FIXED_CONFIG: TieredConfig = { ...PRESETS.default, enableBackgroundOptimization: false };

/** The hash of a link that opens a program with these panes. */
export function linkTo(text: string, panes: Panes, config: TieredConfig = PRESETS.default): Promise<string> {
  return encodePermalink({ text, config, pace: { kind: 'full' }, panes });
}
