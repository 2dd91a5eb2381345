/**
 * Presets that imitate the thresholds of other engines: where the numbers are from, and what of the original they
 * leave out. The numbers themselves are in `PRESETS`.
 */
import type { PresetName } from './config.ts';

export interface Source {
  readonly title: string;
  readonly url: string;
}

export interface Imitation {
  /** What is imitated. */
  readonly of: string;
  /** Which tier stands for which of the original's. */
  readonly tiers: string;
  /** Where the imitation ends. */
  readonly differs: string;
  readonly sources: readonly Source[];
}

export const IMITATIONS: Readonly<Partial<Record<PresetName, Imitation>>> = {
  hotspot: {
    of: 'OpenJDK HotSpot 21 with tiered compilation',
    tiers:
      'Functions start in the interpreter. At 200 calls (Tier3InvocationThreshold) they get Tier 0 and Tier 1, which together stand for C1 with profiling, and at 5,000 calls (Tier4InvocationThreshold) Tier 2, which stands for C2.',
    differs:
      'HotSpot also counts loop iterations (Tier3BackEdgeThreshold 60,000 and Tier4BackEdgeThreshold 40,000, for on-stack replacement, and sums of calls and iterations from 2,000 and 15,000 on) and raises its thresholds with the length of its queues. Here calls alone count.',
    sources: [
      {
        title: 'OpenJDK 21, compiler_globals.hpp',
        url: 'https://github.com/openjdk/jdk/blob/jdk-21-ga/src/hotspot/share/compiler/compiler_globals.hpp',
      },
      {
        title: 'OpenJDK 21, compilationPolicy.hpp',
        url: 'https://github.com/openjdk/jdk/blob/jdk-21-ga/src/hotspot/share/compiler/compilationPolicy.hpp',
      },
    ],
  },
  v8: {
    of: 'V8 12.4 on desktop computers',
    tiers:
      'The interpreter stands for Ignition, Tier 0 from 8 calls on for Sparkplug (invocation_count_for_feedback_allocation), Tier 1 from 400 on for Maglev (invocation_count_for_maglev), Tier 2 from 3,000 on for TurboFan (invocation_count_for_turbofan).',
    differs:
      'This is approximate: V8 counts no calls but has a budget in bytes of bytecode, these numbers times the function’s length, which loops use up too. It begins anew with each tier, and again when types change.',
    sources: [
      {
        title: 'V8 12.4, flag-definitions.h',
        url: 'https://github.com/v8/v8/blob/12.4.254/src/flags/flag-definitions.h',
      },
      {
        title: 'V8 12.4, tiering-manager.cc',
        url: 'https://github.com/v8/v8/blob/12.4.254/src/execution/tiering-manager.cc',
      },
    ],
  },
  dotnet: {
    of: '.NET 8 with tiered compilation and dynamic PGO',
    tiers:
      'Everything starts compiled, in Tier 0. At 30 calls (TC_CallCountThreshold) functions get Tier 1, which stands for the instrumented tier, and after 30 more Tier 2, which stands for .NET’s tier 1. One background thread compiles.',
    differs:
      '.NET begins to count only when no new method was compiled for 100 ms (TC_CallCountingDelayMs), and leaves loops by on-stack replacement. Here counting begins at once; 100 ms is the check interval.',
    sources: [
      {
        title: '.NET 8, clrconfigvalues.h',
        url: 'https://github.com/dotnet/runtime/blob/v8.0.0/src/coreclr/inc/clrconfigvalues.h',
      },
      {
        title: 'Performance Improvements in .NET 8: Tiering and Dynamic PGO',
        url: 'https://devblogs.microsoft.com/dotnet/performance-improvements-in-net-8/',
      },
    ],
  },
};
