/** Where the page begins. */
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { createStores } from './createStores.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
createRoot(root).render(<App stores={createStores()} />);
