/** Parses types. */
import { depthOf, MAX_DEPTH } from '../leaves.ts';
import type { Span, TypeDeclaration } from '../module.ts';
import {
  arrayOf,
  closureType,
  type DynType,
  functionType,
  namedStruct,
  namedUnion,
  pointerTo,
  quoteType,
  SCALAR_TYPES,
  type StructType,
  sizeOf,
  structOf,
  type Type,
  type UnionType,
  type Variant,
  VOID,
  vectorOf,
} from '../types.ts';
import { GIVE_UP, MAX_NESTING, type Reader } from './reader.ts';
import { BROKEN, type ModuleScope } from './scope.ts';
import { Token } from './tokens.ts';

/** The most bytes that one type may take: what a 32-bit memory can hold. */
export const MAX_TYPE_SIZE = 0xffff_ffff;

/** Types that the language, or a Zyntax dump, has and this version has not. */
const FUTURE_TYPES: ReadonlyMap<string, string> = new Map([
  ['i128', 'the type i128'],
  ['u128', 'the type u128'],
  ['opaque', 'opaque types'],
  ['promise', 'async'],
  ['interface', 'interfaces'],
  ['continuation', 'effects'],
  ['effects', 'effects'],
  ['const_generic', 'generics'],
]);

/** Says that structs and unions hold each other for too long. */
export function nestsTooDeep(what: string): string {
  return `${what} nests more than ${MAX_DEPTH} types in each other. Hold pointers to some of them.`;
}

/** Checks that a type fits in memory, once the fields of its named parts are known; says whether it may be used. */
export type SizeCheck = (type: Type, span: Span) => boolean;

export class TypeParser {
  /** Replaced while type declarations are read, whose sizes are not known yet. */
  checkSize: SizeCheck;

  constructor(
    readonly reader: Reader,
    readonly scope: ModuleScope,
  ) {
    this.checkSize = (type, span) => this.requireSize(type, span);
  }

  /** The type that begins at the next token. */
  parse(depth = 0): Type {
    const { reader } = this;
    if (depth > MAX_NESTING) {
      reader.fail('too-deep', `Types nest at most ${MAX_NESTING} deep.`, reader.spanOf(reader.at));
    }
    switch (reader.kind) {
      case Token.Word:
        return this.#word(depth);
      case Token.Star:
        reader.at++;
        return pointerTo(this.parse(depth + 1));
      case Token.Value:
        return this.#named(depth);
      case Token.LeftBracket:
        return this.#array(depth);
      case Token.LeftBrace:
        return structOf(this.fields(depth), false);
      case Token.Less:
        return this.#vector();
      default:
        if (reader.kind === Token.Other && reader.describe(reader.at) === '`&`') {
          reader.failNotSupported('references', reader.spanOf(reader.at));
        }
        return reader.failExpected('a type');
    }
  }

  /** A type that a value, parameter or variable can have: anything but void. */
  parseNonVoid(what: string, depth = 0): Type {
    const start = this.reader.at;
    const type = this.parse(depth);
    if (type.kind === 'void') {
      this.reader.fail('bad-type', `${what} cannot be void.`, this.reader.spanFrom(start));
    }
    return type;
  }

  /** `{ A, B }` */
  fields(depth: number): Type[] {
    const fields: Type[] = [];
    this.reader.list(Token.LeftBrace, Token.RightBrace, 'a field', () => {
      if (this.reader.tokens.kind(this.reader.at + 1) === Token.Colon) {
        this.reader.fail(
          'syntax',
          'Fields have no names: write only their types, such as `{ i32, f64 }`.',
          this.reader.spanOf(this.reader.at),
        );
      }
      fields.push(this.parseNonVoid('A field', depth + 1));
    });
    return fields;
  }

  requireSize(type: Type, span: Span): boolean {
    if (depthOf(type) > MAX_DEPTH) {
      this.reader.report('too-deep', nestsTooDeep('This type'), span);
      return false;
    }
    if (sizeOf(type) <= MAX_TYPE_SIZE) return true;
    this.reader.report('type-too-large', `This type takes more than ${MAX_TYPE_SIZE} bytes.`, span);
    return false;
  }

