/**
 * Counts (of calls, or of block executions) over time in bounded memory. When the table is full every second sample is dropped, so old samples get
 * thinner while the newest ones keep the rate at which they were taken.
 */

/** Cells (samples × counters) that one history may hold: 8 MB, if it isn't for very many counters. */
const CELLS = 1_000_000;
const MOST_SAMPLES = 720;
const FEWEST_SAMPLES = 16;

/** One recorded count. */
export interface CountPoint {
  readonly at: number;
  readonly count: number;
}

export class CountHistory {
  readonly #functions: number;
  readonly #capacity: number;
  readonly #times: Float64Array;
  readonly #counts: Float64Array;
  #length = 0;

  constructor(functions: number, capacity = capacityFor(functions)) {
    this.#functions = functions;
    this.#capacity = capacity;
    this.#times = new Float64Array(capacity);
    this.#counts = new Float64Array(capacity * functions);
  }

  /** How many samples are held. */
  get length(): number {
    return this.#length;
  }

  /** Time of the newest sample, or null. */
  get lastAt(): number | null {
    return this.#length === 0 ? null : (this.#times[this.#length - 1] as number);
  }

  /** Takes one sample of all functions. A sample that isn't later than the newest one replaces it. */
  push(at: number, countOf: (functionIndex: number) => number): void {
    if (this.#length > 0 && at <= (this.#times[this.#length - 1] as number)) this.#length -= 1;
    else if (this.#length === this.#capacity) this.#thin();
    const row = this.#length * this.#functions;
    for (let f = 0; f < this.#functions; f++) this.#counts[row + f] = countOf(f);
    this.#times[this.#length] = at;
    this.#length += 1;
  }

  get bytes(): number {
    return this.#times.byteLength + this.#counts.byteLength;
  }

  timeOf(sample: number): number {
    return this.#times[sample] as number;
  }

  /** All counts of one sample; a view that the next `push` may change. */
  row(sample: number): Float64Array {
    return this.#counts.subarray(sample * this.#functions, (sample + 1) * this.#functions);
  }

  /** The newest sample that was taken by then, or null. */
  sampleAt(time: number): number | null {
    let low = 0;
    let high = this.#length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#times[middle] as number) <= time) low = middle + 1;
      else high = middle;
    }
    return low === 0 ? null : low - 1;
  }

  /** The samples of one function in the order of time. */
  points(functionIndex: number): CountPoint[] {
    const points: CountPoint[] = [];
    for (let i = 0; i < this.#length; i++) {
      points.push({
        at: this.#times[i] as number,
        count: this.#counts[i * this.#functions + functionIndex] as number,
      });
    }
    return points;
  }

  #thin(): void {
    let kept = 0;
    for (let i = 0; i < this.#length; i += 2) {
      this.#times[kept] = this.#times[i] as number;
      this.#counts.copyWithin(kept * this.#functions, i * this.#functions, (i + 1) * this.#functions);
      kept += 1;
    }
    this.#length = kept;
  }
}

function capacityFor(functions: number): number {
  return Math.max(FEWEST_SAMPLES, Math.min(MOST_SAMPLES, Math.floor(CELLS / Math.max(1, functions))));
}
