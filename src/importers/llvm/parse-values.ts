/** Parses values and constants of LLVM IR, and passes over the attributes around them. */
import {
  BINARY_OPERATORS,
  type BinaryOperator,
  CAST_OPERATORS,
  type CastOperator,
  type Constant,
  type ConstantOperation,
  type Value,
} from './ast.ts';
import { stringBytes, Token } from './lexer.ts';
import type { TypeParser } from './parse-types.ts';
import { MAX_NESTING, type Reader, shorten } from './reader.ts';
import { type Type, typeText } from './types.ts';

const BINARY: ReadonlySet<string> = new Set(BINARY_OPERATORS);
const CASTS: ReadonlySet<string> = new Set(CAST_OPERATORS);
const ZEROS: ReadonlySet<string> = new Set(['null', 'zeroinitializer', 'undef', 'poison', 'none']);
/** What begins a value that has no meaning here, with what it is called. */
const UNSUPPORTED: ReadonlyMap<string, string> = new Map([
  ['asm', 'inline assembly'],
  ['blockaddress', 'addresses of labels'],
  ['dso_local_equivalent', '`dso_local_equivalent`'],
  ['no_cfi', '`no_cfi`'],
  ['ptrauth', '`ptrauth`'],
  ...['icmp', 'fcmp', 'select', 'extractelement', 'insertelement', 'shufflevector', 'extractvalue', 'insertvalue'].map(
    (op) => [op, `\`${op}\` in a constant`] as const,
  ),
]);
/** Attributes with a number behind them. */
const NUMBERED: ReadonlySet<string> = new Set(['align', 'cc', 'alignstack', 'dereferenceable']);
/** Longer numbers fit no type that there is. */
const MAX_DIGITS = 60;

export class ValueParser {
  readonly reader: Reader;
  constructor(readonly types: TypeParser) {
    this.reader = types.reader;
  }

  /** `i32 noundef %x` */
  typed(): Value {
    const type = this.types.parse();
    this.skipAttributes();
    return this.value(type);
  }

  typedConstant(depth = 0): Constant {
    const type = this.types.parse();
    return this.constant(type, depth);
  }

  /** A value of the given type. */
  value(type: Type): Value {
    const { reader } = this;
    if (reader.kind !== Token.Local) return this.constant(type);
    const at = reader.at;
    reader.advance();
    return { kind: 'local', name: reader.nameOf(at), type, span: reader.spanOf(at) };
  }

