/** How many functions are in which tier, and what the compile workers have to do. */
import type { FunctionState } from './api.ts';
import { OptimizationTier } from './tiering/config.ts';

export class TieredStatistics {
  constructor(
    readonly interpretedFunctions: number,
    readonly baselineFunctions: number,
    readonly standardFunctions: number,
    readonly optimizedFunctions: number,
    readonly waiting: number,
    readonly optimizing: number,
  ) {}

  static of(functions: Iterable<{ tier: OptimizationTier; state: FunctionState }>): TieredStatistics {
    const tiers = new Map<OptimizationTier, number>();
    let waiting = 0;
    let optimizing = 0;
    for (const { tier, state } of functions) {
      tiers.set(tier, (tiers.get(tier) ?? 0) + 1);
      if (state === 'queued') waiting++;
      if (state === 'compiling' || state === 'ready') optimizing++;
    }
    const { Interpreter, Baseline, Standard, Optimized } = OptimizationTier;
    const [interpreted, baseline, standard, optimized] = [Interpreter, Baseline, Standard, Optimized].map(
      (tier) => tiers.get(tier) ?? 0,
    ) as [number, number, number, number];
    return new TieredStatistics(interpreted, baseline, standard, optimized, waiting, optimizing);
  }

  format(): string {
    const interpreted = this.interpretedFunctions === 0 ? '' : `${this.interpretedFunctions} Interpreted, `;
    return [
      `Tiered Compilation: ${interpreted}${this.baselineFunctions} Baseline (T0), ${this.standardFunctions} Standard (T1), ${this.optimizedFunctions} Optimized (T2)`,
      `Queue: ${this.waiting} waiting, ${this.optimizing} optimizing`,
    ].join('\n');
  }
}
