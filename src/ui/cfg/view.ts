/** Which part of a drawing is on screen. */

import { BLOCK, centerOf } from '../../graph/routes.ts';
import type { Drawing } from '../../graph/service.ts';
import type { Size } from '../common/useSize.ts';

/** A point (x, y) of the drawing is at (x · scale + left, y · scale + top) on the screen. */
export interface View {
  readonly scale: number;
  readonly left: number;
  readonly top: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const LEAST_SCALE = 0.05;
const MOST_SCALE = 2.5;
/** Smaller than that, nothing can be read: a large drawing begins at its top instead of whole. */
const LEGIBLE_SCALE = 0.6;
const MARGIN = 24;

/** What a drawing takes up, with its edges. */
export function boxOf({ places, routes }: Drawing): Box {
  const centers = places.map(centerOf);
  const points = routes.flatMap((route) => route.points);
  const xs = [...centers.flatMap(({ x }) => [x - BLOCK.width / 2, x + BLOCK.width / 2]), ...points.map(({ x }) => x)];
  const ys = [...centers.flatMap(({ y }) => [y - BLOCK.height / 2, y + BLOCK.height / 2]), ...points.map(({ y }) => y)];
  const least = (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b), values[0] ?? 0);
  const most = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b), values[0] ?? 0);
  return { left: least(xs), top: least(ys), right: most(xs), bottom: most(ys) };
}

/** All of it. */
export function fit(box: Box, { width, height }: Size, leastScale = LEAST_SCALE): View {
  const [boxWidth, boxHeight] = [box.right - box.left, box.bottom - box.top];
  const wanted = Math.min((width - 2 * MARGIN) / Math.max(1, boxWidth), (height - 2 * MARGIN) / Math.max(1, boxHeight));
  const scale = Math.min(1, Math.max(leastScale, wanted));
  const left = width / 2 - ((box.left + box.right) / 2) * scale;
  const top =
    boxHeight * scale + 2 * MARGIN > height
      ? MARGIN - box.top * scale
      : (height - boxHeight * scale) / 2 - box.top * scale;
  return { scale, left, top };
}

/** How a drawing is first shown: whole if it can be read then, else from its entry on. */
export function firstView(drawing: Drawing, size: Size): View {
  const box = boxOf(drawing);
  const view = fit(box, size, LEGIBLE_SCALE);
  const entry = drawing.places[0];
  if (entry === undefined || (box.right - box.left) * view.scale + 2 * MARGIN <= size.width) return view;
  return { ...view, left: size.width / 2 - centerOf(entry).x * view.scale };
}

/** Closer by a factor; the point of the screen stays where it is. */
export function zoomed(view: View, factor: number, at: { readonly x: number; readonly y: number }): View {
  const scale = Math.min(MOST_SCALE, Math.max(LEAST_SCALE, view.scale * factor));
  const change = scale / view.scale;
  return { scale, left: at.x - (at.x - view.left) * change, top: at.y - (at.y - view.top) * change };
}

export function panned(view: View, dx: number, dy: number): View {
  return { ...view, left: view.left + dx, top: view.top + dy };
}

/** Moved as little as it takes to have a box on screen. */
export function revealing(view: View, box: Box, size: Size): View {
  const shift = (low: number, high: number, length: number): number => {
    if (low < MARGIN) return MARGIN - low;
    return high > length - MARGIN ? Math.max(length - MARGIN - high, MARGIN - low) : 0;
  };
  const { scale, left, top } = view;
  const dx = shift(box.left * scale + left, box.right * scale + left, size.width);
  const dy = shift(box.top * scale + top, box.bottom * scale + top, size.height);
  return dx === 0 && dy === 0 ? view : panned(view, dx, dy);
}
