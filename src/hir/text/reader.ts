/** The parser's view of the tokens: where it is, what it expects there, and what it says when that is missing. */
import { type Diagnostic, type DiagnosticCode, LineMap } from '../diagnostics.ts';
import type { Span } from '../module.ts';
import { type NameTable, TOKEN_NAMES, Token, type TokenKind, type Tokens } from './tokens.ts';

/**
 * Thrown to give up the current line (or item) after its mistake has been reported. One object, so that giving up
 * costs no stack trace; nothing outside this folder ever sees it.
 */
export const GIVE_UP = new Error('parser gives up this line');

/** How deep types and constants may nest: enough for any program, and far from the end of the stack. */
export const MAX_NESTING = 64;

/** After this many look-ups for a similar name the rest of the messages go without; a broken text stays cheap. */
const MAX_SUGGESTIONS = 30;

export class Reader {
  /** Index of the token to read next. */
  at = 0;
  /** Tokens from here on belong to something else. */
  limit: number;
  /** Within brackets a line may end anywhere. */
  #openBrackets = 0;
  /** The token at which this line began: it is on the line although it is the first of it. */
  #lineStart = -1;
  #suggestions = 0;
  #lines: LineMap | null = null;

  constructor(
    readonly text: string,
    readonly tokens: Tokens,
    readonly names: NameTable,
    readonly diagnostics: Diagnostic[],
  ) {
    this.limit = tokens.count - 1;
  }

