/** Fixes for literals that are none of the type that their place has. */
import { integerRange, isLiteralWord, ownType, parseLiteral } from '../../hir/text/literals.ts';
import { Token } from '../../hir/text/tokens.ts';
import { type IntType, type Type, typeName } from '../../hir/types.ts';
import type { Document } from '../document.ts';
import { spanOf } from '../scan.ts';
import { literalTypeAt } from '../wanted.ts';
import { type Fix, type Mistake, replacement, zeroOf } from './fix.ts';

/** The token is a literal. */
export function isLiteralAt(document: Document, token: number): boolean {
  const kind = document.scan.tokens.kind(token);
  return kind === Token.Number || (kind === Token.Word && isLiteralWord(document.tokenText(token)));
}

export function wrongLiteral({ document, token }: Mistake): Fix[] {
  if (!isLiteralAt(document, token)) return [];
  const wanted = literalTypeAt(document, token);
  if (wanted === null) return [];
  const text = document.tokenText(token);
  return candidates(text, wanted)
    .filter((candidate, i, all) => candidate !== text && all.indexOf(candidate) === i && isLiteralOf(candidate, wanted))
    .map((candidate) => replacement(`Change to \`${candidate}\``, spanOf(document.scan.tokens, token), candidate));
}

/** Nothing says which type a literal has: it says it itself. */
export function untypedLiteral({ document, token }: Mistake): Fix[] {
  if (!isLiteralAt(document, token)) return [];
  const text = document.tokenText(token);
  if (text === 'null') return [];
  const types = Number.isInteger(Number(text)) ? ['i32', 'i64', 'u32', 'f64'] : ['f64', 'f32'];
  return types.map((type) => {
    const typed = type.startsWith('f') && !text.includes('.') ? `${text}.0${type}` : `${text}${type}`;
    return replacement(`Change to \`${typed}\``, spanOf(document.scan.tokens, token), typed);
  });
}

function isLiteralOf(text: string, type: Type): boolean {
  const constant = parseLiteral(text, type);
  return !('code' in constant) && constant.type === type;
}

/** Literals of the wanted type that may have been meant, likely ones first; not all of them need be good. */
function candidates(text: string, wanted: Type): string[] {
  // A suffix wins over the place.
  const suffix = ownType(text);
  const bare = suffix === null || suffix.kind === 'bool' ? text : text.slice(0, -typeName(suffix).length);
  const zero = zeroOf(wanted);
  switch (wanted.kind) {
    case 'bool':
      return Number(bare) === 0 ? ['false'] : ['true'];
    case 'int':
      return [bare, ...integers(bare, wanted), '0'];
    case 'float': {
      const number = bare === 'true' ? 1 : Number(bare);
      if (Number.isNaN(number)) return [bare, '0.0'];
      return [bare, Number.isInteger(number) ? `${number}.0` : String(number), 'inf', '0.0'];
    }
    default:
      return zero === null ? [] : [zero];
  }
}

function integers(text: string, type: IntType): string[] {
  if (text === 'true') return ['1'];
  if (text === 'inf') return [String(integerRange(type).max)];
  const whole = /^-?\d+$/.test(text) || /^0[xX][\da-fA-F]+$/.test(text);
  if (!whole && !Number.isFinite(Number(text))) return [];
  const value = whole ? BigInt(text) : BigInt(Math.trunc(Number(text)));
  const { min, max } = integerRange(type);
  const closest = value < min ? min : value > max ? max : value;
  const wrapped = type.signed ? BigInt.asIntN(type.bits, value) : BigInt.asUintN(type.bits, value);
  return [String(closest), String(wrapped)];
}

/** A string or list has another length than its type says: the type gets the length. */
export function wrongLength({ document, token, diagnostic }: Mistake): Fix[] {
  const given = /has (?:only )?(\d+|more)/.exec(diagnostic.message)?.[1];
  const { items, tokens } = document.scan;
  const item = items.find(({ start, end }) => start <= token && token < end);
  if (given === undefined || item === undefined) return [];
  // Only where the list is the whole value is it plain which length is meant.
  if (tokens.kind(token - 1) !== Token.Equals || tokens.kind(token - 2) !== Token.RightBracket) return [];
  const length = token - 3;
  if (tokens.kind(length) !== Token.Number) return [];
  const count = tokens.kind(token) === Token.String ? given : String(elements(document, token, item.end));
  return [replacement(`Change the length to ${count}`, spanOf(tokens, length), count)];
}

/** How many elements the list has that begins at a token. */
function elements(document: Document, open: number, end: number): number {
  const { tokens } = document.scan;
  let depth = 0;
  let count = tokens.kind(open + 1) === Token.RightBracket ? 0 : 1;
  for (let i = open; i < end; i++) {
    const kind = tokens.kind(i);
    if (kind === Token.LeftBracket || kind === Token.LeftBrace) depth++;
    else if (kind === Token.RightBracket || kind === Token.RightBrace) depth--;
    else if (kind === Token.Comma && depth === 1) count++;
    if (depth === 0) break;
  }
  return count;
}
