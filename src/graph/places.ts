/**
 * Where blocks stand, on a grid. Rows are as in `layers.ts`; a column is half of a block wide, so that a block can
 * stand in the middle between two others, and two blocks of a row are at least two columns apart.
 */
import type { ControlFlow } from '../hir/analysis/flow.ts';
import { type Layering, layeringOf } from './layers.ts';

export interface Place {
  readonly row: number;
  /** Of its middle. */
  readonly column: number;
}

/** By label. */
export type Places = ReadonlyMap<string, Place>;

/** Columns between neighbours, at least. */
const APART = 2;
/** Rounds of sorting each row by where its neighbours stand, and then of straightening without sorting. */
const SORTING_ROUNDS = 8;
const STRAIGHTENING_ROUNDS = 4;

/** The place of each block. Blocks of a label that has a place keep it; the others are put where there is room. */
export function placesOf(flow: ControlFlow, known: Places): Place[] {
  const layering = layeringOf(flow);
  const isKnown = flow.blocks.some(({ label }) => known.has(label));
  return isKnown ? placeAmong(flow, layering, known) : placeAll(layering);
}

/** Each row is sorted and spread by the mean columns of its neighbours, from above and from below in turn. */
function placeAll({ layers, rows, above, below }: Layering): Place[] {
  const columns = rows.map(() => 0);
  const sorted = layers.map((layer) => [...layer]);
  for (const layer of sorted) layer.forEach((b, i) => (columns[b] = i * APART));
  const meanOf = (neighbours: readonly number[] | undefined, otherwise: number): number =>
    neighbours === undefined || neighbours.length === 0
      ? otherwise
      : neighbours.reduce((sum, b) => sum + (columns[b] as number), 0) / neighbours.length;
  const spread = (layer: number[], neighbours: readonly (readonly number[])[], sorts: boolean): void => {
    const wanted = new Map(layer.map((b) => [b, meanOf(neighbours[b], columns[b] as number)]));
    // A stable sort: neighbours that want the same place stay in their order.
    if (sorts) layer.sort((a, b) => (wanted.get(a) as number) - (wanted.get(b) as number));
    const spaced = spacedOut(layer.map((b) => wanted.get(b) as number));
    layer.forEach((b, i) => (columns[b] = spaced[i] as number));
  };
  for (let round = 0; round < SORTING_ROUNDS + STRAIGHTENING_ROUNDS; round++) {
    const sorts = round < SORTING_ROUNDS;
    for (const layer of sorted) spread(layer, above, sorts);
    for (const layer of sorted.toReversed()) spread(layer, below, sorts);
  }
  for (const layer of sorted) {
    let free = Number.NEGATIVE_INFINITY;
    for (const b of layer) {
      const column = Math.max(Math.round(columns[b] as number), free);
      columns[b] = column;
      free = column + APART;
    }
  }
  return rows.map((row, b) => ({ row, column: columns[b] as number }));
}

/**
 * The ascending sequence nearest to `wanted` (least squares) whose members are at least `APART` apart: isotonic
 * regression of the wanted places less what those before need, by pooling adjacent violators.
 */
function spacedOut(wanted: readonly number[]): number[] {
  const pools: { sum: number; count: number }[] = [];
  wanted.forEach((place, i) => {
    let pool = { sum: place - i * APART, count: 1 };
    for (let last = pools.at(-1); last !== undefined; last = pools.at(-1)) {
      if (last.sum / last.count <= pool.sum / pool.count) break;
      pools.pop();
      pool = { sum: last.sum + pool.sum, count: last.count + pool.count };
    }
    pools.push(pool);
  });
  const means = pools.flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count));
  return means.map((mean, i) => mean + i * APART);
}

/** New blocks come below those that lead to them, as near to their column as there is room. */
function placeAmong({ blocks }: ControlFlow, { layers, above, below }: Layering, known: Places): Place[] {
  const places: (Place | undefined)[] = blocks.map(({ label }) => known.get(label));
  const taken = new Map<number, Set<number>>();
  const take = ({ row, column }: Place): void => {
    const columns = taken.get(row) ?? new Set();
    taken.set(row, columns.add(column));
  };
  // Also those whose blocks aren't there now: they may come back.
  for (const place of known.values()) take(place);
  const isFree = (row: number, column: number): boolean => {
    const columns = taken.get(row);
    for (let c = column - APART + 1; c < column + APART; c++) if (columns?.has(c) === true) return false;
    return true;
  };
  const placed = (neighbours: readonly number[] | undefined): Place[] =>
    (neighbours ?? []).map((b) => places[b]).filter((place) => place !== undefined);
  for (const b of layers.flat()) {
    if (places[b] !== undefined) continue;
    const parents = placed(above[b]);
    const around = parents.length > 0 ? parents : placed(below[b]);
    const row = parents.length > 0 ? Math.max(...parents.map((place) => place.row)) + 1 : 0;
    const mean = around.reduce((sum, place) => sum + place.column, 0) / Math.max(1, around.length);
    const place = { row, column: nearestFree(Math.round(mean), (column) => isFree(row, column)) };
    take(place);
    places[b] = place;
  }
  return places as Place[];
}

/** The nearest number to `wanted` that is free; of two at the same distance, the greater one. */
export function nearestFree(wanted: number, isFree: (candidate: number) => boolean): number {
  for (let distance = 0; ; distance++) {
    if (isFree(wanted + distance)) return wanted + distance;
    if (isFree(wanted - distance)) return wanted - distance;
  }
}
