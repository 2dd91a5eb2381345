/**
 * The command line, the engine's workers and the benchmark run on Node from a bundle: plain Node reads no TypeScript,
 * and its worker threads take a file. The bundle is built when it is first needed and again when a source changed.
 * This file itself is plain JavaScript for the same reason.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { transform } from './transform.mjs';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const CACHE = join(ROOT, 'node_modules/.cache/tierlab');
const HOUR_MS = 3_600_000;

/**
 * The files of the bundle, flat in one folder, so that workers are found beside the code that starts them.
 * @type {Readonly<Record<string, string>>}
 */
const ENTRIES = {
  main: 'src/cli/main.ts',
  host: 'src/workers/node/spawn.ts',
  tiering: 'src/workers/node/tiering.ts',
  compile: 'src/workers/node/compile.ts',
  execution: 'src/workers/node/execution.ts',
  policy: 'src/workers/node/policy.ts',
  fuzz: 'src/fuzz/machine/worker.ts',
  'fuzz-host': 'src/fuzz/machine/spawn.ts',
  bench: 'src/bench/main.ts',
};

/** What can be in the bundle. */
const SOURCES = ['src', 'e2e/support', 'package-lock.json'];
/** Parts of `SOURCES` that never are. */
const SKIPPED = new Set(['src/ui', 'src/app']);

/**
 * Makes sure that the bundle is there and as new as the sources.
 * @returns {Promise<string>} its folder
 */
export async function nodeBundle() {
  const name = `node-${fingerprint()}`;
  const folder = join(CACHE, name);
  if (!existsSync(folder)) {
    await build(folder);
    removeOldBundles(name);
  }
  return folder;
}

/**
 * Runs a file of the bundle in this process.
 * @param {string} name such as `main`
 * @returns {Promise<void>}
 */
export async function runFromBundle(name) {
  const folder = await nodeBundle();
  await import(pathToFileURL(join(folder, `${name}.js`)).href);
}

/** Changes when a source does. Times and sizes are enough, and take 1 ms where reading the files takes 20. */
function fingerprint() {
  const hash = createHash('sha256');
  /** @param {string} path */
  const add = (path) => {
    if (SKIPPED.has(path)) return;
    const stat = statSync(join(ROOT, path), { throwIfNoEntry: false });
    if (stat === undefined) return;
    if (stat.isDirectory()) for (const child of readdirSync(join(ROOT, path)).sort()) add(`${path}/${child}`);
    else hash.update(`${path} ${stat.mtimeMs} ${stat.size}\n`);
  };
  SOURCES.forEach(add);
  return hash.digest('hex').slice(0, 16);
}

/**
 * Builds aside and renames, so that a bundle is either whole or not there, however many processes build it.
 * @param {string} folder
 */
async function build(folder) {
  const { build: viteBuild } = await import('vite');
  const aside = `${folder}.${process.pid}.building`;
  const present = Object.entries(ENTRIES).filter(([, path]) => existsSync(join(ROOT, path)));
  await viteBuild({
    configFile: false,
    root: ROOT,
    publicDir: false,
    logLevel: 'error',
    oxc: transform,
    ssr: {
      noExternal: true,
      external: [
        ...['assemblyscript', 'binaryen', 'vite', 'playwright-core', '@playwright/test'],
        ...['quickjs-emscripten-core', '@jitl/quickjs-wasmfile-release-sync'],
      ],
    },
    build: {
      ssr: true,
      outDir: relative(ROOT, aside),
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      rolldownOptions: {
        input: Object.fromEntries(present),
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunk-[name]-[hash].js' },
      },
    },
  });
  try {
    renameSync(aside, folder);
  } catch (error) {
    rmSync(aside, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

/**
 * Bundles of older sources; one that is young may still be running.
 * @param {string} current
 */
function removeOldBundles(current) {
  mkdirSync(CACHE, { recursive: true });
  for (const name of readdirSync(CACHE)) {
    if (!name.startsWith('node-') || name === current) continue;
    const path = join(CACHE, name);
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat !== undefined && Date.now() - stat.mtimeMs > HOUR_MS) rmSync(path, { recursive: true, force: true });
  }
}
