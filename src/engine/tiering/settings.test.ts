import { expect, test } from 'vitest';
import { PRESET_NAMES, PRESETS, SETTINGS } from './config.ts';
import { closestPreset, configurationName, differences, getSetting, withSetting } from './settings.ts';

test.each(SETTINGS.map(({ path }) => path))('%s can be read and put back', (path) => {
  const value = getSetting(PRESETS.production, path);
  expect(withSetting(PRESETS.production, path, value)).toEqual({ ok: true, config: PRESETS.production });
});

test('a changed setting differs from the preset, which stays as it is', () => {
  const result = withSetting(PRESETS.default, 'profileConfig.warmThreshold', 7);
  expect(result.ok && differences(result.config, PRESETS.default)).toEqual(['profileConfig.warmThreshold']);
  expect(PRESETS.default.profileConfig.warmThreshold).toBe(100);
});

test('a value that may not be is refused with the reason', () => {
  const result = withSetting(PRESETS.default, 'profileConfig.warmThreshold', 100_000);
  expect(!result.ok && result.error).toMatch(/warmThreshold may not be above hotThreshold/);
});

test.each(PRESET_NAMES)('%s is closest to itself, also with one change', (name) => {
  expect(closestPreset(PRESETS[name])).toBe(name);
  const result = withSetting(PRESETS[name], 'maxCompileAttempts', 9);
  expect(result.ok && closestPreset(result.config)).toBe(name);
});

test('a configuration is called by its preset and what differs from it', () => {
  expect(configurationName(PRESETS.productionSpeculative)).toBe('Production, speculative');
  const quiet = withSetting(PRESETS.default, 'enableBackgroundOptimization', false);
  const both = quiet.ok ? withSetting(quiet.config, 'profileConfig.hotThreshold', 500) : quiet;
  expect(both.ok && configurationName(both.config)).toBe('Default with hot threshold 500, background optimization off');
});
