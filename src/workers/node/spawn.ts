/** The engine's workers on Node: files of the bundle, beside the one that this code is in. */
import { type MessagePort, parentPort, Worker } from 'node:worker_threads';
import type { Endpoint } from 'comlink';
import nodeEndpoint, { type NodeEndpoint } from 'comlink/dist/esm/node-adapter.mjs';
import type { CompileService } from '../../engine/compile/service.ts';
import type { ExecutionService } from '../../engine/execution/service.ts';
import type { Remote } from '../../engine/remote.ts';
import type { PolicyService } from '../../engine/tiering/policyService.ts';
import type { TieringService } from '../../engine/tiering/service.ts';
import { connect, type WorkerHandle } from '../rpc.ts';

export function spawnTiering(): Remote<TieringService> {
  return connect(startWorker('tiering'));
}

export function spawnExecution(): Remote<ExecutionService> {
  return connect(startWorker('execution'));
}

export function spawnCompile(): Remote<CompileService> {
  return connect(startWorker('compile'));
}

export function spawnPolicy(): Remote<PolicyService> {
  return connect(startWorker('policy'));
}

/** This worker's end of the connection to whoever started it. */
export function ownEndpoint(): Endpoint {
  return nodeEndpoint(parentPort as MessagePort as unknown as NodeEndpoint);
}

/** A worker whose entry point has that name in the bundle. */
export function startWorker(name: string): WorkerHandle {
  const worker = new Worker(new URL(`./${name}.js`, import.meta.url), { name });
  return {
    endpoint: nodeEndpoint(worker),
    onFailure(listener) {
      worker.on('error', (error) => listener(error.message));
      worker.on('messageerror', () => listener('a message of the worker could not be read'));
      worker.on('exit', (code) => listener(`the worker ended with status ${code}`));
    },
    terminate: () => void worker.terminate(),
  };
}
