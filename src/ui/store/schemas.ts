/** The shapes of what is kept in the browser and in links; both come from outside and are validated. */
import * as v from 'valibot';

export const TOP_PANES = ['counts', 'tiers', 'code', 'passes'] as const;
export const BOTTOM_PANES = ['timeline', 'output'] as const;
export const PHONE_PANES = ['editor', ...TOP_PANES, ...BOTTOM_PANES] as const;
export type TopPane = (typeof TOP_PANES)[number];
export type BottomPane = (typeof BOTTOM_PANES)[number];
export type PaneId = (typeof PHONE_PANES)[number];

/** Which pane each group of tabs shows; `phone` is for screens that have room for one. */
export const panesSchema = v.object({
  top: v.picklist(TOP_PANES),
  bottom: v.picklist(BOTTOM_PANES),
  phone: v.picklist(PHONE_PANES),
});
export type Panes = Readonly<v.InferOutput<typeof panesSchema>>;

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
