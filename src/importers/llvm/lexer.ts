/** LLVM IR text to tokens, in one pass. */
import type { Span } from '../../hir/module.ts';

export const Token = {
  End: 0,
  /** Keywords, types, attributes. */
  Word: 1,
  /** `%name` */
  Local: 2,
  /** `@name` */
  Global: 3,
  /** `!name`, `!7`, `!` */
  Metadata: 4,
  /** `#7` */
  Hash: 5,
  /** A word, number or string with a colon right behind it. */
  Label: 6,
  Integer: 7,
  Float: 8,
  String: 9,
  /** `c"…"` */
  Bytes: 10,
  LeftParen: 11,
  RightParen: 12,
  LeftBracket: 13,
  RightBracket: 14,
  LeftBrace: 15,
  RightBrace: 16,
  Less: 17,
  Greater: 18,
  Comma: 19,
  Equals: 20,
  Star: 21,
  Ellipsis: 22,
  Bar: 23,
  /** `$name` */
  Comdat: 24,
  Other: 25,
} as const;
export type TokenKind = (typeof Token)[keyof typeof Token];

/** A `; run:`, `; output:` or `; threads:` comment. */
export interface Directive {
  /** From the `;`, without blanks at the end of the line. */
  readonly text: string;
  readonly span: Span;
}

export class Tokens {
  kinds: Uint8Array;
  starts: Int32Array;
  ends: Int32Array;
  /** 1: the first token of its line. */
  first: Uint8Array;
  count = 0;
  readonly directives: Directive[] = [];

  constructor(capacity: number) {
    this.kinds = new Uint8Array(capacity);
    this.starts = new Int32Array(capacity);
    this.ends = new Int32Array(capacity);
    this.first = new Uint8Array(capacity);
  }

  push(kind: TokenKind, start: number, end: number, first: boolean): void {
    if (this.count === this.kinds.length) this.#grow();
    this.kinds[this.count] = kind;
    this.starts[this.count] = start;
    this.ends[this.count] = end;
    this.first[this.count] = first ? 1 : 0;
    this.count++;
  }

  #grow(): void {
    const grown = new Tokens(this.count * 2);
    grown.kinds.set(this.kinds);
    grown.starts.set(this.starts);
    grown.ends.set(this.ends);
    grown.first.set(this.first);
    this.kinds = grown.kinds;
    this.starts = grown.starts;
    this.ends = grown.ends;
    this.first = grown.first;
  }
}

const PUNCTUATION: ReadonlyMap<string, TokenKind> = new Map([
  ['(', Token.LeftParen],
  [')', Token.RightParen],
  ['[', Token.LeftBracket],
  [']', Token.RightBracket],
  ['{', Token.LeftBrace],
  ['}', Token.RightBrace],
  ['<', Token.Less],
  ['>', Token.Greater],
  [',', Token.Comma],
  ['=', Token.Equals],
  ['*', Token.Star],
  ['|', Token.Bar],
]);

const SIGILS: ReadonlyMap<string, TokenKind> = new Map([
  ['%', Token.Local],
  ['@', Token.Global],
  ['!', Token.Metadata],
  ['$', Token.Comdat],
]);

const NAME = /[-a-zA-Z$._0-9]+/y;
/** In metadata names a backslash and two digits stand for a byte. */
const METADATA_NAME = /[-a-zA-Z$._0-9\\]+/y;
const QUOTED = /"[^"\n]*"/y;
const NUMBER =
  /(?:[us]?0x[0-9A-Fa-f]+|f?0x[KLMHR]?[0-9A-Fa-f]+|[-+]?(?:[0-9]+(?:\.[0-9]*(?:[eE][-+]?[0-9]+)?)?|inf|nan|qnan))(?![-a-zA-Z$._0-9])/y;
const INTEGER = /^(?:-?[0-9]+|[us]0x[0-9A-Fa-f]+)$/;
const DIRECTIVE = /^;[ \t]*(?:run|output|threads):/;
const BYTE_ORDER_MARK = '\ufeff';

