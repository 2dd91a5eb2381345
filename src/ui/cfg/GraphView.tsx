import {
  type KeyboardEvent,
  memo,
  type PointerEvent,
  type Ref,
  useCallback,
  useEffect,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
} from 'react';
import { BLOCK, centerOf } from '../../graph/routes.ts';
import { useSize } from '../common/useSize.ts';
import { BlockCard } from './BlockCard.tsx';
import { DominatorLine, EdgeLine, Markers } from './EdgeLine.tsx';
import classes from './GraphView.module.css';
import { neighbour, type ShownBlock } from './model.ts';
import type { Drawn } from './useDrawing.ts';
import { boxOf, firstView, fit, panned, revealing, type View, zoomed } from './view.ts';

/** A press that moves less than this is a click. */
const DRAG_FROM = 4;
const ZOOM_STEP = 1.25;
const PAN_STEP = 60;
/** Edges of a block that there is room for words at. */
const MOST_SAID = 2;

/** Shows another part of the graph; from outside, for buttons. */
export interface GraphHandle {
  zoom(factor: number): void;
  fit(): void;
}

interface GraphViewProps {
  readonly label: string;
  readonly drawn: Drawn;
  readonly blocks: readonly ShownBlock[];
  readonly showDominators: boolean;
  readonly showLoops: boolean;
  /** The block of the text that the editor's cursor is in. */
  readonly marked: number | null;
  readonly onChoose: (block: number) => void;
  readonly ref: Ref<GraphHandle>;
}

/** The graph on a plane that can be moved and zoomed, with the mouse, a finger or the keyboard. */
export function GraphView(props: GraphViewProps) {
  const { label, drawn, blocks, marked, onChoose, ref } = props;
  const { drawing } = drawn;
  const [sizeRef, size] = useSize();
  const svg = useRef<SVGSVGElement>(null);
  const [chosenView, setView] = useState<View | null>(null);
  const [stop, setStop] = useState(0);
  const first = useMemo(() => (size === null ? null : firstView(drawing, size)), [drawing, size]);
  const view = chosenView ?? first;
  const change = useCallback(
    (next: (view: View) => View): void => setView((present) => next(present ?? (first as View))),
    [first],
  );
  const zoom = useCallback(
    (factor: number, at?: { x: number; y: number }): void => {
      if (size !== null) change((v) => zoomed(v, factor, at ?? { x: size.width / 2, y: size.height / 2 }));
    },
    [change, size],
  );
  const fitAll = useCallback(() => size !== null && setView(fit(boxOf(drawing), size)), [drawing, size]);
  useImperativeHandle(ref, () => ({ zoom, fit: fitAll }), [zoom, fitAll]);

  const reveal = useCallback(
    (b: number): void => {
      const place = drawing.places[b];
      if (place === undefined || size === null) return;
      const { x, y } = centerOf(place);
      const [w, h] = [BLOCK.width / 2, BLOCK.height / 2];
      change((v) => revealing(v, { left: x - w, right: x + w, top: y - h, bottom: y + h }, size));
    },
    [drawing, size, change],
  );
  const markedBlock = marked === null ? -1 : blocks.findIndex(({ block }) => block.origin === marked);
  // The editor's line leads to its block.
  const [revealed, setRevealed] = useState(-1);
  if (markedBlock !== revealed && view !== null) {
    setRevealed(markedBlock);
    reveal(markedBlock);
  }

  useWheel(svg, zoom, change);
  const drag = useDrag(change);
  const onKeyDown = (event: KeyboardEvent<SVGSVGElement>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '+' || event.key === '=') zoom(ZOOM_STEP);
    else if (event.key === '-') zoom(1 / ZOOM_STEP);
    else if (event.key === '0') fitAll();
    else if (event.shiftKey && PAN[event.key] !== undefined) {
      const [dx, dy] = PAN[event.key] as [number, number];
      change((v) => panned(v, dx * PAN_STEP, dy * PAN_STEP));
    } else if (event.key === 'Enter' || event.key === ' ') onChoose(stop);
    else {
      const to = neighbour(event.key, stop, blocks, drawing.places);
      if (to === null) return;
      setStop(to);
      reveal(to);
      svg.current?.querySelector<SVGGElement>(`[data-block="${to}"]`)?.focus({ preventScroll: true });
    }
    event.preventDefault();
  };
  const tabStop = stop < blocks.length ? stop : 0;
  return (
    <div className={classes.plane} ref={sizeRef}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- The blocks in it are buttons; keys and drags are for all of them. */}
      <svg
        ref={svg}
        className={classes.svg}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- SVG has no such element.
        role="group"
        aria-label={label}
        data-graph=""
        onKeyDown={onKeyDown}
        {...drag.handlers}
      >
        <Markers />
        {view !== null && (
          <g transform={`translate(${view.left} ${view.top}) scale(${view.scale})`} data-plane="">
            <Scene {...props} tabStop={tabStop} markedBlock={markedBlock} dragged={drag.dragged} onStop={setStop} />
          </g>
        )}
      </svg>
    </div>
  );
}

