/** What the page and the language worker say to each other. */
import type { LocatedDiagnostic } from '../hir/diagnostics.ts';

export interface LanguageQuestion {
  /** Rises with each question; the answer carries it. */
  readonly sequence: number;
  readonly text: string;
}

/** Where a function stands in the text, by 1-based lines. */
export interface FunctionPlace {
  readonly name: string;
  readonly line: number;
  readonly endLine: number;
}

export interface LanguageAnswer {
  readonly sequence: number;
  readonly diagnostics: readonly LocatedDiagnostic[];
  readonly functions: readonly FunctionPlace[];
}
