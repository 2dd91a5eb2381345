/** Options that several commands share, and what they say about the engine. */
import { PRESET_NAMES, PRESETS, TIER2_BACKENDS, type TieredConfig } from '../engine/tiering/config.ts';
import { choice } from './command.ts';

export const CONFIGURATION_OPTIONS = {
  preset: { type: 'string', default: 'default' },
  backend: { type: 'string' },
} as const;

export const CONFIGURATION_HELP = `  --preset NAME       ${PRESET_NAMES.join(', ')}
  --backend NAME      what compiles Tier 2: ${TIER2_BACKENDS.join(' or ')}; default: the preset's`;

/** The preset, with what other options change of it. */
export function configuration(values: {
  readonly preset: string;
  readonly backend?: string | undefined;
}): TieredConfig {
  const preset = PRESETS[choice('preset', values.preset, PRESET_NAMES)];
  return values.backend === undefined
    ? preset
    : { ...preset, tier2Backend: choice('backend', values.backend, TIER2_BACKENDS) };
}
