/** A host that sends no headers, unless it is told to, and serves the page under a path, as hosts for static files do. */
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};
const PATH = '/some/where/';

export interface BareHost {
  /** Of the page. */
  readonly url: string;
  /** Afterwards no request is answered. */
  close(): Promise<void>;
}

export interface HostOptions {
  /** The HTML of a page around the page, under `/around.html`. */
  readonly around?: string;
  /** Send the headers that make pages cross-origin isolated. */
  readonly isolated?: boolean;
}

/** Serves the folder `dist` until it is closed. */
export async function startBareHost(options: HostOptions = {}): Promise<BareHost> {
  const server = createServer((request, response) => void answer(request, response, options));
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}${PATH}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(request: IncomingMessage, response: ServerResponse, options: HostOptions): Promise<void> {
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
  const body = name.includes('..') ? null : await readFile(join('dist', name)).catch(() => null);
  response.writeHead(body === null ? 404 : 200, { 'Content-Type': TYPES[extname(name)] ?? 'application/octet-stream' });
  response.end(body);
}