  constant(type: Type, depth = 0): Constant {
    const { reader } = this;
    if (depth > MAX_NESTING) reader.fail('too-deep', `Constants nest at most ${MAX_NESTING} deep.`);
    const at = reader.at;
    switch (reader.kind) {
      case Token.Global:
        reader.advance();
        return { kind: 'global', name: reader.nameOf(at), type, span: reader.spanOf(at) };
      case Token.Integer:
        reader.advance();
        return { kind: 'integer', value: this.#integer(at, type), type, span: reader.spanOf(at) };
      case Token.Float:
        reader.advance();
        return { kind: 'float', value: this.#float(at, type), type, span: reader.spanOf(at) };
      case Token.Bytes:
        reader.advance();
        return { kind: 'bytes', bytes: stringBytes(reader.textOf(at).slice(1)), type, span: reader.spanOf(at) };
      case Token.LeftBracket:
        return this.#aggregate(type, Token.RightBracket, ']', depth);
      case Token.LeftBrace:
        return this.#aggregate(type, Token.RightBrace, '}', depth);
      case Token.Less: {
        if (reader.kindOf(at + 1) !== Token.LeftBrace) return this.#aggregate(type, Token.Greater, '>', depth);
        reader.advance();
        const packed = this.#aggregate(type, Token.RightBrace, '}', depth);
        reader.expect(Token.Greater, '`>`');
        return packed;
      }
      case Token.Metadata:
        this.#skipMetadata();
        return { kind: 'zero', type, span: reader.spanFrom(at) };
      case Token.Word:
        return this.#word(type, depth);
      default:
        return type.kind === 'other' && type.name === 'metadata' && this.types.atType()
          ? this.#metadataValue(type)
          : reader.failExpected('a value');
    }
  }

  #word(type: Type, depth: number): Constant {
    const { reader } = this;
    const at = reader.at;
    const word = reader.word;
    // `metadata ptr %p`: a value within metadata.
    if (type.kind === 'other' && type.name === 'metadata' && this.types.atType()) return this.#metadataValue(type);
    reader.advance();
    if (ZEROS.has(word)) return { kind: 'zero', type, span: reader.spanOf(at) };
    if (word === 'true' || word === 'false')
      return { kind: 'integer', value: word === 'true' ? 1n : 0n, type, span: reader.spanOf(at) };
    if (word === 'splat') {
      reader.expect(Token.LeftParen, '`(`');
      const value = this.typedConstant(depth + 1);
      reader.expect(Token.RightParen, '`)`');
      return { kind: 'splat', value, type, span: reader.spanFrom(at) };
    }
    const unsupported = UNSUPPORTED.get(word);
    if (unsupported !== undefined) {
      // `asm sideeffect "code", "constraints"`
      while (reader.kind === Token.Word) reader.advance();
      reader.skipBalanced();
      if (reader.take(Token.String) && reader.take(Token.Comma)) reader.take(Token.String);
      const what = word === 'asm' && this.#isEmptyAsm(at) ? 'empty inline assembly' : unsupported;
      return { kind: 'unsupported', what, type, span: reader.spanFrom(at) };
    }
    const operation = this.#operation(word, depth);
    if (operation !== null) return { kind: 'expression', operation, type, span: reader.spanFrom(at) };
    reader.at = at;
    return reader.failExpected('a value');
  }

  #isEmptyAsm(start: number): boolean {
    for (let at = start; at < this.reader.at; at++) {
      if (this.reader.kindOf(at) === Token.String) return this.reader.textOf(at) === '""';
    }
    return false;
  }

