/** Starts fuzz workers on Node: a file of the bundle, beside the one that this code is in. */
import type { Remote } from '../../engine/remote.ts';
import { startWorker } from '../../workers/node/spawn.ts';
import { connect } from '../../workers/rpc.ts';
import type { FuzzService } from './service.ts';

export function spawnFuzz(): Remote<FuzzService> {
  return connect(startWorker('fuzz'));
}
