/** The shapes of what is kept in the browser and in links; both come from outside and are validated. */
import * as v from 'valibot';

/**
 * The places of the page, each with the panes that are at home there; further panes are closed or have been moved.
 * What is at home aside is closed until somebody asks for it.
 */
export const HOME = {
  left: ['editor'],
  top: ['counts', 'tiers', 'cfg', 'code', 'passes', 'compare'],
  bottom: ['timeline', 'output'],
  aside: ['lesson', 'predict'],
} as const;
export const PLACES = ['left', 'top', 'bottom', 'aside'] as const;
export type Place = (typeof PLACES)[number];
export const PANE_IDS = [...HOME.left, ...HOME.top, ...HOME.bottom, ...HOME.aside] as const;
export type PaneId = (typeof PANE_IDS)[number];

/** What the chart of call counts shows: its scale, and the chosen functions by name (none: the hottest). */
export const chartSchema = v.object({ scale: v.picklist(['log', 'linear']), functions: v.array(v.string()) });
export type ChartView = Readonly<v.InferOutput<typeof chartSchema>>;

export const SLOWEST_RATE = 0.5;
export const FASTEST_RATE = 1_000_000;

/** How fast calls may start; the engine's `Pace`. */
export const paceSchema = v.variant('kind', [
  v.object({ kind: v.literal('full') }),
  v.object({
    kind: v.literal('rate'),
    callsPerSecond: v.pipe(v.number(), v.minValue(SLOWEST_RATE), v.maxValue(FASTEST_RATE)),
  }),
  v.object({ kind: v.literal('step') }),
]);
