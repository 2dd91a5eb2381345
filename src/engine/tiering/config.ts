/** The settings of the tiered backend, their presets, and what each means. */
import * as v from 'valibot';
import type { Safepoints } from '../../compiler/lower/context.ts';
import type { TierSettings } from '../../compiler/tiers.ts';

/**
 * What a function runs in. The number is what messages and the command line use; higher tiers cost more to make and run
 * faster. Functions start in the baseline, or in the interpreter when the configuration asks for that.
 */
export const OptimizationTier = { Interpreter: -1, Baseline: 0, Standard: 1, Optimized: 2 } as const;
export type OptimizationTier = (typeof OptimizationTier)[keyof typeof OptimizationTier];
/** Tiers that are compiled code. */
export type CompiledTier = Exclude<OptimizationTier, -1>;
export const COMPILED_TIERS: readonly CompiledTier[] = [0, 1, 2];
export const TIERS: readonly OptimizationTier[] = [-1, ...COMPILED_TIERS];
export const TIER_NAMES: Readonly<Record<OptimizationTier, string>> = {
  [-1]: 'Interpreter',
  0: 'Baseline',
  1: 'Standard',
  2: 'Optimized',
};

/** `Tier 1 (Standard)`; the interpreter has no number. */
export function tierTitle(tier: OptimizationTier): string {
  return tier === OptimizationTier.Interpreter ? 'the interpreter' : `Tier ${tier} (${TIER_NAMES[tier]})`;
}

export const TIER2_BACKENDS = ['binaryen', 'speculative'] as const;
/** `binaryen` optimises a function alone; `speculative` a hot function together with its hot callees. */
export type Tier2Backend = (typeof TIER2_BACKENDS)[number];

const count = (least: number, most: number) => v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));

const profileConfigSchema = v.strictObject({
  // Links and files of the time before there was an interpreter don't have it.
  baselineThreshold: v.optional(count(0, 1e9), 0),
  warmThreshold: count(1, 1e9),
  hotThreshold: count(1, 1e9),
  enableBlockProfiling: v.boolean(),
  sampleRate: count(1, 100_000),
  countInTier2: v.optional(v.boolean(), true),
});
const tieredConfigSchema = v.pipe(
  v.strictObject({
    profileConfig: profileConfigSchema,
    enableBackgroundOptimization: v.boolean(),
    optimizationCheckIntervalMs: count(1, 60_000),
    maxParallelOptimizations: count(1, 32),
    tier2Backend: v.picklist(TIER2_BACKENDS),
    verbosity: v.picklist([0, 1, 2]),
    maxCompileAttempts: count(1, 100),
    maxRequestsPerSecond: count(1, 1e6),
  }),
  v.check(
    ({ profileConfig }) => profileConfig.warmThreshold <= profileConfig.hotThreshold,
    'warmThreshold may not be above hotThreshold',
  ),
  v.check(
    ({ profileConfig }) => profileConfig.baselineThreshold <= profileConfig.warmThreshold,
    'baselineThreshold may not be above warmThreshold',
  ),
);

export type ProfileConfig = Readonly<v.InferOutput<typeof profileConfigSchema>>;
export type TieredConfig = Readonly<Omit<v.InferOutput<typeof tieredConfigSchema>, 'profileConfig'>> & {
  readonly profileConfig: ProfileConfig;
};

/** The settings that a program which runs can be given anew. */
export type Thresholds = Pick<ProfileConfig, 'baselineThreshold' | 'warmThreshold' | 'hotThreshold'>;

export const PROFILE_PRESETS = {
  default: {
    baselineThreshold: 0,
    warmThreshold: 100,
    hotThreshold: 1000,
    enableBlockProfiling: false,
    sampleRate: 1,
    countInTier2: true,
  },
  development: {
    baselineThreshold: 0,
    warmThreshold: 10,
    hotThreshold: 100,
    enableBlockProfiling: true,
    sampleRate: 1,
    countInTier2: true,
  },
  production: {
    baselineThreshold: 0,
    warmThreshold: 1000,
    hotThreshold: 10_000,
    enableBlockProfiling: false,
    sampleRate: 10,
    countInTier2: false,
  },
} as const satisfies Record<string, ProfileConfig>;

const base = {
  enableBackgroundOptimization: true,
  tier2Backend: 'binaryen',
  verbosity: 0,
  maxCompileAttempts: 3,
  maxRequestsPerSecond: 1000,
} as const;

export const PRESETS = {
  default: {
    ...base,
    profileConfig: PROFILE_PRESETS.default,
    optimizationCheckIntervalMs: 100,
    maxParallelOptimizations: 4,
  },
  development: {
    ...base,
    profileConfig: PROFILE_PRESETS.development,
    optimizationCheckIntervalMs: 50,
    maxParallelOptimizations: 2,
    verbosity: 2,
  },
  production: {
    ...base,
    profileConfig: PROFILE_PRESETS.production,
    optimizationCheckIntervalMs: 1000,
    maxParallelOptimizations: 8,
  },
  productionSpeculative: {
    ...base,
    profileConfig: PROFILE_PRESETS.production,
    optimizationCheckIntervalMs: 1000,
    maxParallelOptimizations: 8,
    tier2Backend: 'speculative',
  },
  // Thresholds of other engines; `imitations.ts` has their sources. They count in Tier 2 all the same, to be seen.
  hotspot: imitation({ baselineThreshold: 200, warmThreshold: 200, hotThreshold: 5000 }, 4),
  v8: imitation({ baselineThreshold: 8, warmThreshold: 400, hotThreshold: 3000 }, 4),
  dotnet: imitation({ baselineThreshold: 0, warmThreshold: 30, hotThreshold: 60 }, 1),
} as const satisfies Record<string, TieredConfig>;

