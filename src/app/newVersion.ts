/** Notices that a newer build of the page is there, and brings the page over to it. */
import { createStore } from 'zustand/vanilla';

/** Whether the page is older than what its host has now. */
export const newVersion = createStore<{ readonly isThere: boolean }>(() => ({ isThere: false }));

const HOUR_MS = 3_600_000;

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
  if (await isOf(waiting, own)) waiting.postMessage('take-over');
  else newVersion.setState({ isThere: true });
}

function isOf(worker: ServiceWorker, version: string): Promise<boolean> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = ({ data }: MessageEvent<boolean>) => {
      port1.close();
      resolve(data);
    };
    worker.postMessage({ isOf: version }, [port2]);
  });
}
