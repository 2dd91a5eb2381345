/** Settings that a lesson's program is to be run under: lines such as `warmThreshold = 10`. */
import {
  PRESET_NAMES,
  PRESETS,
  type PresetName,
  parseTieredConfig,
  SETTINGS,
  type TieredConfig,
} from '../engine/tiering/config.ts';
import { alternatives, type Place, type Problems } from './problems.ts';

/** How fast calls may start; the engine's `Pace`. */
export type LessonPace =
  | { readonly kind: 'full' }
  | { readonly kind: 'step' }
  | { readonly kind: 'rate'; readonly callsPerSecond: number };

export type SettingChange =
  | { readonly kind: 'preset'; readonly preset: PresetName }
  | { readonly kind: 'pace'; readonly pace: LessonPace }
  | { readonly kind: 'setting'; readonly path: string; readonly value: number | boolean | string };

export interface RunSettings {
  readonly config: TieredConfig;
  readonly pace: LessonPace;
}

const SLOWEST_RATE = 0.5;
const FASTEST_RATE = 1_000_000;

/** `profileConfig.warmThreshold` is called `warmThreshold`; no two settings end in the same word. */
const PATHS: ReadonlyMap<string, string> = new Map(
  SETTINGS.map(({ path }) => [path.slice(path.lastIndexOf('.') + 1), path]),
);
export const SETTING_NAMES: readonly string[] = [...PATHS.keys()];

/** The path of a setting in a TieredConfig by its short name; null where there is none. */
export function settingPath(name: string): string | null {
  return PATHS.get(name) ?? null;
}

/** Reads the lines of a `settings` block; `place` is that of its first character. */
export function parseSettings(text: string, place: Place, problems: Problems): SettingChange[] {
  const changes: SettingChange[] = [];
  for (const [i, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const at = { line: place.line + i, column: place.column + line.search(/\S/) };
    const [, name, value] = /^\s*(\w+)\s*=\s*(.*?)\s*$/.exec(line) ?? [];
    if (name === undefined || value === undefined) {
      problems.add(at, 'A line of settings looks like `warmThreshold = 10`.');
      continue;
    }
    const change = readChange(name, value);
    if (typeof change === 'string') problems.add(at, change);
    else changes.push(change);
  }
  const applied = applySettings(changes);
  if (typeof applied === 'string') problems.add(place, `These settings can’t be used together: ${applied}.`);
  return changes;
}

/** A change, or what is wrong with it. */
function readChange(name: string, value: string): SettingChange | string {
  if (name === 'preset') {
    const preset = PRESET_NAMES.find((known) => known === value);
    return preset === undefined ? `preset is ${alternatives(PRESET_NAMES)}.` : { kind: 'preset', preset };
  }
  if (name === 'pace') {
    const pace = readPace(value);
    return pace === null
      ? `pace is full, step or a number of calls a second from ${SLOWEST_RATE} to ${FASTEST_RATE}.`
      : { kind: 'pace', pace };
  }
  const path = settingPath(name);
  if (path === null) return `There is no setting ${name}: they are preset, pace, ${alternatives(SETTING_NAMES)}.`;
  const change = { kind: 'setting', path, value: readValue(value) } as const;
  const result = parseTieredConfig(withValue(PRESETS.default, path, change.value));
  // Whether it goes together with the others is known when all of them are.
  if (!result.ok && result.error.startsWith(path)) return result.error;
  return change;
}

function readPace(value: string): LessonPace | null {
  if (value === 'full' || value === 'step') return { kind: value };
  const callsPerSecond = Number(value);
  return callsPerSecond >= SLOWEST_RATE && callsPerSecond <= FASTEST_RATE ? { kind: 'rate', callsPerSecond } : null;
}

function readValue(value: string): number | boolean | string {
  if (value === 'true' || value === 'false') return value === 'true';
  return /^-?[\d_]+$/.test(value) ? Number(value.replaceAll('_', '')) : value;
}

/** What a program is run under: the default preset at full speed with these changes; or why that can't be. */
export function applySettings(changes: readonly SettingChange[]): RunSettings | string {
  let config: unknown = PRESETS.default;
  let pace: LessonPace = { kind: 'full' };
  for (const change of changes) {
    if (change.kind === 'preset') config = PRESETS[change.preset];
    else if (change.kind === 'pace') pace = change.pace;
    else config = withValue(config, change.path, change.value);
  }
  const result = parseTieredConfig(config);
  return result.ok ? { config: result.config, pace } : result.error;
}

/** The settings of a lesson that has been read without problems. */
export function runSettings(changes: readonly SettingChange[]): RunSettings {
  const settings = applySettings(changes);
  if (typeof settings === 'string') throw new Error(settings);
  return settings;
}

function withValue(config: unknown, path: string, value: number | boolean | string): unknown {
  const [key, ...rest] = path.split('.') as [string, ...string[]];
  const object = config as Record<string, unknown>;
  return { ...object, [key]: rest.length === 0 ? value : withValue(object[key], rest.join('.'), value) };
}
