/** Parses the body of a function: its blocks, and the lines of its instructions. */
import {
  Address,
  Block,
  elementPointer,
  type Func,
  Instruction,
  Literal,
  type Operand,
  type Payload,
  type Span,
  Value,
} from '../module.ts';
import {
  FUTURE_OPCODES,
  IGNORED_OPCODES,
  isOpcode,
  isResultOptional,
  isTerminator,
  OPCODES,
  type Opcode,
  opInfo,
} from '../opcodes.ts';
import { type Type, VOID } from '../types.ts';
import { failUndefinedSymbol, parseScalar } from './constants.ts';
import {
  Definitions,
  RESERVED_INSTRUCTION,
  RESERVED_VALUE,
  type Reservation,
  UNRESOLVED,
  WAIT,
} from './definitions.ts';
import { parseInstruction } from './instructions.ts';
import type { Item } from './items.ts';
import { isLiteralWord, ownType } from './literals.ts';
import { GIVE_UP, type Reader } from './reader.ts';
import { BROKEN, type ModuleScope, namesOf } from './scope.ts';
import { Token } from './tokens.ts';
import type { TypeParser } from './types.ts';

const NO_TARGETS: Block[] = [];
const NO_RESULT = -1;

export class BodyParser {
  func!: Func;
  /** What the current line has given so far. */
  operands: Operand[] = [];
  targets: Block[] = NO_TARGETS;
  parts: Span[] = [];
  /** The type written for the line's result, or null. */
  resultType: Type | null = null;
  #resultToken = NO_RESULT;
  /** The token that names the operation. */
  #opToken = 0;
  #start = 0;
  #block!: Block;
  #reservation: Reservation | null = null;
  #awaited = 0;
  #awaitedName = 0;

  readonly #definitions: Definitions;
  /** By the number of the name; emptied after each function. */
  readonly #blocks: (Block | undefined)[] = [];
  readonly #definedBlocks: number[] = [];
  /** By the number of the name, for the whole module. */
  readonly #opcodes: (Opcode | null | undefined)[] = [];
  readonly #literals: (Literal | undefined)[] = [];
  readonly #ownTypes: (Type | null | undefined)[] = [];

  readonly #lineHoles: { readonly slot: number; readonly token: number }[] = [];

  constructor(
    readonly reader: Reader,
    readonly scope: ModuleScope,
    readonly types: TypeParser,
  ) {
    this.#definitions = new Definitions(reader);
  }

