/** What quick fixes are made of, and what they often need to know. */
import type { Diagnostic } from '../../hir/diagnostics.ts';
import type { Span } from '../../hir/module.ts';
import type { Type } from '../../hir/types.ts';
import type { Document, StatementPlace } from '../document.ts';
import type { Edit } from '../edits.ts';
import { type ScannedFunction, tokenAt } from '../scan.ts';

/** A change of the text that takes a diagnostic away. */
export interface Fix {
  /** What it does, as a command. */
  readonly title: string;
  readonly edits: readonly Edit[];
}

/** A diagnostic with its surroundings. */
export interface Mistake {
  readonly document: Document;
  readonly diagnostic: Diagnostic;
  /** The token with which the diagnostic's span begins, or that it touches. */
  readonly token: number;
  readonly func: ScannedFunction | null;
  /** Null outside of bodies. */
  readonly place: StatementPlace | null;
}

export function mistakeOf(document: Document, diagnostic: Diagnostic): Mistake {
  const { start } = diagnostic.span;
  const { tokens } = document.scan;
  let token = tokenAt(tokens, start);
  // A span begins where its token does; one between tokens belongs to the token before it.
  if (tokens.end(token) === start && tokens.start(token + 1) === start) token++;
  const func = document.functionAt(start);
  const place = func === null ? null : document.statementOf(func, token);
  return { document, diagnostic, token, func, place };
}

export function replacement(title: string, span: Span, text: string): Fix {
  return { title, edits: [{ span, text }] };
}

/** A literal of a type, or null if it has none. */
export function zeroOf(type: Type): string | null {
  switch (type.kind) {
    case 'bool':
      return 'false';
    case 'int':
      return '0';
    case 'float':
      return '0.0';
    case 'pointer':
    case 'function':
      return 'null';
    default:
      return null;
  }
}

/** The blanks with which the line of an offset begins. */
export function indentation(document: Document, offset: number): string {
  const line = document.text.slice(document.lineStart(offset), document.lineEnd(offset));
  return /^[ \t]*/.exec(line)?.[0] ?? '';
}

/** A name of a value or block that its function does not have yet. */
export function freshName(document: Document, kind: 'value' | 'block', f: ScannedFunction, stem: string): string {
  const taken = new Set(
    document.scan.occurrences.filter((o) => o.kind === kind && o.scope === f.scope).map((o) => o.name),
  );
  if (!taken.has(stem)) return stem;
  let n = 2;
  while (taken.has(`${stem}${n}`)) n++;
  return `${stem}${n}`;
}
