/** Practice for the compilers while nothing else is to be done, in rounds; it can be broken off and taken up again. */
import { TUNING } from '../tiering/tuning.ts';

export class Practice {
  #left: number = TUNING.exerciseRounds;
  /** Rises with each beginning and each end, so that an earlier `goOn` knows that it is over. */
  #turn = 0;

  /** Practises until all rounds have been done, ever, or somebody wants it to rest. */
  async goOn(round: () => Promise<void>): Promise<void> {
    const mine = ++this.#turn;
    while (this.#left > 0 && mine === this.#turn) {
      await round();
      this.#left -= 1;
    }
  }

  rest(): void {
    this.#turn += 1;
  }
}
