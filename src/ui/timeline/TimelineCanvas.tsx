import { useComputedColorScheme } from '@mantine/core';
import { type KeyboardEvent, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { type Job, jobSpan } from '../../telemetry/jobLog.ts';
import type { Moment } from '../../telemetry/moment.ts';
import type { Timeline } from '../../telemetry/timeline.ts';
import type { Viewport } from '../../telemetry/viewport.ts';
import { useSize } from '../common/useSize.ts';
import { SVG_OF_CANVAS } from '../share/image.ts';
import { useSession } from '../store/stores.tsx';
import { CursorLine } from './CursorLine.tsx';
import { drawTimeline, paletteOf } from './draw.ts';
import { JobTooltip } from './JobTooltip.tsx';
import { describeJob } from './jobText.ts';
import { CanvasPen, SvgPen } from './pen.ts';
import { GUTTER, jobAt, placeLanes, timeOf } from './scene.ts';
import classes from './TimelinePane.module.css';
import { type Drag, type Point, usePointer } from './usePointer.ts';
import type { ViewportActions } from './useViewport.ts';

const LABEL =
  'Timeline of compile jobs. Plus and minus zoom, left and right move, up and down go from job to job, Enter chooses the function, 0 shows all jobs.';

/** The job that is pointed at or chosen. */
interface Active {
  readonly id: number;
  readonly byKey: boolean;
  /** Where in the window it is told about. */
  readonly at: Point;
}

interface TimelineCanvasProps {
  readonly timeline: Timeline;
  readonly jobs: readonly Job[];
  readonly moment: Moment;
  readonly view: Viewport;
  readonly actions: ViewportActions;
  /** The run's end so far. */
  readonly now: number;
}

/** The jobs, drawn. What it shows is also in the list; the job under the pointer or the keyboard is told in words. */
export function TimelineCanvas({ timeline, jobs, moment, view, actions, now }: TimelineCanvasProps) {
  const [ref, size] = useSize();
  const canvas = useRef<HTMLCanvasElement>(null);
  const scheme = useComputedColorScheme('light');
  const select = useSession((state) => state.select);
  const seek = useSession((state) => state.seek);
  const [active, setActive] = useState<Active | null>(null);
  const width = size?.width ?? 0;
  const available = size?.height ?? 0;
  const scene = useMemo(() => placeLanes(timeline, available), [timeline, available]);
  const { height } = scene;
  const job = active === null ? undefined : jobs.find(({ id }) => id === active.id);

  // With the rest of the page: on its own it would have the browser draw another frame.
  useLayoutEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d');
    if (element === null || context === null || context === undefined || width === 0) return;
    const scale = window.devicePixelRatio;
    const pixels = { width: Math.round(width * scale), height: Math.round(height * scale) };
    // Even the same size would be a new bitmap.
    if (element.width !== pixels.width || element.height !== pixels.height) Object.assign(element, pixels);
    context.setTransform(scale, 0, 0, scale, 0, 0);
    context.clearRect(0, 0, width, height);
    const palette = paletteOf(scheme);
    const picture = { scene, view, size: { width, height }, now, active: active?.id ?? null, palette };
    drawTimeline(new CanvasPen(context), picture);
    SVG_OF_CANVAS.set(element, () => {
      const pen = new SvgPen();
      drawTimeline(pen, picture);
      return pen.file(width, height, palette.surface);
    });
  }, [scene, view, width, height, now, active?.id, scheme]);

  const handlers = usePointer(canvas, {
    hover: ({ x, y }, at) => {
      const found = jobAt(scene, { x, y, view, width, now });
      setActive(found === null ? null : { id: found.id, byKey: false, at });
    },
    leave: () => setActive((present) => (present?.byKey === true ? present : null)),
    click: ({ x, y }) => {
      const found = jobAt(scene, { x, y, view, width, now });
      if (found !== null) select(found.function);
      else if (x > GUTTER) seek(timeOf(x, view, width));
    },
    drag: ({ dx, factor, x }: Drag) => {
      const perPixel = (view.end - view.start) / Math.max(1, width - GUTTER);
      if (factor !== 1) actions.zoom(factor, timeOf(x, view, width));
      if (dx !== 0) actions.pan(-dx * perPixel);
    },
    wheel: ({ deltaX, deltaY, x, shift }) => {
      const perPixel = (view.end - view.start) / Math.max(1, width - GUTTER);
      if (shift || Math.abs(deltaX) > Math.abs(deltaY)) actions.pan((deltaX || deltaY) * perPixel);
      else actions.zoom(Math.exp(deltaY * 0.002), timeOf(Math.max(x, GUTTER), view, width));
    },
  });

  const walk = (step: number): void => {
    const at = jobs.findIndex(({ id }) => id === active?.id);
    const next = jobs[at === -1 ? (step > 0 ? 0 : jobs.length - 1) : Math.min(jobs.length - 1, Math.max(0, at + step))];
    if (next === undefined) return;
    const { start, end } = jobSpan(next);
    actions.reveal(start, end);
    // Over the upper edge, where it hides nothing of what it is about.
    const { left = 0, top = 0 } = canvas.current?.parentElement?.getBoundingClientRect() ?? {};
    setActive({ id: next.id, byKey: true, at: { x: left + width / 2, y: top } });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const keys: Record<string, () => void> = {
      '+': () => actions.zoom(0.5),
      '=': () => actions.zoom(0.5),
      '-': () => actions.zoom(2),
      ArrowLeft: () => actions.panBy(-1 / 8),
      ArrowRight: () => actions.panBy(1 / 8),
      ArrowUp: () => walk(-1),
      ArrowDown: () => walk(1),
      0: actions.fitJobs,
      Escape: () => setActive(null),
      Enter: () => job !== undefined && select(job.function),
    };
    const action = keys[event.key];
    if (action === undefined) return;
    event.preventDefault();
    action();
  };

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- An application is interactive.
    <div
      ref={ref}
      className={classes.canvasBox}
      data-chart="timeline"
      role="application"
      aria-label={LABEL}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      onKeyDown={onKeyDown}
      onBlur={() => setActive(null)}
    >
      <canvas ref={canvas} className={classes.canvas} style={{ width, height }} {...handlers} />
      <CursorLine moment={moment} view={view} width={width} height={height} />
      {job !== undefined && active !== null && <JobTooltip job={job} at={active.at} moment={moment} jobs={jobs} />}
      <output className={classes.hidden}>
        {active?.byKey === true && job !== undefined ? describeJob(job, moment, jobs) : ''}
      </output>
    </div>
  );
}
