/** Reads a WebAssembly binary's numbers, one after the other (WebAssembly 2.0, section 5.2.2). */
export class ByteReader {
  constructor(
    readonly bytes: Uint8Array,
    public at: number,
  ) {}

  get done(): boolean {
    return this.at >= this.bytes.length;
  }
  byte(): number {
    return this.bytes[this.at++] ?? 0;
  }
  /** A LEB128 number that is known to be unsigned; of others, only where they end is right. */
  u32(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.byte();
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
  }
  /** Bytes with their number before them. */
  vector(): Uint8Array {
    const length = this.u32();
    const start = this.at;
    this.at += length;
    return this.bytes.subarray(start, this.at);
  }
}
