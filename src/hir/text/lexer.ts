/** Text to tokens, in one pass over the characters. */
import type { Diagnostic } from '../diagnostics.ts';
import type { Span } from '../module.ts';
import { addToHash, type NameTable, Token, type TokenKind, Tokens, UNTERMINATED } from './tokens.ts';

/** What a character can begin or belong to. */
const Class = { Other: 0, Blank: 1, Letter: 2, Digit: 3, Punctuation: 4 } as const;

const CLASSES = new Uint8Array(128);
const PUNCTUATION = new Uint8Array(128);
for (const c of ' \t\r') CLASSES[c.charCodeAt(0)] = Class.Blank;
for (let c = 0; c < 26; c++) {
  CLASSES[65 + c] = Class.Letter;
  CLASSES[97 + c] = Class.Letter;
}
for (const c of '_.$') CLASSES[c.charCodeAt(0)] = Class.Letter;
for (let c = 48; c < 58; c++) CLASSES[c] = Class.Digit;
const SINGLE: readonly [string, TokenKind][] = [
  ['(', Token.LeftParen],
  [')', Token.RightParen],
  ['[', Token.LeftBracket],
  [']', Token.RightBracket],
  ['{', Token.LeftBrace],
  ['}', Token.RightBrace],
  ['<', Token.Less],
  ['>', Token.Greater],
  [',', Token.Comma],
  [':', Token.Colon],
  ['*', Token.Star],
  ['|', Token.Pipe],
];
for (const [c, kind] of SINGLE) {
  CLASSES[c.charCodeAt(0)] = Class.Punctuation;
  PUNCTUATION[c.charCodeAt(0)] = kind;
}

const NEWLINE = 10;
const QUOTE = 34;
const PERCENT = 37;
const PLUS = 43;
const MINUS = 45;
const SEMICOLON = 59;
const EQUALS = 61;
const GREATER = 62;
const AT = 64;
const BACKSLASH = 92;
const BYTE_ORDER_MARK = 0xfeff;

function classOf(c: number): number {
  return c < 128 ? (CLASSES[c] as number) : Class.Other;
}
function isNameCharacter(c: number): boolean {
  const k = classOf(c);
  return k === Class.Letter || k === Class.Digit;
}

/** A comment that says something to the tools: `; run: …`, `; output: …`, `; threads: …`. */
export interface DirectiveComment {
  readonly keyword: 'run' | 'output' | 'threads';
  /** From the `;` to the end of the line. */
  readonly span: Span;
  /** Where the text after the colon begins. */
  readonly bodyStart: number;
}

export interface LexedText {
  readonly tokens: Tokens;
  readonly directives: readonly DirectiveComment[];
}

/**
 * The tokens of `text` between two offsets. Never fails: what is not a token of the language becomes `Other`, and a
 * string without an end goes to the end of its line and is reported.
 */
