import { useEffect, useRef } from 'react';
import { EDITOR_OPTIONS, monaco } from '../editor/monaco.ts';
import { useMonacoTheme } from '../editor/useMonacoTheme.ts';
import type { CodeViewProps } from './CodeView.tsx';

/** Code in a Monaco that can't be typed into and lets Tab pass. */
export default function MonacoView({ language, text, firstLine, label }: CodeViewProps) {
  const container = useRef<HTMLDivElement>(null);
  const editor = useRef<monaco.editor.IStandaloneCodeEditor>(null);
  useMonacoTheme();

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
    return () => {
      created.getModel()?.dispose();
      created.dispose();
    };
  }, []);

  useEffect(() => {
    const before = editor.current?.getModel();
    editor.current?.setModel(monaco.editor.createModel(text, language));
    before?.dispose();
  }, [text, language]);

  useEffect(() => {
    editor.current?.updateOptions({ ariaLabel: label, lineNumbers: (line) => String(line + firstLine - 1) });
  }, [label, firstLine]);

  return <div ref={container} style={{ flex: 1, minHeight: 0, minWidth: 0 }} />;
}
