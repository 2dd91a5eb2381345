/**
 * Shared memory needs a cross-origin isolated page: one that came with two certain headers. Where the host doesn't send
 * them, a service worker adds them, and the page has to be loaded once more to pass through it.
 */

import { watchForNewVersion } from './newVersion.ts';

/** `reloading`: the page is about to go, so start nothing. `unavailable`: there is no shared memory in this browser. */
export type Isolation = 'isolated' | 'reloading' | 'unavailable';

/** Set before the one reload, so that there is never a second. */
const RELOADED = 'tierlab:reloaded-for-isolation';

/** To be called before anything else. Also makes the page work offline from its next visit on. */
export async function ensureIsolation(): Promise<Isolation> {
  if (globalThis.crossOriginIsolated) {
    storage()?.removeItem(RELOADED);
    if (import.meta.env.PROD && !isLocal()) void keepOffline();
    return 'isolated';
  }
  // A frame is isolated if the pages around it are; nothing that it does itself helps.
  if (window.top !== window) return 'unavailable';
  const session = storage();
  if (session === null || session.getItem(RELOADED) !== null || !(await install())) return 'unavailable';
  session.setItem(RELOADED, 'yes');
  location.reload();
  return 'reloading';
}

/** Null where cookies are blocked. */
function storage(): Storage | null {
  try {
    return sessionStorage;
  } catch {
    return null;
  }
}

/** A local server with the right headers needs no service worker, which would only outlive it. */
function isLocal(): boolean {
  return navigator.serviceWorker?.controller === null && /^(localhost|127\.0\.0\.1|\[::1\])$/.test(location.hostname);
}

/** Whether the service worker is there and sees what the page loads next. */
async function install(): Promise<boolean> {
  if (!('serviceWorker' in navigator)) return false;
  try {
    await navigator.serviceWorker.register('./service-worker.js');
    await navigator.serviceWorker.ready;
    return true;
  } catch {
    return false;
  }
}

/** Has every file of the page cached, once the page has loaded and nothing else is waiting for the network. */
async function keepOffline(): Promise<void> {
  if (document.readyState !== 'complete') await new Promise((resolve) => addEventListener('load', resolve));
  if (!(await install())) return;
  const registration = await navigator.serviceWorker.ready;
  // Where a new version waits, the host no longer has the files of the active one.
  if (registration.waiting === null) registration.active?.postMessage('keep-offline');
  watchForNewVersion(registration);
}

/** Whether compiled code can have its memory, if only in the worker that made it. */
export function hasThreadedWasm(): boolean {
  try {
    return new WebAssembly.Memory({ initial: 0, maximum: 0, shared: true }).buffer instanceof Object;
  } catch {
    return false;
  }
}
