import { notifications } from '@mantine/notifications';
import { useEffect, useLayoutEffect, useRef } from 'react';
import type { LocatedDiagnostic } from '../../hir/diagnostics.ts';
import { useFrame } from '../common/useFrame.ts';
import { useStores } from '../store/stores.tsx';
import { executionText } from './executionText.ts';
import { FunctionBadges } from './functionBadges.ts';
import { HIR } from './hirLanguage.ts';
import { functionAt } from './language.ts';
import { LineMarks } from './lineMarks.ts';
import { EDITOR_OPTIONS, litLine, monaco, showMessage } from './monaco.ts';
import { registerProviders } from './providers.ts';
import { useMonacoTheme } from './useMonacoTheme.ts';

/** What wants Escape for itself while it is there. */
const ESCAPABLE = [
  'findWidgetVisible',
  'suggestWidgetVisible',
  'markersNavigationVisible',
  'referenceSearchVisible',
  'editorHasMultipleSelections',
  'editorHoverVisible',
  'inSnippetMode',
  'messageVisible',
];
/** Otherwise Escape gives Tab back to the page. */
const ESCAPE_LEAVES = ['editorTextFocus', ...ESCAPABLE.map((condition) => `!${condition}`)].join(' && ');
/** Pixels of width below which lines are wrapped. */
const NARROW = 480;
const LABEL = 'HIR program. Press Escape, then Tab to leave the editor. Control+Enter runs the program.';

/** The program in Monaco, tied to the stores without going through React. */
export default function MonacoEditor({ takesFocus }: { takesFocus: boolean }) {
  const container = useRef<HTMLDivElement>(null);
  const stores = useStores();
  const followMoment = useRef(() => {});
  const frame = useFrame();
  useMonacoTheme();
  // With the other panes: on its own Monaco would have the browser draw another frame.
  useLayoutEffect(() => {
    if (frame !== null) followMoment.current();
  }, [frame]);

  useEffect(() => {
    const { workspace, session, language, editor: port } = stores;
    const model = monaco.editor.createModel(workspace.getState().text, HIR);
    const editor = monaco.editor.create(container.current as HTMLDivElement, {
      readOnly: stores.page.readOnly,
      ...EDITOR_OPTIONS,
      model,
      ariaLabel: LABEL,
      // Enter ends a line unless it would change something.
      acceptSuggestionOnEnter: 'smart',
      suggestSelection: 'first',
      // Not after commas: counts behind functions have them.
      wordWrapBreakAfterCharacters: ' \t})]',
    });
    const badges = new FunctionBadges(editor);
    const marks = new LineMarks(editor, stores);
    const light = editor.createDecorationsCollection();
    // Monaco has its own idea of ends of lines, and everyone is to speak of the same text.
    if (model.getValue() !== workspace.getState().text) workspace.getState().edit(model.getValue());
    if (takesFocus) editor.focus();
    // Beside a lesson there is little room, and what a run says stands behind the lines.
    const wrap = ({ width }: { width: number }): void =>
      editor.updateOptions({ wordWrap: width < NARROW ? 'on' : 'off' });
    wrap(editor.getLayoutInfo());
    editor.onDidLayoutChange(wrap);

    model.onDidChangeContent(() => workspace.getState().edit(model.getValue()));
    editor.addCommand(monaco.KeyCode.Escape, () => editor.updateOptions({ tabFocusMode: true }), ESCAPE_LEAVES);
    const trapTab = (): void => editor.updateOptions({ tabFocusMode: false });
    editor.onDidBlurEditorText(trapTab);
    model.onDidChangeContent(trapTab);
    editor.onDidChangeCursorPosition(({ position, reason }) => {
      // Only where the user went, not where a replaced text has put the cursor.
      if (reason !== monaco.editor.CursorChangeReason.Explicit) return;
      port.moved(position.lineNumber);
      light.clear();
      const place = functionAt(language.store.getState().functions, position.lineNumber);
      if (place !== null && place.name !== session.getState().selected) session.getState().select(place.name);
    });

    const providers = registerProviders({
      model,
      language,
      executionOf: (func) => executionText(func, session.getState().moment?.statuses ?? []),
      marksOf: (line) => marks.hoverOf(line),
      explain: (title, message) => notifications.show({ title, message, color: 'yellow' }),
      explainAt: (position, message) => showMessage(editor, position, message),
    });
    const showDiagnostics = (): void => {
      monaco.editor.setModelMarkers(model, HIR, language.store.getState().diagnostics.map(markerOf));
    };
    const placeBadges = (): void => {
      const { recording, moment } = session.getState();
      badges.place(recording?.program.functions.map(({ name }) => name) ?? []);
      badges.update(moment?.statuses ?? []);
    };
    showDiagnostics();
    placeBadges();
    marks.update();
    followMoment.current = () => {
      badges.update(session.getState().moment?.statuses ?? []);
      marks.update();
    };
    const cleanups = [
      language.store.subscribe(() => {
        showDiagnostics();
        marks.update();
      }),
      workspace.subscribe((state, before) => {
        if (state.marks !== before.marks || state.text !== before.text) marks.update();
        if (state.textRevision === before.textRevision) return;
        model.setValue(state.text);
        placeBadges();
      }),
      session.subscribe((state, before) => {
        if (state.recording === before.recording) return;
        placeBadges();
        marks.update();
      }),
      port.attach({
        isCodeEditor: true,
        reveal: (line, column) => {
          editor.setPosition({ lineNumber: line, column });
          editor.revealLineInCenter(line);
          editor.focus();
        },
        light: (line) => {
          light.set(line === null ? [] : [litLine(line)]);
          if (line !== null) editor.revealLineInCenterIfOutsideViewport(line);
        },
      }),
    ];
    return () => {
      followMoment.current = () => {};
      for (const cleanup of cleanups) cleanup();
      providers.dispose();
      marks.dispose();
      editor.dispose();
      model.dispose();
    };
    // The focus matters only in the moment in which Monaco takes the place of the plain editor.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [stores]);

  return <div ref={container} style={{ flex: 1, minHeight: 0, minWidth: 0 }} data-testid="monaco" />;
}

function markerOf(diagnostic: LocatedDiagnostic): monaco.editor.IMarkerData {
  const { severity, message, code, line, column, endLine, endColumn } = diagnostic;
  return {
    severity: severity === 'error' ? monaco.MarkerSeverity.Error : monaco.MarkerSeverity.Warning,
    message,
    code,
    startLineNumber: line,
    startColumn: column,
    endLineNumber: endLine,
    // A marker needs some width to be seen.
    endColumn: endLine === line ? Math.max(endColumn, column + 1) : endColumn,
  };
}
