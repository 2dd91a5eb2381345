import { useEffect, useRef } from 'react';
import { EDITOR_OPTIONS, monaco } from '../editor/monaco.ts';
import { useMonacoTheme } from '../editor/useMonacoTheme.ts';
import type { DiffViewProps } from './DiffView.tsx';

/** Two texts in Monaco's diff editor: side by side where there is room. What is the same in both is folded. */
export default function MonacoDiff({ language, before, after }: DiffViewProps) {
  const container = useRef<HTMLDivElement>(null);
  const editor = useRef<monaco.editor.IStandaloneDiffEditor>(null);
  useMonacoTheme();

  useEffect(() => {
    const created = monaco.editor.createDiffEditor(container.current as HTMLDivElement, {
      ...EDITOR_OPTIONS,
      readOnly: true,
      domReadOnly: true,
      originalEditable: false,
      tabFocusMode: true,
      renderLineHighlight: 'none',
      fontSize: 12,
      lineHeight: 18,
      wordWrap: 'off',
      renderSideBySide: true,
      useInlineViewWhenSpaceIsLimited: true,
      renderSideBySideInlineBreakpoint: 620,
      renderOverviewRuler: false,
      renderMarginRevertIcon: false,
      renderGutterMenu: false,
      hideUnchangedRegions: { enabled: true, contextLineCount: 3, minimumLineCount: 4, revealLineCount: 10 },
      ignoreTrimWhitespace: false,
    });
    editor.current = created;
    return () => {
      const models = created.getModel();
      // The editor first: it would look for the difference between models that are gone.
      created.dispose();
      models?.original.dispose();
      models?.modified.dispose();
    };
  }, []);

  useEffect(() => {
    editor.current?.getOriginalEditor().updateOptions({ ariaLabel: before.label });
    editor.current?.getModifiedEditor().updateOptions({ ariaLabel: after.label });
  }, [before.label, after.label]);

  useEffect(() => {
    const old = editor.current?.getModel();
    if (old?.original.getValue() !== before.text || old.modified.getValue() !== after.text) {
      editor.current?.setModel({
        original: monaco.editor.createModel(before.text, language),
        modified: monaco.editor.createModel(after.text, language),
      });
      old?.original.dispose();
      old?.modified.dispose();
    }
  }, [before.text, after.text, language]);

  return <div ref={container} style={{ flex: 1, minHeight: 0, minWidth: 0 }} data-testid="diff" />;
}
