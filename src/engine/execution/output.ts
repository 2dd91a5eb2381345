/** Collects what a program prints and passes it on in pieces, so that printing costs no message a line. */

/** Characters that a run may print; what is beyond is dropped, once said. */
export const OUTPUT_LIMIT = 1 << 20;
const PIECE = 8192;
const FLUSH_MS = 50;

export class OutputBuffer {
  #all = '';
  #sent = 0;
  #lastFlush = 0;
  #cutOff = false;
  readonly #send: (text: string) => void;

  constructor(send: (text: string) => void) {
    this.#send = send;
  }

  print(text: string): void {
    if (this.#cutOff) return;
    this.#all += text;
    if (this.#all.length > OUTPUT_LIMIT) {
      this.#cutOff = true;
      this.#all = `${this.#all.slice(0, OUTPUT_LIMIT)}\n(output cut off after ${OUTPUT_LIMIT} characters)\n`;
    }
    if (this.#all.length - this.#sent >= PIECE || performance.now() - this.#lastFlush >= FLUSH_MS) this.flush();
  }

  flush(): void {
    this.#lastFlush = performance.now();
    if (this.#sent === this.#all.length) return;
    this.#send(this.#all.slice(this.#sent));
    this.#sent = this.#all.length;
  }

  /** All that was printed since the last take. */
  take(): { output: string; cutOff: boolean } {
    this.flush();
    const taken = { output: this.#all, cutOff: this.#cutOff };
    this.#all = '';
    this.#sent = 0;
    this.#cutOff = false;
    return taken;
  }
}
