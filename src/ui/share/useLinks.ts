import { useEffect } from 'react';
import { latestMessage } from '../common/latestMessage.ts';
import { useStores } from '../store/stores.tsx';
import { openRun } from './openRun.ts';

/** About the link that was opened last. */
const tell = latestMessage();

/**
 * Opens the link in the address bar, at the start and whenever it changes. The address is cleaned afterwards, so that
 * a reload shows what the user made of the text and not the link's text again.
 */
export function useLinks(): void {
  const { workspace, session, page } = useStores();
  useEffect(() => {
    const open = async (): Promise<void> => {
      const { hash } = window.location;
      if (hash === '') return;
      // Most visits come without a link.
      const { decodePermalink } = await import('./permalink.ts');
      const link = await decodePermalink(hash);
      if (link.kind === 'none' || window.location.hash !== hash) return;
      // An embedded page keeps nothing, so it needs its address.
      if (!page.embedded) window.history.replaceState(null, '', window.location.pathname + window.location.search);
      if (link.kind === 'opened' && link.shared.trace !== undefined) {
        // Its panes are those that the frame's address names.
        const { pace, panes } = link.shared;
        await openRun({ workspace, session }, link.shared.trace, page.embedded ? { pace } : { pace, panes });
        tell({
          title: 'A recorded run, opened from a link',
          message: 'You see what its author saw. Nothing has been run here; Run does that.',
        });
      } else if (link.kind === 'opened') {
        const { panes, ...shared } = link.shared;
        workspace.getState().openShared(page.embedded || panes === undefined ? shared : { ...shared, panes });
        if (page.embedded) return;
        tell({
          title: 'Opened from a link',
          message: `Program, settings and panes are as they were shared.${
            shared.policy === undefined ? '' : ' A policy came with them: it decides, apart from the page.'
          }`,
        });
      } else {
        tell({
          title: 'This link can’t be opened',
          message: `The link is damaged: ${link.problem}. Your own program is untouched.`,
          color: 'red',
          autoClose: false,
        });
      }
    };
    const onHashChange = (): void => void open();
    onHashChange();
    window.addEventListener('hashchange', onHashChange);
    return () => window.removeEventListener('hashchange', onHashChange);
  }, [workspace, session, page]);
}
