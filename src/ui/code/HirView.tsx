import { useMemo } from 'react';
import { useLanguage } from '../store/stores.tsx';
import classes from './CodePane.module.css';
import { CodeView } from './CodeView.tsx';

/** The program's text of a function. */
export function HirView({ name }: { name: string }) {
  const text = useLanguage((state) => state.text);
  const functions = useLanguage((state) => state.functions);
  // Not in each frame: the text may have a million lines.
  const { firstLine, code } = useMemo(() => {
    const place = functions.find((f) => f.name === name);
    return {
      firstLine: place?.line ?? 1,
      code:
        place === undefined
          ? ''
          : text
              .split('\n')
              .slice(place.line - 1, place.endLine)
              .join('\n'),
    };
  }, [text, functions, name]);
  return code === '' ? (
    <p className={classes.note}>The function @{name} is no longer in the text.</p>
  ) : (
    <CodeView language="hir" text={code} firstLine={firstLine} label={`HIR of @${name}`} />
  );
}
