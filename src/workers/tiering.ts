/** Entry point of the tiering worker in a browser. */
import { CompilePool } from '../engine/compile/pool.ts';
import { DetachedPolicy } from '../engine/tiering/detachedPolicy.ts';
import { TieringService } from '../engine/tiering/service.ts';
import { spawnCompile, spawnPolicy } from './browser.ts';
import { offer } from './rpc.ts';

/** One processor is the program's and the page's. */
const most = Math.max(1, navigator.hardwareConcurrency - 1);

offer(
  new TieringService({
    compilers: (limit, onFree) => new CompilePool({ spawn: spawnCompile }, limit, onFree, most),
    safepoints: 'requested',
    loadPolicy: (text) => DetachedPolicy.load(text, spawnPolicy),
  }),
  globalThis as unknown as Worker,
);
