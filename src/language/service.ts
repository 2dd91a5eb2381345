/** The language service: keeps the text that the editor shows, and answers questions about it. */
import { type ControlFlow, controlFlowOf } from '../hir/analysis/flow.ts';
import { type LocatedDiagnostic, locateDiagnostics } from '../hir/diagnostics.ts';
import type { Span } from '../hir/module.ts';
import { functionNames } from '../hir/text/function-names.ts';
import { type Completion, completionsAt } from './completion.ts';
import { Document } from './document.ts';
import { fixesAt, type LocatedFix } from './fixes/fixes.ts';
import { type FormatResult, formatText } from './format.ts';
import { type Hover, hoverAt } from './hover.ts';
import {
  definitionsAt,
  type FoldingRange,
  foldingOf,
  type OutlineEntry,
  outlineOf,
  referencesAt,
} from './navigation.ts';
import { type RenameResult, type RenameTarget, renameAt, renameTarget } from './rename.ts';
import type { Occurrence } from './scan.ts';

/** Where a function stands in the text, by 1-based lines. */
export interface FunctionPlace {
  readonly name: string;
  readonly line: number;
  readonly endLine: number;
}

export interface Diagnosis {
  readonly diagnostics: readonly LocatedDiagnostic[];
  /** In order; known also while the text has mistakes. */
  readonly functions: readonly FunctionPlace[];
}

/** Places are offsets in the text that was opened last, in UTF-16 units. */
export class LanguageService {
  #document = new Document('');

  open(text: string): void {
    this.#document = new Document(text);
  }

  diagnose(): Diagnosis {
    const { text, checked, lines } = this.#document;
    const functions = checked.module.functions.map(({ name, span }) => ({
      name,
      line: lines.position(span.start).line,
      endLine: lines.position(Math.max(span.start, span.end - 1)).line,
    }));
    return { diagnostics: locateDiagnostics(text, checked.diagnostics), functions };
  }

  complete(offset: number): Completion {
    return completionsAt(this.#document, offset);
  }

  hover(offset: number): Hover | null {
    return hoverAt(this.#document, offset);
  }

  definitions(offset: number): Span[] {
    return definitionsAt(this.#document, offset);
  }

  references(offset: number): Occurrence[] {
    return referencesAt(this.#document, offset);
  }

  renameTarget(offset: number): RenameTarget | string {
    return renameTarget(this.#document, offset);
  }

  rename(offset: number, newName: string): RenameResult {
    return renameAt(this.#document, offset, newName);
  }

  format(): FormatResult {
    return formatText(this.#document);
  }

  fixes(start: number, end: number): LocatedFix[] {
    return fixesAt(this.#document, start, end);
  }

  /** The control-flow graph of a function; null for one that isn't there or doesn't parse. */
  controlFlow(name: string): ControlFlow | null {
    const { checked, lines } = this.#document;
    const func = checked.module.functions.find((candidate) => candidate.name === name);
    if (func === undefined || func.blocks.length === 0) return null;
    // While one types, two blocks may have the same label.
    const names = functionNames(func);
    return controlFlowOf(
      func,
      func,
      (offset) => lines.position(offset).line,
      (block) => names.block(block),
    );
  }

  outline(): OutlineEntry[] {
    return outlineOf(this.#document);
  }

  folding(): FoldingRange[] {
    return foldingOf(this.#document);
  }
}
