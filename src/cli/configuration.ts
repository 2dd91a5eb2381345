/** Options that several commands share, and what they say about the engine. */
import { PRESET_NAMES, PRESETS, SETTINGS, TIER2_BACKENDS, type TieredConfig } from '../engine/tiering/config.ts';
import { withSetting } from '../engine/tiering/settings.ts';
import { choice, UsageError, wholeNumber } from './command.ts';

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

/** A configuration in which functions are compiled for the baseline only when they have been called so often. */
export function lazily(calls: string | undefined, config: TieredConfig): TieredConfig {
  if (calls === undefined) return config;
  const { profileConfig } = config;
  const baselineThreshold = wholeNumber('lazy', calls, 1, profileConfig.warmThreshold);
  return { ...config, profileConfig: { ...profileConfig, baselineThreshold } };
}

/** A preset with changes, as one word: `default,hotThreshold=500,tier2Backend=speculative`. */
export function configurationOf(option: string, text: string): TieredConfig {
  const [preset = '', ...changes] = text.split(',').map((part) => part.trim());
  let config: TieredConfig = PRESETS[choice(option, preset, PRESET_NAMES)];
  for (const change of changes) {
    const [, name = '', value = ''] = /^([^=]*)=(.*)$/.exec(change) ?? [];
    const setting = SETTINGS.find(({ path }) => path === name || path.endsWith(`.${name}`));
    if (setting === undefined) {
      const names = SETTINGS.map(({ path }) => path.replace(/^.*\./, '')).join(', ');
      throw new UsageError(`--${option}: '${change}' is not SETTING=VALUE with one of ${names}`);
    }
    const typed = /^(true|false|-?\d+(\.\d+)?)$/.test(value) ? (JSON.parse(value) as number | boolean) : value;
    const changed = withSetting(config, setting.path, typed);
    if (!changed.ok) throw new UsageError(`--${option}: ${changed.error}`);
    config = changed.config;
  }
  return config;
}
