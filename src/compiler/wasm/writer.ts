import { writeFloat } from '../../hir/numeric/numbers.ts';

/** How many bytes `u32` takes for a number. */
export function sizeOfU32(value: number): number {
  return value < 0x80 ? 1 : value < 0x4000 ? 2 : value < 0x20_0000 ? 3 : value < 0x1000_0000 ? 4 : 5;
}

/** Up to this many bytes, a copy costs less than the view that a bulk copy needs. */
const LEAST_BULK_COPY = 128;

const encoder = new TextEncoder();
const floatBytes = new DataView(new ArrayBuffer(8));

/** A growing byte buffer that writes WebAssembly's encodings (WebAssembly 2.0, section 5). */
export class ByteWriter {
  #bytes: Uint8Array;
  #length = 0;

  constructor(capacity = 1024) {
    this.#bytes = new Uint8Array(capacity);
  }

  get length(): number {
    return this.#length;
  }

  /** Forgets what was written; the buffer is kept. */
  clear(): void {
    this.#length = 0;
  }

  #reserve(count: number): void {
    const needed = this.#length + count;
    if (needed <= this.#bytes.length) return;
    const grown = new Uint8Array(Math.max(needed, this.#bytes.length * 2));
    grown.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = grown;
  }

  byte(value: number): void {
    if (this.#length === this.#bytes.length) this.#reserve(1);
    this.#bytes[this.#length++] = value;
  }

  /** Unsigned LEB128 of a number below 2^32. */
  u32(value: number): void {
    if (value < 0x80) {
      this.byte(value);
      return;
    }
    this.#reserve(5);
    let rest = value;
    while (rest >= 0x80) {
      this.#bytes[this.#length++] = (rest & 0x7f) | 0x80;
      rest >>>= 7;
    }
    this.#bytes[this.#length++] = rest;
  }

  /** Signed LEB128 of a 32-bit integer, given signed or unsigned. */
  s32(value: number): void {
    this.#reserve(5);
    let rest = value | 0;
    for (;;) {
      const low = rest & 0x7f;
      rest >>= 7;
      if ((rest === 0 && (low & 0x40) === 0) || (rest === -1 && (low & 0x40) !== 0)) {
        this.#bytes[this.#length++] = low;
        return;
      }
      this.#bytes[this.#length++] = low | 0x80;
    }
  }

  /** Signed LEB128 of a 64-bit integer, given signed or unsigned. */
  s64(value: bigint): void {
    let rest = BigInt.asIntN(64, value);
    if (rest >= -0x8000_0000n && rest < 0x8000_0000n) {
      this.s32(Number(rest));
      return;
    }
    for (;;) {
      const low = Number(rest & 0x7fn);
      rest >>= 7n;
      if ((rest === 0n && (low & 0x40) === 0) || (rest === -1n && (low & 0x40) !== 0)) {
        this.byte(low);
        return;
      }
      this.byte(low | 0x80);
    }
  }

  f32(value: number): void {
    writeFloat(floatBytes, 0, 32, value);
    for (let i = 0; i < 4; i++) this.byte(floatBytes.getUint8(i));
  }

  f64(value: number): void {
    writeFloat(floatBytes, 0, 64, value);
    for (let i = 0; i < 8; i++) this.byte(floatBytes.getUint8(i));
  }

  /** A vector of bytes with its length before it. */
  name(text: string): void {
    const bytes = encoder.encode(text);
    this.u32(bytes.length);
    this.raw(bytes);
  }

  raw(bytes: Uint8Array): void {
    this.#reserve(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  /** Appends all that another writer holds. */
  append(other: ByteWriter): void {
    const { length } = other;
    if (length > LEAST_BULK_COPY) {
      this.raw(other.view());
      return;
    }
    this.#reserve(length);
    for (let i = 0; i < length; i++) this.#bytes[this.#length++] = other.#bytes[i] as number;
  }

  /** What was written so far; valid until the next write. */
  view(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  /** A copy of what was written. */
  bytes(): Uint8Array<ArrayBuffer> {
    return this.#bytes.slice(0, this.#length);
  }
}
