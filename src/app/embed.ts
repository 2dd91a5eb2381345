/** What the address says of a page that is part of another: `?embed=editor,timeline&readonly`. */
import { type Panes, panesOf } from '../ui/store/layout.ts';
import { PANE_IDS, type PaneId } from '../ui/store/schemas.ts';

export interface Embedding {
  /** Only the chosen panes. */
  readonly panes: Panes;
  readonly readOnly: boolean;
}

/** What an embedded page shows when it isn't told. */
const USUAL: readonly PaneId[] = ['editor', 'counts', 'timeline'];

/** Reads a `location.search`; null for a page that stands alone. Panes that don't exist are passed over. */
export function readEmbedding(search: string): Embedding | null {
  const parameters = new URLSearchParams(search);
  const list = parameters.get('embed');
  if (list === null) return null;
  const named = new Set(list.split(',').map((name) => name.trim()));
  const chosen = PANE_IDS.filter((pane) => named.has(pane));
  return { panes: panesOf(chosen.length === 0 ? USUAL : chosen), readOnly: parameters.has('readonly') };
}
