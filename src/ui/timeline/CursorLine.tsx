import { type PointerEvent, useRef } from 'react';
import type { Moment } from '../../telemetry/moment.ts';
import type { Viewport } from '../../telemetry/viewport.ts';
import { useSession } from '../store/stores.tsx';
import classes from './CursorLine.module.css';
import { GUTTER, timeOf, xOf } from './scene.ts';

interface CursorLineProps {
  readonly moment: Moment;
  readonly view: Viewport;
  readonly width: number;
  readonly height: number;
}

/**
 * The cursor over the drawing, to be dragged; what comes after it is faded. The slider of the playback bar is the same
 * for keyboards and screen readers.
 */
export function CursorLine({ moment, view, width, height }: CursorLineProps) {
  const seek = useSession((state) => state.seek);
  const dragging = useRef(false);
  const x = xOf(moment.time, view, width);
  const place = (event: PointerEvent<HTMLDivElement>): void => {
    const box = event.currentTarget.parentElement?.getBoundingClientRect();
    const time = timeOf(event.clientX - (box?.left ?? 0), view, width);
    seek(time >= moment.recording.lastAt ? null : time);
  };
  if (width === 0) return null;
  const faded = Math.max(GUTTER, x);
  return (
    <>
      {!moment.live && faded < width && (
        <div className={classes.later} style={{ left: faded, width: width - faded, height }} />
      )}
      {x >= GUTTER - 1 && x <= width + 1 && (
        <div
          className={classes.cursor}
          data-testid="cursor"
          data-live={moment.live || undefined}
          style={{ left: Math.min(x, width - 1), height }}
          aria-hidden="true"
          onPointerDown={(event) => {
            event.currentTarget.setPointerCapture(event.pointerId);
            dragging.current = true;
          }}
          onPointerMove={(event) => {
            if (dragging.current) place(event);
          }}
          onPointerUp={() => {
            dragging.current = false;
          }}
          onPointerCancel={() => {
            dragging.current = false;
          }}
        />
      )}
    </>
  );
}
