/** Changes of a text. */
import type { Span } from '../hir/module.ts';

export interface Edit {
  readonly span: Span;
  readonly text: string;
}

export function insertion(at: number, text: string): Edit {
  return { span: { start: at, end: at }, text };
}

/** The text with edits that don't overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let out = '';
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.span.start - b.span.start)) {
    out += text.slice(at, edit.span.start) + edit.text;
    at = edit.span.end;
  }
  return out + text.slice(at);
}
