/**
 * All events of a program, a column a field: some 50 bytes an event besides its words, where an object takes several
 * hundred. Events are never let go; there are only as many as functions, tiers and attempts allow.
 */
import { EVENT_KINDS, type TierEvent } from '../engine/api.ts';
import type { OptimizationTier } from '../engine/tiering/config.ts';

const FIRST_CAPACITY = 64;
/** In columns that have no number for null. */
const NONE = -1;

interface Columns {
  readonly at: Float64Array;
  readonly count: Float64Array;
  readonly compileMs: Float64Array;
  readonly bytes: Float64Array;
  readonly sequence: Uint32Array;
  readonly functionIndex: Uint32Array;
  readonly job: Uint32Array;
  readonly worker: Int32Array;
  readonly name: Uint32Array;
  readonly reason: Uint32Array;
  /** The event of the same function before this one. */
  readonly before: Int32Array;
  readonly kind: Uint8Array;
  readonly from: Int8Array;
  readonly to: Int8Array;
}

export class EventStore {
  #columns = columns(FIRST_CAPACITY);
  #capacity = FIRST_CAPACITY;
  #length = 0;
  readonly #strings: string[] = [];
  readonly #stringIndex = new Map<string, number>();
  #stringBytes = 0;
  /** The newest event of each function. */
  readonly #newest = new Map<number, number>();

  get length(): number {
    return this.#length;
  }

  /** Memory that the columns and the words take. */
  get bytes(): number {
    let bytes = this.#stringBytes;
    for (const name of Object.keys(this.#columns) as (keyof Columns)[]) bytes += this.#columns[name].byteLength;
    return bytes;
  }

  push(event: TierEvent): void {
    if (this.#length === this.#capacity) this.#grow();
    const i = this.#length;
    const c = this.#columns;
    c.at[i] = event.at;
    c.count[i] = event.count;
    c.compileMs[i] = event.compileMs ?? NONE;
    c.bytes[i] = event.bytes ?? NONE;
    c.sequence[i] = event.sequence;
    c.functionIndex[i] = event.functionIndex;
    c.job[i] = event.job;
    c.worker[i] = event.worker ?? NONE;
    c.name[i] = this.#intern(event.function);
    c.reason[i] = this.#intern(event.reason);
    c.before[i] = this.#newest.get(event.functionIndex) ?? NONE;
    c.kind[i] = EVENT_KINDS.indexOf(event.kind);
    c.from[i] = event.from;
    c.to[i] = event.to;
    this.#newest.set(event.functionIndex, i);
    this.#length += 1;
  }

  /** The event at a place in the order in which they came. */
  get(i: number): TierEvent {
    if (i < 0 || i >= this.#length) throw new RangeError(`there is no event ${i} of ${this.#length}`);
    const c = this.#columns;
    const optional = (value: number): number | null => (value === NONE ? null : value);
    return {
      sequence: c.sequence[i] as number,
      at: c.at[i] as number,
      functionIndex: c.functionIndex[i] as number,
      function: this.#strings[c.name[i] as number] as string,
      kind: EVENT_KINDS[c.kind[i] as number] as TierEvent['kind'],
      from: c.from[i] as OptimizationTier,
      to: c.to[i] as OptimizationTier,
      count: c.count[i] as number,
      reason: this.#strings[c.reason[i] as number] as string,
      job: c.job[i] as number,
      worker: optional(c.worker[i] as number),
      compileMs: optional(c.compileMs[i] as number),
      bytes: optional(c.bytes[i] as number),
    };
  }

  /** The time of an event, without making an object of it. */
  timeOf(i: number): number {
    return this.#columns.at[i] as number;
  }

  *[Symbol.iterator](): Generator<TierEvent> {
    for (let i = 0; i < this.#length; i++) yield this.get(i);
  }

  /** The events of one function, in the order in which they came. */
  ofFunction(functionIndex: number): TierEvent[] {
    const events: TierEvent[] = [];
    for (let i = this.#newest.get(functionIndex) ?? NONE; i !== NONE; i = this.#columns.before[i] as number) {
      events.push(this.get(i));
    }
    return events.toReversed();
  }

  #intern(text: string): number {
    let index = this.#stringIndex.get(text);
    if (index === undefined) {
      index = this.#strings.length;
      this.#strings.push(text);
      this.#stringIndex.set(text, index);
      this.#stringBytes += 2 * text.length;
    }
    return index;
  }

  #grow(): void {
    this.#capacity *= 2;
    const wider = columns(this.#capacity);
    for (const name of Object.keys(wider) as (keyof Columns)[]) wider[name].set(this.#columns[name]);
    this.#columns = wider;
  }
}

function columns(capacity: number): Columns {
  return {
    at: new Float64Array(capacity),
    count: new Float64Array(capacity),
    compileMs: new Float64Array(capacity),
    bytes: new Float64Array(capacity),
    sequence: new Uint32Array(capacity),
    functionIndex: new Uint32Array(capacity),
    job: new Uint32Array(capacity),
    worker: new Int32Array(capacity),
    name: new Uint32Array(capacity),
    reason: new Uint32Array(capacity),
    before: new Int32Array(capacity),
    kind: new Uint8Array(capacity),
    from: new Int8Array(capacity),
    to: new Int8Array(capacity),
  };
}
