/** The profile of a program: how often its functions and blocks have run, and what that makes them. */
import type { MemoryLayout } from '../../abi/layout.ts';
import type { ProfileConfig } from '../tiering/config.ts';
import { SharedCounters } from './counters.ts';

export type Hotness = 'cold' | 'warm' | 'hot';

export class ProfileStatistics {
  constructor(
    readonly totalFunctions: number,
    readonly hotFunctions: number,
    readonly warmFunctions: number,
    readonly coldFunctions: number,
    readonly totalExecutions: number,
  ) {}

  /** Of the counts of all functions. */
  static of(counts: Iterable<number>, config: ProfileConfig): ProfileStatistics {
    const by = { cold: 0, warm: 0, hot: 0 };
    let functions = 0;
    let total = 0;
    for (const count of counts) {
      by[hotness(count, config)]++;
      functions++;
      total += count;
    }
    return new ProfileStatistics(functions, by.hot, by.warm, by.cold, total);
  }

  format(): string {
    return `Profile Stats: ${this.totalFunctions} total functions (${this.hotFunctions} hot, ${this.warmFunctions} warm, ${this.coldFunctions} cold), ${this.totalExecutions} total executions`;
  }
}

/** Where a function's blocks stand among all blocks of the program. */
export interface BlockNumbering {
  blockNumber(functionIndex: number, block: number): number;
}

/**
 * Functions are named by their index in the program, blocks by their index in the function. Counting by hand goes to
 * the lane that no thread writes, so it never disturbs what running code counts.
 */
export class ProfileData {
  readonly #counters: SharedCounters;
  readonly #functions: number;
  readonly #handLane: number;

  constructor(
    readonly config: ProfileConfig,
    buffer: ArrayBufferLike,
    layout: MemoryLayout,
    readonly blocks: BlockNumbering,
  ) {
    this.#counters = new SharedCounters(buffer, layout);
    this.#functions = layout.functions;
    this.#handLane = layout.lanes - 1;
  }

  recordFunctionCall(functionIndex: number): void {
    this.#counters.addCall(this.#handLane, functionIndex, this.config.sampleRate);
  }

  /** Does nothing without block profiling. */
  recordBlockExecution(functionIndex: number, block: number): void {
    this.#counters.addBlock(this.#handLane, this.blocks.blockNumber(functionIndex, block));
  }

  getFunctionCount(functionIndex: number): number {
    return this.#counters.callCount(functionIndex);
  }

  /** 0 without block profiling. */
  getBlockCount(functionIndex: number, block: number): number {
    return this.#counters.blockCount(this.blocks.blockNumber(functionIndex, block)) ?? 0;
  }

  /** Called often enough to be warm; hot functions are warm too. */
  isWarm(functionIndex: number): boolean {
    return this.getFunctionCount(functionIndex) >= this.config.warmThreshold;
  }

  isHot(functionIndex: number): boolean {
    return this.getFunctionCount(functionIndex) >= this.config.hotThreshold;
  }

  getHotness(functionIndex: number): Hotness {
    return hotness(this.getFunctionCount(functionIndex), this.config);
  }

  /** [function, count], hottest first. */
  getHotFunctions(): [number, number][] {
    return this.#functionsThatAre('hot');
  }

  /** [function, count] of functions that are warm and not hot, hottest first. */
  getWarmFunctions(): [number, number][] {
    return this.#functionsThatAre('warm');
  }

  getStatistics(): ProfileStatistics {
    return ProfileStatistics.of(
      [...this.counts()].map(([, count]) => count),
      this.config,
    );
  }

  /** Sets all counts to 0. Exact only while nothing runs. */
  reset(): void {
    this.#counters.reset();
  }

  *counts(): Generator<[number, number]> {
    for (let f = 0; f < this.#functions; f++) yield [f, this.#counters.callCount(f)];
  }

  #functionsThatAre(wanted: Hotness): [number, number][] {
    return [...this.counts()]
      .filter(([, count]) => hotness(count, this.config) === wanted)
      .sort(([, a], [, b]) => b - a);
  }
}

export function hotness(count: number, { warmThreshold, hotThreshold }: ProfileConfig): Hotness {
  if (count >= hotThreshold) return 'hot';
  return count >= warmThreshold ? 'warm' : 'cold';
}
