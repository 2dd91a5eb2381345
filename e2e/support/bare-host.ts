/** A host that sends no headers, unless it is told to, and serves the page under a path, as hosts for static files do. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};
const PATH = '/some/where/';
/** The newer build's version. */
export const UPGRADED = 'upgraded';

export interface BareHost {
  /** Of the page. */
  readonly url: string;
  /** From now on it has a newer build, of which only the version of the page and its service worker is different. */
  upgrade(): void;
  /** Afterwards no request is answered. */
  close(): Promise<void>;
}

export interface HostOptions {
  /** The build's folder; default `dist`. */
  readonly folder?: string;
  /** Compress what is served with brotli. */
  readonly compressed?: boolean;
  /** The HTML of a page around the page, under `/around.html`. */
  readonly around?: string;
  /** Send the headers that make pages cross-origin isolated. */
  readonly isolated?: boolean;
}

/** Serves a build until it is closed. */
export async function startBareHost(options: HostOptions = {}): Promise<BareHost> {
  let upgraded = false;
  const server = createServer((request, response) => void answer(request, response, options, upgraded));
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}${PATH}`,
    upgrade: () => {
      upgraded = true;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A file of the build, or null. */
async function fileOf(name: string, folder: string, upgraded: boolean): Promise<string | Buffer | null> {
  const body = await readFile(join(folder, name)).catch(() => null);
  const tells = name === 'index.html' || name === 'service-worker.js';
  if (!upgraded || !tells || body === null) return body;
  const version =
    /"tierlab-version" content="(\w+)"/.exec(await readFile(join(folder, 'index.html'), 'utf8'))?.[1] ?? '';
  return body.toString().replaceAll(version, UPGRADED);
}

const compressions = new Map<string, Buffer>();

/** As well as a host that does it once, and as fast from the second time on. */
function compress(body: string | Buffer): Buffer {
  const key = createHash('sha256').update(body).digest('hex');
  let compressed = compressions.get(key);
  if (compressed === undefined) compressions.set(key, (compressed = brotliCompressSync(body)));
  return compressed;
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  options: HostOptions,
  upgraded: boolean,
): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  if (options.isolated === true) {
    response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
    response.setHeader('Cross-Origin-Embedder-Policy', 'require-corp');
  }
  if (options.around !== undefined && pathname === '/around.html') {
    response.writeHead(200, { 'Content-Type': 'text/html' });
    response.end(options.around);
    return;
  }
  const name = pathname.startsWith(PATH) ? pathname.slice(PATH.length) || 'index.html' : '..';
  const body = name.includes('..') ? null : await fileOf(name, options.folder ?? 'dist', upgraded);
  const compressed = body !== null && options.compressed === true;
  response.writeHead(body === null ? 404 : 200, {
    'Content-Type': TYPES[extname(name)] ?? 'application/octet-stream',
    ...(compressed ? { 'Content-Encoding': 'br' } : {}),
  });
  response.end(compressed ? compress(body) : body);
}
