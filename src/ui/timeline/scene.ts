/** The timeline's geometry: lanes to heights, times to pixels, pixels to jobs. */
import type { Job } from '../../telemetry/jobLog.ts';
import type { Bar, Lane, LaneKind, Mark, Timeline } from '../../telemetry/timeline.ts';
import type { Viewport } from '../../telemetry/viewport.ts';

/** Room for the lanes' names at the left and the axis at the bottom. */
export const GUTTER = 92;
export const AXIS_HEIGHT = 24;
const LANE_PADDING = 5;
const ROW_HEIGHT: Record<LaneKind, number> = { run: 14, queue: 9, compile: 20, execute: 12 };
/** Where there is room, rows grow this much. */
const MOST_STRETCH = 1.7;
/** How near to something thin a pointer must be. */
const REACH = 5;

export interface PlacedLane {
  readonly lane: Lane;
  readonly top: number;
  readonly height: number;
  readonly rowHeight: number;
}

export interface Scene {
  readonly timeline: Timeline;
  readonly lanes: readonly PlacedLane[];
  /** At least what was available. */
  readonly height: number;
}

/** Stacks the lanes; they use what height there is, or more where it is too little. */
export function placeLanes(timeline: Timeline, available: number): Scene {
  const natural = timeline.lanes.reduce((sum, lane) => sum + lane.rows * ROW_HEIGHT[lane.kind] + 2 * LANE_PADDING, 0);
  const stretch = Math.min(MOST_STRETCH, Math.max(1, (available - AXIS_HEIGHT) / natural));
  let top = 0;
  const lanes = timeline.lanes.map((lane): PlacedLane => {
    const rowHeight = Math.floor(ROW_HEIGHT[lane.kind] * stretch);
    const height = lane.rows * rowHeight + Math.floor(2 * LANE_PADDING * stretch);
    const placed = { lane, top, height, rowHeight };
    top += height;
    return placed;
  });
  return { timeline, lanes, height: Math.max(available, top + AXIS_HEIGHT) };
}

/** Where a row of a lane is drawn. */
export function rowBox(scene: Scene, lane: number, row: number): { readonly top: number; readonly height: number } {
  const { lane: info, top, height, rowHeight } = scene.lanes[lane] as PlacedLane;
  const padding = (height - info.rows * rowHeight) / 2;
  return { top: top + padding + row * rowHeight, height: rowHeight - 2 };
}

export function xOf(at: number, view: Viewport, width: number): number {
  return GUTTER + ((at - view.start) / (view.end - view.start)) * (width - GUTTER);
}

export function timeOf(x: number, view: Viewport, width: number): number {
  return view.start + ((x - GUTTER) / (width - GUTTER)) * (view.end - view.start);
}

/** The job at a point: the nearest one in the row under it, or null. */
export function jobAt(
  scene: Scene,
  { x, y, view, width, now }: { x: number; y: number; view: Viewport; width: number; now: number },
): Job | null {
  let best: Job | null = null;
  let bestDistance = REACH;
  const consider = (item: Bar | Mark, job: Job, start: number, end: number): void => {
    const box = rowBox(scene, item.lane, item.row);
    if (y < box.top - 1 || y > box.top + box.height + 2) return;
    const left = xOf(start, view, width);
    const right = xOf(end, view, width);
    const distance = x < left ? left - x : x > right ? x - right : 0;
    // Among those under the pointer the later one, which is drawn over the others.
    if (distance < bestDistance || (distance === 0 && bestDistance === 0)) {
      best = job;
      bestDistance = distance;
    }
  };
  for (const bar of scene.timeline.bars) consider(bar, bar.jobs[0] as Job, bar.start, bar.end ?? now);
  for (const mark of scene.timeline.marks) consider(mark, mark.job, mark.at, mark.at);
  return best;
}
