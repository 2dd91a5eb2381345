/** Parses initialisers: literals, strings, lists, and addresses of globals and functions. */
import {
  type AddressConstant,
  type AggregateConstant,
  type BytesConstant,
  type Constant,
  elementPointer,
  type ScalarConstant,
} from '../module.ts';
import { type DynType, I64, type Method, quoteType, type Type } from '../types.ts';
import { isLiteralWord, parseLiteral } from './literals.ts';
import { GIVE_UP, MAX_NESTING, type Reader } from './reader.ts';
import { BROKEN, type ModuleScope } from './scope.ts';
import { Token, UNTERMINATED } from './tokens.ts';
import type { TypeParser } from './types.ts';

/**
 * The literal at the next token, or a complaint. Null as `expected`: the literal must carry its type, as `7i32`,
 * `true` and `null:*T` do.
 */
export function parseScalar(types: TypeParser, expected: Type | null): ScalarConstant {
  const { reader } = types;
  const kind = reader.kind;
  if (kind !== Token.Number && !(kind === Token.Word && isLiteralWord(reader.nameText))) {
    reader.failExpected(expected === null ? 'a literal' : `a literal of type ${quoteType(expected)}`);
  }
  const start = reader.at;
  const text = reader.nameText;
  reader.at++;
  const written = text === 'null' && reader.take(Token.Colon) ? types.parseNonVoid('A null pointer') : null;
  const constant = parseLiteral(text, written ?? expected);
  if ('code' in constant) return reader.fail(constant.code, constant.message, reader.spanFrom(start));
  return constant;
}

/** An initialiser of the given type. */
export function parseConstant(types: TypeParser, type: Type, depth = 0): Constant {
  const { reader } = types;
  if (depth > MAX_NESTING) {
    reader.fail('too-deep', `Constants nest at most ${MAX_NESTING} deep.`, reader.spanOf(reader.at));
  }
  switch (reader.kind) {
    case Token.LeftBracket:
    case Token.LeftBrace:
      return aggregate(types, type, depth);
    case Token.String:
      return bytes(reader, type);
    case Token.Symbol:
      return address(types, type);
    default:
      if (reader.isWord('vtable')) {
        reader.failNotSupported('vtables of a dump, which leaves their methods out', reader.spanOf(reader.at));
      }
      switch (type.kind) {
        case 'array':
          return reader.failExpected(`\`[…]\` or a string for ${quoteType(type)}`);
        case 'vector':
          return reader.failExpected(`\`[…]\` for ${quoteType(type)}`);
        case 'struct':
          return reader.failExpected(`\`{ … }\` for ${quoteType(type)}`);
        case 'union':
        case 'closure':
        case 'dyn':
          return reader.fail(
            'literal-type',
            `There are no literals of type ${quoteType(type)}. Leave the value out: then all its bytes are 0.`,
            reader.spanOf(reader.at),
          );
        default: {
          const start = reader.at;
          const constant = parseScalar(types, type);
          if (constant.type !== type) failType(reader, start, constant.type, type);
          return constant;
        }
      }
  }
}

function failType(reader: Reader, start: number, found: Type, wanted: Type): never {
  const message = `Expected a constant of type ${quoteType(wanted)}, but this is ${quoteType(found)}.`;
  return reader.fail('type-mismatch', message, reader.spanFrom(start));
}

