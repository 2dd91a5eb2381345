import { useMemo } from 'react';
import { ScrollRegion } from '../common/ScrollRegion.tsx';
import classes from './DiffView.module.css';
import { type DiffLine, diffHunks } from './diffModel.ts';

interface DiffViewProps {
  readonly before: string;
  readonly after: string;
  readonly label: string;
}

/** The difference between two texts by lines; what is the same in both is left out but for what stands around. */
export function DiffView({ before, after, label }: DiffViewProps) {
  const hunks = useMemo(() => diffHunks(before, after), [before, after]);
  return (
    <ScrollRegion className={classes.diff} label={label}>
      {hunks.map(({ first, last, lines }, i) => (
        <div key={`${first},${lines[0]?.before ?? ''}`}>
          {(i > 0 || first > 1) && (
            <p className={classes.place}>
              Lines {first} to {last}
            </p>
          )}
          {lines.map((line) => (
            <Line key={`${line.before},${line.after}`} line={line} />
          ))}
        </div>
      ))}
    </ScrollRegion>
  );
}

function Line({ line: { sign, text } }: { readonly line: DiffLine }) {
  if (sign === '+') return <ins className={classes.added}>{text}</ins>;
  if (sign === '-') return <del className={classes.removed}>{text}</del>;
  return <span className={classes.same}>{text}</span>;
}
