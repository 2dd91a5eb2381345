import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { formatMs, plural } from '../common/format.ts';
import { rowOfKey } from '../common/listKeys.ts';
import classes from './PassesPane.module.css';
import { PassRow } from './PassRow.tsx';
import { foldIdle, OPTIMIZERS, type Optimizer, type Row, type ShownPass, summaryOf } from './passModel.ts';

const TITLES: Record<Optimizer, string> = { tierlab: 'Tierlab’s optimiser', binaryen: 'Binaryen' };
const NO_FOLDS: ReadonlySet<number> = new Set();

interface PassListProps {
  readonly passes: readonly ShownPass[];
  /** These are what a search has found: then nothing is folded. */
  readonly isSearch: boolean;
  /** The pass that is shown beside. */
  readonly current: number | null;
  readonly onChoose: (index: number) => void;
}

/** The passes in their order. Up and Down go from one to the next, over groups too. */
export function PassList({ passes, isSearch, current, onChoose }: PassListProps) {
  const list = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(NO_FOLDS);
  const groups = useMemo(
    () =>
      OPTIMIZERS.map((by) => {
        const own = passes.filter(({ step }) => step.by === by);
        const rows: Row[] = isSearch ? own.map((pass) => ({ kind: 'pass', pass })) : foldIdle(own, open);
        return { by, rows, summary: summaryOf(own) };
      }).filter(({ rows }) => rows.length > 0),
    [passes, isSearch, open],
  );
  const toggle = (first: number): void => {
    const next = new Set(open);
    if (!next.delete(first)) next.add(first);
    setOpen(next);
  };
  const steer = (event: KeyboardEvent<HTMLElement>): void => {
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
    const to = rowOfKey(event.key, rows.indexOf(event.currentTarget), rows.length);
    if (to === null) return;
    event.preventDefault();
    rows[to]?.focus();
    const pass = rows[to]?.dataset['row'];
    if (pass !== undefined && pass !== '') onChoose(Number(pass));
  };
  const shown = groups.flatMap(({ rows }) => rows);
  const isThere = shown.some((row) => row.kind === 'pass' && row.pass.index === current);
  return (
    <div className={classes.list} ref={list}>
      {groups.length === 0 && <p className={classes.note}>No pass has that name.</p>}
      {groups.map(({ by, rows, summary }) => (
        <section key={by} aria-label={TITLES[by]}>
          <h2 className={classes.group}>
            {TITLES[by]}
            <span className={classes.groupFacts}>
              {plural(summary.passes, 'pass', 'passes')} · {formatMs(summary.ms)}
            </span>
          </h2>
          <ol className={classes.rows}>
            {rows.map((row) =>
              row.kind === 'idle' ? (
                <li key={`idle ${row.first}`}>
                  <IdleRow row={row} isStop={!isThere && row === shown[0]} onToggle={toggle} onKeyDown={steer} />
                </li>
              ) : (
                <PassRow
                  key={row.pass.index}
                  pass={row.pass}
                  isCurrent={row.pass.index === current}
                  isStop={row.pass.index === current || (!isThere && row === shown[0])}
                  onChoose={onChoose}
                  onKeyDown={steer}
                />
              ),
            )}
          </ol>
        </section>
      ))}
    </div>
  );
}

interface IdleRowProps {
  readonly row: Extract<Row, { kind: 'idle' }>;
  /** Where Tab stops in the list. */
  readonly isStop: boolean;
  readonly onToggle: (first: number) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

function IdleRow({ row, isStop, onToggle, onKeyDown }: IdleRowProps) {
  const Chevron = row.open ? IconChevronDown : IconChevronRight;
  return (
    <button
      type="button"
      className={classes.idle}
      data-row=""
      aria-expanded={row.open}
      tabIndex={isStop ? 0 : -1}
      onClick={() => onToggle(row.first)}
      onKeyDown={onKeyDown}
    >
      <Chevron size={14} aria-hidden="true" />
      {plural(row.count, 'pass', 'passes')} changed nothing
    </button>
  );
}