/** `@g`, `@f`, `@g + 4`. With an offset the address is of the type that the place has. */
function address({ reader, scope }: TypeParser, type: Type): AddressConstant {
  const start = reader.at;
  const name = reader.tokens.name(start);
  const symbol = scope.symbol(name);
  if (symbol === BROKEN) throw GIVE_UP;
  if (symbol === undefined) return failUndefinedSymbol(reader, scope);
  reader.at++;
  const offset = addressOffset(reader);
  const own = scope.address(name, symbol).type;
  if (offset === null) {
    if (elementPointer(own, type) !== null) return { kind: 'address', type, of: symbol, offset: 0 };
    if (own !== type && own.kind === 'pointer' && type.kind === 'pointer') {
      const message = `\`@${symbol.name}\` is ${quoteType(own)}, not ${quoteType(type)}. Write \`@${symbol.name} + 0\` for its address as any pointer.`;
      reader.fail('type-mismatch', message, reader.spanOf(start));
    }
    if (own !== type) failType(reader, start, own, type);
    return { kind: 'address', type, of: symbol, offset: 0 };
  }
  if (type.kind !== 'pointer' && type.kind !== 'function') failType(reader, start, own, type);
  if (offset !== 0 && symbol.kind !== 'global') {
    const message = `\`@${symbol.name}\` is a function, and there is nothing behind its address.`;
    reader.fail('type-mismatch', message, reader.spanFrom(start));
  }
  return { kind: 'address', type, of: symbol, offset };
}

/** `+ 4`, `- 4` or `-4`; null when something else follows. */
function addressOffset(reader: Reader): number | null {
  const { at, kind } = reader;
  const sign = kind === Token.Other || kind === Token.Number ? reader.text[reader.tokens.start(at)] : '';
  if (sign !== '+' && sign !== '-') return null;
  if (kind === Token.Other) {
    reader.at++;
    if (reader.kind !== Token.Number) reader.failExpected('a number of bytes');
  }
  const value = parseLiteral(reader.nameText, I64);
  if ('code' in value) return reader.fail(value.code, value.message, reader.spanOf(reader.at));
  reader.at++;
  const offset = Number(value.value) * (kind === Token.Other && sign === '-' ? -1 : 1);
  if (Math.abs(offset) <= 0xffff_ffff) return offset;
  return reader.fail('literal-out-of-range', 'An address has 32 bits.', reader.spanFrom(at));
}

/** `[@f, @g]`: the methods of a vtable, which is a struct of functions. */
export function parseVtable(types: TypeParser, type: Type, trait: DynType): AggregateConstant {
  const { reader } = types;
  const start = reader.at;
  const elements: Constant[] = [];
  reader.list(Token.LeftBracket, Token.RightBracket, 'a method', () => {
    const method = trait.methods[elements.length];
    if (method === undefined) failMethods(reader, start, trait, 'more');
    elements.push(methodAddress(types, method, trait));
  });
  if (elements.length !== trait.methods.length) failMethods(reader, start, trait, `only ${elements.length}`);
  return { kind: 'aggregate', type, elements };
}

/** The function that a vtable has for a method. */
function methodAddress({ reader, scope }: TypeParser, method: Method, trait: DynType): AddressConstant {
  const at = reader.at;
  if (reader.kind !== Token.Symbol) reader.failExpected(`the function for \`${method.name}\``);
  const name = reader.tokens.name(at);
  const symbol = scope.symbol(name);
  if (symbol === BROKEN) throw GIVE_UP;
  if (symbol === undefined) return failUndefinedSymbol(reader, scope);
  const { type } = scope.address(name, symbol);
  if (type !== method.type) {
    const is = symbol.kind === 'global' ? 'a global' : quoteType(type);
    const message = `\`${method.name}\` of the trait ${trait.name} is ${quoteType(method.type)}, but \`@${symbol.name}\` is ${is}.`;
    reader.fail('type-mismatch', message, reader.spanOf(at));
  }
  reader.at++;
  return { kind: 'address', type, of: symbol, offset: 0 };
}

function failMethods(reader: Reader, start: number, { name, methods }: DynType, given: string): never {
  const wanted = `${methods.length} ${methods.length === 1 ? 'method' : 'methods'}`;
  const message = `The trait ${name} has ${wanted}, but the vtable has ${given}.`;
  return reader.fail('literal-type', message, reader.spanFrom(start));
}

/** Complains about the @name that comes next. */
export function failUndefinedSymbol(reader: Reader, scope: ModuleScope): never {
  const name = reader.nameText;
  return reader.fail(
    'undefined-symbol',
    `There is no global or function \`@${name}\`.${reader.suggest(name, scope.symbolNames(), '@')}`,
    reader.spanOf(reader.at),
  );
}

