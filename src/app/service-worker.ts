/**
 * Stands between the page and its host: adds the headers that shared memory needs, and keeps the files for offline.
 * A new version waits until no page uses the old one, so a page never loses the files that it was built with; a page
 * that is alone, and of the new version or about to load it, lets it take over at once.
 */

// TypeScript has these types only in a library that can't stand beside the DOM's.
interface ExtendableEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface FetchEvent extends ExtendableEvent {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}
interface ServiceWorker {
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: { type: 'window'; includeUncontrolled: boolean }): Promise<readonly unknown[]>;
  };
  skipWaiting(): Promise<void>;
  readonly registration: { readonly scope: string };
  addEventListener(type: 'activate', listener: (event: ExtendableEvent) => void): void;
  addEventListener(type: 'message', listener: (event: ExtendableEvent & MessageEvent<Question>) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
}

/**
 * What pages ask for. Answers go to the port that comes along: to `isOf`, whether a page's version is this one's; to
 * `take-over`, whether it does.
 */
type Question = 'keep-offline' | 'take-over' | { readonly isOf: string };

const worker = self as unknown as ServiceWorker;
const { scope } = worker.registration;

/** Of the build: src/build/service-worker.ts writes both above this file's code. */
declare const VERSION: string;
declare const FILES: readonly string[];

const PREFIX = `tierlab ${scope} `;
const CACHE = PREFIX + VERSION;

worker.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([worker.clients.claim(), dropOldCaches()]));
});

worker.addEventListener('message', (event) => {
  const { data, ports } = event;
  if (data === 'keep-offline') event.waitUntil(keepOffline());
  else if (data === 'take-over') event.waitUntil(takeOver(ports[0]));
  else ports[0]?.postMessage(data.isOf === VERSION);
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(scope)) return;
  // The names of assets change with their contents; every other file is asked for again.
  const answer = request.url.startsWith(`${scope}assets/`) ? cacheFirst(request) : networkFirst(request);
  event.respondWith(answer.then(isolated));
});

async function dropOldCaches(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith(PREFIX) && name !== CACHE).map((name) => caches.delete(name)),
  );
}

/** Unless other pages may still be of the version before. What was kept is of that version: this one's files replace it. */
async function takeOver(asker: MessagePort | undefined): Promise<void> {
  const pages = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const isAlone = pages.length === 1;
  asker?.postMessage(isAlone);
  if (!isAlone) return;
  await worker.skipWaiting();
  await keepOffline();
}

async function keepOffline(): Promise<void> {
  const cache = await caches.open(CACHE);
  for (const url of FILES.map((file) => scope + file)) if (!(await cache.match(url))) await cache.add(url);
}

async function cacheFirst(request: Request): Promise<Response> {
  return (await (await caches.open(CACHE)).match(request, { ignoreVary: true })) ?? fetchAndKeep(request);
}

async function networkFirst(request: Request): Promise<Response> {
  try {
    return await fetchAndKeep(request);
  } catch (error) {
    const kept = await (await caches.open(CACHE)).match(request, { ignoreSearch: true, ignoreVary: true });
    if (kept === undefined) throw error;
    return kept;
  }
}

async function fetchAndKeep(request: Request): Promise<Response> {
  const response = await fetch(request);
  if (response.status === 200) await (await caches.open(CACHE)).put(request, response.clone());
  return response;
}

function isolated(response: Response): Response {
  if (response.type === 'opaqueredirect') return response;
  const headers = new Headers(response.headers);
  headers.set('Cross-Origin-Opener-Policy', 'same-origin');
  headers.set('Cross-Origin-Embedder-Policy', 'require-corp');
  return new Response(response.body, { status: response.status, statusText: response.statusText, headers });
}