export function tokenize(
  text: string,
  from: number,
  to: number,
  names: NameTable,
  diagnostics: Diagnostic[],
): LexedText {
  const tokens = new Tokens(16 + ((to - from) >> 2));
  const directives: DirectiveComment[] = [];
  let first = true;
  /** How many `[` are open: `;` may separate type and length only there. */
  let squareDepth = 0;
  let at = from;
  if (text.charCodeAt(at) === BYTE_ORDER_MARK) at++;
  while (at < to) {
    const c = text.charCodeAt(at);
    const start = at;
    let kind = classOf(c);
    let name = -1;
    if (kind === Class.Blank) {
      at++;
      continue;
    }
    if (c === NEWLINE) {
      at++;
      first = true;
      continue;
    }
    if (kind === Class.Letter) {
      let hash = addToHash(0, c);
      for (at++; at < to; at++) {
        const d = text.charCodeAt(at);
        if (!isNameCharacter(d)) break;
        hash = addToHash(hash, d);
      }
      tokens.push(Token.Word, start, at, names.intern(text, start, at, hash), first);
      first = false;
      continue;
    }
    if (c === PERCENT || c === AT) {
      let hash = 0;
      for (at++; at < to; at++) {
        const d = text.charCodeAt(at);
        if (!isNameCharacter(d)) break;
        hash = addToHash(hash, d);
      }
      if (at === start + 1) tokens.push(Token.Other, start, at, -1, first);
      else {
        name = names.intern(text, start + 1, at, hash);
        tokens.push(c === PERCENT ? Token.Value : Token.Symbol, start, at, name, first);
      }
      first = false;
      continue;
    }
    if (kind === Class.Punctuation) {
      if (c === 91) squareDepth++;
      else if (c === 93 && squareDepth > 0) squareDepth--;
      at++;
      tokens.push(PUNCTUATION[c] as TokenKind, start, at, -1, first);
      first = false;
      continue;
    }
    if (kind === Class.Digit || (c === MINUS && at + 1 < to && isNameCharacter(text.charCodeAt(at + 1)))) {
      let hash = addToHash(0, c);
      let previous = c;
      for (at++; at < to; at++) {
        const d = text.charCodeAt(at);
        if (!isNameCharacter(d) && !(isExponentSign(d, previous) && !isHex(text, start))) break;
        hash = addToHash(hash, d);
        previous = d;
      }
      tokens.push(Token.Number, start, at, names.intern(text, start, at, hash), first);
      first = false;
      continue;
    }
    if (c === SEMICOLON) {
      if (squareDepth > 0 && separatesArrayLength(text, at + 1, to)) {
        at++;
        tokens.push(Token.Semicolon, start, at, -1, first);
        first = false;
        continue;
      }
      at = endOfLine(text, at, to);
      const directive = directiveOf(text, start, at);
      if (directive !== null) directives.push(directive);
      continue;
    }
    if (c === QUOTE) {
      const closing = closingQuote(text, start, to);
      at = closing === -1 ? endOfLine(text, start, to) : closing + 1;
      if (closing === -1) {
        name = UNTERMINATED;
        diagnostics.push({
          severity: 'error',
          code: 'unterminated-string',
          message: 'This string has no closing `"` on its line.',
          span: { start, end: at },
        });
      }
      kind = Token.String;
    } else {
      kind = Token.Other;
      const next = at + 1 < to ? text.charCodeAt(at + 1) : 0;
      at++;
      if (c === EQUALS) {
        kind = next === EQUALS ? Token.Equality : next === GREATER ? Token.FatArrow : Token.Equals;
        if (kind !== Token.Equals) at++;
      } else if (c === MINUS && next === GREATER) {
        kind = Token.Arrow;
        at++;
      } else if (c >= 0xd800 && c < 0xdc00 && next >= 0xdc00 && next < 0xe000) {
        at++;
      }
    }
    tokens.push(kind as TokenKind, start, at, name, first);
    first = false;
  }
  tokens.push(Token.End, to, to, -1, true);
  return { tokens, directives };
}

/** The `+` or `-` of `1e-3`. */
function isExponentSign(c: number, previous: number): boolean {
  return (c === MINUS || c === PLUS) && (previous === 101 || previous === 69);
}

function isHex(text: string, start: number): boolean {
  const digits = text.charCodeAt(start) === MINUS ? start + 1 : start;
  return (text.charCodeAt(digits + 1) | 32) === 120;
}

/** Whether one word and `]` follow on the line, as in `[u8; 16]`. */
function separatesArrayLength(text: string, from: number, to: number): boolean {
  let at = from;
  while (at < to && classOf(text.charCodeAt(at)) === Class.Blank) at++;
  const word = at;
  while (at < to && (isNameCharacter(text.charCodeAt(at)) || text.charCodeAt(at) === MINUS)) at++;
  if (at === word) return false;
  while (at < to && classOf(text.charCodeAt(at)) === Class.Blank) at++;
  return at < to && text.charCodeAt(at) === 93;
}

function endOfLine(text: string, from: number, to: number): number {
  const newline = text.indexOf('\n', from);
  return newline === -1 || newline > to ? to : newline;
}

/** The offset of the quote that ends a string on its line, or -1. */
function closingQuote(text: string, start: number, to: number): number {
  for (let at = start + 1; at < to; at++) {
    const c = text.charCodeAt(at);
    if (c === QUOTE) return at;
    if (c === NEWLINE) return -1;
    if (c === BACKSLASH && at + 1 < to && text.charCodeAt(at + 1) !== NEWLINE) at++;
  }
  return -1;
}

const DIRECTIVE_KEYWORDS = ['run', 'output', 'threads'] as const;

function directiveOf(text: string, start: number, lineEnd: number): DirectiveComment | null {
  let at = start + 1;
  while (at < lineEnd && classOf(text.charCodeAt(at)) === Class.Blank) at++;
  for (const keyword of DIRECTIVE_KEYWORDS) {
    const colon = at + keyword.length;
    if (colon >= lineEnd || text.charCodeAt(colon) !== 58 || !text.startsWith(keyword, at)) continue;
    const end = text.charCodeAt(lineEnd - 1) === 13 ? lineEnd - 1 : lineEnd;
    return { keyword, span: { start, end }, bodyStart: colon + 1 };
  }
  return null;
}
