/** Draws the timeline on a canvas. */
import type { OptimizationTier } from '../../engine/tiering/config.ts';
import type { Job } from '../../telemetry/jobLog.ts';
import type { Bar, Mark, RunBar } from '../../telemetry/timeline.ts';
import { formatTick, ticks, type Viewport } from '../../telemetry/viewport.ts';
import { tierMark, tierShapePath } from '../common/tierShapes.ts';
import type { Size } from '../common/useSize.ts';
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

const FONT = '11px system-ui, sans-serif';
const LEAST_WIDTH = 1.5;
const CROSS = 'M-5,-5L5,5M5,-5L-5,5';

export function drawTimeline(context: CanvasRenderingContext2D, picture: Picture): void {
  const { scene, size, palette } = picture;
  context.clearRect(0, 0, size.width, size.height);
  context.font = FONT;
  context.textBaseline = 'middle';
  drawLanes(context, picture);
  drawAxis(context, picture);
  context.save();
  context.beginPath();
  context.rect(GUTTER, 0, size.width - GUTTER, size.height - AXIS_HEIGHT + 1);
  context.clip();
  for (const run of scene.timeline.runs) drawRun(context, picture, run);
  const drawn = new Set<string>();
  for (const bar of scene.timeline.bars) drawBar(context, picture, bar, drawn);
  for (const mark of scene.timeline.marks) drawMark(context, picture, mark, drawn);
  context.restore();
  context.strokeStyle = palette.line;
  context.strokeRect(GUTTER - 0.5, -1, 0, size.height - AXIS_HEIGHT + 1);
}

function drawLanes(context: CanvasRenderingContext2D, { scene, size, palette }: Picture): void {
  scene.lanes.forEach(({ lane, top, height }, i) => {
    context.fillStyle = i % 2 === 0 ? palette.sunken : palette.surface;
    context.fillRect(0, top, size.width, height);
    context.fillStyle = palette.faint;
    context.textAlign = 'right';
    context.fillText(lane.label, GUTTER - 10, top + height / 2);
  });
}

function drawAxis(context: CanvasRenderingContext2D, { view, size, palette }: Picture): void {
  const bottom = size.height - AXIS_HEIGHT;
  const { step, at } = ticks(view, Math.max(2, Math.floor((size.width - GUTTER) / 110)));
  context.textAlign = 'center';
  for (const time of at) {
    const x = Math.round(xOf(time, view, size.width)) + 0.5;
    context.strokeStyle = palette.line;
    context.beginPath();
    context.moveTo(x, 0);
    context.lineTo(x, bottom + 4);
    context.stroke();
    context.fillStyle = palette.faint;
    if (x > GUTTER + 20 && x < size.width - 24) context.fillText(formatTick(time, step), x, bottom + 13);
  }
  context.strokeStyle = palette.line;
  context.beginPath();
  context.moveTo(0, bottom + 0.5);
  context.lineTo(size.width, bottom + 0.5);
  context.stroke();
}

function drawBar(context: CanvasRenderingContext2D, picture: Picture, bar: Bar, drawn: Set<string>): void {
  const { scene, view, size, now, active, palette } = picture;
  const left = xOf(bar.start, view, size.width);
  const right = xOf(bar.end ?? now, view, size.width);
  if (right < GUTTER || left > size.width) return;
  const isActive = active !== null && bar.jobs.some(({ id }) => id === active);
  const [{ to, function: name }] = bar.jobs as readonly [Job];
  const width = Math.max(LEAST_WIDTH, right - left);
  // Of thousands of bars on the same pixels, one is enough.
  if (!isActive && !isNew(drawn, bar, `${bar.phase}${to} ${Math.round(left)} ${Math.round(right)}`)) return;
  const box = rowBox(scene, bar.lane, bar.row);
  const color = palette.tier[to];
  switch (bar.phase) {
    case 'requested':
    case 'ready':
      // Waiting for its turn, or for a safepoint: a thin line.
      context.fillStyle = color;
      context.fillRect(left, box.top + box.height / 2 - 1, width, 2);
      break;
    case 'queued':
      context.fillStyle = palette.tierSoft[to];
      context.fillRect(left, box.top, width, box.height);
      context.fillStyle = color;
      context.fillRect(left, box.top, LEAST_WIDTH, box.height);
      context.fillRect(left, box.top + box.height - 1, width, 1);
      break;
    case 'compiling':
      context.fillStyle = color;
      context.fillRect(left, box.top, width, box.height);
      // Tells it from the one before.
      context.fillStyle = palette.surface;
      if (width > 3) context.fillRect(left, box.top, 1, box.height);
      drawLabel(
        context,
        `${tierMark(to)} @${name}${bar.jobs.length > 1 ? ` and ${bar.jobs.length - 1} more` : ''}`,
        { left, right, ...box },
        { color: palette.surface, size },
      );
      break;
  }
  if (isActive) {
    context.strokeStyle = palette.ink;
    context.lineWidth = 1.5;
    context.strokeRect(left - 1, box.top - 1, width + 2, box.height + 2);
    context.lineWidth = 1;
  }
}

