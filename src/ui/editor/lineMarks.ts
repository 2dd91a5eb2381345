/**
 * Shows in the editor what the run says of its lines, at the moment that all panes show. Only functions on screen are
 * looked at, and marks are drawn only when they say something new.
 */
import type { editor } from 'monaco-editor/editor';
import type { FunctionPlace } from '../../language/service.ts';
import type { Moment } from '../../telemetry/moment.ts';
import { wasReplaced } from '../code/codeModel.ts';
import type { Stores } from '../store/stores.tsx';
import { CodeNotes } from './codeNotes.ts';
import classes from './lineMarks.module.css';
import { type LineMark, marksOf } from './marksModel.ts';

/** Lines of a function are looked at from its first one on, several times a second; larger functions have no marks. */
const MOST_LINES = 5000;

export class LineMarks {
  readonly #editor: editor.ICodeEditor;
  readonly #stores: Stores;
  readonly #decorations: editor.IEditorDecorationsCollection;
  readonly #notes: CodeNotes;
  #drawn = '';
  #marks: readonly LineMark[] = [];

  constructor(codeEditor: editor.ICodeEditor, stores: Stores) {
    this.#editor = codeEditor;
    this.#stores = stores;
    this.#decorations = codeEditor.createDecorationsCollection();
    this.#notes = new CodeNotes(stores.session, () => this.update());
    codeEditor.onDidScrollChange(() => this.update());
  }

  dispose(): void {
    this.#notes.dispose();
  }

  /** What there is to say of a line, in Markdown. */
  hoverOf(line: number): readonly string[] {
    return this.#marks.find((mark) => mark.line === line)?.hover ?? [];
  }

  update(): void {
    this.#marks = this.#compute();
    const drawn = JSON.stringify(this.#marks);
    if (drawn === this.#drawn) return;
    this.#drawn = drawn;
    const model = this.#editor.getModel();
    if (model !== null) this.#decorations.set(this.#marks.flatMap((mark) => decorationsOf(mark, model)));
  }

  #compute(): LineMark[] {
    const { session, workspace, language } = this.#stores;
    const { moment, origin } = session.getState();
    const { text, marks } = workspace.getState();
    const known = language.store.getState();
    // Lines of another text say nothing of this one.
    if (!marks || moment === null || moment.statuses.length === 0) return [];
    if (origin?.text !== text || known.text !== text) return [];
    return this.#functionsOnScreen(known.functions).flatMap((place) => this.#marksOfFunction(place, moment));
  }

  #functionsOnScreen(functions: readonly FunctionPlace[]): FunctionPlace[] {
    const ranges = this.#editor.getVisibleRanges();
    return functions.filter(({ line, endLine }) =>
      ranges.some(({ startLineNumber, endLineNumber }) => line <= endLineNumber && endLine >= startLineNumber),
    );
  }

  #marksOfFunction({ name, line, endLine }: FunctionPlace, moment: Moment): LineMark[] {
    const model = this.#editor.getModel();
    const info = moment.program.functions.find((f) => f.name === name);
    if (model === null || info === undefined || endLine - line > MOST_LINES) return [];
    const lines: string[] = [];
    for (let at = line; at <= endLine; at++) lines.push(model.getLineContent(at));
    const tier = moment.tierOf(info.index);
    const inlining = this.#notes.inlining(moment);
    const isShown = tier > 0 && !wasReplaced(moment, info.index, tier as 1 | 2);
    return marksOf({
      ...{ name, line, lines, tier, blockCounts: moment.blockCounts(info.index) },
      absent: isShown ? this.#notes.absent(moment, info.index, tier as 1 | 2) : [],
      calls: inlining.filter((note) => note.functionIndex === info.index && note.tier === tier),
      inlinedInto: intoWhat(name, inlining, moment),
    });
  }
}

/** The functions whose code of that moment has a copy of a function. */
function intoWhat(name: string, inlining: ReturnType<CodeNotes['inlining']>, moment: Moment) {
  const callers = new Map<string, { readonly name: string; readonly tier: 1 | 2 }>();
  for (const { callee, kind, functionIndex, tier } of inlining) {
    const caller = moment.program.functions[functionIndex]?.name;
    if (callee !== name || kind !== 'done' || caller === undefined || moment.tierOf(functionIndex) !== tier) continue;
    callers.set(caller, { name: caller, tier: tier as 1 | 2 });
  }
  return [...callers.values()];
}

function decorationsOf({ line, heat, absent, note, hover }: LineMark, model: editor.ITextModel) {
  const decorations: editor.IModelDeltaDecoration[] = [];
  const end = model.getLineMaxColumn(line);
  const add = (startColumn: number, options: editor.IModelDecorationOptions): void => {
    decorations.push({
      range: { startLineNumber: line, startColumn, endLineNumber: line, endColumn: end },
      options,
    });
  };
  if (heat > 0) {
    const linesDecorationsClassName = `${classes['heat']} ${classes[`heat${heat}`]}`;
    add(1, { isWholeLine: true, linesDecorationsClassName, linesDecorationsTooltip: hover[0] ?? null });
  }
  if (absent) add(model.getLineFirstNonWhitespaceColumn(line), { inlineClassName: classes['absent'] ?? null });
  if (note !== null) {
    const after = {
      content: ` ${note}`,
      inlineClassName: classes['note'] ?? null,
      inlineClassNameAffectsLetterSpacing: true,
    };
    add(end, { showIfCollapsed: true, after });
  }
  return decorations;
}
