/** Brings the recording over a reload; text, settings and panes are kept anyway. */
import type { Session } from '../ui/store/session.ts';
import type { TextStorage } from '../ui/store/storage.ts';

const KEY = 'tierlab:carried-run';

/** Puts the recording away. False where it can't be kept. */
export async function carryRun(session: Session, storage: TextStorage): Promise<boolean> {
  const trace = session.getState().trace();
  if (trace === null) return true;
  const { encodeRunLink } = await import('../ui/share/permalink.ts');
  const link = await encodeRunLink(trace, {});
  return link.kind !== 'too large' && storage.set(KEY, link.hash);
}

/** Shows what was put away before the page was loaded anew, once. */
export async function restoreRun(session: Session, storage: TextStorage): Promise<void> {
  const hash = storage.get(KEY);
  if (hash === null) return;
  storage.remove(KEY);
  const { decodePermalink } = await import('../ui/share/permalink.ts');
  const link = await decodePermalink(hash);
  if (link.kind === 'opened' && link.shared.trace !== undefined) await session.getState().openTrace(link.shared.trace);
}
