/** Whether somebody sees the page for the first time: then something runs by itself, and help is offered. */
import { runProgram } from '../commands/runProgram.ts';
import type { TextStorage } from '../store/storage.ts';
import type { Stores } from '../store/stores.tsx';

const KEY = 'tierlab.visited';

/**
 * True once in a browser. Whoever follows a link came for what it shows, and whoever has a text of an earlier version
 * of Tierlab has been here. A browser that keeps nothing would say so on every visit, and isn't believed.
 */
export function takeFirstVisit(storage: TextStorage, { search, hash }: Pick<Location, 'search' | 'hash'>): boolean {
  if (search !== '' || hash !== '') return false;
  const known = storage.get(KEY) !== null || storage.get('tierlab.text') !== null;
  return storage.set(KEY, '1') && !known;
}

/** Runs the first example, unless the user wants nothing to move that nobody has asked for. */
export function startByItself(stores: Pick<Stores, 'session' | 'workspace' | 'page'>): void {
  const { firstVisit, engine } = stores.page;
  if (firstVisit && engine !== 'none' && !prefersStillness()) runProgram(stores);
}

export function prefersStillness(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}
