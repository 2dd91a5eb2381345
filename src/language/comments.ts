/** The comments of a text, which its tokens pass over. */
import type { Span } from '../hir/module.ts';
import type { Tokens } from '../hir/text/tokens.ts';

export interface Comment {
  /** From the `;` to the end of the line, without blanks there. */
  readonly span: Span;
  /** How many tokens come before it. */
  readonly token: number;
  /** Whether nothing stands before it on its line. */
  readonly ownLine: boolean;
}

const SEMICOLON = 59;

/** In the order of the text. */
export function findComments(text: string, tokens: Tokens): Comment[] {
  const comments: Comment[] = [];
  for (let token = 0, from = 0; token < tokens.count; from = tokens.end(token), token++) {
    const to = tokens.start(token);
    for (let at = from; at < to; at++) {
      if (text.charCodeAt(at) !== SEMICOLON) continue;
      const newline = text.indexOf('\n', at);
      const lineEnd = newline === -1 ? text.length : newline;
      const lineStart = text.lastIndexOf('\n', at - 1) + 1;
      const end = at + text.slice(at, lineEnd).trimEnd().length;
      comments.push({ span: { start: at, end }, token, ownLine: text.slice(lineStart, at).trim() === '' });
      at = lineEnd;
    }
  }
  return comments;
}
