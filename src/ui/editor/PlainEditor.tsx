import { useEffect, useRef } from 'react';
import { LineMap } from '../../hir/diagnostics.ts';
import { useStores, useWorkspace } from '../store/stores.tsx';
import classes from './EditorPane.module.css';

/** The program in a plain text field: while Monaco is on its way, where it can't come, and where one prefers it. */
export function PlainEditor({ fieldId }: { fieldId: string }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const { editor, page } = useStores();
  const text = useWorkspace((state) => state.text);
  const edit = useWorkspace((state) => state.edit);
  useEffect(
    () =>
      editor.attach({
        isCodeEditor: false,
        reveal: (line, column) => {
          const area = field.current;
          if (area === null) return;
          const lines = area.value.split('\n');
          const start = lines.slice(0, line - 1).reduce((sum, content) => sum + content.length + 1, 0);
          area.focus();
          area.setSelectionRange(start + column - 1, start + (lines[line - 1]?.length ?? 0));
          area.scrollTop = Math.max(0, (line - 5) * 20);
        },
        // A text field can mark nothing but its selection.
        light: (line) => {
          if (line !== null && field.current !== null) field.current.scrollTop = Math.max(0, (line - 5) * 20);
        },
      }),
    [editor],
  );
  return (
    <textarea
      ref={field}
      id={fieldId}
      className={classes.plain}
      aria-label="HIR program"
      spellCheck={false}
      autoCapitalize="off"
      autoComplete="off"
      autoCorrect="off"
      wrap="off"
      value={text}
      readOnly={page.readOnly}
      onChange={(event) => edit(event.currentTarget.value)}
      onSelect={({ currentTarget: { value, selectionEnd } }) =>
        editor.moved(new LineMap(value).position(selectionEnd).line)
      }
    />
  );
}
