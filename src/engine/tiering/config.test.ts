import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { PRESET_NAMES, PRESETS, parseTieredConfig, SETTINGS } from './config.ts';
import { IMITATIONS } from './imitations.ts';

describe('presets', () => {
  test.each([
    ['default', [100, 1000, false, 1, 100, 4, 'binaryen', 0]],
    ['development', [10, 100, true, 1, 50, 2, 'binaryen', 2]],
    ['production', [1000, 10_000, false, 10, 1000, 8, 'binaryen', 0]],
    ['productionSpeculative', [1000, 10_000, false, 10, 1000, 8, 'speculative', 0]],
  ] as const)('%s', (name, expected) => {
    const { profileConfig, ...config } = PRESETS[name];
    expect([
      profileConfig.warmThreshold,
      profileConfig.hotThreshold,
      profileConfig.enableBlockProfiling,
      profileConfig.sampleRate,
      config.optimizationCheckIntervalMs,
      config.maxParallelOptimizations,
      config.tier2Backend,
      config.verbosity,
    ]).toEqual(expected);
    expect(config.enableBackgroundOptimization).toBe(true);
  });

  test.each([
    ['hotspot', [200, 200, 5000]],
    ['v8', [8, 400, 3000]],
    ['dotnet', [0, 30, 60]],
  ] as const)('%s has the thresholds of its original, and names where they are from', (name, expected) => {
    const { baselineThreshold, warmThreshold, hotThreshold } = PRESETS[name].profileConfig;
    expect([baselineThreshold, warmThreshold, hotThreshold]).toEqual(expected);
    expect(IMITATIONS[name]?.sources.every(({ url }) => url.startsWith('https://'))).toBe(true);
    // As the document has them.
    const row = readFileSync('docs/presets.md', 'utf8')
      .split('\n')
      .find((line) => line.startsWith(`| \`${name}\``));
    const cells = row?.split('|').map((cell) => cell.trim().replaceAll(',', ''));
    expect(cells?.slice(2, 5)).toEqual(expected.map(String));
  });

  test.each(PRESET_NAMES)('%s is a valid configuration', (name) => {
    expect(parseTieredConfig(PRESETS[name])).toEqual({ ok: true, config: PRESETS[name] });
  });
});

describe('parseTieredConfig', () => {
  const good = PRESETS.default;
  test.each<[string, unknown, string]>([
    ['null', null, 'Object'],
    ['a missing setting', { ...good, verbosity: undefined }, 'verbosity'],
    ['an unknown setting', { ...good, turbo: true }, 'turbo'],
    ['an unknown backend', { ...good, tier2Backend: 'llvm' }, 'tier2Backend'],
    ['no worker', { ...good, maxParallelOptimizations: 0 }, 'maxParallelOptimizations'],
    ['half a worker', { ...good, maxParallelOptimizations: 1.5 }, 'maxParallelOptimizations'],
    ['a text for a number', { ...good, optimizationCheckIntervalMs: '100' }, 'optimizationCheckIntervalMs'],
    ['a threshold of 0', { ...good, profileConfig: { ...good.profileConfig, warmThreshold: 0 } }, 'warmThreshold'],
    ['NaN', { ...good, profileConfig: { ...good.profileConfig, sampleRate: Number.NaN } }, 'sampleRate'],
    ['warm above hot', { ...good, profileConfig: { ...good.profileConfig, warmThreshold: 2000 } }, 'may not be above'],
  ])('refuses %s and names it', (_, input, text) => {
    const result = parseTieredConfig(input);
    expect(result.ok ? '' : result.error).toContain(text);
  });

  test('warm and hot may be equal', () => {
    const profileConfig = { ...good.profileConfig, warmThreshold: 1000 };
    expect(parseTieredConfig({ ...good, profileConfig }).ok).toBe(true);
  });
});

test('every setting is explained, once', () => {
  const paths = Object.entries(PRESETS.default).flatMap(([key, value]) =>
    typeof value === 'object' ? Object.keys(value).map((inner) => `${key}.${inner}`) : [key],
  );
  expect(SETTINGS.map(({ path }) => path).sort()).toEqual(paths.sort());
});
