/** Reads tokens of LLVM IR: what parsers of types, values and instructions have in common. */
import type { DiagnosticCode } from '../../hir/diagnostics.ts';
import type { Span } from '../../hir/module.ts';
import { stringBytes, Token, type TokenKind, type Tokens } from './lexer.ts';
import type { Problems } from './problems.ts';

/** How deep types and constants may nest. */
export const MAX_NESTING = 64;

const OPENING: ReadonlySet<number> = new Set([Token.LeftParen, Token.LeftBracket, Token.LeftBrace, Token.Less]);
const CLOSING: ReadonlySet<number> = new Set([Token.RightParen, Token.RightBracket, Token.RightBrace, Token.Greater]);

export class Reader {
  /** The number of the next token. */
  at = 0;
  /** Found in one go when they are first needed: a broken text may open thousands of brackets. */
  #closings: Uint32Array | null = null;

  constructor(
    readonly text: string,
    readonly tokens: Tokens,
    readonly problems: Problems,
  ) {}

  get kind(): TokenKind {
    return this.tokens.kinds[this.at] as TokenKind;
  }
  /** The text of the next token. */
  get word(): string {
    return this.textOf(this.at);
  }
  textOf(token: number): string {
    return this.text.slice(this.tokens.starts[token], this.tokens.ends[token]);
  }
  kindOf(token: number): TokenKind {
    return token < this.tokens.count ? (this.tokens.kinds[token] as TokenKind) : Token.End;
  }
  /** Whether the next token begins a line. */
  get startsLine(): boolean {
    return this.tokens.first[this.at] === 1;
  }

  spanOf(token: number): Span {
    return { start: this.tokens.starts[token] as number, end: this.tokens.ends[token] as number };
  }
  /** From a token to the last one that was read. */
  spanFrom(token: number): Span {
    const last = Math.max(token, this.at - 1);
    return { start: this.tokens.starts[token] as number, end: this.tokens.ends[last] as number };
  }

  /** Goes on to the next token; stays at the end. */
  advance(): void {
    if (this.at < this.tokens.count - 1) this.at++;
  }
  take(kind: TokenKind): boolean {
    if (this.kind !== kind) return false;
    this.advance();
    return true;
  }
  is(kind: TokenKind): boolean {
    return this.kind === kind;
  }
  isWord(word: string): boolean {
    return this.kind === Token.Word && this.word === word;
  }
  takeWord(word: string): boolean {
    if (!this.isWord(word)) return false;
    this.advance();
    return true;
  }
  /** The number of the token, which is then behind. */
  expect(kind: TokenKind, what: string): number {
    if (this.kind !== kind) this.failExpected(what);
    const at = this.at;
    this.advance();
    return at;
  }
  expectWord(word: string): void {
    if (!this.takeWord(word)) this.failExpected(`\`${word}\``);
  }

  fail(code: DiagnosticCode, message: string, span = this.spanOf(this.at)): never {
    return this.problems.fail(code, message, span);
  }
  failExpected(what: string): never {
    const found = this.kind === Token.End ? 'the end of the text' : `\`${shorten(this.word)}\``;
    return this.fail('syntax', `Expected ${what}, but found ${found}.`);
  }

  /** The name behind a sigil, or of a label: unquoted. */
  nameOf(token: number): string {
    let text = this.textOf(token);
    if (this.kindOf(token) !== Token.Label) text = text.slice(1);
    return text.startsWith('"') ? new TextDecoder().decode(stringBytes(text)) : text;
  }
  expectName(kind: TokenKind, what: string): string {
    return this.nameOf(this.expect(kind, what));
  }
  expectInteger(what: string, max: number): number {
    const at = this.expect(Token.Integer, what);
    const text = this.textOf(at);
    const value = Number(text);
    if (!Number.isInteger(value) || value < 0 || value > max)
      this.fail('literal-out-of-range', `${shorten(text)} is not between 0 and ${max}.`, this.spanOf(at));
    return value;
  }

  /** `, item` any number of times, until the closing token, which is read too. */
  list(close: TokenKind, closing: string, item: () => void): void {
    if (this.take(close)) return;
    for (;;) {
      item();
      if (this.take(close)) return;
      if (!this.take(Token.Comma)) this.failExpected(`\`,\` or \`${closing}\``);
    }
  }

  /** Passes over what stands between two brackets, with them, if there is one that opens. */
  skipBalanced(): void {
    if (!OPENING.has(this.kind)) return;
    let depth = 0;
    do {
      if (OPENING.has(this.kind)) depth++;
      else if (CLOSING.has(this.kind)) depth--;
      this.advance();
    } while (depth > 0 && this.kind !== Token.End);
  }

  /** Passes over the rest of the line; what it opens is passed over to its end. */
  skipLine(): void {
    this.#skipOne();
    while (this.kind !== Token.End && !this.startsLine) this.#skipOne();
  }
  #skipOne(): void {
    // Function bodies may be what a broken line opens: they are read on.
    if (OPENING.has(this.kind) && this.kind !== Token.LeftBrace) this.#skipBrackets();
    else this.advance();
  }
  /** Like skipBalanced, but a bracket that does not close is only one token. */
  #skipBrackets(): void {
    this.#closings ??= closings(this.tokens);
    this.at = Math.max(this.at, this.#closings[this.at] as number);
    this.advance();
  }
}

/** For each token that opens a bracket the one that closes it; 0 for those that nothing closes. */
function closings({ kinds, count }: Tokens): Uint32Array {
  const result = new Uint32Array(count);
  const open: number[] = [];
  for (let at = 0; at < count; at++) {
    const kind = kinds[at] as TokenKind;
    if (OPENING.has(kind)) open.push(at);
    else if (CLOSING.has(kind) && open.length > 0) result[open.pop() as number] = at;
  }
  return result;
}

export function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
