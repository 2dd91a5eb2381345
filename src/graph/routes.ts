/** The courses of edges around blocks: down or up between the columns, across between the rows. */
import type { ControlFlow } from '../hir/analysis/flow.ts';
import { nearestFree, type Place } from './places.ts';

/** In pixels. */
export const BLOCK = { width: 148, height: 50 } as const;
/** Half a block and half of the gap to the next one. */
export const COLUMN = 92;
export const ROW = 108;

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Route {
  readonly from: number;
  readonly to: number;
  /** Index among the edges of its block. */
  readonly edge: number;
  /** From the bottom of a block to the top of a block; neighbours share an x or a y. */
  readonly points: readonly Point[];
}

/** The middle of a place. */
export function centerOf({ row, column }: Place): Point {
  return { x: column * COLUMN, y: row * ROW };
}

/** Edges beside each other in the same gap are this far apart; there is room for so many. */
const TRACK = 6;
const TRACKS_ACROSS = 6;
const TRACKS_ALONG = [0, 1, -1, 2, -2];
/** Between a block and the first track below it. */
const CLEARANCE = 14;

interface Wire {
  readonly from: number;
  readonly to: number;
  readonly edge: number;
  /** Where it leaves and where it arrives. */
  start: number;
  end: number;
  /** The column between blocks that it follows over the rows between; null where it goes to the next row. */
  readonly lane: number | null;
  /** X of its lane. */
  along: number;
}

export function routesOf({ blocks }: ControlFlow, places: readonly Place[]): Route[] {
  const at = (b: number): Place => places[b] as Place;
  const rows = new Map<number, Set<number>>();
  for (const { row, column } of places) rows.set(row, (rows.get(row) ?? new Set()).add(column));

  const wires = blocks.flatMap(({ edges }, from) =>
    edges.map(({ to }, edge): Wire => {
      const lane = laneOf(at(from), at(to), rows);
      return { from, to, edge, start: 0, end: 0, lane, along: 0 };
    }),
  );
  spreadPorts(wires, places);
  chooseTracksAlong(wires, places);
  const across = chooseTracksAcross(wires, places);
  return wires.map(({ from, to, edge, start, end, lane, along }, i) => {
    const bottom = centerOf(at(from)).y + BLOCK.height / 2;
    const top = centerOf(at(to)).y - BLOCK.height / 2;
    const leave = bottom + CLEARANCE + TRACK * (across.leaving[i] as number);
    const first = { x: start, y: bottom };
    const last = { x: end, y: top };
    if (lane === null) {
      const corners =
        start === end
          ? []
          : [
              { x: start, y: leave },
              { x: end, y: leave },
            ];
      return { from, to, edge, points: [first, ...corners, last] };
    }
    const gapTop = top - (ROW - BLOCK.height);
    const arrive = gapTop + CLEARANCE + TRACK * (across.arriving[i] as number);
    const corners = [
      { x: start, y: leave },
      { x: along, y: leave },
      { x: along, y: arrive },
      { x: end, y: arrive },
    ];
    return { from, to, edge, points: [first, ...corners, last] };
  });
}

/** The rows that a wire passes by. */
function passed(from: Place, to: Place): { first: number; last: number } {
  return to.row > from.row ? { first: from.row + 1, last: to.row - 1 } : { first: to.row, last: from.row };
}

/** The column nearest to both ends that no block stands in on the way. */
function laneOf(from: Place, to: Place, rows: ReadonlyMap<number, ReadonlySet<number>>): number | null {
  const { first, last } = passed(from, to);
  if (first > last) return null;
  const isFree = (column: number): boolean => {
    for (let row = first; row <= last; row++) if (rows.get(row)?.has(column) === true) return false;
    return true;
  };
  if (to.row > from.row) {
    // Straight down or straight in, where that is possible.
    if (isFree(to.column)) return to.column;
    if (isFree(from.column)) return from.column;
  }
  return nearestFree(Math.round((from.column + to.column) / 2), isFree);
}

/** Edges leave and arrive side by side, in the order of where they come from and go to. */
function spreadPorts(wires: readonly Wire[], places: readonly Place[]): void {
  const columnOf = (b: number): number => (places[b] as Place).column;
  const spread = (
    block: (wire: Wire) => number,
    other: (wire: Wire) => number,
    set: (wire: Wire, x: number) => void,
  ): void => {
    const groups = new Map<number, Wire[]>();
    for (const wire of wires) groups.set(block(wire), [...(groups.get(block(wire)) ?? []), wire]);
    for (const [b, group] of groups) {
      group.sort((p, q) => (p.lane ?? columnOf(other(p))) - (q.lane ?? columnOf(other(q))));
      const step = (BLOCK.width * 0.6) / Math.max(1, group.length);
      const { x } = centerOf(places[b] as Place);
      group.forEach((wire, i) => set(wire, Math.round(x + step * (i - (group.length - 1) / 2))));
    }
  };
  spread(
    ({ from }) => from,
    ({ to }) => to,
    (wire, x) => (wire.start = x),
  );
  spread(
    ({ to }) => to,
    ({ from }) => from,
    (wire, x) => (wire.end = x),
  );
}

interface Stretch {
  readonly wire: number;
  readonly low: number;
  readonly high: number;
}

/** Numbers stretches of one line so that those that overlap have different numbers. */
function tracksOf(stretches: readonly Stretch[]): Map<number, number> {
  const ends: number[] = [];
  const tracks = new Map<number, number>();
  for (const { wire, low, high } of [...stretches].sort((a, b) => a.low - b.low || a.high - b.high)) {
    const free = ends.findIndex((end) => end < low);
    const track = free === -1 ? ends.length : free;
    ends[track] = high;
    tracks.set(wire, track);
  }
  return tracks;
}

function chooseTracksAlong(wires: readonly Wire[], places: readonly Place[]): void {
  const lanes = new Map<number, Stretch[]>();
  wires.forEach(({ from, to, lane }, wire) => {
    if (lane === null) return;
    const { first, last } = passed(places[from] as Place, places[to] as Place);
    lanes.set(lane, [...(lanes.get(lane) ?? []), { wire, low: first, high: last }]);
  });
  for (const [lane, stretches] of lanes) {
    for (const [index, track] of tracksOf(stretches)) {
      const offset = TRACKS_ALONG[track % TRACKS_ALONG.length] as number;
      (wires[index] as Wire).along = lane * COLUMN + offset * TRACK;
    }
  }
}

/** Tracks between rows, for the way out of each wire's block and for the way into the other. */
function chooseTracksAcross(wires: readonly Wire[], places: readonly Place[]) {
  const gaps = new Map<number, Stretch[]>();
  const add = (gap: number, wire: number, a: number, b: number): void => {
    gaps.set(gap, [...(gaps.get(gap) ?? []), { wire, low: Math.min(a, b), high: Math.max(a, b) }]);
  };
  // Ways in are numbered behind the ways out.
  wires.forEach(({ from, to, start, end, lane, along }, wire) => {
    const { row } = places[from] as Place;
    if (lane === null) {
      if (start !== end) add(row, wire, start, end);
      return;
    }
    add(row, wire, start, along);
    add((places[to] as Place).row - 1, wire + wires.length, along, end);
  });
  const leaving = wires.map(() => 0);
  const arriving = wires.map(() => 0);
  for (const stretches of gaps.values()) {
    for (const [index, track] of tracksOf(stretches)) {
      const shown = track % TRACKS_ACROSS;
      if (index < wires.length) leaving[index] = shown;
      else arriving[index - wires.length] = shown;
    }
  }
  return { leaving, arriving };
}
