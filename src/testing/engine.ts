/** The engine on Node's worker threads, for tests: the bundle's workers, driven from the test's own thread. */
import type { BackendListeners, EngineHost } from '../engine/backend.ts';
import { TieredBackend } from '../engine/backend.ts';
import { PRESETS, type TieredConfig } from '../engine/tiering/config.ts';

/** Imported from the bundle, so that worker files are found beside it. */
export async function nodeHost(): Promise<EngineHost> {
  const folder = process.env.TIERLAB_NODE_BUNDLE;
  if (folder === undefined) throw new Error('TIERLAB_NODE_BUNDLE is not set: run tests through Vitest');
  return (await import(/* @vite-ignore */ `${folder}/host.js`)) as EngineHost;
}

export async function createBackend(
  config: TieredConfig = PRESETS.default,
  listeners: BackendListeners = {},
): Promise<TieredBackend> {
  return new TieredBackend(config, await nodeHost(), listeners);
}