  #word(depth: number): Type {
    const { reader } = this;
    const word = reader.nameText;
    const scalar = SCALAR_TYPES.get(word);
    if (scalar !== undefined) {
      reader.at++;
      return scalar;
    }
    const start = reader.at;
    if (word === 'fn' || word === 'closure') {
      reader.at++;
      const { params, result } = this.signature(depth);
      return word === 'fn' ? functionType(params, result) : closureType(params, result);
    }
    if (word === 'dyn') {
      reader.at++;
      return this.trait();
    }
    if (word === 'union') {
      reader.at++;
      return this.#inlineUnion(depth);
    }
    if (word === 'packed') {
      reader.at++;
      return structOf(this.fields(depth), true);
    }
    const future = FUTURE_TYPES.get(word);
    if (future !== undefined) reader.failNotSupported(future, reader.spanOf(start));
    return reader.fail(
      'undefined-type',
      `There is no type \`${word}\`.${reader.suggest(word, SCALAR_TYPES.keys()) || ' Names of structs begin with `%`.'}`,
      reader.spanOf(start),
    );
  }

  /** `(A, B) -> R` */
  signature(depth: number): { params: Type[]; result: Type } {
    const { reader } = this;
    const params: Type[] = [];
    reader.list(Token.LeftParen, Token.RightParen, 'a parameter type', () => {
      params.push(this.parseNonVoid('A parameter', depth + 1));
    });
    return { params, result: reader.take(Token.Arrow) ? this.parse(depth + 1) : VOID };
  }

  /** The trait that comes next by its name. */
  trait(): DynType {
    const { reader, scope } = this;
    const at = reader.expect(Token.Word, 'the name of a trait');
    if (reader.kind === Token.Other && reader.describe(reader.at) === '`#`') {
      reader.failNotSupported('traits of a dump, which leaves their methods out', reader.spanOf(at));
    }
    const trait = scope.trait(reader.tokens.name(at));
    if (trait === BROKEN) throw GIVE_UP;
    if (trait !== undefined) return trait;
    const text = reader.names.text(reader.tokens.name(at));
    return reader.fail(
      'undefined-type',
      `There is no trait \`${text}\`.${reader.suggest(text, scope.traitNames()) || ` Declare it: \`trait ${text} { method(*u8) -> i32 }\`.`}`,
      reader.spanOf(at),
    );
  }

  /** `{ None: void | Some: i64 }` */
  variants(depth: number): Variant[] {
    const { reader } = this;
    const variants: Variant[] = [];
    const names = new Set<string>();
    reader.open(Token.LeftBrace);
    do {
      const at = reader.expect(Token.Word, 'the name of a variant, as in `{ None: void | Some: i64 }`');
      const name = reader.names.text(reader.tokens.name(at));
      if (names.has(name))
        reader.fail('duplicate-name', `This union has another variant \`${name}\`.`, reader.spanOf(at));
      reader.expect(Token.Colon, '`:` and the type of the variant');
      names.add(name);
      variants.push({ name, type: this.parse(depth + 1) });
    } while (reader.take(Token.Pipe));
    if (!reader.close(Token.RightBrace)) reader.failExpected('`|` and another variant, or `}`');
    return variants;
  }

  /** `<4 x i32>` */
  #vector(): Type {
    const { reader } = this;
    const start = reader.at++;
    if (reader.wordAt(reader.at + 1) === 'as') reader.failNotSupported('associated types', reader.spanOf(start));
    const count = reader.expect(Token.Number, 'the number of lanes, as in `<4 x i32>`');
    reader.expectWord('x');
    const element = reader.kind === Token.Word ? this.#word(0) : reader.failExpected('an integer or float type');
    if (!reader.take(Token.Greater)) reader.failExpected('`>`');
    const lanes = Number(reader.names.text(reader.tokens.name(count)));
    if ((element.kind !== 'int' && element.kind !== 'float') || element.bits * lanes !== 128) {
      const fits =
        element.kind === 'int' || element.kind === 'float'
          ? `<${128 / element.bits} x ${quoteType(element)}>`
          : '<4 x i32>';
      return reader.fail(
        'bad-type',
        `A vector has 128 bits, in lanes that are integers or floats: such as \`${fits}\`.`,
        reader.spanFrom(start),
      );
    }
    return vectorOf(element, lanes);
  }

  /** A dump writes a union where it is used: `union %U{ None: void | Some: i64 }`, or without a name. */
  #inlineUnion(depth: number): UnionType {
    const { reader, scope } = this;
    const start = reader.at;
    const isNamed = reader.take(Token.Value);
    if (!isNamed && reader.kind !== Token.LeftBrace) reader.failExpected('the name of a union, such as `%U`');
    const variants = this.variants(depth);
    const name = isNamed ? reader.tokens.name(start) : scope.unionName(variants);
    const entry = scope.type(name);
    if (entry === BROKEN) throw GIVE_UP;
    const text = reader.names.text(name);
    if (entry === undefined) {
      const type = namedUnion(text);
      type.variants = variants;
      this.#declare(name, { name: text, type, span: reader.spanFrom(start) });
      return type;
    }
    const declared = entry.type;
    const same =
      declared.kind === 'union' &&
      declared.variants.length === variants.length &&
      declared.variants.every((v, i) => v.name === variants[i]?.name && v.type === variants[i]?.type);
    if (same) return declared;
    return reader.fail('duplicate-name', `\`%${text}\` is another type elsewhere.`, reader.spanFrom(start));
  }

  #array(depth: number): Type {
    const { reader } = this;
    const start = reader.at;
    reader.open(Token.LeftBracket);
    const element = this.parseNonVoid('An element', depth + 1);
    if (!reader.take(Token.Semicolon)) reader.failExpected('`;` and the length of the array');
    const at = reader.expect(Token.Number, 'the length of the array');
    const digits = reader.names.text(reader.tokens.name(at));
    const length = /^(?:[0-9]{1,15}|0x[0-9a-fA-F]{1,12})$/.test(digits) ? Number(digits) : Number.NaN;
    if (!(length <= MAX_TYPE_SIZE)) {
      reader.fail('bad-type', `The length of an array is a number from 0 to ${MAX_TYPE_SIZE}.`, reader.spanOf(at));
    }
    if (!reader.close(Token.RightBracket)) reader.failExpected('`]`');
    const type = arrayOf(element, length);
    if (!this.checkSize(type, reader.spanFrom(start))) throw GIVE_UP;
    return type;
  }

  /** `%Name`; in a dump the fields follow at once: `%Name{ A, B }`. */
  #named(depth: number): Type {
    const { reader, scope } = this;
    const at = reader.at++;
    const name = reader.tokens.name(at);
    const entry = scope.type(name);
    if (entry === BROKEN) throw GIVE_UP;
    const inline = reader.kind === Token.LeftBrace && reader.tokens.start(reader.at) === reader.tokens.end(at);
    const type = inline ? this.#inlineStruct(at, this.fields(depth + 1)) : entry?.type;
    if (reader.kind === Token.Less) reader.failNotSupported('generics', reader.spanFrom(at));
    if (type !== undefined) return type;
    const text = reader.names.text(name);
    return reader.fail(
      'undefined-type',
      `There is no type \`%${text}\`.${reader.suggest(text, scope.typeNames(), '%') || ` Declare it: \`type %${text} = { … }\`.`}`,
      reader.spanOf(at),
    );
  }

  /** Declares a type where it is used. */
  #declare(name: number, declaration: TypeDeclaration): void {
    const isFit = this.checkSize(declaration.type, declaration.span);
    this.scope.defineType(name, isFit ? declaration : BROKEN);
    this.scope.module.types.push(declaration);
    if (!isFit) throw GIVE_UP;
  }

  #inlineStruct(at: number, fields: readonly Type[]): StructType {
    const { reader, scope } = this;
    const name = reader.tokens.name(at);
    const entry = scope.type(name);
    if (entry === undefined) {
      const type = namedStruct(reader.names.text(name), false);
      type.fields = fields;
      this.#declare(name, { name: reader.names.text(name), type, span: reader.spanFrom(at) });
      return type;
    }
    if (entry === BROKEN) throw GIVE_UP;
    const declared = entry.type;
    if (declared.kind !== 'struct')
      return reader.fail('duplicate-name', `\`%${entry.name}\` is no struct elsewhere.`, reader.spanFrom(at));
    if (declared.fields.length !== fields.length || declared.fields.some((field, i) => field !== fields[i])) {
      reader.fail(
        'duplicate-name',
        `\`%${entry.name}\` has other fields elsewhere: ${quoteType(structOf(declared.fields, false))}.`,
        reader.spanFrom(at),
      );
    }
    return declared;
  }
}