/** All of these engines compile hot functions together with what they call. */
function imitation(thresholds: Thresholds, maxParallelOptimizations: number): TieredConfig {
  return {
    ...base,
    profileConfig: { ...PROFILE_PRESETS.default, ...thresholds },
    optimizationCheckIntervalMs: 100,
    maxParallelOptimizations,
    tier2Backend: 'speculative',
  };
}

export type PresetName = keyof typeof PRESETS;
export const PRESET_NAMES = Object.keys(PRESETS) as readonly PresetName[];

/** What each setting means, for the page and the command line's help. `path` leads to it in a TieredConfig. */
export interface SettingInfo {
  readonly path: string;
  readonly label: string;
  readonly unit: string | null;
  readonly explanation: string;
}

export const SETTINGS: readonly SettingInfo[] = [
  {
    path: 'profileConfig.baselineThreshold',
    label: 'Baseline threshold',
    unit: 'calls',
    explanation:
      'Lazy compilation: functions start in the interpreter, and one called this often is compiled for Tier 0 (Baseline). With 0 there is no interpreter: everything is compiled for Tier 0 before the program starts.',
  },
  {
    path: 'profileConfig.warmThreshold',
    label: 'Warm threshold',
    unit: 'calls',
    explanation: 'A function called this often is compiled for Tier 1 (Standard).',
  },
  {
    path: 'profileConfig.hotThreshold',
    label: 'Hot threshold',
    unit: 'calls',
    explanation: 'A function called this often is compiled for Tier 2 (Optimized).',
  },
  {
    path: 'profileConfig.enableBlockProfiling',
    label: 'Block profiling',
    unit: null,
    explanation: 'Also counts how often each basic block runs. Costs a few percent.',
  },
  {
    path: 'profileConfig.sampleRate',
    label: 'Sample rate',
    unit: 'calls',
    explanation:
      'With 10, every tenth call of a function adds 10 to its count: thresholds stay in calls, counts become multiples of 10.',
  },
  {
    path: 'profileConfig.countInTier2',
    label: 'Count in Tier 2',
    unit: null,
    explanation:
      'Whether Tier 2 code goes on counting, calls that were inlined included. Without, code is a little faster and the counts of functions stand still once they are there.',
  },
  {
    path: 'enableBackgroundOptimization',
    label: 'Background optimization',
    unit: null,
    explanation: 'Off: nothing is promoted by itself, only by hand.',
  },
  {
    path: 'optimizationCheckIntervalMs',
    label: 'Check interval',
    unit: 'ms',
    explanation:
      'The longest time that a crossed threshold may go unnoticed. A crossing wakes the tiering worker at once; this interval is its safety net, and the only trigger where several threads share a count.',
  },
  {
    path: 'maxParallelOptimizations',
    label: 'Parallel compilations',
    unit: 'workers',
    explanation:
      'How many compile workers may run at the same time. Another one joins when more than two jobs wait for each that is at work. A browser leaves one processor to the program and the page: with two processors there is one compile worker.',
  },
  {
    path: 'tier2Backend',
    label: 'Tier 2 backend',
    unit: null,
    explanation:
      'binaryen optimises each hot function alone. speculative puts a hot function and its hot callees into one module, calls them directly and inlines them.',
  },
  {
    path: 'verbosity',
    label: 'Verbosity',
    unit: null,
    explanation: '0: the engine logs nothing. 1: promotions and failures. 2: every step of every job.',
  },
  {
    path: 'maxCompileAttempts',
    label: 'Compile attempts',
    unit: 'tries',
    explanation: 'After this many failed compilations of a function for a tier it is left where it is.',
  },
  {
    path: 'maxRequestsPerSecond',
    label: 'Request rate limit',
    unit: 'jobs/s',
    explanation:
      'Against compilation storms: so many promotions are requested per second, and up to 64 at once after a pause; the rest wait, the hottest first.',
  },
];

/** What compiled code needs to know of a configuration. */
export function tierSettings(config: TieredConfig, safepoints: Safepoints = 'requested'): TierSettings {
  const { baselineThreshold, warmThreshold, hotThreshold, enableBlockProfiling, countInTier2 } = config.profileConfig;
  const listens = config.enableBackgroundOptimization;
  return {
    interprets: baselineThreshold > 0,
    baselineThreshold: listens ? baselineThreshold : null,
    countBlocks: enableBlockProfiling,
    countInTier2,
    recordTargets: config.tier2Backend === 'speculative',
    warmThreshold: listens ? warmThreshold : null,
    hotThreshold: listens ? hotThreshold : null,
    safepoints,
  };
}

/** Checks a configuration from outside (a link, a file, a message). The error names the setting and what it may be. */
export function parseTieredConfig(input: unknown): { ok: true; config: TieredConfig } | { ok: false; error: string } {
  const result = v.safeParse(tieredConfigSchema, input);
  if (result.success) return { ok: true, config: result.output };
  const error = result.issues.map((issue) => {
    const path = v.getDotPath(issue);
    return path === null ? issue.message : `${path}: ${issue.message}`;
  });
  return { ok: false, error: error.join('; ') };
}
