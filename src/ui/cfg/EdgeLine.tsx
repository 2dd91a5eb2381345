import { memo } from 'react';
import type { Place } from '../../graph/places.ts';
import { centerOf, type Point, type Route } from '../../graph/routes.ts';
import { formatCompact } from '../common/format.ts';
import classes from './GraphView.module.css';
import type { ShownEdge } from './model.ts';

const CORNER = 7;
const LEAST_WIDTH = 1.2;
const MORE_WIDTH = 4.2;

/** The heads of arrows, by name. */
export function Markers() {
  return (
    <defs>
      {['edge', 'back'].map((kind) => (
        <marker
          key={kind}
          id={`cfg-${kind}`}
          viewBox="0 0 8 8"
          refX="7"
          refY="4"
          markerWidth="8"
          markerHeight="8"
          markerUnits="userSpaceOnUse"
          orient="auto"
        >
          <path d="M0,0.5L8,4L0,7.5Z" className={kind === 'back' ? classes.backHead : classes.head} />
        </marker>
      ))}
    </defs>
  );
}

interface EdgeLineProps {
  readonly route: Route;
  readonly edge: ShownEdge;
  /** Of the block that it leaves. */
  readonly place: Place;
  /** Leaves a block together with so many others that there is no room for words. */
  readonly isOneOfMany: boolean;
}

/** An edge, the wider the more often it was taken; dashed when it closes a loop. */
export const EdgeLine = memo(function EdgeLine({ route, edge, place, isOneOfMany }: EdgeLineProps) {
  const { when, back, count, share } = edge;
  const [start, next] = route.points;
  if (start === undefined || next === undefined) return null;
  const said = [when, count === null ? '' : `${formatCompact(count)}×`].filter((part) => part !== '').join(' ');
  // Away from the edge beside it.
  const goesLeft = start.x < centerOf(place).x;
  return (
    <g data-edge={`${route.from}-${route.to}`} data-back={back || undefined}>
      <path
        className={back ? classes.back : classes.edge}
        d={roundedPath(route.points)}
        strokeWidth={LEAST_WIDTH + MORE_WIDTH * share}
        markerEnd={`url(#cfg-${back ? 'back' : 'edge'})`}
      />
      {said !== '' && !isOneOfMany && (
        <text
          className={classes.when}
          x={start.x + (goesLeft ? -4 : 4)}
          y={start.y + 11}
          textAnchor={goesLeft ? 'end' : 'start'}
        >
          {said}
        </text>
      )}
    </g>
  );
});

/** From a block's immediate dominator, past everything. */
export const DominatorLine = memo(function DominatorLine({
  from,
  to,
}: {
  from: Place | undefined;
  to: Place | undefined;
}) {
  if (from === undefined || to === undefined) return null;
  const [a, b] = [centerOf(from), centerOf(to)];
  const bend = a.x === b.x ? 96 : 0;
  const middle = { x: (a.x + b.x) / 2 + bend, y: (a.y + b.y) / 2 };
  return (
    <path className={classes.dominator} data-dominator="" d={`M${a.x},${a.y}Q${middle.x},${middle.y} ${b.x},${b.y}`} />
  );
});

/** Straight lines with round corners. */
function roundedPath(points: readonly Point[]): string {
  const [first, ...rest] = points;
  if (first === undefined) return '';
  let path = `M${first.x},${first.y}`;
  let before = first;
  rest.forEach((point, i) => {
    const after = rest[i + 1];
    if (after === undefined) {
      path += `L${point.x},${point.y}`;
      return;
    }
    const into = toward(point, before);
    const out = toward(point, after);
    path += `L${into.x},${into.y}Q${point.x},${point.y} ${out.x},${out.y}`;
    before = point;
  });
  return path;
}

/** A little way from a corner to the next point, at most half of it. */
function toward(from: Point, to: Point): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const share = length === 0 ? 0 : Math.min(CORNER, length / 2) / length;
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}
