import { useEffect, useRef } from 'react';
import { EDITOR_OPTIONS, litLine, monaco } from '../editor/monaco.ts';
import { useMonacoTheme } from '../editor/useMonacoTheme.ts';
import type { CodeViewProps } from './CodeView.tsx';

/** Code in a Monaco that can't be typed into and lets Tab pass. */
export default function MonacoView({ language, text, firstLine, label, lit, onLine }: CodeViewProps) {
  const container = useRef<HTMLDivElement>(null);
  const editor = useRef<monaco.editor.IStandaloneCodeEditor>(null);
  const marks = useRef<monaco.editor.IEditorDecorationsCollection>(null);
  const listener = useRef(onLine);
  useMonacoTheme();
  useEffect(() => {
    listener.current = onLine;
  }, [onLine]);

  useEffect(() => {
    const created = monaco.editor.create(container.current as HTMLDivElement, {
      ...EDITOR_OPTIONS,
      readOnly: true,
      domReadOnly: true,
      tabFocusMode: true,
      renderLineHighlight: 'none',
      fontSize: 12,
      lineHeight: 18,
      wordWrap: 'off',
    });
    editor.current = created;
    marks.current = created.createDecorationsCollection();
    created.onDidChangeCursorPosition(({ position, reason }) => {
      if (reason === monaco.editor.CursorChangeReason.Explicit) listener.current?.(position.lineNumber);
    });
    return () => {
      created.getModel()?.dispose();
      created.dispose();
    };
  }, []);

  useEffect(() => {
    const view = editor.current;
    if (view === null) return;
    const before = view.getModel();
    if (before?.getLanguageId() !== language || before.getValue() !== text) {
      view.setModel(monaco.editor.createModel(text, language));
      before?.dispose();
      // Types and imports stand before what one wants to see.
      const start = text.split('\n').findIndex((line) => line.startsWith(' (func ')) + 1;
      if (start > 0) view.setScrollTop(view.getTopForLineNumber(start));
    }
    const lines = [...(lit ?? [])];
    marks.current?.set(lines.map(litLine));
    const isChosen = view.hasTextFocus() && lines.includes(view.getPosition()?.lineNumber ?? 0);
    if (lines[0] !== undefined && !isChosen) view.revealLineInCenterIfOutsideViewport(lines[0]);
  }, [text, language, lit]);

  useEffect(() => {
    editor.current?.updateOptions({ ariaLabel: label, lineNumbers: (line) => String(line + firstLine - 1) });
  }, [label, firstLine]);

  return <div ref={container} style={{ flex: 1, minHeight: 0, minWidth: 0 }} />;
}
