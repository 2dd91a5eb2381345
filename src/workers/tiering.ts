/** Entry point of the tiering worker in a browser. */
import { CompilePool } from '../engine/compile/pool.ts';
import { TieringService } from '../engine/tiering/service.ts';
import { spawnCompile } from './browser.ts';
import { offer } from './rpc.ts';

offer(
  new TieringService({
    compilers: (limit, onFree) => new CompilePool({ spawn: spawnCompile }, limit, onFree),
    safepoints: 'requested',
  }),
  globalThis as unknown as Worker,
);
