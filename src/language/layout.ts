/** Tokens put on a line again, with blanks where the printer has them. */
import { Token, type TokenKind, type Tokens } from '../hir/text/tokens.ts';
import type { Comment } from './comments.ts';

/** Whether a blank stands between two tokens of one line. */
function isSpaced(text: string, tokens: Tokens, left: number, right: number): boolean {
  const a = tokens.kind(left);
  const b = tokens.kind(right);
  switch (b) {
    case Token.Comma:
    case Token.Colon:
    case Token.Semicolon:
    case Token.RightParen:
    case Token.RightBracket:
    case Token.Greater:
      return false;
    case Token.RightBrace:
      return a !== Token.LeftBrace;
    case Token.LeftParen:
      return !isCallee(a);
    case Token.LeftBracket:
      // `trait_call %o.method[0]`
      if (a === Token.Value) return false;
      break;
    case Token.LeftBrace:
      // The dump's `%Name{ A, B }`, where the brace touches the name.
      if (a === Token.Value) return tokens.start(right) > tokens.end(left);
      break;
    default:
  }
  switch (a) {
    case Token.LeftParen:
    case Token.LeftBracket:
    case Token.Less:
    case Token.Star:
      return false;
    case Token.Colon:
      // `null:*T` is one literal.
      return left === 0 || text.slice(tokens.start(left - 1), tokens.end(left - 1)) !== 'null';
    default:
      return true;
  }
}

function isCallee(kind: TokenKind): boolean {
  return kind === Token.Word || kind === Token.Symbol || kind === Token.Value || kind === Token.RightBracket;
}

/** Tokens `[from, to)` on one line. */
export function joinTokens(text: string, tokens: Tokens, from: number, to: number): string {
  let line = '';
  for (let i = from; i < to; i++) {
    if (i > from && isSpaced(text, tokens, i - 1, i)) line += ' ';
    line += text.slice(tokens.start(i), tokens.end(i));
  }
  return line;
}

/** A line with the comment behind it, if there is one. */
export interface LaidOutLine {
  readonly text: string;
  readonly comment: Comment | null;
}

/** Tokens `[from, to)` on the lines on which they stand, indented by their brackets, with the comments among them. */
export function layOutLines(
  text: string,
  tokens: Tokens,
  from: number,
  to: number,
  comments: readonly Comment[],
  indent: string,
): LaidOutLine[] {
  const lines: LaidOutLine[] = [];
  let depth = 0;
  let next = 0;
  const pad = (levels: number): string => indent + '    '.repeat(Math.max(0, levels));
  for (let start = from; start < to; ) {
    for (let comment = comments[next]; comment !== undefined && comment.token <= start; comment = comments[++next]) {
      const { span, ownLine } = comment;
      if (ownLine) lines.push({ text: pad(depth) + text.slice(span.start, span.end), comment: null });
      else lines.push({ text: lines.pop()?.text ?? '', comment });
    }
    let end = start + 1;
    while (end < to && !tokens.isFirst(end)) end++;
    let closing = 0;
    while (start + closing < end && isClosing(tokens.kind(start + closing))) closing++;
    lines.push({ text: pad(depth - closing) + joinTokens(text, tokens, start, end), comment: null });
    for (let i = start; i < end; i++) {
      if (isClosing(tokens.kind(i))) depth--;
      else if (isOpening(tokens.kind(i))) depth++;
    }
    start = end;
  }
  return lines;
}

function isOpening(kind: TokenKind): boolean {
  return kind === Token.LeftParen || kind === Token.LeftBracket || kind === Token.LeftBrace;
}
function isClosing(kind: TokenKind): boolean {
  return kind === Token.RightParen || kind === Token.RightBracket || kind === Token.RightBrace;
}
