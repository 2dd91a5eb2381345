/** Draws the timeline. */
import type { OptimizationTier } from '../../engine/tiering/config.ts';
import type { Job } from '../../telemetry/jobLog.ts';
import type { Bar, Mark, RunBar } from '../../telemetry/timeline.ts';
import { formatTick, ticks, type Viewport } from '../../telemetry/viewport.ts';
import { tierMark, tierShapePath } from '../common/tierShapes.ts';
import type { Size } from '../common/useSize.ts';
import type { Pen } from './pen.ts';
import { AXIS_HEIGHT, GUTTER, rowBox, type Scene, xOf } from './scene.ts';

/** The page's colours, as a canvas needs them. */
export interface Palette {
  readonly surface: string;
  readonly sunken: string;
  readonly line: string;
  readonly ink: string;
  readonly faint: string;
  readonly bad: string;
  readonly accent: string;
  readonly accentSoft: string;
  readonly tier: Readonly<Record<OptimizationTier, string>>;
  readonly tierSoft: Readonly<Record<OptimizationTier, string>>;
}

const palettes = new Map<string, Palette>();

/** The colours of a scheme, which must be the present one when they are asked for the first time. */
export function paletteOf(scheme: string): Palette {
  let palette = palettes.get(scheme);
  if (palette === undefined) {
    palette = readPalette();
    palettes.set(scheme, palette);
  }
  return palette;
}

function readPalette(): Palette {
  const style = getComputedStyle(document.documentElement);
  const color = (name: string): string => style.getPropertyValue(name).trim();
  return {
    surface: color('--surface'),
    sunken: color('--surface-sunken'),
    line: color('--line'),
    ink: color('--ink'),
    faint: color('--ink-faint'),
    bad: color('--bad'),
    accent: color('--accent'),
    accentSoft: color('--accent-soft'),
    tier: {
      [-1]: color('--tierI'),
      0: color('--tier0'),
      1: color('--tier1-strong'),
      2: color('--tier2-strong'),
    },
    tierSoft: {
      [-1]: color('--tierI-soft'),
      0: color('--tier0-soft'),
      1: color('--tier1-soft'),
      2: color('--tier2-soft'),
    },
  };
}

export interface Picture {
  readonly scene: Scene;
  readonly view: Viewport;
  readonly size: Size;
  /** Where bars end that go on. */
  readonly now: number;
  /** The job that is pointed at or chosen, or null. */
  readonly active: number | null;
  readonly palette: Palette;
}

const LEAST_WIDTH = 1.5;
const CROSS = 'M-5,-5L5,5M5,-5L-5,5';

export function drawTimeline(pen: Pen, picture: Picture): void {
  const { scene, size, palette } = picture;
  drawLanes(pen, picture);
  drawAxis(pen, picture);
  const bottom = size.height - AXIS_HEIGHT;
  pen.within({ left: GUTTER, top: 0, width: size.width - GUTTER, height: bottom + 1 }, () => {
    for (const run of scene.timeline.runs) drawRun(pen, picture, run);
    const drawn = new Set<string>();
    for (const bar of scene.timeline.bars) drawBar(pen, picture, bar, drawn);
    for (const mark of scene.timeline.marks) drawMark(pen, picture, mark, drawn);
  });
  pen.line([GUTTER - 0.5, 0], [GUTTER - 0.5, bottom], { color: palette.line, width: 1 });
}

function drawLanes(pen: Pen, { scene, size, palette }: Picture): void {
  scene.lanes.forEach(({ lane, top, height }, i) => {
    pen.paint({ left: 0, top, width: size.width, height }, i % 2 === 0 ? palette.sunken : palette.surface);
    pen.text(lane.label, GUTTER - 10, top + height / 2, { color: palette.faint, align: 'right' });
  });
}

function drawAxis(pen: Pen, { view, size, palette }: Picture): void {
  const bottom = size.height - AXIS_HEIGHT;
  const { step, at } = ticks(view, Math.max(2, Math.floor((size.width - GUTTER) / 110)));
  const stroke = { color: palette.line, width: 1 };
  for (const time of at) {
    const x = Math.round(xOf(time, view, size.width)) + 0.5;
    pen.line([x, 0], [x, bottom + 4], stroke);
    if (x > GUTTER + 20 && x < size.width - 24) {
      pen.text(formatTick(time, step), x, bottom + 13, { color: palette.faint, align: 'center' });
    }
  }
  pen.line([0, bottom + 0.5], [size.width, bottom + 0.5], stroke);
}

