/** Rows of the table of functions: what they say and how they are sorted. */
import type { FunctionState } from '../../engine/api.ts';
import type { OptimizationTier } from '../../engine/tiering/config.ts';
import type { Moment } from '../../telemetry/moment.ts';

export interface TierRow {
  readonly index: number;
  readonly name: string;
  readonly tier: OptimizationTier;
  readonly count: number;
  readonly state: FunctionState;
  /** Milliseconds in the present tier. */
  readonly inTier: number;
  /** Bytes of the module that holds its code. */
  readonly size: number | null;
}

export const COLUMNS = ['name', 'tier', 'count', 'state', 'inTier', 'size'] as const;
export type Column = (typeof COLUMNS)[number];

export interface Sorting {
  readonly column: Column;
  readonly descending: boolean;
}

export function tierRows(moment: Moment): TierRow[] {
  const now = moment.time;
  return moment.statuses.map(({ info, tier, count, state }) => ({
    index: info.index,
    name: info.name,
    tier,
    count,
    state,
    inTier: Math.max(0, now - moment.tierSince(info.index)),
    size: moment.codeSize(info.index, tier),
  }));
}

export function sortRows(rows: readonly TierRow[], { column, descending }: Sorting): TierRow[] {
  const sign = descending ? -1 : 1;
  return [...rows].sort((a, b) => sign * compare(a, b, column) || a.index - b.index);
}

/** What a click on a column's head makes of the sorting: names and states rise at first, numbers fall. */
export function nextSorting(present: Sorting, column: Column): Sorting {
  if (present.column === column) return { column, descending: !present.descending };
  return { column, descending: column !== 'name' && column !== 'state' };
}

function compare(a: TierRow, b: TierRow, column: Column): number {
  switch (column) {
    case 'name':
    case 'state':
      return a[column].localeCompare(b[column], 'en', { numeric: true });
    case 'size':
      return (a.size ?? 0) - (b.size ?? 0);
    case 'tier':
    case 'count':
    case 'inTier':
      return a[column] - b[column];
  }
}

/** Which rows of a long list are on screen, with some to spare. */
export function visibleRows(
  { scrollTop, height, rowHeight }: { scrollTop: number; height: number; rowHeight: number },
  total: number,
): { readonly first: number; readonly last: number } {
  const spare = 6;
  const first = Math.max(0, Math.floor(scrollTop / rowHeight) - spare);
  return { first, last: Math.min(total, Math.ceil((scrollTop + height) / rowHeight) + spare) };
}
