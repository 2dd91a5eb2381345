/** Practice for a compiler while nothing else is to be done, in rounds; it can be broken off and taken up again. */
export class Practice {
  #left: number;
  /** Rises with each beginning and each end, so that an earlier `goOn` knows that it is over. */
  #turn = 0;

  constructor(rounds: number) {
    this.#left = rounds;
  }

  /** Practises until all rounds have been done, ever, or somebody wants it to rest: false then. */
  async goOn(round: () => Promise<void>): Promise<boolean> {
    const mine = ++this.#turn;
    while (this.#left > 0 && mine === this.#turn) {
      await round();
      this.#left -= 1;
    }
    return mine === this.#turn;
  }

  rest(): void {
    this.#turn += 1;
  }
}