const PAN: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
  ArrowLeft: [1, 0],
  ArrowRight: [-1, 0],
};

interface SceneProps extends Omit<GraphViewProps, 'ref'> {
  readonly tabStop: number;
  readonly markedBlock: number;
  /** Whether the press that ends now was a drag. */
  readonly dragged: { readonly current: boolean };
  readonly onStop: (block: number) => void;
}

/** All blocks and edges; not drawn again when only the view moves. */
const Scene = memo(function Scene(props: SceneProps) {
  const { drawn, blocks, showDominators, showLoops, markedBlock, tabStop, dragged, onChoose, onStop } = props;
  const { places, routes } = drawn.drawing;
  const choose = useCallback(
    (b: number): void => {
      if (dragged.current) return;
      onStop(b);
      onChoose(b);
    },
    [dragged, onChoose, onStop],
  );
  return (
    <>
      {routes.map((route) => {
        const [from, place] = [blocks[route.from], places[route.from]];
        const edge = from?.edges[route.edge];
        if (from === undefined || edge === undefined || place === undefined) return null;
        const isOneOfMany = from.edges.length > MOST_SAID;
        return <EdgeLine key={`${route.from}.${route.edge}`} {...{ route, edge, place, isOneOfMany }} />;
      })}
      {showDominators &&
        blocks.map(({ block }, b) =>
          block.dominator === null ? null : (
            <DominatorLine key={block.label} from={places[block.dominator]} to={places[b]} />
          ),
        )}
      {blocks.map((block, b) => {
        const place = places[b];
        return place === undefined ? null : (
          <BlockCard
            key={block.block.label}
            index={b}
            shown={block}
            blocks={blocks}
            place={place}
            showLoops={showLoops}
            isMarked={b === markedBlock}
            isStop={b === tabStop}
            onChoose={choose}
          />
        );
      })}
    </>
  );
});

/** The wheel moves the plane; with Ctrl (which is what pinching sends) it zooms at the pointer. */
function useWheel(
  svg: { readonly current: SVGSVGElement | null },
  zoom: (factor: number, at: { x: number; y: number }) => void,
  change: (next: (view: View) => View) => void,
): void {
  useEffect(() => {
    const element = svg.current;
    if (element === null) return;
    const onWheel = (event: WheelEvent): void => {
      event.preventDefault();
      if (event.ctrlKey || event.metaKey) {
        const { left, top } = element.getBoundingClientRect();
        zoom(Math.exp(-event.deltaY / 200), { x: event.clientX - left, y: event.clientY - top });
      } else if (event.shiftKey) change((view) => panned(view, -event.deltaY, 0));
      else change((view) => panned(view, -event.deltaX, -event.deltaY));
    };
    // React's own listeners may not prevent the page from scrolling.
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, [svg, zoom, change]);
}

function useDrag(change: (next: (view: View) => View) => void) {
  const at = useRef<{ x: number; y: number } | null>(null);
  const dragged = useRef(false);
  const handlers = {
    onPointerDown: (event: PointerEvent<SVGSVGElement>): void => {
      if (event.button !== 0) return;
      at.current = { x: event.clientX, y: event.clientY };
      dragged.current = false;
    },
    onPointerMove: (event: PointerEvent<SVGSVGElement>): void => {
      const from = at.current;
      if (from === null) return;
      const [dx, dy] = [event.clientX - from.x, event.clientY - from.y];
      if (!dragged.current) {
        if (Math.hypot(dx, dy) < DRAG_FROM) return;
        dragged.current = true;
        // Not before: it would take the click away from the block.
        event.currentTarget.setPointerCapture(event.pointerId);
      }
      at.current = { x: event.clientX, y: event.clientY };
      change((view) => panned(view, dx, dy));
    },
    onPointerUp: (): void => {
      at.current = null;
    },
    onPointerCancel: (): void => {
      at.current = null;
    },
  };
  return { handlers, dragged };
}