function drawBar(pen: Pen, picture: Picture, bar: Bar, drawn: Set<string>): void {
  const { scene, view, size, now, active, palette } = picture;
  const left = xOf(bar.start, view, size.width);
  const right = xOf(bar.end ?? now, view, size.width);
  if (right < GUTTER || left > size.width) return;
  const isActive = active !== null && bar.jobs.some(({ id }) => id === active);
  const [{ to, function: name }] = bar.jobs as readonly [Job];
  const width = Math.max(LEAST_WIDTH, right - left);
  // Of thousands of bars on the same pixels, one is enough.
  if (!isActive && !isNew(drawn, bar, `${bar.phase}${to} ${Math.round(left)} ${Math.round(right)}`)) return;
  const { top, height } = rowBox(scene, bar.lane, bar.row);
  const color = palette.tier[to];
  switch (bar.phase) {
    case 'requested':
    case 'ready':
      // Waiting for its turn, or for a safepoint: a thin line.
      pen.paint({ left, top: top + height / 2 - 1, width, height: 2 }, color);
      break;
    case 'queued':
      pen.paint({ left, top, width, height }, palette.tierSoft[to]);
      pen.paint({ left, top, width: LEAST_WIDTH, height }, color);
      pen.paint({ left, top: top + height - 1, width, height: 1 }, color);
      break;
    case 'compiling':
      pen.paint({ left, top, width, height }, color);
      // Tells it from the one before.
      if (width > 3) pen.paint({ left, top, width: 1, height }, palette.surface);
      drawLabel(
        pen,
        `${tierMark(to)} @${name}${bar.jobs.length > 1 ? ` and ${bar.jobs.length - 1} more` : ''}`,
        { left, right, top, height },
        { color: palette.surface, size },
      );
      break;
  }
  if (isActive) {
    pen.frame(
      { left: left - 1, top: top - 1, width: width + 2, height: height + 2 },
      { color: palette.ink, width: 1.5 },
    );
  }
}

/** A run of the program: what everything below happens to. */
function drawRun(pen: Pen, { scene, view, size, now, palette }: Picture, run: RunBar): void {
  const left = xOf(run.start, view, size.width);
  const right = xOf(run.end ?? now, view, size.width);
  if (right < GUTTER || left > size.width) return;
  const { top, height } = rowBox(scene, run.lane, run.row);
  pen.paint({ left, top, width: Math.max(LEAST_WIDTH, right - left), height }, palette.accentSoft);
  pen.paint({ left, top, width: LEAST_WIDTH, height }, palette.accent);
  drawLabel(pen, run.label, { left, right, top, height }, { color: palette.ink, size });
}

/** Pixels of a character of a label in a wide font, on average: what a pen writes on can't always measure. */
const CHARACTER = 7.6;

/** A label at the left end of what is on screen of a bar, if there is room; where there is not enough, its beginning. */
function drawLabel(
  pen: Pen,
  label: string,
  {
    top,
    height,
    ...bar
  }: { readonly left: number; readonly right: number; readonly top: number; readonly height: number },
  { color, size }: { color: string; size: Size },
): void {
  const left = Math.max(bar.left, GUTTER);
  const right = Math.min(bar.right, size.width);
  if (right - left < 46) return;
  const most = Math.floor((right - left - 10) / CHARACTER);
  const text = label.length <= most ? label : `${label.slice(0, most - 1).trimEnd()}…`;
  pen.within({ left, top, width: right - left - 4, height }, () =>
    pen.text(text, left + 6, top + height / 2 + 0.5, { color, align: 'left', bold: true }),
  );
}

/** Installed: the tier's shape. Failed: a cross. Stale: an empty circle. */
function drawMark(pen: Pen, picture: Picture, mark: Mark, drawn: Set<string>): void {
  const { scene, view, size, active, palette } = picture;
  const x = xOf(mark.at, view, size.width);
  if (x < GUTTER - 8 || x > size.width + 8) return;
  if (mark.job.id !== active && !isNew(drawn, mark, `${mark.kind}${mark.tier} ${Math.round(x)}`)) return;
  const { top, height } = rowBox(scene, mark.lane, mark.row);
  const y = top + height / 2;
  switch (mark.kind) {
    case 'installed': {
      const color = mark.job.id === active ? palette.ink : palette.surface;
      pen.shape(tierShapePath(mark.tier, 5.5), x, y, { fill: palette.tier[mark.tier] });
      pen.shape(tierShapePath(mark.tier, 6), x, y, { stroke: { color, width: 1.5 } });
      break;
    }
    case 'failed':
      // On a ground of its own, since it stands on a bar.
      pen.shape(CROSS, x, y, { stroke: { color: palette.surface, width: 6 } });
      pen.shape(CROSS, x, y, { stroke: { color: palette.bad, width: 2.5 } });
      break;
    case 'stale':
      pen.shape(tierShapePath(0, 5), x, y, { fill: palette.surface, stroke: { color: palette.faint, width: 1.5 } });
      break;
  }
}

/** Whether nothing that looks like this has been drawn in this place yet. */
function isNew(drawn: Set<string>, { lane, row }: Bar | Mark, look: string): boolean {
  const key = `${lane} ${row} ${look}`;
  if (drawn.has(key)) return false;
  drawn.add(key);
  return true;
}
