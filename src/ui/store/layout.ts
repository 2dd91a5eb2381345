/**
 * Which panes are where: four places, each with its open panes as tabs and one of them in front. Kept in the browser
 * and in links. Invariants, which `repaired` establishes for whatever comes from outside: every pane is open in one
 * place or closed; a place with open panes has one of them in front; at least one pane is open.
 */
import * as v from 'valibot';
import { HOME, PANE_IDS, type PaneId, PLACES, type Place } from './schemas.ts';

export interface Tabset {
  readonly open: readonly PaneId[];
  /** Null while nothing is open. */
  readonly front: PaneId | null;
}

export interface Panes {
  readonly places: Readonly<Record<Place, Tabset>>;
  /** The place that covers the others, or null. */
  readonly maximized: Place | null;
  /**
   * Width of the left place and height of the top one, in percent of what they share with their neighbours, and width
   * of the place aside in percent of the page.
   */
  readonly sizes: { readonly left: number; readonly top: number; readonly aside: number };
  /** The pane that a screen with room for one shows. */
  readonly phone: PaneId;
  /** The panes that there were when this was made: of these alone, one that isn't open has been closed by somebody. */
  readonly known: readonly string[];
}

/** Before layouts said which panes they knew. */
const FIRST_PANES: readonly PaneId[] = ['editor', 'counts', 'tiers', 'code', 'passes', 'timeline', 'output'];

const CLOSED: Tabset = { open: [], front: null };
const DEFAULT_SIZES = { left: 42, top: 55, aside: 27 };

/** All panes at home but for those aside, with these in front. */
export function panesShowing(front: { top: PaneId; bottom: PaneId; phone: PaneId }): Panes {
  return {
    places: {
      left: { open: HOME.left, front: HOME.left[0] },
      top: { open: HOME.top, front: front.top },
      bottom: { open: HOME.bottom, front: front.bottom },
      aside: CLOSED,
    },
    maximized: null,
    sizes: DEFAULT_SIZES,
    phone: front.phone,
    known: PANE_IDS,
  };
}

export const DEFAULT_PANES: Panes = panesShowing({ top: 'counts', bottom: 'timeline', phone: 'editor' });

/** These panes where they are at home, and no others; at least one. */
export function panesOf(open: readonly PaneId[]): Panes {
  const places = mapPlaces<readonly PaneId[]>(HOME, (home) => {
    const here = home.filter((pane) => open.includes(pane));
    return { open: here, front: here[0] ?? null };
  });
  return { ...DEFAULT_PANES, places, phone: open[0] ?? 'editor' };
}

const paneSchema = v.picklist(PANE_IDS);
const tabsetSchema = v.object({ open: v.array(paneSchema), front: v.nullable(paneSchema) });
const percent = v.pipe(v.number(), v.minValue(5), v.maxValue(95));

const placesSchema = v.object({
  // Layouts of the time before lessons have no place aside.
  places: v.object({
    left: tabsetSchema,
    top: tabsetSchema,
    bottom: tabsetSchema,
    aside: v.optional(tabsetSchema, { open: [], front: null }),
  }),
  maximized: v.nullable(v.picklist(PLACES)),
  sizes: v.object({ left: percent, top: percent, aside: v.optional(percent, DEFAULT_SIZES.aside) }),
  phone: paneSchema,
  known: v.optional(v.array(v.string()), FIRST_PANES.slice()),
});

/** As it was before panes could be closed and moved: what each group of tabs showed. */
const frontsSchema = v.object({ top: v.picklist(HOME.top), bottom: v.picklist(HOME.bottom), phone: paneSchema });

/** Reads both forms. */
export const panesSchema = v.union([
  v.pipe(
    placesSchema,
    v.transform((panes): Panes => withNewPanes(repaired(panes))),
  ),
  v.pipe(
    frontsSchema,
    v.transform((front): Panes => panesShowing(front)),
  ),
]);

