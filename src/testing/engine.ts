/** The engine on Node's worker threads, for tests: the bundle's workers, driven from the test's own thread. */
import type { BackendListeners, EngineHost } from '../engine/backend.ts';
import { TieredBackend } from '../engine/backend.ts';
import type { Remote } from '../engine/remote.ts';
import { PRESETS, type TieredConfig } from '../engine/tiering/config.ts';
import type { FuzzService } from '../fuzz/machine/service.ts';

/** Imported from the bundle, so that worker files are found beside it. */
async function fromBundle(file: string): Promise<unknown> {
  const folder = process.env.TIERLAB_NODE_BUNDLE;
  if (folder === undefined) throw new Error('TIERLAB_NODE_BUNDLE is not set: run tests through Vitest');
  return import(/* @vite-ignore */ `${folder}/${file}`);
}

export async function nodeHost(): Promise<EngineHost> {
  return (await fromBundle('host.js')) as EngineHost;
}

/** What starts a fuzz worker. */
export async function fuzzWorkers(): Promise<() => Remote<FuzzService>> {
  return ((await fromBundle('fuzz-host.js')) as { spawnFuzz: () => Remote<FuzzService> }).spawnFuzz;
}

export async function createBackend(
  config: TieredConfig = PRESETS.default,
  listeners: BackendListeners = {},
): Promise<TieredBackend> {
  return new TieredBackend(config, await nodeHost(), listeners);
}
