/** Where the page begins. */
import { startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { guardedStorage } from '../ui/store/storage.ts';
import { startByItself } from '../ui/tour/firstVisit.ts';
import { App } from './App.tsx';
import { restoreRun } from './carriedRun.ts';
import { createStores } from './createStores.ts';
import { readEmbedding } from './embed.ts';
import { ensureIsolation, hasThreadedWasm } from './isolation.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
const isolation = await ensureIsolation();
if (isolation !== 'reloading') {
  const embedding = readEmbedding(window.location.search);
  const stores = createStores({
    embedded: embedding !== null,
    readOnly: embedding?.readOnly ?? false,
    engine: isolation === 'isolated' ? 'threads' : hasThreadedWasm() ? 'alone' : 'none',
  });
  if (embedding !== null) stores.workspace.setState({ panes: embedding.panes });
  else
    void restoreRun(
      stores.session,
      guardedStorage(() => window.sessionStorage),
    );
  void startByItself(stores);
  // As a transition: in slices, between which workers and the browser get their turn. Until then the outline stays.
  startTransition(() => createRoot(root).render(<App stores={stores} />));
}