/** The same with what contradicts itself put right. */
function repaired(panes: Panes): Panes {
  const seen = new Set<PaneId>();
  const places = mapPlaces(panes.places, ({ open, front }) => {
    const unique = open.filter((pane) => !seen.has(pane) && seen.add(pane));
    return { open: unique, front: front !== null && unique.includes(front) ? front : (unique[0] ?? null) };
  });
  if (seen.size === 0) return { ...DEFAULT_PANES, phone: panes.phone };
  const { maximized } = panes;
  return { ...panes, places, maximized: maximized !== null && places[maximized].front !== null ? maximized : null };
}

/** With the panes that weren't there yet when it was made, behind those that were. */
function withNewPanes(panes: Panes): Panes {
  // What is at home aside opens when it is asked for.
  const added = PANE_IDS.filter(
    (pane) => !panes.known.includes(pane) && placeOf(panes, pane) === null && homeOf(pane) !== 'aside',
  );
  const places = { ...panes.places };
  for (const pane of added) {
    const home = homeOf(pane);
    const { open, front } = places[home];
    places[home] = { open: inOrder([...open, pane]), front: front ?? pane };
  }
  return { ...panes, places, known: PANE_IDS };
}

/** Where a pane is open, or null. */
export function placeOf(panes: Panes, pane: PaneId): Place | null {
  return PLACES.find((place) => panes.places[place].open.includes(pane)) ?? null;
}

export function homeOf(pane: PaneId): Place {
  return PLACES.find((place) => (HOME[place] as readonly PaneId[]).includes(pane)) as Place;
}

export function closedPanes(panes: Panes): PaneId[] {
  return PANE_IDS.filter((pane) => placeOf(panes, pane) === null);
}

/** Brings a pane to the front, where it is or else at home; a maximised place gives way to the one with the pane. */
export function shown(panes: Panes, pane: PaneId): Panes {
  const place = placeOf(panes, pane) ?? homeOf(pane);
  const { open } = panes.places[place];
  return {
    ...panes,
    places: { ...panes.places, [place]: { open: open.includes(pane) ? open : inOrder([...open, pane]), front: pane } },
    maximized: panes.maximized === null ? null : place,
    phone: pane,
  };
}

/** The last pane stays. */
export function closed(panes: Panes, pane: PaneId): Panes {
  const place = placeOf(panes, pane);
  if (place === null || closedPanes(panes).length === PANE_IDS.length - 1) return panes;
  return {
    ...panes,
    places: { ...panes.places, [place]: without(panes.places[place], pane) },
    maximized: panes.maximized === place && panes.places[place].open.length === 1 ? null : panes.maximized,
  };
}

/** Moves a pane to the end of a place's tabs and to the front. */
export function moved(panes: Panes, pane: PaneId, to: Place): Panes {
  const places = mapPlaces(panes.places, (tabset) => without(tabset, pane));
  places[to] = { open: [...places[to].open, pane], front: pane };
  return { ...panes, places, maximized: panes.maximized === null ? null : to };
}

export function withMaximized(panes: Panes, place: Place | null): Panes {
  return { ...panes, maximized: place };
}

function without({ open, front }: Tabset, pane: PaneId): Tabset {
  const at = open.indexOf(pane);
  if (at === -1) return { open, front };
  const left = open.filter((other) => other !== pane);
  return { open: left, front: front === pane ? (left[Math.min(at, left.length - 1)] ?? null) : front };
}

/** In the order of the table of panes. */
function inOrder(panes: readonly PaneId[]): PaneId[] {
  return PANE_IDS.filter((pane) => panes.includes(pane));
}

function mapPlaces<T>(places: Readonly<Record<Place, T>>, change: (of: T) => Tabset): Record<Place, Tabset> {
  return {
    left: change(places.left),
    top: change(places.top),
    bottom: change(places.bottom),
    aside: change(places.aside),
  };
}
