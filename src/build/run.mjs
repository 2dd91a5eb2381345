/** Runs a file of the Node bundle: `node src/build/run.mjs NAME ARGUMENTS…`. */
import { runFromBundle } from './node-bundle.mjs';

const [name = ''] = process.argv.splice(2, 1);
await runFromBundle(name);
