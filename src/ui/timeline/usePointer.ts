import { type PointerEvent, type RefObject, useEffect, useEffectEvent, useRef } from 'react';

export interface Point {
  readonly x: number;
  readonly y: number;
}
/** A movement of one pointer (dx) or of two that pinch (factor below 1: closer) around x. */
export interface Drag {
  readonly dx: number;
  readonly factor: number;
  readonly x: number;
}

export interface PointerActions {
  /** `at`: the same place in the window. */
  hover(point: Point, at: Point): void;
  leave(): void;
  click(point: Point): void;
  drag(drag: Drag): void;
  wheel(wheel: { deltaX: number; deltaY: number; x: number; shift: boolean }): void;
}

/** A press that moved less than this is a click. */
const CLICK_PX = 4;

/** Mouse, touch and wheel on a canvas, as hovering, clicking, dragging and pinching. */
export function usePointer(canvas: RefObject<HTMLCanvasElement | null>, actions: PointerActions) {
  const pressed = useRef(new Map<number, { x: number; y: number; moved: number }>());

  const onWheel = useEffectEvent((event: WheelEvent) => {
    event.preventDefault();
    const { deltaX, deltaY, offsetX, shiftKey } = event;
    actions.wheel({ deltaX, deltaY, x: offsetX, shift: shiftKey });
  });
  useEffect(() => {
    const element = canvas.current;
    if (element === null) return;
    // React's own wheel handlers are passive and couldn't keep the page from scrolling.
    const listener = (event: WheelEvent): void => onWheel(event);
    element.addEventListener('wheel', listener, { passive: false });
    return () => element.removeEventListener('wheel', listener);
  }, [canvas]);

  return {
    onPointerDown: (event: PointerEvent<HTMLCanvasElement>) => {
      event.currentTarget.setPointerCapture(event.pointerId);
      pressed.current.set(event.pointerId, { ...pointOf(event), moved: 0 });
    },
    onPointerMove: (event: PointerEvent<HTMLCanvasElement>) => {
      const point = pointOf(event);
      const before = pressed.current.get(event.pointerId);
      if (before === undefined) {
        actions.hover(point, windowPointOf(event));
        return;
      }
      const other = [...pressed.current].find(([id]) => id !== event.pointerId)?.[1];
      if (other === undefined) actions.drag({ dx: point.x - before.x, factor: 1, x: point.x });
      else {
        const factor = Math.abs(before.x - other.x) / Math.max(10, Math.abs(point.x - other.x));
        actions.drag({ dx: 0, factor, x: (point.x + other.x) / 2 });
      }
      const moved = before.moved + Math.abs(point.x - before.x) + Math.abs(point.y - before.y);
      pressed.current.set(event.pointerId, { ...point, moved });
    },
    onPointerUp: (event: PointerEvent<HTMLCanvasElement>) => {
      const press = pressed.current.get(event.pointerId);
      pressed.current.delete(event.pointerId);
      if (press === undefined || press.moved > CLICK_PX) return;
      actions.hover(pointOf(event), windowPointOf(event));
      actions.click(pointOf(event));
    },
    onPointerCancel: (event: PointerEvent<HTMLCanvasElement>) => {
      pressed.current.delete(event.pointerId);
    },
    onPointerLeave: () => actions.leave(),
  };
}

function pointOf(event: PointerEvent<HTMLCanvasElement>): Point {
  return { x: event.nativeEvent.offsetX, y: event.nativeEvent.offsetY };
}

function windowPointOf(event: PointerEvent<HTMLCanvasElement>): Point {
  return { x: event.clientX, y: event.clientY };
}
