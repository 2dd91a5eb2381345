import { notifications } from '@mantine/notifications';
import type { Workspace } from '../store/workspace.ts';
import { encodePermalink } from './permalink.ts';

/** Copies a link that restores text, settings, pace and panes. */
export async function shareLink(workspace: Workspace): Promise<void> {
  const { text, config, pace, panes } = workspace.getState();
  const url = new URL(window.location.href);
  url.hash = await encodePermalink({ text, config, pace, panes });
  const length = `${(url.href.length / 1024).toFixed(1)} KB`;
  try {
    await navigator.clipboard.writeText(url.href);
    notifications.show({ title: 'Link copied', message: `It holds the program, settings and panes (${length}).` });
  } catch {
    window.history.replaceState(null, '', url);
    notifications.show({
      title: 'Link is in the address bar',
      message: `The browser didn’t let it be copied (${length}).`,
    });
  }
}