  /** A constant expression, behind its first word. */
  #operation(word: string, depth: number): ConstantOperation | null {
    const { reader } = this;
    if (word === 'getelementptr') {
      this.#skipConstantFlags();
      reader.expect(Token.LeftParen, '`(`');
      const source = this.types.parse();
      reader.expect(Token.Comma, '`,`');
      const base = this.typedConstant(depth + 1);
      const indices: Constant[] = [];
      while (reader.take(Token.Comma)) {
        reader.takeWord('inrange');
        indices.push(this.typedConstant(depth + 1));
      }
      reader.expect(Token.RightParen, '`)`');
      return { op: 'gep', source, base, indices };
    }
    if (CASTS.has(word)) {
      reader.expect(Token.LeftParen, '`(`');
      const value = this.typedConstant(depth + 1);
      reader.expectWord('to');
      this.types.parse();
      reader.expect(Token.RightParen, '`)`');
      return { op: 'cast', operator: word as CastOperator, value };
    }
    if (BINARY.has(word)) {
      this.#skipConstantFlags();
      reader.expect(Token.LeftParen, '`(`');
      const a = this.typedConstant(depth + 1);
      reader.expect(Token.Comma, '`,`');
      const b = this.typedConstant(depth + 1);
      reader.expect(Token.RightParen, '`)`');
      return { op: 'binary', operator: word as BinaryOperator, a, b };
    }
    return null;
  }

  #aggregate(
    type: Type,
    close: typeof Token.RightBracket | typeof Token.RightBrace | typeof Token.Greater,
    closing: string,
    depth: number,
  ): Constant {
    const { reader } = this;
    const at = reader.at;
    reader.advance();
    const elements: Constant[] = [];
    reader.list(close, closing, () => elements.push(this.typedConstant(depth + 1)));
    return { kind: 'aggregate', elements, type, span: reader.spanFrom(at) };
  }

  #integer(at: number, type: Type): bigint {
    const { reader } = this;
    const text = reader.textOf(at);
    const hex = /^([us])0x/.exec(text);
    if (text.length > MAX_DIGITS)
      reader.fail('literal-out-of-range', `${shorten(text)} fits no type.`, reader.spanOf(at));
    const bits = type.kind === 'int' ? type.bits : 64;
    const value = hex === null ? BigInt(text) : BigInt(text.slice(1));
    if (type.kind === 'float') {
      const message = `A ${typeText(type)} is written with a point: ${text}.0.`;
      reader.fail('literal-type', message, reader.spanOf(at));
    }
    return BigInt.asUintN(Math.min(bits, 512), value);
  }

  #float(at: number, type: Type): number {
    const { reader } = this;
    const text = reader.textOf(at);
    const hex = /^(f?)0x([0-9A-Fa-f]+)$/.exec(text);
    if (hex !== null) {
      const single = hex[1] === 'f' && type.kind === 'float' && type.bits === 32;
      return bitsToFloat(BigInt(`0x${(hex[2] as string).slice(0, 40)}`), single);
    }
    if (/0x/.test(text)) return 0;
    if (text.endsWith('inf')) return text.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
    return text.endsWith('nan') ? Number.NaN : Number(text);
  }

  #metadataValue(type: Type): Constant {
    const at = this.reader.at;
    const inner = this.types.parse();
    this.value(inner);
    return { kind: 'zero', type, span: this.reader.spanFrom(at) };
  }

  #skipMetadata(): void {
    const { reader } = this;
    reader.advance();
    if (reader.kind === Token.String) reader.advance();
    else if (!reader.startsLine) reader.skipBalanced();
  }

  /** `inbounds nuw`, before a parenthesis that belongs to the operation. */
  #skipConstantFlags(): void {
    const { reader } = this;
    while (reader.kind === Token.Word) {
      const ranged = reader.word === 'inrange';
      reader.advance();
      if (ranged) reader.skipBalanced();
    }
  }

  /** Passes over words and what belongs to them: flags of instructions, linkage, calling conventions. */
  skipFlags(): void {
    const { reader } = this;
    while (reader.kind === Token.Word && !this.types.atType() && !this.#atValueWord()) this.skipAttribute();
  }

  /** Passes over the attributes between a type and its value. What `byval` says is given back. */
  skipAttributes(): Type | null {
    const { reader } = this;
    let byval: Type | null = null;
    for (;;) {
      if (reader.isWord('byval')) {
        reader.advance();
        reader.expect(Token.LeftParen, '`(`');
        byval = this.types.parse();
        reader.expect(Token.RightParen, '`)`');
      } else if (reader.kind === Token.Word && !this.#atValueWord() && !this.types.atType()) {
        this.skipAttribute();
      } else if (reader.kind === Token.Hash || reader.kind === Token.String) {
        this.skipAttribute();
      } else {
        return byval;
      }
    }
  }

  /** `noundef`, `align 4`, `range(i32 0, 5)`, `"key"="value"`, `#3` */
  skipAttribute(): void {
    const { reader } = this;
    const word = reader.word;
    const quoted = reader.kind === Token.String;
    reader.advance();
    if (quoted) {
      if (reader.take(Token.Equals)) reader.take(Token.String);
    } else if (NUMBERED.has(word) && reader.kind === Token.Integer) {
      reader.advance();
    } else if (reader.kind === Token.LeftParen && !reader.startsLine) {
      reader.skipBalanced();
    }
  }

  #atValueWord(): boolean {
    const { word } = this.reader;
    return (
      ZEROS.has(word) ||
      word === 'true' ||
      word === 'false' ||
      word === 'splat' ||
      word === 'getelementptr' ||
      UNSUPPORTED.has(word) ||
      CASTS.has(word) ||
      BINARY.has(word)
    );
  }
}

function bitsToFloat(bits: bigint, single: boolean): number {
  const view = new DataView(new ArrayBuffer(8));
  if (single) {
    view.setUint32(0, Number(BigInt.asUintN(32, bits)));
    return view.getFloat32(0);
  }
  view.setBigUint64(0, BigInt.asUintN(64, bits));
  return view.getFloat64(0);
}
