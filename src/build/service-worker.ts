/** Tells the page's service worker (src/app/service-worker.ts), and the page, which build they are of. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

/** Name of its entry among the build's inputs. */
export const SERVICE_WORKER = 'service-worker';

const PAGE = 'index.html';

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
      nameBuild(bundle, copiedFiles(publicFolder));
    },
  };
}

/** By name, what is copied into the build as it is. */
function copiedFiles(folder: string): ReadonlyMap<string, Buffer> {
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  return new Map(names.map((name) => [name, readFileSync(join(folder, name))]));
}

/**
 * Writes the build's version into the page and, with the names of its files, into the service worker. The version
 * stands for all that can differ between two builds: names of assets say what is in them, of the rest it is read.
 */
export function nameBuild(bundle: Rolldown.OutputBundle, copied: ReadonlyMap<string, Buffer>): void {
  const worker = bundle[`${SERVICE_WORKER}.js`];
  const page = bundle[PAGE];
  if (worker?.type !== 'chunk' || page?.type !== 'asset') return;
  const built = Object.keys(bundle).filter((file) => file !== worker.fileName && file !== PAGE);
  // The empty name is the page itself.
  const files = ['', ...built.sort(), ...copied.keys()];
  const hash = createHash('sha256').update(JSON.stringify([files, worker.code, page.source.toString()]));
  for (const content of copied.values()) hash.update(content);
  const version = hash.digest('hex').slice(0, 12);
  worker.code = `const VERSION = ${JSON.stringify(version)}, FILES = ${JSON.stringify(files)};\n${worker.code}`;
  page.source = page.source
    .toString()
    .replace('</title>', `</title>\n    <meta name="tierlab-version" content="${version}" />`);
}
