import { structuredPatch } from 'diff';
import { useMemo } from 'react';
import { ScrollRegion } from '../common/ScrollRegion.tsx';
import classes from './DiffView.module.css';

interface DiffViewProps {
  readonly before: string;
  readonly after: string;
  readonly label: string;
}

/** Unchanged lines that are shown around a change. */
const CONTEXT = 3;

/** The difference between two texts by lines; what is the same in both is left out but for what stands around. */
export function DiffView({ before, after, label }: DiffViewProps) {
  const hunks = useMemo(
    () => structuredPatch('', '', before, after, undefined, undefined, { context: CONTEXT }).hunks,
    [before, after],
  );
  return (
    <ScrollRegion className={classes.diff} label={label}>
      {hunks.map(({ oldStart, newStart, newLines, lines }, i) => (
        <div key={`${oldStart},${newStart}`}>
          {(i > 0 || newStart > 1) && (
            <p className={classes.place}>
              Lines {newStart} to {newStart + newLines - 1}
            </p>
          )}
          {lines.map((line, at) => (
            // oxlint-disable-next-line react/no-array-index-key -- A line has no identity but its place.
            <Line key={at} sign={line.charAt(0)} text={line.slice(1)} />
          ))}
        </div>
      ))}
    </ScrollRegion>
  );
}

/** A line with its sign: `+`, `-`, or a space; `\` stands before a remark about the end of the file. */
function Line({ sign, text }: { readonly sign: string; readonly text: string }) {
  if (sign === '\\') return null;
  if (sign === '+') return <ins className={classes.added}>{text}</ins>;
  if (sign === '-') return <del className={classes.removed}>{text}</del>;
  return <span className={classes.same}>{text}</span>;
}
