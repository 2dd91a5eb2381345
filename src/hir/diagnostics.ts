/** What is wrong with a text, and where. */
import type { Span } from './module.ts';

export type Severity = 'error' | 'warning';

export interface Diagnostic {
  readonly severity: Severity;
  /** A stable word for the kind of mistake, such as `type-mismatch`. */
  readonly code: string;
  /** For people: what is wrong, what was expected, what to do. */
  readonly message: string;
  readonly span: Span;
}

/** A diagnostic with 1-based line and column (in UTF-16 units) of its start and end, as tools want it. */
export interface LocatedDiagnostic {
  readonly severity: Severity;
  readonly code: string;
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Finds lines and columns of offsets in one text. */
export class LineMap {
  readonly #starts: number[] = [0];
  constructor(text: string) {
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) this.#starts.push(at + 1);
  }
  /** 1-based line and column of an offset. */
  position(offset: number): { line: number; column: number } {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.#starts[low] as number) + 1 };
  }
}

/** Diagnostics of one text in the order of the text, with lines and columns. */
export function locateDiagnostics(text: string, diagnostics: readonly Diagnostic[]): LocatedDiagnostic[] {
  const lines = new LineMap(text);
  return [...diagnostics]
    .sort((a, b) => a.span.start - b.span.start)
    .map(({ severity, code, message, span }) => {
      const start = lines.position(span.start);
      const end = lines.position(Math.max(span.end, span.start));
      return {
        severity,
        code,
        message,
        line: start.line,
        column: start.column,
        endLine: end.line,
        endColumn: end.column,
      };
    });
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((d) => d.severity === 'error');
}
