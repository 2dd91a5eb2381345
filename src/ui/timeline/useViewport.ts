import { useMemo, useReducer } from 'react';
import { fitSpan, pan, reveal, type Viewport, zoom } from '../../telemetry/viewport.ts';

/** What may be looked at: the moments of the jobs, within the whole run. */
export interface Extent {
  readonly first: number;
  readonly last: number;
  /** The run's end so far. */
  readonly end: number;
}

/** Ways to change what is on screen. They keep their identity while the run goes on. */
export interface ViewportActions {
  /** Below 1: closer. */
  zoom(factor: number, around?: number): void;
  pan(by: number): void;
  /** Moves by a share of what is on screen. */
  panBy(share: number): void;
  reveal(start: number, stop: number): void;
  fitJobs(): void;
  fitRun(): void;
}

/** A change of the view, given what is on screen; null: follow the jobs. */
type Change = (view: Viewport, end: number) => Viewport | null;

/** The part of the run on screen. It follows the jobs until somebody zooms or pans. */
export function useViewport({ first, last, end }: Extent): {
  readonly view: Viewport;
  readonly following: boolean;
  readonly actions: ViewportActions;
} {
  const followed = fitSpan(first, last, end);
  const [chosen, apply] = useReducer(
    (present: Viewport | null, change: Change) => change(present ?? followed, end),
    null,
  );
  const actions = useMemo(
    (): ViewportActions => ({
      zoom: (factor, around) => apply((view, e) => zoom(view, around ?? (view.start + view.end) / 2, factor, e)),
      pan: (by) => apply((view, e) => pan(view, by, e)),
      panBy: (share) => apply((view, e) => pan(view, share * (view.end - view.start), e)),
      reveal: (start, stop) => apply((view, e) => reveal(view, start, stop, e)),
      fitJobs: () => apply(() => null),
      fitRun: () => apply((_, e) => fitSpan(0, e, e)),
    }),
    [],
  );
  return { view: chosen ?? followed, following: chosen === null, actions };
}