/** A run of the program: what everything below happens to. */
function drawRun(context: CanvasRenderingContext2D, { scene, view, size, now, palette }: Picture, run: RunBar): void {
  const left = xOf(run.start, view, size.width);
  const right = xOf(run.end ?? now, view, size.width);
  if (right < GUTTER || left > size.width) return;
  const box = rowBox(scene, run.lane, run.row);
  context.fillStyle = palette.accentSoft;
  context.fillRect(left, box.top, Math.max(LEAST_WIDTH, right - left), box.height);
  context.fillStyle = palette.accent;
  context.fillRect(left, box.top, LEAST_WIDTH, box.height);
  drawLabel(context, run.label, { left, right, ...box }, { color: palette.ink, size });
}

/** A label at the left end of what is on screen of a bar, if there is room. */
function drawLabel(
  context: CanvasRenderingContext2D,
  label: string,
  bar: { readonly left: number; readonly right: number; readonly top: number; readonly height: number },
  { color, size }: { color: string; size: Size },
): void {
  const left = Math.max(bar.left, GUTTER);
  const right = Math.min(bar.right, size.width);
  if (right - left < 46) return;
  context.save();
  context.beginPath();
  context.rect(left, bar.top, right - left - 4, bar.height);
  context.clip();
  context.fillStyle = color;
  context.textAlign = 'left';
  context.font = `600 ${FONT}`;
  context.fillText(label, left + 6, bar.top + bar.height / 2 + 0.5);
  context.restore();
}

/** Installed: the tier's shape. Failed: a cross. Stale: an empty circle. */
function drawMark(context: CanvasRenderingContext2D, picture: Picture, mark: Mark, drawn: Set<string>): void {
  const { scene, view, size, active, palette } = picture;
  const x = xOf(mark.at, view, size.width);
  if (x < GUTTER - 8 || x > size.width + 8) return;
  if (mark.job.id !== active && !isNew(drawn, mark, `${mark.kind}${mark.tier} ${Math.round(x)}`)) return;
  const box = rowBox(scene, mark.lane, mark.row);
  context.save();
  context.translate(x, box.top + box.height / 2);
  context.lineWidth = 1.5;
  switch (mark.kind) {
    case 'installed':
      context.fillStyle = palette.tier[mark.tier];
      context.strokeStyle = mark.job.id === active ? palette.ink : palette.surface;
      fillShape(context, tierShapePath(mark.tier, 5.5));
      context.stroke(new Path2D(tierShapePath(mark.tier, 6)));
      break;
    case 'failed':
      // On a ground of its own, since it stands on a bar.
      context.strokeStyle = palette.surface;
      context.lineWidth = 6;
      context.stroke(new Path2D(CROSS));
      context.strokeStyle = palette.bad;
      context.lineWidth = 2.5;
      context.stroke(new Path2D(CROSS));
      break;
    case 'stale':
      context.strokeStyle = palette.faint;
      context.fillStyle = palette.surface;
      fillShape(context, tierShapePath(0, 5));
      context.stroke(new Path2D(tierShapePath(0, 5)));
      break;
  }
  context.restore();
}

/** Whether nothing that looks like this has been drawn in this place yet. */
function isNew(drawn: Set<string>, { lane, row }: Bar | Mark, look: string): boolean {
  const key = `${lane} ${row} ${look}`;
  if (drawn.has(key)) return false;
  drawn.add(key);
  return true;
}

function fillShape(context: CanvasRenderingContext2D, path: string): void {
  const shape = new Path2D(path);
  // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- not an array
  context.fill(shape);
}
