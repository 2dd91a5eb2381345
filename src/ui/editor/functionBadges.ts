/**
 * Each function's tier and count, behind its header line in the editor. The badges follow their lines while the text
 * is being edited, only those on screen are drawn, and only when they say something new.
 */
import type { editor } from 'monaco-editor/editor';
import type { FunctionStatus } from '../../engine/api.ts';
import { formatCompact } from '../common/format.ts';
import { TIER_GLYPHS, tierMark } from '../common/tierShapes.ts';
import classes from './functionBadges.module.css';

const HEADER = /^\s*function\s+@([\w.$]+)/;
/** Lines around the visible ones that get badges too, so that scrolling shows them at once. */
const MARGIN = 20;

export class FunctionBadges {
  readonly #editor: editor.ICodeEditor;
  readonly #anchors: editor.IEditorDecorationsCollection;
  readonly #badges: editor.IEditorDecorationsCollection;
  /** Function index of each anchor. */
  #functions: number[] = [];
  #statuses: readonly FunctionStatus[] = [];
  #drawn = '';

  constructor(codeEditor: editor.ICodeEditor) {
    this.#editor = codeEditor;
    this.#anchors = codeEditor.createDecorationsCollection();
    this.#badges = codeEditor.createDecorationsCollection();
    codeEditor.onDidScrollChange(() => this.#draw());
  }

  /** A program was compiled from the text: finds the header lines of its functions. */
  place(names: readonly string[]): void {
    const model = this.#editor.getModel();
    if (model === null) return;
    const indexOf = new Map(names.map((name, index) => [name, index]));
    const anchors: editor.IModelDeltaDecoration[] = [];
    this.#functions = [];
    model.getLinesContent().forEach((content, i) => {
      const index = indexOf.get(HEADER.exec(content)?.[1] ?? '');
      if (index === undefined) return;
      this.#functions.push(index);
      anchors.push({ range: lineRange(i + 1), options: {} });
    });
    this.#anchors.set(anchors);
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
    const visible = this.#editor.getVisibleRanges();
    const first = (visible[0]?.startLineNumber ?? 1) - MARGIN;
    const last = (visible.at(-1)?.endLineNumber ?? 1) + MARGIN;
    const badges: editor.IModelDeltaDecoration[] = [];
    let drawn = '';
    this.#anchors.getRanges().forEach((range, i) => {
      const line = range.startLineNumber;
      const status = this.#statuses[this.#functions[i] as number];
      if (status === undefined || line < first || line > last) return;
      // The line has become something else since.
      if (HEADER.exec(model.getLineContent(line))?.[1] !== status.info.name) return;
      const tier = `${TIER_GLYPHS[status.tier]} ${tierMark(status.tier)}`;
      const count = formatCompact(status.count);
      drawn += `${line}${tier}${count};`;
      const end = model.getLineMaxColumn(line);
      badges.push(
        badge(line, end, ` ${tier} `, `${classes.tier} ${classes[`tier${status.tier === -1 ? 'I' : status.tier}`]}`),
        badge(line, end, ` ${count}×`, classes.count as string),
      );
    });
    if (drawn === this.#drawn) return;
    this.#drawn = drawn;
    this.#badges.set(badges);
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

function lineRange(line: number): editor.IModelDeltaDecoration['range'] {
  return { startLineNumber: line, startColumn: 1, endLineNumber: line, endColumn: 1 };
}
