/**
 * The values of a function while its body is parsed. A use may stand before its definition. If only the value is
 * missing, the operand is filled in at the end (`Hole`). If its type is needed to understand the line (a literal takes
 * its type from it, or none is written for the result), the line waits and is read again as soon as the name is
 * defined: at most once more per operand.
 */
import { type Block, Instruction, Literal, type Operand, Value } from '../module.ts';
import { VOID } from '../types.ts';
import type { Reader } from './reader.ts';
import { BROKEN, namesOf } from './scope.ts';

/** Thrown when a line must wait for a definition. */
export const WAIT = new Error('parser waits for a definition');

/** Stands in an operand list where a later definition will be filled in. */
export const UNRESOLVED: Operand = new Literal({ kind: 'scalar', type: VOID, value: 0 });

/** Hold the places of what a waiting line will make. */
export const RESERVED_INSTRUCTION = new Instruction(
  0,
  'unreachable',
  VOID,
  null,
  [],
  [],
  null,
  { start: 0, end: 0 },
  [],
);
export const RESERVED_VALUE = new Value(0, '', VOID, null, { start: 0, end: 0 });

/** An operand whose value is not defined yet. */
export interface Hole {
  readonly instruction: Instruction;
  readonly slot: number;
  readonly token: number;
}

/** A place in the function, kept for a line that cannot be understood yet. */
export interface Reservation {
  readonly block: Block;
  readonly position: number;
  readonly instructionIndex: number;
  /** -1 if the line names no result. */
  readonly valueIndex: number;
}

export interface WaitingLine {
  /** The line's first token. */
  readonly start: number;
  readonly reservation: Reservation;
  /** The number of the name that the line will define, or -1. */
  readonly resultName: number;
  /** The token of the operand whose type is wanted, and the number of the value's name. */
  readonly awaited: number;
  readonly awaitedName: number;
}

export class Definitions {
  readonly #reader: Reader;
  /** By the number of the name; emptied after each function. */
  readonly #values: (Value | typeof BROKEN | undefined)[] = [];
  readonly #names: number[] = [];
  readonly #holes: Hole[] = [];
  /** By the number of the name that they wait for. */
  readonly #waiting = new Map<number, WaitingLine[]>();
  readonly #ready: WaitingLine[] = [];

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  value(name: number): Value | typeof BROKEN | undefined {
    return this.#values[name];
  }

  /** The first definition counts; a broken one gives way to another. */
  define(name: number, value: Value | typeof BROKEN): void {
    if (this.#values[name] === undefined) this.#names.push(name);
    else if (value === BROKEN) return;
    this.#values[name] = value;
    if (this.#waiting.size === 0) return;
    const lines = this.#waiting.get(name);
    if (lines === undefined) return;
    this.#waiting.delete(name);
    for (const line of lines) this.#ready.push(line);
  }

  addHole(hole: Hole): void {
    this.#holes.push(hole);
  }

  wait(line: WaitingLine): void {
    const name = line.awaitedName;
    const lines = this.#waiting.get(name);
    if (lines === undefined) this.#waiting.set(name, [line]);
    else lines.push(line);
  }

  /** Whether lines have got what they waited for. */
  get hasReady(): boolean {
    return this.#ready.length > 0;
  }
  nextReady(): WaitingLine | undefined {
    return this.#ready.pop();
  }

  /** Ends a function: reports what is missing, fills the holes and forgets all names. `readReady` reads ready lines. */
  finish(readReady: () => void): void {
    if (this.#waiting.size > 0) this.#giveUpWaiting(readReady);
    for (const { instruction, slot, token } of this.#holes) {
      const value = this.#values[this.#reader.tokens.name(token)];
      if (value === undefined) this.#reportUndefined(token);
      else if (value !== BROKEN) instruction.operands[slot] = value;
    }
    this.#holes.length = 0;
    for (const name of this.#names) this.#values[name] = undefined;
    this.#names.length = 0;
  }

  /** Reports one line for each missing or circular type; the lines that depend on it are then read and say nothing. */
  #giveUpWaiting(readReady: () => void): void {
    const reader = this.#reader;
    const promised = new Set([...this.#waiting.values()].flat().map((line) => line.resultName));
    for (const onlyMissing of [true, false]) {
      for (const [name, [line]] of this.#waiting) {
        const { awaited } = line as WaitingLine;
        if (!promised.has(name)) {
          this.#reportUndefined(awaited, name);
        } else if (!onlyMissing) {
          const text = reader.names.text(name);
          const advice = `Write it at the definition: \`%${text}: T = …\`.`;
          const message = `The type of \`%${text}\` is needed here, but nothing says it. ${advice}`;
          reader.report('cannot-infer', message, reader.spanOf(awaited));
          this.define(name, BROKEN);
        }
        readReady();
      }
    }
  }

  /** Reports a name that nothing defines, once in a function. */
  #reportUndefined(token: number, name = this.#reader.tokens.name(token)): void {
    const reader = this.#reader;
    if (this.#values[name] !== undefined) return;
    const text = reader.names.text(name);
    const guess = reader.suggest(text, namesOf(this.#values, reader.names), '%');
    reader.report('undefined-value', `There is no value \`%${text}\` in this function.${guess}`, reader.spanOf(token));
    this.define(name, BROKEN);
  }
}
