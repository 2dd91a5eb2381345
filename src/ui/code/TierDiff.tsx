import { type KeyboardEvent, useEffect, useId, useMemo, useState } from 'react';
import type { TierCode } from '../../engine/api.ts';
import { rowOfKey } from '../common/listKeys.ts';
import classes from './DiffView.module.css';
import { type DiffLine, diffHunks } from './diffModel.ts';

interface TierDiffProps {
  readonly before: TierCode;
  readonly after: TierCode;
  readonly label: string;
  /** Lines of each that belong to what is chosen. */
  readonly lit: { readonly before: ReadonlySet<number>; readonly after: ReadonlySet<number> };
  /** A line was chosen: which of them, and its number there. */
  readonly onLine: (code: TierCode, line: number) => void;
}

/** Two tiers' code as a difference. Its lines can be chosen, by mouse and by the arrow keys. */
export function TierDiff({ before, after, label, lit, onLine }: TierDiffProps) {
  const id = useId();
  const hunks = useMemo(() => diffHunks(before.wat, after.wat), [before.wat, after.wat]);
  const rows = useMemo(() => hunks.flatMap(({ lines }) => lines), [hunks]);
  const [current, setCurrent] = useState<number | null>(null);
  const chosen = current !== null && current < rows.length ? current : null;
  const choose = (row: number): void => {
    const line = rows[row];
    if (line === undefined) return;
    setCurrent(row);
    document.getElementById(`${id}${row}`)?.scrollIntoView({ block: 'nearest' });
    if (line.after === null) onLine(before, line.before as number);
    else onLine(after, line.after);
  };
  const steer = (event: KeyboardEvent): void => {
    const to = rowOfKey(event.key, chosen ?? -1, rows.length);
    if (to === null) return;
    event.preventDefault();
    choose(to);
  };
  const isLit = (line: DiffLine): boolean =>
    (line.before !== null && lit.before.has(line.before)) || (line.after !== null && lit.after.has(line.after));

  // What the program's line has become may be anywhere.
  const firstLit = chosen !== null && isLit(rows[chosen] as DiffLine) ? -1 : rows.findIndex(isLit);
  useEffect(() => {
    if (firstLit !== -1) document.getElementById(`${id}${firstLit}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, firstLit]);

  if (rows.length === 0) return <p className={classes.equal}>The two tiers have the same code.</p>;
  return (
    <div
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- A select can't show code.
      role="listbox"
      tabIndex={0}
      className={classes.diff}
      aria-label={label}
      aria-activedescendant={chosen === null ? undefined : `${id}${chosen}`}
      onKeyDown={steer}
    >
      {hunks.map(({ first, last, lines }, i) => (
        <div key={`${first},${lines[0]?.before ?? ''}`} role="presentation">
          {(i > 0 || first > 1) && (
            <p className={classes.place} aria-hidden="true">
              Lines {first} to {last}
            </p>
          )}
          {lines.map((line) => {
            const at = line.row;
            return (
              // The list has the focus and steers by keys.
              // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
              <div
                key={`${line.before},${line.after}`}
                id={`${id}${at}`}
                // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- Nor can its options.
                role="option"
                aria-selected={at === chosen}
                aria-label={spoken(line, before, after)}
                className={CLASSES[line.sign]}
                data-lit={isLit(line) || undefined}
                onClick={() => choose(at)}
              >
                {line.text}
              </div>
            );
          })}
        </div>
      ))}
    </div>
  );
}

const CLASSES = { '+': classes.added, '-': classes.removed, ' ': classes.same };

function spoken({ sign, text }: DiffLine, before: TierCode, after: TierCode): string {
  const code = text.trim();
  if (sign === ' ') return code;
  return `only in Tier ${sign === '+' ? after.tier : before.tier}: ${code}`;
}
