/** Where the page begins. */
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { createStores } from './createStores.ts';
import { ensureIsolation } from './isolation.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
const isolation = await ensureIsolation();
if (isolation !== 'reloading') {
  createRoot(root).render(<App stores={createStores()} isolated={isolation === 'isolated'} />);
}
