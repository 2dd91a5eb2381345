/** Parses types of LLVM IR. */
import { Token } from './lexer.ts';
import { MAX_NESTING, type Reader } from './reader.ts';
import { DOUBLE, FLOAT, PTR, type StructType, type Type, type TypeTable, VOID } from './types.ts';

/** The widest integer that is read: LLVM's own limit is 2^23. */
const MAX_BITS = 8_388_607;
const MAX_LENGTH = 0xffff_ffff;

const OTHER_TYPES: ReadonlySet<string> = new Set([
  ...['half', 'bfloat', 'fp128', 'x86_fp80', 'ppc_fp128', 'x86_mmx', 'x86_amx'],
  ...['label', 'metadata', 'token'],
]);
const INTEGER_TYPE = /^i[1-9][0-9]*$/;

export class TypeParser {
  /** The structs that the text names, with where it does first. */
  readonly structUses = new Map<StructType, number>();

  constructor(
    readonly reader: Reader,
    readonly table: TypeTable,
  ) {}

  /** Whether a type begins at the next token. */
  atType(): boolean {
    const { reader } = this;
    switch (reader.kind) {
      case Token.LeftBracket:
      case Token.LeftBrace:
      case Token.Less:
      case Token.Local:
        return true;
      case Token.Word:
        return isTypeWord(reader.word);
      default:
        return false;
    }
  }

  /** A type; with `(…)` behind it, the type of a function. */
  parse(depth = 0): Type {
    const { reader } = this;
    if (depth > MAX_NESTING) reader.fail('too-deep', `Types nest at most ${MAX_NESTING} deep.`);
    let type = this.#primary(depth);
    for (;;) {
      if (reader.kind === Token.Star) {
        reader.fail(
          'not-supported',
          'Pointers with types are of old versions of LLVM: compile with a clang of version 15 or newer.',
        );
      }
      if (reader.kind !== Token.LeftParen) return type;
      type = this.#function(type, depth);
    }
  }

  #primary(depth: number): Type {
    const { reader, table } = this;
    const start = reader.at;
    switch (reader.kind) {
      case Token.LeftBracket: {
        reader.advance();
        const { length, element } = this.#sequence(depth);
        reader.expect(Token.RightBracket, '`]`');
        return table.array(length, element);
      }
      case Token.Less: {
        reader.advance();
        if (reader.is(Token.LeftBrace)) {
          const fields = this.#fields(depth);
          reader.expect(Token.Greater, '`>`');
          return table.struct(fields, true);
        }
        if (reader.isWord('vscale')) reader.fail('not-supported', 'Not supported: scalable vectors.');
        const { length, element } = this.#sequence(depth);
        reader.expect(Token.Greater, '`>`');
        return table.vector(length, element);
      }
      case Token.LeftBrace:
        return table.struct(this.#fields(depth), false);
      case Token.Local: {
        const type = table.named(reader.nameOf(start));
        reader.advance();
        if (!this.structUses.has(type)) this.structUses.set(type, start);
        return type;
      }
      case Token.Word: {
        const word = reader.word;
        const type = this.#word(word);
        if (type === null) break;
        reader.advance();
        if (word === 'ptr' && reader.takeWord('addrspace')) {
          const open = reader.at;
          reader.skipBalanced();
          if (reader.textOf(open + 1) !== '0') {
            reader.fail('not-supported', 'Not supported: pointers into other address spaces.', reader.spanFrom(start));
          }
        }
        if (word === 'target') reader.skipBalanced();
        return type;
      }
      default:
        break;
    }
    return reader.failExpected('a type');
  }

  #word(word: string): Type | null {
    switch (word) {
      case 'void':
        return VOID;
      case 'float':
        return FLOAT;
      case 'double':
        return DOUBLE;
      case 'ptr':
        return PTR;
    }
    if (OTHER_TYPES.has(word) || word === 'target') return this.table.other(word);
    if (!INTEGER_TYPE.test(word)) return null;
    const bits = Number(word.slice(1));
    if (bits > MAX_BITS) this.reader.fail('bad-type', 'There are no integers that wide.');
    return this.table.int(bits);
  }

  /** `4 x i32` */
  #sequence(depth: number): { length: number; element: Type } {
    const { reader } = this;
    const length = reader.expectInteger('the number of elements', MAX_LENGTH);
    reader.expectWord('x');
    return { length, element: this.parse(depth + 1) };
  }

  /** `{ i32, ptr }` */
  #fields(depth: number): Type[] {
    const { reader } = this;
    reader.expect(Token.LeftBrace, '`{`');
    const fields: Type[] = [];
    reader.list(Token.RightBrace, '}', () => fields.push(this.parse(depth + 1)));
    return fields;
  }

  #function(result: Type, depth: number): Type {
    const { reader, table } = this;
    reader.expect(Token.LeftParen, '`(`');
    const params: Type[] = [];
    let variadic = false;
    reader.list(Token.RightParen, ')', () => {
      if (reader.take(Token.Ellipsis)) variadic = true;
      else params.push(this.parse(depth + 1));
    });
    return table.function(result, params, variadic);
  }

  /** The right-hand side of `%name = type …`. */
  parseDefinition(name: string): void {
    const { reader, table } = this;
    const type = table.named(name);
    if (reader.takeWord('opaque')) return;
    const start = reader.at;
    const body = this.parse();
    if (body.kind !== 'struct' || body.name !== null) {
      return reader.fail('bad-type', 'A named type is a struct.', reader.spanFrom(start));
    }
    if (type.fields !== null) reader.fail('duplicate-name', `\`%${name}\` is defined twice.`, reader.spanFrom(start));
    type.fields = body.fields;
    type.packed = body.packed;
  }
}

function isTypeWord(word: string): boolean {
  return (
    word === 'void' ||
    word === 'ptr' ||
    word === 'float' ||
    word === 'double' ||
    word === 'target' ||
    INTEGER_TYPE.test(word) ||
    OTHER_TYPES.has(word)
  );
}
