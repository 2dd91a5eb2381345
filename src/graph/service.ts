/** The drawing of a control-flow graph: where its blocks stand and how its edges go. */
import type { ControlFlow } from '../hir/analysis/flow.ts';
import { type Place, placesOf } from './places.ts';
import { type Route, routesOf } from './routes.ts';

export interface Drawing {
  /** By block. */
  readonly places: readonly Place[];
  readonly routes: readonly Route[];
}

export class GraphService {
  /** Blocks whose labels are among `known` stay where they are. */
  draw(flow: ControlFlow, known: ReadonlyMap<string, Place>): Drawing {
    const places = placesOf(flow, known);
    return { places, routes: routesOf(flow, places) };
  }
}
