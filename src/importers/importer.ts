/** What importers of other languages have in common: text in, text in HIR or diagnostics out. */
import type { LocatedDiagnostic } from '../hir/diagnostics.ts';

/** A program of another language as HIR, or why there is none. Importers never throw for what is in their source. */
export type ImportResult =
  | {
      readonly ok: true;
      /** The program as HIR text, run directives included. */
      readonly text: string;
      /** What was left out or taken for something else, by lines of the source. */
      readonly warnings: readonly LocatedDiagnostic[];
    }
  | {
      readonly ok: false;
      /** At least one error, and warnings; in the order of the source. */
      readonly diagnostics: readonly LocatedDiagnostic[];
    };

/** The languages that can be imported. */
export const IMPORT_FORMATS = ['bril', 'llvm'] as const;
export type ImportFormat = (typeof IMPORT_FORMATS)[number];
