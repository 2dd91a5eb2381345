import { useCallback, useRef, useState } from 'react';
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
  const view = chosen ?? fitSpan(first, last, end);
  // The actions below keep their identity while the run goes on.
  const now = useRef({ view, end });
  now.current = { view, end };
  const change = useCallback((next: (view: Viewport, end: number) => Viewport) => {
    const changed = next(now.current.view, now.current.end);
    now.current = { ...now.current, view: changed };
    setChosen(changed);
  }, []);
  return {
    view,
    following: chosen === null,
    zoom: useCallback(
      (factor, around) => change((v, e) => zoom(v, around ?? (v.start + v.end) / 2, factor, e)),
      [change],
    ),
    pan: useCallback((by) => change((v, e) => pan(v, by, e)), [change]),
    reveal: useCallback((start, stop) => change((v, e) => reveal(v, start, stop, e)), [change]),
    fitJobs: useCallback(() => setChosen(null), []),
    fitRun: useCallback(() => change((_, e) => fitSpan(0, e, e)), [change]),
  };
}
