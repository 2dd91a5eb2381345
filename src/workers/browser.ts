/** Starts workers in a browser: those of the engine, and those that look at the text, import, and lay graphs out. */
import type { AloneService } from '../engine/alone/service.ts';
import type { AloneHost, EngineHost } from '../engine/backend.ts';
import type { CompileService } from '../engine/compile/service.ts';
import type { ExecutionService } from '../engine/execution/service.ts';
import type { Remote } from '../engine/remote.ts';
import type { PolicyService } from '../engine/tiering/policyService.ts';
import type { TieringService } from '../engine/tiering/service.ts';
import type { GraphService } from '../graph/service.ts';
import type { ImportService } from '../importers/import.ts';
import type { LanguageService } from '../language/service.ts';
import { connect, type WorkerHandle } from './rpc.ts';

function spawnTiering(): Remote<TieringService> {
  return connect(handle(new Worker(new URL('./tiering.ts', import.meta.url), { type: 'module', name: 'tiering' })));
}

function spawnExecution(): Remote<ExecutionService> {
  return connect(handle(new Worker(new URL('./execution.ts', import.meta.url), { type: 'module', name: 'execution' })));
}

export function spawnCompile(): Remote<CompileService> {
  return connect(handle(new Worker(new URL('./compile.ts', import.meta.url), { type: 'module', name: 'compile' })));
}

export function spawnPolicy(): Remote<PolicyService> {
  return connect(handle(new Worker(new URL('./policy.ts', import.meta.url), { type: 'module', name: 'policy' })));
}

function spawnAlone(): Remote<AloneService> {
  return connect(handle(new Worker(new URL('./alone.ts', import.meta.url), { type: 'module', name: 'alone' })));
}

export function spawnLanguage(): Remote<LanguageService> {
  return connect(handle(new Worker(new URL('./language.ts', import.meta.url), { type: 'module', name: 'language' })));
}

export function spawnImport(): Remote<ImportService> {
  return connect(handle(new Worker(new URL('./import.ts', import.meta.url), { type: 'module', name: 'import' })));
}

export function spawnGraph(): Remote<GraphService> {
  return connect(handle(new Worker(new URL('./graph.ts', import.meta.url), { type: 'module', name: 'graph' })));
}

/** The engine on threads of its own, which share memory: for cross-origin isolated pages. */
export const threadsHost: EngineHost = { spawnTiering, spawnExecution };

/** The engine on one thread. */
export const aloneHost: AloneHost = { spawnAlone };

function handle(worker: Worker): WorkerHandle {
  return {
    endpoint: worker,
    onFailure(listener) {
      worker.addEventListener('error', (event) => listener(event.message || 'the worker could not be loaded'));
      worker.addEventListener('messageerror', () => listener('a message of the worker could not be read'));
    },
    terminate: () => worker.terminate(),
  };
}
