/** Sets of small numbers, for analyses that flow them through a graph. */
export class Bits {
  readonly words: Uint32Array;

  constructor(readonly size: number) {
    this.words = new Uint32Array((size + 31) >> 5);
  }

  has(i: number): boolean {
    return ((this.words[i >> 5] as number) & (1 << (i & 31))) !== 0;
  }
  add(i: number): void {
    this.words[i >> 5] = (this.words[i >> 5] as number) | (1 << (i & 31));
  }
  delete(i: number): void {
    this.words[i >> 5] = (this.words[i >> 5] as number) & ~(1 << (i & 31));
  }
  fill(): void {
    this.words.fill(0xffff_ffff);
  }
  clear(): void {
    this.words.fill(0);
  }

  addAll({ words }: Bits): void {
    for (let w = 0; w < words.length; w++) this.words[w] = (this.words[w] as number) | (words[w] as number);
  }
  deleteAll({ words }: Bits): void {
    for (let w = 0; w < words.length; w++) this.words[w] = (this.words[w] as number) & ~(words[w] as number);
  }
  keepAll({ words }: Bits): void {
    for (let w = 0; w < words.length; w++) this.words[w] = (this.words[w] as number) & (words[w] as number);
  }
  /** Takes over another set; whether that changed anything. */
  assign({ words }: Bits): boolean {
    let changed = false;
    for (let w = 0; w < words.length; w++) {
      changed ||= this.words[w] !== words[w];
      this.words[w] = words[w] as number;
    }
    return changed;
  }
}
