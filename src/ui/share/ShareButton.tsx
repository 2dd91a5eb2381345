import { ActionIcon, Tooltip } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconShare2 } from '@tabler/icons-react';
import { useStores } from '../store/stores.tsx';
import { encodePermalink } from './permalink.ts';

/** Copies a link that restores text, settings, pace and panes. */
export function ShareButton() {
  const { workspace } = useStores();
  const share = async (): Promise<void> => {
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
  };
  return (
    <Tooltip label="Copy a link to this program and its settings">
      <ActionIcon variant="default" size={36} aria-label="Share" onClick={() => void share()}>
        <IconShare2 size={18} stroke={1.8} />
      </ActionIcon>
    </Tooltip>
  );
}
