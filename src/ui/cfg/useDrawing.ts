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

/**
 * The drawing of a graph of a function; the one before until it is there. Blocks that were drawn before stay where they
 * were, whatever pass or tier the graph is of, until `tidy` is called.
 */
export function useDrawing(name: string, flow: ControlFlow | null): { drawn: Drawn | null; tidy: () => void } {
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  /** Which arrangement of the blocks it is. */
  const [key, setKey] = useState(name);
  useEffect(() => {
    if (flow === null) return;
    let wanted = true;
    const known = remembered.get(key) ?? new Map<string, Place>();
    graphWorker()
      .call('draw', [flow, known], { timeoutMs: TIMEOUT_MS })
      .then(
        (drawing) => {
          if (!wanted) return;
          const places = flow.blocks.map(({ label }, b) => [label, drawing.places[b] as Place] as const);
          remembered.set(key, new Map([...known, ...places]));
          setDrawn({ flow, drawing });
        },
        // The pane goes on saying that it draws; the next graph starts another worker.
        () => {},
      );
    return () => {
      wanted = false;
    };
  }, [key, flow]);
  const tidy = (): void => {
    remembered.delete(name);
    setKey(`${name} ${performance.now()}`);
  };
  return { drawn, tidy };
}
