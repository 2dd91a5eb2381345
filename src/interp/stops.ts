/** Code that stops: the same operations at the same positions, with `stop` in place of some instructions' first one. */
import type { Instruction } from '../hir/module.ts';
import { OPERATION_WORDS, Operation } from './execute.ts';
import type { FunctionCode } from './function-code.ts';

/** Stops before these instructions; before every one without any. */
export function withStops(decoded: FunctionCode, before: Iterable<Instruction> | null): Int32Array {
  const code = decoded.plain.slice();
  const stop = (position: number) => {
    if (position !== -1) code[position] = Operation.stop;
  };
  if (before === null) for (const position of decoded.positionOf) stop(position);
  else for (const { index } of before) stop(decoded.positionOf[index] as number);
  return code;
}

/** A function's code in which one instruction runs, and every other one stops. */
export class SingleStep {
  /** Stops before every instruction. */
  readonly stops: Int32Array;
  /** The same, with the one instruction that runs, and behind it room for the copy of a branch. */
  readonly code: Int32Array;
  readonly #decoded: FunctionCode;

  constructor(decoded: FunctionCode) {
    this.#decoded = decoded;
    this.stops = withStops(decoded, null);
    this.code = new Int32Array(2 * this.stops.length);
    this.code.set(this.stops);
  }

  /**
   * Lets the instruction at a position run; returns where it is to be started. What stands before a block's first
   * instruction, such as the entry of the function, runs up to that. A branch may lead back to itself, and
   * there it has to stop: it is run from a copy of it, which works because no branch asks where it stands.
   */
  open(position: number, instruction: Instruction): number {
    const { plain, positionOf } = this.#decoded;
    if (positionOf[instruction.index] !== position) return position;
    if (instruction.op === 'br' || instruction.op === 'brcond' || instruction.op === 'switch') {
      const length = OPERATION_WORDS + (instruction.op === 'br' ? 2 * (plain[position + 2] as number) : 0);
      this.code.set(plain.subarray(position, position + length), plain.length);
      return plain.length;
    }
    this.code[position] = plain[position] as number;
    return position;
  }

  close(position: number, instruction: Instruction): void {
    if (this.#decoded.positionOf[instruction.index] === position) this.code[position] = Operation.stop;
  }
}
