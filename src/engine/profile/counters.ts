/** Reads the counters that compiled code keeps in shared memory, and writes the lane of whoever counts by hand. */
import {
  laneAddress,
  type MemoryLayout,
  PARAMETER,
  PARAMETER_CELL,
  TARGET_BYTES,
  TARGET_CELL,
  TARGETS,
} from '../../abi/layout.ts';
import type { SeenParameter, SiteTargets } from '../../compiler/opt/facts.ts';

/**
 * 64-bit counters read as numbers: exact up to 2^53. A cell has one writer, so a reader needs no lock; it reads the two
 * halves until the upper one stays the same, for engines where a 64-bit store isn't one access.
 */
export class SharedCounters {
  readonly #words: Uint32Array;
  readonly #layout: MemoryLayout;

  constructor(buffer: ArrayBufferLike, layout: MemoryLayout) {
    this.#words = new Uint32Array(buffer, 0, layout.programBase / 4);
    this.#layout = layout;
  }

  callCount(functionIndex: number): number {
    return this.#sum(this.#layout.callCounts + 8 * functionIndex);
  }

  /** Null without block profiling. */
  blockCount(blockNumber: number): number | null {
    const { blockCounts } = this.#layout;
    return blockCounts === null ? null : this.#sum(blockCounts + 8 * blockNumber);
  }

  /** What a call site has called, by its number among them, in all threads together; null when no call was looked at. */
  targets(site: number, callSite: number): SiteTargets | null {
    const calls = new Map<number, number>();
    let others = 0;
    for (let lane = 0; lane < this.#layout.lanes; lane++) {
      const cell = (laneAddress(this.#layout, lane) + this.#layout.callTargets + TARGET_CELL * callSite) / 4;
      for (let k = 0; k < TARGETS; k++) {
        const at = cell + (TARGET_BYTES * k) / 4;
        const slot = this.#words[at] as number;
        if (slot !== 0) calls.set(slot, (calls.get(slot) ?? 0) + (this.#words[at + 1] as number));
      }
      others += this.#words[cell + (TARGET_BYTES * TARGETS) / 4] as number;
    }
    return calls.size === 0
      ? null
      : { site, seen: [...calls].map(([slot, count]) => ({ slot, calls: count })), others };
  }

  /** What a recorded parameter was, by its number among them, in all threads together; null when that was never looked at. */
  parameter(cell: number): Pick<SeenParameter, 'value' | 'calls' | 'others'> | null {
    const found = new Map<bigint, number>();
    let looked = 0;
    for (let lane = 0; lane < this.#layout.lanes; lane++) {
      const at = (laneAddress(this.#layout, lane) + this.#layout.parameters + PARAMETER_CELL * cell) / 4;
      const [low, high] = [this.#words[at + PARAMETER.value / 4], this.#words[at + PARAMETER.value / 4 + 1]];
      const value = (BigInt(high as number) << 32n) | BigInt(low as number);
      const calls = this.#words[at + PARAMETER.calls / 4] as number;
      if (calls > 0) found.set(value, (found.get(value) ?? 0) + calls);
      looked += calls + (this.#words[at + PARAMETER.others / 4] as number);
    }
    const [most] = [...found].sort(([, a], [, b]) => b - a);
    return most === undefined ? null : { value: most[0], calls: most[1], others: looked - most[1] };
  }

  /** Adds to a lane's call count; the caller is the only writer of that lane. */
  addCall(lane: number, functionIndex: number, sampleRate: number): void {
    const base = laneAddress(this.#layout, lane);
    if (sampleRate === 1) {
      this.#add((base + this.#layout.callCounts + 8 * functionIndex) / 4, 1);
      return;
    }
    const tick = (base + this.#layout.ticks + 4 * functionIndex) / 4;
    const ticks = (this.#words[tick] as number) + 1;
    this.#words[tick] = ticks === sampleRate ? 0 : ticks;
    if (ticks === sampleRate) this.#add((base + this.#layout.callCounts + 8 * functionIndex) / 4, sampleRate);
  }

  addBlock(lane: number, blockNumber: number): void {
    const { blockCounts } = this.#layout;
    if (blockCounts !== null) this.#add((laneAddress(this.#layout, lane) + blockCounts + 8 * blockNumber) / 4, 1);
  }

  /** Sets all counts to 0. Exact only while nothing runs. */
  reset(): void {
    const layout = this.#layout;
    for (let lane = 0; lane < layout.lanes; lane++) {
      const base = laneAddress(layout, lane);
      this.#words.fill(0, (base + layout.callCounts) / 4, (base + layout.laneSize) / 4);
    }
  }

  /** Sum over the lanes of the cell at an offset in each. */
  #sum(offset: number): number {
    let sum = 0;
    for (let lane = 0; lane < this.#layout.lanes; lane++) {
      sum += this.#read((laneAddress(this.#layout, lane) + offset) / 4);
    }
    return sum;
  }

  #read(at: number): number {
    for (;;) {
      const high = this.#words[at + 1] as number;
      const low = this.#words[at] as number;
      if (this.#words[at + 1] === high) return high * 2 ** 32 + low;
    }
  }

  #add(at: number, count: number): void {
    const sum = this.#read(at) + count;
    this.#words[at + 1] = Math.floor(sum / 2 ** 32);
    this.#words[at] = sum % 2 ** 32;
  }
}
