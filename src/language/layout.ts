/** Tokens put on a line again, with blanks where the printer has them. */
import { Token, type TokenKind, type Tokens } from '../hir/text/tokens.ts';

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
