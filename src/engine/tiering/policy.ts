/**
 * The decision which functions to compile for which tier: a pure function of a snapshot, so that it can be tested by
 * tables and replaced. It is asked at every crossing of a threshold, at every end of a job, and at every check interval.
 */
import type { FunctionState } from '../api.ts';
import { OptimizationTier, type Tier2Backend, type TieredConfig } from './config.ts';

export interface FunctionSnapshot {
  readonly index: number;
  readonly tier: OptimizationTier;
  readonly state: FunctionState;
  readonly count: number;
  /** Failed compilations for the next tier. */
  readonly failures: number;
  /** Time before which no retry is due. */
  readonly retryAt: number;
  /** A person chose its tier: the policy leaves it alone. */
  readonly pinned: boolean;
}

export interface Snapshot {
  /** Only functions that may change need be listed. */
  readonly functions: readonly FunctionSnapshot[];
  /** Requests that the rate limit allows now. */
  readonly requestBudget: number;
}

export interface Decision {
  readonly functionIndex: number;
  readonly tier: OptimizationTier;
  readonly count: number;
  readonly reason: string;
}

export interface Decisions {
  readonly promote: readonly Decision[];
  /** Promotions that are due and that the rate limit holds back. */
  readonly heldBack: readonly Decision[];
}

/** Something that decides; `now` is wall-clock milliseconds. */
export type Policy = (snapshot: Snapshot, config: TieredConfig, now: number) => Decisions;

export function decide(snapshot: Snapshot, config: TieredConfig, now: number): Decisions {
  if (!config.enableBackgroundOptimization) return { promote: [], heldBack: [] };
  const due: Decision[] = [];
  for (const f of snapshot.functions) {
    const decision = decideFunction(f, config, now);
    if (decision !== null) due.push(decision);
  }
  return withinBudget(due, snapshot.requestBudget);
}

/** What the rate limit lets through: the hottest. */
export function withinBudget(due: readonly Decision[], budget: number): Decisions {
  const hottest = [...due].sort((a, b) => b.count - a.count);
  const allowed = Math.max(0, budget);
  return { promote: hottest.slice(0, allowed), heldBack: hottest.slice(allowed) };
}

/** Whether anything may be decided about a function now. */
export function isOpen(f: FunctionSnapshot, config: TieredConfig, now: number): boolean {
  if (f.pinned || (f.state !== 'idle' && f.state !== 'failed')) return false;
  return f.failures < config.maxCompileAttempts && now >= f.retryAt;
}

function decideFunction(f: FunctionSnapshot, config: TieredConfig, now: number): Decision | null {
  if (!isOpen(f, config, now)) return null;
  const { baselineThreshold, warmThreshold, hotThreshold } = config.profileConfig;
  const say = (threshold: number, name: string, tier: string) =>
    `${f.count.toLocaleString('en')} calls ≥ ${name} threshold ${threshold.toLocaleString('en')}: ${tier}`;
  switch (f.tier) {
    case OptimizationTier.Interpreter: {
      if (f.count < baselineThreshold) return null;
      const reason = say(baselineThreshold, 'baseline', 'Tier 0 (Baseline)');
      return { functionIndex: f.index, tier: OptimizationTier.Baseline, count: f.count, reason };
    }
    case OptimizationTier.Baseline: {
      // A function that is hot already still takes the quick step first: Tier 1 is there sooner.
      if (f.count < warmThreshold) return null;
      const reason = say(warmThreshold, 'warm', 'Tier 1 (Standard)');
      return { functionIndex: f.index, tier: OptimizationTier.Standard, count: f.count, reason };
    }
    case OptimizationTier.Standard: {
      if (f.count < hotThreshold) return null;
      const reason = say(hotThreshold, 'hot', `Tier 2 (${backendName(config.tier2Backend)})`);
      return { functionIndex: f.index, tier: OptimizationTier.Optimized, count: f.count, reason };
    }
    case OptimizationTier.Optimized:
      return null;
  }
}

export function backendName(backend: Tier2Backend): string {
  return backend === 'binaryen' ? 'Optimized, alone' : 'Optimized, with its hot callees';
}
