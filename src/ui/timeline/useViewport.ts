import { useState } from 'react';
import { fitSpan, pan, reveal, type Viewport, zoom } from '../../telemetry/viewport.ts';

/** What may be looked at: the moments of the jobs, within the whole run. */
export interface Extent {
  readonly first: number;
  readonly last: number;
  /** The run's end so far. */
  readonly end: number;
}

export interface ViewportControl {
  readonly view: Viewport;
  /** Whether the view follows the run by itself. */
  readonly following: boolean;
  zoom(factor: number, around?: number): void;
  pan(by: number): void;
  reveal(start: number, stop: number): void;
  fitJobs(): void;
  fitRun(): void;
}

/** The part of the run on screen. It follows the jobs until somebody zooms or pans. */
export function useViewport({ first, last, end }: Extent): ViewportControl {
  const [chosen, setChosen] = useState<Viewport | null>(null);
  const followed = fitSpan(first, last, end);
  const change = (next: (view: Viewport) => Viewport): void => setChosen((present) => next(present ?? followed));
  return {
    view: chosen ?? followed,
    following: chosen === null,
    zoom: (factor, around) => change((view) => zoom(view, around ?? (view.start + view.end) / 2, factor, end)),
    pan: (by) => change((view) => pan(view, by, end)),
    reveal: (start, stop) => change((view) => reveal(view, start, stop, end)),
    fitJobs: () => setChosen(null),
    fitRun: () => setChosen(fitSpan(0, end, end)),
  };
}