function aggregate(types: TypeParser, type: Type, depth: number): AggregateConstant {
  const { reader } = types;
  const start = reader.at;
  const open = reader.kind;
  const square = open === Token.LeftBracket;
  if (square ? type.kind !== 'array' && type.kind !== 'vector' : type.kind !== 'struct') {
    const form = square ? 'A list in [ ]' : 'A list in { }';
    reader.fail('literal-type', `${form} is no constant of type ${quoteType(type)}.`, reader.spanOf(start));
  }
  const fields = type.kind === 'struct' ? type.fields : null;
  const elementType = type.kind === 'array' || type.kind === 'vector' ? type.element : null;
  const count = type.kind === 'array' ? type.length : type.kind === 'vector' ? type.lanes : (fields?.length ?? 0);
  const elements: Constant[] = [];
  const close = open === Token.LeftBracket ? Token.RightBracket : Token.RightBrace;
  reader.list(open, close, 'an element', () => {
    const of = elementType ?? fields?.[elements.length];
    if (elements.length >= count || of === undefined) failCount(reader, start, type, count, 'more');
    elements.push(parseConstant(types, of, depth + 1));
  });
  if (elements.length !== count) failCount(reader, start, type, count, `only ${elements.length}`);
  return { kind: 'aggregate', type, elements };
}

function failCount(reader: Reader, start: number, type: Type, count: number, given: string): never {
  const wanted = `${count} ${count === 1 ? 'element' : 'elements'}`;
  return reader.fail(
    'literal-type',
    `${quoteType(type)} has ${wanted}, but the list has ${given}.`,
    reader.spanFrom(start),
  );
}

function bytes(reader: Reader, type: Type): BytesConstant {
  const at = reader.at++;
  const span = reader.spanOf(at);
  if (type.kind !== 'array' || type.element.kind !== 'int' || type.element.bits !== 8) {
    reader.fail('literal-type', `A string is an array of bytes, such as [u8; 5], not ${quoteType(type)}.`, span);
  }
  const value = parseString(reader, at);
  if (value.length !== type.length) {
    reader.fail(
      'literal-type',
      `This string has ${value.length} bytes, but ${quoteType(type)} has ${type.length}. Write [${quoteType(type.element)}; ${value.length}].`,
      span,
    );
  }
  return { kind: 'bytes', type, bytes: value };
}

const ESCAPES: ReadonlyMap<string, number> = new Map([
  ['n', 10],
  ['t', 9],
  ['r', 13],
  ['"', 34],
  ['\\', 92],
]);

/** The bytes of a string token: its characters as UTF-8, and its escapes. */
export function parseString(reader: Reader, token: number): Uint8Array {
  if (reader.tokens.name(token) === UNTERMINATED) throw GIVE_UP;
  const start = reader.tokens.start(token) + 1;
  const text = reader.text.slice(start, reader.tokens.end(token) - 1);
  if (!text.includes('\\')) return new TextEncoder().encode(text);
  const out: number[] = [];
  for (let i = 0; i < text.length; ) {
    if (text[i] !== '\\') {
      const next = text.indexOf('\\', i);
      const end = next === -1 ? text.length : next;
      for (const byte of new TextEncoder().encode(text.slice(i, end))) out.push(byte);
      i = end;
      continue;
    }
    const escape = ESCAPES.get(text[i + 1] as string);
    const hex = text.slice(i + 1, i + 3);
    if (escape !== undefined) {
      out.push(escape);
      i += 2;
    } else if (/^[0-9a-fA-F]{2}$/.test(hex)) {
      out.push(Number.parseInt(hex, 16));
      i += 3;
    } else {
      reader.fail('bad-escape', 'A `\\` is followed by n, t, r, `"`, `\\` or two hexadecimal digits, as in `\\0a`.', {
        start: start + i,
        end: Math.min(start + i + 2, start + text.length),
      });
    }
  }
  return Uint8Array.from(out);
}
