#!/usr/bin/env node
/** `npm run --silent hir -- COMMAND …`: runs the command line from the Node bundle. */
import { runFromBundle } from '../build/node-bundle.mjs';

await runFromBundle('main');
