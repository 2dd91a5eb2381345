/** How many functions are in which tier, and what the compile workers have to do. */
import type { FunctionState } from './api.ts';
import { OptimizationTier } from './tiering/config.ts';

export class TieredStatistics {
  constructor(
    readonly baselineFunctions: number,
    readonly standardFunctions: number,
    readonly optimizedFunctions: number,
    readonly waiting: number,
    readonly optimizing: number,
  ) {}

  static of(functions: Iterable<{ tier: OptimizationTier; state: FunctionState }>): TieredStatistics {
    const tiers = [0, 0, 0];
    let waiting = 0;
    let optimizing = 0;
    for (const { tier, state } of functions) {
      tiers[tier] = (tiers[tier] as number) + 1;
      if (state === 'queued') waiting++;
      if (state === 'compiling' || state === 'ready') optimizing++;
    }
    const [baseline, standard, optimized] = tiers as [number, number, number];
    return new TieredStatistics(baseline, standard, optimized, waiting, optimizing);
  }

  format(): string {
    return [
      `Tiered Compilation: ${this.baselineFunctions} Baseline (T0), ${this.standardFunctions} Standard (T1), ${this.optimizedFunctions} Optimized (T2)`,
      `Queue: ${this.waiting} waiting, ${this.optimizing} optimizing`,
    ].join('\n');
  }
}
