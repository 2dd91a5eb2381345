/** Before any test: the bundle from which tests start the engine's workers as Node worker threads. */
import { nodeBundle } from './node-bundle.mjs';

export default async function setup(): Promise<void> {
  process.env['TIERLAB_NODE_BUNDLE'] = await nodeBundle();
}
