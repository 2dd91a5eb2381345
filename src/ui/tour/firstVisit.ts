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

/** Milliseconds from the visit's beginning: by then the example is to start, whatever has come. */
export const START_AT_MS = 1500;

/**
 * Runs the first example, unless the user wants nothing to move that nobody has asked for. The program and its compilers
 * would keep two processors from drawing the page: it waits a moment for the code editor.
 */
export async function startByItself(stores: Pick<Stores, 'session' | 'workspace' | 'page' | 'editor'>): Promise<void> {
  const { firstVisit, engine } = stores.page;
  if (!firstVisit || engine === 'none' || prefersStillness()) return;
  await Promise.race([stores.editor.came, at(START_AT_MS)]);
  // Who was faster has pressed Run, or opened something.
  if (stores.session.getState().phase.kind === 'idle') runProgram(stores);
}

/** Resolves so many milliseconds after the page began to load, or at once. */
function at(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms - performance.now()));
}

export function prefersStillness(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}
