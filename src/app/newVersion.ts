/** Notices that a newer build of the page is there, and brings the page over to it. */
import { createStore } from 'zustand/vanilla';

/** Whether the page is older than what its host has now. */
export const newVersion = createStore<{ readonly isThere: boolean }>(() => ({ isThere: false }));

const HOUR_MS = 3_600_000;
/** So long a page that is to be left waits for the new version; and for the browser to stop asking for files. */
const PATIENCE_MS = 5000;
const QUIET_MS = 2000;

/** Looks from now on: at once, when the browser finds a new service worker, and now and then. */
export function watchForNewVersion(registration: ServiceWorkerRegistration): void {
  const look = (): void => void compare(registration.waiting);
  const follow = (): void => registration.installing?.addEventListener('statechange', look);
  registration.addEventListener('updatefound', follow);
  const update = (): void => void registration.update().catch(() => {});
  setInterval(update, HOUR_MS);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible') return;
    update();
    // Pages that kept a new version from taking over may have gone.
    look();
  });
  // One may have been found before this looked.
  follow();
  look();
}

/** Each build has a service worker of its own; it and the page bear the build's version. */
async function compare(waiting: ServiceWorker | null): Promise<void> {
  const own = document.querySelector<HTMLMetaElement>('meta[name="tierlab-version"]')?.content;
  if (waiting === null || own === undefined) return;
  if (!(await ask(waiting, { isOf: own }))) return newVersion.setState({ isThere: true });
  await isQuiet();
  await ask(waiting, 'take-over');
}

/**
 * To be called when the page is about to load the new version: the new service worker takes over first, unless other
 * pages need the old one. Done now, while the page asks for nothing, it takes about a second: a browser stops the old
 * one for it, but Chromium starts that again when it is asked for a file meanwhile, and then lets it be for half a minute.
 */
export async function takeOver(): Promise<void> {
  const waiting = (await navigator.serviceWorker.getRegistration())?.waiting ?? null;
  if (waiting === null) return;
  const isActive = new Promise<void>((resolve) => {
    waiting.addEventListener('statechange', () => waiting.state === 'activated' && resolve());
  });
  const patience = new Promise<void>((resolve) => setTimeout(resolve, PATIENCE_MS));
  const follows = ask(waiting, 'take-over').then((taken) => (taken ? isActive : undefined));
  await Promise.race([follows, patience]);
}

/** Once the page has loaded no file for a while: of a page that has just started, parts still come. */
function isQuiet(): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      observer.disconnect();
      resolve();
    };
    let timer = setTimeout(end, QUIET_MS);
    const observer = new PerformanceObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(end, QUIET_MS);
    });
    observer.observe({ type: 'resource' });
  });
}

/** What a service worker answers (src/app/service-worker.ts). */
function ask(worker: ServiceWorker, question: 'take-over' | { readonly isOf: string }): Promise<boolean> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = ({ data }: MessageEvent<boolean>) => {
      port1.close();
      resolve(data);
    };
    worker.postMessage(question, [port2]);
  });
}
