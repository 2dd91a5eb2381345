/** Tells the page's service worker (src/app/service-worker.ts) which files the build consists of. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import type { Plugin } from 'vite';

/** Name of its entry among the build's inputs. */
export const SERVICE_WORKER = 'service-worker';

export function serviceWorker(): Plugin {
  let publicFolder = '';
  return {
    name: 'tierlab:service-worker',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      publicFolder = config.publicDir;
    },
    generateBundle(_, bundle) {
      const worker = bundle[`${SERVICE_WORKER}.js`];
      if (worker?.type !== 'chunk') return;
      const built = Object.keys(bundle).filter((file) => file !== worker.fileName && file !== 'index.html');
      const copied = existsSync(publicFolder) ? readdirSync(publicFolder) : [];
      // The empty name is the page itself.
      const files = ['', ...built.sort(), ...copied.sort()];
      const version = createHash('sha256')
        .update(JSON.stringify([files, worker.code]))
        .digest('hex')
        .slice(0, 12);
      worker.code = `const VERSION = ${JSON.stringify(version)}, FILES = ${JSON.stringify(files)};\n${worker.code}`;
    },
  };
}
