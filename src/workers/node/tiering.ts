/** Entry point of the tiering worker on Node. */
import { CompilePool } from '../../engine/compile/pool.ts';
import { DetachedPolicy } from '../../engine/tiering/detachedPolicy.ts';
import { TieringService } from '../../engine/tiering/service.ts';
import { offer } from '../rpc.ts';
import { ownEndpoint, spawnCompile, spawnPolicy } from './spawn.ts';

offer(
  new TieringService({
    compilers: (limit, onFree) => new CompilePool({ spawn: spawnCompile }, limit, onFree),
    safepoints: 'requested',
    loadPolicy: (text) => DetachedPolicy.load(text, spawnPolicy),
  }),
  ownEndpoint(),
);
