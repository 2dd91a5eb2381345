/** Parses instructions of LLVM IR. */
import {
  BINARY_OPERATORS,
  type BinaryOperator,
  type BlockRef,
  CAST_OPERATORS,
  type CastOperator,
  FLOAT_PREDICATES,
  INTEGER_PREDICATES,
  type Operation,
  type Value,
} from './ast.ts';
import { Token } from './lexer.ts';
import type { TypeParser } from './parse-types.ts';
import { ValueParser } from './parse-values.ts';
import type { Reader } from './reader.ts';
import { type FunctionType, PTR, type Type, typeText, VOID } from './types.ts';

/** Instructions that are not covered, with what they belong to. */
const UNSUPPORTED: ReadonlyMap<string, string> = new Map([
  ...['invoke', 'landingpad', 'resume', 'catchswitch', 'catchpad', 'catchret', 'cleanuppad', 'cleanupret'].map(
    (op) => [op, 'C++ exceptions (compile with -fno-exceptions)'] as const,
  ),
  ['indirectbr', 'computed goto'],
  ['callbr', 'inline assembly'],
  ['va_arg', 'functions with a variable number of arguments'],
]);

/** The most lanes of a shuffle that is read. */
const MAX_LANES = 4096;

const isBinary = (word: string): word is BinaryOperator => (BINARY_OPERATORS as readonly string[]).includes(word);
const isCast = (word: string): word is CastOperator => (CAST_OPERATORS as readonly string[]).includes(word);

/** An operation with the type of its result. */
export interface Parsed {
  readonly operation: Operation;
  readonly type: Type;
}

export class InstructionParser {
  readonly reader: Reader;
  readonly values: ValueParser;

  constructor(readonly types: TypeParser) {
    this.reader = types.reader;
    this.values = new ValueParser(types);
  }

  /** The instruction at the next token, to the end of its line. */
  parse(): Parsed {
    const { reader } = this;
    const start = reader.at;
    if (reader.kind !== Token.Word) reader.failExpected('an instruction');
    const word = reader.word;
    reader.advance();
    const unsupported = UNSUPPORTED.get(word);
    if (unsupported !== undefined)
      reader.fail('not-supported', `Not supported: \`${word}\`, ${unsupported}.`, reader.spanOf(start));
    const parsed = this.#parse(word);
    if (parsed === null)
      return reader.fail('unknown-opcode', `There is no instruction \`${word}\`.`, reader.spanOf(start));
    this.#end();
    return parsed;
  }