  /** Reads the body that begins at token `start`. `paramNames` are numbers; `labels` are those of the item. */
  parse(func: Func, paramNames: readonly number[], start: number, item: Item, labels: readonly number[]): void {
    this.func = func;
    for (let i = 0; i < paramNames.length; i++)
      this.#definitions.define(paramNames[i] as number, func.params[i] as Value);
    this.#makeBlocks(start, item, labels);
    this.#readLines(start, item, labels);
    this.#definitions.finish(() => this.#readReady());
    for (const name of this.#definedBlocks) this.#blocks[name] = undefined;
    this.#definedBlocks.length = 0;
  }

  // What instructions are made of.

  /** Reads an operand; a literal is to be of the expected type, if there is one. */
  operand(expected: Type | null): void {
    const { reader } = this;
    const at = reader.at;
    switch (reader.kind) {
      case Token.Value: {
        const value = this.#definitions.value(reader.tokens.name(at));
        if (value === BROKEN) throw GIVE_UP;
        if (value === undefined) this.#lineHoles.push({ slot: this.operands.length, token: at });
        this.operands.push(value ?? UNRESOLVED);
        reader.at++;
        break;
      }
      case Token.Symbol: {
        const name = reader.tokens.name(at);
        const symbol = this.scope.symbol(name);
        if (symbol === BROKEN) throw GIVE_UP;
        if (symbol === undefined) failUndefinedSymbol(reader, this.scope);
        const address = this.scope.address(name, symbol);
        this.operands.push(elementPointer(address.type, expected) === null ? address : new Address(symbol, expected));
        reader.at++;
        break;
      }
      default:
        this.operands.push(this.#literal(expected));
    }
    this.parts.push(reader.spanFrom(at));
  }

  /** Reads the name of a block. */
  target(): void {
    const { reader } = this;
    const at = reader.at;
    const kind = reader.kind;
    if (kind !== Token.Word && kind !== Token.Number) {
      reader.failExpected(kind === Token.Value ? 'a block, whose name is written without `%`' : 'the name of a block');
    }
    const block = this.#blocks[reader.tokens.name(at)];
    if (block === undefined) {
      const name = reader.nameText;
      const guess = reader.suggest(name, namesOf(this.#blocks, reader.names));
      return reader.fail(
        'undefined-block',
        `There is no block \`${name}\` in this function.${guess}`,
        reader.spanOf(at),
      );
    }
    if (this.targets === NO_TARGETS) this.targets = [];
    this.targets.push(block);
    this.parts.push(reader.spanOf(at));
    reader.at++;
  }

  /** The type that the operand at a token has of itself; null for a literal without one and a later definition. */
  typeAt(token: number): Type | null {
    const { reader } = this;
    const name = reader.tokens.name(token);
    switch (reader.tokens.kind(token)) {
      case Token.Value: {
        const value = this.#definitions.value(name);
        if (value === BROKEN) throw GIVE_UP;
        return value === undefined ? null : value.type;
      }
      case Token.Symbol: {
        const symbol = this.scope.symbol(name);
        return symbol === undefined || symbol === BROKEN ? null : this.scope.address(name, symbol).type;
      }
      case Token.Number:
      case Token.Word: {
        let type = this.#ownTypes[name];
        if (type === undefined) {
          type = ownType(reader.names.text(name));
          this.#ownTypes[name] = type;
        }
        return type;
      }
      default:
        return null;
    }
  }

  /**
   * Reads a value whose name is only the beginning of the token's, and gives its type: `%o` of `%o.method`. Afterwards
   * the reader is behind the token.
   */
  valueBefore(token: number, name: string): Type {
    const { reader } = this;
    const start = reader.tokens.start(token);
    const span = { start, end: start + 1 + name.length };
    const number = reader.names.internText(name);
    const value = this.#definitions.value(number);
    if (value === BROKEN) throw GIVE_UP;
    if (value === undefined) {
      this.#awaited = token;
      this.#awaitedName = number;
      throw WAIT;
    }
    this.operands.push(value);
    this.parts.push(span);
    reader.at = token + 1;
    return value.type;
  }

  /** Whether the operand at a token is a literal that takes its type from its place. */
  isBareLiteral(token: number): boolean {
    const kind = this.reader.tokens.kind(token);
    return (kind === Token.Number || kind === Token.Word) && this.typeAt(token) === null;
  }

  /** Puts the line off if the operand at a token is defined later. */
  awaitType(token: number): void {
    const { tokens } = this.reader;
    if (tokens.kind(token) !== Token.Value || this.#definitions.value(tokens.name(token)) !== undefined) return;
    this.#awaited = token;
    this.#awaitedName = tokens.name(token);
    throw WAIT;
  }

  /** Forgets the result that a dump writes where there is none. */
  dropResult(): void {
    this.#resultToken = NO_RESULT;
  }

  /** Ends the line with an instruction of the given type. */
  finish(op: Opcode, type: Type, payload: Payload | null): void {
    const { reader, func } = this;
    reader.expectInstructionEnd();
    const span = reader.spanFrom(this.#start);
    const optional = isResultOptional(op);
    if (type === VOID && this.#resultToken !== NO_RESULT) {
      const what = OPCODES[op].effect === 'calls' ? 'This call returns nothing' : `\`${op}\` gives no value`;
      reader.fail('bad-result', `${what}, so nothing can be named here.`, reader.spanOf(this.#resultToken));
    }
    if (type !== VOID && this.#resultToken === NO_RESULT && !optional) {
      const usage = `Write \`${opInfo(op).usage}\`.`;
      reader.fail('bad-result', `The value of this \`${op}\` needs a name. ${usage}`, reader.spanOf(this.#opToken));
    }

    const reserved = this.#reservation;
    const index = reserved === null ? func.instructionCount++ : reserved.instructionIndex;
    const instruction = new Instruction(index, op, type, null, this.operands, this.targets, payload, span, this.parts);
    instruction.block = this.#block;
    instruction.opStart = reader.tokens.start(this.#opToken);
    if (reserved === null) this.#block.instructions.push(instruction);
    else this.#block.instructions[reserved.position] = instruction;
    for (const { slot, token } of this.#lineHoles) this.#definitions.addHole({ instruction, slot, token });
    if (type !== VOID) this.#makeResult(instruction, reserved);
  }

  #makeResult(instruction: Instruction, reserved: Reservation | null): void {
    const { reader, func } = this;
    const token = this.#resultToken;
    const named = token !== NO_RESULT;
    const index = reserved === null || reserved.valueIndex === -1 ? func.values.length : reserved.valueIndex;
    const name = named ? reader.names.text(reader.tokens.name(token)) : '';
    const span = named ? reader.spanOf(token) : instruction.span;
    const value = new Value(index, name, instruction.type, instruction, span);
    func.values[index] = value;
    instruction.result = value;
    if (!named) return;
    const previous = this.#definitions.value(reader.tokens.name(token));
    if (previous === undefined || previous === BROKEN) {
      this.#definitions.define(reader.tokens.name(token), value);
    } else {
      reader.report(
        'duplicate-name',
        `\`%${name}\` is already defined in this function; every value is defined exactly once.`,
        span,
      );
    }
  }

  /** A literal, cached: the same text mostly stands for the same type. */
  #literal(expected: Type | null): Literal {
    const { reader } = this;
    const kind = reader.kind;
    if (kind === Token.Word || kind === Token.Number) {
      const name = reader.tokens.name(reader.at);
      const cached = this.#literals[name];
      if (cached !== undefined && cached.type === expected) {
        reader.at++;
        return cached;
      }
      const text = reader.names.text(name);
      if (kind === Token.Number || isLiteralWord(text)) {
        const literal = new Literal(parseScalar(this.types, expected));
        // `null:*T` says its type in the tokens that follow, so its text alone says nothing.
        if (text !== 'null') this.#literals[name] = literal;
        return literal;
      }
      if (text === 'undef') failUndef(reader, reader.at);
      if (this.#definitions.value(name) !== undefined) {
        reader.fail('syntax', `Names of values begin with \`%\`: write \`%${text}\`.`, reader.spanOf(reader.at));
      }
    }
    return reader.failExpected('an operand: a %value, a literal or an @name');
  }

  // Lines.

  #makeBlocks(start: number, item: Item, labels: readonly number[]): void {
    const { reader, func } = this;
    if (start !== labels[0] && this.#hasOwnEntry(start, item, labels)) {
      let name = 'entry';
      const taken = new Set(labels.map((label) => reader.names.text(reader.tokens.name(label))));
      for (let n = 0; taken.has(name); n++) name = `entry${n}`;
      const block = new Block(0, name, reader.spanOf(start));
      func.blocks.push(block);
      this.#defineBlock(reader.names.internText(name), block);
    }
    for (const label of labels) {
      const id = reader.tokens.name(label);
      const block = new Block(func.blocks.length, reader.names.text(id), reader.spanOf(label));
      func.blocks.push(block);
      if (this.#blocks[id] === undefined) this.#defineBlock(id, block);
      else reader.report('duplicate-name', `This function has another block \`${block.name}\`.`, block.span);
    }
    if (func.blocks.length === 0) {
      reader.report('syntax', 'A function needs at least one block, such as `entry:` and `return`.', func.nameSpan);
    }
  }

  #defineBlock(name: number, block: Block): void {
    this.#blocks[name] = block;
    this.#definedBlocks.push(name);
  }

  /**
   * Whether the lines before the first label are a block without a name. If they have no terminator they are the
   * constants of a Zyntax dump and belong to the first block.
   */
  #hasOwnEntry(start: number, item: Item, labels: readonly number[]): boolean {
    const { tokens } = this.reader;
    const end = labels[0] ?? item.end;
    if (labels.length === 0) return tokens.kind(start) !== Token.RightBrace && start < item.end;
    for (let i = start; i < end; i++) {
      const word = tokens.isFirst(i) || i === start ? this.reader.wordAt(i) : null;
      if (word !== null && isOpcode(word) && isTerminator(word)) return true;
    }
    return false;
  }

  #readLines(start: number, item: Item, labels: readonly number[]): void {
    const { reader, func } = this;
    const firstLabelled = func.blocks.length - labels.length;
    let block = func.blocks[0];
    let nextLabel = 0;
    reader.startAt(start);
    for (;;) {
      // A list that is not closed may have read over a label.
      while (nextLabel < labels.length && (labels[nextLabel] as number) < reader.at) {
        block = func.blocks[firstLabelled + nextLabel++];
      }
      if (reader.at >= item.end) {
        const last = reader.tokens.end(item.end - 1);
        return reader.report('syntax', 'The body of this function has no closing `}`.', { start: last, end: last });
      }
      if (reader.at === labels[nextLabel]) {
        block = func.blocks[firstLabelled + nextLabel++];
        reader.startAt(reader.at + 2);
        continue;
      }
      if (reader.tokens.kind(reader.at) === Token.RightBrace) break;
      if (block === undefined) return;
      this.#line(reader.at, block, null);
      if (this.#definitions.hasReady) {
        const next = reader.at;
        this.#readReady();
        reader.startAt(next);
      }
    }
    reader.at++;
    if (reader.at < item.end && !reader.tokens.isFirst(reader.at)) {
      reader.report(
        'syntax',
        `Expected the end of the line, but found ${reader.describe(reader.at)}.`,
        reader.spanOf(reader.at),
      );
    }
  }

  /** Reads the line at a token; afterwards the reader is at the next one. */
  #line(start: number, block: Block, reservation: Reservation | null): void {
    const { reader } = this;
    reader.startAt(start);
    this.#start = start;
    this.#block = block;
    this.#reservation = reservation;
    this.#resultToken = NO_RESULT;
    this.resultType = null;
    this.operands = [];
    this.targets = NO_TARGETS;
    this.parts = [];
    this.#lineHoles.length = 0;
    try {
      this.#statement(start);
    } catch (error) {
      if (error === WAIT) this.#wait(start);
      else if (error !== GIVE_UP) throw error;
      else if (this.#resultToken !== NO_RESULT) this.#definitions.define(reader.tokens.name(this.#resultToken), BROKEN);
      reader.skipLine(start);
    }
  }

  /** `[%r[: T] =] [tail] op …` */
  #statement(start: number): void {
    const { reader } = this;
    const { tokens } = reader;
    let word = start;
    if (tokens.kind(start) === Token.Value) {
      this.#resultToken = start;
      reader.at++;
      if (reader.take(Token.Colon)) this.resultType = this.types.parse();
      else if (reader.kind !== Token.Equals) reader.failExpected('`: T =` or `=` and an instruction');
      reader.expect(Token.Equals);
      word = reader.expect(Token.Word, 'the name of an instruction');
    } else if (tokens.kind(start) === Token.Word) {
      reader.at++;
    } else {
      reader.fail(
        'syntax',
        `Expected an instruction, a block (\`name:\`) or \`}\`, but found ${reader.describe(start)}.`,
        reader.spanOf(start),
      );
    }
    const tail = reader.wordAt(word) === 'tail' && reader.kind === Token.Word;
    this.#opToken = word;
    if (tail) word = reader.at++;
    const name = tokens.name(word);
    let op = this.#opcodes[name];
    if (op === undefined) {
      const text = reader.names.text(name);
      op = isOpcode(text) ? text : null;
      this.#opcodes[name] = op;
    }
    if (op === null) return this.#otherWord(word);
    if (tail && op !== 'call' && op !== 'call_indirect') {
      reader.fail('syntax', 'Only `call` and `call_indirect` can follow `tail`.', reader.spanOf(word));
    }
    parseInstruction(this, op, tail);
  }

  /** Explains a word that is no instruction of this version. */
  #otherWord(token: number): void {
    const { reader } = this;
    const text = reader.names.text(reader.tokens.name(token));
    if (IGNORED_OPCODES.has(text)) return reader.skipLine(this.#start);
    const future = FUTURE_OPCODES.get(text);
    if (future !== undefined) reader.failNotSupported(`\`${text}\` (${future})`, reader.spanOf(token));
    if (text === 'undef') failUndef(reader, token);
    const guess = reader.suggest(text, Object.keys(OPCODES));
    reader.fail('unknown-opcode', `There is no instruction \`${text}\`.${guess}`, reader.spanOf(token));
  }

  /** Reads the lines whose waiting is over, and those that they set free. */
  #readReady(): void {
    for (let line = this.#definitions.nextReady(); line !== undefined; line = this.#definitions.nextReady()) {
      this.#line(line.start, line.reservation.block, line.reservation);
    }
  }

  #wait(start: number): void {
    const { func } = this;
    const { tokens } = this.reader;
    const resultName = this.#resultToken === NO_RESULT ? NO_RESULT : tokens.name(this.#resultToken);
    let reservation = this.#reservation;
    if (reservation === null) {
      reservation = {
        block: this.#block,
        position: this.#block.instructions.length,
        instructionIndex: func.instructionCount++,
        valueIndex: resultName === NO_RESULT ? -1 : func.values.length,
      };
      this.#block.instructions.push(RESERVED_INSTRUCTION);
      if (resultName !== NO_RESULT) func.values.push(RESERVED_VALUE);
    }
    this.#definitions.wait({ start, reservation, resultName, awaited: this.#awaited, awaitedName: this.#awaitedName });
  }
}

function failUndef(reader: Reader, token: number): never {
  return reader.fail(
    'undef',
    '`undef` is not part of the language: write the constant you mean.',
    reader.spanOf(token),
  );
}
