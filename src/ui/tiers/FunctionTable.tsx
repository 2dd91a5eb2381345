import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { type CSSProperties, memo, useState } from 'react';
import { COMPILED_TIERS, type OptimizationTier, TIER_NAMES, tierTitle } from '../../engine/tiering/config.ts';
import type { Moment } from '../../telemetry/moment.ts';
import { Body, Cell, ColumnHead, Head, Row, RowHead, Table } from '../common/CardTable.tsx';
import { formatBytes, formatCount, formatMs } from '../common/format.ts';
import { ScrollRegion } from '../common/ScrollRegion.tsx';
import { useTouch } from '../common/screens.ts';
import { TierBadge } from '../common/TierBadge.tsx';
import { tierMark } from '../common/tierShapes.ts';
import { useMove } from '../common/useMove.ts';
import { useSize } from '../common/useSize.ts';
import { useSession } from '../store/stores.tsx';
import classes from './TiersPane.module.css';
import {
  COLUMNS,
  type Column,
  nextSorting,
  type Sorting,
  sortRows,
  type TierRow,
  tierRows,
  visibleRows,
} from './tierTable.ts';

/** Room that the table needs, and how high its rows are in pixels: for a mouse, and for fingers. */
const MOUSE = { width: 500, row: 32, card: 66 };
const FINGERS = { width: 560, row: 46, card: 96 };
const TITLES: Record<Column, string> = {
  name: 'Function',
  tier: 'Tier',
  count: 'Calls',
  state: 'State',
  inTier: 'In tier for',
  size: 'Module',
};

/** All functions. Only the rows on screen are in the page, so that hundreds cost no more than ten. */
export function FunctionTable({ moment }: { moment: Moment }) {
  const [sorting, setSorting] = useState<Sorting>({ column: 'count', descending: true });
  const [scrollTop, setScrollTop] = useState(0);
  const [ref, size] = useSize();
  const selected = useSession((state) => state.selected);
  const rows = sortRows(tierRows(moment), sorting);
  const room = useTouch() ? FINGERS : MOUSE;
  const cards = size !== null && size.width < room.width;
  const rowHeight = cards ? room.card : room.row;
  const { first, last } = visibleRows({ scrollTop, height: size?.height ?? 400, rowHeight }, rows.length);
  return (
    <ScrollRegion
      ref={ref}
      className={classes.scroller}
      label="All functions"
      onScroll={(event) => setScrollTop(event.currentTarget.scrollTop)}
    >
      <Table
        className={classes.table}
        cards={cards}
        aria-rowcount={rows.length + 1}
        style={{ '--row': `${rowHeight}px` } as CSSProperties}
      >
        <Head>
          {COLUMNS.map((column) => (
            <SortingHead key={column} column={column} sorting={sorting} onSort={setSorting} />
          ))}
          <ColumnHead onCards={false}>Move to</ColumnHead>
        </Head>
        <Body>
          {first > 0 && <Spacer height={first * rowHeight} />}
          {rows.slice(first, last).map((row, i) => (
            <FunctionRow key={row.index} row={row} position={first + i + 2} selected={row.name === selected} />
          ))}
          {last < rows.length && <Spacer height={(rows.length - last) * rowHeight} />}
        </Body>
      </Table>
    </ScrollRegion>
  );
}

function Spacer({ height }: { height: number }) {
  return <tr aria-hidden="true" className={classes.spacer} style={{ height }} />;
}

function SortingHead({
  column,
  sorting,
  onSort,
}: {
  column: Column;
  sorting: Sorting;
  onSort: (sorting: Sorting) => void;
}) {
  const sorted = sorting.column === column;
  const Arrow = sorting.descending ? IconArrowDown : IconArrowUp;
  return (
    <ColumnHead
      aria-sort={sorted ? (sorting.descending ? 'descending' : 'ascending') : 'none'}
      data-number={isNumber(column) || undefined}
    >
      <button type="button" className={classes.sort} onClick={() => onSort(nextSorting(sorting, column))}>
        <span>{TITLES[column]}</span>
        {sorted && <Arrow size={12} />}
      </button>
    </ColumnHead>
  );
}

/** Rendered again only when one of its cells says something else. */
const FunctionRow = memo(
  function FunctionRow({ row, position, selected }: { row: TierRow; position: number; selected: boolean }) {
    const select = useSession((state) => state.select);
    return (
      <Row aria-rowindex={position} data-selected={selected || undefined}>
        <RowHead>
          <button type="button" className={classes.name} onClick={() => select(row.name)} title={`@${row.name}`}>
            @{row.name}
          </button>
        </RowHead>
        <Cell>
          <TierBadge tier={row.tier} />
        </Cell>
        <Cell label="calls" data-number>
          {formatCount(row.count)}
        </Cell>
        <Cell>
          <span className={classes.state} data-state={row.state}>
            {row.state}
          </span>
        </Cell>
        <Cell data-number>{formatMs(row.inTier)}</Cell>
        <Cell data-number title={row.tier === 0 ? 'The Baseline module holds all functions' : undefined}>
          {row.size === null ? '–' : formatBytes(row.size)}
        </Cell>
        <Cell>
          <MoveButtons index={row.index} name={row.name} tier={row.tier} />
        </Cell>
      </Row>
    );
  },
  (a, b) => a.position === b.position && a.selected === b.selected && sameCells(a.row, b.row),
);

function MoveButtons({ index, name, tier }: { index: number; name: string; tier: OptimizationTier }) {
  const move = useMove();
  const tiers = useSession((state) => state.recording?.tiers ?? COMPILED_TIERS);
  // What is only recorded, or past, can't be changed any more.
  const fixed = useSession((state) => state.origin?.replayed === true || state.cursor !== null);
  return (
    <span className={classes.moves}>
      {tiers.map((to) => (
        <button
          key={to}
          type="button"
          className={classes.move}
          data-tier={to}
          disabled={fixed || to === tier}
          aria-label={`Move @${name} to ${tierTitle(to)}`}
          title={TIER_NAMES[to]}
          onClick={() => void move({ index, name, tier }, to)}
        >
          {tierMark(to)}
        </button>
      ))}
    </span>
  );
}

function sameCells(a: TierRow, b: TierRow): boolean {
  return (
    a.index === b.index &&
    a.name === b.name &&
    a.tier === b.tier &&
    a.count === b.count &&
    a.state === b.state &&
    formatMs(a.inTier) === formatMs(b.inTier) &&
    a.size === b.size
  );
}

function isNumber(column: Column): boolean {
  return column === 'count' || column === 'inTier' || column === 'size';
}