export function tokenize(text: string): Tokens {
  const tokens = new Tokens(16 + (text.length >> 2));
  let at = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
  let first = true;

  /** The end of what matches at an offset, or -1. */
  const match = (pattern: RegExp, from: number): number => {
    pattern.lastIndex = from;
    return pattern.test(text) ? pattern.lastIndex : -1;
  };
  const push = (kind: TokenKind, end: number): void => {
    const isLabel = text[end] === ':' && (kind === Token.Word || kind === Token.Integer || kind === Token.String);
    tokens.push(isLabel ? Token.Label : kind, at, end, first);
    at = isLabel ? end + 1 : end;
    first = false;
  };

  while (at < text.length) {
    const c = text[at] as string;
    if (c === '\n') {
      first = true;
      at++;
      continue;
    }
    if (c === ' ' || c === '\t' || c === '\r') {
      at++;
      continue;
    }
    if (c === ';') {
      const newline = text.indexOf('\n', at);
      const end = newline === -1 ? text.length : newline;
      const comment = text.slice(at, end);
      if (DIRECTIVE.test(comment))
        tokens.directives.push({ text: comment.replace(/\r$/, ''), span: { start: at, end } });
      at = end;
      continue;
    }
    const punctuation = PUNCTUATION.get(c);
    if (punctuation !== undefined) {
      push(punctuation, at + 1);
      continue;
    }
    if (c === '"') {
      const end = match(QUOTED, at);
      push(end === -1 ? Token.Other : Token.String, end === -1 ? at + 1 : end);
      continue;
    }
    const sigil = SIGILS.get(c);
    if (sigil !== undefined) {
      const end = match(text[at + 1] === '"' ? QUOTED : sigil === Token.Metadata ? METADATA_NAME : NAME, at + 1);
      if (end !== -1) push(sigil, end);
      else push(sigil === Token.Metadata ? Token.Metadata : Token.Other, at + 1);
      continue;
    }
    if (c === '#') {
      const end = match(NAME, at + 1);
      push(Token.Hash, end === -1 ? at + 1 : end);
      continue;
    }
    if (c === 'c' && text[at + 1] === '"') {
      const end = match(QUOTED, at + 1);
      push(end === -1 ? Token.Other : Token.Bytes, end === -1 ? at + 1 : end);
      continue;
    }
    if (text.startsWith('...', at)) {
      push(Token.Ellipsis, at + 3);
      continue;
    }
    const number = match(NUMBER, at);
    if (number !== -1) {
      push(INTEGER.test(text.slice(at, number)) ? Token.Integer : Token.Float, number);
      continue;
    }
    const word = match(NAME, at);
    if (word !== -1) push(Token.Word, word);
    else push(Token.Other, at + ((text.codePointAt(at) as number) > 0xffff ? 2 : 1));
  }
  tokens.push(Token.End, text.length, text.length, true);
  return tokens;
}

/** The bytes of a quoted string with its quotes: `\` and two hexadecimal digits are a byte, `\\` is a backslash. */
export function stringBytes(quoted: string): Uint8Array {
  const inner = quoted.slice(1, -1);
  if (!inner.includes('\\')) return new TextEncoder().encode(inner);
  const bytes: number[] = [];
  for (let i = 0; i < inner.length; ) {
    const hex = inner[i] === '\\' ? inner.slice(i + 1, i + 3) : '';
    if (/^[0-9a-fA-F]{2}$/.test(hex)) {
      bytes.push(Number.parseInt(hex, 16));
      i += 3;
    } else if (hex.startsWith('\\')) {
      bytes.push(0x5c);
      i += 2;
    } else {
      const c = String.fromCodePoint(inner.codePointAt(i) as number);
      bytes.push(...new TextEncoder().encode(c));
      i += c.length;
    }
  }
  return Uint8Array.from(bytes);
}