  /** `, !dbg !7` and the end of the line. */
  #end(): void {
    const { reader } = this;
    while (reader.take(Token.Comma)) {
      if (reader.kind !== Token.Metadata) reader.failExpected('metadata');
      reader.advance();
      if (reader.kind === Token.Metadata) reader.advance();
      if (!reader.startsLine) reader.skipBalanced();
    }
    if (!reader.startsLine && reader.kind !== Token.End && reader.kind !== Token.RightBrace)
      reader.failExpected('the end of the instruction');
  }

  #parse(word: string): Parsed | null {
    const { reader, types, values } = this;
    if (isBinary(word)) return this.#binary(word);
    if (isCast(word)) {
      values.skipFlags();
      const value = values.typed();
      reader.expectWord('to');
      return { operation: { op: 'cast', operator: word, value }, type: types.parse() };
    }
    switch (word) {
      case 'fneg': {
        values.skipFlags();
        const value = values.typed();
        return { operation: { op: 'fneg', value }, type: value.type };
      }
      case 'icmp':
      case 'fcmp':
        return this.#compare(word);
      case 'select':
        return this.#select();
      case 'phi':
        return this.#phi();
      case 'freeze': {
        const value = values.typed();
        return { operation: { op: 'freeze', value }, type: value.type };
      }
      case 'alloca':
        return this.#alloca();
      case 'load':
      case 'store':
        return this.#access(word);
      case 'getelementptr':
        return this.#gep();
      case 'tail':
      case 'musttail':
      case 'notail':
        reader.expectWord('call');
        return this.#call(word === 'notail' ? 'none' : word);
      case 'call':
        return this.#call('none');
      case 'extractvalue':
      case 'insertvalue':
      case 'extractelement':
      case 'insertelement':
      case 'shufflevector':
        return this.#aggregate(word);
      case 'atomicrmw':
      case 'cmpxchg':
      case 'fence':
        return this.#atomic(word);
      case 'br':
        return { operation: this.#branch(), type: VOID };
      case 'switch':
        return { operation: this.#switch(), type: VOID };
      case 'ret': {
        const value = reader.takeWord('void') ? null : values.typed();
        return { operation: { op: 'ret', value }, type: VOID };
      }
      case 'unreachable':
        return { operation: { op: 'unreachable' }, type: VOID };
      default:
        return null;
    }
  }

  #comma(): void {
    this.reader.expect(Token.Comma, '`,`');
  }

  #binary(operator: BinaryOperator): Parsed {
    const { reader, values } = this;
    const flags = reader.at;
    values.skipFlags();
    const flag = (word: string): boolean => {
      for (let at = flags; at < reader.at; at++) if (reader.textOf(at) === word) return true;
      return false;
    };
    const [disjoint, nuw] = [flag('disjoint'), flag('nuw')];
    const a = values.typed();
    this.#comma();
    const b = values.value(a.type);
    return { operation: { op: 'binary', operator, a, b, disjoint, nuw }, type: a.type };
  }

  #compare(op: 'icmp' | 'fcmp'): Parsed {
    const { reader, types, values } = this;
    // Flags come first, and a predicate looks like one.
    while (reader.kind === Token.Word && !types.atType()) reader.advance();
    const word = reader.textOf(reader.at - 1);
    const span = reader.spanOf(reader.at - 1);
    const a = values.typed();
    this.#comma();
    const b = values.value(a.type);
    const type =
      a.type.kind === 'vector' ? types.table.vector(a.type.length, types.table.i1) : (types.table.i1 as Type);
    const integer = INTEGER_PREDICATES.find((predicate) => predicate === word);
    if (op === 'icmp' && integer !== undefined) return { operation: { op, predicate: integer, a, b }, type };
    const float = FLOAT_PREDICATES.find((predicate) => predicate === word);
    if (op === 'fcmp' && float !== undefined) return { operation: { op, predicate: float, a, b }, type };
    return reader.fail('syntax', `\`${op}\` has no predicate \`${word}\`.`, span);
  }

  #select(): Parsed {
    const { values } = this;
    values.skipFlags();
    const condition = values.typed();
    this.#comma();
    const a = values.typed();
    this.#comma();
    const b = values.typed();
    return { operation: { op: 'select', condition, a, b }, type: a.type };
  }

  #phi(): Parsed {
    const { reader, types, values } = this;
    values.skipFlags();
    const type = types.parse();
    const incoming: { value: Value; block: BlockRef }[] = [];
    do {
      reader.expect(Token.LeftBracket, '`[`');
      const value = values.value(type);
      this.#comma();
      incoming.push({ value, block: this.#block() });
      reader.expect(Token.RightBracket, '`]`');
    } while (
      reader.kind === Token.Comma &&
      reader.kindOf(reader.at + 1) === Token.LeftBracket &&
      reader.take(Token.Comma)
    );
    return { operation: { op: 'phi', incoming }, type };
  }

  #alloca(): Parsed {
    const { reader, types, values } = this;
    if (reader.isWord('inalloca')) reader.fail('not-supported', 'Not supported: `alloca inalloca`.');
    reader.takeWord('swifterror');
    const allocated = types.parse();
    let count: Value | null = null;
    if (
      reader.kind === Token.Comma &&
      reader.textOf(reader.at + 1) !== 'align' &&
      reader.textOf(reader.at + 1) !== 'addrspace' &&
      reader.kindOf(reader.at + 1) !== Token.Metadata
    ) {
      reader.advance();
      count = values.typed();
    }
    const align = this.#align();
    if (reader.kind === Token.Comma && reader.textOf(reader.at + 1) === 'addrspace') {
      reader.advance();
      reader.advance();
      reader.skipBalanced();
    }
    return { operation: { op: 'alloca', allocated, count, align }, type: PTR };
  }

  /** `, align 4` */
  #align(): number | null {
    const { reader } = this;
    if (reader.kind !== Token.Comma || reader.textOf(reader.at + 1) !== 'align') return null;
    reader.advance();
    reader.advance();
    return reader.expectInteger('an alignment', 2 ** 32);
  }

  /** `syncscope("agent") seq_cst`, in which nothing is of interest. */
  #ordering(): void {
    const { reader, values } = this;
    while (reader.kind === Token.Word && !reader.startsLine) values.skipAttribute();
  }

  #access(op: 'load' | 'store'): Parsed {
    const { reader, types, values } = this;
    const atomic = reader.takeWord('atomic');
    const volatile = reader.takeWord('volatile');
    if (op === 'load') {
      const type = types.parse();
      this.#comma();
      const address = values.typed();
      this.#ordering();
      return { operation: { op, address, atomic, volatile, align: this.#align() }, type };
    }
    const value = values.typed();
    this.#comma();
    const address = values.typed();
    this.#ordering();
    return { operation: { op, value, address, atomic, volatile, align: this.#align() }, type: VOID };
  }

  #gep(): Parsed {
    const { reader, types, values } = this;
    values.skipFlags();
    const source = types.parse();
    this.#comma();
    const base = values.typed();
    const indices: Value[] = [];
    while (reader.kind === Token.Comma && reader.kindOf(reader.at + 1) !== Token.Metadata) {
      reader.advance();
      reader.takeWord('inrange');
      indices.push(values.typed());
    }
    const vector = [base, ...indices].find(({ type }) => type.kind === 'vector')?.type;
    const pointer: Type = PTR;
    const type = vector?.kind === 'vector' ? types.table.vector(vector.length, pointer) : pointer;
    return { operation: { op: 'gep', source, base, indices }, type };
  }

  #call(tail: 'none' | 'tail' | 'musttail'): Parsed {
    const { reader, types, values } = this;
    while (
      (reader.kind === Token.Word && !types.atType()) ||
      reader.kind === Token.Hash ||
      reader.kind === Token.String
    )
      values.skipAttribute();
    const type = types.parse();
    const callee = values.value(PTR);
    reader.expect(Token.LeftParen, '`(`');
    const args: Value[] = [];
    reader.list(Token.RightParen, ')', () => args.push(values.typed()));
    while (!reader.startsLine && (reader.is(Token.Word) || reader.is(Token.Hash) || reader.is(Token.String)))
      values.skipAttribute();
    if (!reader.startsLine && reader.kind === Token.LeftBracket) reader.skipBalanced();
    const signature: FunctionType =
      type.kind === 'function'
        ? type
        : types.table.function(
            type,
            args.map((arg) => arg.type),
            false,
          );
    return { operation: { op: 'call', callee, signature, args, tail }, type: signature.result };
  }

  #aggregate(op: 'extractvalue' | 'insertvalue' | 'extractelement' | 'insertelement' | 'shufflevector'): Parsed {
    const { reader, types, values } = this;
    const value = values.typed();
    this.#comma();
    switch (op) {
      case 'extractvalue': {
        const path = this.#path();
        return { operation: { op, value, path }, type: this.#partType(value.type, path) };
      }
      case 'insertvalue': {
        const part = values.typed();
        this.#comma();
        return { operation: { op, value, part, path: this.#path() }, type: value.type };
      }
      case 'extractelement': {
        const index = values.typed();
        const { type } = value;
        if (type.kind !== 'vector') return this.#wrongType('a vector', type);
        return { operation: { op, value, index }, type: type.element };
      }
      case 'insertelement': {
        const part = values.typed();
        this.#comma();
        return { operation: { op, value, part, index: values.typed() }, type: value.type };
      }
      case 'shufflevector': {
        const b = values.typed();
        this.#comma();
        const mask = values.typed();
        const { type } = value;
        if (type.kind !== 'vector' || mask.type.kind !== 'vector') return this.#wrongType('a vector', type);
        const lanes = maskLanes(mask, mask.type.length);
        if (lanes === null) return reader.fail('syntax', 'The mask of a `shufflevector` is constant.', mask.span);
        return {
          operation: { op, a: value, b, mask: lanes },
          type: types.table.vector(lanes.length, type.element),
        };
      }
    }
  }

  #wrongType(wanted: string, found: Type): never {
    return this.reader.fail(
      'type-mismatch',
      `Expected ${wanted}, but found ${typeText(found)}.`,
      this.reader.spanOf(this.reader.at - 1),
    );
  }

  #path(): number[] {
    const { reader } = this;
    const path = [reader.expectInteger('a number', 0xffff_ffff)];
    while (reader.kind === Token.Comma && reader.kindOf(reader.at + 1) === Token.Integer) {
      reader.advance();
      path.push(reader.expectInteger('a number', 0xffff_ffff));
    }
    return path;
  }

  #partType(whole: Type, path: readonly number[]): Type {
    let type = whole;
    for (const index of path) {
      const part: Type | undefined =
        type.kind === 'struct'
          ? type.fields?.[index]
          : type.kind === 'array' && index < type.length
            ? type.element
            : undefined;
      if (part === undefined) return this.#wrongType(`a type with a part ${index}`, type);
      type = part;
    }
    return type;
  }

  #atomic(op: 'atomicrmw' | 'cmpxchg' | 'fence'): Parsed {
    const { reader, types, values } = this;
    if (op === 'fence') {
      this.#ordering();
      return { operation: { op }, type: VOID };
    }
    reader.takeWord('weak');
    reader.takeWord('volatile');
    const operator = op === 'atomicrmw' ? reader.textOf(reader.expect(Token.Word, 'an operator')) : '';
    const address = values.typed();
    this.#comma();
    const value = values.typed();
    if (op === 'atomicrmw') {
      this.#ordering();
      this.#align();
      return { operation: { op, operator, address, value }, type: value.type };
    }
    this.#comma();
    const replacement = values.typed();
    this.#ordering();
    this.#align();
    const type = types.table.struct([value.type, types.table.i1], false);
    return { operation: { op, address, expected: value, replacement }, type };
  }

  #block(): BlockRef {
    const { reader } = this;
    const at = reader.expect(Token.Local, 'a block');
    return { name: reader.nameOf(at), span: reader.spanOf(at) };
  }

  #label(): BlockRef {
    this.reader.expectWord('label');
    return this.#block();
  }

  #branch(): Operation {
    const { reader, values } = this;
    if (reader.isWord('label')) return { op: 'br', target: this.#label() };
    const condition = values.typed();
    this.#comma();
    const then = this.#label();
    this.#comma();
    return { op: 'condbr', condition, then, otherwise: this.#label() };
  }

  #switch(): Operation {
    const { reader, values } = this;
    const value = values.typed();
    this.#comma();
    const otherwise = this.#label();
    reader.expect(Token.LeftBracket, '`[`');
    const cases: { value: bigint; target: BlockRef }[] = [];
    while (!reader.take(Token.RightBracket)) {
      const constant = values.typed();
      if (constant.kind !== 'integer') return reader.fail('syntax', 'A case is a number.', constant.span);
      this.#comma();
      cases.push({ value: constant.value, target: this.#label() });
    }
    return { op: 'switch', value, otherwise, cases };
  }
}

/** The lanes that a constant mask says; -1 for those that may be anything. */
function maskLanes(mask: Value, length: number): number[] | null {
  if (length > MAX_LANES) return null;
  const lane = (value: Value): number => {
    if (value.kind === 'integer') return Number(value.value);
    return value.kind === 'zero' ? -1 : Number.NaN;
  };
  switch (mask.kind) {
    case 'aggregate': {
      const lanes = mask.elements.map(lane);
      return lanes.length === length && !lanes.some(Number.isNaN) ? lanes : null;
    }
    case 'splat':
      return mask.value.kind === 'integer' ? new Array<number>(length).fill(Number(mask.value.value)) : null;
    // Undefined lanes may be the first one.
    case 'zero':
      return new Array<number>(length).fill(0);
    default:
      return null;
  }
}
