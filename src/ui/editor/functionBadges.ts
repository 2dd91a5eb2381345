/**
 * Each function's tier and count, behind its header line in the editor. Only the lines on screen are looked at, and
 * badges are only drawn when they say something new: a program may have thousands of functions.
 */
import type { editor } from 'monaco-editor/editor';
import type { FunctionStatus } from '../../engine/api.ts';
import { formatCompact } from '../common/format.ts';
import { TIER_GLYPHS, tierMark } from '../common/tierShapes.ts';
import classes from './functionBadges.module.css';

const HEADER = /^\s*function\s+@([\w.$]+)/;
/** A space at which a line isn't wrapped: a badge stays in one piece. */
const NO_BREAK = '\u00a0';
/** Lines around the visible ones that get badges too, so that scrolling shows them at once. */
const MARGIN = 20;

export class FunctionBadges {
  readonly #editor: editor.ICodeEditor;
  readonly #badges: editor.IEditorDecorationsCollection;
  /** Index of each function by its name. */
  #functions: ReadonlyMap<string, number> = new Map();
  #statuses: readonly FunctionStatus[] = [];
  #drawn = '';

  constructor(codeEditor: editor.ICodeEditor) {
    this.#editor = codeEditor;
    this.#badges = codeEditor.createDecorationsCollection();
    codeEditor.onDidScrollChange(() => this.#draw());
  }

  /** A program was compiled from the text: its functions, in order. */
  place(names: readonly string[]): void {
    this.#functions = new Map(names.map((name, index) => [name, index]));
    this.#statuses = [];
    this.#draw();
  }

  /** Shows new tiers and counts. */
  update(statuses: readonly FunctionStatus[]): void {
    this.#statuses = statuses;
    this.#draw();
  }

  #draw(): void {
    const model = this.#editor.getModel();
    if (model === null) return;
    const badges: editor.IModelDeltaDecoration[] = [];
    let drawn = '';
    for (const line of this.#linesOnScreen(model.getLineCount())) {
      const index = this.#functions.get(HEADER.exec(model.getLineContent(line))?.[1] ?? '');
      const status = index === undefined ? undefined : this.#statuses[index];
      if (status === undefined) continue;
      const tier = `${TIER_GLYPHS[status.tier]}${NO_BREAK}${tierMark(status.tier)}`;
      const count = formatCompact(status.count);
      drawn += `${line}${tier}${count};`;
      const end = model.getLineMaxColumn(line);
      badges.push(
        badge(
          line,
          end,
          ` ${tier}${NO_BREAK}`,
          `${classes.tier} ${classes[`tier${status.tier === -1 ? 'I' : status.tier}`]}`,
        ),
        badge(line, end, ` ${count}×`, classes.count as string),
      );
    }
    if (drawn === this.#drawn) return;
    this.#drawn = drawn;
    this.#badges.set(badges);
  }

  /** Lines that are folded away are between the visible ranges. */
  *#linesOnScreen(lineCount: number): Iterable<number> {
    const ranges = this.#editor.getVisibleRanges();
    for (const [i, { startLineNumber, endLineNumber }] of ranges.entries()) {
      const first = i === 0 ? Math.max(1, startLineNumber - MARGIN) : startLineNumber;
      const last = i === ranges.length - 1 ? Math.min(lineCount, endLineNumber + MARGIN) : endLineNumber;
      for (let line = first; line <= last; line++) yield line;
    }
  }
}

function badge(line: number, column: number, content: string, inlineClassName: string): editor.IModelDeltaDecoration {
  return {
    range: { startLineNumber: line, startColumn: column, endLineNumber: line, endColumn: column },
    options: {
      showIfCollapsed: true,
      after: { content, inlineClassName, inlineClassNameAffectsLetterSpacing: true },
    },
  };
}
