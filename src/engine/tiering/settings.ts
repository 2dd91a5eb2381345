/** Reading and changing single settings of a TieredConfig by the paths of `SETTINGS`. */
import { PRESET_NAMES, PRESETS, type PresetName, parseTieredConfig, SETTINGS, type TieredConfig } from './config.ts';

export type SettingValue = number | boolean | string;

export function getSetting(config: TieredConfig, path: string): SettingValue {
  let value: unknown = config;
  for (const key of path.split('.')) value = (value as Record<string, unknown>)[key];
  return value as SettingValue;
}

/** A new configuration with one setting changed, or why it can't be. */
export function withSetting(
  config: TieredConfig,
  path: string,
  value: SettingValue,
): { ok: true; config: TieredConfig } | { ok: false; error: string } {
  const copy = structuredClone(config) as unknown as Record<string, unknown>;
  const keys = path.split('.');
  const last = keys.pop() as string;
  let target = copy;
  for (const key of keys) target = target[key] as Record<string, unknown>;
  target[last] = value;
  return parseTieredConfig(copy);
}

/** The paths of the settings in which two configurations differ. */
export function differences(a: TieredConfig, b: TieredConfig): string[] {
  return SETTINGS.map(({ path }) => path).filter((path) => getSetting(a, path) !== getSetting(b, path));
}

/** In words: `Default`, or `Default with hot threshold 500`. */
export function configurationName(config: TieredConfig): string {
  const preset = closestPreset(config);
  const changes = SETTINGS.filter(({ path }) => getSetting(config, path) !== getSetting(PRESETS[preset], path)).map(
    ({ path, label }) => {
      const value = getSetting(config, path);
      const name = label.charAt(0).toLowerCase() + label.slice(1);
      return typeof value === 'boolean' ? `${name} ${value ? 'on' : 'off'}` : `${name} ${value}`;
    },
  );
  return changes.length === 0 ? PRESET_LABELS[preset] : `${PRESET_LABELS[preset]} with ${changes.join(', ')}`;
}

/** The preset from which a configuration differs least. */
export function closestPreset(config: TieredConfig): PresetName {
  const byDistance = PRESET_NAMES.map((name) => ({ name, distance: differences(config, PRESETS[name]).length }));
  return byDistance.reduce((best, next) => (next.distance < best.distance ? next : best)).name;
}

export const PRESET_LABELS: Record<PresetName, string> = {
  default: 'Default',
  development: 'Development',
  production: 'Production',
  productionSpeculative: 'Production, speculative',
  hotspot: 'Like HotSpot',
  v8: 'Like V8',
  dotnet: 'Like .NET',
};