  /** Kind of the next token of this line. */
  get kind(): TokenKind {
    if (this.#openBrackets === 0 && this.tokens.isFirst(this.at) && this.at !== this.#lineStart) return Token.End;
    return this.tokens.kind(this.at);
  }

  /** Text of the next token, which is a word, a number, a %name or an @name. */
  get nameText(): string {
    return this.names.text(this.tokens.name(this.at));
  }

  isWord(word: string): boolean {
    return this.kind === Token.Word && this.nameText === word;
  }

  /** The word that a token is, wherever its line begins; null for other tokens. */
  wordAt(token: number): string | null {
    return this.tokens.kind(token) === Token.Word ? this.names.text(this.tokens.name(token)) : null;
  }

  /** Whether the token was next; then it is behind. */
  take(kind: TokenKind): boolean {
    if (this.kind !== kind) return false;
    this.at++;
    return true;
  }

  takeWord(word: string): boolean {
    if (!this.isWord(word)) return false;
    this.at++;
    return true;
  }

  /** Passes the token that must be next and returns its index. */
  expect(kind: TokenKind, what: string = TOKEN_NAMES[kind]): number {
    if (this.kind !== kind) this.failExpected(what);
    return this.at++;
  }

  expectWord(word: string): void {
    if (!this.takeWord(word)) this.failExpected(`\`${word}\``);
  }

  /** Reads `open item, item … close`; `item` reads one. */
  list(open: TokenKind, close: TokenKind, what: string, item: () => void): void {
    this.open(open);
    if (!this.close(close)) {
      do item();
      while (this.more(close, what));
    }
  }

  /** Passes an opening bracket, within which lines may end anywhere. */
  open(kind: TokenKind): void {
    if (this.kind !== kind) this.failExpected(TOKEN_NAMES[kind]);
    this.#openBrackets++;
    this.at++;
  }

  /** Whether the closing bracket was next; then it is behind. */
  close(kind: TokenKind): boolean {
    if (this.tokens.kind(this.at) !== kind) return false;
    this.#openBrackets--;
    this.at++;
    return true;
  }

  /** After an item of a list: true past a comma, false past the closing bracket. */
  more(close: TokenKind, what: string): boolean {
    if (this.kind === Token.Comma) {
      this.at++;
      return true;
    }
    if (!this.close(close)) this.failExpected(`\`,\` or ${TOKEN_NAMES[close]} after ${what}`);
    return false;
  }

  /** Complains unless the line ends here. */
  expectLineEnd(): void {
    if (this.kind !== Token.End) this.failExpected('the end of the line');
  }

  /** Complains unless the instruction ends here: with its line, or before the `}` of the body. */
  expectInstructionEnd(): void {
    if (this.kind !== Token.RightBrace) this.expectLineEnd();
  }

  /** Goes to the first token of the next line; stays if already at one that is not `start`. */
  skipLine(start: number): void {
    this.#openBrackets = 0;
    if (this.at <= start) this.at = start + 1;
    while (this.at < this.limit && !this.tokens.isFirst(this.at)) this.at++;
    if (this.at > this.limit) this.at = this.limit;
  }

  /** Begins to read at a token as the first of a line. */
  startAt(at: number): void {
    this.#openBrackets = 0;
    this.#lineStart = at;
    this.at = at;
  }

  spanOf(token: number): Span {
    return { start: this.tokens.start(token), end: this.tokens.end(token) };
  }
  /** From one token up to the one just read. */
  spanFrom(token: number): Span {
    return { start: this.tokens.start(token), end: this.tokens.end(Math.max(token, this.at - 1)) };
  }

  report(code: DiagnosticCode, message: string, span: Span): void {
    this.diagnostics.push({ severity: 'error', code, message, span });
  }

  /** Reports and gives up. */
  fail(code: DiagnosticCode, message: string, span: Span): never {
    this.report(code, message, span);
    throw GIVE_UP;
  }

  failExpected(what: string): never {
    const end = this.kind === Token.End;
    // At the end of a line the mistake is behind its last token, not on the next line's first.
    const span = end && this.at > 0 ? this.#after(this.at - 1) : this.spanOf(this.at);
    const found = end ? TOKEN_NAMES[Token.End] : this.describe(this.at);
    return this.fail('syntax', `Expected ${what}, but found ${found}.`, span);
  }

  failNotSupported(construct: string, span: Span): never {
    return this.fail('not-supported', `Not supported yet: ${construct}.`, span);
  }

  /** Complains that the name at a token is taken. */
  failDuplicate(token: number, previous: Span | null): never {
    this.#lines ??= new LineMap(this.text);
    const where = previous === null ? '' : ` on line ${this.#lines.position(previous.start).line}`;
    return this.fail('duplicate-name', `${this.describe(token)} is already defined${where}.`, this.spanOf(token));
  }

  /** The token as a message quotes it. */
  describe(token: number): string {
    const text = this.text.slice(this.tokens.start(token), this.tokens.end(token));
    if (text === '') return TOKEN_NAMES[Token.End];
    return `\`${text.length > 40 ? `${text.slice(0, 40)}…` : text}\``;
  }

  /** ` Did you mean X?` with the candidate most like the name, or nothing. */
  suggest(name: string, candidates: Iterable<string>, sigil = ''): string {
    if (this.#suggestions++ >= MAX_SUGGESTIONS || name.length > 64) return '';
    const best = mostSimilar(name, candidates);
    return best === null ? '' : ` Did you mean \`${sigil}${best}\`?`;
  }

  #after(token: number): Span {
    const end = this.tokens.end(token);
    return { start: end, end };
  }
}

/** The candidate within a third of the name's length of edits, nearest first. */
export function mostSimilar(name: string, candidates: Iterable<string>): string | null {
  let best: string | null = null;
  let bound = Math.max(1, Math.floor(name.length / 3)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - name.length) >= bound || candidate === name) continue;
    const distance = editDistance(name, candidate, bound);
    if (distance < bound) {
      bound = distance;
      best = candidate;
    }
  }
  return best;
}

/**
 * Insertions, deletions, replacements and exchanges of neighbours between two words; anything from `bound` on may come
 * out as `bound`.
 */
function editDistance(a: string, b: string, bound: number): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let cost = Math.min(replaced, (row[j] as number) + 1, (next[j - 1] as number) + 1);
      const crossed = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (crossed) cost = Math.min(cost, (before[j - 2] as number) + 1);
      next.push(cost);
      least = Math.min(least, cost);
    }
    if (least >= bound) return bound;
    before = row;
    row = next;
  }
  return row[b.length] as number;
}
