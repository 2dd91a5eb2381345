import { useEffect, useState } from 'react';
import type { Remote } from '../../engine/remote.ts';
import type { Place } from '../../graph/places.ts';
import type { Drawing, GraphService } from '../../graph/service.ts';
import type { ControlFlow } from '../../hir/analysis/flow.ts';
import { spawnGraph } from '../../workers/browser.ts';

const TIMEOUT_MS = 20_000;

let worker: Remote<GraphService> | null = null;

/** Starts with the first graph; one that has died is replaced. */
function graphWorker(): Remote<GraphService> {
  if (worker !== null) return worker;
  const started = spawnGraph();
  worker = started;
  void started.closed.then(() => {
    if (worker === started) worker = null;
  });
  return started;
}

/** Where blocks were last drawn, by function and then by label. Lasts as long as the page. */
const remembered = new Map<string, ReadonlyMap<string, Place>>();

export interface Drawn {
  /** What was drawn. */
  readonly flow: ControlFlow;
  readonly drawing: Drawing;
}

export interface DrawingState {
  /** The latest drawing; the one before until it is there. */
  readonly drawn: Drawn | null;
  /** Why the graph that is wanted now can't be drawn; null while it may still be. */
  readonly problem: string | null;
  /** Forgets where blocks were and draws anew. */
  tidy(): void;
  /** Draws what could not be drawn once more. */
  retry(): void;
}

/**
 * The drawing of a graph of a function. Blocks that were drawn before stay where they were, whatever pass or tier the
 * graph is of, until `tidy` is called.
 */
export function useDrawing(name: string, flow: ControlFlow | null): DrawingState {
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  const [failure, setFailure] = useState<{ readonly flow: ControlFlow; readonly message: string } | null>(null);
  /** Which arrangement of the blocks it is. */
  const [key, setKey] = useState(name);
  const [tries, setTries] = useState(0);
  // oxlint-disable-next-line react/exhaustive-deps -- Another try is another drawing.
  useEffect(() => {
    if (flow === null) return;
    let wanted = true;
    const known = remembered.get(key) ?? new Map<string, Place>();
    setFailure(null);
    graphWorker()
      .call('draw', [flow, known], { timeoutMs: TIMEOUT_MS })
      .then(
        (drawing) => {
          if (!wanted) return;
          const places = flow.blocks.map(({ label }, b) => [label, drawing.places[b] as Place] as const);
          remembered.set(key, new Map([...known, ...places]));
          setDrawn({ flow, drawing });
        },
        (error: unknown) => {
          if (wanted) setFailure({ flow, message: error instanceof Error ? error.message : String(error) });
        },
      );
    return () => {
      wanted = false;
    };
  }, [key, flow, tries]);
  return {
    drawn,
    problem: failure?.flow === flow ? (failure?.message ?? null) : null,
    tidy: () => {
      remembered.delete(name);
      setKey(`${name} ${performance.now()}`);
    },
    retry: () => setTries((before) => before + 1),
  };
}
